import { concernsOf } from '../understanding/concerns.ts'
import { alarmScore, understand } from '../understanding/intent.ts'
import type { CliCommand } from './command.ts'
import { answerEach } from './lines.ts'

/** `score` is how likely the model alone thinks it a need, the speaker's or somebody else's, from 0 to 1. */
function judgementJson(text: string, intent: string, reason: string): string {
  const score = Number(alarmScore(text).toFixed(3))
  return JSON.stringify({ text, intent, reason, topics: concernsOf(text), score })
}

/** The command `avisa understand`: what each line of standard input would be taken for, and by which rule. */
export const understandCommand: CliCommand = {
  summary:
    'tells what a typed phrase would be taken for: panic, ask, proxy, sighting, question, close or other',
  usage:
    'avisa understand           reads one phrase a line on standard input, prints its intent and why\n' +
    'avisa understand --json    the same as one JSON object a line: {"text","intent","reason","topics","score"}',
  async run(args, terminal) {
    const unknown = args.find(arg => arg !== '--json')
    if (unknown !== undefined) {
      terminal.err(`avisa understand: unknown option ${unknown}; phrases come on standard input.`)
      return 2
    }
    const asJson = args.includes('--json')
    await answerEach(terminal, text => {
      const { intent, reason } = understand(text)
      return asJson ? judgementJson(text, intent, reason) : `${intent.padEnd(9)}${text}  (${reason})`
    })
    return 0
  },
}

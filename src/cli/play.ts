import { readFile, writeFile } from 'node:fs/promises'
import { parseStory } from '../stories/parse.ts'
import { playStory } from '../stories/play.ts'
import type { Story, StoryFault } from '../stories/story.ts'
import type { Played } from '../stories/story-result.ts'
import { difference, rewritten } from '../stories/transcript.ts'
import type { OpenStoryWorld } from '../stories/world.ts'
import type { CliCommand, Terminal } from './command.ts'

/** The command `avisa play`, on the worlds that `open` makes: the real app, with its own clock and database. */
export function playCommand(open: OpenStoryWorld): CliCommand {
  return {
    summary: 'plays a story and compares what everybody hears with what it says',
    usage:
      'avisa play FILE...           plays each story; exit code 1 if something else was heard\n' +
      'avisa play --write FILE...   also writes into the files what was heard (look at it with git diff)',
    async run(args, terminal) {
      const write = args.includes('--write')
      const files = args.filter(arg => arg !== '--write')
      const option = files.find(file => file.startsWith('-'))
      if (option !== undefined || files.length === 0) {
        terminal.err(
          option === undefined ? 'avisa play: which story?' : `avisa play: unknown option ${option}`,
        )
        return 2
      }
      let worst = 0
      for (const file of files) worst = Math.max(worst, await playFile(file, write, open, terminal))
      return worst
    },
  }
}

async function playFile(
  file: string,
  write: boolean,
  open: OpenStoryWorld,
  terminal: Terminal,
): Promise<number> {
  const text = await readText(file)
  if (text === undefined) {
    terminal.err(`avisa play: cannot read ${file}`)
    return 2
  }
  const parsed = parseStory(text)
  if (parsed.kind === 'faults') return complain(file, parsed.faults, terminal)
  const { story } = parsed
  const world = await open(story)
  try {
    const printed = { upTo: 0 }
    const result = await playStory(story, world, played => printStep(story, played, printed, terminal))
    const wrong = result.played.filter(played => !played.verdict.ok).length
    if (result.fault) return complain(file, [result.fault], terminal)
    const stuck = result.played.find(played => played.stuck !== undefined)
    if (write && wrong > 0) await writeFile(file, rewritten(story, result))
    terminal.out('')
    terminal.out(verdictOf(story, result.played.length, wrong, stuck))
    return result.ok || (write && !stuck) ? 0 : 1
  } finally {
    await world.close()
  }
}

/** Says what is wrong with a story that was not played; answers the exit code for that. */
function complain(file: string, faults: readonly StoryFault[], terminal: Terminal): number {
  for (const { line, fault, mend } of faults) terminal.err(`${file}:${line}: ${fault}\n  ${mend}`)
  return 2
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    // Whatever the reason, the caller is told which file it was.
    return undefined
  }
}

/** Prints what stands in the story up to what was done, then what was heard, marked where it differs. */
function printStep(story: Story, played: Played, printed: { upTo: number }, terminal: Terminal): void {
  const { from, to } = played.step.heardAt
  for (const line of story.source.slice(printed.upTo, from)) terminal.out(line)
  printed.upTo = to
  const lines = played.verdict.ok ? played.lines : difference(story.source.slice(from, to), played.lines)
  for (const line of lines) terminal.out(line)
  if (played.stuck !== undefined) terminal.out(`! line ${played.step.line}: ${played.stuck}`)
}

function verdictOf(story: Story, steps: number, wrong: number, stuck: Played | undefined): string {
  if (stuck) return `✘ ${story.title}: stuck at line ${stuck.step.line}, after ${steps - 1} steps`
  if (wrong > 0) return `✘ ${story.title}: ${wrong} of ${steps} steps were heard otherwise`
  return `✔ ${story.title}: ${steps} ${steps === 1 ? 'step' : 'steps'}`
}

import { phone } from '../../locales/formats.ts'
import type { Intent } from '../../understanding/intent/understanding.ts'
import type { Concern } from '../../understanding/vocabulary/vocabulary.ts'
import { heardWords } from '../alert/hear.ts'
import { saidToo } from '../alert/said/said.ts'
import { type Context, wordsOf } from '../context.ts'
import { boundDesk } from '../desk/officer.ts'
import { needChoices } from '../menu/need.ts'
import { rightsPage } from '../menu/rights.ts'
import { say, urgent } from '../reply.ts'
import { awaitsName } from '../state.ts'
import type { Turn } from '../turn.ts'
import { requested } from './protection.ts'
import { heardReturn } from './returned.ts'

/** Intents that go before an answer which can wait. */
const CRIES: ReadonlySet<Intent> = new Set(['panic', 'ask', 'proxy'])

/**
 * Answers what has an answer of its own at any moment, and closes nothing by it: whatever was under way goes on. Where
 * the same words may be a cry that is heard, too, behind the answer.
 */
export function heardConcern(context: Context): Turn | undefined {
  const { utterance } = context
  if (wordsOf(context) === undefined || utterance.command() !== undefined || boundDesk(context))
    return undefined
  const concern = utterance.concern()
  if (concern === undefined) return heardReturn(context)
  if (utterance.authorship() !== 'own' && concern !== 'scam' && concern !== 'authentic') return undefined
  return answerTo(concern, context)
}

function answerTo(concern: Concern, context: Context): Turn | undefined {
  const { t, utterance, directory, organisation, organisationPhone } = context
  const ciam = phone(directory.ciam.number)
  const isCry = CRIES.has(utterance.understanding().intent)
  switch (concern) {
    case 'life':
      return before(context, t('concern.life'), isCry)
    case 'suicide':
      return before(context, t('concern.suicide'), isCry)
    case 'signing':
      return before(context, rightsPage('signing', context), isCry)
    case 'door': {
      // What has happened already, to whomever, and what turned out to be nothing, is no matter of the door.
      const { intent } = utterance.understanding()
      if (intent === 'panic' || intent === 'proxy' || intent === 'close') return undefined
      return before(context, rightsPage('door', context), isCry)
    }
    case 'scam':
      return before(context, t('concern.scam', { ciam }), false)
    case 'returned':
      return heardReturn(context)
    case 'protection':
      return (
        (utterance.isPutAsQuestion() ? undefined : requested(context)) ??
        before(context, t('concern.protection', { ciam }), isCry)
      )
    case 'human': {
      const text =
        organisationPhone === undefined
          ? t('concern.human-ciam', { ciam })
          : t('concern.human', { organisation, phone: phone(organisationPhone), ciam })
      return isCry ? undefined : before(context, text, false)
    }
    case 'lost-phone':
      if (isCry || awaitsName(context.state)) return undefined
      return before(
        context,
        t('concern.lost-phone', { phone: phone(organisationPhone ?? directory.ciam.number) }),
        false,
      )
    case 'authentic':
      return isCry ? undefined : before(context, t('concern.only-here', { ciam }), false)
    default:
      return concern satisfies never
  }
}

/** The answer, and behind it, if the words may be a cry, all that follows from that. */
function before(context: Context, text: string, isCry: boolean): Turn {
  const cry = isCry ? heardWords(context) : undefined
  if (cry === undefined) return saidToo(context, urgent(context, [say(text, needChoices(context))]))
  return { ...cry, say: [say(text), ...cry.say] }
}

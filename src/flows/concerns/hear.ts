import { bareWords } from '../../domain/messaging/bare-words.ts'
import { phone } from '../../locales/formats.ts'
import { losesAnothersPhone } from '../../understanding/concerns.ts'
import { isByModel, SHORTEST_JUDGED } from '../../understanding/intent/raise.ts'
import type { Concern } from '../../understanding/vocabulary/vocabulary.ts'
import { type Context, wordsOf } from '../context.ts'
import { boundDesk } from '../desk/officer.ts'
import { rightsPage } from '../menu/rights.ts'
import { awaitsName } from '../state.ts'
import type { Turn } from '../turn.ts'
import { heardAboutAttending } from './attending.ts'
import { askAboutMessage, heardMessage } from './authentic.ts'
import { humanText } from './human.ts'
import { requested, requestedForTaken } from './protection.ts'
import { heardReturn } from './returned.ts'
import { heardAboutScam, scamAnswer } from './scam.ts'
import { heardHowItStands } from './standing.ts'
import { mayCry, withCry } from './with-cry.ts'

/**
 * Answers what has an answer of its own at any moment, and closes nothing by it: whatever was under way goes on. Where
 * the same words may be a cry that is heard, too, behind the answer.
 */
export function heardConcern(context: Context): Turn | undefined {
  const { utterance } = context
  if (wordsOf(context) === undefined || utterance.command() !== undefined || boundDesk(context))
    return undefined
  const taken =
    heardMessage(context) ??
    heardAboutAttending(context) ??
    heardHowItStands(context) ??
    heardAboutScam(context)
  if (taken) return taken
  const concern = utterance.concern()
  if (concern === undefined) return heardReturn(context)
  if (utterance.authorship() !== 'own' && concern !== 'scam' && concern !== 'authentic') return undefined
  return answerTo(concern, context)
}

function answerTo(concern: Concern, context: Context): Turn | undefined {
  const { t, utterance, directory, organisationPhone } = context
  const ciam = phone(directory.ciam.number)
  const isCry = mayCry(context)
  switch (concern) {
    case 'life':
      return withCry(context, t('concern.life'), isCry && !isDoubtOfModel(context))
    case 'suicide':
      return withCry(context, t('concern.suicide'), isCry && !isDoubtOfModel(context))
    case 'signing':
      return withCry(context, rightsPage('signing', context), isCry)
    case 'door': {
      // What has happened already, to whomever, and what turned out to be nothing, is no matter of the door.
      const { intent } = utterance.understanding()
      if (intent === 'panic' || intent === 'proxy' || intent === 'close') return undefined
      return withCry(context, rightsPage('door', context), isCry && !isOfFewWords(context))
    }
    case 'scam':
      return scamAnswer(context)
    case 'returned':
      return heardReturn(context)
    case 'protection':
      return (
        (utterance.isPutAsQuestion() ? undefined : requested(context)) ??
        requestedForTaken(context) ??
        withCry(context, t('concern.protection', { ciam }), isCry)
      )
    case 'human':
      return isCry ? undefined : withCry(context, humanText(context), false)
    case 'lost-phone':
      if (isCry || awaitsName(context.state)) return undefined
      if (losesAnothersPhone(wordsOf(context) ?? ''))
        return withCry(context, t('concern.lost-phone-other'), false)
      return withCry(
        context,
        t('concern.lost-phone', { phone: phone(organisationPhone ?? directory.ciam.number) }),
        false,
      )
    case 'authentic':
      return isCry ? undefined : askAboutMessage(context)
    default:
      return concern satisfies never
  }
}

/**
 * "My dad can't breathe" tells of nobody who was taken, and "no puedo respirar" of no agent: where only the model hears so, and not
 * for sure, the call to 911 is the answer.
 */
function isDoubtOfModel({ utterance }: Context): boolean {
  const understood = utterance.understanding()
  return (understood.intent === 'proxy' || understood.intent === 'ask') && isByModel(understood)
}

/** "Están tocando" is answered with what to do, and with the button beside it. */
function isOfFewWords(context: Context): boolean {
  return isDoubtOfModel(context) && bareWords(wordsOf(context) ?? '').split(' ').length < SHORTEST_JUDGED
}

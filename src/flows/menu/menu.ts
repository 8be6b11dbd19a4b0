import { choice } from '../../domain/messaging/callback-id.ts'
import { list, phone } from '../../locales/formats.ts'
import { isLabel } from '../../locales/words.ts'
import { keyboardOf } from '../../notices/keyboard.ts'
import { isAboutWhatBefalls } from '../../understanding/intent/understanding.ts'
import { introducesName } from '../../understanding/names.ts'
import type { CommandWord } from '../../understanding/vocabulary/vocabulary.ts'
import { answersAlbum, isAnsweredAlready } from '../album.ts'
import { called } from '../called.ts'
import { type Context, wordsOf } from '../context.ts'
import { greet } from '../registration/register.ts'
import { answer, say, sayWithKeyboard, silence, urgent } from '../reply.ts'
import { awaitsName, awaitsPlace, isAskedAnew, isOfOnesOwn } from '../state.ts'
import type { Turn } from '../turn.ts'
import { answerFound, answerOrNot, unanswered } from './asked.ts'
import { needChoices } from './need.ts'
import { rightsMenu } from './rights.ts'

/**
 * The command that the label of a key of the permanent keyboard asks for, in any language; undefined if `text` is no such
 * label. The panic key is the alert's matter, and taken before.
 */
export function keyOf(text: string): CommandWord | undefined {
  if (isLabel('menu.key-family', text)) return 'family'
  if (isLabel('menu.key-rights', text)) return 'rights'
  return isLabel('menu.key-help', text) ? 'help' : undefined
}

/** `/ayuda`: what can be done here, with the number that answers day and night. */
export function help(context: Context): Turn {
  const ciam = phone(context.directory.ciam.number)
  return answer(context, sayWithKeyboard(context.t('menu.help', { ciam }), context))
}

/**
 * The key that sends the phone's location came back as its own label, from a client without that key or from a
 * list in its place. The place is asked for in the way that the network has.
 */
export function heardPlaceKey(context: Context): Turn | undefined {
  const pressed = wordsOf(context)
  if (pressed === undefined || !isLabel('menu.key-place', pressed)) return undefined
  const text = context.t('alert.send-place')
  return answer(context, { kind: 'text', text, keyboard: keyboardOf(context.language, 'key-place') })
}

/** Advice in the middle of a dialogue, for what reads as a question and as no answer. */
export function heardQuestion(context: Context): Turn | undefined {
  const { state, directory, utterance } = context
  const text = wordsOf(context)
  if (text === undefined || state.at === 'idle') return undefined
  // Where somebody is cannot be told before it is known who.
  if (state.at === 'for-whom' && context.utterance.relativeSays() === 'asks-after') return undefined
  // A name may look like anything, as the name of a place: that is an answer if the directory knows it.
  if (awaitsName(state) && introducesName(text)) return undefined
  if (awaitsPlace(state) && directory.find(text).kind !== 'unknown') return undefined
  const advice =
    advise(context) ?? (isOfOnesOwn(state) && utterance.asksInstead() ? answerOrNot(context) : undefined)
  return advice && isOfOnesOwn(state) ? { ...advice, asks: { to: 'open', context } } : advice
}

/** Words that nobody took get the way on; what is left besides (receipts, changes of a chat) gets no answer. */
export function heardAnything(context: Context): Turn {
  return wordsOf(context) === undefined ? silence(context) : fallback(context)
}

/** Words that no question waits for: advice for a question or a sighting, and otherwise the way on. */
export function fallback(context: Context): Turn {
  const advice = advise(context)
  if (advice) return advice
  const own = context.alert?.alert
  // In the middle of an alert of their own people want to know how it stands, whatever they write.
  if (own !== undefined && !own.drill) return urgent(context, [], [{ do: 'show-tracker', alert: own.id }])
  const lapsed = answeredLapsed(context)
  if (lapsed) return lapsed
  if (context.person === undefined && context.relatives.length > 0) return toRelative(context)
  if (context.person === undefined && context.state.at === 'idle') return greet(context)
  const { t } = context
  if (context.utterance.isCourtesy()) return answer(context, sayWithKeyboard(t('menu.here'), context))
  return answer(context, say(t('menu.lost'), needChoices(context)))
}

/** A yes or a no to a question whose time has passed changes nothing, which is said; what loses nothing is asked anew after a yes. */
function answeredLapsed(context: Context): Turn | undefined {
  const { lapsed, lapsedQuestion, t, utterance } = context
  const reply = utterance.reply()
  if ((lapsed ?? lapsedQuestion) === undefined || (reply !== 'yes' && reply !== 'no')) return undefined
  if (lapsed !== undefined && reply === 'yes' && isAskedAnew(lapsed)) {
    const open = { ...context, state: lapsed }
    return { ...answer(context, [say(t('menu.lapsed'))]), asks: { to: 'open', context: open } }
  }
  return answer(context, say([t('menu.lapsed'), t('menu.lapsed-more')].join('\n'), needChoices(context)))
}

/** Advice, if the words ask a question or tell of a sighting; the conversation stays where it was. */
function advise(context: Context): Turn | undefined {
  const { intent } = context.utterance.understanding()
  if (intent === 'question') return adviceTo(context)
  return intent === 'sighting' ? sightingAdvice(context) : undefined
}

/** The answer to a question; to one about being taken that has none, the pages of rights, and to any other that we do not know it. */
function adviceTo(context: Context): Turn {
  const { t, utterance } = context
  const isOfTheMoment = isAboutWhatBefalls(utterance.understanding())
  return (
    answerFound(context) ??
    (isOfTheMoment
      ? rightsMenu(context, { lead: t('menu.question'), choices: needChoices(context) })
      : unanswered(context))
  )
}

/** Tells what to do where agents were seen. */
export function sightingAdvice(context: Context): Turn {
  const { t } = context
  const rights = [choice('rights', 'menu', t('menu.choice-rights'))]
  return answer(context, say(t('menu.sighting'), [...needChoices(context), rights]))
}

/** A sticker or a photograph: nothing that we can read. */
export function heardUnreadable(context: Context): Turn | undefined {
  const { inbound, t } = context
  const { kind } = inbound
  if (kind !== 'unsupported' && kind !== 'voice' && kind !== 'media') return undefined
  if (isAnsweredAlready(context)) return silence(context)
  const isEdit = inbound.kind === 'unsupported' && inbound.what === 'edit'
  return answersAlbum(
    context,
    answer(context, say(t(isEdit ? 'menu.unread-correction' : 'menu.unsupported'))),
  )
}

/** A tap on a button whose time is over, or that is none of ours. */
export function oldChoice(context: Context): Turn {
  const { t } = context
  return answer(context, say(t('menu.old-choice'), [[choice('go', 'help', t('menu.choice-help'))]]))
}

function toRelative(context: Context): Turn {
  const names = list(
    context.language,
    context.relatives.map(({ person }) => called(context, person)),
  )
  const { t } = context
  return answer(context, say(t('menu.kin', { names }), [[choice('go', 'start', t('menu.choice-start'))]]))
}

import { isLive } from '../../domain/alert/alert.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { list } from '../../locales/formats.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import { called, calledLabel } from '../called.ts'
import { type Context, interrupting, type Relative, resumed, wordsOf } from '../context.ts'
import type { Question } from '../question.ts'
import { answer, oneTurn, say } from '../reply.ts'
import { type TapQuestion, tapQuestion } from '../tap-life.ts'
import type { Turn } from '../turn.ts'
import { heardByNumber, leaveNumbers } from './by-number.ts'
import { departures, lettingGo, refuseOpen, suppressRelative, suppressSender } from './invite.ts'

/** The words in place of a contact's id in the taps for all of them, and for none. */
const ALL = 'todas'
const NONE_OF_THEM = 'nadie'

/** Whose alerts a relative wants no more: leaving takes a tap, or the word typed once more. */
export const leaveQuestion: Question = {
  name: 'leave',
  waits: ['leave'],
  read: () => ({ at: 'leave' }),
  again: whichOnes,
  agree: (context, agrees) => (agrees ? whichOnes(context) : stay(context)),
}

/**
 * `BAJA`: the relative of one person leaves at once. Of several, or while an alert is under way, they are asked first, and the
 * same word typed in answer leaves them all.
 */
export function askLeave(context: Context): Turn {
  const { alert: known, t } = context
  const turn = left(context)
  // Whoever wants to hear nothing has not answered that it is an emergency: no alert of theirs is to leave for that.
  if (known?.alert.state !== 'asked') return turn
  const withdraws = { do: 'withdraw', alert: known.alert.id } as const
  return { ...turn, say: [say(t('alert.withdrawn')), ...turn.say], effects: [withdraws, ...turn.effects] }
}

function left(context: Context): Turn {
  const { t, relatives, state } = context
  const refused = refuseOpen(context)
  if (refused) return relatives.length === 0 ? refused : thenWhichOnes(context, refused)
  if (context.told.length > 0) return leaveNumbers(context)
  if (relatives.length === 0)
    return answer(context, say(t('invite.leave-none')), [...suppressSender(context), lettingGo(context)])
  const isTyped = !wordsOf(context)?.trimStart().startsWith('/')
  const isSure = isTyped && (state.at === 'leave' || (relatives.length === 1 && !relatives.some(isInNeed)))
  return isSure ? leave(context, relatives) : whichOnes(context)
}

/**
 * An open invite is refused by such words, and by others that refuse an offer. A relative wants no more alerts, in words of their own: they are always asked, since only the word or a tap leaves. Whoever was told at
 * their number alone is asked whether they want them, and whoever is nobody's contact reads so. Undefined for whoever is in need themselves, and for anybody else.
 */
export function heardLeaving(context: Context): Turn | undefined {
  const { utterance, alert, relatives, told } = context
  if (alert !== undefined) return undefined
  const declines = utterance.command() === undefined && utterance.declinesOffer()
  const refused = declines ? refuseOpen(context) : undefined
  if (refused) return refused
  // Out of the blue, the model hears a cry in many a refusal.
  const isOfNobody = relatives.length === 0 && (told.length > 0 || isRefusedByNobody(context))
  const refuses = declines && isOfNobody
  if (!utterance.asksToLeave() && !refuses) return undefined
  if (relatives.length > 0) return whichOnes(context)
  if (told.length > 0) return heardByNumber(context)
  return context.telling === undefined ? answer(context, say(context.t('invite.leave-nothing'))) : undefined
}

function isRefusedByNobody({ state, person, utterance }: Context): boolean {
  const understood = utterance.understanding()
  return state.at === 'idle' && person === undefined && understood.intent === 'ask' && isByModel(understood)
}

/** The question whose tap leaves: one that comes when it is not asked any more changes nothing. */
export function leaveAsked(
  context: Context,
  relative: Relative | undefined,
  of: string,
): TapQuestion | undefined {
  if (relative === undefined && (of !== ALL || context.relatives.length === 0)) return undefined
  const late = () => answer(context, say(context.t('invite.leave-late')))
  return { ...tapQuestion(context, { at: 'leave' }, late), onlyOpen: true }
}

/** Takes a tap under that question; an older list is asked anew. */
export function takeLeave(context: Context, relative: Relative | undefined, of: string): Turn {
  if (of === NONE_OF_THEM) return stay(context)
  if (context.relatives.length === 0) return answer(context, say(context.t('invite.leave-none')))
  if (of !== ALL && relative === undefined) return whichOnes(context)
  return leave(context, relative ? [relative] : context.relatives)
}

function whichOnes(context: Context): Turn {
  const { t, relatives, language } = context
  const names = relatives.filter(isInNeed).map(({ person }) => called(context, person))
  const rows = relatives.map(({ contact, person }) => [
    choice('leave', contact.id, calledLabel(context, person)),
  ])
  const all = relatives.length > 1 ? [[choice('leave', ALL, t('invite.choice-leave-all'))]] : []
  const lines = [
    ...(names.length > 0 ? [t('invite.leave-alert', { names: list(language, names) }), ''] : []),
    t('invite.leave-which'),
    t(relatives.length > 1 ? 'invite.leave-word' : 'invite.leave-word-one'),
  ]
  return answer(
    interrupting(context, { at: 'leave' }),
    say(lines.join('\n'), [...rows, ...all, [choice('leave', NONE_OF_THEM, t('invite.choice-stay'))]]),
  )
}

/** The invite is refused, and whoever is others' contact is asked about those. */
function thenWhichOnes(context: Context, refused: Turn): Turn {
  return oneTurn(refused, whichOnes(resumed(context)))
}

function isInNeed({ alert }: Relative): boolean {
  return alert !== undefined && isLive(alert.alert) && !alert.alert.drill
}

function stay(context: Context): Turn {
  return answer(done(context), say(context.t('invite.stayed')))
}

/** The relative leaves each of `left`, and each person is told. */
function leave(context: Context, left: readonly Relative[]): Turn {
  const { t } = context
  const names = list(
    context.language,
    left.map(({ person }) => called(context, person)),
  )
  const all = left.length === context.relatives.length
  return answer(done(context), say(t('invite.left', { names })), [
    ...departures(left),
    ...(all ? [...suppressRelative(context), lettingGo(context)] : []),
  ])
}

function done(context: Context): Context {
  return context.state.at === 'leave' ? resumed(context) : context
}

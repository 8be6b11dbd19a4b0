import { type AlertFacts, isLive, isWaiting } from '../../domain/alert/alert.ts'
import { waitingBeside } from '../../domain/alert/cry.ts'
import type { AlertId, Instant } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { folioOf, nameOf, sceneOf } from '../../notices/phrases.ts'
import { type Closing, isOfAnotherFreed } from '../../understanding/intent/understanding.ts'
import { isForNotMe } from '../../understanding/replies.ts'
import { kinNamed } from '../../understanding/report/kinship.ts'
import { awaiting, type Context } from '../context.ts'
import { heardSafe } from '../family/safe.ts'
import { isOvertaken } from '../overtaken.ts'
import { say, urgent } from '../reply.ts'
import { askedAt } from '../state.ts'
import type { Turn } from '../turn.ts'
import { asking } from './asking.ts'
import { readAgain } from './read-again.ts'
import { saidToo } from './said/said.ts'
import { askTaken, nextOfSeveral } from './taken/next-question.ts'
import { askedTaken } from './teller.ts'

/**
 * Answers words that end an alert. Only bare ones (`isBare`) end anything unasked: they withdraw an alert that waits,
 * and close one that left if they tell of a release; whatever else sounds like an end is asked about, since a family
 * that stops looking for somebody who is held is worse off than before. Words that say more than an end go on, too. Undefined if the sender has no alert and nobody
 * of theirs has one.
 */
export function closing(context: Context, how: Closing, isBare: boolean): Turn | undefined {
  const { alert: live, utterance } = context
  if (live === undefined) {
    // "Yo estoy bien, estoy en el trabajo" tells of the writer, and of nobody who is looked for.
    const isOfSelf = how === 'safe' && !isBare && utterance.relativeSays() !== 'safe'
    return isOfSelf ? undefined : heardSafe(context)
  }
  const { id, drill } = live.alert
  if (drill) return urgent(context, [], [{ do: 'close', alert: id, outcome: 'cancelled' }])
  // "A mi amiga sí la soltaron" is no news of whoever writes: it goes on as all they say.
  if (isOfAnotherFreed(utterance.understanding(), kinNamed(utterance.words()) !== undefined)) return undefined
  if (isBare && isWaiting(live.alert)) return withdraw(context, live)
  if (isBare && how === 'released')
    return urgent(context, [], [{ do: 'close', alert: id, outcome: 'released' }])
  const asked = how === 'cancel' ? askEnd(context, live) : askFree(context, live)
  // "Ya salí pero necesito abogado" asks for more than an end: nobody is to miss the rest of it.
  return isBare ? asked : saidToo(context, asked)
}

/** Asks whether an alert of the sender's own ends, after a yes to something else than that it is an emergency: "sí, es broma". */
export function endedBehindYes(context: Context): Turn | undefined {
  const { alert: own, state, utterance } = context
  if (own === undefined || own.alert.drill || (askedAt(state) ?? 0) > own.alert.raisedAt) return undefined
  const how = utterance.endsBehindYes()
  return how && closing(context, how, false)
}

/** "¿Ya estás libre?", after words that may tell of a release or of anything else. */
export function askFree(context: Context, { alert }: AlertFacts): Turn {
  const { t } = context
  const choices = [
    [choice('soltaron', alert.id, t('alert.choice-free'))],
    [choice('seguir', alert.id, t('alert.choice-held'))],
  ]
  return urgent(asking(context, 'free', alert.id), [say(t('alert.ask-free'), choices)])
}

/** Answers a yes or a no in words to "¿es una emergencia?", or to an alert that leaves in a moment. */
export function repliedToHold(context: Context): Turn | undefined {
  const { alert: waiting, utterance } = context
  if (waiting === undefined || waiting.alert.drill) return undefined
  const { id, raisedAt } = waiting.alert
  if (answersAboutTaken(context, raisedAt)) return undefined
  const isHeld = isWaiting(waiting.alert) || waitingBeside(waiting.alert) !== undefined
  if (isHeld && utterance.reply() !== undefined && isOvertaken(context, raisedAt))
    return readAgain(context, urgent(context, [], [{ do: 'show-tracker', alert: id }]))
  if (isLive(waiting.alert)) {
    const isYes = waitingBeside(waiting.alert) !== undefined && utterance.beginsWithYes()
    return isYes ? urgent(context, [], [{ do: 'cry', alert: waiting.alert.id, certain: true }]) : undefined
  }
  return answerToHold(context, waiting)
}

/** True for a yes or a no while, since that cry, something is asked about somebody else that is answered so. */
function answersAboutTaken(context: Context, cried: Instant): boolean {
  const asks = askedTaken(context)?.asks
  const since = askedAt(context.state) ?? cried
  return (asks === 'minor' || asks === 'phone') && since >= cried && context.utterance.reply() !== undefined
}

/** The same to an alert that waits, in words or by a sign. */
export function answerToHold(context: Context, waiting: AlertFacts): Turn | undefined {
  const { utterance } = context
  const reply = utterance.reply()
  // Somebody in need says more than yes.
  const isReport = utterance.understanding().intent === 'proxy'
  if (reply === 'yes' || (utterance.beginsWithYes() && !isReport))
    return urgent(context, [], [{ do: 'open', alert: waiting.alert.id, confirmed: true }])
  return reply === 'no' || reply === 'stop' || isOfWhomTold(context, waiting)
    ? withdraw(context, waiting)
    : undefined
}

/** "No, es mi hija" of whoever told of somebody: that one has an alert, and this was no cry of their own. */
function isOfWhomTold({ telling, utterance }: Context, { alert }: AlertFacts): boolean {
  return telling !== undefined && telling.alert.id !== alert.id && isForNotMe(utterance.folded())
}

/** The alert never leaves; the message whose button was tapped says so in its own place. A question that was open is asked again. */
export function withdraw(context: Context, { alert }: AlertFacts): Turn {
  const { inbound } = context
  const said = say(withdrawnText(context, alert.id))
  const on = inbound.kind === 'choice' ? inbound.on : undefined
  const message: Message = on === undefined ? said : { ...said, replaces: on }
  const { state } = context
  const isAsked = (state.at === 'taken' || state.at === 'for-whom') && state.alert === alert.id
  const other = isAsked && state.at === 'taken' ? nextOfSeveral(state) : undefined
  if (other !== undefined) {
    const turn = askTaken(context, other)
    return { ...turn, say: [message, ...turn.say], effects: [{ do: 'withdraw', alert: alert.id }] }
  }
  const after = isAsked ? awaiting(context, { at: 'idle' }) : context
  const turn = urgent(after, [message], [{ do: 'withdraw', alert: alert.id }])
  return { ...turn, asks: { to: 'open', context: after } }
}

/** Nothing left of their own; where they told of somebody else, that stands, and they are not to believe otherwise. */
function withdrawnText({ telling, t, directory, language, now }: Context, withdrawn: AlertId): string {
  if (telling === undefined || telling.alert.id === withdrawn || !isLive(telling.alert))
    return t('alert.withdrawn')
  const scene = sceneOf(telling, directory, language, now)
  return t('alert.withdrawn-own', { name: nameOf(scene), folio: folioOf(scene) })
}

/** Asks once, after `first`, whether an alert is to end. */
export function askEnd(context: Context, { alert }: AlertFacts, first: readonly Message[] = []): Turn {
  const { t } = context
  const choices = [
    [choice('cancelar', alert.id, t('alert.choice-cancel'))],
    [choice('soltaron', alert.id, t('alert.choice-released'))],
    [choice('seguir', alert.id, t('alert.choice-keep'))],
  ]
  return urgent(asking(context, 'cancel', alert.id), [
    ...first,
    say(t(isWaiting(alert) ? 'alert.ask-withdraw' : 'alert.ask-cancel'), choices),
  ])
}

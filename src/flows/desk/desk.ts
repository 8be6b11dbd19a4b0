import { isLive } from '../../domain/alert/alert.ts'
import { HOUR, later } from '../../domain/ids.ts'
import { answeredBy } from '../../domain/messaging/inbound.ts'
import { RENEWAL_NOTICE } from '../../domain/people/desk.ts'
import type { Desk } from '../../domain/people/person.ts'
import { list } from '../../locales/formats.ts'
import { asksToLeaveDesk } from '../../understanding/commands.ts'
import { goesOnAsDesk } from '../../understanding/desk-answers.ts'
import { type Context, wordsOf } from '../context.ts'
import { answer, say, silence, urgent } from '../reply.ts'
import { ordered } from '../taps.ts'
import type { Effect, Turn } from '../turn.ts'
import { officerCorrected, officerNamed, officerWrote } from './bridge.ts'
import { nameOfDesk } from './desk-name.ts'
import { end } from './ending.ts'
import { leaveDesk } from './leave.ts'
import { actionOf, boundDesk, isOfficersAnswer, noDesk, renewDesk } from './officer.ts'
import { heardTypedAnswer } from './typed-answer.ts'

/**
 * Hears a group, which is a desk's or asks to be one: `/mesa` and its code, being added, and officers' words. All
 * else that is said there is none of our business and gets no answer.
 */
export function heardInGroup(context: Context): Turn | undefined {
  return context.inbound.group ? (heardAtDesk(context) ?? silence(context)) : undefined
}

/**
 * Hears what an officer says about an alert in their own chat: "ya la localizamos en Broadview" is no cry of theirs. Words
 * that cry for help in so many words are, whatever they answer.
 */
export function heardOfficersAnswer(context: Context): Turn | undefined {
  const cries = context.utterance.understanding().intent === 'panic'
  if (cries) return undefined
  if (isOfficersAnswer(context) || context.corrected?.author.by === 'desk') return heardAtDesk(context)
  return heardTyped(context)
}

/** Takes the answer of an officer who was asked something, in words instead of a tap. */
function heardTyped(context: Context): Turn | undefined {
  const { inbound } = context
  if (boundDesk(context) === undefined || inbound.kind === 'choice') return undefined
  return heardTypedAnswer(context, callback => ordered(context, callback, answeredBy(inbound)))
}

/** The same in an officer's own chat; all else is heard there as from anybody. */
export function heardInOwnChat(context: Context): Turn | undefined {
  return boundDesk(context) === undefined ? orderElsewhere(context) : heardAtDesk(context)
}

/** An officer's order in a private chat that is no desk: where it is heard. A word that may mean anything is none. */
function orderElsewhere(context: Context): Turn | undefined {
  const { inbound, utterance, state, alert, telling, relatives, formerDesk, t } = context
  if (inbound.kind !== 'text' || alert !== undefined || telling !== undefined) return undefined
  if (formerDesk !== undefined || state.at !== 'idle') return undefined
  const order = utterance.order()
  const isOfFolio = order?.folio !== undefined && order.verb !== 'ver'
  const isBare = utterance.bareOrder() === 'atender' && relatives.length === 0
  return isOfFolio || isBare ? answer(context, say(t('desk.order-elsewhere'))) : undefined
}

/** Leaves unanswered what an officer says in their own chat to nobody: it is the desk's, and asked no question. */
export function heardTalkAtDesk(context: Context): Turn | undefined {
  return boundDesk(context) === undefined ? undefined : silence(context)
}

function heardAtDesk(context: Context): Turn | undefined {
  const { inbound, utterance } = context
  if (inbound.kind === 'membership') return inbound.change === 'added' ? added(context) : undefined
  if (isForFormerDesk(context)) return noDesk(context, answeredBy(inbound))
  const taken = boundDesk(context) && (officerCorrected(context) ?? heardTyped(context))
  if (taken) return taken
  if (context.answersErased && boundDesk(context) && context.named === undefined)
    return underAnswered(context, 'desk.erased-since')
  const renewed = renewedInWords(context)
  if (renewed) return renewed
  if (isUnspoken(context)) return underAnswered(context, 'desk.unspoken')
  const isSent = inbound.kind === 'voice' || inbound.kind === 'media'
  if (isSent && context.namesSeveral && boundDesk(context)) return asksWhichAlert(context)
  if (isSent) return boundDesk(context) && officerWrote(context)
  if (wordsOf(context) === undefined) return undefined
  const command = utterance.command()
  if (command?.name === 'desk') return heardDeskCommand(context, command.args)
  if (context.namesSeveral && boundDesk(context)) return asksWhichAlert(context)
  const order = boundDesk(context) && utterance.order()
  const bare = bareOrder(context)
  if (bare && context.named) return ordered(context, bare, undefined)
  if (context.meantAtDesk.length > 0) return heardWithoutFolio(context)
  // A word in reply to a colleague names no alert, and is theirs.
  const isOurs = order !== undefined && (order.folio !== undefined || context.named !== undefined)
  if (!isOurs) return boundDesk(context) && (yesTooLate(context) ?? officerWrote(context))
  const { verb, reason } = order
  if (reason === undefined || (verb !== 'falsa' && verb !== 'cerrar'))
    return ordered(context, verb, answeredBy(inbound))
  const action = actionOf(context, answeredBy(inbound))
  return 'say' in action ? action : end(action, verb, { words: reason })
}

/** A yes alone of an officer whose question has been over for less than an hour: they are not to believe that something was done. */
function yesTooLate(context: Context): Turn | undefined {
  const { inbound, utterance, now, t } = context
  const standing = context.lapsed ?? context.state
  if (standing.at !== 'desk-asks' || utterance.reply() !== 'yes' || answeredBy(inbound)) return undefined
  const own = standing.asked.findLast(({ by }) => by === inbound.sender.id)
  const isLate = own !== undefined && now > own.until && now <= later(own.until, HOUR)
  return isLate ? answer(context, say(t('desk.question-over'))) : undefined
}

/** True for words that a desk would have taken, where there is none any more: by a folio, in answer to an alert, or that it goes on. */
function isForFormerDesk(context: Context): boolean {
  const { formerDesk, utterance, answeredKind, now } = context
  const words = wordsOf(context)
  if (formerDesk === undefined || words === undefined || utterance.command()?.name === 'desk') return false
  const folio = (utterance.order() ?? utterance.officerWords())?.folio
  if (folio !== undefined || (answeredKind !== undefined && answeredKind !== 'say')) return true
  const { boundUntil } = formerDesk
  const isJustOver = boundUntil !== undefined && now <= later(boundUntil, RENEWAL_NOTICE)
  return isJustOver && goesOnAsDesk(words)
}

/** "Seguimos", while it is asked whether they do; in answer to an alert it is for whom that alert is about. */
function renewedInWords(context: Context): Turn | undefined {
  const desk = boundDesk(context)
  const words = wordsOf(context)
  if (desk?.boundUntil === undefined || words === undefined || context.named !== undefined) return undefined
  const isAsked = context.now >= later(desk.boundUntil, -RENEWAL_NOTICE)
  return isAsked && goesOnAsDesk(words) ? renewDesk(context, desk) : undefined
}

/** Words in answer to a message about several alerts: to guess of which they are could send them to the wrong family. */
const asksWhichAlert = (context: Context): Turn => underAnswered(context, 'desk.of-several')

/** Answers an officer under the message that theirs answers. */
function underAnswered(
  context: Context,
  key: 'desk.of-several' | 'desk.erased-since' | 'desk.unspoken',
): Turn {
  const on = answeredBy(context.inbound)
  const text = say(context.t(key))
  return urgent(context, [on === undefined ? text : { ...text, replyTo: on }])
}

/** True for a sticker, or a pin, in answer to a message about an alert of this desk's: it would be waited for, and goes to nobody. */
function isUnspoken(context: Context): boolean {
  const { inbound, named } = context
  const isMute = inbound.kind === 'unsupported' || (inbound.kind === 'pin' && inbound.live !== 'move')
  return (
    isMute &&
    inbound.group &&
    answeredBy(inbound) !== undefined &&
    named !== undefined &&
    boundDesk(context) !== undefined
  )
}

/** An officer's verb alone, in answer to no message: it is about what they were asked about, or the one alert that they can mean. */
function bareOrder({ inbound, utterance }: Context) {
  const isApart = answeredBy(inbound) === undefined && inbound.edits === undefined
  return isApart ? utterance.bareOrder() : undefined
}

/** "Ana: ya vamos" is about the one alert that it can be about; of several it is asked which, as of "atiendo". */
function heardWithoutFolio(context: Context): Turn | undefined {
  const { meantAtDesk, t, language } = context
  if (meantAtDesk.length === 1) return officerNamed(context)
  const folios = meantAtDesk.flatMap(({ alert }) => (isLive(alert) ? [alert.folio] : []))
  return answer(context, say(t('desk.which', { folios: list(language, folios) })))
}

function added(context: Context): Turn {
  const { t } = context
  const bound = boundDesk(context)
  const text = bound ? t('desk.bound-already', nameOfDesk(context, bound)) : t('desk.how-to-bind')
  return answer(context, say(text))
}

/** True if two desks speak for the same consulate, or the same organisation. */
function isSameSide(one: Desk, other: Desk): boolean {
  return one.consulate === other.consulate && one.helper?.name === other.helper?.name
}

/** Hears `/mesa` and what stands behind it: a code, the word that ends the desk, or nothing. */
export function heardDeskCommand(context: Context, args: string): Turn {
  return asksToLeaveDesk(args) ? leaveDesk(context) : bind(context, args)
}

/** Binds this chat by a one-time code; a chat that is a desk already stays the desk it is. */
function bind(context: Context, code: string): Turn {
  const { t } = context
  const { deskCode, inbound } = context
  const bound = boundDesk(context)
  const told = (text: string): Turn => answer(context, say(text))
  if (bound !== undefined) {
    const other = deskCode !== undefined && !isSameSide(deskCode.desk, bound)
    return told(t(other ? 'desk.bound-elsewhere' : 'desk.bound-already', nameOfDesk(context, bound)))
  }
  if (code === '') return told(t('desk.how-to-bind'))
  if (deskCode === undefined) return told(t('desk.code-unknown'))
  if (deskCode.state !== 'good') return told(t(`desk.code-${deskCode.state}`))
  const { desk } = deskCode
  if (inbound.public) return told(t('desk.public'))
  const { from: address, group, sender } = inbound
  const effect: Effect = {
    do: 'bind-desk',
    desk,
    chat: { address, group, title: inbound.title ?? sender.name },
    officer: sender.name,
  }
  const known = nameOfDesk(context, desk)
  const text = desk.helper ? t(`helper.bound-${desk.helper.kind}`, known) : t('desk.bound', known)
  return { ...told(text), effects: [effect] }
}

import { isBareNumber } from '../../understanding/choices.ts'
import { speaksOfMoney } from '../../understanding/concerns.ts'
import { legible } from '../../understanding/legible.ts'
import { isNewsOfAnother } from '../../understanding/relatives.ts'
import { isPlainCommand } from '../alert/hear.ts'
import { tellersWordsToo } from '../alert/teller.ts'
import type { Context } from '../context.ts'
import type { State } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { copyMeant } from './about-whom.ts'
import { mayPassOn, passedOn } from './passing.ts'
import { asksForWhom, askWhose } from './whose-words.ts'

/**
 * `turn`, an answer of ours to words, and the words go on besides where somebody's alert is under way in which they are said: a relative's to
 * those who are told of it, a teller's to the desk. Not where the turn passes them on itself, keeps them until its question is answered, or
 * asks whether they end the alert; nor what is said to us alone.
 */
export function wordsToo(context: Context, turn: Turn): Turn {
  if (!isSaidToOthers(context) || isTaken(context, turn)) return turn
  const isAskedWho = isAskedWhoWasTaken(context.state) || context.state.at === 'taken'
  return (isAskedWho ? undefined : relativesToo(context, turn)) ?? tellersWordsToo(context, turn)
}

function relativesToo(context: Context, turn: Turn): Turn | undefined {
  const meant = copyMeant(context)
  if (meant === undefined) return undefined
  // Of what was forwarded it is asked, and nobody hears of it before that is answered.
  if (meant === 'unsaid' || asksForWhom(turn)) return askWhose(context, turn)
  if (meant.facts.alert.drill) return turn
  const isAnswered = context.utterance.isPutAsQuestion() || isForUsToJudge(context)
  return isAnswered && !mayPassOn(meant) ? turn : passedOn(context, meant, turn)
}

/** False for a command, a short answer, and a message of which they only ask whether it is ours: unless it speaks of money, as a scam does. */
function isSaidToOthers(context: Context): boolean {
  const { inbound, utterance, sentByUs } = context
  if (inbound.kind !== 'text' || inbound.group || isPlainCommand(context)) return false
  if (utterance.isCourtesy() || utterance.reply() !== undefined || isBareNumber(utterance.folded()))
    return false
  return sentByUs === undefined && !(isForUsToJudge(context) && !speaksOfMoney(legible(inbound.text)))
}

function isForUsToJudge({ utterance, state }: Context): boolean {
  return utterance.asksAboutMessage() || state.at === 'authentic'
}

/** True while it is asked who was taken, of whom an alert tells; about whom something forwarded is may be asked beside an alert. */
function isAskedWhoWasTaken(state: State): boolean {
  return state.at === 'for-whom' && state.passedOn === undefined
}

/** True if the turn has them already, or if what they mean is asked about before anybody hears it: "ya está a salvo" would send everybody home. */
function isTaken({ utterance, state: before }: Context, { state, effects }: Turn): boolean {
  const isAsked = isAskedWhoWasTaken(state) || state.at === 'taken' || state.at === 'whose-words'
  if (isAsked && state !== before) return true
  const isGoodNews = utterance.relativeSays() === 'safe' || utterance.understanding().intent === 'close'
  if (isGoodNews && !isNewsOfAnother(utterance.folded())) return true
  // Nobody hears of a sighting, and whoever writes it reads so.
  if (utterance.understanding().intent === 'sighting') return true
  const doubtful = doubtfulCry(effects)
  return effects.some(
    one =>
      one.do === 'take-back' ||
      (one.do === 'raise' && one !== doubtful) ||
      (one.do === 'say' && one.alert !== doubtful?.alert.id),
  )
}

/** The cry of the writer's own of which it is asked whether it is one: should it be none, its words were about the relative's alert. */
function doubtfulCry(effects: readonly Effect[]) {
  const raised = effects.find(one => one.do === 'raise')
  return raised?.do === 'raise' && raised.by === undefined && raised.alert.state === 'asked'
    ? raised
    : undefined
}

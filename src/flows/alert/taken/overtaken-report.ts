import { isDoubted, wasReached } from '../../../domain/alert/alert.ts'
import { isLabel } from '../../../locales/words.ts'
import { kinNamed, takenKin } from '../../../understanding/report/kinship.ts'
import { type Context, type Relative, resumed } from '../../context.ts'
import { copiesHere } from '../../family/about-whom.ts'
import type { Turn } from '../../turn.ts'
import { whoIsMeant } from '../../who-is-meant.ts'
import { reportWith } from '../for-whom.ts'
import { forChosen } from '../proxy.ts'
import { reportedName } from '../taken-answer.ts'
import { severalIn } from './several.ts'

/**
 * Hears a relative for whom an alert of the only one of theirs arrived while they were asked who was taken: what they write is about that one, and
 * no answer. The question ends, and what they reported goes on in that alert, unless they answer it still.
 */
export function heardPastReport(context: Context, hears: (context: Context) => Turn): Turn {
  const { state } = context
  const relative = overtakenBy(context)
  if (relative === undefined || state.at !== 'for-whom') return hears(context)
  const joined = forChosen(context, relative, relative.contact.id, reportWith(context, state.words))
  const { telling, ...rest } = resumed(context)
  const isOther = telling !== undefined && telling.alert.id !== state.alert
  const turn = hears(isOther ? { ...rest, telling } : rest)
  // Nobody answered the alert by what they wrote before it.
  const effects = joined.effects.filter(one => one.do !== 'answer')
  return { ...turn, effects: [...effects, ...turn.effects] }
}

/** The only one whose relative this chat is, if their alert was raised after a report that may be of them, and was told here. */
function overtakenBy(context: Context): Relative | undefined {
  const { state, relatives } = context
  const [relative, ...others] = relatives
  if (state.at !== 'for-whom' || state.passedOn || relative === undefined || others.length > 0)
    return undefined
  const [first] = state.words
  const copy = copiesHere(context).find(({ facts }) => !facts.alert.drill)
  if (first === undefined || copy === undefined || copy.facts.alert.raisedAt < first.at) return undefined
  const { recipient } = copy
  const isTold = recipient.answer !== undefined || recipient.state === 'answered' || wasReached(recipient)
  const mayJoin =
    isTold && !isDoubted(recipient) && state.words.every(({ text }) => saysNobody(context, text))
  return mayJoin && sendsOn(context) ? relative : undefined
}

/** False for a report that says who was taken, by a name or as the writer's own: that may be another. */
function saysNobody(context: Context, text: string): boolean {
  const kin = takenKin(text)[0] ?? kinNamed(text)
  return kin === undefined && reportedName(context, text) === undefined && severalIn(context, text).length < 2
}

/** True for words, recordings and files that do not answer who was taken. */
function sendsOn(context: Context): boolean {
  const { inbound, utterance } = context
  if (inbound.kind === 'voice' || inbound.kind === 'media') return true
  if (inbound.kind !== 'text' || inbound.edits !== undefined || utterance.command() !== undefined)
    return false
  if (utterance.reply() !== undefined) return utterance.relativeSays() === 'received'
  const { text } = utterance
  if (isLabel('alert.choice-other', text) || isLabel('another.choice-error', text)) return false
  const meant = whoIsMeant(context, utterance.words())
  return meant === undefined || meant.who === 'self'
}

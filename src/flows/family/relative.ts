import { isLive } from '../../domain/alert/alert.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { familyChoices, safeChoice } from '../../notices/family.ts'
import { folioOf, nameOf } from '../../notices/phrases.ts'
import { relativeSafe } from '../alert/close.ts'
import { type Context, wordsOf } from '../context.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { answered, type FamilyCopy, familyCopy } from './answer.ts'

/**
 * Hears the words of a relative while an alert is under way of which they were told: that they read it, that
 * the person is safe, a question that the alert answers, or anything else, after which they are asked for their
 * answer. Where nothing can be tapped this is how people answer. Undefined if there is no such alert here, or if
 * something else is meant; whoever has a button of their own is only understood, never asked.
 */
export function heardByRelative(context: Context): Turn | undefined {
  const { utterance, state } = context
  const told = wordsOf(context) === undefined ? undefined : toldHere(context)
  if (told === undefined) return undefined
  const { alert, id: recipient } = told.recipient
  switch (utterance.relativeSays()) {
    case 'received':
      return answered(context, told, 'received')
    case 'safe':
      return relativeSafe(context)
    case 'asks-after':
      return urgent(context, [], [{ do: 'show-alert', alert, recipient }])
    case undefined:
      break
  }
  if (state.at !== 'idle' || context.person !== undefined || told.facts.alert.drill) return undefined
  const { intent } = utterance.understanding()
  if (intent === 'sighting' || (intent === 'question' && utterance.isPutAsQuestion())) return undefined
  return urgent(context, [question(told, context)])
}

/**
 * The alert that words of this chat are about: of several the one that waits for an answer, and of those the newest.
 * Undefined for whoever is in need themselves; in the middle of another question only for an alert, not for a drill,
 * that waits for their answer: it outranks every dialogue, and once it is answered the dialogue goes on.
 */
function toldHere({ state, inbound, relatives, alert: own }: Context): FamilyCopy | undefined {
  if (own !== undefined) return undefined
  const told = relatives.flatMap(({ alert }): readonly FamilyCopy[] => {
    const copy = alert && isLive(alert.alert) ? familyCopy(alert, inbound.from) : undefined
    return copy ? [copy] : []
  })
  const newestFirst = told.toSorted((one, other) => other.facts.alert.raisedAt - one.facts.alert.raisedAt)
  if (state.at !== 'idle')
    return newestFirst.find(({ facts, recipient }) => !facts.alert.drill && recipient.answer === undefined)
  return newestFirst.find(({ recipient }) => recipient.answer === undefined) ?? newestFirst[0]
}

function question({ facts: { alert, person }, recipient }: FamilyCopy, { t }: Context): TextMessage {
  const still = t('alert.kin-still', { name: nameOf({ person, say: t }), folio: folioOf({ alert }) })
  if (recipient.answer !== undefined) return say(still, [[safeChoice(alert, t)]])
  return say(`${still}\n${t('alert.kin-ask')}`, [familyChoices(alert, t)])
}

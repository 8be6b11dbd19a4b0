import { type AlertFacts, isLive, isWaiting } from '../../../domain/alert/alert.ts'
import { choice, label } from '../../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../../domain/messaging/message.ts'
import type { Contact } from '../../../domain/people/person.ts'
import { list } from '../../../locales/formats.ts'
import { sanitizeName } from '../../../locales/plain.ts'
import type { Context } from '../../context.ts'
import { say } from '../../reply.ts'
import type { Effect } from '../../turn.ts'
import { hiddenByName } from './hidden-from.ts'

/** Keeps an alert from those who are named in words that want it: "no le digan a Beto". */
export function keptFromNamed(context: Context, facts: AlertFacts): readonly Effect[] {
  const named = hiddenByName(context)
  return named.length > 0 ? [keepFrom(facts, named)] : []
}

/** The effect by which an alert is kept from these contacts. */
export function keepFrom({ alert }: AlertFacts, contacts: readonly Contact[]): Effect {
  return { do: 'keep-from', alert: alert.id, contacts: contacts.map(({ id }) => id) }
}

/** Tells whoever wants an alert kept from some that these are not told, or no more, and lets each be told after all, or removed. */
export function keptMessage({ t, language, alert }: Context, contacts: readonly Contact[]): TextMessage {
  const names = contacts.map(({ name }) => sanitizeName(name))
  const [only, ...others] = contacts
  const tells = contacts.map(({ id, name }) => [
    choice('avisar', id, label(t('said.tell-too', { name: sanitizeName(name) }))),
  ])
  const removes =
    only !== undefined && others.length === 0 ? [[choice('remove', only.id, t('said.choice-take-off'))]] : []
  const knowsOfIt = (one: Contact) =>
    alert?.recipients.some(({ contact }) => contact === one.id) === true && isLive(alert.alert)
  const key = contacts.some(knowsOfIt) ? 'said.kept-now' : 'said.kept-from'
  return say(t(key, { names: list(language, names) }), [...tells, ...removes])
}

/** The question whom of these words that name nobody mean, who hear nothing until that is answered. */
export function fromWhomMessage({ t }: Context, contacts: readonly Contact[]): TextMessage {
  const taps = contacts.map(({ id, name }) => [
    choice('callar', id, label(t('said.keep-out', { name: sanitizeName(name) }))),
  ])
  return say(t('said.ask-from-whom'), taps)
}

/** Says that others, of whom it was asked, too, are told on. */
export function sayTellsOthers({ t, language }: Context, others: readonly Contact[]): TextMessage {
  return say(
    t('said.tells-others', {
      names: list(
        language,
        others.map(({ name }) => sanitizeName(name)),
      ),
    }),
  )
}

/** True for an alert, and no drill, of which somebody can still be kept from what comes. */
export function mayKeep({ alert }: AlertFacts): boolean {
  return !alert.drill && (isLive(alert) || isWaiting(alert))
}

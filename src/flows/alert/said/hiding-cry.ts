import { type AlertFacts, isLive } from '../../../domain/alert/alert.ts'
import { isUntold } from '../../../domain/alert/recipients.ts'
import { choice, label } from '../../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../../domain/messaging/message.ts'
import type { Contact } from '../../../domain/people/person.ts'
import { list } from '../../../locales/formats.ts'
import { sanitizeName } from '../../../locales/plain.ts'
import type { Context } from '../../context.ts'
import { say, urgent } from '../../reply.ts'
import type { Effect, Turn } from '../../turn.ts'
import { hiddenByName } from './hidden-from.ts'

/** Keeps an alert from those who are named in words that want it: "no le digan a Beto". */
export function keptFromNamed(context: Context, { alert }: AlertFacts): readonly Effect[] {
  const contacts = hiddenByName(context).map(({ id }) => id)
  return contacts.length > 0 ? [{ do: 'keep-from', alert: alert.id, contacts }] : []
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

/** Tells whom the person had kept an alert from, at their tap. */
export function takeLetKnow(context: Context, { id, name }: Contact): Turn {
  const { alert, t } = context
  if (alert === undefined || !isUntold(alert.alert, id)) return urgent(context, [say(t('alert.gone'))])
  const known = { name: sanitizeName(name) }
  return urgent(
    context,
    [say(t('said.told-after-all', known))],
    [{ do: 'let-know', alert: alert.alert.id, contact: id }],
  )
}

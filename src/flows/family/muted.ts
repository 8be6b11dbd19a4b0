import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import type { Contact } from '../../domain/people/person.ts'
import type { Words } from '../../locales/words.ts'
import type { Context } from '../context.ts'
import { answer, say } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** A contact with where they stand, and under it whether what they report is not believed. */
export function entry(
  { name, mutedAt }: Contact,
  key: 'family.line' | 'family.detail',
  state: string,
  { t }: Pick<Context, 't'>,
): readonly string[] {
  return [t(key, { name, state }), ...(mutedAt === undefined ? [] : [t('family.muted', { name })])]
}

/** The row of choices that lets such a contact report again. */
export function unmuting({ id, mutedAt }: Contact, t: Words): readonly (readonly Choice[])[] {
  return mutedAt === undefined ? [] : [[choice('oir', id, t('family.choice-unmute'))]]
}

/** The contact's reports raise alerts again. */
export function unmute(context: Context, { id, name }: Contact): Turn {
  const { t } = context
  return answer(
    context,
    say(t('family.unmuted', { name }), [[choice('go', 'family', t('family.choice-list'))]]),
    [{ do: 'contact', contact: id, command: { do: 'unmute' } }],
  )
}

import type { SaidMedia, SaidWhat, SaidWords, Thread } from '../../domain/alert/said/said.ts'
import type { Instant } from '../../domain/ids.ts'
import type { AccountId, MessageId } from '../../domain/messaging/address.ts'
import { MEDIA_KINDS, type MediaRef } from '../../domain/messaging/media.ts'

/** Something of an officer's that waits until it is known for whom it is, as it goes on then. */
export interface Held {
  readonly at: Instant
  readonly officer: string
  readonly what: SaidWhat
  /** The name of its message in the desk's chat. */
  readonly message?: MessageId
  /** The thread that it answers in. */
  readonly thread?: Thread
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** The fields of these names that hold what they should. */
function kept<Name extends string, Value>(
  fields: Fields,
  names: readonly Name[],
  is: (value: unknown) => value is Value,
): { readonly [K in Name]?: Value } {
  const found: { [K in Name]?: Value } = {}
  for (const name of names) {
    const value = fields[name]
    if (is(value)) found[name] = value
  }
  return found
}

const isStoredText = (value: unknown): value is string => typeof value === 'string'
const isStoredNumber = (value: unknown): value is number => typeof value === 'number'
const isStoredTrue = (value: unknown): value is true => value === true

/** All that waits, as it was stored; what cannot be read is left out. */
export function heldIn(value: unknown): readonly Held[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): readonly Held[] => {
    const { at, officer, what, message, thread } = fieldsOf(one)
    const said = storedSaid(fieldsOf(what))
    return isStoredNumber(at) && isStoredText(officer) && said
      ? [
          {
            at: at as Instant,
            officer,
            what: said,
            ...(isStoredText(message) && { message: message as MessageId }),
            ...(isStoredText(thread) && { thread: thread as Thread }),
          },
        ]
      : []
  })
}

/** Something said, as it was stored; undefined if it cannot be read. */
export function saidIn(value: unknown): SaidWords | SaidMedia | undefined {
  return storedSaid(fieldsOf(value))
}

function storedSaid(fields: Fields): SaidWords | SaidMedia | undefined {
  const { kind, text } = fields
  const beside = {
    ...kept(fields, ['placeless'], isStoredText),
    ...kept(fields, ['passedOn', 'ofMoney', 'namesPlace'], isStoredTrue),
  }
  if (kind === 'words' && isStoredText(text)) return { kind, text, ...beside }
  const media = storedMedia(fieldsOf(fields['media']))
  return media && { kind: 'media', media, ...kept(fields, ['caption'], isStoredText), ...beside }
}

function storedMedia(fields: Fields): MediaRef | undefined {
  const { account, handle } = fields
  const kind = MEDIA_KINDS.find(one => one === fields['kind'])
  if (kind === undefined || !isStoredText(account) || !isStoredText(handle)) return undefined
  return {
    kind,
    account: account as AccountId,
    handle,
    ...kept(fields, ['mime', 'name'], isStoredText),
    ...kept(fields, ['bytes', 'seconds'], isStoredNumber),
  }
}

import type { Tables } from '../../schema/tables.ts'
import { ownerOfKeyedChat } from '../../sealing/owner.ts'
import type { Tx } from '../../store.ts'
import { closedRow } from './sealed-rows.ts'

/** Of a contact, what its chat is, which goes as soon as either of the two erases themselves. */
const OF_CHAT = ['address', 'shown'] as const

/** The row of a contact, or a part of it, with what is its chat's closed to that chat, if it has one. */
export function closedToChat<
  Row extends Pick<Tables['contacts']['$inferInsert'], 'person' | 'id' | 'addressKey'>,
>(tx: Tx, row: Row): Row {
  if (!row.addressKey) return row
  const ofChat = Object.entries(row).filter(([name]) => OF_CHAT.some(each => each === name))
  return {
    ...row,
    ...closedRow(tx, tx.tables.contacts, ownerOfKeyedChat(row.addressKey), Object.fromEntries(ofChat), row),
  }
}

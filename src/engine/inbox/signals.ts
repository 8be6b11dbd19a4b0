import type { Address } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { NoticeHeader } from '../../domain/outbox/notice.ts'
import type { Ports } from '../../platform/ports.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { relativesOf, saveContact } from '../../store/queries/contacts.ts'
import { deskOf, loseDesk, moveChat } from '../../store/queries/desks.ts'
import { noticeOfMessage } from '../../store/queries/notices.ts'
import type { Tx } from '../../store/store.ts'
import { changeRecipient, type DeliveryContext } from '../outbox/delivery.ts'

/** Takes in the fate of a message of ours: the recipient it was for moves on, and the person sees it. */
export async function takeReceipt(
  tx: Tx,
  inbound: Inbound & { kind: 'receipt' },
  context: DeliveryContext,
): Promise<readonly NoticeHeader[]> {
  const notice = await noticeOfMessage(tx, inbound.from, inbound.of)
  if (notice?.alert === undefined || notice.recipient === undefined) return []
  const facts = await alertById(tx, notice.alert)
  const recipient = facts?.recipients.find(one => one.id === notice.recipient)
  if (facts === undefined || recipient === undefined) return []
  const state = inbound.state === 'failed' ? 'unreachable' : inbound.state
  return changeRecipient(tx, facts, recipient, state, context)
}

/** Our place in a chat changed: what we know of whom we can reach changes with it. */
export async function takeMembership(
  tx: Tx,
  inbound: Inbound & { kind: 'membership' },
  ports: Ports,
): Promise<void> {
  const { from } = inbound
  switch (inbound.change) {
    case 'moved':
      return moveChat(tx, from, { ...from, chat: inbound.to })
    case 'removed': {
      const desk = await deskOf(tx, from)
      if (desk !== undefined) await loseDesk(tx, desk.id)
      return
    }
    case 'blocked':
    case 'unblocked':
      return setReachable(tx, from, inbound.change === 'unblocked', ports)
    case 'added':
      return
    default:
      return inbound satisfies never
  }
}

/** Notes for every person of whom this chat is a contact whether it can be told anything. */
export async function setReachable(
  tx: Tx,
  address: Address,
  reachable: boolean,
  ports: Ports,
): Promise<void> {
  for (const { contact } of await relativesOf(tx, address)) {
    const { unreachableSince: _, ...rest } = contact
    await saveContact(tx, reachable ? rest : { ...rest, unreachableSince: ports.clock.now() })
  }
}

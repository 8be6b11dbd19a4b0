import type { AlertFacts } from '../../domain/alert/alert.ts'
import { ALERT_THREAD, isMeantFor, type Said, type Thread, threadWith } from '../../domain/alert/said/said.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Desk } from '../../domain/people/person.ts'
import type { ChatFacts } from '../../flows/context.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { type noticeOfMessage, slotsOfWords } from '../../store/queries/messages.ts'
import { saidInAlert } from '../../store/queries/said.ts'
import type { Tx } from '../../store/store.ts'

/**
 * The thread in an alert that an officer answers with a message `notice` of ours, and for whom the last words there of the same officer were:
 * a colleague's may be for colleagues. An answer to a message of ours
 * that was itself an answer, as "lo pasamos a Mamá", is of the thread in which the desk spoke last.
 */
export async function threadAnswered(
  tx: Tx,
  { from, sender }: Inbound,
  notice: Awaited<ReturnType<typeof noticeOfMessage>>,
  facts: AlertFacts,
  desk: Desk,
): Promise<ChatFacts['thread']> {
  const { id, words } = facts.alert
  if (words === undefined) return { name: ALERT_THREAD }
  const said = await saidInAlert(tx, id)
  const mine = said.filter(({ author }) => author.by === 'desk' && author.desk === desk.id)
  const last = mine.at(-1)?.thread ?? ALERT_THREAD
  const name =
    notice?.kind === 'say'
      ? last
      : notice?.kind === 'said' && notice.alert === id
        ? await threadOfWords(tx, from, { ...facts, said }, desk, notice)
        : ALERT_THREAD
  const to = mine.findLast(
    ({ author, thread = ALERT_THREAD }) =>
      thread === name && author.by === 'desk' && author.officer === sanitizeName(sender.name),
  )?.to
  return { name, ...(to && { to }) }
}

/** The authors of the words that stand in a message of this chat: those from the one that names its slot to where the next message begins. */
async function threadOfWords(
  tx: Tx,
  from: Address,
  { said, alert, recipients }: AlertFacts & { readonly said: readonly Said[] },
  desk: Desk,
  { slot }: { readonly slot?: string },
): Promise<Thread> {
  const first = firstIn(slot)
  // All that was said, whole, has no slot: it is the alert's.
  const reader = recipients.find(one => one.desk === desk.id)
  if (first === undefined || reader === undefined) return ALERT_THREAD
  const begins = (await slotsOfWords(tx, from, alert.id)).flatMap(one => firstIn(one) ?? [])
  const next = Math.min(...begins.filter(one => one > first))
  const held = said.filter(one => one.id >= first && one.id < next && isMeantFor(one, reader, recipients))
  return held.length === 0 ? ALERT_THREAD : threadWith(held.map(({ author }) => author))
}

function firstIn(slot: string | undefined): number | undefined {
  const number = /^said-(\d+):/.exec(slot ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}

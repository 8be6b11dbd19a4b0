import type { Update } from 'grammy/types'
import type { ConsulateId, DeskId, PersonId } from '../src/domain/ids.ts'
import { instant } from '../src/domain/ids.ts'
import type { AccountId, Address, ChatId } from '../src/domain/messaging/address.ts'
import { saveContact } from '../src/store/queries/contacts.ts'
import { addDesk, bindDesk } from '../src/store/queries/desks.ts'
import { savePerson } from '../src/store/queries/persons.ts'
import type { Store } from '../src/store/store.ts'
import { contactOf, personOf } from '../test/crash/raid.ts'

/** The group of the one desk. */
export const DESK_GROUP = -1_005_550_100

/** How many relatives each person has. */
export const RELATIVES = 3

/** How many people are written in one commit. */
const PAGE = 500

const FIRST_PERSON = 10_000_000
const FIRST_RELATIVE = 100_000_000

/** The chat of the `nth` person. */
export const personChat = (nth: number): number => FIRST_PERSON + nth

/** The chat of relative number `which` of the `nth` person. */
export const relativeOf = (nth: number, which: number): number => FIRST_RELATIVE + RELATIVES * nth + which

/** Whose relative a chat is; undefined if it is nobody's. */
export const kinOf = (chat: number): number | undefined =>
  chat < FIRST_RELATIVE ? undefined : Math.floor((chat - FIRST_RELATIVE) / RELATIVES)

/** The cry of the `nth` person, as Telegram brings it. */
export function cryOf(nth: number): Update {
  const id = personChat(nth)
  const from = { id, is_bot: false, first_name: `Persona ${nth}`, language_code: 'es' }
  const chat = { id, type: 'private', first_name: from.first_name } as const
  return {
    update_id: nth,
    message: { message_id: 1, date: Math.floor(Date.now() / 1_000), chat, from, text: 'PÁNICO' },
  }
}

/** Writes `persons` who registered, with relatives who accepted, and one desk in Chicago, as registration would leave them. */
export async function settleTown(store: Store, account: AccountId, persons: number): Promise<void> {
  const at = (chat: number): Address => ({ network: 'telegram', account, chat: String(chat) as ChatId })
  const now = instant(Date.now())
  await store.write(async tx => {
    const desk = { id: 'desk-of-the-raid' as DeskId, consulate: 'chicago' as ConsulateId }
    await addDesk(tx, { ...desk, state: 'waiting', group: true }, 'code-of-the-raid', now)
    await bindDesk(tx, desk.id, { address: at(DESK_GROUP), group: true }, now)
  })
  for (let from = 0; from < persons; from += PAGE) {
    await store.write(async tx => {
      for (let nth = from; nth < Math.min(persons, from + PAGE); nth += 1) {
        const id = `person-${String(nth).padStart(9, '0')}` as PersonId
        await savePerson(tx, personOf(id, { name: `Persona ${nth}` }, at(personChat(nth)), now))
        for (let which = 0; which < RELATIVES; which += 1) {
          const relative = { name: `Familiar ${nth}-${which}` }
          await saveContact(tx, contactOf(id, which, relative, at(relativeOf(nth, which)), now))
        }
      }
    })
  }
}

import type { SharedInvite } from '../../src/bots/simulator/world.ts'
import type { AccountId } from '../../src/domain/messaging/address.ts'

/** The links in `text` that open a chat with `number` (digits) of `account` and type an invitation's code there. */
export function waInvitesIn(text: string, number: string, account: AccountId): readonly SharedInvite[] {
  const links = new RegExp(`https://wa\\.me/${number}\\?text=ALTA%20([\\w-]{1,64})`, 'g')
  return [...text.matchAll(links)].flatMap(({ 0: link, 1: code, index }) =>
    code === undefined ? [] : [{ account, code, link, index }],
  )
}

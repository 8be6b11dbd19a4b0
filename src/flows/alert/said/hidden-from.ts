import { isLive } from '../../../domain/alert/alert.ts'
import { isReported } from '../../../domain/alert/cry.ts'
import { type Address, addressKey } from '../../../domain/messaging/address.ts'
import { bareWords } from '../../../domain/messaging/bare-words.ts'
import type { Contact } from '../../../domain/people/person.ts'
import { isKinByName } from '../../../understanding/people.ts'
import { accuses, hidesFromAll, isDearFor } from '../../../understanding/replies.ts'
import { isSameKin } from '../../../understanding/report/kinship.ts'
import { mentions, namesKin } from '../../../understanding/who-was-taken.ts'
import type { Context } from '../../context.ts'

/**
 * The contacts from whom words want something kept, one of whom is not to read them: the one who is named, else whoever reported the
 * person. All of them, if it is not said from whom; none, if the words want nothing of the kind, or it is somebody who is told nothing.
 */
export function hiddenFrom(context: Context): readonly Contact[] {
  const { utterance, contacts } = context
  const hiding = utterance.hiding()
  if (hiding === undefined || isFromAll(context)) return hiddenByName(context)
  const named = hiddenByName(context)
  if (named.length > 0 || hiding.others) return named
  // "A mi esposo", who stands on the list by his name: he may be any of those who do.
  if (hiding.whom !== undefined)
    return hiding.whom.some(isKinByName) ? contacts.filter(({ name }) => !isKinByName(name)) : []
  return namesKin(utterance.folded()) ? [] : contacts
}

/**
 * The contacts who are not to know, by their name or what they are to the writer: "no le digan a Beto", "a todos menos a Beto"; else whoever
 * reported the person, where nobody is named at all.
 */
export function hiddenByName(context: Context): readonly Contact[] {
  if (isFromAll(context)) return context.contacts
  const accused = accusedIn(context)
  const wished = hiddenByWish(context)
  return context.contacts.filter(one => wished.includes(one) || accused.includes(one))
}

/** True where none of theirs is to know more of an alert that has left: the desks alone are told on. A first cry tells everybody, and asks. */
function isFromAll({ alert, utterance, inbound }: Context): boolean {
  if (alert === undefined || alert.alert.drill || !isLive(alert.alert)) return false
  return !inbound.group && utterance.authorship() === 'own' && hidesFromAll(utterance.folded())
}

/** The contacts who harm the writer by their own words, or are not to be trusted: what they write of them is not for these to read. */
function accusedIn({ utterance, contacts, inbound }: Context): readonly Contact[] {
  if (inbound.group || utterance.authorship() !== 'own') return []
  return contacts.filter(one => accuses(utterance.folded(), word => isCalled(one, word)))
}

function hiddenByWish({ utterance, contacts, alert }: Context): readonly Contact[] {
  const hiding = utterance.hiding()
  if (hiding === undefined) return []
  const { whom, near, only, others } = hiding
  const isMeant = (words: readonly string[]) => (one: Contact) => words.some(word => isCalled(one, word))
  if (whom !== undefined) {
    const meant = contacts.filter(isMeant(whom))
    return only && (meant.length > 0 || only === 'office')
      ? contacts.filter(one => !meant.includes(one))
      : meant
  }
  const beside = contacts.filter(isMeant(near))
  if (beside.length > 0 || others) return beside
  const named = contacts.filter(({ name }) => isNamedIn(utterance.folded(), name))
  const by = alert && isReported(alert.alert) ? alert.alert.reportedBy : undefined
  return named.length > 0 ? named : contacts.filter(({ id }) => id === by)
}

/** True if words of whoever writes want that somebody of this `name` is not told, by that name or what they are to the writer. */
export function isHiddenFrom({ utterance }: Context, name: string): boolean {
  const { whom, only } = utterance.hiding() ?? {}
  return whom !== undefined && whom.some(word => isCalled({ name }, word)) === (only === undefined)
}

/** True for a contact whom this folded word names, or says what they are to the writer. */
export function isCalled({ name }: Pick<Contact, 'name'>, whom: string): boolean {
  return bareWords(name)
    .split(' ')
    .some(
      word =>
        ((word === whom || isDearFor(whom, word)) && word.length > SHORTEST_NAME) || isSameKin(word, whom),
    )
}

/** "De" and "mi" in a contact's name name nobody. */
const SHORTEST_NAME = 2

function isNamedIn(folded: string, name: string): boolean {
  return mentions(folded, name) || folded.split(' ').some(word => isSameKin(word, bareWords(name)))
}

/** True if one from whom words want something kept would read them as a desk of the alert: their own chat is one. */
export function isHiddenAtDesk(context: Context): boolean {
  const desks =
    context.alert?.recipients.filter(({ role, state }) => role === 'desk' && state !== 'withdrawn') ?? []
  const isDesk = (chat: Address) => desks.some(({ address }) => addressKey(address) === addressKey(chat))
  return hiddenFrom(context).some(({ address }) => address !== undefined && isDesk(address))
}

import { hadTheirDay, isToldByNumber, isUntold } from '../domain/alert/recipients.ts'
import { choice, label } from '../domain/messaging/callback-id.ts'
import type { TextMessage } from '../domain/messaging/message.ts'
import { type Contact, type Language, MOST_NUMBERS, TOLD_AGAIN } from '../domain/people/person.ts'
import { list, phone } from '../locales/formats.ts'
import { sanitizeName } from '../locales/plain.ts'
import { words } from '../locales/words.ts'
import type { Line, Scene } from './phrases.ts'

/**
 * The contacts who were not told: as the person wanted, or because they have not accepted, why, and each of these with the number that the
 * person gave: it is theirs to call.
 */
export function untold(scene: Scene): readonly Line[] {
  const { say, alert, contacts = [], recipients, person } = scene
  const told = new Set(recipients.map(one => one.contact))
  return contacts
    .filter(one => one.person === person.id && !told.has(one.id))
    .filter(({ id, state }) => state !== 'accepted' || isUntold(alert, id))
    .map(one => {
      if (isUntold(alert, one.id)) return say('alert.copy-kept', { name: sanitizeName(one.name) })
      const line = say(whyUntold(scene, one), { name: sanitizeName(one.name) })
      return one.phone === undefined ? line : `${line} 📞 ${phone(one.phone)}`
    })
}

/** Tells the person that an alert is kept from those from whom their last one was kept, and lets each be told after all. */
export function keptBeforeMessage(language: Language, contacts: readonly Contact[]): TextMessage {
  const say = words(language)
  const named = contacts.map(({ id, name }) => ({ id, name: sanitizeName(name) }))
  const names = list(
    language,
    named.map(({ name }) => name),
  )
  return {
    kind: 'text',
    text: say('said.kept-before', { names }),
    choices: named.map(({ id, name }) => [choice('avisar', id, label(say('said.tell-too', { name })))]),
  }
}

function whyUntold(scene: Scene, contact: Contact) {
  if (contact.state === 'left') return 'alert.copy-left'
  if (contact.state === 'declined') return 'alert.copy-refused'
  // Nobody is told of a drill at their number, on whatever day.
  if (scene.alert.drill || contact.phone === undefined || !isToldByNumber(contact)) return 'alert.copy-untold'
  if (hadTheirDay(contact, scene.now)) return 'alert.copy-day'
  if (numbersToldToday(scene) >= MOST_NUMBERS) return 'alert.copy-most'
  return scene.numbersFull ? 'alert.copy-full' : 'alert.copy-untold'
}

function numbersToldToday({ recipients, contacts = [], now }: Scene): number {
  const here = recipients.flatMap(one => (one.byNumber && one.contact) || [])
  const today = contacts.filter(one => one.toldAt !== undefined && now - one.toldAt < TOLD_AGAIN)
  return new Set([...here, ...today.map(({ id }) => id)]).size
}

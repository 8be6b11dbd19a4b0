import { hadTheirDay, isToldByNumber, isUntold } from '../domain/alert/recipients.ts'
import { type Contact, MOST_NUMBERS, TOLD_AGAIN } from '../domain/people/person.ts'
import { phone } from '../locales/formats.ts'
import { sanitizeName } from '../locales/plain.ts'
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

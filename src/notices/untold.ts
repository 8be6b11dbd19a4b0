import { hadTheirDay } from '../domain/alert/recipients.ts'
import type { Contact } from '../domain/people/person.ts'
import { phone } from '../locales/formats.ts'
import { sanitizeName } from '../locales/plain.ts'
import type { Line, Scene } from './phrases.ts'

/** The contacts who were not told because they have not accepted, why, and each with the number that the person gave: it is theirs to call. */
export function untold(scene: Scene): readonly Line[] {
  const { say, contacts = [], recipients, person } = scene
  const told = new Set(recipients.map(one => one.contact))
  return contacts
    .filter(one => one.person === person.id && !told.has(one.id) && one.state !== 'accepted')
    .map(one => {
      const line = say(whyUntold(scene, one), { name: sanitizeName(one.name) })
      return one.phone === undefined ? line : `${line} 📞 ${phone(one.phone)}`
    })
}

function whyUntold({ alert, now }: Scene, contact: Contact) {
  if (contact.state === 'left') return 'alert.copy-left'
  // Nobody is told of a drill at their number, on whatever day.
  const isDayOver = alert.drill || !hadTheirDay(contact, now)
  return contact.state === 'invited' && !isDayOver ? 'alert.copy-day' : 'alert.copy-untold'
}

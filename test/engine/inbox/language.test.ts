import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PhoneId } from '../../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { Service } from '../service.ts'

let service: Service
let ana: PhoneId
let mama: PhoneId
beforeEach(async () => {
  service = await Service.start()
  ana = service.phone('Ana')
  mama = service.phone('Mamá', 'relative')
  await service.register(ana, mama)
})
afterEach(() => service.stop())

/** All that somebody hears while `act` is done and a while after it. */
async function heardBy(phone: PhoneId, act: () => Promise<unknown>, milliseconds: number) {
  const before = service.heard(phone).length
  await act()
  await service.pass(milliseconds)
  return service.heard(phone).slice(before)
}

const speakEnglish = async (phone: PhoneId) => {
  await service.says(phone, '/idioma')
  await service.pass(5 * SECOND)
  await service.taps(phone, 'English')
  await service.pass(5 * SECOND)
}

test('a relative who changes the language in an alert reads the next reminder in it', async () => {
  const first = await heardBy(mama, () => service.says(ana, 'PÁNICO'), MINUTE)
  expect(first.join('\n')).toContain('ALERTA de Ana')
  await speakEnglish(mama)
  const reminders = await heardBy(mama, async () => {}, 10 * MINUTE)
  expect(reminders.join('\n')).toContain('ALERT from Ana')
  expect(reminders.join('\n')).not.toContain('ALERTA')
  // What was said of the relative to others stays in the language of the others.
  expect(service.heard(ana).at(-1)).not.toContain('ALERT ')
})

test('what waits in the outbox is written in the language that was chosen meanwhile', async () => {
  await service.says(ana, 'PÁNICO')
  await service.pass(MINUTE)
  await speakEnglish(mama)
  const news = await heardBy(mama, () => service.says(ana, 'falsa alarma'), MINUTE)
  expect(news.join('\n')).not.toMatch(/alerta/i)
})

test('a chat keeps the language that was chosen, though its phone is set to another and it is something else to us', async () => {
  await speakEnglish(mama)
  const heard = await heardBy(mama, () => service.says(mama, '/start'), 5 * SECOND)
  expect(heard.join('\n')).toContain("I'm run by")
})

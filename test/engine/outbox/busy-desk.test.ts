import { afterEach, expect, test } from 'vitest'
import { phoneId } from '../../../src/bots/simulator/world.ts'
import { MINUTE } from '../../../src/domain/ids.ts'
import type { Service } from '../service.ts'
import { busyDesk, GROUP_LIMIT } from './busy-desk.ts'

let service: Service | undefined
afterEach(() => service?.stop())

test('a desk with seven alerts a minute reads no news older than a minute, and every word that was said', {
  timeout: 240_000,
}, async () => {
  const desk = await busyDesk(10)
  service = desk.service
  expect(desk.oldest.news).toBeLessThanOrEqual(MINUTE)
  expect(desk.mostInAMinute).toBeLessThanOrEqual(GROUP_LIMIT)
  const shown = service.shown(desk.group).join('\n')
  expect(desk.written.filter(words => !shown.includes(words))).toEqual([])
  const { bubbles = [] } = service.network.view().chats.find(({ id }) => id === desk.group) ?? {}
  const folded = bubbles.find(({ body }) => body.kind === 'text' && body.text.includes('Noticias de'))
  service.network.say(phoneId('luis'), desk.group, 'ya vamos para allá', folded?.id)
  await service.pass(MINUTE)
  expect(service.shown(desk.group).some(text => /^Ese mensaje es de varias alertas/.test(text))).toBe(true)
})

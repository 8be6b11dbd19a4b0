import { expect, test } from 'vitest'
import { commandMenu } from '../../../src/flows/menu/command-menu.ts'

test('menus are what Telegram takes: names of 1 to 32 of a-z, 0-9, _ and summaries of 1 to 256', () => {
  const menu = commandMenu()
  for (const scope of [menu.private, menu.group])
    for (const list of Object.values(scope)) {
      expect(list.length).toBeGreaterThan(0)
      for (const { name, summary } of list) {
        expect(name).toMatch(/^[a-z0-9_]{1,32}$/)
        expect(summary.length).toBeLessThanOrEqual(256)
      }
    }
  expect(menu.private.en?.map(one => one.name)).toContain('panic')
  expect(menu.private.default?.[0]?.name).toBe('panico')
})

import { expect, test } from 'vitest'
import { crashRun } from './crash.ts'

test('kill -9 at random instants loses no alert and leaves nobody untold', { timeout: 300_000 }, async () => {
  const counts = await crashRun({ kills: 12, alerts: 30, seed: 555 })
  expect(counts).toMatchObject({
    alerts: 30,
    lostAlerts: 0,
    untoldRelatives: 0,
    untoldDesk: 0,
    relativesTold: 60,
    unmarkedRepeats: 0,
  })
})

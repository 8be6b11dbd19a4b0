import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SECOND } from '../../../src/domain/ids.ts'
import { eventsOf } from '../../../src/store/queries/journal.ts'
import { allAlerts } from '../../world/stored.ts'
import { Service } from '../service.ts'

describe('an alert that changes', () => {
  let service: Service
  beforeEach(async () => {
    service = await Service.start()
  })
  afterEach(() => service.stop())

  const opened = (drill: boolean): string | undefined =>
    service.app
      .metrics()
      .split('\n')
      .find(line => line.startsWith(`avisa_alerts_opened_total{drill="${drill}"}`))

  async function journal(): Promise<readonly string[]> {
    const [facts] = await service.store.read(allAlerts)
    const entries = facts && (await service.store.read(tx => eventsOf(tx, facts.alert.id)))
    return entries?.map(({ event, actor }) => `${actor.by} ${event.kind}`) ?? []
  }

  it('is counted for the operator once, when it leaves, and a drill apart from it', async () => {
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    await service.says(ana, 'simulacro')
    await service.says(ana, 'sí')
    expect([opened(true), opened(false)]).toEqual(['avisa_alerts_opened_total{drill="true"} 1', undefined])
    await service.says(ana, 'PÁNICO')
    await service.says(ana, 'PÁNICO')
    await service.taps(mama, 'Recibido')
    expect([opened(true), opened(false)]).toEqual([
      'avisa_alerts_opened_total{drill="true"} 1',
      'avisa_alerts_opened_total{drill="false"} 1',
    ])
  })

  it('is told in its journal: who did what, in the order in which it happened', async () => {
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    await service.says(ana, 'PÁNICO')
    await service.taps(mama, 'Recibido')
    await service.pass(30 * SECOND)
    const told = await journal()
    expect(told[0]).toBe('person opened')
    expect(told).toContain('contact answered')
  })
})

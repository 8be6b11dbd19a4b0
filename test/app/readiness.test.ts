import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bot, Health } from '../../src/bots/bot.ts'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../src/domain/ids.ts'
import { refusing } from '../engine/faulty-store.ts'
import { ACCOUNT, PIN, Service } from '../engine/service.ts'

let service: Service
let ana: PhoneId
let health: Partial<Health> | undefined
let full: boolean

/** The bot of the test, which is as well as `health` says. */
const ailing = (bot: Bot): Bot =>
  new Proxy(bot, {
    get(target, key) {
      if (key === 'health' && health) return () => ({ ...target.health(), ...health })
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

beforeEach(async () => {
  health = undefined
  full = false
  service = await Service.start(store => refusing(store, () => full), undefined, { between: ailing })
  ana = service.phone('Ana')
})
afterEach(() => service.stop())

/** The value of a metric, by the name that Prometheus reads. */
async function metric(name: string): Promise<number> {
  const answer = await service.app.web().app.request('/metrics', { headers: { host: 'localhost' } })
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await answer.text())?.[1])
}

describe('the service as it is seen from outside', () => {
  it('is ready while its network works', async () => {
    expect(await service.app.readiness()).toMatchObject({ ready: true, hearing: true, telling: true })
  })

  it('is not ready once its only network has been in trouble for 30 s', async () => {
    health = { state: 'degraded', why: 'silent', since: service.clock.now() }
    await service.pass(29 * SECOND)
    expect((await service.app.readiness()).ready).toBe(true)
    await service.pass(2 * SECOND)
    expect(await service.app.readiness()).toMatchObject({
      ready: false,
      bots: [{ account: ACCOUNT, state: 'degraded', why: 'silent' }],
    })
  })

  it('is not ready at once when its only network is down', async () => {
    health = { state: 'down', why: 'auth', since: service.clock.now() }
    expect((await service.app.readiness()).ready).toBe(false)
  })

  it('stays ready in trouble that keeps nobody from being heard', async () => {
    health = { state: 'degraded', why: 'menu', since: service.clock.now() }
    await service.pass(MINUTE)
    expect((await service.app.readiness()).ready).toBe(true)
  })

  it('is not ready while what somebody wrote waits for 30 s to be committed, and is again when it is', async () => {
    full = true
    await service.says(ana, 'hola')
    expect((await service.app.readiness()).hearing).toBe(true)
    await service.pass(30 * SECOND)
    expect(await service.app.readiness()).toMatchObject({ ready: false, hearing: false })
    expect(await metric('avisa_oldest_uncommitted_seconds')).toBeGreaterThanOrEqual(30)
    full = false
    await service.pass(2 * MINUTE)
    expect(await service.app.readiness()).toMatchObject({ ready: true, hearing: true })
    expect(await metric('avisa_oldest_uncommitted_seconds')).toBe(0)
  })

  it('shows for how long an alert has waited for an officer, until one attends', async () => {
    const mother = service.phone('Mamá', 'relative')
    const luis = service.phone('L. Pérez', 'officer')
    const group = await service.desk(luis)
    await service.register(ana, mother)
    expect(await metric('avisa_oldest_unanswered_alert_seconds')).toBe(0)
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.says(ana, 'PÁNICO')
    await service.pass(5 * MINUTE)
    expect(await metric('avisa_oldest_unanswered_alert_seconds')).toBeGreaterThanOrEqual(300)
    await service.taps(luis, 'Atender', group)
    expect(await metric('avisa_oldest_unanswered_alert_seconds')).toBe(0)
  })

  it('is not ready once a first notice waits for a minute by our own fault, and is again when it is told', async () => {
    const mother = service.phone('Mamá', 'relative')
    await service.register(ana, mother)
    service.network.setFault({ fault: 'offline', chat: service.chat(mother) })
    await service.says(ana, 'PÁNICO')
    await service.pass(2 * MINUTE)
    // A network that is away is no fault of ours: others are told, and health is not to have us restarted.
    expect(await service.app.readiness()).toMatchObject({ ready: true, telling: true })
    full = true
    service.network.clearFaults()
    await service.pass(MINUTE)
    expect(await service.app.readiness()).toMatchObject({ ready: false, telling: false, hearing: true })
    const answer = await service.app.web().app.request('/readyz', { headers: { host: 'localhost' } })
    expect(answer.status).toBe(503)
    full = false
    await service.pass(MINUTE)
    expect(service.heard(mother).join()).toMatch(/ALERTA de Ana/)
    expect(await service.app.readiness()).toMatchObject({ ready: true, telling: true })
  })

  it('counts what networks refuse, by why', async () => {
    const mother = service.phone('Mamá', 'relative')
    await service.register(ana, mother)
    const refused = () => service.app.metrics().match(/^avisa_refused_total\{.*\} \d+$/gm) ?? []
    expect(refused()).toEqual([])
    service.network.setFault({ fault: 'blocked', chat: service.chat(mother) })
    await service.says(ana, 'PÁNICO')
    await service.pass(MINUTE)
    expect(refused()).toEqual([
      expect.stringMatching(`^avisa_refused_total\\{account="${ACCOUNT}",why="blocked"\\} [1-9]`),
    ])
  })
})

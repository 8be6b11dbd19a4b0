import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import type { Directory } from '../../../src/consulates/directory.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { alertOf } from '../../../src/store/queries/alerts.ts'
import { countQuarantined, quarantinedMessages } from '../../../src/store/queries/inbounds.ts'
import { personOf } from '../../../src/store/queries/persons.ts'
import type { Store } from '../../../src/store/store.ts'
import { StoreError } from '../../../src/store/store-error.ts'
import { ACCOUNT, Service } from '../service.ts'

let service: Service
afterEach(() => service.stop())

describe('the inbox', () => {
  test('a message that is delivered again changes nothing and is answered once', async () => {
    service = await Service.start()
    const ana = service.phone('Ana')
    await service.says(ana, 'PÁNICO')
    const once = service.heard(ana)
    service.network.redeliver()
    await service.pass(5 * SECOND)
    expect(service.heard(ana)).toEqual(once)
    expect(service.app.metrics()).toContain(`avisa_inbound_duplicate_total{account="${ACCOUNT}"} 1`)
  })

  test('a message that always fails is set aside, its sender hears what to do, and the next one is taken', async () => {
    const broken = (directory: Directory): Directory => ({
      ...directory,
      find() {
        throw new Error('a bug that quotes 60608')
      },
    })
    service = await Service.start(store => store, broken)
    const ana = service.phone('Ana')
    await service.says(ana, '/start')
    await service.taps(ana, 'acepto')
    await service.says(ana, 'Ana')
    await service.says(ana, '60608')
    await service.pass(5 * MINUTE)
    expect(service.heard(ana).at(-1)).toMatch(/Algo falló de nuestro lado/)
    expect(await service.store.read(countQuarantined)).toBe(1)
    expect(await service.store.read(quarantinedMessages)).toMatchObject([{ account: ACCOUNT, kind: 'text' }])
    await service.says(ana, 'PÁNICO')
    expect(service.heard(ana).join()).toMatch(/Alerta MEX-0001 guardada/)
    expect(service.written.join()).not.toContain('60608')
  })

  test('a damaged contact costs that contact, and a damaged person their message: everybody else is heard', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    const [rosa, luis] = [service.phone('Rosa'), service.phone('Luis', 'officer')]
    await service.register(ana, mama)
    await service.desk(luis)
    damage('update contacts set name = zeroblob(40); update desks set address = zeroblob(40)')
    await service.says(ana, 'PÁNICO')
    expect(service.heard(ana).join()).toMatch(/Alerta CHI-0001 guardada/)
    damage('update persons set name = zeroblob(40)')
    await service.says(ana, 'sigo aquí')
    await service.pass(5 * MINUTE)
    expect(service.heard(ana).at(-1)).toMatch(/Algo falló de nuestro lado/)
    await service.says(rosa, 'PÁNICO')
    expect(service.heard(rosa).join()).toMatch(/Alerta MEX-0001 guardada/)
  })

  test('a database that cannot write says nothing against a message: it is taken when it can', async () => {
    let full = false
    const fillable = (store: Store): Store => ({
      ...methodsOf(store),
      async write(work, options) {
        if (full) throw new StoreError('full', 'no room')
        return store.write(work, options)
      },
    })
    service = await Service.start(fillable)
    const ana = service.phone('Ana')
    full = true
    await service.says(ana, 'PÁNICO')
    await service.pass(MINUTE)
    expect(service.heard(ana)).toEqual([])
    full = false
    await service.pass(5 * MINUTE)
    expect(service.heard(ana).join()).toMatch(/guardada/)
    expect(await service.store.read(countQuarantined)).toBe(0)
  })

  test('what is answered and what follows are committed with the message, or not at all', async () => {
    let writes = 0
    const dying = (store: Store): Store => ({
      ...methodsOf(store),
      write: (work, options) =>
        store.write(async tx => {
          const result = await work(tx)
          writes += 1
          if (writes === 2) throw new Error('dies before the commit')
          return result
        }, options),
    })
    service = await Service.start(dying)
    writes = 1
    const ana = service.phone('Ana')
    service.network.say(ana, service.chat(ana), 'PÁNICO')
    await service.settle()
    const known = { network: 'simulator', account: ACCOUNT, chat: service.chat(ana) } as const
    expect(await service.store.read(tx => personOf(tx, known))).toBeUndefined()
    await service.pass(MINUTE)
    const person = await service.store.read(tx => personOf(tx, known))
    expect(person && (await service.store.read(tx => alertOf(tx, person.id)))?.alert.state).toBe('open')
  })
})

/** Changes the service's own file behind its back. */
function damage(sql: string): void {
  const database = new Sqlite(service.database)
  database.exec(sql)
  database.close()
}

function methodsOf(store: Store): Store {
  return {
    write: (work, options) => store.write(work, options),
    read: work => store.read(work),
    idle: () => store.idle(),
    condition: () => store.condition(),
    examine: () => store.examine(),
    check: () => store.check(),
    tidy: () => store.tidy(),
    close: () => store.close(),
  }
}

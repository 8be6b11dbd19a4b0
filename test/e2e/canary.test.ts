import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConsulateId } from '../../src/domain/ids.ts'
import { ApiError } from '../doubles/telegram/errors.ts'
import { join as accept, bindDesk, inviteOf, register } from './people.ts'
import { Town } from './town.ts'
import { type Canary, traces } from './traces.ts'

/**
 * A whole alert of people with names, numbers and places that occur nowhere else, and then a search through every
 * byte that the service leaves: the files of its database, its log at the level `debug`, /metrics and /readyz.
 */
const ANA = { id: 5_198_273_640_511, profile: 'Perfil Zyxomilka', name: 'Xóchitl Quetzalmara' }
const MAMA = {
  id: 5_198_273_640_647,
  profile: 'Perfil Vrondelia',
  name: 'Mamá Citlalmina',
  phone: '+13125550147',
}
const EVA = { id: 5_198_273_640_773, profile: 'Perfil Jarumbela', name: 'Eréndira Tzintzunia' }
const PEPE = { name: 'Tío Huitzilberto', phone: '+13125550163' }
const OFFICER = { id: 5_198_273_640_839, name: 'L. Ñandurélez Brozk' }
const DESK = { id: -1_005_198_273_647, title: 'Mesa Ombuzacán ¿?' }
const PIN = { latitude: 41.8537264, longitude: -87.6591847 }
const LIVE = { latitude: 41.8612983, longitude: -87.6427391 }
const SAID = 'me agarraron en la calle Trunquelaví'
const SECRET = 'canary_secret_Qx7vT2mK9pWz4RbN'
const TOKEN = `4200:${SECRET}`

const words = (...values: string[]): Canary[] => values.map(value => ({ is: 'words', value }))

const CANARIES: readonly Canary[] = [
  ...words(
    ANA.profile,
    ANA.name,
    'Quetzalmara',
    MAMA.profile,
    MAMA.name,
    'Citlalmina',
    EVA.profile,
    EVA.name,
  ),
  ...words('Tzintzunia', PEPE.name, 'Huitzilberto', OFFICER.name, 'Ñandurélez', DESK.title, 'Ombuzacán'),
  ...words(SAID, 'Trunquelaví', '60608', SECRET, TOKEN),
  { is: 'phone', value: MAMA.phone },
  { is: 'phone', value: PEPE.phone },
  ...[ANA.id, MAMA.id, EVA.id, OFFICER.id, DESK.id].map((value): Canary => ({ is: 'number', value })),
  ...[PIN, LIVE].flatMap(({ latitude, longitude }): Canary[] => [
    { is: 'degrees', value: latitude },
    { is: 'degrees', value: longitude },
  ]),
]

describe('the search', () => {
  const planted: readonly (readonly [string, Buffer, string])[] = [
    ['words', Buffer.from(`x${ANA.name}x`), 'UTF-8'],
    ['words in UTF-16', Buffer.from(ANA.name, 'utf16le'), 'UTF-16'],
    ['words in hex', Buffer.from(Buffer.from(OFFICER.name).toString('hex')), 'hex'],
    ['words inside base64', Buffer.from(btoa(`{"phone":"${MAMA.phone}"}`)), 'base64'],
    [
      'words inside base64url',
      Buffer.from(Buffer.from(`..${DESK.title}`).toString('base64url')),
      'base64url',
    ],
    ['escaped words', Buffer.from('Perfil Zyxomilka \\u00d1andur\\u00e9lez'), 'escapes'],
    ['a rounded coordinate', Buffer.from('{"lat":41.854}'), 'UTF-8 41.854'],
    ['a coordinate of two decimals', Buffer.from('near -87.64'), 'UTF-8 -87.64'],
    ['a coordinate as a number', Buffer.from(new Float64Array([PIN.latitude]).buffer), 'float64 LE'],
    ['a chat as text', Buffer.from(`telegram/${MAMA.id}`), 'UTF-8'],
    ['a digest of a phone', createHash('sha256').update(MAMA.phone).digest(), 'sha256'],
    ['a chat as a number', Buffer.from(new BigInt64Array([BigInt(DESK.id)]).buffer), 'int64 LE'],
  ]

  test.each(planted)('finds %s', (_, haystack, form) => {
    expect(traces(haystack, CANARIES).join('\n')).toContain(form)
  })

  test("finds a chat's number in a table of SQLite's", () => {
    const database = new Sqlite(':memory:')
    database.exec('create table chats (id integer, at integer)')
    database.prepare('insert into chats values (?, ?)').run(BigInt(ANA.id), 7n)
    expect(traces(database.serialize(), CANARIES).join('\n')).toContain("SQLite's six bytes")
    database.close()
  })
})

describe('after a whole alert', { timeout: 60_000 }, () => {
  let town: Town
  let codes: readonly Canary[]

  beforeAll(async () => {
    town = await Town.open({ token: TOKEN })
    codes = await wholeAlert(town)
  })
  afterAll(() => town.close())

  const everything = () => [...CANARIES, ...codes]

  test('everything went in, and came out on the phones that it was for', () => {
    const { world } = town.server
    const shown = (chat: number) => JSON.stringify(world.ours(chat))
    const given = [ANA.name, MAMA.name, '+1 312 555 0147', PIN.latitude, PIN.longitude]
    for (const each of given) expect(shown(DESK.id)).toContain(String(each))
    for (const each of [ANA.name, OFFICER.name, LIVE.latitude, LIVE.longitude, 'SIMULACRO', 'canceló'])
      expect(shown(MAMA.id)).toContain(String(each))
    expect(shown(EVA.id)).toContain('borré tus datos')
  })

  test('no file of the database holds any of it, with the write-ahead log as it is', () => {
    const names = readdirSync(town.data)
    expect(names).toEqual(expect.arrayContaining(['avisa.db', 'avisa.db-shm', 'avisa.db-wal']))
    const files = names.map(name => readFileSync(join(town.data, name)))
    expect(Buffer.concat(files).length).toBeGreaterThan(100_000)
    for (const file of files) expect(traces(file, everything())).toEqual([])
  })

  test('nor the database once the write-ahead log is written back into it', () => {
    const path = join(town.data, 'avisa.db')
    const database = new Sqlite(path)
    database.pragma('wal_checkpoint(TRUNCATE)')
    const persons = database.prepare('select count(*) as count from persons').get()
    database.close()
    // Ana is there, and Eva is erased.
    expect(persons).toEqual({ count: 1 })
    expect(readFileSync(`${path}-wal`).length).toBe(0)
    expect(traces(readFileSync(path), everything())).toEqual([])
  })

  test('nor the log, in which the faults on the way are written', () => {
    const lines = town.log.map(line => {
      // The time of a line may look like the minutes of a coordinate; it is told apart and left out.
      const { time, ...said }: { time: string } = JSON.parse(line)
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      return JSON.stringify(said)
    })
    expect(lines.join('\n')).toContain('a send was not accepted')
    expect(traces(Buffer.from(lines.join('\n')), everything())).toEqual([])
  })

  test.each(['/metrics', '/readyz', '/healthz'])('nor %s', async path => {
    const response = await fetch(`${town.url}${path}`)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).not.toBe('')
    expect(traces(Buffer.from(text), everything())).toEqual([])
  })

  test('nor the files after the service was stopped and started again', async () => {
    await town.restart()
    for (const name of readdirSync(town.data))
      expect(traces(readFileSync(join(town.data, name)), everything())).toEqual([])
  })
})

/** Registration, a relative, a desk, a drill, a cry with a pin and a live location, answers, faults; Eva's erasing. */
async function wholeAlert(town: Town): Promise<readonly Canary[]> {
  const { server } = town
  const { world } = server
  const ana = world.person(ANA.id, ANA.profile)
  const mama = world.person(MAMA.id, MAMA.profile, 'unknown')
  const officer = world.person(OFFICER.id, OFFICER.name)
  const desk = world.group(DESK.id, DESK.title)
  await register(town, ana, {
    name: ANA.name,
    contact: { first_name: MAMA.name, phone_number: MAMA.phone },
  })
  const codes = [inviteOf(town, ana)]
  await accept(town, ana, mama)
  await bindDesk(town, officer, desk)
  const waiting = await town.app.deskCode({ consulate: 'houston' as ConsulateId })
  codes.push(waiting)

  await town.say(ana, '/simulacro')
  await town.tap(ana, 'Sí, empezar')
  await town.tap(mama, '✅ Recibido')
  await town.wait(60)

  town.aim.at(MAMA.id, 'reset')
  town.aim.at(DESK.id, new ApiError(500, 'Internal Server Error'))
  await town.share(ana, { location: PIN })
  await town.say(ana, SAID)
  await town.tap(mama, '✅ Recibido')
  const live = await town.share(ana, { location: { ...PIN, live_period: 900 } })
  await town.wait(30)
  world.moveLive(ANA.id, live.message_id, LIVE.latitude, LIVE.longitude)
  await town.calm()
  await town.tap(officer, '🙋 Atender', desk)
  await town.tap(officer, '📞 Contactado', desk)
  world.record(MAMA.id).bot = 'blocked'
  await town.say(ana, 'falsa alarma')
  await town.tap(ana, 'Sí, cancelar')
  world.record(MAMA.id).bot = 'member'
  await town.say(ana, 'PÁNICO')
  await town.say(ana, 'falsa alarma')
  await town.tap(ana, 'Sí, cancelar')

  const eva = world.person(EVA.id, EVA.profile)
  await register(town, eva, {
    name: EVA.name,
    contact: { first_name: PEPE.name, phone_number: PEPE.phone },
  })
  codes.push(inviteOf(town, eva))
  await town.share(eva, { location: LIVE })
  await town.say(eva, '/borrar')
  await town.tap(eva, 'Sí, borrar todo')
  const key = readFileSync(town.keyFile, 'utf8').trim()
  return words(...codes, key)
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { ContactId, PersonId } from '../src/domain/ids.ts'
import { instant } from '../src/domain/ids.ts'
import type { AccountId, Address, ChatId } from '../src/domain/messaging/address.ts'
import { silentLog } from '../src/platform/log.ts'
import { systemRandom } from '../src/platform/random.ts'
import { saveContact } from '../src/store/queries/contacts.ts'
import { savePerson } from '../src/store/queries/persons.ts'
import { makeSealer } from '../src/store/sealing/sealed.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'

/** How long opening a database of many people takes, and how long the look through the whole file that is done afterwards. */
const people = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'avisa-start-'))
const path = join(folder, 'avisa.db')
const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
const open = () => openSqlite({ path, sealer }, { log: silentLog })
const at = instant(Date.UTC(2025, 6, 1))
const chat = (name: string): Address => ({
  network: 'simulator',
  account: 'simulator' as AccountId,
  chat: name as ChatId,
})

const store = open()
for (let from = 0; from < people; from += 1_000) {
  await store.write(async tx => {
    for (let nth = from; nth < Math.min(people, from + 1_000); nth += 1) {
      const id = `person-${nth}` as PersonId
      const whole = { id, address: chat(`p${nth}`), name: `Persona ${nth}`, language: 'es' } as const
      await savePerson(tx, { ...whole, createdAt: at, consentedAt: at })
      for (const which of [0, 1])
        await saveContact(tx, {
          id: `contact-${nth}-${which}` as ContactId,
          person: id,
          name: `Familiar ${nth}`,
          state: 'accepted',
          language: 'es',
          invitedAt: at,
          address: chat(`r${nth}-${which}`),
        })
    }
  })
}
await store.close()

const median = (times: number[]) =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)
const opening: number[] = []
const checking: number[] = []
for (let turn = 0; turn < 5; turn += 1) {
  const began = performance.now()
  const opened = open()
  opening.push(performance.now() - began)
  await opened.close()
  const file = new Sqlite(path, { readonly: true })
  const checked = performance.now()
  file.pragma('quick_check(1)')
  checking.push(performance.now() - checked)
  file.close()
}
console.log(
  `${people} people: opening ${median(opening)} ms, looking through the whole file ${median(checking)} ms`,
)
rmSync(folder, { recursive: true, force: true })

/** Writes rows one after another or together, and says `kept` on standard output the moment each is promised. */
import { writeSync } from 'node:fs'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import type { InboundId } from '../../../src/domain/messaging/inbound.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { firstSight } from '../../../src/store/queries/inbounds.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { at } from '../samples.ts'

const [path = '', how = '', count = '0'] = process.argv.slice(2)
const sealer = makeSealer(new Uint8Array(32), systemRandom)
const store = openSqlite({ path, sealer }, { log: silentLog })
const account = 'simulator' as AccountId

async function keep(): Promise<void> {
  const id = Buffer.from(systemRandom.bytes(8)).toString('hex') as InboundId
  await store.write(tx => firstSight(tx, account, id, at(0)))
  writeSync(1, 'kept\n')
}

writeSync(1, 'opened\n')
const rows = Array.from({ length: Number(count) })
if (how === 'together') await Promise.all(rows.map(keep))
else for (const _ of rows) await keep()
await store.close()

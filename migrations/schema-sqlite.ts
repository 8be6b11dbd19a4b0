import { sqliteKit } from '../src/store/schema/columns.ts'
import { defineTables } from '../src/store/schema/tables.ts'
import { makeSealer } from '../src/store/sealing/sealed.ts'

// drizzle-kit reads the shapes alone: no value is ever sealed with this.
const blank = { bytes: (length: number) => new Uint8Array(length) }
const tables = defineTables(sqliteKit(makeSealer(blank.bytes(32), blank)))

export const {
  alerts,
  alertWords,
  contacts,
  conversations,
  desks,
  folios,
  hushes,
  inbounds,
  invites,
  journal,
  meta,
  notices,
  persons,
  quarantine,
  recipients,
  sentTexts,
  suppressed,
  timers,
  toldNumbers,
  vault,
} = tables

import { sqliteKit } from '../src/store/schema/columns.ts'
import { defineTables } from '../src/store/schema/tables.ts'

// drizzle-kit reads the shapes alone: no value is ever opened with this.
const tables = defineTables(sqliteKit({ open: () => undefined }))

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
  keys,
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

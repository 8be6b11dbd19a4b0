import type { Database } from 'better-sqlite3'
import { EVERY_OFFICE } from '../../schema/tables.ts'

/** So many folios of an office are passed over at a time: more than one journal of SQLite can hold alerts. */
const PASSED_OVER = 1_000

/**
 * Lets the count of every office go on above all that can have been given: a folio stands for one alert for ever, on paper
 * and in people's chats. Offices that have no count yet begin as high.
 */
export function passOverFolios(database: Database): void {
  database.exec(`
    insert into folios (code, last)
      select substr(folio, 1, instr(folio, '-') - 1) as code, max(cast(substr(folio, instr(folio, '-') + 1) as integer))
      from alerts where folio is not null group by 1
      on conflict (code) do update set last = max(last, excluded.last);
    insert or ignore into folios (code, last) values ('${EVERY_OFFICE}', 0);
    update folios set last = last + ${PASSED_OVER};
  `)
}

/** How many folios were given or passed over in all: it never falls, but where an older database takes the place of a newer. */
export function foliosGiven(database: Database): number {
  return Number(database.prepare('select coalesce(sum(last), 0) from folios').pluck().get())
}

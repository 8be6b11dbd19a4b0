import type { Database } from 'better-sqlite3'
import type { Memory } from '../recall/memory.ts'
import type { Scope } from '../recall/recall.ts'

/** The columns of a desk by which an alert is written: when it last was told one, or heard, is not among them. */
const DESK = 'state, consulate, helper, address_key, address, is_group, bound_until'

const alertsOf = (person: string, ...scopes: string[]): string =>
  `select ${scopes.map(scope => `avisa_touched('${scope}/' || alerts.id)`).join(', ')} from alerts where alerts.person = ${person};`

/** All in which the language of a chat is read, which stands in its conversation. */
const inLanguageOf = (chat: string): string => `
  select avisa_touched('contacts/' || contacts.person) from contacts where contacts.address_key = ${chat};
  select avisa_touched('copies/' || alerts.id) from contacts
    join alerts on alerts.person = contacts.person where contacts.address_key = ${chat};
  select avisa_touched('contacts/' || persons.id) from persons where persons.address_key = ${chat};
  select avisa_touched('alert/' || alerts.id), avisa_touched('copies/' || alerts.id) from persons
    join alerts on alerts.person = persons.id where persons.address_key = ${chat};
  select avisa_touched_all() from desks where desks.address_key = ${chat};`

type Moment = 'insert' | 'update' | 'delete'
const EVERY: readonly Moment[] = ['insert', 'update', 'delete']

/** A row as it is after a write, or was before one that deletes it. */
const rowAt = (moment: Moment): 'new' | 'old' => (moment === 'delete' ? 'old' : 'new')

function triggers(): readonly string[] {
  const after = (moment: Moment, table: string, body: string, of = ''): string =>
    `create temp trigger touched_${moment}_${table} after ${moment} ${of} on main.${table} begin ${body} end`
  const ofEach = (table: string, body: (row: 'new' | 'old') => string) =>
    EVERY.map(moment => after(moment, table, body(rowAt(moment))))
  return [
    ...ofEach('alerts', row => `select avisa_touched('alert/' || ${row}.id);`),
    ...ofEach('recipients', row => `select avisa_touched('copies/' || ${row}.alert);`),
    ...ofEach('alert_words', row => `select avisa_touched('words/' || ${row}.alert);`),
    ...ofEach(
      'contacts',
      row => `select avisa_touched('contacts/' || ${row}.person); ${alertsOf(`${row}.person`, 'copies')}`,
    ),
    ...ofEach('persons', row => alertsOf(`${row}.id`, 'alert', 'copies')),
    ...(['insert', 'delete'] as const).map(moment => after(moment, 'desks', 'select avisa_touched_all();')),
    after('update', 'desks', 'select avisa_touched_all();', `of ${DESK}`),
    ...(['insert', 'delete'] as const).map(moment =>
      after(moment, 'conversations', inLanguageOf(`${rowAt(moment)}.address_key`)),
    ),
    `create temp trigger touched_update_conversations after update of language, address_key on main.conversations
       when new.language is not old.language or new.address_key <> old.address_key
       begin ${inLanguageOf('new.address_key')} ${inLanguageOf('old.address_key')} end`,
  ]
}

/**
 * Has the connection that writes tell `memory` of every row that it writes, whatever statement writes it, those that follow from a foreign
 * key among them. Returns what has `memory` forget everything if somebody else has written since it was last called.
 */
export function tellTouches(database: Database, memory: Memory): () => void {
  database.function('avisa_touched', (scope: Scope) => {
    memory.touched(scope)
    return null
  })
  database.function('avisa_touched_all', () => {
    memory.touchedAll()
    return null
  })
  for (const trigger of triggers()) database.exec(trigger)
  const version = database.prepare('pragma data_version').pluck()
  let seen = version.get()
  return () => {
    const now = version.get()
    if (now !== seen) memory.forget()
    seen = now
  }
}

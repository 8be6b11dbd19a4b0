import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'

const FOLDER = 'migrations/sqlite'
const steps = readdirSync(FOLDER)
  .filter(name => name.endsWith('.sql'))
  .toSorted()

test('a database of before brings the language of each chat along', () => {
  const database = new Sqlite(':memory:')
  const run = (name: string) => database.exec(readFileSync(join(FOLDER, name), 'utf8'))
  const moved = steps.findIndex(name => name.includes('language_of_chats'))
  steps.slice(0, moved).forEach(run)
  const person = database.prepare(
    "insert into persons (id, address_key, address, name, language, created_at) values (?, ?, x'00', x'00', ?, 1)",
  )
  const contact = database.prepare(
    "insert into contacts (id, person, name, state, language, invited_at, address_key, address) values (?, 'ana', x'00', 'accepted', ?, 1, ?, x'00')",
  )
  person.run('ana', 'of ana', 'en')
  person.run('beto', 'of beto', 'en')
  contact.run('mother', 'en', 'of mother')
  contact.run('lola', 'es', 'of lola')
  contact.run('beto', 'es', 'of beto')
  const conversation = database.prepare(
    'insert into conversations (address_key, language, at) values (?, ?, 1)',
  )
  conversation.run('of ana', null)
  conversation.run('of mother', null)
  conversation.run('of a group', null)
  steps.slice(moved).forEach(run)
  const kept = database.prepare('select address_key, language from conversations order by address_key')
  expect(kept.raw().all()).toEqual([
    ['of a group', null],
    ['of ana', 'en'],
    ['of beto', 'en'],
    ['of lola', 'es'],
    ['of mother', 'en'],
  ])
  database.close()
})

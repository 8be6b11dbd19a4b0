import { describe, expect, test } from 'vitest'
import type { PersonId } from '../../../src/domain/ids.ts'
import { countPersons, personById, savePerson } from '../../../src/store/queries/persons.ts'
import type { Tx } from '../../../src/store/store.ts'
import { StoreError } from '../../../src/store/store-error.ts'
import { ANA, chat, person } from '../samples.ts'
import type { TheStore } from './contract.ts'

/** Group commit as work on the store sees it. */
export function transactionsContract(store: TheStore): void {
  const add = (name: string) => async (tx: Tx) => {
    await savePerson(tx, person({ id: name as PersonId, address: chat(name) }))
    return name
  }

  describe('transactions', () => {
    test('what was written is read after the promise resolves, by reads and by writes', async () => {
      expect(await store().write(add('ana'))).toBe('ana')
      expect(await store().read(countPersons)).toBe(1)
      expect(await store().write(countPersons)).toBe(1)
    })

    test('pieces that wait together are all kept', async () => {
      const names = Array.from({ length: 600 }, (_, turn) => `person-${turn}`)
      expect(await Promise.all(names.map(name => store().write(add(name))))).toEqual(names)
      expect(await store().read(countPersons)).toBe(600)
    })

    test('a piece that throws is undone alone, and its promise rejects with what it threw', async () => {
      const bug = new Error('a bug in one piece')
      const outcomes = await Promise.allSettled([
        store().write(add('first')),
        store().write(async tx => {
          await add('second')(tx)
          throw bug
        }),
        store().write(add('third')),
      ])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(outcomes[1]).toMatchObject({ reason: bug })
      expect(await store().read(tx => personById(tx, 'first' as PersonId))).toBeDefined()
      expect(await store().read(tx => personById(tx, 'second' as PersonId))).toBeUndefined()
      expect(await store().read(tx => personById(tx, 'third' as PersonId))).toBeDefined()
    })

    test('a broken rule of the database is undone alone', async () => {
      await store().write(add('ana'))
      const twin = store().write(tx => savePerson(tx, person({ id: 'twin' as PersonId })))
      const other = store().write(add('other'))
      await expect(twin).rejects.toThrow()
      await other
      expect(await store().read(countPersons)).toBe(2)
    })

    test('urgent work overtakes what waits', async () => {
      const order: string[] = []
      const note = (name: string) => async () => {
        order.push(name)
      }
      await Promise.all([
        store().write(note('conversation 1')),
        store().write(note('conversation 2')),
        store().write(note('panic 1'), { urgent: true }),
        store().write(note('conversation 3')),
        store().write(note('panic 2'), { urgent: true }),
      ])
      expect(order).toEqual(['panic 1', 'panic 2', 'conversation 1', 'conversation 2', 'conversation 3'])
    })

    test('a write or a read inside other work is refused instead of waiting for itself', async () => {
      const inside = (work: () => Promise<unknown>) =>
        expect(work()).rejects.toMatchObject({ trouble: 'misuse' })
      await store().write(() => inside(() => store().write(add('ana'))))
      await store().write(() => inside(() => store().read(countPersons)))
      await store().read(() => inside(() => store().write(add('ana'))))
      expect(await store().read(countPersons)).toBe(0)
    })

    test('what work started and left behind may use the store afterwards', async () => {
      let go = () => {}
      const signal = new Promise<void>(resolve => {
        go = resolve
      })
      let follower: Promise<string> | undefined
      await store().write(async () => {
        follower = signal.then(() => store().write(add('follower')))
      })
      go()
      expect(await follower).toBe('follower')
    })

    test('a transaction is of no use after its work', async () => {
      let kept: Tx | undefined
      await store().write(async tx => {
        kept = tx
      })
      expect(() => kept?.db).toThrow(StoreError)
    })

    test('work that waits counts as not idle, also between two pieces', async () => {
      expect(store().idle()).toBe(true)
      const first = store()
        .write(add('ana'))
        .then(() => store().write(add('other')))
      expect(store().idle()).toBe(false)
      await first
      expect(store().idle()).toBe(true)
      const read = store().read(countPersons)
      expect(store().idle()).toBe(false)
      await read
      expect(store().idle()).toBe(true)
    })

    test('a store that can be written says so, and stays as it was', async () => {
      await store().write(add('ana'))
      await store().check()
      await store().tidy()
      expect(await store().read(tx => personById(tx, ANA))).toBeUndefined()
      expect(await store().read(countPersons)).toBe(1)
    })

    test('closing finishes what waits, and nothing goes after it', async () => {
      const last = store().write(add('ana'))
      await store().close()
      expect(await last).toBe('ana')
      await expect(store().write(add('late'))).rejects.toMatchObject({ trouble: 'misuse' })
      await expect(store().read(countPersons)).rejects.toMatchObject({ trouble: 'misuse' })
    })
  })
}

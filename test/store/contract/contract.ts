import { afterEach, beforeEach, describe } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { alertsContract } from './alerts.ts'
import { outboxContract } from './outbox.ts'
import { peopleContract } from './people.ts'
import { transactionsContract } from './transactions.ts'

/** Hands a part of the contract the store of the test that runs. */
export type TheStore = () => Store

/** What every store must do, whatever its database; `open` makes an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())
    const theStore = () => store
    transactionsContract(theStore)
    peopleContract(theStore)
    alertsContract(theStore)
    outboxContract(theStore)
  })
}

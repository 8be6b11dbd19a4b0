import { afterEach, beforeEach, describe } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { alertsContract } from './contract-alerts.ts'
import { outboxContract } from './contract-outbox.ts'
import { peopleContract } from './contract-people.ts'
import { transactionsContract } from './contract-transactions.ts'

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

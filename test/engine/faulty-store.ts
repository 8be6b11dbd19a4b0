import type { Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'

/** `store` as it is while its disk is full: it refuses to write whenever `refuses` says so, and reads as ever. */
export function refusing(store: Store, refuses: () => boolean): Store {
  return {
    write: (work, options) =>
      refuses() ? Promise.reject(new StoreError('full', 'full')) : store.write(work, options),
    read: work => store.read(work),
    idle: () => store.idle(),
    condition: () => store.condition(),
    examine: () => store.examine(),
    check: () => store.check(),
    tidy: () => store.tidy(),
    close: () => store.close(),
  }
}

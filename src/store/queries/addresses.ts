import { type Address, addressKey } from '../../domain/messaging/address.ts'
import type { Indexer } from '../sealing/sealed.ts'

/** The keyed index of `address`, by which its rows are found while the address itself is sealed. */
export function indexOf(sealer: Indexer, address: Address): string {
  return sealer.index('address', addressKey(address))
}

/** The two columns of an address that may not be known yet. */
export function addressColumns(sealer: Indexer, address: Address | undefined) {
  return address === undefined ? {} : { address, addressKey: indexOf(sealer, address) }
}

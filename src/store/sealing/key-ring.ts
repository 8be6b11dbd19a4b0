import { createSecretKey, type KeyObject } from 'node:crypto'
import { isDamage, StoreError } from '../store-error.ts'
import { closeBytes, noncesFrom, openBytes } from './cipher.ts'
import type { KeyOwner } from './owner.ts'
import { type Indexer, type IndexPurpose, orDamaged, SECRET_LENGTH, type Sealer } from './sealed.ts'

/**
 * A data key as it is stored: its random id of 16 characters, the keyed index of whose it is, of 22, and its secret, which the
 * master key alone opens.
 */
export interface StoredKey {
  readonly id: string
  readonly ownerKey: string
  readonly wrapped: Uint8Array
}

/** The table of data keys, as a connection sees it. */
export interface KeyTable {
  byId(id: string): StoredKey | undefined
  byOwner(ownerKey: string): StoredKey | undefined
  add(key: StoredKey): void
  /** Overwrites the key with noise. */
  remove(ownerKey: string): void
}

/** Bytes that are sealed already, on their way into a column. */
export class Closed {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

/** The first byte of all that is sealed with a data key; JSON never begins so. */
const DATA_VERSION = 2
const ID_LENGTH = 12
const KEY_HEAD = 1 + ID_LENGTH

/** So many keys are held open; one takes about half a kilobyte. */
const MOST_OPEN = 20_000

interface OpenKey {
  readonly id: string
  readonly ownerKey: string
  readonly key: KeyObject
}

/** The parts that it is made of. */
export interface KeyRingParts {
  readonly sealer: Sealer
  readonly table: KeyTable
  /** The ring of the connection that writes, for one that reads: it holds no keys of its own, since it sees the past. */
  readonly writing?: KeyRing
  /** The index, where it is not the master key's own: that was changed since. */
  readonly indexer?: Indexer
}

/** The data keys of all owners: made when they are first needed, in the transaction that needs them, and gone with it or when they are forgotten. */
export class KeyRing implements Indexer {
  readonly #sealer: Sealer
  readonly #indexer: Indexer
  readonly #table: KeyTable
  readonly #writing: KeyRing | undefined
  readonly #nonces: () => Uint8Array
  readonly #byId = new Map<string, OpenKey>()
  readonly #byOwner = new Map<string, OpenKey>()
  readonly #ownerKeys = new Map<KeyOwner, string>()
  /** Made in the transaction under way, oldest first. */
  #made: OpenKey[] = []
  #forgot = false

  constructor({ sealer, table, writing, indexer }: KeyRingParts) {
    this.#indexer = indexer ?? writing ?? sealer
    this.#sealer = sealer
    this.#table = table
    this.#writing = writing
    this.#nonces = noncesFrom(sealer.random)
  }

  /** As {@link Indexer} says. */
  index(purpose: IndexPurpose, value: string): string {
    return this.#indexer.index(purpose, value)
  }

  /**
   * Closes `value` (anything JSON can say, or what is closed already to another owner, whose key is then needed too) with the key
   * of `owner`, which is made if there is none; bound to its column and to its `place`: which row it is, and whose.
   */
  close(owner: KeyOwner, column: string, place: string, value: unknown): Closed {
    const { id, key } = this.#keyOf(owner)
    const head = Buffer.alloc(KEY_HEAD, DATA_VERSION)
    head.write(id, 1, 'base64url')
    const context = boundTo(head, column, Buffer.from(place))
    const plain = value instanceof Closed ? value.bytes : JSON.stringify(value)
    return new Closed(closeBytes({ key, head, context, nonce: this.#nonces() }, plain))
  }

  /** Opens what {@link close} closed; throws a {@link StoreError} `damaged` if it was altered, moved, or its key is gone. */
  open(column: string, place: Uint8Array, bytes: Uint8Array): unknown {
    return orDamaged(column, () => {
      let opened = this.#openOnce(column, place, bytes)
      if (opened[0] === DATA_VERSION) opened = this.#openOnce(column, place, opened)
      return JSON.parse(opened.toString())
    })
  }

  /** True if `owner` has a key. */
  has(owner: KeyOwner): boolean {
    return this.#table.byOwner(this.#ownerKey(owner)) !== undefined
  }

  /** The id of the key of `owner` as the bytes that are in the head of all that it closed; undefined if there is none. */
  idOf(owner: KeyOwner): Buffer | undefined {
    const stored = this.#table.byOwner(this.#ownerKey(owner))
    return stored && Buffer.from(stored.id, 'base64url')
  }

  /** Sees to it that `owner` has a key. */
  ensure(owner: KeyOwner): void {
    this.#keyOf(owner)
  }

  /** Forgets the key of `owner`: whatever was closed with it opens no more, wherever there is a copy of it. */
  forget(owner: KeyOwner): void {
    const ownerKey = this.#ownerKey(owner)
    this.#drop(this.#byOwner.get(ownerKey))
    this.#table.remove(ownerKey)
    this.#forgot = true
  }

  /** How many keys the transaction under way has made so far. */
  get made(): number {
    return this.#made.length
  }

  /** The transaction was undone to where it had made `made` keys: the later ones were never stored. */
  undo(made: number): void {
    for (const key of this.#made.splice(made)) this.#drop(key)
  }

  /** The transaction is on disk, and what it made is there to stay. True if it forgot any: they are still in the journal. */
  kept(): boolean {
    const forgot = this.#forgot
    this.#made = []
    this.#forgot = false
    return forgot
  }

  /** The key of this id if it is open. */
  held(id: string): OpenKey | undefined {
    return this.#byId.get(id)
  }

  #openOnce(column: string, place: Uint8Array, bytes: Uint8Array): Buffer {
    const head = Buffer.from(bytes.subarray(0, KEY_HEAD))
    if (head.length < KEY_HEAD || head[0] !== DATA_VERSION) throw new RangeError('Not a sealed value')
    const key = this.#find(head.toString('base64url', 1))
    return openBytes({ key, head, context: boundTo(head, column, place) }, bytes)
  }

  #find(id: string): KeyObject {
    const held = this.#byId.get(id) ?? this.#writing?.held(id)
    if (held) return held.key
    const stored = this.#table.byId(id)
    if (stored === undefined) throw new RangeError('The key of a sealed value is gone')
    return this.#hold(stored).key
  }

  #keyOf(owner: KeyOwner): OpenKey {
    const ownerKey = this.#ownerKey(owner)
    const held = this.#byOwner.get(ownerKey)
    if (held) return held
    const stored = this.#table.byOwner(ownerKey)
    if (stored === undefined) return this.#make(ownerKey)
    try {
      return this.#hold(stored)
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown
      // What it closed is lost; what is closed from now on must not be.
      this.#table.remove(ownerKey)
      return this.#make(ownerKey)
    }
  }

  #ownerKey(owner: KeyOwner): string {
    const known = this.#ownerKeys.get(owner)
    if (known !== undefined) return known
    if (this.#ownerKeys.size >= MOST_OPEN) this.#ownerKeys.clear()
    const ownerKey = this.index('owner', owner)
    this.#ownerKeys.set(owner, ownerKey)
    return ownerKey
  }

  #make(ownerKey: string): OpenKey {
    const id = Buffer.from(this.#sealer.random.bytes(ID_LENGTH)).toString('base64url')
    const secret = this.#sealer.random.bytes(SECRET_LENGTH)
    const stored = { id, ownerKey, wrapped: this.#sealer.wrap(nameOfKey({ id, ownerKey }), secret) }
    this.#table.add(stored)
    const made = this.#hold(stored)
    this.#made.push(made)
    return made
  }

  #hold(stored: StoredKey): OpenKey {
    const { id, ownerKey } = stored
    const secret = this.#sealer.unwrap(nameOfKey(stored), stored.wrapped)
    if (secret.length !== SECRET_LENGTH) throw new StoreError('damaged', 'A data key is not whole.')
    const open = { id, ownerKey, key: createSecretKey(secret) }
    // Whoever reads sees the past, in which there are keys that are gone.
    if (this.#writing) return open
    this.#byId.set(id, open)
    this.#byOwner.set(ownerKey, open)
    // The first in the order of a map is the one that was opened longest ago.
    if (this.#byId.size > MOST_OPEN) this.#drop(this.#byId.values().next().value)
    return open
  }

  #drop(key: OpenKey | undefined): void {
    if (key === undefined) return
    this.#byId.delete(key.id)
    if (this.#byOwner.get(key.ownerKey) === key) this.#byOwner.delete(key.ownerKey)
  }
}

/** The name that a data key is bound to when it is wrapped: neither its id nor its owner can be exchanged. */
export const nameOfKey = ({ id, ownerKey }: Pick<StoredKey, 'id' | 'ownerKey'>): string =>
  `key\n${id}\n${ownerKey}`

function boundTo(head: Uint8Array, column: string, place: Uint8Array): Uint8Array {
  return Buffer.concat([head, Buffer.from(`${column}\n`), place])
}

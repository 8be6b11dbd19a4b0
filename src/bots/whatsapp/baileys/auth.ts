import type {
  AuthenticationCreds,
  SignalDataSet,
  SignalDataTypeMap,
  SignalKeyStore,
} from '@whiskeysockets/baileys'
import type { AuthVault, VaultChange } from '../linked/vault.ts'
import type { Baileys } from './library.ts'

/** The kinds of entry that make us one linked device; a new linking begins without them. */
const AUTH_KINDS = [
  'creds',
  'pre-key',
  'session',
  'sender-key',
  'sender-key-memory',
  'app-state-sync-key',
  'app-state-sync-version',
  'lid-mapping',
  'device-list',
  'tctoken',
  'identity-key',
] as const satisfies readonly ('creds' | keyof SignalDataTypeMap)[]

const CREDS = { kind: 'creds', name: 'device' } as const

/**
 * The keys and sessions of one linked device, kept in a vault. What Baileys awaits is on disk when it goes on, and
 * its credentials are written in the same step as the keys that follow from them, so that neither is ever ahead.
 * Until a phone has taken us in nothing of them is written: a linking that was cut off simply begins anew.
 */
export class LinkedAuth {
  readonly creds: AuthenticationCreds
  readonly keys: SignalKeyStore
  readonly #baileys: Baileys
  readonly #vault: AuthVault
  /** True until the first writing puts this device in the place of the one before. */
  #replaces: boolean
  #unsaved = false
  #last: Promise<void> = Promise.resolve()

  private constructor(baileys: Baileys, vault: AuthVault, creds: AuthenticationCreds, replaces = false) {
    this.#replaces = replaces
    this.#baileys = baileys
    this.#vault = vault
    this.creds = creds
    this.keys = {
      get: (type, ids) => this.#get(type, ids),
      set: data => this.#write(this.#changes(data)),
    }
  }

  /** The device that the vault holds; undefined if none is linked. */
  static async stored(baileys: Baileys, vault: AuthVault): Promise<LinkedAuth | undefined> {
    const creds = (await vault.read(CREDS.kind, [CREDS.name])).get(CREDS.name)
    return creds === undefined ? undefined : new LinkedAuth(baileys, vault, parse(baileys, creds))
  }

  /** A device that no phone knows yet; it takes the place of the one in the vault once a phone has taken it in. */
  static fresh(baileys: Baileys, vault: AuthVault): LinkedAuth {
    return new LinkedAuth(baileys, vault, baileys.initAuthCreds(), true)
  }

  /** Forgets the credentials: the phone has thrown us out, and to knock again with them would not help. */
  static forget(vault: AuthVault): Promise<void> {
    return vault.write([CREDS])
  }

  /** Writes the credentials as they are now, with `changed` on top; resolves once they are on disk. */
  async save(changed: Partial<AuthenticationCreds> = {}): Promise<void> {
    const creds = { ...this.creds, ...changed }
    if (!creds.account) return
    this.#unsaved = true
    await this.#write([], creds)
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await this.#last
  }

  async #get<Type extends keyof SignalDataTypeMap>(type: Type, ids: string[]) {
    const found = await this.#vault.read(type, ids)
    const values: { [id: string]: SignalDataTypeMap[Type] } = {}
    for (const [id, text] of found) values[id] = this.#value(type, text)
    return values
  }

  #value<Type extends keyof SignalDataTypeMap>(type: Type, text: string): SignalDataTypeMap[Type] {
    const value = parse<SignalDataTypeMap[Type]>(this.#baileys, text)
    if (type !== 'app-state-sync-key') return value
    // Baileys looks for the methods of its own message class on this one kind.
    const { AppStateSyncKeyData } = this.#baileys.proto.Message
    return AppStateSyncKeyData.fromObject(Object(value)) as unknown as SignalDataTypeMap[Type]
  }

  #changes(data: SignalDataSet): VaultChange[] {
    return Object.entries(data).flatMap(([kind, entries]) =>
      Object.entries(entries).map(([name, value]) =>
        value === null ? { kind, name } : { kind, name, value: this.#text(value) },
      ),
    )
  }

  /** One after the other, so that what Baileys awaits waits for everything that it said before. */
  #write(changes: readonly VaultChange[], creds: AuthenticationCreds = this.creds): Promise<void> {
    const writing = this.#last.then(async () => {
      const due = this.#unsaved
      this.#unsaved = false
      try {
        if (due && this.#replaces) {
          await this.#vault.erase(AUTH_KINDS)
          this.#replaces = false
        }
        await this.#vault.write(due ? [{ ...CREDS, value: this.#text(creds) }, ...changes] : changes)
      } catch (thrown) {
        this.#unsaved ||= due
        throw thrown
      }
    })
    this.#last = writing.catch(() => undefined)
    return writing
  }

  #text(value: unknown): string {
    return JSON.stringify(value, this.#baileys.BufferJSON.replacer)
  }
}

function parse<Value>(baileys: Baileys, text: string): Value {
  return JSON.parse(text, baileys.BufferJSON.reviver)
}

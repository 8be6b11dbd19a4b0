import { DAY, type Instant, instant } from '../../../domain/ids.ts'
import type { InboundId } from '../../../domain/messaging/inbound.ts'
import { isLid, isNumber, type Party, partyOf } from '../linked/address.ts'
import { Lists } from '../linked/lists.ts'
import { Numbers } from '../linked/numbers.ts'
import { type AuthVault, linkedAt, type VaultChange } from '../linked/vault.ts'

const VAULT_KINDS = { heard: 'web-heard', party: 'web-party', swept: 'web-swept' } as const
const SWEPT = { kind: VAULT_KINDS.swept, name: 'until' } as const

/** How long the id of what was heard is kept: longer than a look back ever goes. */
const HEARD_EXPIRES = 3 * DAY

/** The device's memory beside what its browser keeps: in the vault, read once at the start. */
export class WebMemory {
  readonly lists: Lists
  readonly numbers: Numbers
  readonly #vault: AuthVault
  readonly #heard: Map<string, number>
  readonly #parties: Map<string, Party>
  /** When the number was first linked; undefined if it never was. */
  linkedAt: Instant | undefined

  private constructor(
    vault: AuthVault,
    lists: Lists,
    numbers: Numbers,
    heard: Map<string, number>,
    parties: Map<string, Party>,
  ) {
    this.#vault = vault
    this.lists = lists
    this.numbers = numbers
    this.#heard = heard
    this.#parties = parties
  }

  static async open(vault: AuthVault): Promise<WebMemory> {
    const heard = (await vault.all(VAULT_KINDS.heard)).map(([id, at]) => [id, Number(at)] as const)
    const pairs = await vault.all(VAULT_KINDS.party)
    const parties = pairs.flatMap(([lid, number]) => {
      const party = partyOf(lid, number)
      return [[lid, party] as const, [number, party] as const]
    })
    return new WebMemory(
      vault,
      await Lists.open(vault),
      await Numbers.open(vault),
      new Map(heard),
      new Map(parties),
    )
  }

  /** Reads again when the number was first linked, since another process links, and forgets what is too old. */
  async refresh(now: Instant): Promise<void> {
    this.linkedAt = await linkedAt(this.#vault)
    const old: VaultChange[] = [...this.lists.expired(now)]
    for (const [name, at] of this.#heard) {
      if (now - at <= HEARD_EXPIRES) continue
      this.#heard.delete(name)
      old.push({ kind: VAULT_KINDS.heard, name })
    }
    if (old.length > 0) await this.#vault.write(old)
  }

  /** True if this was put down before. */
  isHeard(id: InboundId): boolean {
    return this.#heard.has(id)
  }

  /** Remembers that `id` is put down, in the same step in which it is. */
  heard(id: InboundId, now: Instant): readonly VaultChange[] {
    this.#heard.set(id, now)
    return [{ kind: VAULT_KINDS.heard, name: id, value: String(now) }]
  }

  /** Both names of somebody, if both were learned. */
  partyOf(jid: string): Party | undefined {
    return this.#parties.get(jid)
  }

  /** Remembers both names of somebody; what must be put down for that. */
  learned({ lid, number }: Party): readonly VaultChange[] {
    if (lid === undefined || number === undefined || !isLid(lid) || !isNumber(number)) return []
    const party = { lid, number }
    this.#parties.set(lid, party).set(number, party)
    return [{ kind: VAULT_KINDS.party, name: lid, value: number }]
  }

  /** The moment up to which everything that reached the page is put down; undefined before the first look. */
  async sweptUntil(): Promise<Instant | undefined> {
    const at = (await this.#vault.read(SWEPT.kind, [SWEPT.name])).get(SWEPT.name)
    return at === undefined ? undefined : instant(Number(at))
  }

  /** Everything that reached the page before `at` is put down. */
  async noteSwept(at: Instant): Promise<void> {
    await this.#vault.write([{ ...SWEPT, value: String(at) }])
  }
}

import type { AuthVault, VaultChange } from '../../../../src/bots/whatsapp/linked/vault.ts'

/** A vault that knows how many messages it holds for the engine: a linked device confirms what is on disk here. */
export class CountingVault implements AuthVault {
  readonly spooled = new Set<string>()
  readonly #vault: AuthVault

  constructor(vault: AuthVault) {
    this.#vault = vault
  }

  read(kind: string, names: readonly string[]) {
    return this.#vault.read(kind, names)
  }

  all(kind: string) {
    return this.#vault.all(kind)
  }

  async write(changes: readonly VaultChange[]) {
    for (const { kind, name, value } of changes) if (kind === 'spool' && value) this.spooled.add(name)
    await this.#vault.write(changes)
    for (const { kind, name, value } of changes) if (kind === 'spool' && !value) this.spooled.delete(name)
  }

  erase(kinds: readonly string[]) {
    return this.#vault.erase(kinds)
  }
}

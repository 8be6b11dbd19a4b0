import type { Inbound } from '../../../domain/messaging/inbound.ts'
import type { Party } from './address.ts'
import { type LinkedReader, movedFrom } from './inbound.ts'
import type { AuthVault, VaultChange } from './vault.ts'

const NUMBERS_KIND = 'number-chat'

/** The company of somebody's message: what is heard before it, and what must be put down with it. */
export interface Arrival {
  readonly before: readonly Inbound[]
  readonly changes: readonly VaultChange[]
}

/** The chats that we know by a number because their hidden id has not shown yet. */
export class Numbers {
  readonly #numbers: Set<string>

  private constructor(numbers: Set<string>) {
    this.#numbers = numbers
  }

  /** The numbers that the vault holds. */
  static async open(vault: AuthVault): Promise<Numbers> {
    return new Numbers(new Set((await vault.all(NUMBERS_KIND)).map(([number]) => number)))
  }

  /** True if somebody is there: they wrote to us under `number`, or WhatsApp said so. */
  knows(number: string): boolean {
    return this.#numbers.has(number)
  }

  /** Remembers that a chat is known by `number`; what must be put down for that. */
  note(number: string): readonly VaultChange[] {
    this.#numbers.add(number)
    return [{ kind: NUMBERS_KIND, name: number, value: '' }]
  }

  /** A person's first message under their hidden id moves their chat, which had the number's name until now. */
  arrived({ group }: Inbound, { lid, number }: Party, reader: LinkedReader): Arrival {
    if (group || number === undefined) return { before: [], changes: [] }
    if (lid === undefined) return { before: [], changes: this.note(number) }
    if (!this.#numbers.delete(number)) return { before: [], changes: [] }
    return { before: [movedFrom(number, lid, reader)], changes: [{ kind: NUMBERS_KIND, name: number }] }
  }
}

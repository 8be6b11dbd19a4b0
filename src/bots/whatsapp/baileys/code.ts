import type { BinaryNode } from '@whiskeysockets/baileys'
import { SECOND } from '../../../domain/ids.ts'
import type { Clock, Timer } from '../../../platform/clock.ts'
import { children } from './notices.ts'

/**
 * How long a phone may take to take us in once a code was typed on it, in milliseconds. It answers within a second or
 * two; one that cannot open what we sent, because another code was typed, tells its owner and never us.
 */
const TYPED_LIMIT = 30 * SECOND

/** The parts of its line that a linking by a typed code needs. */
export interface CodeParts {
  readonly clock: Clock
  /** Asks WhatsApp for a code; rejects if the line is gone. */
  ask(): Promise<string>
  /** Shows a code in place of the one before. */
  show(code: string): void
  /** Ends the linking with this code. */
  end(code: number): void
}

/** One linking by a code that is typed on the phone: asks for codes, and watches whether the phone makes something of them. */
export class TypedCode {
  readonly #parts: CodeParts
  #asked = false
  #typed: Timer | undefined

  constructor(parts: CodeParts) {
    this.#parts = parts
  }

  /** True once a code was typed on the phone, whether or not it was ours. */
  get wasTyped(): boolean {
    return this.#typed !== undefined
  }

  /** WhatsApp is ready to link: asks for the first code. */
  begin(): void {
    if (this.#asked) return
    this.#asked = true
    this.#ask()
  }

  /** Hears what WhatsApp says while the device is not linked. */
  hear(stanza: BinaryNode): void {
    // Baileys context out its code before WhatsApp has agreed to it; an error here means that WhatsApp did not.
    if (stanza.tag === 'iq' && stanza.attrs.type === 'error' && this.#asked) {
      const [error] = children(stanza, 'error')
      this.#parts.end(Number(error?.attrs.code ?? 400))
    }
    for (const { attrs } of children(stanza, 'link_code_companion_reg')) {
      if (attrs.stage === 'refresh_code') this.#ask()
      if (attrs.stage !== 'primary_hello') continue
      this.#typed?.cancel()
      this.#typed = this.#parts.clock.after(TYPED_LIMIT, () => this.#parts.end(408))
    }
  }

  /** The line is over, or the phone took us in. */
  stop(): void {
    this.#typed?.cancel()
  }

  #ask(): void {
    const { ask, show, end } = this.#parts
    ask().then(show, () => end(428))
  }
}

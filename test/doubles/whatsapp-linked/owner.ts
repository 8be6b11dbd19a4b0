import { type BinaryNode, Curve, type KeyPair } from '@whiskeysockets/baileys'
import { CodePairing } from './code.ts'
import { node } from './node.ts'
import { type Offer, pairSuccess, readOffer } from './pairing.ts'
import { type Account, QueryError } from './queries.ts'

/** The server, as the owner's phone needs it while a device is being linked. */
export interface LinkingServer {
  /** The account has a linked device from now on. */
  took(account: Account): void
  /** Sends a stanza to the device that asks to be linked. */
  tell(stanza: BinaryNode): void
  newId(): string
  seconds(): number
}

/** The phone whose number the device is to use, and whoever holds it: scans a QR code, or types eight characters. */
export class OwnerPhone {
  readonly #server: LinkingServer
  readonly #identity: KeyPair = Curve.generateKeyPair()
  #code = Promise.withResolvers<CodePairing>()
  /** Whose phone the code was typed on. */
  #typedBy: Account | undefined
  /** Whether the phone told its owner that the code was not the device's. */
  saidWrongCode = false
  /** WhatsApp lets this number have no more codes. */
  refusesCodes = false
  /** Called when the device has answered the phone on which a code was typed, before the phone reads it. */
  answered: (() => void) | undefined

  constructor(server: LinkingServer) {
    this.#server = server
  }

  /** Reads the QR code and takes the device in. */
  scan(qr: string, number: string, lid: string): void {
    this.#takeIn(readOffer(qr), accountOf(number, lid))
  }

  /** Types a code, and takes the device in if it is the device's. */
  async typeCode(code: string, number: string, lid: string): Promise<void> {
    const pairing = await this.#code.promise
    const account = accountOf(number, lid)
    if (pairing.number !== account.number) throw new Error('the code is for another phone')
    this.#typedBy = account
    this.#notify(await pairing.type(code))
  }

  /** The code has grown old, and WhatsApp wants another one to be shown. */
  async refreshCode(): Promise<void> {
    const { stale } = await this.#code.promise
    this.#code = Promise.withResolvers()
    this.#notify(stale)
  }

  /** The device shows itself to the phone that it asks for, or answers that phone: what the server says to it. */
  async hear(linking: BinaryNode): Promise<BinaryNode[]> {
    if (linking.attrs.stage === 'companion_hello') {
      if (this.refusesCodes) throw new QueryError(429)
      const pairing = new CodePairing(linking, this.#identity)
      // For whoever waits to type it, and in the place of an older one for whoever comes later.
      this.#code.resolve(pairing)
      this.#code = Promise.withResolvers()
      this.#code.resolve(pairing)
      return [pairing.taken]
    }
    this.answered?.()
    const offer = (await this.#code.promise).finish(linking)
    this.saidWrongCode = offer === undefined
    // The server says no more than that it passed this on: what the phone makes of it, the device has to see.
    const owner = this.#typedBy
    if (offer && owner) setImmediate(() => this.#takeIn(offer, owner))
    return []
  }

  #takeIn(offer: Offer, account: Account): void {
    this.#server.took(account)
    const [jid, lid] = [account.number.replace('@', ':1@'), account.lid.replace('@', ':1@')]
    this.#server.tell(pairSuccess(offer, this.#identity, jid, lid, this.#server.seconds()))
  }

  #notify(content: BinaryNode): void {
    const attrs = { from: '@s.whatsapp.net', type: 'link_code_companion_reg', id: this.#server.newId() }
    this.#server.tell(node('notification', { ...attrs, t: String(this.#server.seconds()) }, [content]))
  }
}

const accountOf = (number: string, lid: string): Account => ({
  number: `${number}@s.whatsapp.net`,
  lid: `${lid}@lid`,
})

/** The kinds of object of which WhatsApp Web's program is made, as far as whatsapp-web.js 1.34.7 touches them. */

type Listener = (...told: readonly unknown[]) => void

/** Something that tells what happens to it. */
export class Teller {
  readonly #listeners = new Map<string, Listener[]>()

  on(names: string, listener: Listener): this {
    for (const name of names.split(' '))
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener])
    return this
  }

  once(name: string, listener: Listener): this {
    const only: Listener = (...told) => {
      this.off(name, only)
      listener(...told)
    }
    return this.on(name, only)
  }

  off(name: string, listener: Listener): this {
    const left = (this.#listeners.get(name) ?? []).filter(each => each !== listener)
    this.#listeners.set(name, left)
    return this
  }

  trigger(name: string, ...told: readonly unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(...told)
  }
}

/** A JID as an object. */
export class Wid {
  readonly _serialized: string
  readonly user: string
  readonly server: string

  constructor(jid: string) {
    this._serialized = jid
    const [user = '', server = ''] = jid.split('@')
    this.user = user
    this.server = server
  }

  isLid(): boolean {
    return this.server === 'lid'
  }

  isGroup(): boolean {
    return this.server === 'g.us'
  }

  isStatus(): boolean {
    return this._serialized === 'status@broadcast'
  }

  toString(): string {
    return this._serialized
  }
}

/** A JID in whichever form it comes. */
export function widOf(jid: Wid | string): Wid {
  return jid instanceof Wid ? jid : new Wid(jid)
}

/** What a message is called. */
export class MsgKey {
  readonly fromMe: boolean
  readonly remote: Wid
  readonly id: string
  readonly participant: Wid | undefined
  readonly _serialized: string

  constructor(parts: {
    readonly from: Wid
    readonly to: Wid
    readonly id: string
    readonly participant?: Wid | undefined
    readonly selfDir: 'in' | 'out'
  }) {
    this.fromMe = parts.selfDir === 'out'
    this.remote = this.fromMe ? parts.to : parts.from
    this.id = parts.id
    this.participant = parts.participant
    const author = parts.participant ? `_${parts.participant}` : ''
    this._serialized = `${this.fromMe}_${this.remote}_${this.id}${author}`
  }

  static async newId(): Promise<string> {
    const bytes = crypto.getRandomValues(new Uint8Array(9))
    return `3EB0${[...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
  }
}

/** Something with fields, which can be handed out as plain data. */
export class Model<Fields extends object> extends Teller {
  readonly fields: Fields

  constructor(fields: Fields) {
    super()
    this.fields = fields
    // The library reads and writes a model's fields as its own.
    for (const name of Object.keys(fields)) {
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => Reflect.get(this.fields, name),
        set: value => Reflect.set(this.fields, name, value),
      })
    }
  }

  serialize(): Record<string, unknown> {
    const plain = JSON.stringify(this.fields, (_, value: unknown) =>
      value instanceof Collection ? undefined : value,
    )
    return JSON.parse(plain)
  }
}

/** Fields of a message that this double itself uses; it holds whatever else the library put in. */
export interface MsgFields {
  readonly id: MsgKey
  readonly t: number
  readonly type: string
  ack: number
  [other: string]: unknown
}

/** A message of the page's store. */
export class Msg extends Model<MsgFields> {
  /** The message without the checks of its own program. */
  unsafe(): this {
    return this
  }

  /** What another message has in it that quotes this one. */
  msgContextInfo(): object {
    const { id, from, author } = this.fields
    return { quotedStanzaID: id.id, quotedParticipant: author ?? from, quotedMsg: { type: 'chat' } }
  }
}

/** Fields of a chat. */
export interface ChatFields {
  readonly id: Wid
  t: number
  unreadCount: number
  readonly msgs: Collection<Msg>
  readonly groupMetadata: { readonly isLidAddressingMode: boolean; readonly participants: object } | undefined
}

/** A chat of the page's store. */
export type Chat = Model<ChatFields>

/** Models by their names. */
export class Collection<
  Member extends Model<{ readonly id: { readonly _serialized: string } }>,
> extends Teller {
  readonly #members = new Map<string, Member>()

  get(id: string | { readonly _serialized: string }): Member | undefined {
    return this.#members.get(typeof id === 'string' ? id : id._serialized)
  }

  /** Keeps a model; whoever listens hears of it unless it is only loaded. */
  add(member: Member, loaded = false): Member {
    this.#members.set(member.fields.id._serialized, member)
    if (!loaded) this.trigger('add', member)
    return member
  }

  /** Keeps models that are older than all that are there. */
  addBefore(older: readonly Member[]): void {
    const newer = [...this.#members]
    this.#members.clear()
    for (const member of older) this.add(member, true)
    for (const [id, member] of newer) this.#members.set(id, member)
  }

  getModelsArray(): Member[] {
    return [...this.#members.values()]
  }

  async getMessagesById(ids: readonly string[]): Promise<{ readonly messages: readonly Member[] }> {
    return { messages: ids.flatMap(id => this.get(id) ?? []) }
  }
}

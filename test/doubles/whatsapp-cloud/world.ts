import { undeliverable } from './errors.ts'
import { type ApprovedTemplate, fileOfOutgoing, type Outgoing, templateOf } from './shapes.ts'

/** How long after somebody wrote they may be told anything. */
const WINDOW = 24 * 60 * 60 * 1_000

/** Somebody with WhatsApp. `hidesNumber` if they chose a name to be known by instead. */
export interface CloudUser {
  number: string
  userId: string
  readonly name: string
  readonly hidesNumber: boolean
}

/** A message of ours as a phone shows it. */
export interface CloudMessage {
  readonly wamid: string
  readonly text?: string
  /** A recording or a file, by Meta's id of what was uploaded; the words under it are its `text`. */
  readonly file?: { readonly type: string; readonly id: string }
  readonly pin?: {
    readonly lat: number
    readonly lon: number
    readonly name?: string
    readonly address?: string
  }
  /** What can be tapped under it: buttons, the rows of a list, the quick replies of a template. */
  readonly taps: readonly { readonly id: string; readonly title: string }[]
  readonly tapKind: 'button_reply' | 'list_reply' | 'quick_reply' | 'none'
  /** The button that sends the phone's location. */
  readonly asksPlace: boolean
  readonly template?: string
  readonly replyTo?: string
  /** What the sender wants to have back with every status. */
  readonly callbackData?: string
  /** True if it was addressed to a bare number. */
  readonly byNumber: boolean
}

/** What a phone can send, in the words of a webhook's message. */
export type Content = { readonly type: string } & Readonly<Record<string, unknown>>

/** Delivers the value of a webhook that concerns `user`, under another field than `messages` if told. */
type TellOf = (user: CloudUser, value: object, field?: 'calls') => void

/** People, their phones, and what our number and they wrote to each other. */
export class CloudWorld {
  readonly users: CloudUser[] = []
  /** Called whenever a phone shows a message of ours. */
  onShown: (user: CloudUser, message: CloudMessage) => void = () => {}
  readonly #shown = new Map<CloudUser, CloudMessage[]>()
  readonly #wrote = new Map<CloudUser, number>()
  readonly #now: () => number
  readonly #tell: TellOf
  #names = 0

  /** `now` answers milliseconds since 1970. */
  constructor(now: () => number, tell: TellOf) {
    this.#now = now
    this.#tell = tell
  }

  /** Somebody new; `wrote` if they wrote to us just now, so that they may be told anything. */
  user(user: CloudUser, wrote = true): CloudUser {
    this.users.push(user)
    this.#shown.set(user, [])
    if (wrote) this.#wrote.set(user, this.#now())
    return user
  }

  shown(user: CloudUser): readonly CloudMessage[] {
    return this.#shown.get(user) ?? []
  }

  /** The message leaves the reader's phone. */
  vanish(user: CloudUser, wamid: string): void {
    this.#shown.set(
      user,
      this.shown(user).filter(message => message.wamid !== wamid),
    )
  }

  /** `user` writes or shares something, as an answer to `replyTo` if given; answers its name. */
  send(user: CloudUser, content: Content, replyTo?: string): string {
    this.#wrote.set(user, this.#now())
    const context = replyTo === undefined ? {} : { context: { from: '15550783881', id: replyTo } }
    return this.#receive(user, { ...context, ...content })
  }

  /** `user` sets a sign under a message of ours, or takes it back, which Meta tells by leaving the sign out. */
  react(user: CloudUser, wamid: string, emoji: string | undefined): void {
    this.send(user, { type: 'reaction', reaction: { message_id: wamid, ...(emoji && { emoji }) } })
  }

  /** `user` corrects the words of their message `wamid`. */
  correct(user: CloudUser, wamid: string, text: string): void {
    const message = { type: 'text', text: { body: text } }
    this.send(user, { type: 'edit', edit: { original_message_id: wamid, message } })
  }

  /** `user` calls our number, which rings. */
  call(user: CloudUser): void {
    this.#names += 1
    const named = user.hidesNumber ? {} : { from: user.number }
    const call = {
      id: `wacid.${this.#names}`,
      event: 'connect',
      direction: 'USER_INITIATED',
      timestamp: this.#seconds(),
      from_user_id: user.userId,
      ...named,
    }
    this.#tell(user, { contacts: [contactOf(user)], calls: [call] }, 'calls')
  }

  /** `user` taps what bears `title` under a message of ours. */
  tap(user: CloudUser, wamid: string, title: string): void {
    const message = this.shown(user).find(each => each.wamid === wamid)
    const tapped = message?.taps.find(each => each.title === title)
    if (!message || !tapped) throw new Error('there is nothing of that name to tap')
    const { tapKind: kind } = message
    const content =
      kind === 'quick_reply'
        ? { type: 'button', button: { payload: tapped.id, text: tapped.title } }
        : { type: 'interactive', interactive: { type: kind, [kind]: tapped } }
    this.send(user, content, wamid)
  }

  /** `user` takes a new number, which gives them a new id. */
  move(user: CloudUser, number: string, userId: string): void {
    const [from, previous] = [user.number, user.userId]
    user.number = number
    user.userId = userId
    const system = {
      body: 'User changed',
      type: 'user_changed_number',
      wa_id: number,
      user_id: userId,
      previous_user_id: previous,
    }
    const id = this.#wamid(from)
    this.#tell(user, { messages: [{ from, id, timestamp: this.#seconds(), type: 'system', system }] })
  }

  /** What was posted reaches its reader, or fails late; answers its name, or throws what Meta refuses at once. */
  take(message: Outgoing, templates: readonly ApprovedTemplate[]): string {
    const { to, recipient } = message
    const user = this.users.find(each => (to === undefined ? each.userId === recipient : each.number === to))
    // An id that nobody has is refused; of a bare number it turns out later.
    if (!user && to === undefined) throw undeliverable()
    const wamid = this.#wamid(user?.number ?? to ?? '')
    const sent = shownAs(message, wamid, templates)
    if (!user) {
      const nobody = { number: to ?? '', userId: '', name: '', hidesNumber: false }
      this.#status(nobody, sent, 'failed', 131_026)
      return wamid
    }
    const open = this.#now() - (this.#wrote.get(user) ?? Number.NEGATIVE_INFINITY) < WINDOW
    if (!open && message.type !== 'template') this.#status(user, sent, 'failed', 131_047)
    else {
      this.#shown.get(user)?.push(sent)
      this.onShown(user, sent)
      this.#status(user, sent, 'sent')
    }
    return wamid
  }

  /** Tells what became of a message of ours that a phone shows. */
  report(user: CloudUser, wamid: string, state: 'delivered' | 'read' | 'failed', code = 131_026): void {
    const message = this.shown(user).find(each => each.wamid === wamid)
    if (!message) throw new Error('no message of that name')
    this.#status(user, message, state, state === 'failed' ? code : undefined)
  }

  #status(user: CloudUser, message: CloudMessage, state: string, code?: number): void {
    const { wamid: id, callbackData, byNumber } = message
    const data = callbackData === undefined ? {} : { biz_opaque_callback_data: callbackData }
    const failed = code !== undefined
    // A failure tells no more than what the message was addressed by.
    const owner = failed && byNumber ? {} : { recipient_user_id: user.userId }
    const number = byNumber ? { recipient_id: user.number } : {}
    const errors = failed ? { errors: [{ code, title: 'failed', message: 'failed' }] } : {}
    const timestamp = this.#seconds()
    const status = { id, status: state, timestamp, ...number, ...owner, ...data, ...errors }
    this.#tell(user, { ...(failed ? {} : { contacts: [contactOf(user)] }), statuses: [status] })
  }

  #receive(user: CloudUser, content: object): string {
    const named = user.hidesNumber ? {} : { from: user.number }
    const id = this.#wamid(user.number)
    const common = { id, timestamp: this.#seconds(), from_user_id: user.userId }
    this.#tell(user, { contacts: [contactOf(user)], messages: [{ ...named, ...common, ...content }] })
    return id
  }

  /** A name such as WhatsApp gives: it holds the reader's number in base64. */
  #wamid(number: string): string {
    this.#names += 1
    const serial = `\u0015\u0002\u0000\u0018${String(this.#names).padStart(20, '0')}`
    return `wamid.${Buffer.from(`\u001d\u0006${number}${serial}`).toString('base64')}`
  }

  #seconds(): string {
    return String(Math.floor(this.#now() / 1_000))
  }
}

function contactOf({ number, userId, name, hidesNumber }: CloudUser): object {
  const known = hidesNumber ? {} : { wa_id: number }
  return { profile: { name }, user_id: userId, ...known }
}

function shownAs(message: Outgoing, wamid: string, templates: readonly ApprovedTemplate[]): CloudMessage {
  const { context, biz_opaque_callback_data: callbackData, to } = message
  const common = {
    wamid,
    byNumber: to !== undefined,
    taps: [],
    tapKind: 'none',
    asksPlace: false,
    ...(context && { replyTo: context.message_id }),
    ...(callbackData !== undefined && { callbackData }),
  } as const
  if (message.type === 'text') return { ...common, text: message.text.body }
  if (message.type === 'location') {
    const { latitude: lat, longitude: lon, name, address } = message.location
    const named = { ...(name !== undefined && { name }), ...(address !== undefined && { address }) }
    return { ...common, pin: { lat, lon, ...named } }
  }
  if (message.type === 'template') {
    const { text, buttons } = templateOf(message, templates)
    return { ...common, text, taps: buttons, tapKind: 'quick_reply', template: message.template.name }
  }
  if (message.type !== 'interactive') {
    const { id = '', caption } = fileOfOutgoing(message) ?? {}
    return { ...common, file: { type: message.type, id }, ...(caption !== undefined && { text: caption }) }
  }
  const { body, type, action } = message.interactive
  if (type === 'location_request_message') return { ...common, text: body.text, asksPlace: true }
  if (type === 'button')
    return {
      ...common,
      text: body.text,
      taps: action.buttons.map(({ reply }) => reply),
      tapKind: 'button_reply',
    }
  return {
    ...common,
    text: body.text,
    taps: action.sections.flatMap(section => section.rows),
    tapKind: 'list_reply',
  }
}

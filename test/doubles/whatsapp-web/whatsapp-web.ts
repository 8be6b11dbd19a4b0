import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { type WebSocket, WebSocketServer } from 'ws'
import type { WhatsAppFile } from '../../../src/bots/whatsapp/linked/media.ts'
import type { Clock } from '../../../src/platform/clock.ts'
import type { FileServer } from '../whatsapp-linked/files.ts'
import type { PageFrame, Question, ServerFrame, WireGroup, WireMessage, WirePerson } from './wire.ts'

/** What goes wrong with a message of ours: refused; never answered; the connection cut before or after it is read. */
export type WebFault = 'refuse' | 'hang' | 'reset' | 'answer-lost'

/** A frame without its number, which the server gives. */
type Told = ServerFrame extends infer Frame ? (Frame extends unknown ? Omit<Frame, 'seq'> : never) : never

/** One page that is connected. */
interface Page {
  readonly socket: WebSocket
  /** The page's own name for itself, as long as it is loaded. */
  name: string
  device: string | undefined
  ref: string | undefined
  sent: number
  quiet: number
}

/** Our account, whose phone scans the code. */
export const ME: WirePerson = { number: '13125550100@c.us', lid: '900100@lid' }

/**
 * WhatsApp as the page of the double knows it: one account, its people and groups, what waits for it, and what the
 * page has of it. All of that lives here, so that it outlives pages and browsers.
 */
export class WebServer {
  /** Names the hidden ids of people to the page. */
  namesLids = true
  /** Takes in every page without a code, as if its profile had been linked before. */
  takesIn = false
  /** Answers nothing, though the connection stands. */
  silent = false
  /** Lets pages in and never tells them that everything is there. */
  stuck = false
  /** The page gets messages and its program does not hear of them. */
  deaf = false
  /** Where files of ours are put; without it none is sent. */
  files: FileServer | undefined
  /** Called when a phone shows a message of ours; `chat` is a hidden id or a group. */
  onShown: (chat: string, message: WireMessage) => void = () => {}
  /** Called when a page has written down that it is linked. */
  kept: () => void = () => {}
  /** The devices that are linked. */
  readonly devices = new Set<string>()
  readonly #clock: Clock
  readonly #http: Server
  readonly #sockets: WebSocketServer
  readonly #pages = new Set<Page>()
  readonly #people = new Map<string, WirePerson>()
  readonly #groups = new Map<string, WireGroup>()
  readonly #store: WireMessage[] = []
  #queue: WireMessage[] = []
  #faults: WebFault[] = []
  /** Sends that will never be answered, by the page that waits for them. */
  readonly #hanging = new Map<string, number>()
  #shown: { readonly chat: string; readonly message: WireMessage }[] = []
  #isCut = false
  /** Who waits for a page to come while nobody is let in. */
  readonly #knocks: (() => void)[] = []
  #ids = 0
  #last: WireMessage | undefined

  private constructor(clock: Clock, http: Server) {
    this.#clock = clock
    this.#http = http
    this.#sockets = new WebSocketServer({ server: http })
    this.#sockets.on('connection', socket => this.#connected(socket))
  }

  static async listen(clock: Clock): Promise<WebServer> {
    const http = createServer()
    await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
    return new WebServer(clock, http)
  }

  /** Writes the page that speaks with this server into `folder`, as the bot's test setting takes it. */
  writePage(folder: string): string {
    const { port } = this.#http.address() as AddressInfo
    const entry = fileURLToPath(new URL('page/main.ts', import.meta.url))
    const server = JSON.stringify(`ws://127.0.0.1:${port}/`)
    const built = bundled(entry).replaceAll('__SERVER__', JSON.parse(server))
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'test.html'),
      `<!doctype html><title>WhatsApp</title><script>${built}</script>`,
    )
    return folder
  }

  async close(): Promise<void> {
    for (const { socket } of this.#pages) socket.terminate()
    this.#sockets.close()
    await new Promise(resolve => this.#http.close(resolve))
  }

  person(number: string, lid: string): WirePerson {
    const person = { number: `${number}@c.us`, lid: `${lid}@lid` }
    this.#people.set(person.lid, person)
    this.#tell({ kind: 'person', person: this.#named(person) })
    return person
  }

  group(jid: string, withUs = true): WireGroup {
    const group = { jid, withUs }
    this.#groups.set(jid, group)
    this.#tell({ kind: 'group', group })
    return group
  }

  /** How many pages are connected. */
  get pages(): number {
    return this.#pages.size
  }

  /** Somebody says something in a chat; answers its id. */
  say(chat: string, type: string, more: object, author?: string): string {
    this.#ids += 1
    const id = `3A${this.#ids.toString(16).padStart(18, '0').toUpperCase()}`
    const t = Math.floor(this.#clock.now() / 1_000)
    const by = author === undefined ? {} : { author }
    this.#deliver({ id, chat, fromMe: false, ...by, t, type, more: { ...more } })
    return id
  }

  /** Somebody corrects the words of their message `id`. */
  correct(chat: string, id: string, body: string): void {
    this.#ids += 1
    this.#tell({ kind: 'correction', chat, id, edit: `3AED${this.#ids}`, body })
  }

  /** Somebody sets a sign under a message of ours, or takes it back with an empty one. */
  react(chat: string, on: string, by: string, sign: string): void {
    this.#tell({ kind: 'reaction', chat, on, by, sign, at: this.#clock.now() })
  }

  /** Somebody calls our account. */
  call(from: string): void {
    this.#ids += 1
    this.#tell({ kind: 'call', id: `CALL${this.#ids}`, from })
  }

  /** Delivers again what was delivered last. */
  sayAgain(): void {
    if (this.#last) this.#deliver(this.#last)
  }

  /** Tells how far a message of ours has come. */
  acknowledge(chat: string, id: string, ack: number): void {
    this.#tell({ kind: 'ack', chat, id, ack })
  }

  /** Messages of ours in a chat, oldest first. */
  shown(chat: string): readonly WireMessage[] {
    return this.#shown.filter(each => each.chat === chat).map(({ message }) => message)
  }

  vanish(chat: string, id: string): void {
    this.#shown = this.#shown.filter(each => each.chat !== chat || each.message.id !== id)
  }

  fail(...faults: readonly WebFault[]): void {
    this.#faults.push(...faults)
  }

  /** Lets nobody in, and cuts whoever is. Resolves when the pages know: they then knock and are sent away. */
  async cut(): Promise<void> {
    this.#isCut = true
    const noticed = [...this.#pages].map(() => new Promise<void>(resolve => this.#knocks.push(resolve)))
    for (const { socket } of this.#pages) socket.close()
    await Promise.all(noticed)
  }

  mend(): void {
    this.#isCut = false
  }

  /** Tells the page that its state is this one, such as CONFLICT. */
  state(state: string): void {
    this.#tell({ kind: 'state', state })
  }

  /** The phone throws the device out. */
  logout(): void {
    this.devices.clear()
    this.#tell({ kind: 'logout' })
  }

  /** Makes the page take so many bytes. */
  swell(bytes: number): void {
    this.#tell({ kind: 'swell', bytes })
  }

  /** The phone scans the code with this text. */
  scan(text: string): void {
    const page = [...this.#pages].find(({ ref }) => ref !== undefined && text.startsWith(ref))
    if (page) this.#pair(page)
  }

  /** The phone types the code that some page asked for. */
  type(): void {
    for (const page of this.#pages) if (page.device === undefined) this.#pair(page)
  }

  /** How many messages no page has. */
  get held(): number {
    return this.#queue.length
  }

  /** Calls that pages have open and nobody will answer: of those pages that are connected, or of all. */
  hanging(all = this.#isCut): number {
    const connected = [...this.#pages].map(({ name }) => name)
    const counted = [...this.#hanging].filter(([name]) => all || connected.includes(name))
    return counted.reduce((sum, [, each]) => sum + each, 0)
  }

  /** True if every page has done what it was told, and our process knows all that came of it. */
  get quiet(): boolean {
    return [...this.#pages].every(({ sent, quiet }) => quiet >= sent)
  }

  get isCut(): boolean {
    return this.#isCut
  }

  #connected(socket: WebSocket): void {
    if (this.#isCut) {
      this.#knocks.shift()?.()
      socket.terminate()
      return
    }
    const page: Page = { socket, name: '', device: undefined, ref: undefined, sent: 1, quiet: 0 }
    this.#pages.add(page)
    socket.on('message', data => this.#heard(page, JSON.parse(String(data))))
    socket.on('close', () => this.#pages.delete(page))
    socket.on('error', () => socket.terminate())
  }

  #heard(page: Page, frame: PageFrame): void {
    switch (frame.kind) {
      case 'hello':
        this.#greet(page, frame.page, frame.device)
        return
      case 'kept':
        this.kept()
        this.#welcome(page)
        return
      case 'received':
        for (const message of this.#queue.filter(({ id }) => frame.ids.includes(id)))
          this.#store.push(message)
        this.#queue = this.#queue.filter(({ id }) => !frame.ids.includes(id))
        return
      case 'quiet':
        page.quiet = Math.max(page.quiet, frame.seq)
        return
      case 'ask':
        this.#asked(page, frame.number, frame)
        return
    }
  }

  #greet(page: Page, name: string, device: string | undefined): void {
    page.name = name
    for (const gone of this.#hanging.keys()) if (gone !== name) this.#hanging.delete(gone)
    if (this.takesIn && device === undefined) {
      this.takesIn = false
      this.#pair(page)
    } else if (device !== undefined && this.devices.has(device)) {
      page.device = device
      this.#welcome(page)
    } else {
      this.#ids += 1
      page.ref = `ref-${this.#ids}`
      this.#send(page, { kind: 'offer', ref: page.ref })
    }
  }

  #pair(page: Page): void {
    this.#ids += 1
    page.device = `device-${this.#ids}`
    page.ref = undefined
    this.devices.add(page.device)
    this.#send(page, { kind: 'paired', device: page.device })
  }

  #welcome(page: Page): void {
    for (const other of this.#pages)
      if (other !== page && other.device === page.device)
        this.#send(other, { kind: 'state', state: 'CONFLICT' })
    this.#send(page, {
      kind: 'welcome',
      me: ME,
      people: [...this.#people.values()].map(person => this.#named(person)),
      groups: [...this.#groups.values()],
      store: this.#store,
      queue: this.#queue,
      ready: !this.stuck,
    })
  }

  #named(person: WirePerson): WirePerson {
    return this.namesLids ? person : { ...person, lid: '' }
  }

  #deliver(message: WireMessage): void {
    this.#last = message
    this.#queue.push(message)
    this.#tell({ kind: 'message', message, told: !this.deaf })
  }

  #asked(page: Page, number: number, question: Question): void {
    if (this.silent) {
      this.#leave(page)
      return
    }
    const answer = (given: unknown) => this.#send(page, { kind: 'answer', to: number, answer: given })
    switch (question.what) {
      case 'exists':
        answer(this.#find(question.jid) !== undefined)
        return
      case 'code':
        answer('ABCD1234')
        return
      case 'upload':
        answer(this.#lay(question.bytes, question.type))
        return
      case 'send':
        this.#take(page, question.message, answer)
        return
    }
  }

  /** Puts a file of ours where phones fetch it, as WhatsApp Web names its parts; nothing if there is no such place. */
  #lay(bytes: readonly number[], type: WhatsAppFile['type']): object | null {
    const words = new TextDecoder().decode(new Uint8Array(bytes))
    const file = this.files?.lay(words, type)
    return file
      ? { directPath: file.path, mediaKey: file.key, encFilehash: file.sealedHash, mediaKeyTimestamp: 1 }
      : null
  }

  /** Takes a message of ours, or does with it what was ordered. */
  #take(page: Page, message: WireMessage, answer: (given: unknown) => void): void {
    const fault = this.#faults.shift()
    const group = this.#groups.get(message.chat)
    const refused = fault === 'refuse' || group?.withUs === false
    if (!refused && (fault === undefined || fault === 'answer-lost')) {
      const chat = this.#find(message.chat)?.lid ?? message.chat
      this.#shown.push({ chat, message })
      this.#store.push(message)
      this.onShown(chat, message)
    }
    if (refused || fault === undefined) {
      answer(!refused)
      return
    }
    this.#leave(page)
    if (fault !== 'hang') page.socket.close()
  }

  /** Notes that this page waits for an answer that never comes. */
  #leave({ name }: Page): void {
    this.#hanging.set(name, (this.#hanging.get(name) ?? 0) + 1)
  }

  #find(jid: string): WirePerson | undefined {
    return [ME, ...this.#people.values()].find(({ lid, number }) => lid === jid || number === jid)
  }

  #tell(frame: Told): void {
    for (const page of this.#pages) if (page.device !== undefined) this.#send(page, frame)
  }

  #send(page: Page, frame: Told): void {
    page.sent += 1
    page.socket.send(JSON.stringify({ ...frame, seq: page.sent }))
  }
}

let page: string | undefined

/** The page's program as one script, made once for all servers of a process. */
function bundled(entry: string): string {
  page ??= buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    define: { SERVER: '"__SERVER__"' },
  }).outputFiles[0]?.text
  return page ?? ''
}

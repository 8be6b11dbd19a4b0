import type { NewMedia } from '../../src/bots/simulator/sending.ts'
import type { Bubble, PhoneId } from '../../src/bots/simulator/world.ts'
import { FILE_TYPES_OF_KIND } from '../../src/bots/whatsapp/linked/file-server.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { MediaKind } from '../../src/domain/messaging/media.ts'
import type { Point } from '../../src/domain/place.ts'
import type { Clock } from '../../src/platform/clock.ts'
import { isQuiet } from '../bots/whatsapp/web/harness.ts'
import type { FileServer } from '../doubles/whatsapp-linked/files.ts'
import { rendered } from '../doubles/whatsapp-linked/rendered.ts'
import { webFileShown } from '../doubles/whatsapp-web/shown.ts'
import { ME, type WebServer } from '../doubles/whatsapp-web/whatsapp-web.ts'
import type { WireMessage, WirePerson } from '../doubles/whatsapp-web/wire.ts'
import { LinkedPhones } from './linked-phones.ts'
import { DELIVERY, digits, mediaShown } from './network-phones.ts'

/** How WhatsApp Web numbers what became of a message. */
const ACKS = { delivered: 2, read: 3 } as const

/** The page's types of what people send. */
const PAGE_TYPES: Readonly<Record<MediaKind, string>> = {
  voice: 'ptt',
  audio: 'audio',
  photo: 'image',
  video: 'video',
  document: 'document',
}

interface Named extends WirePerson {
  readonly name: string
}

/** A message as the page keeps it: its type, and what belongs to that. */
interface Said {
  readonly type: string
  readonly more: object
}

/** Phones of people whose messages come over the double of WhatsApp's own page. */
export class WebPhones extends LinkedPhones<Named, WireMessage, Said> {
  readonly #server: WebServer
  readonly #files: FileServer
  readonly #inside = new Set<string>()

  constructor(server: WebServer, files: FileServer, account: AccountId, clock: Clock) {
    super(digits(ME.number), account, clock)
    this.#server = server
    this.#files = files
    server.onShown = (chat, { id }) => {
      this.moments.note(id)
      clock.after(DELIVERY, () => this.report(chat, id, 'delivered'))
    }
  }

  say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): void {
    const more = { body: text, ...(replyTo && { quotedStanzaID: replyTo }) }
    this.share(phone, chat, { type: 'chat', more }, { kind: 'text', text })
  }

  forward(phone: PhoneId, text: string): void {
    const said = { type: 'chat', more: { body: text, isForwarded: true, forwardingScore: 1 } }
    this.share(phone, String(phone) as ChatId, said, { kind: 'text', text })
  }

  pin(phone: PhoneId, point: Point): void {
    const said = { type: 'location', more: { lat: point.lat, lng: point.lon } }
    this.share(phone, String(phone) as ChatId, said, { kind: 'pin', point })
  }

  call(phone: PhoneId): void {
    this.#server.call(this.personOf(phone).lid)
  }

  media(phone: PhoneId, { media, content, mime, seconds, name, caption }: NewMedia): void {
    const words = new TextDecoder().decode(content)
    const { path, key, hash, sealedHash } = this.#files.lay(words, FILE_TYPES_OF_KIND[media])
    const where = { directPath: path, mediaKey: key, filehash: hash, encFilehash: sealedHash }
    const looks = {
      mimetype: mime,
      size: content.length,
      duration: String(seconds ?? ''),
      filename: name,
      caption,
    }
    const said = { type: PAGE_TYPES[media], more: { ...where, ...looks } }
    this.share(phone, String(phone) as ChatId, said, mediaShown(media, content, caption))
  }

  join(phone: PhoneId, group: ChatId, joined: boolean): void {
    const jid = this.jidOf(group)
    if (joined) this.#inside.add(jid)
    else this.#inside.delete(jid)
    this.#server.group(jid, joined)
    const note = { subtype: joined ? 'add' : 'remove', recipients: [ME.lid] }
    this.#server.say(jid, 'gp2', note, this.personOf(phone).lid)
  }

  idle(): boolean {
    return this.#files.idle && isQuiet(this.#server) && this.#server.held === 0
  }

  protected newPerson(number: string, lid: string, name: string): Named {
    return { ...this.#server.person(number, lid), name }
  }

  protected newGroup(id: string): string {
    return this.#server.group(`${id}@g.us`, false).jid
  }

  protected shown(jid: string): readonly WireMessage[] {
    return this.#server.shown(jid)
  }

  protected bodyOf({ type, more }: WireMessage): Pick<Bubble, 'body' | 'replyTo'> {
    const file = webFileShown(type, more, this.#files)
    if (file) return { body: mediaShown(file.kind, new TextEncoder().encode(file.words), file.caption) }
    const { body, lat, lng, loc, quotedStanzaID: answered } = more
    const replyTo = typeof answered === 'string' && { replyTo: answered as MessageId }
    if (type !== 'location') return { body: { kind: 'text', text: rendered(String(body)) }, ...replyTo }
    const [title = '', address = ''] = String(loc ?? '').split('\n')
    const names = { ...(title !== '' && { title }), ...(address !== '' && { address }) }
    return { body: { kind: 'pin', point: { lat: Number(lat), lon: Number(lng) }, ...names }, ...replyTo }
  }

  protected isMember(group: string): boolean {
    return this.#inside.has(group)
  }

  protected cardSaid(name: string, vcard: string): Said {
    return { type: 'vcard', more: { body: vcard, vcardFormattedName: name } }
  }

  protected corrected(_: Named, jid: string, id: string, text: string): void {
    this.#server.correct(jid, id, text)
  }

  protected reacted({ lid }: Named, jid: string, id: string, sign: string): void {
    this.#server.react(jid, id, lid, sign)
  }

  protected report(jid: string, id: string, state: 'delivered' | 'read'): void {
    this.#server.acknowledge(jid, id, ACKS[state])
  }

  protected hand({ lid, name }: Named, jid: string, { type, more }: Said, group: boolean): string {
    return this.#server.say(jid, type, { ...more, notifyName: name }, group ? lid : undefined)
  }
}

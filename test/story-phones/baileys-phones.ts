import { mediaRef } from '../../src/bots/shared/media.ts'
import type { NewMedia } from '../../src/bots/simulator/sending.ts'
import type { Bubble, PhoneId } from '../../src/bots/simulator/world.ts'
import { fileContent, fileIn } from '../../src/bots/whatsapp/baileys/media.ts'
import { LINKED_ACCOUNT } from '../../src/bots/whatsapp/linked/account.ts'
import { FILE_TYPES_OF_KIND } from '../../src/bots/whatsapp/linked/file-server.ts'
import { kindOfFile } from '../../src/bots/whatsapp/linked/media.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { Point } from '../../src/domain/place.ts'
import type { Clock } from '../../src/platform/clock.ts'
import { OWNER } from '../bots/whatsapp/baileys/harness.ts'
import type { FileServer } from '../doubles/whatsapp-linked/files.ts'
import { node } from '../doubles/whatsapp-linked/node.ts'
import { rendered } from '../doubles/whatsapp-linked/rendered.ts'
import type { LinkedServer } from '../doubles/whatsapp-linked/whatsapp-linked.ts'
import type { Person, Shown } from '../doubles/whatsapp-linked/world.ts'
import { LinkedPhones } from './linked-phones.ts'
import { DELIVERY, mediaShown } from './network-phones.ts'

type Said = Parameters<LinkedServer['say']>[1]

/** Phones of people whose messages come over the multi-device double. */
export class BaileysPhones extends LinkedPhones<Person, Shown, Said> {
  readonly #server: LinkedServer
  readonly #files: FileServer
  /** What is being encrypted on somebody's phone. */
  readonly #underWay = new Set<Promise<unknown>>()
  #said = 0

  constructor(server: LinkedServer, files: FileServer, account: AccountId, clock: Clock) {
    super(OWNER.number, account, clock)
    this.#server = server
    this.#files = files
    server.world.onShown = (chat, { id }) => {
      this.moments.note(id)
      clock.after(DELIVERY, () => this.report(chat, id, 'delivered'))
    }
  }

  say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): void {
    const quote = replyTo && { stanzaId: replyTo, quotedMessage: { conversation: '' } }
    const said = quote ? { extendedTextMessage: { text, contextInfo: quote } } : { conversation: text }
    this.share(phone, chat, said, { kind: 'text', text })
  }

  forward(phone: PhoneId, text: string): void {
    const said = { extendedTextMessage: { text, contextInfo: { isForwarded: true, forwardingScore: 1 } } }
    this.share(phone, String(phone) as ChatId, said, { kind: 'text', text })
  }

  pin(phone: PhoneId, point: Point): void {
    const where = { degreesLatitude: point.lat, degreesLongitude: point.lon }
    this.share(phone, String(phone) as ChatId, { locationMessage: where }, { kind: 'pin', point })
  }

  call(phone: PhoneId): void {
    this.#server.call(this.personOf(phone))
  }

  media(phone: PhoneId, { media, content, mime, seconds, name, caption }: NewMedia): void {
    const file = this.#files.lay(new TextDecoder().decode(content), FILE_TYPES_OF_KIND[media])
    const details = { mime, bytes: content.length, seconds, name }
    const ref = mediaRef({ kind: media, account: LINKED_ACCOUNT, handle: '' }, details)
    const said = fileContent(ref, file, { caption: caption ?? '', quote: undefined })
    const own = Object.fromEntries(
      Object.entries(said).map(([field, value]) => [field, { ...value, contextInfo: null }]),
    )
    this.share(phone, String(phone) as ChatId, own, mediaShown(media, content, caption))
  }

  join(phone: PhoneId, group: ChatId, joined: boolean): void {
    const jid = this.jidOf(group)
    const known = this.#server.world.groupBy(jid)
    if (known) known.withUs = joined
    const by = this.personOf(phone)
    const us = { jid: `${OWNER.lid}@lid`, phone_number: `${OWNER.number}@s.whatsapp.net` }
    const attrs = { from: jid, type: 'w:gp2', participant: by.lid, participant_pn: by.number }
    this.#server.notify(attrs, [node(joined ? 'add' : 'remove', {}, [node('participant', us)])])
  }

  idle(): boolean {
    return this.#files.idle && this.#server.idle && this.#server.held === 0 && this.#underWay.size === 0
  }

  protected newPerson(number: string, lid: string, name: string): Person {
    return this.#server.world.person(number, lid, name)
  }

  protected newGroup(id: string, title: string, members: readonly Person[]): string {
    const group = this.#server.world.group(id, title, members)
    group.withUs = false
    return group.jid
  }

  protected shown(jid: string): readonly Shown[] {
    return this.#server.world.shown(jid)
  }

  protected bodyOf({ content }: Shown): Pick<Bubble, 'body' | 'replyTo'> {
    const file = fileIn(content)
    if (file) return { body: mediaShown(kindOfFile(file), this.#files.bytesIn(file), file.caption) }
    const { extendedTextMessage: words, locationMessage: pin } = content
    const answered = (words ?? pin)?.contextInfo?.stanzaId
    const body: Bubble['body'] = pin
      ? {
          kind: 'pin',
          point: { lat: pin.degreesLatitude ?? 0, lon: pin.degreesLongitude ?? 0 },
          ...(pin.name && { title: pin.name }),
          ...(pin.address && { address: pin.address }),
        }
      : { kind: 'text', text: rendered(words?.text ?? '') }
    return { body, ...(answered && { replyTo: answered as MessageId }) }
  }

  protected isMember(group: string): boolean {
    return this.#server.world.groupBy(group)?.withUs ?? false
  }

  protected cardSaid(name: string, vcard: string): Said {
    return { contactMessage: { displayName: name, vcard } }
  }

  protected corrected(person: Person, jid: string, id: string, text: string): void {
    const key = { remoteJid: `${OWNER.lid}@lid`, fromMe: true, id }
    const edited = { protocolMessage: { key, type: 14, editedMessage: { conversation: text } } }
    this.hand(person, jid, { editedMessage: { message: edited } }, jid.endsWith('@g.us'))
  }

  protected reacted(person: Person, jid: string, id: string, sign: string): void {
    const key = { remoteJid: `${OWNER.lid}@lid`, fromMe: false, id }
    this.hand(person, jid, { reactionMessage: { key, text: sign } }, jid.endsWith('@g.us'))
  }

  protected report(chat: string, id: string, state: 'delivered' | 'read'): void {
    const { members = [], group } = this.rooms.get(chat) ?? {}
    for (const member of members)
      this.#server.receipt(this.personOf(member), id, state, group ? chat : undefined)
  }

  protected hand(person: Person, jid: string, said: Said, group: boolean): string {
    this.#said += 1
    const id = `3ASTORY${String(this.#said).padStart(12, '0')}`
    const saying = this.#server.say(person, said, group ? { id, group: jid } : { id })
    const done = saying.finally(() => this.#underWay.delete(done))
    this.#underWay.add(done)
    return id
  }
}

import { loadDirectory } from '../../src/consulates/directory.ts'
import type { AlertFacts } from '../../src/domain/alert/alert.ts'
import type { AlertId, ContactId, IdGenerator, Instant, PersonId } from '../../src/domain/ids.ts'
import { instant, later } from '../../src/domain/ids.ts'
import type { AccountId, Address, ChatId } from '../../src/domain/messaging/address.ts'
import type { Inbound, InboundBody, InboundId } from '../../src/domain/messaging/inbound.ts'
import type { Message } from '../../src/domain/messaging/message.ts'
import { type Contact, INVITE_LIFE, type Language, type Person } from '../../src/domain/people/person.ts'
import type { Point } from '../../src/domain/place.ts'
import type { ChatFacts, Invite, Relative } from '../../src/flows/context.ts'
import { decide } from '../../src/flows/decide.ts'
import { codeOf } from '../../src/flows/family/invite.ts'
import { parseState } from '../../src/flows/state.ts'
import type { Effect, Turn } from '../../src/flows/turn.ts'

const directory = loadDirectory()

/** What several chats share: the clock, and all that the effects of their turns made true. */
export class World {
  now: Instant = instant(Date.UTC(2026, 2, 2, 15))
  readonly persons = new Map<PersonId, Person>()
  readonly contacts = new Map<ContactId, Contact>()
  readonly alerts = new Map<PersonId, AlertFacts>()
  readonly told: (Effect & { do: 'tell' })[] = []
  readonly #invites = new Map<string, { contact: ContactId; expires: Instant; used: boolean }>()
  #names = 0

  readonly ids: IdGenerator = {
    person: () => this.#name('persona') as PersonId,
    contact: () => this.#name('contact') as ContactId,
    alert: () => this.#name('alerta') as AlertId,
    code: () => `codigo${this.#name('secret')}`,
  }

  #name(kind: string): string {
    this.#names += 1
    return `${kind}${String(this.#names).padStart(16 - kind.length, '0')}`
  }

  /** Lets time pass, in milliseconds. */
  pass(milliseconds: number): void {
    this.now = later(this.now, milliseconds)
  }

  invite(code: string): Invite | undefined {
    const found = this.#invites.get(code)
    const contact = found && this.contacts.get(found.contact)
    const person = contact && this.persons.get(contact.person)
    if (!found || !contact || !person) return undefined
    const state = found.used ? 'used' : found.expires <= this.now ? 'expired' : 'good'
    return { code, contact, person, state }
  }

  carryOut(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.do === 'save-person') this.persons.set(effect.person.id, effect.person)
      if (effect.do === 'save-contact') this.contacts.set(effect.contact.id, effect.contact)
      if (effect.do === 'join') {
        const { contact: id, address, language } = effect
        const contact = this.contacts.get(id)
        if (contact) this.contacts.set(id, { ...contact, state: 'accepted', address, language })
      }
      if (effect.do === 'tell') this.told.push(effect)
      if (effect.do === 'invite') {
        for (const one of this.#invites.values()) if (one.contact === effect.contact) one.used = true
        const expires = later(this.now, INVITE_LIFE)
        this.#invites.set(effect.code, { contact: effect.contact, expires, used: false })
      }
      if (effect.do === 'spend-invite') {
        const spent = this.#invites.get(effect.code)
        if (spent) spent.used = true
      }
      if (effect.do === 'raise') {
        const person = this.persons.get(effect.alert.person)
        if (person) this.alerts.set(person.id, { alert: effect.alert, person, recipients: [] })
      }
      if (effect.do === 'withdraw' || effect.do === 'close')
        for (const [id, one] of this.alerts) if (one.alert.id === effect.alert) this.alerts.delete(id)
      if (effect.do === 'erase') {
        this.persons.delete(effect.person)
        for (const one of this.contacts.values())
          if (one.person === effect.person) this.contacts.delete(one.id)
      }
    }
  }
}

/** One phone that talks to the flows; each of its actions answers with the turn it made. */
export class Chat {
  readonly world: World
  readonly address: Address
  readonly #name: string
  readonly #phoneLanguage: Language
  /** What a database would hold of the conversation. */
  stored: unknown
  last: Turn | undefined
  #sent = 0

  constructor(world: World, name: string, phoneLanguage: Language = 'es') {
    this.world = world
    this.#name = name
    this.#phoneLanguage = phoneLanguage
    this.address = { network: 'simulator', account: 'simulator' as AccountId, chat: `chat-${name}` as ChatId }
  }

  says(text: string): Turn {
    return this.sends({ kind: 'text', text })
  }

  taps(choice: string): Turn {
    return this.sends({ kind: 'choice', choice })
  }

  pins(point: Point): Turn {
    return this.sends({ kind: 'pin', point, live: 'no' })
  }

  card(name: string, phone?: string, own = false): Turn {
    return this.sends({ kind: 'contact', name, own, ...(phone !== undefined && { phone }) })
  }

  sends(body: InboundBody, group = false): Turn {
    this.#sent += 1
    const inbound: Inbound = {
      id: `${this.#name}-${this.#sent}` as InboundId,
      at: this.world.now,
      from: this.address,
      sender: { id: this.#name, name: this.#name },
      group,
      ...body,
    }
    const turn = decide(parseState(this.stored), inbound, this.facts(inbound))
    this.world.carryOut(turn.effects)
    this.stored = JSON.parse(JSON.stringify(turn.state))
    this.last = turn
    return turn
  }

  get person(): Person | undefined {
    return [...this.world.persons.values()].find(one => one.address.chat === this.address.chat)
  }

  /** The contacts of the person of this chat that were not removed. */
  get contacts(): readonly Contact[] {
    const id = this.person?.id
    return [...this.world.contacts.values()].filter(one => one.person === id && one.state !== 'removed')
  }

  facts(inbound: Inbound): ChatFacts {
    const { world, person } = this
    const carried = codeOf(inbound, parseState(this.stored))
    const invite = carried?.kind === 'invite' ? world.invite(carried.code) : undefined
    const alert = person && world.alerts.get(person.id)
    return {
      now: world.now,
      language: person?.language ?? this.#phoneLanguage,
      organisation: 'Casa del Migrante',
      retentionDays: 30,
      directory,
      ids: world.ids,
      inviteLinks: code => [`https://t.me/avisa_bot?start=${code}`],
      contacts: this.contacts,
      relatives: this.#kin(),
      told: [],
      reaches: phone => phone.endsWith('0199'),
      ...(person && { person }),
      ...(alert && { alert }),
      ...(invite && { invite }),
    }
  }

  #kin(): readonly Relative[] {
    return [...this.world.contacts.values()].flatMap(contact => {
      const person = this.world.persons.get(contact.person)
      const mine = contact.state === 'accepted' && contact.address?.chat === this.address.chat
      return mine && person ? [{ contact, person }] : []
    })
  }
}

/** All the words of a turn, one message after another. */
export function textOf(turn: Turn): string {
  return turn.say.map(message => (message.kind === 'text' ? message.text : '')).join('\n---\n')
}

/** The ids of all the choices of some messages. */
export function choicesOf(messages: readonly Message[]): readonly string[] {
  return messages.flatMap(message =>
    message.kind === 'text' ? (message.choices ?? []).flat().map(one => one.id) : [],
  )
}

/** The code in a message that is to be forwarded. */
export function codeIn(turn: Turn): string {
  const code = /start=([\w-]+)/.exec(textOf(turn))?.[1]
  if (code === undefined) throw new Error('no invite in this turn')
  return code
}

/** A chat whose person consented and skipped every question. */
export function registeredChat(world: World, name: string): Chat {
  const chat = new Chat(world, name)
  chat.says('/start')
  chat.taps('consent:yes')
  chat.taps('skip:name')
  chat.taps('skip:place')
  chat.taps('skip:contact')
  return chat
}

/** Adds `relative` to the family of `chat`, and lets them accept. */
export function joined(chat: Chat, name: string, relative: Chat): void {
  chat.taps('go:add')
  const code = codeIn(chat.says(name))
  relative.says(`/start ${code}`)
  relative.taps(`join:${code}`)
}

import type { InboundBody } from '../../src/domain/messaging/inbound.ts'
import { confirmArgument } from '../../src/domain/people/acceptance.ts'
import type { Contact, Person } from '../../src/domain/people/person.ts'
import type { Point } from '../../src/domain/place.ts'
import type { State } from '../../src/flows/state.ts'
import { type Heard, textOf } from './heard.ts'
import type { World } from './world.ts'

/** What a network shows of a phone besides what is sent: the name of its profile, and the language it speaks. */
interface Shown {
  readonly profile?: string
  readonly language?: string
}

/** One phone in a world; each of its actions answers with what was said to it because of that. */
export class Chat {
  readonly world: World
  readonly name: string
  readonly #shown: Shown
  /** What was said because of the newest action. */
  last: readonly Heard[] = []

  constructor(world: World, name: string, shown: Shown = {}) {
    this.world = world
    this.name = name
    this.#shown = shown
  }

  says(text: string): Promise<readonly Heard[]> {
    return this.sends({ kind: 'text', text })
  }

  taps(choice: string): Promise<readonly Heard[]> {
    return this.sends({ kind: 'choice', choice })
  }

  pins(point: Point): Promise<readonly Heard[]> {
    return this.sends({ kind: 'pin', point, live: 'no' })
  }

  card(name: string, phone?: string, own = false): Promise<readonly Heard[]> {
    return this.sends({ kind: 'contact', name, own, ...(phone !== undefined && { phone }) })
  }

  async sends(body: InboundBody, group = false): Promise<readonly Heard[]> {
    const { profile = this.name, language } = this.#shown
    const how = { group, name: profile, ...(language !== undefined && { language }) }
    this.last = await this.world.sends(this.name, body, how)
    return this.last
  }

  /** The person of this chat, if one is stored. */
  person(): Promise<Person | undefined> {
    return this.world.person(this.name)
  }

  /** The contacts of the person of this chat that were not removed. */
  async contacts(): Promise<readonly Contact[]> {
    const person = await this.person()
    const contacts = person === undefined ? [] : await this.world.contactsOf(person)
    return contacts.filter(one => one.state !== 'removed')
  }

  /** The id of the first of {@link contacts}; fails if there is none. */
  async firstContact(): Promise<string> {
    const [contact] = await this.contacts()
    if (contact === undefined) throw new Error('no contact')
    return contact.id
  }

  /** The person confirms the first of {@link contacts}, as whoever accepted last; fails if there is none. */
  async confirms(): Promise<readonly Heard[]> {
    const [contact] = await this.contacts()
    if (contact === undefined) throw new Error('no contact')
    return this.taps(confirmOf(contact))
  }

  /** Where the conversation stands. */
  state(): Promise<State> {
    return this.world.stateOf(this.name)
  }
}

/** The code in a message that is to be forwarded. */
export function codeIn(heard: readonly Heard[]): string {
  const code = /start=([\w-]+)/.exec(textOf(heard))?.[1]
  if (code === undefined) throw new Error('no invite was said')
  return code
}

/** A chat whose person consented and skipped every question. */
export async function registeredChat(world: World, name: string): Promise<Chat> {
  const chat = new Chat(world, name)
  await chat.says('/start')
  await chat.taps('consent:yes')
  await chat.taps('skip:name')
  await chat.taps('skip:place')
  await chat.taps('skip:contact')
  return chat
}

/** Adds `relative` to the family of `chat`; they accept, and the person confirms who it is. */
export async function joined(chat: Chat, name: string, relative: Chat): Promise<void> {
  await chat.taps('go:add')
  const code = codeIn(await chat.says(name))
  await relative.says(`/start ${code}`)
  await relative.taps(`join:${code}`)
  const added = (await chat.contacts()).find(one => one.state === 'accepted' && !one.confirmedAt)
  if (added === undefined) throw new Error('nobody accepted')
  await chat.taps(confirmOf(added))
}

/** The tap with which a person confirms whoever has accepted as `contact` by now. */
export function confirmOf({ id, address }: Contact): string {
  return `confirm:${confirmArgument({ id, address })}`
}

import type { SocketConfig } from '@whiskeysockets/baileys'
import type { ChatId } from '../domain/address.ts'
import { MINUTE, SECOND } from '../domain/ids.ts'
import type { Message } from '../domain/message.ts'
import type { Pace } from '../domain/pacing.ts'
import { faultOf, type Ports, within } from '../ports.ts'
import type { Bot, Health, Receive, Sent } from './bot.ts'
import { LinkedAuth } from './whatsapp-baileys-auth.ts'
import { Hearing } from './whatsapp-baileys-hearing.ts'
import { type Baileys, loadBaileys } from './whatsapp-baileys-library.ts'
import { Line, socketAddress } from './whatsapp-baileys-line.ts'
import { Memory } from './whatsapp-baileys-memory.ts'
import { Speech } from './whatsapp-baileys-speech.ts'
import { troubleOf } from './whatsapp-baileys-trouble.ts'
import { INSTALL_COMMAND, isYoung, LINKED_ABILITIES, LINKED_ACCOUNT, linkedPace } from './whatsapp-linked.ts'
import { digitsOf, type Own } from './whatsapp-linked-address.ts'
import { LinkedLife } from './whatsapp-linked-life.ts'
import { Spool } from './whatsapp-linked-spool.ts'
import { LOGGED_OUT, NOT_INSTALLED, NOT_LINKED, SILENT, type Trouble } from './whatsapp-linked-trouble.ts'
import type { AuthVault } from './whatsapp-linked-vault.ts'

/** What an operator sets for a linked device, and where it keeps what makes it one. */
export interface BaileysSettings {
  readonly vault: AuthVault
  /** Another address than WhatsApp's, on this machine, for tests. */
  readonly url?: string | undefined
  /** The version of WhatsApp Web that we say we are, for when WhatsApp no longer takes the one Baileys came with. */
  readonly version?: SocketConfig['version'] | undefined
}

/** Time limits in milliseconds: from dialling to the open line, and of a probe. */
const LIMITS = { open: 90 * SECOND, probe: 30 * SECOND } as const

/** How often the device asks WhatsApp about itself: a socket may stand and bring nothing (Baileys#2331). */
const PROBE_EVERY = 5 * MINUTE

/** What a bot has once Baileys is loaded. */
interface Parts {
  readonly baileys: Baileys
  readonly memory: Memory
  readonly speech: Speech
}

/** Avisa as a linked device of a WhatsApp account, by Baileys. It keeps its keys and what is under way in a vault. */
export class BaileysBot implements Bot {
  readonly network = 'whatsapp'
  readonly account = LINKED_ACCOUNT
  readonly can = LINKED_ABILITIES
  readonly pace: Pace
  readonly #settings: BaileysSettings
  readonly #url: string
  readonly #ports: Ports
  readonly #spool: Spool
  readonly #life: LinkedLife
  readonly #underWay = new Set<Promise<unknown>>()
  #parts: Parts | undefined
  #line: Line | undefined
  #own: Own = {}

  /** Throws if `url` is neither WhatsApp's nor an address on this machine: Baileys trusts whoever answers there. */
  constructor(settings: BaileysSettings, ports: Ports) {
    this.#settings = settings
    this.#url = socketAddress(settings.url)
    this.#ports = ports
    this.#life = new LinkedLife(this.account, ports)
    const report = (trouble: Trouble | undefined) => this.#life.reportSpool(trouble)
    this.#spool = new Spool({ vault: settings.vault, ports, account: this.account, report })
    this.pace = linkedPace(() => isYoung(this.#parts?.memory.linkedAt, ports.clock.now()))
  }

  /** Resolves after the first try to connect, good or bad; a network that is away is waited for. */
  async start(receive: Receive): Promise<void> {
    const baileys = await loadBaileys()
    if (!baileys) {
      this.#ports.log.error(`WhatsApp needs Baileys, which is not installed: ${INSTALL_COMMAND}`)
      return this.#life.reportLine(NOT_INSTALLED)
    }
    let spooling = false
    await this.#life.start(async () => {
      this.#parts ??= await this.#prepare(baileys)
      if (!spooling) await this.#spool.start(receive)
      spooling = true
      return await this.#live(this.#parts)
    })
  }

  async send(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    const sending = this.#say(to, message, signal).finally(() => this.#underWay.delete(sending))
    this.#underWay.add(sending)
    return await sending
  }

  inviteLink(code: string): string | undefined {
    const { number } = this.#own
    return number && `https://wa.me/${digitsOf(number)}?text=${encodeURIComponent(`ALTA ${code}`)}`
  }

  chatOfNumber(digits: string): ChatId {
    return `${digits}@s.whatsapp.net` as ChatId
  }

  /** WhatsApp has no command menu for a linked device. */
  async offer(): Promise<void> {}

  health(): Health {
    return this.#life.health
  }

  async stop(): Promise<void> {
    this.#life.stop()
    this.#line?.close()
    await this.#spool.stop()
    await this.#life.stopped()
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
  }

  async #say(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    if (!this.#parts) return { kind: 'later', why: 'unreachable', scope: 'account' }
    return await this.#parts.speech.say(this.#line, to, message, signal)
  }

  async #prepare(baileys: Baileys): Promise<Parts> {
    const { vault } = this.#settings
    const memory = await Memory.open(baileys, vault)
    const noteNumber = (chat: ChatId) => vault.write(memory.numbers.note(chat))
    return { baileys, memory, speech: new Speech({ baileys, memory, ports: this.#ports, noteNumber }) }
  }

  /** One line from its dialling to its end; what ended it. */
  async #live({ baileys, memory, speech }: Parts): Promise<Trouble> {
    const auth = await LinkedAuth.stored(baileys, this.#settings.vault)
    if (!auth) return this.#life.lineTrouble === LOGGED_OUT ? LOGGED_OUT : NOT_LINKED
    await Promise.all([memory.refresh(), memory.sweep(this.#ports.clock.now()), this.#spool.refill()])
    if (this.#life.stopping.aborted) return NOT_LINKED
    const hearing = new Hearing({
      account: this.account,
      auth,
      memory,
      spool: this.#spool,
      ports: this.#ports,
      own: () => this.#own,
      forgetGroup: jid => speech.forgetGroup(jid),
    })
    const line = new Line({
      baileys,
      auth,
      url: this.#url,
      version: this.#settings.version,
      heard: (stanza, content) => hearing.heard(stanza, content),
      noted: node => hearing.noted(node),
      copyOf: id => memory.copyOf(id),
      groupOf: jid => speech.groupOf(jid),
    })
    this.#own = line.own
    this.#line = line
    const trouble = await this.#attend(line)
    await auth.settled()
    if (trouble === LOGGED_OUT) await LinkedAuth.forget(this.#settings.vault)
    return trouble
  }

  /** Waits for the line to open, then asks every few minutes whether it is alive, until it ends. */
  async #attend(line: Line): Promise<Trouble> {
    const { clock } = this.#ports
    const over = line.ended.then(() => 'over' as const)
    const opening = Promise.race([line.opened.then(() => 'open' as const), over])
    let standing: 'open' | 'over' | 'silent' = await within(clock, LIMITS.open, opening, 'silent' as const)
    if (standing === 'open') {
      this.#own = line.own
      this.#life.reportLine(undefined)
    }
    while (standing === 'open') {
      standing = await within(clock, PROBE_EVERY, over, 'open' as const)
      if (standing === 'open')
        standing = await within(
          clock,
          LIMITS.probe,
          Promise.race([this.#probe(line), over]),
          'silent' as const,
        )
    }
    if (standing === 'over') return troubleOf(await line.ended)
    line.close()
    return SILENT
  }

  /** Asks WhatsApp which devices we are: whoever is answered is connected, and whoever is listed is linked. */
  async #probe(line: Line): Promise<'open' | 'silent'> {
    const { lid, number } = line.own
    const self = number ?? lid
    if (self === undefined) return 'open'
    try {
      const devices = await line.sock.getUSyncDevices([self], false, false)
      return devices.length > 0 ? 'open' : 'silent'
    } catch (thrown) {
      this.#ports.log.warn('The linked device got no answer', {
        account: this.account,
        fault: faultOf(thrown),
      })
      return 'silent'
    }
  }
}

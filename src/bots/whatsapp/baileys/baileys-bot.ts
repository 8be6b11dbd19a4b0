import type { SocketConfig } from '@whiskeysockets/baileys'
import { MINUTE, SECOND } from '../../../domain/ids.ts'
import type { ChatId } from '../../../domain/messaging/address.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import { faultOf } from '../../../platform/fault.ts'
import type { Ports } from '../../../platform/ports.ts'
import { orTimeout } from '../../../platform/timeouts.ts'
import type { Sent } from '../../bot.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import { LOGGED_OUT, NOT_LINKED, SILENT } from '../linked/health.ts'
import { LinkedBot } from '../linked/linked-bot.ts'
import type { AuthVault } from '../linked/vault.ts'
import { LinkedAuth } from './auth.ts'
import { issueOfEnd } from './health.ts'
import { Hearing } from './hearing.ts'
import { type Baileys, loadBaileys } from './library.ts'
import { BaileysLine, socketAddress } from './line.ts'
import { BaileysMemory } from './memory.ts'
import { Speech } from './speech.ts'

/** After so many seconds what is said in a new chat disappears from both phones: 90 days, the longest of WhatsApp's three. */
const FADES_AFTER = 90 * 24 * 3_600

/** Settings of an operator for a linked device, and where it keeps what makes it one. */
export interface BaileysSettings {
  readonly vault: AuthVault
  /** Another address than WhatsApp's, on this machine, for tests. */
  readonly url?: string | undefined
  /** The version of WhatsApp Web that we say we are, for when WhatsApp no longer takes the one Baileys came with. */
  readonly version?: SocketConfig['version'] | undefined
}

/** Time limits in milliseconds: from dialling to the open line, and of a probe. */
const BAILEYS_LIMITS = { open: 90 * SECOND, probe: 30 * SECOND } as const

/** How often the device asks WhatsApp about itself: a socket may stand and bring nothing (Baileys#2331). */
const PROBE_EVERY = 5 * MINUTE

/** The parts of a bot once Baileys is loaded. */
interface BaileysParts {
  readonly baileys: Baileys
  readonly memory: BaileysMemory
  readonly speech: Speech
}

/** Avisa as a linked device of a WhatsApp account, by Baileys. It keeps its keys and what is under way in a vault. */
export class BaileysBot extends LinkedBot<Baileys, BaileysParts> {
  readonly #settings: BaileysSettings
  readonly #url: string
  #line: BaileysLine | undefined

  /** Throws if `url` is neither WhatsApp's nor an address on this machine: Baileys trusts whoever answers there. */
  constructor(settings: BaileysSettings, ports: Ports) {
    super('Baileys', settings.vault, ports)
    this.#settings = settings
    this.#url = socketAddress(settings.url)
  }

  protected load(): Promise<Baileys | undefined> {
    return loadBaileys()
  }

  protected say({ speech }: BaileysParts, to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    return speech.say(this.#line, to, message, signal)
  }

  protected letGo(): void {
    this.#line?.close()
  }

  protected async prepare(baileys: Baileys): Promise<BaileysParts> {
    const { vault } = this.#settings
    const memory = await BaileysMemory.open(baileys, vault)
    const noteNumber = (chat: ChatId) => vault.write(memory.numbers.note(chat))
    return { baileys, memory, speech: new Speech({ baileys, memory, ports: this.ports, noteNumber }) }
  }

  /** One line from its dialling to its end; what ended it. */
  protected async live({ baileys, memory, speech }: BaileysParts): Promise<HealthIssue> {
    const auth = await LinkedAuth.stored(baileys, this.#settings.vault)
    if (!auth) return this.life.lineIssue === LOGGED_OUT ? LOGGED_OUT : NOT_LINKED
    await Promise.all([memory.refresh(), memory.sweep(this.ports.clock.now()), this.spool.refill()])
    if (this.life.stopping.aborted) return NOT_LINKED
    const hearing = new Hearing({
      account: this.account,
      auth,
      memory,
      spool: this.spool,
      ports: this.ports,
      own: () => this.own,
      forgetGroup: jid => speech.forgetGroup(jid),
    })
    const line = new BaileysLine({
      baileys,
      auth,
      url: this.#url,
      version: this.#settings.version,
      heard: (stanza, content) => hearing.heard(stanza, content),
      noted: node => hearing.noted(node),
      copyOf: id => memory.copyOf(id),
      groupOf: jid => speech.groupOf(jid),
    })
    this.own = line.own
    this.#line = line
    const issue = await this.#attend(line)
    await auth.settled()
    if (issue === LOGGED_OUT) await LinkedAuth.forget(this.#settings.vault)
    return issue
  }

  /** Waits for the line to open, then asks every few minutes whether it is alive, until it ends. */
  async #attend(line: BaileysLine): Promise<HealthIssue> {
    const { clock } = this.ports
    const over = line.ended.then(() => 'over' as const)
    const opening = Promise.race([line.opened.then(() => 'open' as const), over])
    let standing: 'open' | 'over' | 'silent' = await orTimeout(
      clock,
      BAILEYS_LIMITS.open,
      opening,
      'silent' as const,
    )
    if (standing === 'open') {
      this.own = line.own
      this.life.reportLine(undefined)
      void this.#fadeNewChats(line)
    }
    while (standing === 'open') {
      standing = await orTimeout(clock, PROBE_EVERY, over, 'open' as const)
      if (standing === 'open')
        standing = await orTimeout(
          clock,
          BAILEYS_LIMITS.probe,
          Promise.race([this.#probe(line), over]),
          'silent' as const,
        )
    }
    if (standing === 'over') return issueOfEnd(await line.ended)
    line.close()
    return SILENT
  }

  /** Asks WhatsApp which devices we are: whoever is answered is connected, and whoever is listed is linked. */
  /** Has new chats forget by themselves: the account's own phone keeps a copy of each, which nobody can erase from here. */
  async #fadeNewChats(line: BaileysLine): Promise<void> {
    try {
      await line.sock.updateDefaultDisappearingMode(FADES_AFTER)
    } catch (thrown) {
      // It is asked for again with the next connection.
      this.ports.log.warn('WhatsApp did not let new chats disappear by themselves', {
        account: this.account,
        fault: faultOf(thrown),
      })
    }
  }

  async #probe(line: BaileysLine): Promise<'open' | 'silent'> {
    const { lid, number } = line.own
    const self = number ?? lid
    if (self === undefined) return 'open'
    try {
      const devices = await line.sock.getUSyncDevices([self], false, false)
      return devices.length > 0 ? 'open' : 'silent'
    } catch (thrown) {
      this.ports.log.warn('The linked device got no answer', {
        account: this.account,
        fault: faultOf(thrown),
      })
      return 'silent'
    }
  }
}

import type { Bot, Sent } from '../../bots/bot.ts'
import { SECOND } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { plainerForms } from '../../domain/messaging/plainer.ts'
import type { Notice } from '../../domain/outbox/notice.ts'
import { mediaInWords } from '../../notices/said/media.ts'
import { faultOf } from '../../platform/fault.ts'
import { orTimeout, withTimeout } from '../../platform/timeouts.ts'
import type { Metrics } from '../metrics.ts'
import type { DeliveryContext } from './delivery.ts'
import { isWrong, type PassedOn, passOn, type Shown } from './passing-on.ts'

/** How long one send may take before it counts as unanswered: 15 seconds, in milliseconds. */
export const SEND_LIMIT = 15 * SECOND

/** How long after {@link SEND_LIMIT} we still wait for a bot that does not heed its signal, in milliseconds. */
const GRACE = 2 * SECOND

/** The parts that saying something to a network needs. */
export interface SendingParts {
  readonly ports: DeliveryContext
  readonly metrics: Metrics
  readonly bots: ReadonlyMap<AccountId, Bot>
}

/**
 * Says one message to a network within a time, in plainer forms as long as the network calls it wrong: what was refused
 * as wrong was shown to nobody, so the next form is no repeat. `least` is the plainest, if there is one. A message that tells
 * several notices is tried as it is alone: a plainer form may leave some of them out, and each of them can go by itself.
 */
export class Sending {
  readonly #parts: SendingParts

  constructor(parts: SendingParts) {
    this.#parts = parts
  }

  /** Never throws: by its contract no bot does, and one that does may have said it. */
  async say(
    bot: Bot,
    [notice, ...others]: readonly [Notice, ...Notice[]],
    message: Message,
    least?: Message,
  ): Promise<Shown> {
    const shown: string[] = []
    try {
      const whole = { ...(await this.#whole(bot, notice, message, shown)), shown }
      if (!isWrong(whole.sent) || others.length > 0) return whole
      const forms = [...plainerForms(this.#inWords(notice, message)), ...(least ? [least] : [])]
      const plainer = await this.#plainer(bot, notice, forms, shown)
      return plainer === undefined ? whole : { ...whole, sent: plainer }
    } catch (thrown) {
      const { log } = this.#parts.ports
      log.error('a bot threw while it said something', { account: bot.account, fault: faultOf(thrown) })
      return { sent: { kind: 'unknown', why: 'fault' }, inWords: false, shown }
    }
  }

  /** The fate of the first form that its network does not call wrong; undefined if there is none. */
  async #plainer(
    bot: Bot,
    notice: Notice,
    forms: readonly Message[],
    shown: string[],
  ): Promise<Sent | undefined> {
    const { ports, metrics } = this.#parts
    const about = { account: bot.account, notice: notice.id, kind: notice.about.kind }
    for (const form of forms) {
      const sent = await this.#form(bot, notice, form, shown)
      if (isWrong(sent)) continue
      if (sent.kind !== 'accepted') return sent
      metrics.add('avisa_sends_plainer_total', { account: bot.account })
      ports.log.error('a network called our message wrong, and took it plainer: this is a bug', about)
      return sent
    }
    // Each further try of the same notice is written down as every send that was not accepted.
    if (notice.attempts <= 1)
      ports.log.error('a network says that our message is wrong in every form: this is a bug', about)
    return undefined
  }

  /** Says a message as it is; one that is passed on, with what that takes. */
  async #whole(bot: Bot, notice: Notice, message: Message, shown: string[]): Promise<PassedOn> {
    if (message.kind !== 'media') {
      const sent = await this.#form(bot, notice, message, shown)
      return { sent, inWords: false, untilAnswer: sent.kind === 'accepted' && sent.cut === true }
    }
    const { bots, ports } = this.#parts
    return await passOn(bot, message, {
      bots,
      clock: ports.clock,
      attempts: notice.attempts,
      say: one => this.#form(bot, notice, one, shown),
      inWords: (one, untilAnswer) => mediaInWords(one, notice.language, untilAnswer),
    })
  }

  #inWords({ language }: Notice, message: Message): Message {
    return message.kind === 'media' ? mediaInWords(message, language) : message
  }

  /** Says one form, and puts the texts that its reader sees, or may, into `shown`. */
  async #form(bot: Bot, notice: Notice, message: Message, shown: string[]): Promise<Sent> {
    const { clock, log } = this.#parts.ports
    const saying = withTimeout(clock, { limit: SEND_LIMIT }, end => bot.send(notice.to.chat, message, end))
    const hung: Sent = { kind: 'unknown', why: 'hung' }
    const sent = await orTimeout(clock, SEND_LIMIT + GRACE, saying, hung)
    this.#count(bot, notice, sent)
    if (sent.kind === 'accepted' && sent.instead !== undefined) shown.push(sent.instead)
    else if (sent.kind === 'accepted' || sent.kind === 'unknown') shown.push(...bot.shows(message))
    if (sent.kind !== 'accepted') {
      log.info('a send was not accepted', {
        account: bot.account,
        notice: notice.id,
        kind: sent.kind,
        why: sent.why,
        attempts: notice.attempts,
      })
    }
    return sent
  }

  #count(bot: Bot, notice: Notice, sent: Sent): void {
    const { metrics } = this.#parts
    const { account } = bot
    metrics.add('avisa_sends_total', { account, outcome: sent.kind })
    if (sent.kind === 'refused') metrics.add('avisa_refused_total', { account, why: sent.why })
    if (notice.repeat) metrics.add('avisa_sends_repeated_total', { account })
  }
}

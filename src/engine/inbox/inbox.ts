import type { Instant } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Message } from '../../domain/messaging/message.ts'
import type { Draft, NoticeHeader } from '../../domain/outbox/notice.ts'
import type { Rate } from '../../domain/outbox/rate-limit.ts'
import { DEFAULT_LANGUAGE, type Language } from '../../domain/people/person.ts'
import { apology, decide, tooFast } from '../../flows/decide.ts'
import { parseState } from '../../flows/questions.ts'
import { spokenOn } from '../../locales/words.ts'
import { faultOf } from '../../platform/fault.ts'
import { alertOf } from '../../store/queries/alerts.ts'
import { conversationOf, saveConversation } from '../../store/queries/conversations.ts'
import { firstSight, quarantine } from '../../store/queries/inbounds.ts'
import { enqueue } from '../../store/queries/notices.ts'
import { personOf } from '../../store/queries/persons.ts'
import type { Store, Tx } from '../../store/store.ts'
import { StoreError } from '../../store/store-error.ts'
import { meant } from '../../understanding/choices.ts'
import { type Utterance, utteranceOf } from '../../understanding/utterance.ts'
import { apply } from '../effects/apply.ts'
import { heardInDesk } from '../effects/desks.ts'
import type { EffectContext } from '../effects/effect-context.ts'
import type { Metrics } from '../metrics.ts'
import type { DeliveryContext } from '../outbox/delivery.ts'
import { Admission, type Admitted, type CryIntent, HEARD } from './admission.ts'
import {
  knownLists,
  withKnownLists,
  withoutAnsweredList,
  withoutDoubtfulNumber,
  withoutOtherList,
  withoutOvertakenList,
  withoutOwnAlertsList,
} from './answered-list.ts'
import { noteHeard } from './corrections.ts'
import { Crowd } from './crowd.ts'
import { type FlowServices, loadContext } from './load-context.ts'
import { heardFromLost, heardFromOwed, takeMembership, takeReceipt } from './signals.ts'
import { Untaken } from './untaken.ts'

/** After so many failures of one message it is set aside, so that it cannot hold up its whole network. */
const TRIES = 3

/** Kinds of inbound whose loss nobody needs to be told of. */
const UNANSWERED: readonly Inbound['kind'][] = ['receipt', 'membership', 'reaction']

/** The parts that the inbox is made of. */
export interface InboxParts {
  readonly store: Store
  readonly ports: DeliveryContext
  readonly metrics: Metrics
  readonly services: FlowServices
  effectContext(): EffectContext
  /** How fast one sender of an account may write and be heard, if it is not as everywhere else. */
  heardRate(account: AccountId): Rate | undefined
  /** Wakes whoever acts on what a commit added. */
  woken(headers: readonly NoticeHeader[]): void
}

/**
 * Takes what networks bring, each message once and in one transaction: what it means, what must follow, and what
 * is answered are committed together, and only then is the network told that we have it.
 */
export class Inbox {
  readonly #parts: InboxParts
  readonly #untaken = new Untaken()
  readonly #admission: Admission
  readonly #crowd: Crowd

  constructor(parts: InboxParts) {
    this.#parts = parts
    this.#admission = new Admission(account => parts.heardRate(account) ?? HEARD)
    this.#crowd = new Crowd(parts.store)
  }

  /** For how long the oldest message has waited that was brought and is not committed, in milliseconds; 0 if none waits. */
  get oldestWait(): number {
    return this.#untaken.oldest(this.#parts.ports.clock.now())
  }

  /** Resolves once `inbound` is committed (or was before); rejects if it was not, and then it must come again. */
  async receive(arrived: Inbound): Promise<void> {
    const admitted = this.#admission.judge(arrived)
    if (admitted === 'refused') return await this.#turnAway(arrived)
    const inbound = meant(arrived)
    this.#untaken.brought(inbound, this.#parts.ports.clock.now())
    const leave = await this.#crowd.enter(inbound.from)
    try {
      await this.#hear(arrived, inbound, admitted)
    } catch (thrown) {
      await this.#failed(inbound, thrown)
    } finally {
      leave()
    }
  }

  async #hear(arrived: Inbound, inbound: Inbound, admitted: Exclude<Admitted, 'refused'>): Promise<void> {
    const { store, metrics } = this.#parts
    const { account } = inbound.from
    const utterance = utteranceOf(inbound)
    const cry = cryOf(inbound, utterance)
    if (admitted === 'looked-at' && !(await this.#isWorthHearing(inbound, cry))) {
      this.#untaken.done(inbound)
      return await this.#turnAway(arrived)
    }
    if (cry !== undefined) this.#admission.cried(inbound, cry)
    const headers = await store.write(tx => this.#take(tx, arrived, utterance), {
      urgent: isUrgent(inbound, cry),
      turn: `${account}/${inbound.from.chat}`,
    })
    metrics.add('avisa_inbound_total', { account, kind: inbound.kind })
    this.#untaken.done(inbound)
    if (headers === undefined) metrics.add('avisa_inbound_duplicate_total', { account })
    else this.#parts.woken(headers)
  }

  /** Beyond what a sender may bring: a cry that is no repeat, a tap, a place or a call, and all of somebody in an alert. */
  async #isWorthHearing(inbound: Inbound, cry: CryIntent | undefined): Promise<boolean> {
    if (inbound.kind === 'choice') return true
    if (cry !== undefined) return !this.#admission.isRepeat(inbound, cry)
    if (isUrgent(inbound, cry)) return true
    return await this.#parts.store.read(async tx => {
      const person = inbound.group ? undefined : await personOf(tx, inbound.from)
      return person !== undefined && (await alertOf(tx, person.id)) !== undefined
    })
  }

  /** Nothing of it is kept; its sender reads so once an hour. */
  async #turnAway(inbound: Inbound): Promise<void> {
    const { store, metrics, ports } = this.#parts
    metrics.add('avisa_inbound_refused_total', { account: inbound.from.account })
    if (inbound.group || UNANSWERED.includes(inbound.kind) || !this.#admission.isToTell(inbound)) return
    const now = ports.clock.now()
    const headers = await store.write(async tx => {
      const language = (await conversationOf(tx, inbound.from))?.language ?? firstLanguage(inbound)
      const answer = { language, message: tooFast(language), rank: 'conversation' } as const
      return enqueue(tx, [draftTo(inbound, answer, now)], now)
    })
    this.#parts.woken(headers)
  }

  /** `first` is how `arrived` reads if the list that it may answer was not answered before. */
  async #take(tx: Tx, arrived: Inbound, first: Utterance): Promise<readonly NoticeHeader[] | undefined> {
    const now = this.#parts.ports.clock.now()
    if (!(await firstSight(tx, arrived.from.account, arrived.id, now))) return undefined
    if (arrived.kind === 'receipt') return takeReceipt(tx, arrived, this.#parts.effectContext())
    if (arrived.kind === 'membership') {
      const changed = await takeMembership(tx, arrived, this.#parts.effectContext())
      // Being added to a group is the one change that is answered with words.
      if (arrived.change !== 'added') return enqueue(tx, changed, now)
    }
    const kept = await conversationOf(tx, arrived.from)
    const lists = knownLists(kept?.state)
    const state = parseState(kept?.state)
    const unanswered = withoutOtherList(withoutAnsweredList(arrived, lists.answered), state, now)
    const sure = await withoutDoubtfulNumber(tx, unanswered, lists)
    const open = await withoutOvertakenList(tx, withoutOwnAlertsList(sure, state, now), now)
    // All lists that stand by now are over with that: the one that is read next is meant by the next number.
    const settled = sure === unanswered ? lists : { ...lists, settled: now }
    const inbound = meant(open)
    const utterance = open === arrived ? first : utteranceOf(inbound)
    const language = kept?.language ?? firstLanguage(inbound)
    const known = await loadContext(tx, inbound, utterance, { state, language }, now, this.#parts.services)
    const inAlert = known.alert !== undefined
    const facts = { ...known, heardBefore: await noteHeard(tx, inbound, utterance, { now, inAlert }) }
    const turn = decide(state, inbound, utterance, facts)
    const effects = this.#parts.effectContext()
    const heard =
      facts.desk === undefined || inbound.kind === 'membership'
        ? []
        : await heardInDesk(tx, facts.desk, inbound.title, effects)
    const isShown = turn.effects.some(effect => effect.do === 'show-alert')
    const missed = await heardFromLost(tx, inbound.from, facts.relatives, isShown, effects)
    const mayBeOwed = facts.relatives.length > 0 || facts.desk !== undefined
    const followed = await apply(tx, turn.effects, effects)
    const owed = mayBeOwed ? await heardFromOwed(tx, inbound.from, effects) : []
    const erased = turn.effects.some(effect => effect.do === 'erase')
    if (!erased)
      await saveConversation(
        tx,
        inbound.from,
        { state: withKnownLists(turn.state, open, settled), language: turn.language ?? language },
        now,
      )
    const { rank = 'conversation' } = turn
    const said = turn.say.map(message => ({
      ...draftTo(inbound, { language, message, rank }, now),
      // What a desk is answered about an alert belongs to it: a reply to that is about the alert, too.
      ...(facts.desk && facts.named && { alert: facts.named.alert.id }),
    }))
    return enqueue(tx, [...said, ...missed, ...followed, ...heard, ...owed], now)
  }

  /** A message that fails again and again is a bug of ours: it is kept, sealed, and its sender is not left alone. */
  async #failed(inbound: Inbound, thrown: unknown): Promise<void> {
    const { store, ports, metrics } = this.#parts
    // A database that cannot write says nothing against the message: it comes again when it can. What is damaged is damaged
    // for this message, and would keep all that come after it from being heard.
    if (thrown instanceof StoreError && thrown.trouble !== 'misuse' && thrown.trouble !== 'damaged')
      throw thrown
    const failures = this.#untaken.failed(inbound)
    ports.log.error('a message could not be taken', {
      account: inbound.from.account,
      kind: inbound.kind,
      attempts: failures,
      fault: faultOf(thrown),
    })
    if (failures < TRIES) throw thrown
    const headers = await store.write(tx => this.#setAside(tx, inbound), { urgent: true })
    this.#untaken.done(inbound)
    metrics.add('avisa_inbound_quarantined_total', { account: inbound.from.account })
    this.#parts.woken(headers)
  }

  async #setAside(tx: Tx, inbound: Inbound): Promise<readonly NoticeHeader[]> {
    const now = this.#parts.ports.clock.now()
    await firstSight(tx, inbound.from.account, inbound.id, now)
    await quarantine(tx, inbound, now)
    if (inbound.group || UNANSWERED.includes(inbound.kind)) return []
    const message = apology(inbound, this.#parts.services.directory)
    const answer = { language: DEFAULT_LANGUAGE, message, rank: 'acknowledgement' } as const
    return enqueue(tx, [draftTo(inbound, answer, now)], now)
  }
}

/** An answer in the chat of a message. */
function draftTo(
  { from: to, group }: Inbound,
  { language, message, rank }: Pick<Draft, 'language' | 'rank'> & { readonly message: Message },
  due: Instant,
): Draft {
  return { to, group, language, about: { kind: 'say', message }, rank, due }
}

/** True if somebody may be crying for help: such a message overtakes the others that wait for the database. */
function isUrgent({ kind }: Inbound, cry: CryIntent | undefined): boolean {
  return kind === 'pin' || kind === 'voice' || kind === 'call' || cry !== undefined
}

/** The cry for help that somebody's words are, or may be; a command alone is none but for the button itself. */
function cryOf({ group }: Inbound, utterance: Utterance): CryIntent | undefined {
  if (group || utterance.text === '') return undefined
  const command = utterance.command()
  if (command !== undefined && command.name !== 'panic' && command.args === '') return undefined
  const { intent } = utterance.understanding()
  return intent === 'panic' || intent === 'ask' || intent === 'proxy' ? intent : undefined
}

/** The language to answer in where none was kept: that of the phone; a group has many phones and reads Spanish. */
function firstLanguage({ group, sender }: Inbound): Language {
  return group ? DEFAULT_LANGUAGE : spokenOn(sender.language)
}

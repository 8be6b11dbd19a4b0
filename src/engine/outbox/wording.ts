import type { Directory } from '../../consulates/directory.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { NEWS_KINDS, type Notice } from '../../domain/outbox/notice.ts'
import { foldNews } from '../../notices/fold.ts'
import type { KnownAlert } from '../../notices/phrases.ts'
import { leastAlert, unreadableAlert } from '../../notices/plain/least.ts'
import { render, renderDigest } from '../../notices/render.ts'
import { type SpokenInMessage, spokenIn } from '../../notices/said/said.ts'
import { faultOf } from '../../platform/fault.ts'
import { type AlertRemains, remainsOf } from '../../store/queries/recovery/remains.ts'
import type { Store } from '../../store/store.ts'
import { isDamage } from '../../store/store-error.ts'
import type { Metrics } from '../metrics.ts'
import { isAllowed } from './authority.ts'
import type { DeliveryContext } from './delivery.ts'
import { FactsReader } from './facts.ts'

/** The parts that words are written with. */
export interface WordingParts {
  readonly store: Store
  readonly ports: DeliveryContext
  readonly metrics: Metrics
  readonly directory: Directory
  readonly organisation: string
}

/** Claimed notices, put into one message as far as they go. */
export interface Written {
  /** Undefined if none of them has anything to say any more. */
  readonly message?: Message | undefined
  /** The least that can be said in its place. */
  readonly least?: Message | undefined
  /** Those that the message says. */
  readonly said: readonly Notice[]
  /** Those with nothing to say any more. */
  readonly left: readonly Notice[]
  /** Those for somebody who may not hear them any more. */
  readonly barred: readonly Notice[]
  /** Those whose words could not be made now, by a fault of ours. */
  readonly unread: readonly Notice[]
  /** Those that are to go with a later message of the same chat: this one was full. */
  readonly rest: readonly Notice[]
  /** The words of its alert that the message holds, for each notice that brings some. */
  readonly spoken: ReadonlyMap<Notice, SpokenInMessage>
}

const NOTHING: Written = { said: [], left: [], barred: [], unread: [], rest: [], spoken: new Map() }

/** Writes notices when they are sent, from what is known then; asks who may hear them still. */
export class Wording {
  readonly #parts: WordingParts
  readonly #facts: FactsReader

  constructor(parts: WordingParts) {
    this.#parts = parts
    this.#facts = new FactsReader(parts.store, () => parts.ports.effectContext())
  }

  /** Never throws: what cannot be written is `unread`, or goes out as the least that can be said. */
  async write(claimed: readonly [Notice, ...Notice[]]): Promise<Written> {
    const { metrics } = this.#parts
    const faults = new Map<Notice, unknown>()
    let known: ReadonlyMap<AlertId, KnownAlert> = new Map()
    try {
      const facts = await this.#facts.of(claimed)
      known = facts.known
      for (const [notice, fault] of facts.unread) faults.set(notice, fault)
    } catch (thrown) {
      for (const notice of claimed) faults.set(notice, thrown)
    }
    const readable = claimed.filter(one => !faults.has(one))
    const allowed = readable.filter(one => isAllowed(one, one.alert && known.get(one.alert)))
    const barred = readable.filter(one => !allowed.includes(one))
    if (barred.length > 0) metrics.add('avisa_notices_barred_total', {}, barred.length)
    const early = allowed.filter(one => isEarly(one, one.alert && known.get(one.alert)))
    const timely = allowed.filter(one => !early.includes(one))
    const written = this.#words(timely, known, faults)
    const unread = [...faults.keys()]
    if (written.said.length > 0 || unread.length === 0)
      return { ...written, barred, unread: [...unread, ...early] }
    return await this.#withoutWords([...faults], { ...written, barred })
  }

  #words(
    notices: readonly Notice[],
    known: ReadonlyMap<AlertId, KnownAlert>,
    faults: Map<Notice, unknown>,
  ): Written {
    if (notices.length > 1 && notices.every(({ about }) => NEWS_KINDS.includes(about.kind)))
      return this.#folded(notices, known, faults)
    const { directory, organisation, ports } = this.#parts
    const now = ports.clock.now()
    const factsFor = (notice: Notice) => notice.alert && known.get(notice.alert)
    const rendered = notices.flatMap(notice => {
      try {
        const message = render(notice, factsFor(notice), directory, organisation, now)
        return message === undefined ? [] : [{ notice, message }]
      } catch (thrown) {
        faults.set(notice, thrown)
        return []
      }
    })
    const said = rendered.map(({ notice }) => notice)
    const left = notices.filter(one => !said.includes(one) && !faults.has(one))
    const [only] = rendered
    if (only === undefined) return { ...NOTHING, left }
    if (rendered.length === 1) {
      const facts = factsFor(only.notice)
      const least = leastAlert(only.notice, facts, directory, now)
      const spoken = new Map([[only.notice, spokenIn(only.notice, facts)]])
      return { ...NOTHING, message: only.message, least, said, left, spoken }
    }
    this.#parts.metrics.add('avisa_digests_total')
    const facts = said.flatMap(notice => factsFor(notice) ?? [])
    return { ...NOTHING, message: renderDigest(said, facts, directory, now), said, left }
  }

  /** News of a busy desk in one message; where the first is to go by itself, the others wait for their turn. */
  #folded(
    notices: readonly Notice[],
    known: ReadonlyMap<AlertId, KnownAlert>,
    faults: Map<Notice, unknown>,
  ): Written {
    const { directory, ports, metrics } = this.#parts
    const folded = foldNews(notices, known, directory, ports.clock.now())
    for (const [notice, fault] of folded.faults) faults.set(notice, fault)
    const { message, said, spoken, left, rest } = folded
    if (message !== undefined) {
      metrics.add('avisa_news_folded_total', {}, said.length)
      return { ...NOTHING, message, said, spoken, left, rest }
    }
    const [first, ...others] = rest
    if (first === undefined) return { ...NOTHING, left }
    const alone = this.#words([first], known, faults)
    return { ...alone, left: [...left, ...alone.left], rest: others }
  }

  /** The least of the first alert among notices that no words could be made for; the others wait for their turn. */
  async #withoutWords(faults: readonly (readonly [Notice, unknown])[], so: Written): Promise<Written> {
    const { ports, metrics, directory, store } = this.#parts
    const unread = faults.map(([notice]) => notice)
    const [first] = faults
    if (first !== undefined && first[0].attempts <= SAID_ONCE)
      ports.log.error('a notice could not be put into words', {
        notice: first[0].id,
        fault: faultOf(first[1]),
      })
    const found = faults.find(([notice, fault]) => isLeastDue(notice, fault))
    const alert = found?.[0].alert
    if (found === undefined || alert === undefined) return { ...so, unread }
    const [notice] = found
    const remains = await store
      .read(tx => remainsOf(tx, alert, notice.recipient))
      .catch((): AlertRemains => ({}))
    const others = unread.filter(one => one !== notice)
    if (isOver(remains)) return { ...so, left: [...so.left, notice], unread: others }
    metrics.add('avisa_sends_unreadable_total')
    const { folio, name, byNumber } = remains
    const shown = { folio, name: byNumber === false ? name : undefined }
    return { ...so, message: unreadableAlert(notice, shown, directory), said: [notice], unread: others }
  }
}

/**
 * True for a place whose reader may hold it for a part of the drill that they read last: it comes again once the alert, which begins
 * with that it is none, was taken for them.
 */
function isEarly({ about, recipient }: Notice, facts: KnownAlert | undefined): boolean {
  if (about.kind !== 'pin' || !facts?.alert.afterDrill) return false
  return facts.recipients.some(one => one.id === recipient && one.state === 'waiting')
}

/** A fault is written down so many times for one notice: at first, and when the least goes in place of the words. */
const SAID_ONCE = 2

/** Damage does not mend itself; any other fault may, and is waited for once. */
function isLeastDue({ about, attempts }: Notice, fault: unknown): boolean {
  if (about.kind !== 'alert') return false
  return attempts > 1 || isDamage(fault)
}

/** True if what is left shows that this is not to be told any more. A drill need not be told by halves. */
function isOver({ state, drill, copy, contact, byNumber }: AlertRemains): boolean {
  if (state === 'closed' || drill || copy === 'withdrawn') return true
  return contact !== undefined && contact !== (byNumber ? 'invited' : 'accepted')
}

import { later, type NoticeId } from '../../domain/ids.ts'
import { FIRST_NOTICES, type Notice, type NoticeHeader } from '../../domain/outbox/notice.ts'
import { faultOf } from '../../platform/fault.ts'
import { claim, finishNotice } from '../../store/queries/notices.ts'
import { isReadable, reclaim } from '../../store/queries/recovery/leases.ts'
import type { Store } from '../../store/store.ts'
import { isDamage } from '../../store/store-error.ts'
import type { Metrics } from '../metrics.ts'
import type { DeliveryContext } from './delivery.ts'
import type { Batch } from './send-queue.ts'
import { SEND_LIMIT } from './sending.ts'

/** How long a claim is good for, in milliseconds: longer than any send may take. */
export const LEASE = 4 * SEND_LIMIT

/** The parts that claiming needs. */
export interface ClaimingParts {
  readonly store: Store
  readonly ports: DeliveryContext
  readonly metrics: Metrics
}

/** Notices of a claim, or those that are to be tried again, because the database would not give them out. */
export type Claimed =
  | { readonly kind: 'claimed'; readonly notices: readonly Notice[] }
  /** `damaged` were set aside: the others are free to go at once. */
  | {
      readonly kind: 'kept'
      readonly again: readonly NoticeHeader[]
      readonly damaged: readonly NoticeHeader[]
    }

/** Takes notices from the database before their bytes leave, and takes back what a fault of it left leased. */
export class Claiming {
  readonly #parts: ClaimingParts
  readonly #underWay = new Set<NoticeId>()

  constructor(parts: ClaimingParts) {
    this.#parts = parts
  }

  /** Leases the notices whose turn it is: call {@link Claiming.release} when their turn is over. */
  async claim(pick: Batch): Promise<Claimed> {
    const { store, ports } = this.#parts
    const ids = pick.map(header => header.id)
    for (const id of ids) this.#underWay.add(id)
    const lease = later(ports.clock.now(), LEASE)
    try {
      const urgent = FIRST_NOTICES.includes(pick[0].rank)
      return { kind: 'claimed', notices: await store.write(tx => claim(tx, ids, lease), { urgent }) }
    } catch (thrown) {
      ports.log.error('a notice could not be claimed', { notice: pick[0].id, fault: faultOf(thrown) })
      const damaged = isDamage(thrown) ? await this.#setDamagedAside(pick) : []
      return { kind: 'kept', again: pick.filter(one => !damaged.includes(one)), damaged }
    }
  }

  /** Notes that the turn of these is over. */
  release(pick: Batch): void {
    for (const { id } of pick) this.#underWay.delete(id)
  }

  /**
   * Takes back what is leased and nobody has under way: the commit of a claim may have gone through although we were told
   * that it did not.
   */
  async takeBack(): Promise<readonly NoticeHeader[]> {
    const { store, metrics } = this.#parts
    const back = await store.write(tx => reclaim(tx, this.#underWay))
    if (back.length > 0) metrics.add('avisa_leases_reclaimed_total', {}, back.length)
    return back
  }

  /**
   * Settles those whose row cannot be read, which must not hold up the others of their message or their account; the
   * ladder tells their recipients anew.
   */
  async #setDamagedAside(pick: Batch): Promise<readonly NoticeHeader[]> {
    const { store, ports, metrics } = this.#parts
    const damaged: NoticeHeader[] = []
    for (const header of pick) {
      if (await store.read(tx => isReadable(tx, header.id)).catch(() => false)) continue
      damaged.push(header)
      metrics.add('avisa_notices_damaged_total')
      const now = ports.clock.now()
      await store.write(tx => finishNotice(tx, header.id, { state: 'refused', why: 'damaged' }, now))
    }
    return damaged
  }
}

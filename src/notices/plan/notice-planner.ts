import { type AlertFacts, hearsEnd, hearsNews, isDoubted, type Recipient } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import { onceAChat, sharesChat } from '../../domain/alert/recipients.ts'
import type { SaidId } from '../../domain/alert/said/said.ts'
import type { Instant } from '../../domain/ids.ts'
import type { Draft, Rank, Update } from '../../domain/outbox/notice.ts'
import { words } from '../../locales/words.ts'
import { folioOf, nameForStrangers, nameOf } from '../phrases.ts'

/** Writes drafts about one alert; the slots of a message that is kept up to date are of that alert alone. */
export class NoticePlanner {
  readonly #facts: AlertFacts
  readonly #now: Instant

  constructor(facts: AlertFacts, now: Instant) {
    this.#facts = facts
    this.#now = now
  }

  /** The rank of first notices: people who registered go first, so that a flood of strangers holds up nobody's family. */
  get #firstRank(): Rank {
    return this.#facts.person.consentedAt === undefined ? 'unregistered' : 'alert'
  }

  /** The alert, and its place as a pin after it, to recipients who have neither, or asked for both. */
  alert(recipients: readonly Recipient[], rank: Rank = this.#firstRank): Draft[] {
    const { place } = this.#facts.alert
    return recipients.flatMap(to => [
      this.#draft(to, to.byNumber ? 'by-number' : rank, { kind: 'alert', again: 0 }),
      // A group is told many alerts in few messages, so its pins must not stand before the next alert.
      ...(place === undefined || !readsPlace(to)
        ? []
        : [this.#draft(to, to.group ? 'update' : rank, { kind: 'pin' })]),
    ])
  }

  /** The place as a pin. */
  pins(recipients: readonly Recipient[], rank: Rank): Draft[] {
    return recipients.filter(readsPlace).map(to => this.#draft(to, rank, { kind: 'pin' }))
  }

  /** A reminder of the alert. One that is still queued is enough. */
  again(recipients: readonly Recipient[], again: number): Draft[] {
    return recipients.map(to => ({
      ...this.#draft(to, 'escalation', { kind: 'alert', again }),
      slot: this.#slotOf('again', to),
      fresh: true,
    }))
  }

  /** News to recipients; with `kept`, in a message that later news of that slot edits unless it is `fresh`. */
  news(
    recipients: readonly Recipient[],
    update: Update,
    kept?: { readonly slot: string; readonly fresh: boolean },
  ): Draft[] {
    return recipients.filter(hearsNews).map(to => ({
      ...this.#draft(to, 'update', { kind: 'update', update }),
      ...(kept && { slot: this.#slotOf(kept.slot, to), ...(kept.fresh && { fresh: true }) }),
    }))
  }

  /** Words that were said to recipients, when the batch is due that holds them; those who are gathering already edit it. */
  said(recipients: readonly Recipient[]): Draft[] {
    return recipients.map(to => {
      const { from, since } = to.words?.batch ?? { from: ((to.heard ?? 0) + 1) as SaidId, since: this.#now }
      return {
        ...this.#draft(to, 'escalation', { kind: 'said', from }),
        due: since > this.#now ? since : this.#now,
        slot: this.#slotOf(`said-${from}`, to),
      }
    })
  }

  /** All that was said, whole, to whoever asked for it. */
  everythingSaid(recipients: readonly Recipient[]): Draft[] {
    return recipients.map(to =>
      this.#draft(to, 'acknowledgement', { kind: 'said', from: 1 as SaidId, whole: true }),
    )
  }

  /** To whom the person's words went: in a `fresh` message, or in the one that tells it of earlier words. */
  echo(fresh: boolean): Draft {
    const draft = this.person({ kind: 'echo' }, 'acknowledgement')
    return { ...draft, slot: this.#slot('echo'), ...(fresh && { fresh: true }) }
  }

  /** Notices that the alert is over, or `update`, to all who hear of its end. */
  end(recipients: readonly Recipient[], update: Update = { kind: 'closed' }): Draft[] {
    return onceAChat(recipients.filter(hearsEnd)).map(to =>
      this.#draft(to, to.byNumber ? 'by-number' : 'update', { kind: 'update', update }),
    )
  }

  /** Something to the person whose alert it is. */
  person(about: Draft['about'], rank: Rank): Draft {
    const { alert, person } = this.#facts
    const { address: to, language } = person
    return { to, group: false, language, about, rank, due: this.#now, alert: alert.id }
  }

  /** The message in which the person follows the alert, edited or, if `fresh`, sent anew. */
  tracker(rank: Rank, fresh = false): Draft {
    const draft = this.person({ kind: 'tracker' }, rank)
    return { ...draft, slot: this.#slot('tracker'), ...(fresh && { fresh: true }) }
  }

  /** Notices that the person erased everything, in settled words and without a thread back to what is gone. */
  erased(recipients: readonly Recipient[]): Draft[] {
    const { alert, person } = this.#facts
    // These words are settled, so whether they may be heard is settled with them.
    const told = recipients.filter(one => hearsEnd(one) && mayHear(one, alert, 'end'))
    return onceAChat(told).map(({ address: to, group, language, role, byNumber }) => {
      const say = words(language)
      const folio = folioOf({ alert })
      const name = (byNumber ? nameForStrangers : nameOf)({ person, say })
      const forDesk = isThirdParty(alert)
        ? say('desk.erased-teller', { folio })
        : say('desk.erased', { folio })
      const ended = role === 'desk' ? forDesk : say('alert.closed-erased', { name, folio })
      const text = alert.drill ? say('alert.closed-drill', { name }) : ended
      const message = { kind: 'text', text } as const
      // What officers answer to it is about an alert that is gone, and they read so.
      const of = role === 'desk' ? { alert: alert.id } : {}
      return { to, group, language, about: { kind: 'say', message }, rank: 'update', due: this.#now, ...of }
    })
  }

  #draft(to: Recipient, rank: Rank, about: Draft['about']): Draft {
    return {
      to: to.address,
      group: to.group,
      language: to.language,
      about,
      rank,
      due: this.#now,
      alert: this.#facts.alert.id,
      recipient: to.id,
    }
  }

  /** An officer's own chat may hear as a desk and as a relative's: neither message edits the other. */
  #slotOf(name: string, to: Recipient): string {
    const isDesks = this.#facts.recipients.some(one => one.role === 'desk' && sharesChat(one, to))
    return this.#slot(to.role === 'family' && isDesks ? `family-${name}` : name)
  }

  #slot(name: string): string {
    return `${name}:${this.#facts.alert.id}`
  }
}

/** True if a pin is written for this recipient at all; whether they may have it is asked again when it is sent. */
function readsPlace(recipient: Recipient): boolean {
  return hearsNews(recipient) && !isDoubted(recipient)
}

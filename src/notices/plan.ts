import {
  type AlertFacts,
  attendanceOf,
  hearsEnd,
  hearsNews,
  isDoubted,
  isLive,
  type Recipient,
} from '../domain/alert/alert.ts'
import { mayHear } from '../domain/alert/authority.ts'
import { dueAgain, hasAnswer, stepsPassed, unanswered } from '../domain/alert/escalation.ts'
import type { AlertEvent } from '../domain/alert/events.ts'
import type { DeskId, Instant, RecipientId } from '../domain/ids.ts'
import { addressKey } from '../domain/messaging/address.ts'
import type { Draft, Rank, Update } from '../domain/outbox/notice.ts'
import { sanitizeName } from '../locales/plain.ts'
import { words } from '../locales/words.ts'
import { openingMessage } from './opening.ts'
import { folioOf, nameForStrangers, nameOf } from './phrases.ts'

/** Who is to be told what because of `event`: the drafts of the outbox, in the order they are to be sent. */
export function planNotices(event: AlertEvent, facts: AlertFacts, now: Instant): Draft[] {
  const post = new NoticePlanner(facts, now)
  switch (event.kind) {
    case 'raised':
      return [post.tracker('acknowledgement')]
    case 'asked-for':
      return [post.tracker('acknowledgement', true)]
    case 'opened':
      return opened(post, facts)
    case 'repeated':
      return [
        ...toldAgain(post, facts, event.added, unanswered(facts), stepsPassed(facts.alert, now) + 1),
        post.tracker('acknowledgement', true),
      ]
    case 'ladder':
      return climbed(post, facts, now, event.added)
    case 'located':
      return located(post, facts, event.added)
    case 'confirmed':
      return [...post.news(facts.recipients, { kind: 'confirmed' }), post.tracker('update')]
    case 'answered':
      return answered(post, facts, event.recipient)
    case 'shown':
      return post.alert(
        facts.recipients.filter(one => one.id === event.recipient),
        'acknowledgement',
      )
    case 'joined':
      return joined(post, facts, event.recipients)
    case 'trusted':
      return joined(post, facts, [event.recipient])
    case 'attended':
      return spread(post, facts, { kind: 'attended' }, event.recipient)
    case 'contacted':
      return spread(post, facts, { kind: 'contacted' }, attendanceOf(facts.alert)?.recipient)
    case 'recipient-changed':
      return [post.tracker('update')]
    case 'withdrawn':
    case 'turned-real':
      return []
    case 'closed':
      return closed(post, facts, event.desk)
    default:
      return event satisfies never
  }
}

/** Notices of an opened alert. Somebody on whom a question timed out may have put the phone away: they get a new message. */
function opened(post: NoticePlanner, { alert, recipients, person }: AlertFacts): Draft[] {
  const first = [...post.alert(recipients), post.tracker('acknowledgement', !alert.confirmed)]
  if (alert.drill || alert.reporter !== undefined) return first
  return [...first, post.person({ kind: 'say', message: openingMessage(alert, person) }, 'acknowledgement')]
}

/** The first step that finds no answer is told to the person in a new message: they should now call by themselves. */
function climbed(
  post: NoticePlanner,
  facts: AlertFacts,
  now: Instant,
  added: readonly RecipientId[],
): Draft[] {
  if (!isLive(facts.alert)) return []
  const step = stepsPassed(facts.alert, now)
  return [
    ...toldAgain(post, facts, added, dueAgain(facts), step),
    post.tracker('update', step === 1 && !hasAnswer(facts)),
  ]
}

/** The alert for those who were missing until now, and a reminder for the others. */
function toldAgain(
  post: NoticePlanner,
  { recipients }: AlertFacts,
  added: readonly RecipientId[],
  whom: readonly Recipient[],
  again: number,
): Draft[] {
  const isNew = ({ id }: Recipient) => added.includes(id)
  return [
    ...post.alert(recipients.filter(isNew)),
    ...post.again(
      whom.filter(one => !isNew(one)),
      again,
    ),
  ]
}

/** A place that was sent is news; the next point of a live location only brings the last news up to date. */
function located(
  post: NoticePlanner,
  { alert, recipients }: AlertFacts,
  added: readonly RecipientId[],
): Draft[] {
  if (!isLive(alert)) return [post.tracker('acknowledgement')]
  const known = recipients.filter(one => !added.includes(one.id))
  const moving = alert.place?.source === 'live'
  return [
    ...post.alert(recipients.filter(one => added.includes(one.id))),
    ...post.news(known, { kind: 'place' }, { slot: 'place', fresh: !moving }),
    ...(moving ? [] : post.pins(known, 'update')),
    post.tracker('update'),
  ]
}

/** Notices of an answer: that the alert was read is news to the other relatives alone, in one message that grows. */
function answered(post: NoticePlanner, { alert, recipients }: AlertFacts, id: RecipientId): Draft[] {
  const who = recipients.find(one => one.id === id)
  if (who === undefined) return []
  const others = recipients.filter(one => one.id !== id)
  const by = sanitizeName(who.name)
  if (who.answer === 'safe') {
    const safe: Update = { kind: 'safe', by }
    return [
      ...post.news(others, safe),
      post.person({ kind: 'update', update: safe }, 'update'),
      post.tracker('update'),
    ]
  }
  // Whoever reported the alert is named in it: that they know is no news.
  if (who.name === alert.reporter) return [post.tracker('update')]
  const family = others.filter(one => one.role === 'family')
  return [
    ...post.news(family, { kind: 'received', by }, { slot: 'answers', fresh: false }),
    post.tracker('update'),
  ]
}

/** Notices of new recipients: those who accept while an alert is under way, or are confirmed in it, read it now. */
function joined(post: NoticePlanner, facts: AlertFacts, ids: readonly RecipientId[]): Draft[] {
  const who = facts.recipients.filter(one => ids.includes(one.id))
  return [...post.alert(who), post.tracker('update')]
}

/** News for all but the desk that made it, which was answered in its own chat. */
function spread(post: NoticePlanner, { recipients }: AlertFacts, update: Update, but?: RecipientId): Draft[] {
  return [
    post.person({ kind: 'update', update }, 'update'),
    ...post.news(
      recipients.filter(one => one.id !== but),
      update,
    ),
    post.tracker('update'),
  ]
}

/**
 * The desk that ended it said so in its own chat. After an erasure nothing is left to write the news from, so it is
 * settled now, and the person hears none.
 */
function closed(post: NoticePlanner, facts: AlertFacts, by: DeskId | undefined): Draft[] {
  const { alert, recipients } = facts
  if (alert.state === 'closed' && alert.outcome === 'erased') return post.erased(recipients)
  const told = post.end(recipients.filter(({ desk }) => by === undefined || desk !== by))
  return [
    post.person({ kind: 'update', update: { kind: 'closed' } }, 'acknowledgement'),
    ...told,
    post.tracker('update'),
  ]
}

/** A relative who was removed and has accepted anew has two copies in one chat: the one that counts is told. */
function onceAChat(recipients: readonly Recipient[]): readonly Recipient[] {
  const chats = new Set(
    recipients.filter(one => one.state !== 'withdrawn').map(one => addressKey(one.address)),
  )
  return recipients.filter(one => one.state !== 'withdrawn' || !chats.has(addressKey(one.address)))
}

/** Writes drafts about one alert; the slots of a message that is kept up to date are of that alert alone. */
class NoticePlanner {
  readonly #facts: AlertFacts
  readonly #now: Instant

  constructor(facts: AlertFacts, now: Instant) {
    this.#facts = facts
    this.#now = now
  }

  /** The alert, and its place as a pin after it, to recipients who have neither, or asked for both. */
  alert(recipients: readonly Recipient[], rank: Rank = 'alert'): Draft[] {
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
      slot: this.#slot('again'),
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
      ...(kept && { slot: this.#slot(kept.slot), ...(kept.fresh && { fresh: true }) }),
    }))
  }

  /** Notices that the alert is over. */
  end(recipients: readonly Recipient[]): Draft[] {
    const update: Update = { kind: 'closed' }
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
      const ended =
        role === 'desk' ? say('desk.erased', { folio }) : say('alert.closed-erased', { name, folio })
      const text = alert.drill ? say('alert.closed-drill', { name }) : ended
      const message = { kind: 'text', text } as const
      return { to, group, language, about: { kind: 'say', message }, rank: 'update', due: this.#now }
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

  #slot(name: string): string {
    return `${name}:${this.#facts.alert.id}`
  }
}

/** True if a pin is written for this recipient at all; whether they may have it is asked again when it is sent. */
function readsPlace(recipient: Recipient): boolean {
  return hearsNews(recipient) && !isDoubted(recipient)
}

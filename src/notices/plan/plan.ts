import { type AlertFacts, attendanceOf, isLive } from '../../domain/alert/alert.ts'
import { isReported, isThirdParty, waitingBeside } from '../../domain/alert/cry.ts'
import { hasAnswer, stepsPassed, unanswered } from '../../domain/alert/escalation.ts'
import type { AlertEvent } from '../../domain/alert/events.ts'
import { isBehind } from '../../domain/alert/said/saying.ts'
import type { DeskId, Instant, RecipientId } from '../../domain/ids.ts'
import type { Draft, Update } from '../../domain/outbox/notice.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { openingMessage, reportQuestion } from '../opening.ts'
import { newsOfAnother } from '../third-party.ts'
import { NoticePlanner } from './notice-planner.ts'
import { attendance } from './plan-attendance.ts'
import { copyMoved, joined, newsOfWords, reopenedNews } from './plan-copies.ts'
import { isSilent } from './silent.ts'

/** Who is to be told what because of `event`: the drafts of the outbox, in the order they are to be sent. */
export function planNotices(event: AlertEvent, facts: AlertFacts, now: Instant): Draft[] {
  if (isSilent(event)) return []
  const post = new NoticePlanner(facts, now)
  switch (event.kind) {
    case 'raised':
      return begun(post, facts)
    case 'asked-for':
      return [post.tracker('acknowledgement', true)]
    case 'opened':
      return opened(post, facts)
    case 'repeated':
      return repeated(post, facts, now, event)
    case 'ladder':
      return climbed(post, facts, now, { ...event, kind: 'ladder' })
    case 'located':
      return located(post, facts, event.added)
    case 'place-named':
      return placeNamed(post, facts, event.added)
    case 'place-stopped':
      return placeStopped(post, facts)
    case 'confirmed':
      return [...post.news(facts.recipients, { kind: 'confirmed' }), post.tracker('update')]
    case 'answered':
      return answered(post, facts, event.recipient)
    case 'taken-back':
      return takenBackNews(post, facts, event.recipient)
    case 'kept-from':
      return isLive(facts.alert) ? [post.tracker('update')] : []
    case 'shown':
      return shownTo(post, facts, event.recipient)
    case 'joined':
    case 'trusted':
      return joined(post, facts, event.kind === 'joined' ? event.recipients : [event.recipient])
    case 'described':
    case 'same-offered':
    case 'same-judged':
      return newsOfAnother(post, facts, event)
    case 'cried':
      return criedNews(post, facts, event, now)
    case 'attended':
    case 'contacted':
    case 'tried':
    case 'watched':
    case 'handed-back':
    case 'protection-requested':
      return attendance(post, facts, event)
    case 'recipient-changed':
      return copyMoved(post, facts, event, now)
    case 'said':
    case 'heard':
    case 'words-owed':
    case 'words-shown':
    case 'not-passed':
    case 'hearsay':
      return newsOfWords(post, facts, event)
    case 'reopened':
      return reopenedNews(post, facts, event.recipient)
    case 'closed':
      return closed(post, facts, event.desk)
    default:
      return event satisfies never
  }
}

/** Notices of a cry that waits; whoever tells of somebody else is asked in the conversation. */
function begun(post: NoticePlanner, { alert }: AlertFacts): Draft[] {
  return isThirdParty(alert) ? [] : [post.tracker('acknowledgement')]
}

/** Notices of an opened alert. Somebody on whom a question timed out may have put the phone away: they get a new message. */
function opened(post: NoticePlanner, { alert, recipients, person }: AlertFacts): Draft[] {
  const asksStill = waitingBeside(alert) !== undefined
  // What began as a doubt of their own has a message above, which is no place to tell of another.
  const isFresh = !alert.confirmed || asksStill || isThirdParty(alert)
  const first = [...post.alert(recipients), post.tracker('acknowledgement', isFresh)]
  if (alert.drill || isThirdParty(alert)) return first
  if (isReported(alert))
    return [...first, post.person({ kind: 'say', message: reportQuestion(alert, person) }, 'acknowledgement')]
  return [...first, post.person({ kind: 'say', message: openingMessage(alert, person) }, 'acknowledgement')]
}

/**
 * Notices of the person's own cry in a relative's report: whoever has not answered reads the alert again, now with the
 * person's word in it, and the others the news.
 */
function criedNews(
  post: NoticePlanner,
  facts: AlertFacts,
  { added, located: isLocated }: AlertEvent & { readonly kind: 'cried' },
  now: Instant,
): Draft[] {
  const { alert, recipients, person } = facts
  const known = recipients.filter(one => !added.includes(one.id))
  const silent = unanswered(facts).filter(
    one => known.includes(one) && (one.role === 'family' || attendanceOf(alert) === undefined),
  )
  const others = known.filter(one => !silent.includes(one))
  return [
    ...toldAgain(post, facts, { added, told: silent.map(one => one.id) }, stepsPassed(alert, now) + 1),
    ...post.news(others, { kind: 'cried' }),
    ...post.said(others.filter(isBehind)),
    ...(isLocated
      ? [
          ...post.news(others, { kind: 'place' }, { slot: 'place', fresh: true }),
          ...post.pins(known, 'update'),
        ]
      : []),
    post.tracker('acknowledgement', true),
    post.person({ kind: 'say', message: openingMessage(alert, person) }, 'acknowledgement'),
  ]
}

function repeated(
  post: NoticePlanner,
  facts: AlertFacts,
  now: Instant,
  event: AlertEvent & { readonly kind: 'repeated' | 'ladder' },
): Draft[] {
  const again = toldAgain(post, facts, event, stepsPassed(facts.alert, now) + 1)
  return [...again, post.tracker('acknowledgement')]
}

/** The first step that finds no answer is told to the person in a new message: they should now call by themselves. */
function climbed(
  post: NoticePlanner,
  facts: AlertFacts,
  now: Instant,
  whom: AlertEvent & { readonly kind: 'ladder' },
): Draft[] {
  if (!isLive(facts.alert)) return []
  const step = stepsPassed(facts.alert, now)
  const isQuiet = whom.reminds === false && whom.added.length === 0
  return [
    ...toldAgain(post, facts, whom, step),
    ...(whom.hotlines ? hotlines(post, facts) : []),
    ...(isQuiet ? [] : [post.tracker('update', step === 1 && !hasAnswer(facts))]),
  ]
}

/** Whom to call, for the person and for every relative who accepted: nobody who could act has. */
function hotlines(post: NoticePlanner, { recipients }: AlertFacts): Draft[] {
  const update: Update = { kind: 'hotlines' }
  return [
    ...post.news(
      recipients.filter(one => one.role === 'family'),
      update,
    ),
    post.person({ kind: 'update', update }, 'update'),
  ]
}

/** The alert for those who were missing until now, and a reminder for the others. */
function toldAgain(
  post: NoticePlanner,
  { recipients }: AlertFacts,
  { added, told }: Again,
  again: number,
): Draft[] {
  return [
    ...post.alert(recipients.filter(({ id }) => added.includes(id))),
    ...post.again(
      recipients.filter(({ id }) => told.includes(id)),
      again,
    ),
  ]
}

/** Who is told of an alert that goes on: those who were missing, and those who are reminded. */
type Again = Pick<AlertEvent & { readonly kind: 'ladder' }, 'added' | 'told'>

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

/** News for the desks alone: those from whom the place is hidden are not to ask why. */
function placeStopped(post: NoticePlanner, { alert, recipients }: AlertFacts): Draft[] {
  const desks = isLive(alert) ? recipients.filter(one => one.role === 'desk') : []
  return [...post.news(desks, { kind: 'place-stopped' }), post.tracker('update')]
}

/** The alert for one who asked for it. */
function shownTo(post: NoticePlanner, { recipients }: AlertFacts, id: RecipientId): Draft[] {
  return post.alert(
    recipients.filter(one => one.id === id),
    'acknowledgement',
  )
}

/** A place by its name is news in words alone: there is nothing to put a pin on. */
function placeNamed(
  post: NoticePlanner,
  { alert, recipients }: AlertFacts,
  added: readonly RecipientId[],
): Draft[] {
  if (!isLive(alert)) return [post.tracker('acknowledgement')]
  return [
    ...post.alert(recipients.filter(one => added.includes(one.id))),
    ...post.news(
      recipients.filter(one => !added.includes(one.id)),
      { kind: 'place' },
      { slot: 'place', fresh: true },
    ),
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

/** Everybody who read that the person is safe reads that it is not known. */
function takenBackNews(post: NoticePlanner, { recipients }: AlertFacts, id: RecipientId): Draft[] {
  const by = sanitizeName(recipients.find(one => one.id === id)?.name ?? '')
  const update: Update = { kind: 'unsafe', by }
  return [
    ...post.news(
      recipients.filter(one => one.id !== id),
      update,
    ),
    post.person({ kind: 'update', update }, 'update'),
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

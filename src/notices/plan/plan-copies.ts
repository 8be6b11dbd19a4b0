import { type AlertFacts, isLive } from '../../domain/alert/alert.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import { isTurnOf } from '../../domain/alert/escalation.ts'
import type { AlertEvent } from '../../domain/alert/events.ts'
import { isBehind } from '../../domain/alert/said/saying.ts'
import type { Instant, RecipientId } from '../../domain/ids.ts'
import type { Draft, Update } from '../../domain/outbox/notice.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { newsOfHearsay } from '../said/hearsay.ts'
import type { NoticePlanner } from './notice-planner.ts'
import { desksOf } from './plan-attendance.ts'

/** News of what was said in the alert, and of how far that has come. */
export function newsOfWords(
  post: NoticePlanner,
  facts: AlertFacts,
  event: Extract<
    AlertEvent,
    { kind: 'said' | 'heard' | 'words-owed' | 'words-shown' | 'not-passed' | 'hearsay' }
  >,
): Draft[] {
  if (event.kind === 'hearsay') return newsOfHearsay(post, facts, event)
  if (event.kind === 'said') return wordsNews(post, facts, event)
  if (event.kind === 'not-passed') return notPassedNews(post, facts, event)
  if (event.kind === 'words-shown')
    return post.everythingSaid(facts.recipients.filter(one => one.id === event.recipient))
  return caughtUp(post, facts, event.recipient)
}

/** Words for those whom a message of words is to bring them, and for the person: what others said, or to whom theirs went. */
function wordsNews(
  post: NoticePlanner,
  { recipients }: AlertFacts,
  event: AlertEvent & { readonly kind: 'said' },
): Draft[] {
  return [
    ...post.said(recipients.filter(one => event.to.includes(one.id))),
    ...(event.person ? [post.person({ kind: 'said', from: event.said }, 'escalation')] : []),
    ...(event.echo === undefined ? [] : [post.echo(event.echo === 'new')]),
  ]
}

/**
 * The person follows each copy; one that has just been sent may be behind what was said. That a relative cannot be reached is
 * news to the others, in one message that grows: they may have another way to them.
 */
export function copyMoved(
  post: NoticePlanner,
  facts: AlertFacts,
  { recipient: id, state, added = [] }: AlertEvent & { readonly kind: 'recipient-changed' },
  now: Instant,
): Draft[] {
  const { alert, recipients } = facts
  const isLost = state === 'unreachable' && isLive(alert) && !alert.drill
  const family = recipients.filter(one => one.role === 'family')
  const lost = isLost && family.some(one => one.id === id && !one.byNumber)
  return [
    ...post.alert(recipients.filter(one => added.includes(one.id))),
    ...(state === 'sent' ? [...caughtUp(post, facts, id), ...helperTold(post, facts, id, now)] : []),
    ...(lost
      ? post.news(
          family.filter(one => one.state !== 'unreachable'),
          { kind: 'unreached' },
          { slot: 'unreached', fresh: false },
        )
      : []),
    post.tracker('update'),
  ]
}

/** An organisation that came by the ladder is news to the family: the others stand in their alert. */
function helperTold(post: NoticePlanner, facts: AlertFacts, id: RecipientId, now: Instant): Draft[] {
  const { alert, recipients } = facts
  const isNews = isTurnOf('ally', alert, now) && recipients.some(one => one.id === id && one.helper)
  const family = isNews ? recipients.filter(one => one.role === 'family') : []
  return post.news(family, { kind: 'helper', recipient: id })
}

/** A copy has come to where its reader has read words: the person sees it, and what was said in the meantime follows. */
function caughtUp(post: NoticePlanner, { alert, recipients }: AlertFacts, id: RecipientId): Draft[] {
  const echo = alert.words?.echo
  const who = recipients.filter(one => one.id === id)
  return [
    ...post.said(who.filter(isBehind)),
    ...(echo && who.some(one => (one.heard ?? 0) >= echo.from) ? [post.echo(false)] : []),
  ]
}

/** Who did not get something is told to its sender: until now they read to whom it is passed on. */
function notPassedNews(
  post: NoticePlanner,
  { recipients }: AlertFacts,
  { author, what, recipient }: AlertEvent & { readonly kind: 'not-passed' },
): Draft[] {
  const update: Update = { kind: 'not-passed', what, ...(recipient !== undefined && { recipient }) }
  if (author.by === 'person') return [post.person({ kind: 'update', update }, 'update')]
  return post.news(
    recipients.filter(one =>
      author.by === 'contact' ? one.contact === author.contact : one.desk === author.desk,
    ),
    update,
  )
}

/** Notices of new recipients: those who accept while an alert is under way, or are confirmed in it, read it now. */
export function joined(post: NoticePlanner, facts: AlertFacts, ids: readonly RecipientId[]): Draft[] {
  const who = facts.recipients.filter(one => ids.includes(one.id))
  return [...post.alert(who), post.tracker('update')]
}

/** Notices of an alert that is open again: the desks read it as at first, and the others who says so. */
export function reopenedNews(post: NoticePlanner, facts: AlertFacts, id: RecipientId | undefined): Draft[] {
  const { recipients } = facts
  if (id === undefined && isThirdParty(facts.alert))
    return [...post.alert(desksOf(facts)), post.tracker('update', true)]
  const by = sanitizeName(recipients.find(one => one.id === id)?.name ?? '')
  const update: Update = { kind: 'reopened', ...(id !== undefined && { by }) }
  const family = recipients.filter(one => one.role === 'family' && one.id !== id)
  // To whoever was removed, or it is kept from, it was said to be over: that this was not so is all that they read.
  const removed = family.filter(({ state }) => state === 'withdrawn')
  return [
    ...post.alert(desksOf(facts)),
    ...post.news(family, update),
    ...post.end(removed, update),
    ...(id === undefined ? [] : [post.person({ kind: 'update', update }, 'acknowledgement')]),
    post.tracker('update', true),
  ]
}

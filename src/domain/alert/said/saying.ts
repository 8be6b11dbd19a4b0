import type { Instant } from '../../ids.ts'
import { type AlertFacts, hearsNews, type Recipient } from '../alert.ts'
import { copyChanged, happened, NETWORK, PERSON, refused, withCopy } from '../changes.ts'
import type { AlertCommand, Given, Transition } from '../commands.ts'
import { stepped } from '../desk/attending.ts'
import type { Actor } from '../events.ts'
import { isLater } from '../recipients.ts'
import {
  type Author,
  batchFor,
  batchOf,
  isMeantFor,
  isMeantForPerson,
  LONGEST_BATCH,
  type Said,
  type SaidId,
} from './said.ts'

/**
 * Somebody says something: it is kept with the alert and goes on to all for whom it is meant. Before the alert leaves it
 * waits with it; a recipient whom the alert itself has not reached reads it there. A drill passes nothing on.
 */
export function saying(
  facts: AlertFacts,
  { said: words, quiet = false }: AlertCommand & { readonly do: 'say' },
  given: Given,
): Transition {
  const { alert, recipients } = facts
  if (alert.drill) return refused('state')
  const id = ((alert.words?.last ?? 0) + 1) as SaidId
  const said: Said = { ...words, id, alert: alert.id }
  const reached = recipients.map(one => reaching(one, said, recipients, given))
  const to = reached.filter(isToldApart(id)).map(one => one.id)
  // One message of a few names, however many words it is about: time alone bounds it.
  const echo =
    quiet || said.author.by !== 'person'
      ? undefined
      : { ...batchOf(alert.words?.echo, { id, size: 0 }, given.now, true), last: id }
  const after = { ...alert, words: { ...alert.words, last: id, ...(echo && { echo }) } }
  const isEchoed = echo && ({ echo: echo.from === id ? 'new' : 'more' } as const)
  return happened(
    { ...facts, alert: after, recipients: reached },
    { kind: 'said', said: id, to, ...(isMeantForPerson(said) && { person: true }), ...isEchoed },
    actorOf(said.author),
    [{ do: 'keep-words', said }, ...(isStep(facts, said) ? stepped(given) : [])],
  )
}

/** True for an officer's words in an alert that is attended: whoever writes to the family is at it. */
function isStep({ alert }: AlertFacts, { author }: Said): boolean {
  return alert.state === 'attended' && author.by === 'desk'
}

/** The copy of a recipient who is to read `said`, if it is meant for them: in the alert itself while that is on its way. */
function reaching(copy: Recipient, said: Said, all: readonly Recipient[], { now, edits }: Given): Recipient {
  if (!hearsNews(copy) || !isMeantFor(said, copy, all)) return copy
  const { id } = said
  if (copy.state === 'waiting') return { ...copy, words: { ...copy.words, last: id } }
  const batch = batchFor(copy.words?.batch, said, now, edits(copy.address.account))
  return { ...copy, words: { ...copy.words, last: id, batch } }
}

function isToldApart(id: SaidId): (copy: Recipient) => boolean {
  return ({ state, words }) => state !== 'waiting' && words?.last === id
}

function actorOf(author: Author): Actor {
  switch (author.by) {
    case 'person':
      return PERSON
    case 'contact':
      return { by: 'contact', contact: author.contact }
    case 'desk':
      return { by: 'desk', desk: author.desk, officer: author.officer }
    default:
      return author satisfies never
  }
}

/** A network took words for a recipient. */
export function heard(
  facts: AlertFacts,
  { recipient, said, owed }: AlertCommand & { readonly do: 'heard' },
): Transition {
  const copy = facts.recipients.find(one => one.id === recipient)
  return copy === undefined ? refused('stranger') : heardIn(facts, owing(copy, owed), said)
}

/** The copy with all that its reader is owed, from what they were owed before on. */
function owing(copy: Recipient, owed: SaidId | undefined): Recipient {
  const { words } = copy
  if (owed === undefined || words === undefined || (words.owed ?? owed) < owed) return copy
  return { ...copy, words: { ...words, owed } }
}

/** Their network lets everything through now: they read from there on anew what they had only the beginning of. */
export function wordsSettled(
  facts: AlertFacts,
  { recipient }: AlertCommand & { readonly do: 'settle-words' },
  { now }: Given,
): Transition {
  const copy = facts.recipients.find(one => one.id === recipient)
  if (copy === undefined) return refused('stranger')
  const { last, owed } = copy.words ?? {}
  if (last === undefined || owed === undefined || !hearsNews(copy)) return refused('known')
  const { heard: _, ...rest } = copy
  const before = owed > 1 ? { heard: (owed - 1) as SaidId } : {}
  const words = { last, batch: { since: now, from: owed, size: LONGEST_BATCH } }
  return happened(
    withCopy(facts, { ...rest, ...before, words }),
    { kind: 'words-owed', recipient, said: owed },
    NETWORK,
  )
}

/** Something that was sent could not be passed on, which its author is to know. */
export function notPassed(
  facts: AlertFacts,
  { said, recipient }: AlertCommand & { readonly do: 'not-pass' },
): Transition {
  const { id, author, what } = said
  if (what.kind !== 'media') return refused('known')
  const whose = recipient === undefined ? {} : { recipient }
  return happened(facts, { kind: 'not-passed', said: id, author, what: what.media.kind, ...whose }, NETWORK)
}

/** A network told us what became of a copy, and which words stood in it. */
export function receipt(
  facts: AlertFacts,
  { recipient, state, heard: said, owed }: AlertCommand & { readonly do: 'receipt' },
  now: Instant,
): Transition {
  const found = facts.recipients.find(one => one.id === recipient)
  if (found === undefined) return refused('stranger')
  const copy = owing(found, owed)
  if (!isLater(copy.state, state)) {
    // The alert was read anew, and none of what was said has stood in it: that follows now.
    const owesAll =
      state === 'sent' && said === undefined && isBehind(copy) && copy.words?.batch === undefined
    return owesAll
      ? happened(facts, { kind: 'words-owed', recipient, said: firstFor(copy) }, NETWORK)
      : heardIn(facts, copy, said)
  }
  const moved = said === undefined ? copy : { ...copy, heard: said }
  return copyChanged(facts, { ...moved, state, at: now }, NETWORK)
}

const firstFor = ({ heard: read }: Recipient) => ((read ?? 0) + 1) as SaidId

/** Refused if nothing in it was new. */
function heardIn(facts: AlertFacts, copy: Recipient, said: SaidId | undefined): Transition {
  if (said === undefined || said <= (copy.heard ?? 0)) return refused('known')
  return happened(
    withCopy(facts, { ...copy, heard: said }),
    { kind: 'heard', recipient: copy.id, said },
    NETWORK,
  )
}

/** True for a reader who has the words up to `said`, and all of each. */
export function hasRead({ heard: read, words }: Recipient, said: SaidId): boolean {
  return (read ?? 0) >= said && (words?.owed ?? Number.POSITIVE_INFINITY) > said
}

/** True if something is meant for this recipient that no message to them held yet. */
export function isBehind({ words, heard: read }: Recipient): boolean {
  return words !== undefined && words.last > (read ?? 0)
}

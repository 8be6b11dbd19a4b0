import { isDoubted, type Recipient } from '../../domain/alert/alert.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import type { Said, SaidId, SaidWords } from '../../domain/alert/said/said.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice, MediaMessage, TextMessage } from '../../domain/messaging/message.ts'
import { textParts } from '../../domain/messaging/text-parts.ts'
import type { About, Notice } from '../../domain/outbox/notice.ts'
import { sanitizeName, sanitizeWords, withMaskedNumbers } from '../../locales/plain.ts'
import { deskName } from '../desk-names.ts'
import {
  chatOwner,
  folioOf,
  type KnownAlert,
  type Line,
  nameOf,
  type Scene,
  textMessage,
  timeOf,
} from '../phrases.ts'
import { asCorrected, type SaidAsItReads } from './corrected.ts'
import { passedOnMedia } from './media.ts'
import { moneyLine } from './money.ts'
import { saidFor } from './said-for.ts'

/** The longest text of somebody that a desk reads in a message, in UTF-16 units: the rest is one tap away. */
const LONGEST_FOR_DESK = 600

/** How much of what was said stands in the alert itself for a relative, in UTF-16 units: the rest follows it whole. */
const ROOM_IN_ALERT = 1_500

/** How much of the last words stands in a reminder, in UTF-16 units. */
const LONGEST_LAST = 160

/** Something that was said in words. */
type Spoken = SaidAsItReads & { readonly what: SaidWords }

const isSpoken = (said: SaidAsItReads): said is Spoken => said.what.kind === 'words'

/** Words as one reader reads them: `cut` if their end is left out. */
interface Quote {
  readonly said: Spoken & SaidAsItReads
  readonly text: string
  readonly cut: boolean
  /** True if a number in it is not shown whole. */
  readonly masked?: boolean
  /** True if its reader may not know the place that it may name, and so reads none of it until the person confirms them. */
  readonly withheld?: true
}

/**
 * The things that one message holds: from the first of its batch to where the next one begins, and those that its reader
 * missed before. A recording or a file is a message of its own, so that words before it and after it are other messages.
 */
function inBatch(
  facts: KnownAlert,
  { from, whole }: About & { readonly kind: 'said' },
  reader: Recipient,
): readonly Said[] {
  const said = saidFor(facts, reader)
  if (whole) return said.filter(isSpoken)
  const next = reader.words?.batch?.from
  const missed = (reader.heard ?? 0) + 1
  const held = said.filter(
    one =>
      one.id >= (isSpoken(one) ? Math.min(from, missed) : missed) &&
      (next === undefined || next <= from || one.id < next),
  )
  const apart = held.findIndex(one => !isSpoken(one))
  return apart < 0 ? held : held.slice(0, Math.max(1, apart))
}

/** The words that have room in the alert itself, and the newest that stands there whole. */
function inAlert(
  facts: KnownAlert,
  reader: Recipient,
  isReminder: boolean,
): { readonly quotes: readonly Quote[]; readonly upTo?: SaidId } {
  const quotes: Quote[] = []
  let room = ROOM_IN_ALERT
  let upTo: SaidId | undefined
  // A reminder repeats nothing that its reader has.
  const all = saidFor(facts, reader).filter(({ id }) => !isReminder || id > (reader.heard ?? 0))
  for (const said of asCorrected(all)) {
    if (!isSpoken(said)) break
    const quote = quoteOf(said, reader, reader.role === 'desk' ? LONGEST_FOR_DESK : room)
    if (quote.text.length > room && quotes.length > 0) break
    quotes.push(quote)
    room -= quote.text.length
    if (quote.cut && reader.role === 'family') break
    upTo = newestOf(all, said)
  }
  return { quotes, ...(upTo !== undefined && { upTo }) }
}

/** The newest correction of something, else itself: so far its reader has read. */
function newestOf(all: readonly Said[], { id }: Said): SaidId {
  return all.findLast(({ corrects }) => corrects === id)?.id ?? id
}

/** A reader who may not know where the person is gets the words without it. */
function quoteOf(said: Spoken, reader: Recipient, room: number): Quote {
  const { text, placeless, namesPlace } = said.what
  if (isDoubted(reader) && namesPlace) return { said, text: '', cut: false, withheld: true }
  const open = sanitizeWords(isDoubted(reader) ? (placeless ?? text) : text)
  // A desk reads the whole of it where it asks for all that was said.
  const whole = room === Number.POSITIVE_INFINITY && reader.role === 'desk' ? open : withMaskedNumbers(open)
  const [start = '', ...rest] = textParts(whole, room)
  return { said, text: start, cut: rest.length > 0, masked: whole !== open }
}

/** The part of what was said that one message holds. */
export interface SpokenInMessage {
  /** The oldest of it. */
  readonly from?: SaidId | undefined
  /** The newest that it holds whole, or as far as its reader reads it at all. */
  readonly heard?: SaidId | undefined
  /** The thing that a message about a single one is about. */
  readonly only?: Said | undefined
}

/** The words of an alert that the message of `notice` holds; nothing, if it holds none. */
export function spokenIn(
  { about, recipient }: Pick<Notice, 'about' | 'recipient'>,
  facts: KnownAlert | undefined,
): SpokenInMessage {
  if (about.kind === 'said' && recipient === undefined)
    return { only: facts?.said?.find(({ id }) => id === about.from) }
  const reader = facts?.recipients.find(one => one.id === recipient)
  if (facts === undefined || reader === undefined) return {}
  if (about.kind === 'alert') {
    const { quotes, upTo } = inAlert(facts, reader, about.again > 0)
    return { from: quotes[0]?.said.id, heard: upTo }
  }
  if (about.kind !== 'said') return {}
  const held = inBatch(facts, about, reader)
  return { from: held[0]?.id, heard: held.at(-1)?.id, only: held.at(-1) }
}

/** Something that was said, to one recipient; undefined if there is nothing, or they have it all. */
export function saidMessage(
  scene: Scene,
  { about, replaces }: Notice,
  reader: Recipient,
): TextMessage | MediaMessage | undefined {
  if (about.kind !== 'said') return undefined
  const said = inBatch(scene, about, reader)
  const last = said.at(-1)
  const isKnown = !about.whole && replaces === undefined && (last?.id ?? 0) <= (reader.heard ?? 0)
  if (last === undefined || isKnown) return undefined
  if (!isSpoken(last)) return passedOnMedia(scene, last, reader, voiceOf(scene, last))
  const room = reader.role === 'desk' && !about.whole ? LONGEST_FOR_DESK : Number.POSITIVE_INFINITY
  const quotes = asCorrected(said)
    .filter(isSpoken)
    .map(one => quoteOf(one, reader, room))
  const more = reader.role === 'desk' && !about.whole ? moreChoice(scene, quotes) : []
  const lines = [...saidLines(scene, quotes, reader.role), moneyLine(scene, said, reader.role)]
  return textMessage(lines, more)
}

/** Something of an officer's to the person. */
export function saidToPerson(
  scene: Scene,
  { from }: About & { readonly kind: 'said' },
): TextMessage | MediaMessage | undefined {
  const said = scene.said?.find(one => one.id === from)
  if (said === undefined) return undefined
  if (!isSpoken(said)) return passedOnMedia(scene, said, 'person', voiceOf(scene, said))
  const text = withMaskedNumbers(sanitizeWords(openWords(scene, said.what)))
  const lines = saidLines(scene, [{ said, text, cut: false }], 'family')
  return textMessage([...lines, moneyLine(scene, [said], 'family')])
}

/** Of somebody who has no chat with us a stranger may have told: they read no exact place. */
function openWords({ alert }: Scene, { text, placeless }: SaidWords): string {
  return isThirdParty(alert) ? (placeless ?? text) : text
}

/** The lines of the alert itself that hold what was said before it was sent. */
export function wordsInAlert(
  scene: Scene,
  reader: Recipient,
): { readonly lines: readonly Line[]; readonly more: readonly (readonly Choice[])[] } {
  const { quotes } = inAlert(scene, reader, false)
  const more = reader.role === 'desk' ? moreChoice(scene, quotes) : []
  const warning = moneyLine(
    scene,
    quotes.map(({ said }) => said),
    reader.role,
  )
  const [only, ...others] = quotes
  if (only === undefined) return { lines: [], more }
  const isOwn = only.said.author.by === 'person' && !only.said.what.passedOn
  if (others.length === 0 && isOwn && !isThirdParty(scene.alert))
    return { lines: [`${scene.say('said.first')} ${quoted(scene, only)}`, warning], more }
  return { lines: [...saidLines(scene, quotes, 'family'), warning], more }
}

/** The lines of a reminder: what its reader has not read yet, else the last that the person wrote, as far as it fits a line. */
export function wordsInReminder(scene: Scene, reader: Recipient): readonly Line[] {
  const { quotes } = inAlert(scene, reader, true)
  const warning = (said: readonly Said[]) => moneyLine(scene, said, reader.role)
  if (quotes.length > 0)
    return [...saidLines(scene, quotes, 'family'), warning(quotes.map(({ said }) => said))]
  const last = saidFor(scene, reader).findLast(one => one.author.by === 'person' && isSpoken(one))
  if (last === undefined || !isSpoken(last)) return []
  const head = scene.say('said.last', { name: voiceWithin(scene, last), time: timeOf(scene, last.at) })
  return [`${head} ${quoted(scene, quoteOf(last, reader, LONGEST_LAST))}`, warning([last])]
}

function moreChoice({ say, alert }: Scene, quotes: readonly Quote[]): readonly (readonly Choice[])[] {
  return quotes.some(({ cut, masked }) => cut || masked)
    ? [[choice('todo', alert.id, say('said.choice-whole'))]]
    : []
}

function quoted(scene: Scene, { text, cut, said, withheld }: Quote): string {
  const { say } = scene
  if (withheld) return say('said.place-withheld', { name: nameOf(scene) })
  const quote = cut ? `«${text}…» ${say('said.goes-on')}` : `«${text}»`
  return said.edited ? `${quote} ${say('said.edited')}` : quote
}

/** Those of one author together under their name, each with its time; one alone in one line. */
function saidLines(scene: Scene, quotes: readonly Quote[], reads: Recipient['role']): readonly Line[] {
  const lines: Line[] = []
  for (const run of runs(quotes)) {
    const [first, ...others] = run
    if (first === undefined) continue
    const name = voiceOf(scene, first.said)
    const folio = folioOf(scene)
    const how = howSaid(first.said)
    if (others.length === 0) {
      const time = timeOf(scene, first.said.at)
      const head =
        reads === 'desk'
          ? scene.say(`said.desk-${how}`, { folio, name, time })
          : scene.say(`said.${how}`, { name, time })
      lines.push(`${head} ${quoted(scene, first)}`)
      continue
    }
    lines.push(
      reads === 'desk'
        ? scene.say(`said.desk-${how}-several`, { folio, name })
        : scene.say(`said.${how}-several`, { name }),
    )
    lines.push(...run.map(one => `${timeOf(scene, one.said.at)}: ${quoted(scene, one)}`))
  }
  return lines
}

function howSaid({ what, corrects }: Spoken): 'passed-on' | 'corrected' | 'wrote' {
  if (corrects !== undefined) return 'corrected'
  return what.passedOn ? 'passed-on' : 'wrote'
}

function runs(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const found: Quote[][] = []
  for (const quote of quotes) {
    const last = found.at(-1)
    if (last?.[0] && isSameVoice(last[0].said, quote.said)) last.push(quote)
    else found.push([quote])
  }
  return found
}

function isSameVoice(one: Spoken, other: Spoken): boolean {
  return JSON.stringify([one.author, howSaid(one)]) === JSON.stringify([other.author, howSaid(other)])
}

/** The author of something, within a sentence. */
function voiceWithin(scene: Scene, said: Said): string {
  return said.author.by === 'person' ? chatOwner(scene) : voiceOf(scene, said)
}

/** The author of something, as the others know them. */
function voiceOf(scene: Scene, { author }: Said): string {
  switch (author.by) {
    case 'person':
      return isThirdParty(scene.alert) ? scene.say('another.teller') : nameOf(scene)
    case 'contact': {
      const name = scene.recipients.find(one => one.contact === author.contact)?.name ?? ''
      return scene.say('said.relative', { name: sanitizeName(name) || scene.say('alert.someone') })
    }
    case 'desk': {
      const desk = scene.recipients.find(one => one.desk === author.desk)
      const office = desk ? deskName(scene, desk) : scene.say('desk.some-office')
      return `${office}, ${sanitizeName(author.officer)}`
    }
    default:
      return author satisfies never
  }
}

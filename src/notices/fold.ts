import type { Directory } from '../consulates/directory.ts'
import type { Recipient } from '../domain/alert/alert.ts'
import type { SaidId } from '../domain/alert/said/said.ts'
import type { AlertId, Instant, RecipientId } from '../domain/ids.ts'
import type { Choice, Message, TextMessage } from '../domain/messaging/message.ts'
import type { About, Notice } from '../domain/outbox/notice.ts'
import type { Language } from '../domain/people/person.ts'
import { words } from '../locales/words.ts'
import { folioOf, type KnownAlert, nameOf, placeLines, type Scene, sceneOf, textMessage } from './phrases.ts'
import { type SpokenInMessage, saidMessage, spokenIn } from './said/said.ts'
import { updateMessage } from './update.ts'

/** News of alerts for one desk, in one message as far as they fit. */
export interface FoldedNews {
  /** Undefined if the first of `rest` is to go by itself: it is the oldest and goes with no others, or has none beside it. */
  readonly message?: TextMessage
  readonly said: readonly Notice[]
  /** The words of its alert that the message holds, for each notice that brings some. */
  readonly spoken: ReadonlyMap<Notice, SpokenInMessage>
  /** Those with nothing to say any more. */
  readonly left: readonly Notice[]
  /** Those that go with a later message: it is full, or they are a recording or a file. */
  readonly rest: readonly Notice[]
  /** Those whose words could not be made, each with why. */
  readonly faults: ReadonlyMap<Notice, unknown>
}

/** The longest text of several news, in UTF-16 units: every network takes it in one message, with a list of choices under it. */
const LONGEST_NEWS = 3_400

/** The words of one notice, as they stand among others. */
interface FoldedPiece {
  readonly alert: AlertId
  readonly folio: string
  readonly text: string
  readonly choices: readonly (readonly Choice[])[]
}

/** A step of folding: what became of one notice. */
type Folded =
  | { readonly kind: 'piece'; readonly piece: FoldedPiece; readonly spoken: SpokenInMessage }
  /** Another piece says it already. */
  | { readonly kind: 'known' }
  | { readonly kind: 'nothing' }
  /** It is no words, or none of a desk's: it needs a message of its own. */
  | { readonly kind: 'apart' }

/**
 * Folds news for the group of one desk into one message, oldest first, those of each alert together. Everybody's words are in it
 * as they would stand alone; a pin is there as its link, once for each alert.
 */
export function foldNews(
  notices: readonly Notice[],
  known: ReadonlyMap<AlertId, KnownAlert>,
  directory: Directory,
  now: Instant,
): FoldedNews {
  const fold = new Fold(notices, known, (facts, language) => sceneOf(facts, directory, language, now))
  for (const notice of notices.toSorted((one, other) => one.id - other.id)) fold.take(notice)
  return fold.folded()
}

class Fold {
  readonly #facts: Map<AlertId, KnownAlert>
  readonly #sceneOf: (facts: KnownAlert, language: Language) => Scene
  readonly #placed: ReadonlySet<AlertId | undefined>
  readonly #pieces: FoldedPiece[] = []
  readonly #said: Notice[] = []
  readonly #spoken = new Map<Notice, SpokenInMessage>()
  readonly #left: Notice[] = []
  readonly #rest: Notice[] = []
  readonly #faults = new Map<Notice, unknown>()
  /** The alerts of which something waits for a later message: what was said after it does not overtake it. */
  readonly #held = new Set<AlertId | undefined>()
  #length = 0

  constructor(
    notices: readonly Notice[],
    known: ReadonlyMap<AlertId, KnownAlert>,
    scene: (facts: KnownAlert, language: Language) => Scene,
  ) {
    this.#facts = new Map(known)
    this.#sceneOf = scene
    this.#placed = new Set(notices.filter(({ about }) => isPlaceNews(about)).map(({ alert }) => alert))
  }

  take(notice: Notice): void {
    try {
      this.#settle(notice, this.#fold(notice))
    } catch (thrown) {
      this.#faults.set(notice, thrown)
    }
  }

  #settle(notice: Notice, folded: Folded): void {
    if (folded.kind === 'nothing') this.#left.push(notice)
    else if (folded.kind === 'known') this.#said.push(notice)
    else if (folded.kind === 'apart' || !this.#hasRoom(folded.piece)) {
      this.#held.add(notice.alert)
      this.#rest.push(notice)
    } else this.#add(notice, folded.piece, folded.spoken)
  }

  folded(): FoldedNews {
    const [said, left, rest] = [this.#said, this.#left, this.#rest]
    const ended = { left, faults: this.#faults }
    const [first, second] = said
    const [held] = rest
    if (first === undefined || second === undefined || (held !== undefined && held.id < first.id)) {
      const alone = [...said, ...rest].toSorted((one, other) => one.id - other.id)
      return { ...ended, said: [], spoken: new Map(), rest: alone }
    }
    const isRepeat = said.some(({ repeat }) => repeat)
    const message = messageOf(this.#pieces, first.language, isRepeat)
    return { ...ended, message, said, spoken: this.#spoken, rest }
  }

  #hasRoom({ text }: FoldedPiece): boolean {
    return this.#pieces.length === 0 || this.#length + text.length <= LONGEST_NEWS
  }

  #add(notice: Notice, piece: FoldedPiece, spoken: SpokenInMessage): void {
    this.#pieces.push(piece)
    this.#length += piece.text.length + 2
    this.#said.push(notice)
    this.#spoken.set(notice, spoken)
    const facts = this.#facts.get(piece.alert)
    const { heard } = spoken
    if (heard === undefined || facts === undefined) return
    // What follows is written for a reader who has read this.
    this.#facts.set(piece.alert, withHeard(facts, notice.recipient, heard))
  }

  #fold(notice: Notice): Folded {
    const { alert, about, recipient } = notice
    const facts = alert && this.#facts.get(alert)
    const reader = facts?.recipients.find(one => one.id === recipient)
    if (alert === undefined || facts === undefined || reader === undefined) return { kind: 'nothing' }
    if (reader.role !== 'desk' || this.#held.has(alert)) return { kind: 'apart' }
    if (about.kind === 'pin' && this.#placed.has(alert)) return { kind: 'known' }
    const fresh = withoutWhatIsRead(notice, reader)
    const scene = this.#sceneOf(facts, notice.language)
    const message = foldedWords(fresh, scene, reader)
    if (message === undefined) return { kind: 'nothing' }
    if (message.kind !== 'text') return { kind: 'apart' }
    const { text, choices = [] } = message
    if (this.#pieces.some(one => one.alert === alert && one.text === text)) return { kind: 'known' }
    const piece = { alert, folio: folioOf(scene), text, choices }
    return { kind: 'piece', piece, spoken: spokenIn(fresh, facts) }
  }
}

const isPlaceNews = (about: About): boolean => about.kind === 'update' && about.update.kind === 'place'

/** The words of one notice; undefined if it has nothing to say any more. */
function foldedWords(notice: Notice, scene: Scene, reader: Recipient): Message | undefined {
  switch (notice.about.kind) {
    case 'update':
      return updateMessage(scene, notice.about.update, 'desk')
    case 'said':
      return saidMessage(scene, notice, reader)
    case 'pin':
      return pinInWords(scene)
    case 'alert':
    case 'say':
    case 'echo':
    case 'tracker':
      // None of these is folded: see the send queue.
      return undefined
    default:
      return notice.about satisfies never
  }
}

/** A pin as words, with its link. */
function pinInWords(scene: Scene): TextMessage | undefined {
  const { alert, say } = scene
  if (alert.state === 'closed' || alert.place === undefined) return undefined
  const title = { folio: folioOf(scene), name: nameOf(scene) }
  return textMessage([say('desk.news-where', title), ...placeLines(scene)])
}

/** The same without what its reader has read: an edit would show it again, and this is a new message. */
function withoutWhatIsRead({ replaces, ...notice }: Notice, { heard }: Recipient): Notice {
  const { about } = notice
  if (about.kind !== 'said' || about.whole || heard === undefined) return notice
  return { ...notice, about: { ...about, from: Math.max(about.from, heard + 1) as SaidId } }
}

function withHeard(facts: KnownAlert, id: RecipientId | undefined, heard: SaidId): KnownAlert {
  const recipients = facts.recipients.map(one => (one.id === id ? { ...one, heard } : one))
  return { ...facts, recipients }
}

/** One alert's pieces under each other; those of several under a head, each with its folio also where somebody taps. */
function messageOf(pieces: readonly FoldedPiece[], language: Language, isRepeat: boolean): TextMessage {
  const say = words(language)
  const alerts = [...new Set(pieces.map(({ alert }) => alert))]
  const several = alerts.length > 1
  const sorted = alerts.flatMap(alert => pieces.filter(one => one.alert === alert))
  const mark = isRepeat ? say('alert.repeat-mark') : undefined
  const head = several ? say('desk.news-several', { count: alerts.length }) : undefined
  const lines = [mark, head, ...sorted.flatMap(({ text }) => ['', text])]
  const rows = sorted.flatMap(({ choices, folio }) =>
    choices.map(row => row.map(one => (several ? { ...one, label: `${folio} · ${one.label}` } : one))),
  )
  return textMessage(lines, withoutDoubles(rows))
}

/** Each choice once. */
function withoutDoubles(rows: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] {
  const seen = new Set<string>()
  const isNew = ({ id }: Choice) => !seen.has(id) && seen.add(id) !== undefined
  return rows.map(row => row.filter(isNew)).filter(row => row.length > 0)
}

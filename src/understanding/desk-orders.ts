import type { Folio } from '../domain/ids.ts'
import { bareWords } from '../domain/messaging/bare-words.ts'
import { answeredBy, type Inbound, wordsOfInbound } from '../domain/messaging/inbound.ts'
import { officerAnswersIn } from './desk-answers.ts'
import { legible } from './legible.ts'
import { anyOf, inAnyLanguage } from './vocabulary/languages.ts'
import type { OrderVerb } from './vocabulary/order-vocabulary.ts'

/** An officer's wish in words; without a folio it is about the alert whose message they answer. */
export interface Order {
  readonly verb: OrderVerb
  readonly folio?: Folio
  /** Why the alert ends, in words of the officer's own. */
  readonly reason?: string
}

/** No order is longer, in UTF-16 units. */
const LONGEST_ORDER = 60

function wholly(verb: OrderVerb): RegExp {
  return new RegExp(`^${anyOf(({ orders }) => orders.verbs[verb])}$`)
}

const VERB_WORDS: ReadonlyMap<OrderVerb, RegExp> = new Map([
  ['atender', wholly('atender')],
  ['contactado', wholly('contactado')],
  ['falsa', wholly('falsa')],
  ['cerrar', wholly('cerrar')],
  ['ver', wholly('ver')],
  ['misma', wholly('misma')],
  ['distinta', wholly('distinta')],
  ['sigo', wholly('sigo')],
  ['devolver', wholly('devolver')],
])

const FOLIO = new RegExp(
  String.raw`\b(?:${anyOf(({ orders }) => orders.beforeFolio)} )*([a-z]{3}) ?(\d{4,7})\b`,
)

/** An officer's words about an alert, behind its folio or in answer to a message of ours: none under a recording or a file. */
export interface OfficerWords {
  readonly text: string
  readonly folio?: Folio
}

const FOLIO_FIRST = new RegExp(
  String.raw`^\s*(?:${anyOf(({ orders }) => orders.beforeFolio)}\s+)*([a-z]{3})[\s-]?(\d{4,7})\b[\s:,.;–—-]*`,
  'iu',
)

/**
 * Reads words, a recording or a file that begin with a folio, or that answer a message; undefined for all else, which officers
 * say to each other. A folio in the middle of a sentence is talk about an alert, and no word to its family.
 */
export function officerWordsOf(inbound: Inbound): OfficerWords | undefined {
  const isSent = inbound.kind === 'voice' || inbound.kind === 'media'
  const text = wordsOfInbound(inbound)?.trim() ?? (isSent ? '' : undefined)
  if (text === undefined) return undefined
  const found = FOLIO_FIRST.exec(legible(text))
  if (found === null)
    return answeredBy(inbound) !== undefined && (text !== '' || isSent) ? { text } : undefined
  const [head, code = '', number = ''] = found
  const rest = text.slice(head.length)
  return rest === '' && !isSent
    ? undefined
    : { text: rest, folio: `${code.toUpperCase()}-${number}` as Folio }
}

const ENDING_VERBS = anyOf(({ orders }) => [...orders.verbs.falsa, ...orders.verbs.cerrar])

/** "CHI-0007 cerrar: …" or "cerrar CHI-0007: …", the one order with words of its own. */
const REASONED = new RegExp(
  String.raw`^\s*(?:(?<before>${ENDING_VERBS}) +)?(?<code>[a-z]{3})[ -]?(?<number>\d{4,7})(?: +(?<after>${ENDING_VERBS}))? *: *(?<reason>\S.*)$`,
  'isu',
)

/** "CHI-0007 cerrar ya salió libre": without the colon the words must be a reason that the question offers, and no advice. */
const REASON_BEHIND = new RegExp(
  String.raw`^\s*(?<code>[a-z]{3})[ -]?(?<number>\d{4,7}) +(?<after>${ENDING_VERBS}),? +(?<reason>\S.*)$`,
  'isu',
)

/** No order with a reason is longer, in UTF-16 units. */
const LONGEST_REASONED = 300

function reasonedOrder(text: string): Order | undefined {
  if (text.length > LONGEST_REASONED) return undefined
  const colon = REASONED.exec(text)?.groups
  const {
    before,
    after,
    code = '',
    number = '',
    reason = '',
  } = colon ?? REASON_BEHIND.exec(text)?.groups ?? {}
  const word = before ?? after
  if (word === undefined || (colon === undefined && officerAnswersIn(reason).length === 0)) return undefined
  const verb = VERB_WORDS.get('falsa')?.test(bareWords(word)) ? 'falsa' : 'cerrar'
  return { verb, folio: `${code.toUpperCase()}-${number}` as Folio, reason: reason.trim() }
}

/** The verbs that our own texts ask officers to answer with: they need no folio where only one alert can be meant. */
const BARE_VERBS: readonly OrderVerb[] = ['atender', 'contactado', 'falsa', 'cerrar', 'sigo', 'devolver']

/** Reads an order that is nothing but its verb; `words` are the bare words of a text. */
export function bareOrderOf(words: string): OrderVerb | undefined {
  const without = words.replace(NUMBERED, '').trim()
  if (SELF.has(without) && without !== words) return 'atender'
  return BARE_VERBS.find(verb => [words, without].some(one => VERB_WORDS.get(verb)?.test(one)))
}

/** "La 2": the number of a folio without its letters. */
const NUMBERED = new RegExp(
  String.raw`(?:^| )${anyOf(({ orders }) => orders.beforeNumber)} (\d{1,7})(?= |$)`,
  'u',
)
const SELF = new Set(inAnyLanguage(({ orders }) => orders.self))

/** The number of a folio that stands beside a bare order, "atiendo la 1"; undefined for none. */
export function numberInOrder(words: string): number | undefined {
  const number = NUMBERED.exec(words)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** "CHI 1" and "chi1": a folio without its zeros, in capitals or in one piece, so that "los 2" is none. */
const SHORT_FOLIO = /(?<!\p{L})(?:(?<capitals>[A-Z]{3})[ -]?|(?<small>[A-Za-z]{3}))(?<number>\d{1,3})(?!\d)/u

/** A verb beside such a folio; that alone shows nothing. */
function shortFolioOrder(text: string): Order | undefined {
  const found = SHORT_FOLIO.exec(text)
  const { capitals, small, number = '' } = found?.groups ?? {}
  const verb = found && bareOrderOf(bareWords(text.replace(found[0], ' ')))
  const code = (capitals ?? small ?? '').toUpperCase()
  return verb ? { verb, folio: `${code}-${number.padStart(4, '0')}` as Folio } : undefined
}

/**
 * Reads an order such as `atender CHI-0007`, `CHI-0007 contactado`, `CHI-0007` alone (which shows it), or one word
 * in answer to a message. Officers talk to each other in a desk's group, so an order is nothing but that: a folio
 * or a quoted message, and a known word. Undefined for everything else, and for what stands under a file, which is for people. `words` are the bare words of its text.
 */
export function orderOf(inbound: Inbound, words?: string): Order | undefined {
  if (inbound.kind !== 'text') return undefined
  const { text } = inbound
  const reasoned = reasonedOrder(text)
  if (reasoned !== undefined) return reasoned
  if (text.length > LONGEST_ORDER) return undefined
  const folded = words ?? bareWords(text)
  const short = shortFolioOrder(text)
  if (short !== undefined) return short
  const found = FOLIO.exec(folded)
  const rest = found === null ? folded : bareWords(folded.replace(found[0], ' '))
  const [verb] = [...VERB_WORDS].find(([, pattern]) => pattern.test(rest)) ?? []
  if (found === null) return verb && answeredBy(inbound) !== undefined ? { verb } : undefined
  const [, code = '', number = ''] = found
  const folio = `${code.toUpperCase()}-${number}` as Folio
  if (rest === '') return { verb: 'ver', folio }
  return verb && { verb, folio }
}

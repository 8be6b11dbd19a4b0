import signs from '../../../data/lexicon/signs.json' with { type: 'json' }
import { MORSE_SOS } from '../vocabulary/look-alikes.ts'
import { ACCENTED_YES, PARTICLES } from '../vocabulary/particles.ts'
import { fold, latinized, readable } from './fold.ts'
import { phraseOf, type Sense, senseOf, senseOfSpelling } from './senses.ts'

/** One word of a message and what it may mean. */
export interface Token extends Sense {
  /** The word as typed, folded. */
  readonly typed: string
  /** Which clause it stands in, counted from 0; clauses end at punctuation. */
  readonly clause: number
  /** True if typed in capitals, of two letters or more, or spelled letter by letter. */
  readonly shouted: boolean
}

/** How a clause was written: with a question mark, with an exclamation mark. */
export interface Clause {
  readonly asked: boolean
  readonly exclaimed: boolean
}

/** A message as it is read: its words, its clauses, and whether it holds a sign of alarm such as 🚨. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly alarmed: boolean
}

type WrittenToken = Pick<Token, 'typed' | 'clause' | 'shouted'>

const SI = new RegExp(String.raw`(?<!\p{L})${ACCENTED_YES.spelled}(?!\p{L})`, 'gu')
const MORSE = new RegExp(MORSE_SOS, 'gu')
/** The name of a bot that is addressed in a group: `@avisa_bot`. */
const MENTION = /(?<!\S)@\w*bot\b/giu
/** Exclamation marks among which the shift key was let go: `!!!!1`. */
const SHOUTING = /(?:(?<=\p{L})1+![!1]*|!+1[!1]*)(?!\d)/gu
const PIECE = /[\p{L}\p{N}@$]+|[.,;:!?¡¿()\n]+|\p{Extended_Pictographic}/gu
const CRIES = new Set(signs.cry)
const ALARMS = new Set(signs.alarm)
const CLINGING: readonly string[] = signs.clinging
/** The shortest word that may have swallowed the one before it (`lamigra`); `mi` is the one shorter (`ami hermano`). */
const SWALLOWING = 4

/** Drops what hides letters from the eye's reading, keeping case: marks, invisible characters, dots inside a word. */
function bared(text: string): string {
  return latinized(text.normalize('NFC'))
    .replace(MORSE, ` ${PARTICLES.sos.toUpperCase()} `)
    .replace(MENTION, ' ')
    .replace(SHOUTING, '!')
    .replace(SI, ` ${ACCENTED_YES.kept} `)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[.\-_*·]\p{L}(?![\p{L}\p{N}]))+/gu, dotted =>
      dotted.replace(/[^\p{L}]/gu, ''),
    )
    .replace(/\r\n?/g, '\n')
}

/** True if `mark` ends a clause: full stops, commas and their kin do; a line break or dots that trail off do not. */
function endsClause(mark: string): boolean {
  return !/^(?:\n+|\.{2,}\n*)$/.test(mark)
}

/** The shortest word that is sought in two halves. */
const SPLIT = 6

/** This many letters set apart are somebody spelling, even if the words they make ran together. */
const LONG_SPELLING = 6

interface TokenDraft {
  readonly words: WrittenToken[]
  readonly clauses: { asked: boolean; exclaimed: boolean }[]
  alarmed: boolean
}

function punctuate(draft: TokenDraft, mark: string): void {
  const open = draft.clauses.at(-1)
  if (open && mark.includes('?')) open.asked = true
  if (open && mark.includes('!')) open.exclaimed = true
  if (endsClause(mark)) draft.clauses.push({ asked: mark.includes('¿'), exclaimed: mark.includes('¡') })
}

function writePiece(draft: TokenDraft, piece: string): void {
  const clause = draft.clauses.length - 1
  if (CRIES.has(piece)) draft.words.push({ typed: PARTICLES.sos, clause, shouted: true })
  else if (ALARMS.has(piece)) draft.alarmed = true
  else if (/^[.,;:!?¡¿()\n]/.test(piece)) punctuate(draft, piece)
  else if (/^[\p{L}\p{N}@$]/u.test(piece)) {
    const shouted = /^\p{Lu}{2,}$/u.test(piece)
    const typed = fold(piece)
    const phrase = phraseOf(typed) ?? [typed]
    draft.words.push(...phrase.map(word => ({ typed: word, clause, shouted })))
  }
}

/** Joins words spelled letter by letter, three letters or more: `s o s`, `p a n i c o`. */
function spelledOut(words: readonly WrittenToken[]): readonly WrittenToken[] {
  const joined: WrittenToken[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first) continue
    let end = at
    while (words[end]?.typed.length === 1) end++
    const typed = words
      .slice(at, end)
      .map(word => word.typed)
      .join('')
    const isWord = end - at >= LONG_SPELLING || (end - at >= 3 && senseOfSpelling(typed).words.size > 0)
    joined.push(isWord ? { ...first, typed, shouted: true } : first)
    if (isWord) at = end - 1
  }
  return joined
}

/** Parts words that ran together, `lamigra` → `la migra`, where the whole means nothing and both parts do. */
function unclung(word: WrittenToken): readonly Token[] {
  const whole = { ...word, ...senseOf(word.typed) }
  if (whole.words.size > 0) return [whole]
  for (const first of CLINGING) {
    const rest = word.typed.slice(first.length)
    const isLong = rest.length >= SWALLOWING || rest === PARTICLES.clung
    if (!isLong || !word.typed.startsWith(first)) continue
    const sense = senseOfSpelling(rest)
    if (sense.words.size === 0) continue
    return [
      { ...word, typed: first, ...senseOf(first) },
      { ...word, typed: rest, ...sense },
    ]
  }
  return parted(word) ?? [whole]
}

/** The shorter and the longer of two words that ran together have at least so many letters. */
const PARTED = { shorter: 2, longer: 5 }

/** The two words of ours that an unknown one is made of, `agarraronen` → `agarraron en`; undefined if it is not. */
function parted(word: WrittenToken): readonly Token[] | undefined {
  const { typed } = word
  if (typed.length > LONGEST_PARTED) return undefined
  for (let at = PARTED.shorter; at <= typed.length - PARTED.shorter; at++) {
    if (Math.max(at, typed.length - at) < PARTED.longer) continue
    const [first, rest] = [typed.slice(0, at), typed.slice(at)]
    const senses = [senseOfSpelling(first), senseOfSpelling(rest)] as const
    if (senses.some(({ words }) => words.size === 0)) continue
    return [
      { ...word, typed: first, ...senses[0] },
      { ...word, typed: rest, ...senses[1] },
    ]
  }
  return undefined
}

/** No two words that ran together are longer, in letters. */
const LONGEST_PARTED = 24

/** Joins two halves of a word that a space parted, `pani co`, where neither half means anything and the whole does. */
function rejoined(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (before && joins(before, token)) return []
    return next && joins(token, next) ? [{ ...token, ...senseOfSpelling(token.typed + next.typed) }] : [token]
  })
}

function joins(first: Token, second: Token): boolean {
  if (first.words.size > 0 || second.words.size > 0 || first.clause !== second.clause) return false
  return (
    first.typed.length + second.typed.length >= SPLIT &&
    senseOfSpelling(first.typed + second.typed).words.size > 0
  )
}

/** Reads `text`: at most its first 1,500 and last 500 units, in time linear in what is read. */
export function read(text: string): Reading {
  const draft: TokenDraft = { words: [], clauses: [{ asked: false, exclaimed: false }], alarmed: false }
  for (const [piece] of readable(bared(readable(text))).matchAll(PIECE)) writePiece(draft, piece)
  return {
    tokens: rejoined(spelledOut(draft.words).flatMap(unclung)),
    clauses: draft.clauses,
    alarmed: draft.alarmed,
  }
}

import { existsSync, readFileSync } from 'node:fs'

/** The language of an exam phrase: Spanish, English, or both in one message. */
export type ExamLanguage = 'es' | 'en' | 'mixed'

/** One phrase of the sealed exam. */
export interface ExamPhrase {
  readonly text: string
  readonly language: ExamLanguage
  /** The `## heading` above it, which names a kind; empty where a paper has none. */
  readonly kind: string
}

/** The papers of the exam: the files of data/exam, by what a right answer to their phrases is. */
export const PAPERS = [
  'cries',
  'doubtful',
  'proxy',
  'calm',
  'taught',
  'about-the-button',
  'closes',
  'must-not-close',
] as const

/** One of {@link PAPERS}. */
export type Paper = (typeof PAPERS)[number]

/** The sittings in which papers were written, each by a mind that had not read what it examines: a folder of data/exam, or itself. */
export const SITTINGS = ['first', 'second'] as const

/** One of {@link SITTINGS}. */
export type Sitting = (typeof SITTINGS)[number]

const FOLDERS: Readonly<Record<Sitting, string>> = { first: '', second: 'second/' }

const LANGUAGES: ReadonlyMap<string, ExamLanguage> = new Map([
  ['[es]', 'es'],
  ['[en]', 'en'],
  ['[mixed]', 'mixed'],
])

/**
 * The phrases of one paper of a sitting, in their order; none if that sitting had no such paper. Lines that open with `#` are
 * notes, `[es]` begins a language.
 */
export function phrasesOf(paper: Paper, sitting: Sitting = 'first'): readonly ExamPhrase[] {
  const file = new URL(`../../data/exam/${FOLDERS[sitting]}${paper}.txt`, import.meta.url)
  if (!existsSync(file)) return []
  const phrases: ExamPhrase[] = []
  let language: ExamLanguage = 'es'
  let kind = ''
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3)
    else if (LANGUAGES.has(line)) language = LANGUAGES.get(line) ?? language
    else if (line !== '' && !line.startsWith('#')) phrases.push({ text: line, language, kind })
  }
  return phrases
}

/** Every phrase of the exam, for the check that nothing learns from it. */
export function examTexts(): readonly string[] {
  return SITTINGS.flatMap(sitting =>
    PAPERS.flatMap(paper => phrasesOf(paper, sitting).map(({ text }) => text)),
  )
}

import { readFileSync } from 'node:fs'

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

const LANGUAGES: ReadonlyMap<string, ExamLanguage> = new Map([
  ['[es]', 'es'],
  ['[en]', 'en'],
  ['[mixed]', 'mixed'],
])

/** The phrases of one paper, in their order. Lines that open with `#` are notes, `[es]` begins a language. */
export function phrasesOf(paper: Paper): readonly ExamPhrase[] {
  const file = new URL(`../../data/exam/${paper}.txt`, import.meta.url)
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
  return PAPERS.flatMap(paper => phrasesOf(paper).map(({ text }) => text))
}

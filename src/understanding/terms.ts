import { fold, readable, soundInFull } from './intent/fold.ts'
import { VOCABULARIES } from './vocabulary/languages.ts'
import { SUBJECTS } from './vocabulary/subject-vocabulary.ts'

/** As many words of a message are looked at: a question is short. */
const LONGEST_TERM = 60

/** Matches the words of each subject, in whichever language. */
const WORDS_OF = SUBJECTS.map(subject => {
  const words = Object.values(VOCABULARIES).flatMap(({ subjects }) => subjects[subject])
  return { term: `@${subject}`, says: new RegExp(`^(?:${words.join('|')})$`) }
})

/** Words that were met, and their terms; people use few, and it is emptied before it grows. */
const met = new Map<string, string>()
const MOST_MET = 20_000

function termOf(word: string): string {
  const known = met.get(word)
  if (known !== undefined) return known
  const term =
    subjectOf(word) ?? subjectOf(`h${word}`) ?? subjectOf(word.replace('v', 'b')) ?? soundInFull(word)
  if (met.size >= MOST_MET) met.clear()
  met.set(word, term)
  return term
}

/** Tried with a dropped h and with b for v, too: "ijos", "avogado". */
function subjectOf(word: string): string | undefined {
  return WORDS_OF.find(({ says }) => says.test(word))?.term
}

/** The words of a question, each by its subject (`@lawyer`) where people have many words for one thing, else by its sound. */
export function termsOf(text: string): readonly string[] {
  const words = fold(readable(text)).match(/[a-z0-9]+/g) ?? []
  return words.slice(0, LONGEST_TERM).map(termOf)
}

/** True for a term that stands for a subject. */
export function isSubject(term: string): boolean {
  return term.startsWith('@')
}

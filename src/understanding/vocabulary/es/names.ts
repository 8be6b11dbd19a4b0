import type { NameVocabulary } from '../vocabulary.ts'

/** How people give a name in Spanish. */
export const NAMES: NameVocabulary = {
  greetings: ['hola'],
  introductions: ['me llamo', 'mi nombre es', 'me dicen', 'soy'],
}

/** Names that are also cries for help, folded; in a given name they may follow {@link BEFORE_CRY_NAME}. */
export const CRY_NAMES: readonly string[] = ['socorro', 'auxilio']

/** Those of them that are borne so often that, alone and not shouted, they are asked about. */
export const COMMON_CRY_NAMES: readonly string[] = ['socorro']

/** The words before such a name: María del Socorro. Written as names are, with capitals. */
export const BEFORE_CRY_NAME = String.raw`(?:María|Maria|Ma\.)\s+(?:del\s+)?`

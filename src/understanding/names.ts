import { BEFORE_CRY_NAME, CRY_NAMES } from './vocabulary/es/names.ts'
import { anyOf } from './vocabulary/languages.ts'

const INTRODUCTION = new RegExp(
  String.raw`^\s*(?:${anyOf(({ names }) => names.greetings)}[,.!\s]+)?` +
    String.raw`${anyOf(({ names }) => names.introductions)}\s+`,
  'i',
)

/** A name begins with a capital: in small letters, or with an exclamation mark, these are cries. */
const CRY_NAME = new RegExp(
  String.raw`^\s*(?:${BEFORE_CRY_NAME})?(?:${CRY_NAMES.map(capitalized).join('|')})\b[^!¡]*$`,
)

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The words after "me llamo" and its like; the whole text where nobody introduces themselves. */
export function withoutIntroduction(text: string): string {
  return text.replace(INTRODUCTION, '')
}

/** True for "Socorro", "Auxilio" and names with them: somebody who is asked for a name may be giving one. */
export function isNameLikeACry(text: string): boolean {
  return CRY_NAME.test(text)
}

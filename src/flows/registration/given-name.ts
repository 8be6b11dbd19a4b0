import { sanitizeName } from '../../locales/plain.ts'
import { nameBeginning, nameKind, withoutIntroduction } from '../../understanding/names.ts'
import { replyOf } from '../../understanding/replies.ts'

/** The answer to a question for a name: one, a sentence that may be one and is asked about, or none. */
export type GivenName =
  | { readonly kind: 'name' | 'sentence'; readonly name: string }
  /** There is nobody to name. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'none' }

/** Reads the name in an answer such as "me llamo Lupita"; `of` whom it was asked. */
export function givenName(text: string, of: 'own' | 'relative'): GivenName {
  const bare = withoutIntroduction(text).replace(/[.!,;\s]+$/, '')
  const kind = nameKind(bare, of)
  const name = sanitizeName(kind === 'sentence' ? nameOrAll(text, bare) : bare)
  if (kind === 'nobody') return { kind }
  if (kind === 'none' || !/\p{L}/u.test(name) || replyOf(name) !== undefined) return { kind: 'none' }
  return { kind, name }
}

/** The name with which a sentence begins, "Rosa Elena, tengo 34 años"; the sentence as it was written where it begins with none. */
function nameOrAll(text: string, bare: string): string {
  return nameBeginning(bare.split(/[,;\n]/)[0] ?? '') || text
}

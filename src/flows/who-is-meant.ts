import { bareWords } from '../domain/messaging/bare-words.ts'
import { sanitizeName } from '../locales/plain.ts'
import { nameKind, withoutIntroductionOf } from '../understanding/names.ts'
import { mayBeKin, writersKin } from '../understanding/report/kinship.ts'
import { nameSaid } from '../understanding/told-of-taken.ts'
import { inAnyLanguage } from '../understanding/vocabulary/languages.ts'
import {
  answersWithName,
  isOnlyKin,
  isSelfMeant,
  isUnsureWho,
  namesKin,
  withoutMeantBefore,
} from '../understanding/who-was-taken.ts'
import { isPlace } from './alert/taken-answer.ts'
import { toldApart } from './called.ts'
import type { Context, Relative } from './context.ts'

/** Somebody who is meant by an answer to a question for whom: one of those asked about, the writer, or another. */
export type Meant =
  | { readonly who: 'relative'; readonly relative: Relative }
  | { readonly who: 'self' }
  /** `name` is left out where only what they are to the writer was said: "mi vecina". */
  | { readonly who: 'other'; readonly name?: string }

const NO_FIRST_NAME = new Set([
  ...inAnyLanguage(({ names }) => names.particles),
  ...inAnyLanguage(({ names }) => names.possessives),
])

/**
 * Finds who is meant by an answer among `persons`: by a name, by what they are to the writer ("por mi hija", of one alone), or as the writer. A
 * name of none of them is another's. Undefined for words that say nobody, or more than one.
 */
export function whoIsMeant(
  context: Context,
  text: string,
  persons: readonly Relative[] = context.relatives,
): Meant | undefined {
  if (isSelfMeant(text)) return { who: 'self' }
  if (isUnsureWho(text)) return undefined
  const apart = toldApart(context, text, persons)
  if (apart) return { who: 'relative', relative: apart }
  const named = persons.filter(({ person }) => answersWithName(text, person.name))
  const [one, ...others] = named
  if (one !== undefined) return others.length === 0 ? { who: 'relative', relative: one } : undefined
  return byKin(context, text, persons) ?? otherNamed(context, text)
}

/** True for an answer that has hardly a word besides whoever is meant: "es por mi hija Ana". */
export function isOnlyMeant(text: string): boolean {
  return withoutIntroductionOf(withoutMeantBefore(text)).split(/\s+/).length <= WORDS_OF_A_NAME
}

const WORDS_OF_A_NAME = 3

function byKin(context: Context, text: string, persons: readonly Relative[]): Meant | undefined {
  const meant = withoutMeantBefore(text)
  // "Si es mi hija, ayúdenla" has no name behind her.
  const isKin = isOnlyKin(meant) || (namesKin(text) && context.utterance.isForAnother())
  const [only, ...others] = isKin ? ofKin(text, persons) : []
  if (only !== undefined) return others.length === 0 ? { who: 'relative', relative: only } : undefined
  return isKin || withoutIntroductionOf(meant) === '' ? { who: 'other' } : undefined
}

/** Those of `persons` who may be what `text` calls them to the writer: "por mi esposo" is nobody's to whom this chat is "Mamá". */
function ofKin(text: string, persons: readonly Relative[]): readonly Relative[] {
  const [kin] = writersKin(text)
  if (kin === undefined) return persons
  const sure = persons.filter(({ contact }) => mayBeKin(contact.name, kin) === true)
  return sure.length > 0 ? sure : persons.filter(({ contact }) => mayBeKin(contact.name, kin) === undefined)
}

/** Somebody by a name that none of those asked about has: in words that can hardly be anything else. */
function otherNamed(context: Context, text: string): Meant | undefined {
  if (context.utterance.isForAnother()) return undefined
  const meant = withoutMeantBefore(text)
  const bare = withoutIntroductionOf(meant)
  const said = nameSaid(bare, part => isPlace(context, part))
  if (said === undefined || said.rest !== '' || nameKind(bare, 'relative') !== 'name') return undefined
  const words = bareWords(said.name).split(' ')
  if (words.length > MOST_WORDS_OF_OTHER || NO_FIRST_NAME.has(bareWords(bare).split(' ')[0] ?? ''))
    return undefined
  const isOneSmall = words.length === 1 && !/^\p{Lu}/u.test(said.name)
  // Behind "mi hija" a lone small word may be no name, and she may be one of theirs.
  if (isOneSmall && (bare === text.trim() || namesKin(text))) return undefined
  const name = sanitizeName(said.name)
  return name === '' ? undefined : { who: 'other', name }
}

/** Of a name that nobody was asked for by itself. */
const MOST_WORDS_OF_OTHER = 5

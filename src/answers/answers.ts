import bond from '../../data/answers/bond.json' with { type: 'json' }
import consulate from '../../data/answers/consulate.json' with { type: 'json' }
import court from '../../data/answers/court.json' with { type: 'json' }
import detention from '../../data/answers/detention.json' with { type: 'json' }
import elsewhere from '../../data/answers/elsewhere.json' with { type: 'json' }
import family from '../../data/answers/family.json' with { type: 'json' }
import lawyer from '../../data/answers/lawyer.json' with { type: 'json' }
import returning from '../../data/answers/return.json' with { type: 'json' }
import rights from '../../data/answers/rights.json' with { type: 'json' }
import safety from '../../data/answers/safety.json' with { type: 'json' }
import search from '../../data/answers/search.json' with { type: 'json' }
import service from '../../data/answers/service.json' with { type: 'json' }
import unknown from '../../data/answers/unknown.json' with { type: 'json' }
import { type Instant, instant } from '../domain/ids.ts'
import type { Language } from '../domain/people/person.ts'
import { NearestWording } from './nearest.ts'

/** Who is asked where we have no answer: a lawyer, the consulate, the place where somebody is held, or the help line. */
const WHOM = ['lawyer', 'consulate', 'facility', 'ciam'] as const

/** One of {@link WHOM}. */
export type Whom = (typeof WHOM)[number]

/** An entry of `data/answers/`, as its file has it; `date` is a day such as `2026-01-21`. */
interface Entry {
  readonly id: string
  readonly asked: readonly string[]
  readonly source?: string
  readonly date?: string
  /** Lines of the answer by language; `{{ciam}}` and `{{organisation}}` stand for what the service knows itself. */
  readonly es?: readonly string[]
  readonly en?: readonly string[]
  /** A page of rights that answers. */
  readonly page?: string
  /** A thing that we know to be asked, and do not know. */
  readonly whom?: string
}

/** A finding for a question: an answer with the day of its source, a page of rights, or who may know. */
export type Answer =
  | { readonly kind: 'told'; readonly id: string; readonly texts: Texts; readonly asOf: Instant }
  | { readonly kind: 'page'; readonly id: string; readonly page: string }
  | { readonly kind: 'unknown'; readonly id: string; readonly whom: Whom }

/** An answer in the languages in which it was written; Spanish is always there. */
export type Texts = Readonly<Partial<Record<Language, string>>> & { readonly es: string }

/** All entries of `data/answers/`, topic by topic. */
export const ENTRIES: readonly Entry[] = [
  ...bond, ...lawyer, ...search, ...detention, ...court, ...family, ...consulate, ...returning, ...rights, ...safety, ...service, ...unknown,
  ...elsewhere,
] // biome-ignore format: a list is read by rows

/** From here on words are near enough, and so much nearer than to anything else: chosen on the half of data/exam/questions.txt that may be looked at. */
const NEAR_ENOUGH = 0.28
const NEARER = 1.3

const byId = new Map(ENTRIES.map(entry => [entry.id, entry]))

let finder: NearestWording | undefined

/** Made at the first question: it takes some tens of milliseconds. */
function wordings(): NearestWording {
  finder ??= new NearestWording(ENTRIES.flatMap(({ id, asked }) => asked.map(text => ({ name: id, text }))))
  return finder
}

/** The answer to a question in anybody's words; undefined if it is near to none, or to two. */
export function findAnswer(text: string): Answer | undefined {
  // A number alone is an answer to a list, and no question.
  if (!/\p{L}/u.test(text)) return undefined
  const found = wordings().find(text)
  if (found === undefined) return undefined
  const [first, second] = found
  const entry = byId.get(first.name)
  if (entry === undefined || first.nearness < NEAR_ENOUGH) return undefined
  // Not to know does no harm, even where it is one of two things.
  const isSure = entry.whom !== undefined || first.nearness >= NEARER * second.nearness
  return isSure ? answerOf(entry) : undefined
}

/** The answer that an entry holds; undefined for those that only show what is no question of ours. */
export function answerOf({ id, es, en, date, page, whom }: Entry): Answer | undefined {
  if (page !== undefined) return { kind: 'page', id, page }
  if (es !== undefined && en !== undefined && date !== undefined)
    return {
      kind: 'told',
      id,
      texts: { es: es.join('\n'), en: en.join('\n') },
      asOf: instant(Date.parse(date)),
    }
  const known = WHOM.find(one => one === whom)
  return known && { kind: 'unknown', id, whom: known }
}

import type { Likelihoods } from './model.ts'
import type { Intent, Understanding } from './understanding.ts'

/**
 * The thing that words speak of where no rule decides: the speaker's need (`near`), something else, such as a question, an
 * errand, a story, a fear or the past (`elsewhere`), a word of ours in another meaning (`idiom`), or neither.
 */
export type Bearing = 'near' | 'open' | 'elsewhere' | 'idiom'

/** No likelihood is higher than 1. */
const NEVER = 2

/** Fewer words than this are mostly a greeting, a name or an answer: the model may make no more than a question of them, if it is {@link SURE}. */
export const SHORTEST_JUDGED = 3

/** How sure it must be of so few words, none, one or two. */
const SURE: readonly number[] = [NEVER, 0.9, 0.85]

/** From which likelihood on the model raises what the rules found: to a question, to a report, to an alert. */
interface Thresholds {
  readonly ask: number
  readonly proxy: number
  readonly panic: number
}

/** The reason of whatever no rule found. */
const MODEL = 'model'

/** From here on a question becomes an alert: the rules heard something already. */
const CERTAIN = 0.35

/** Chosen on the sets `development`, `eleventh` and `held-out`, from which nothing learns: docs/intent.md. */
const THRESHOLDS: Readonly<Record<Bearing, Thresholds>> = {
  near: { ask: 0.3, proxy: 0.35, panic: 0.45 },
  open: { ask: 0.5, proxy: 0.4, panic: 0.55 },
  elsewhere: { ask: 0.6, proxy: 0.45, panic: 0.75 },
  idiom: { ask: 0.6, proxy: 0.45, panic: NEVER },
}

function by(intent: Intent): Understanding {
  return { intent, reason: `${intent}:${MODEL}` }
}

/** True if no rule found it: what the model alone hears is not always worth a question. */
export function isByModel({ reason }: Understanding): boolean {
  return reason.endsWith(`:${MODEL}`)
}

/** The same where the rules heard nothing to ask about either, of which the model is only surer. */
export function isByModelAlone(understood: Understanding): boolean {
  return isByModel(understood) && understood.isLifted !== true
}

/** True for a report that names nobody, "la tienen", so that it is about whoever is spoken of. */
export function isOfWhomSpokenOf({ reason }: Understanding): boolean {
  return reason === 'proxy:clitic'
}

/** True for a report of somebody who is missing, "no sabemos dónde está mi hija", who does not answer, or of nobody named: it need tell of no new taking. */
export function tellsOfNoTaking(understood: Understanding): boolean {
  const { reason } = understood
  const isOfSilence = reason === 'proxy:not-found' || reason === 'proxy:no-answer'
  return isOfSilence || isByModel(understood) || isOfWhomSpokenOf(understood)
}

/** The answer to calm words, in which the model may hear somebody else's need, or the speaker's. */
function raisedFromCalm(judged: Understanding, chances: Likelihoods, least: Thresholds): Understanding {
  const own = chances.panic + chances.ask
  if (chances.panic >= least.panic) return by('panic')
  if (chances.proxy >= least.proxy && chances.proxy > own) return by('proxy')
  return own + chances.proxy >= least.ask ? by('ask') : judged
}

const CALM: ReadonlySet<Intent> = new Set(['sighting', 'question', 'other'])

function raisedOfFew(judged: Understanding, words: number, { panic, ask }: Likelihoods): Understanding {
  const isSure = panic + ask >= (SURE[words] ?? NEVER)
  return isSure && CALM.has(judged.intent) ? by('ask') : judged
}

/**
 * `judged` by the rules, or more than that where the model thinks so: it may make a question of what is calm, an alert of
 * what is to be asked, and a report of what is calm. It never takes anything back, and it ends nothing. `words` is how many there are.
 */
export function raised(
  judged: Understanding,
  chances: Likelihoods,
  bearing: Bearing,
  words: number,
): Understanding {
  if (words < SHORTEST_JUDGED) return raisedOfFew(judged, words, chances)
  switch (judged.intent) {
    case 'panic':
    case 'proxy':
      return judged
    case 'ask':
      return chances.panic >= CERTAIN ? { ...by('panic'), isLifted: true } : judged
    case 'close':
      // "Ya me soltaron pero dejaron a mi primo" is an end first, and asks about him behind it.
      return raisedFromCalm(judged, { ...chances, proxy: 0 }, THRESHOLDS.elsewhere)
    case 'sighting':
    case 'question':
    case 'other':
      return raisedFromCalm(judged, chances, THRESHOLDS[bearing])
    default:
      return judged.intent satisfies never
  }
}

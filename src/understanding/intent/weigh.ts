import { PARTICLES, UNREAL_CONDITIONS } from '../vocabulary/particles.ts'
import { endsNothing } from './false-ends.ts'
import { type Finding, findFrames } from './frames.ts'
import type { Meaning } from './lexicon.ts'
import type { Reading, Token } from './tokens.ts'

/**
 * How much a finding counts once the words around it are heard: it is `real`, in `doubt`, or it did not happen,
 * did not happen to this person now, or is only spoken of (`unreal`); `harmless` is something else altogether.
 */
export type Weight = 'real' | 'doubt' | 'unreal' | 'harmless'

/** A finding and its weight. */
export interface Weighed extends Finding {
  readonly weight: Weight
}

/** All that is known of a message while its findings are weighed. */
interface WeighedScene extends Reading {
  readonly found: ReadonlyMap<Meaning, readonly Finding[]>
  readonly negated: ReadonlyMap<number, number>
}

/** How many words apart a year, an `si` or the like may stand from what it is about. */
const REACH = 8

/** The meanings that a benign reading of the same words takes away, when the reading is only mild. */
const MILDLY_EXCUSED: ReadonlySet<Meaning> = new Set([
  'doubtful',
  'danger',
  'other-taken',
  'other-named',
  'help',
])

/** How many words after a finding may still name who did it (`got caught by la migra`). */
const FOLLOWING = 4

/** The words that leave no doubt who took somebody, or where to. */
const BY_FORCE: readonly string[] = ['agent', 'men', 'cell', 'cuffs', 'jailed', 'strict', 'seize.participle']

/** Meanings that befall the speaker. */
const OWN_PLIGHT: ReadonlySet<Meaning> = new Set(['taken', 'held', 'doubtful'])

/** The frames of those who were taken together with somebody: `agarraron a mi primo y a mí`. */
const BESIDE_ANOTHER = 'me-too'

/** Meanings of something done to somebody, which so can be long past. */
const PAST_DEEDS: ReadonlySet<Meaning> = new Set([
  'taken',
  'held',
  'doubtful',
  'danger',
  'other-taken',
  'other-named',
  'sighting',
])

function overlap(one: Finding, other: Finding): boolean {
  return one.start < other.end && other.start < one.end
}

/** The tokens that a `no`, `nunca` or `didn't` denies, up to and including the first word of weight, and where it stands. */
function negatedTokens(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const denied = new Map<number, number>()
  for (const [at, token] of tokens.entries()) {
    if (!token.tags.has('not')) continue
    for (let next = at + 1; next < tokens.length; next++) {
      const word = tokens[next]
      if (!word || word.clause !== token.clause) break
      const isPlea = word.words.has(PARTICLES.reflexive) && tokens[next + 1]?.tags.has('me')
      const isAnswer = token.words.has(PARTICLES.no) && next === at + 1 && word.words.has(PARTICLES.byNow)
      if (isPlea || isAnswer) break
      denied.set(next, at)
      if (!word.tags.has('light')) break
    }
  }
  return denied
}

function has(scene: WeighedScene, finding: Finding, tag: string): boolean {
  return scene.tokens.slice(finding.start, finding.end).some(token => token.tags.has(tag))
}

function isNegated(scene: WeighedScene, finding: Finding): boolean {
  for (let at = finding.start; at < finding.end; at++)
    if ((scene.negated.get(at) ?? finding.start) < finding.start) return true
  return false
}

/** True if the same words are something else: a benign reading, a milder one where no force is named, or somebody else's story. */
function isExcused(scene: WeighedScene, finding: Finding): boolean {
  const isPlain = BY_FORCE.some(tag => has(scene, { ...finding, end: finding.end + FOLLOWING }, tag))
  const isMildlyExcused = MILDLY_EXCUSED.has(finding.meaning) || (OWN_PLIGHT.has(finding.meaning) && !isPlain)
  const touching = (meaning: Meaning) => those(scene, meaning).filter(other => overlap(finding, other))
  return (
    touching('benign').some(other => isExcusedBy(other, finding)) ||
    (isMildlyExcused && touching('mild').length > 0) ||
    (OWN_PLIGHT.has(finding.meaning) &&
      touching('other-taken').some(other => isAboutAnother(scene, finding, other)))
  )
}

/** A cry is excused by no part of it; a taking back only by more than it says: "no es emergencia" is one. */
function isExcusedBy(benign: Finding, finding: Finding): boolean {
  if (finding.meaning === 'cancel') return covers(benign, finding)
  return finding.meaning !== 'cry' || !covers(finding, benign)
}

/** True if `one` holds all of `other` and more: `activa el botón de pánico` is no talk about the button. */
function covers(one: Finding, other: Finding): boolean {
  return one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start
}

/** True if `finding` names nobody, or names the speaker only as the one bereft (`me llevaron a mi hijo`). */
function isAboutAnother(scene: WeighedScene, finding: Finding, other: Finding): boolean {
  const isOfSpeaker = ['me', 'en-me', 'en-i', 'iam'].some(tag => has(scene, finding, tag))
  const isBeside = finding.name === BESIDE_ANOTHER && finding.end > other.end
  return (!isOfSpeaker && !isBeside) || (other.name === 'from-me' && other.start === finding.start)
}

function those(scene: WeighedScene, meaning: Meaning): readonly Finding[] {
  return scene.found.get(meaning) ?? []
}

/** Findings of `meaning` in the same clause that stand before `finding`, within reach of it. */
function findingsBefore(scene: WeighedScene, finding: Finding, meaning: Meaning): readonly Finding[] {
  return those(scene, meaning).filter(
    other =>
      other.clause === finding.clause && other.start < finding.start && finding.start - other.end <= REACH,
  )
}

function isPast(scene: WeighedScene, finding: Finding): boolean {
  return ['tense.past', 'past'].some(tag => has(scene, finding, tag)) && !has(scene, finding, 'tense.present')
}

function isUnderWay(scene: WeighedScene, finding: Finding): boolean {
  return has(scene, finding, 'tense.gerund') || has(scene, finding, 'taking')
}

function isAsking(scene: WeighedScene, finding: Finding): boolean {
  return scene.clauses[finding.clause]?.asked === true || those(scene, 'asking').length > 0
}

/** The weight that `si`, `cuando`, `if` leave of a finding: nothing of what has happened, a case of what has not. */
function underCondition(scene: WeighedScene, finding: Finding): Weight {
  const conditions = findingsBefore(scene, finding, 'hypothetical')
  const condition = conditions.at(-1)
  if (!condition) return 'real'
  const word = scene.tokens[condition.start]?.typed
  if (word !== undefined && UNREAL_CONDITIONS.includes(word)) return 'unreal'
  const isSi = word === PARTICLES.condition && condition.end - condition.start === 1
  if (isPast(scene, finding) || isUnderWay(scene, finding))
    return isSi && !isAsking(scene, finding) ? 'real' : 'doubt'
  if (finding.meaning === 'held' && isSi && !isAsking(scene, finding)) return 'doubt'
  return 'unreal'
}

/** The weight that the question around a finding leaves of it: `¿por qué me detuvieron?` is doubt, `me detuvieron ¿qué hago?` is not. */
function underQuestion(scene: WeighedScene, finding: Finding): Weight {
  const isOwn = OWN_PLIGHT.has(finding.meaning)
  const asks = findingsBefore(scene, finding, 'asking').filter(other => other.name.endsWith('interrogative'))
  const governed = asks.some(ask => ask.end === finding.start)
  if (finding.meaning === 'help' && asks.length > 0) return 'unreal'
  if (governed) return isOwn ? 'doubt' : 'unreal'
  const asksAfter = those(scene, 'asking').some(other => other.start >= finding.end)
  return scene.clauses[finding.clause]?.asked && !asksAfter ? 'doubt' : 'real'
}

function isNear(one: Finding, other: Finding): boolean {
  return one.start - other.end <= REACH && other.start - one.end <= REACH
}

/** The weight that a date leaves of a deed: years ago is past, days ago is doubt, and `ahorita` beside it leaves doubt. */
function underTime(scene: WeighedScene, finding: Finding): Weight {
  if (!PAST_DEEDS.has(finding.meaning)) return 'real'
  if (finding.meaning === 'held' && !isPast(scene, finding)) return 'real'
  const times = (meaning: Meaning) =>
    those(scene, meaning).filter(
      other => meaning !== 'distant' || !scene.tokens[other.start - 1]?.tags.has('born'),
    )
  const distant = times('distant')
  if (distant.length > 0) {
    const isFar = !distant.some(other => isNear(finding, other))
    return isFar || times('recent').length > 0 ? 'doubt' : 'unreal'
  }
  return finding.meaning === 'taken' && times('days').length > 0 ? 'doubt' : 'real'
}

const WEIGHT_ORDER: readonly Weight[] = ['harmless', 'unreal', 'doubt', 'real']

function lightest(weights: readonly Weight[]): Weight {
  return WEIGHT_ORDER.find(weight => weights.includes(weight)) ?? 'real'
}

/** `me llevan, llámale a mi mamá` is about the speaker: the verb is the speaker's own. */
function isOwnVerb(scene: WeighedScene, finding: Finding): boolean {
  if (finding.meaning !== 'other-taken' || finding.name === 'from-me') return false
  const [pronoun, verb] = [scene.tokens[finding.start - 1], scene.tokens[finding.start]]
  return pronoun?.clause === finding.clause && pronoun.tags.has('me') && verb?.tags.has('take') === true
}

function weightOf(scene: WeighedScene, finding: Finding): Weight {
  if (isOwnVerb(scene, finding)) return 'harmless'
  if (isExcused(scene, finding) || endsNothing(scene.tokens, finding)) return 'harmless'
  if (isNegated(scene, finding) || findingsBefore(scene, finding, 'almost').length > 0) return 'unreal'
  const isFeared = those(scene, 'feared').some(other => overlap(other, finding) && !covers(finding, other))
  if (isFeared && !isPast(scene, finding)) return 'unreal'
  const isStory = those(scene, 'fiction').length > 0
  return lightest([
    underCondition(scene, finding),
    underQuestion(scene, finding),
    underTime(scene, finding),
    isStory ? 'doubt' : 'real',
  ])
}

/** Without the `si` and `donde` that only tell what was asked: `me preguntan si soy ciudadano` supposes nothing. */
function withoutReported(findings: readonly Finding[]): readonly Finding[] {
  const reported = findings.filter(({ meaning }) => meaning === 'reported')
  const isReported = (finding: Finding) =>
    (finding.meaning === 'hypothetical' || finding.meaning === 'asking') &&
    reported.some(other => overlap(finding, other))
  return findings.filter(finding => !isReported(finding))
}

/** Every finding of a message with its weight. */
export function weigh(reading: Reading): readonly Weighed[] {
  const findings = withoutReported(findFrames(reading.tokens))
  const found = Map.groupBy(findings, finding => finding.meaning)
  const scene: WeighedScene = { ...reading, found, negated: negatedTokens(reading.tokens) }
  return findings.map(finding => ({ ...finding, weight: weightOf(scene, finding) }))
}

import weak from '../../../data/lexicon/weak.json' with { type: 'json' }
import { PARTICLES } from '../vocabulary/particles.ts'
import { isFullName, isOnlyAName } from './cry-names.ts'
import { addsUp } from './evidence.ts'
import type { Meaning } from './lexicon.ts'
import { type Bearing, SHORTEST_JUDGED } from './raise.ts'
import type { Reading, Token } from './tokens.ts'
import type { Closing, Intent, Understanding } from './understanding.ts'
import type { Weighed, Weight } from './weigh.ts'

/** A message with all that was found in it. */
export interface HeardMessage extends Reading {
  readonly findings: readonly Weighed[]
}

/** One rule: its verdict on a message, or nothing if it does not apply. Rules are asked in order; the first verdict stands. */
type IntentRule = (heard: HeardMessage) => Understanding | undefined

function verdict(intent: Intent, name: string): Understanding {
  return { intent, reason: `${intent}:${name}` }
}

function closingWith(close: Closing, name: string): Understanding {
  return { intent: 'close', reason: `close:${name}`, close }
}

/** Somebody was let go; the speaker beyond the border was deported, which ends nothing. */
function freedWith(heard: HeardMessage, { name }: Weighed): Understanding {
  const isOwn = !name.endsWith('other-freed')
  return isOwn && says(heard, 'homeland') ? verdict('ask', 'returned') : closingWith('released', name)
}

function thoseHeard(
  heard: HeardMessage,
  meanings: readonly Meaning[],
  weights: readonly Weight[] = ['real'],
): readonly Weighed[] {
  return heard.findings.filter(each => meanings.includes(each.meaning) && weights.includes(each.weight))
}

/** Frames that fit calm words too often: what they find is no verdict but evidence, in a message long enough for the model to judge. */
const WEAK: ReadonlySet<string> = new Set(weak)

/** A weak frame without a subject: "got arrested" is the speaker's in a message of two words, and anybody's in a longer one. */
const WITHOUT_SUBJECT = 'en-got-taken'

function isVerdict(heard: HeardMessage): (found: Weighed) => boolean {
  return ({ name }) => heard.tokens.length < SHORTEST_JUDGED || !WEAK.has(name)
}

/** True if the message holds a finding of one of `meanings` that is not something else altogether. */
function mentions(heard: HeardMessage, ...meanings: readonly Meaning[]): boolean {
  return heard.findings.some(each => meanings.includes(each.meaning) && each.weight !== 'harmless')
}

/** True if every word of the message is a cry, a plea or a courtesy around them: `auxilio por favor`. */
function isBare(heard: HeardMessage, tags: readonly string[]): boolean {
  return heard.tokens.every(token => tags.some(tag => token.tags.has(tag)))
}

function isAsked(heard: HeardMessage): boolean {
  return heard.clauses.some(clause => clause.asked)
}

const isCryWord = (token: Token): boolean => token.tags.has('cry')

/** The speaker was or is being taken, and has not been let go since. Together with a cancel it is for the person to say. */
const takenRule: IntentRule = heard => {
  const isFirm = isVerdict(heard)
  const last = thoseHeard(heard, ['taken', 'held']).findLast(
    found => found.name !== WITHOUT_SUBJECT || isFirm(found),
  )
  if (!last) return undefined
  const freed = thoseHeard(heard, ['released']).findLast(each => each.start >= last.start)
  if (freed) return freedWith(heard, freed)
  if (thoseHeard(heard, ['cancel']).length > 0) return verdict('ask', 'taken-and-cancelled')
  return verdict('panic', last.name)
}

/** A word that is a cry by itself, with nothing around it but pleas: `auxilio por favor`, `activa el pánico`. */
const bareCry: IntentRule = heard => {
  if (!heard.tokens.some(isCryWord) || isAsked(heard)) return undefined
  if (thoseHeard(heard, ['cancel']).length > 0) return undefined
  const [activated] = thoseHeard(heard, ['cry']).filter(each => each.name.endsWith('activated'))
  if (activated && thoseHeard(heard, ['asking', 'hypothetical']).length === 0)
    return verdict('panic', activated.name)
  if (!isBare(heard, ['cry', 'helpword', 'filler', 'agent'])) return undefined
  if (heard.tokens.some(token => token.words.has(PARTICLES.no))) return undefined
  if (thoseHeard(heard, ['cry']).length === 0) return undefined
  return isOnlyAName(heard) ? verdict('ask', 'cry-or-name') : verdict('panic', 'cry')
}

/** The alert was not meant; asking how to cancel one cancels nothing. */
const cancelled: IntentRule = heard => {
  const [cancel] = thoseHeard(heard, ['cancel'], ['real', 'doubt'])
  const isQuestion = mentions(heard, 'asking', 'hypothetical')
  return cancel && !isQuestion ? closingWith('cancel', cancel.name) : undefined
}

/** Somebody else was taken or is missing, and has not been found since. */
const proxy: IntentRule = heard => {
  const other = thoseHeard(heard, ['other-taken', 'other-missing']).find(isVerdict(heard))
  if (!other) return undefined
  const freed = thoseHeard(heard, ['released']).findLast(each => each.start >= other.end)
  return freed ? freedWith(heard, freed) : verdict('proxy', other.name)
}

/**
 * A plea beside words that fit calm ones too often to be a report by themselves: `ayuda, ice tiene a mi hija`. A danger of the
 * speaker’s own, or agents seen at their door, go before it.
 */
const pleaForAnother: IntentRule = heard => {
  const pleads = thoseHeard(heard, ['help'], ['real', 'doubt']).length > 0 || heard.tokens.some(isCryWord)
  const [other] = thoseHeard(heard, ['other-taken', 'other-named'])
  if (other === undefined || !pleads || isElsewhere(heard)) return undefined
  return thoseHeard(heard, ['danger', 'doubtful', 'sighting', 'released']).length > 0
    ? undefined
    : verdict('proxy', `plea-${other.name}`)
}

/** The person is free or well, and tells of no danger that came after. */
const closedRule: IntentRule = heard => {
  const [released] = thoseHeard(heard, ['released']).slice(-1)
  const dangers = thoseHeard(heard, ['danger', 'doubtful', 'help'])
  const isOver = dangers.every(danger => released && danger.start <= released.start)
  if (released && isOver) return freedWith(heard, released)
  const [safe] = thoseHeard(heard, ['safe'])
  return safe && dangers.every(danger => overlaps(danger, safe)) ? closingWith('safe', safe.name) : undefined
}

function overlaps(one: Weighed, other: Weighed): boolean {
  return one.start < other.end && other.start < one.end
}

/** True if the message speaks of what would happen: `si me detienen, avisen a mi familia`. */
function isSpeculation(heard: HeardMessage): boolean {
  const isUnreal = thoseHeard(heard, ['taken', 'held', 'doubtful'], ['unreal']).length > 0
  const isDoubted = thoseHeard(heard, ['taken', 'held'], ['doubt']).length > 0
  return isUnreal && !isDoubted && mentions(heard, 'hypothetical')
}

/** Something befalls or threatens the speaker, but what is not sure: one tap tells. */
const doubtful: IntentRule = heard => {
  if (isSpeculation(heard)) return undefined
  const [own] = [
    ...thoseHeard(heard, ['taken', 'held'], ['doubt']),
    ...thoseHeard(heard, ['doubtful', 'danger'], ['real', 'doubt']),
  ].filter(isVerdict(heard))
  return own ? verdict('ask', own.name) : undefined
}

/** A plea for help that names no errand (`ayuda con mi pasaporte`). */
const helpless: IntentRule = heard => {
  const [help] = thoseHeard(heard, ['help'], ['real', 'doubt'])
  if (!help || mentions(heard, 'topic', 'feared', 'hypothetical')) return undefined
  return verdict('ask', `help-${help.name}`)
}

/** A cry among other words, neither asked about nor a name nor the southern `sos` (you are). */
const cryInSentence: IntentRule = heard => {
  const first = thoseHeard(heard, ['cry']).find(each => each.name.endsWith('word'))
  const isQuestion = isAsked(heard) || mentions(heard, 'asking', 'hypothetical', 'fiction', 'cancel')
  const word = first && heard.tokens[first.start]
  const isVoseo = word?.words.has(PARTICLES.sos) && !word.shouted
  return first && !isQuestion && !isVoseo && !isFullName(heard)
    ? verdict('ask', 'cry-in-sentence')
    : undefined
}

/** Meanings of something that befell somebody. */
const DEEDS: readonly Meaning[] = [
  'taken',
  'held',
  'doubtful',
  'danger',
  'other-taken',
  'other-missing',
  'other-named',
]

/** Meanings that can turn out not to have happened. */
const UNREAL_DEEDS: readonly Meaning[] = [...DEEDS, 'cancel', 'released']

/** Hears deeds that did not happen, might happen, or happened long ago. */
const unreal: IntentRule = heard => {
  const [deed] = heard.findings.filter(
    each => each.weight === 'unreal' && UNREAL_DEEDS.includes(each.meaning),
  )
  if (deed) return verdict('question', `not-now-${deed.name}`)
  const [feared] = thoseHeard(heard, ['feared'], ['real', 'doubt', 'unreal'])
  return feared ? verdict('question', feared.name) : undefined
}

/** Agents were seen, but beside the speaker, or at a door: perhaps their own. */
const seenNear: IntentRule = heard => {
  if (!mentions(heard, 'sighting') || isElsewhere(heard)) return undefined
  const atDoor = heard.tokens.some(({ tags }) => tags.has('place') && tags.has('threshold'))
  return atDoor || says(heard, 'me', 'en-me') ? verdict('ask', 'seen-near') : undefined
}

/** Agents were seen, or took somebody the speaker does not know. */
const sighting: IntentRule = heard => {
  const [seen] = thoseHeard(heard, ['sighting'])
  const isQuestion = isAsked(heard) || mentions(heard, 'asking', 'fiction')
  return seen && !isQuestion ? verdict('sighting', seen.name) : undefined
}

/** Somebody with a name was taken (`detuvieron a Pedro`), unless it is the news. */
const namedRule: IntentRule = heard => {
  const other = thoseHeard(heard, ['other-named']).find(isVerdict(heard))
  const isNews = heard.tokens.some(token => token.tags.has('news') || token.tags.has('people'))
  return other && !isNews ? verdict('proxy', other.name) : undefined
}

/** True if the message speaks of something else than the speaker's now: a question, an errand, a story, a fear, the past. */
function isElsewhere(heard: HeardMessage): boolean {
  return (
    isAsked(heard) ||
    heard.findings.some(
      each => each.meaning === 'benign' || (each.weight === 'unreal' && UNREAL_DEEDS.includes(each.meaning)),
    ) ||
    mentions(heard, 'asking', 'topic', 'fiction', 'hypothetical', 'feared', 'distant', 'safe', 'mild')
  )
}

function says(heard: HeardMessage, ...tags: readonly string[]): boolean {
  return heard.tokens.some(token => tags.some(tag => token.tags.has(tag)))
}

/** An agent alone: `la migra!!!`. */
const agentAlone: IntentRule = heard => {
  const isBareAgent = says(heard, 'agent') && isBare(heard, ['agent', 'filler', 'the'])
  return isBareAgent && !isElsewhere(heard) ? verdict('ask', 'agent') : undefined
}

/** Nothing but a sign of alarm such as 🚨 was understood. */
const alarmed: IntentRule = heard => (heard.alarmed ? verdict('ask', 'alarm-sign') : undefined)

/** A question or an errand. */
const askingRule: IntentRule = heard => {
  const [about] = thoseHeard(heard, ['asking'], ['real', 'doubt', 'unreal'])
  if (about) return verdict('question', about.name)
  if (heard.tokens.length > 2 && mentions(heard, 'hypothetical')) return verdict('question', 'if')
  if (isAsked(heard)) return verdict('question', 'question-mark')
  return heard.tokens.some(isCryWord) ? aboutCry(heard) : undefined
}

function aboutCry(heard: HeardMessage): Understanding | undefined {
  return heard.findings.some(each => each.name === 'panic-talk')
    ? verdict('question', 'about-a-cry')
    : undefined
}

/**
 * The bearing of a message. `near` are what a weak frame found, the migra or a cell together with the speaker, a word of custody (detenido,
 * arrested), and agents, cuffs, force or flight that add up around the speaker.
 */
export function bearingOf(heard: HeardMessage): Bearing {
  const isWeak = thoseHeard(heard, DEEDS, ['real', 'doubt']).some(({ name }) => WEAK.has(name))
  if (mentions(heard, 'benign')) return 'idiom'
  if (isElsewhere(heard)) return isWeak ? 'open' : 'elsewhere'
  const isOwn = says(heard, 'me', 'en-me')
  const isFirst = isOwn || says(heard, 'first')
  const isTogether =
    (says(heard, 'migra') && (isOwn || (isFirst && !mentions(heard, 'sighting')))) ||
    (says(heard, 'lockup') && isFirst)
  const isCustody = says(heard, 'seize.participle', 'jailed', 'strict')
  const addUp = (isFirst || says(heard, 'en-i', 'iam')) && addsUp(heard.tokens)
  return isWeak || isTogether || isCustody || addUp ? 'near' : 'open'
}

/** The rules in the order in which they are asked. */
const INTENT_RULES: readonly IntentRule[] = [
  takenRule,
  bareCry,
  cancelled,
  proxy,
  pleaForAnother,
  closedRule,
  doubtful,
  helpless,
  cryInSentence,
  seenNear,
  sighting,
  namedRule,
  unreal,
  agentAlone,
  alarmed,
  askingRule,
]

/** The verdict of the first rule that applies; when none does `other`: `elsewhere` if at least an idiom or an errand was heard. */
export function judgeHeard(heard: HeardMessage): Understanding {
  for (const rule of INTENT_RULES) {
    const found = rule(heard)
    if (found) return found
  }
  if (heard.tokens.length === 0) return verdict('other', 'empty')
  return verdict('other', isElsewhere(heard) ? 'elsewhere' : 'nothing-heard')
}

import { CUES, type Sentence } from './sentence.ts'

/** Whose place a name is. */
export type Whose =
  /** The writer's own: where they are, or are taken to. */
  | 'writer'
  /** Nobody's in so many words, "en Cicero", "está en Broadview": the writer's, unless they write of another. */
  | 'unsaid'
  /** Another's, who is held there, or a relative's, who may be. */
  | 'another'
  /** Another's, who lives, works or studies there, or has their office: nobody was taken there. */
  | 'elsewhere'

/** The words from the beginning of the clause that says who is at a place, up to the place, and its last verb. */
interface Clause {
  readonly start: number
  readonly end: number
  readonly verb: number
}

/** How many words may stand between a possessive and the verb of its noun: "mi hija mayor está". */
const SUBJECT_REACH = 3

/** Where the name of a place begins in a sentence, and where it ends. */
interface Named {
  readonly start: number
  readonly end: number
}

/** Whose place a name is, by the verb that it hangs on and the subject of that. */
export function whoseAt(sentence: Sentence, named: Named): Whose {
  const behind = relativeBehind(sentence, named)
  if (behind) return CUES.settled(sentence.word(named.end)) ? 'elsewhere' : 'another'
  const { start } = named
  const clause = clauseBefore(sentence, start)
  if (clause === undefined) return 'unsaid'
  if (CUES.settled(sentence.word(clause.verb)) || isOrigin(sentence, start)) return 'elsewhere'
  if (takesAnother(sentence, clause)) return 'another'
  if (someIn(sentence, clause, at => isOwn(sentence.word(at)))) return 'writer'
  if (someIn(sentence, clause, at => isPerson(sentence, clause, at, CUES.kin))) return 'another'
  const isSomebody = (at: number) =>
    isPerson(sentence, clause, at, CUES.roles) || isPossessed(sentence, clause, at)
  if (!someIn(sentence, clause, isSomebody)) return 'unsaid'
  return CUES.caught(sentence.word(clause.verb)) ? 'another' : 'elsewhere'
}

/**
 * The relative of the writer's, by the word for them, who merely is at a place: "mamá" of "mi mamá está en Houston".
 * Undefined for anybody who is held or was caught there, and for none.
 */
export function relativeAt(sentence: Sentence, named: Named): string | undefined {
  const behind = relativeBehind(sentence, named)
  if (behind !== undefined) return behind
  const clause = clauseBefore(sentence, named.start)
  if (clause === undefined || takesAnother(sentence, clause)) return undefined
  const verb = sentence.word(clause.verb)
  if (CUES.taking(verb) || CUES.caught(verb)) return undefined
  for (let at = clause.start; at < Math.min(clause.end, sentence.length); at++)
    if (isPerson(sentence, clause, at, CUES.kin)) return sentence.word(at)
  return undefined
}

/**
 * The relative who is told to be at a place by the verb right behind its name: "hijos" of "en Houston están mis hijos". "Me agarraron en Dallas, está
 * mi hijo conmigo" tells of the writer's own, and so does any name behind a verb.
 */
function relativeBehind(sentence: Sentence, { start, end }: Named): string | undefined {
  const verb = sentence.word(end)
  const isThere = CUES.settled(verb) || (CUES.being(verb) && !isOwn(verb) && !CUES.caught(verb))
  if (!isThere || sentence.begins(end) || !CUES.within(sentence.word(start - 1))) return undefined
  if (start > 1 && !sentence.begins(start - 1) && isVerb(sentence.word(start - 2))) return undefined
  const kin = CUES.possessive(sentence.word(end + 1)) ? sentence.word(end + 2) : ''
  return CUES.kin(kin) && !isOwn(sentence.word(end + 3)) ? kin : undefined
}

/** True where it is said that nobody is there: "no la tienen en Broadview". */
export function isDenied(sentence: Sentence, start: number): boolean {
  const clause = clauseBefore(sentence, start)
  return clause !== undefined && someIn(sentence, clause, at => CUES.not(sentence.word(at)))
}

function isVerb(word: string): boolean {
  return CUES.being(word) || CUES.taking(word) || CUES.settled(word) || isOwn(word)
}

/** The part of the sentence before a name that has a verb: a name may stand behind a comma. */
function clauseBefore(sentence: Sentence, end: number): Clause | undefined {
  const [from] = sentence.sentenceAround(Math.max(0, end - 1))
  let verb = -1
  let start = end
  while (start > from && (verb < 0 || !isClauseStart(sentence, start))) {
    start--
    if (verb < 0 && isVerb(sentence.word(start))) verb = start
  }
  return verb < 0 ? undefined : { start, end, verb }
}

function isClauseStart(sentence: Sentence, at: number): boolean {
  return sentence.begins(at) || CUES.joining(sentence.word(at - 1))
}

function someIn({ length }: Sentence, { start, end }: Clause, passes: (at: number) => boolean): boolean {
  for (let at = start; at < Math.min(end, length); at++) if (passes(at)) return true
  return false
}

/** A word of the writer's own: "estoy", "me", "llevarnos". */
function isOwn(word: string): boolean {
  return CUES.own(word) || (CUES.taking(word) && /(?:me|nos)$/.test(word))
}

/** "I'm from Houston". */
function isOrigin(sentence: Sentence, start: number): boolean {
  return CUES.from(sentence.word(start - 1)) && CUES.being(sentence.word(start - 2))
}

/** "lo tienen", "me la llevaron", "trasladarlo", "took him": even where it is my brother whom they took from me. */
function takesAnother(sentence: Sentence, clause: Clause): boolean {
  return someIn(sentence, clause, at => {
    const word = sentence.word(at)
    if (CUES.taking(word) && /(?:ar|er|ir)(?:lo|la|los|las)$/.test(word)) return true
    if (takesRelative(sentence, at)) return true
    const isCatching = (one: string) => CUES.taking(one) || CUES.caught(one)
    return CUES.another(word) && (isCatching(sentence.word(at + 1)) || isTakenBefore(sentence, at))
  })
}

/** "Se llevó a mi hijo", "a la vecina": somebody they know, right behind the verb. */
function takesRelative(sentence: Sentence, at: number): boolean {
  const verb = sentence.word(at)
  if (!CUES.taking(verb) && !CUES.caught(verb)) return false
  const isMerged = CUES.towardThe(sentence.word(at + 1))
  const whom = CUES.toward(sentence.word(at + 1)) ? at + 2 : at + 1
  if (!isMerged && !CUES.things(sentence.word(whom)) && !CUES.possessive(sentence.word(whom))) return false
  const who = sentence.word(isMerged ? at + 2 : whom + 1)
  return CUES.kin(who) || CUES.roles(who)
}

/** English has whom it takes behind the verb, Spanish an article. */
function isTakenBefore(sentence: Sentence, at: number): boolean {
  return !CUES.things(sentence.word(at)) && CUES.taking(sentence.word(at - 1))
}

/** Somebody who is there or is taken there: before the verb, right behind it, or behind "a". */
function isPerson(sentence: Sentence, clause: Clause, at: number, is: (word: string) => boolean): boolean {
  if (!is(sentence.word(at))) return false
  if (at < clause.verb) return true
  const named = CUES.things(sentence.word(at - 1)) ? at - 1 : at
  return CUES.toward(sentence.word(named - 1)) || isVerb(sentence.word(named - 1))
}

/** Anything of somebody's that is somewhere, "mi contadora está", but for the writer's own door. */
function isPossessed(sentence: Sentence, { verb }: Clause, at: number): boolean {
  if (!CUES.possessive(sentence.word(at)) || CUES.ownPlaces(sentence.word(at + 1))) return false
  return at < verb - 1 && verb - at <= SUBJECT_REACH
}

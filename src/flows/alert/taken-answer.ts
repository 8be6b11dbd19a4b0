import type { SaidPlace } from '../../consulates/said/said.ts'
import type { Routing, Taken } from '../../domain/alert/cry.ts'
import type { AlertId, Instant } from '../../domain/ids.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { isNameLikeACry, isOtherCalled, isWrittenAsNames } from '../../understanding/names.ts'
import { doesNotKnow, doesNotKnowName, isForNotMe } from '../../understanding/replies.ts'
import { isSameKin, speaksOfSelf, takenKin } from '../../understanding/report/kinship.ts'
import {
  beginsWithCalled,
  beginsWithTaken,
  callsByName,
  isNobodysName,
  nameReported,
  withoutTaken,
} from '../../understanding/report/name-in-report.ts'
import { placePart, withoutAgeAndNumber } from '../../understanding/report/place-part.ts'
import {
  type AgeSaid,
  ageAnswered,
  ageBehindName,
  ageReported,
  ageSaid,
  childWrites,
  type NameSaid,
  nameSaid,
  ownNumberSaid,
  tellsMore,
} from '../../understanding/told-of-taken.ts'
import { VOCABULARIES } from '../../understanding/vocabulary/languages.ts'
import type { Context } from '../context.ts'
import type { KnownOfTaken, ReportWords, SeveralTaken, TakenInTurn } from '../state.ts'
import { routingOf } from './route-alert.ts'
import { type Asked, isAboutTaken } from './teller.ts'

/** The longest answer about where it was that is kept, in UTF-16 units. */
export const LONGEST_WHERE = 200

/** All that one message tells of somebody who was taken, whatever was asked. */
export interface Told {
  readonly about: Taken
  /** By the place in the words; undefined if they name none that we know. */
  readonly routing?: Routing
  /** True if words are left over that the desk has yet to read as they stand. */
  readonly more: boolean
  /** True for an answer to where it was that says where the writer is, or another of theirs. */
  readonly ofOthers?: true
}

/** The facts that are known already of whoever is asked about: by the report itself, and by what was told since. */
export function knownOf({ telling }: Context, { alert, known }: Asked): KnownOfTaken {
  const about = telling?.alert.id === alert ? telling.alert.about : undefined
  const where = known?.where === true || about?.where !== undefined || about?.pin !== undefined
  const minor = about?.minor ?? known?.minor
  return {
    ...(where && { where }),
    ...(minor !== undefined && { minor }),
    ...((known?.phone === true || about?.phone !== undefined) && { phone: true }),
    ...(known?.kin !== undefined && { kin: known.kin }),
  }
}

/** The facts that the report told already, as far as they can be read. */
export function storedKnown(value: unknown): KnownOfTaken | undefined {
  const { where, minor, phone: number, kin } = Object.fromEntries(Object.entries(value ?? {}))
  return {
    ...(where === true && { where }),
    ...(typeof minor === 'boolean' && { minor }),
    ...(number === true && { phone: number }),
    ...(typeof kin === 'string' && { kin }),
  }
}

/** Of several who were taken at once, as it was stored. */
export function storedSeveral(value: unknown): SeveralTaken | undefined {
  const { whom, place, all, later } = Object.fromEntries(Object.entries(value ?? {}))
  if (typeof whom !== 'string' || typeof place !== 'number' || typeof all !== 'number') return undefined
  return { whom, place, all, later: Array.isArray(later) ? later.flatMap(storedInTurn) : [] }
}

/** The words of a report as they were stored, but those that cannot be read. */
export function storedWords(value: unknown): readonly ReportWords[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): readonly ReportWords[] => {
    const { text, at, passedOn } = Object.fromEntries(Object.entries(one ?? {}))
    if (typeof text !== 'string' || typeof at !== 'number') return []
    return [{ text, at: at as Instant, ...(passedOn === true && { passedOn }) }]
  })
}

function storedInTurn(value: unknown): readonly TakenInTurn[] {
  const { alert, whom, named, minor } = Object.fromEntries(Object.entries(value ?? {}))
  if (typeof alert !== 'string' || typeof whom !== 'string') return []
  return [
    {
      alert: alert as AlertId,
      whom,
      ...(named === true && { named }),
      ...(typeof minor === 'boolean' && { minor }),
    },
  ]
}

/** The facts about one who was taken that these answers give, so that they are not asked. */
export function knownBy({ where, minor, phone: number }: Taken): KnownOfTaken {
  return {
    ...(where !== undefined && { where: true }),
    ...(minor !== undefined && { minor }),
    ...(number !== undefined && { phone: true }),
  }
}

/** Where it was with its town, where that is what was asked. */
export function fullWhere(context: Context, { asks }: Asked, where: string | undefined): string | undefined {
  const before = asks === 'city' ? context.telling?.alert.about?.where : undefined
  return where === undefined || before === undefined ? where : `${before}, ${where}`.slice(0, LONGEST_WHERE)
}

/** Reads a report for what stands in it besides that somebody was taken, and besides their name: {@link reportedName}. */
export function toldInReport(context: Context, text: string): Told {
  const said = placeOfTaken(context, text, takenKin(text))
  // Without a place of the one who was taken the desk where the writer is may be near.
  const routing = routedBy(context, said) ?? routedBy(context, placeOfTeller(context, text))
  const isKnown =
    routedBy(context, said) !== undefined && said?.kind === 'named' && said.precision !== 'state'
  const phone = ownNumberSaid(text)
  const named = reportedName(context, text)
  const teller = childWrites(text)
  const about = {
    ...(isKnown && { where: placeWords(context, text, said.label) }),
    // "Tengo 12" is the age of whoever writes.
    ...(teller === undefined ? ageOf(ageReported(text) ?? (named && ageBehindName(named.rest))) : { teller }),
    ...(phone !== undefined && { phone }),
  }
  return { about, ...(routing && { routing }), more: false }
}

/** Reads an answer for all that it tells: its own fact first, then each that is not known yet. */
export function toldInAnswer(context: Context, asked: Asked, text: string): Told {
  const known = knownOf(context, asked)
  const { asks } = asked
  const named = asks === 'name' ? nameIn(context, text) : lateName(context, asked.alert, text)
  const rest = named?.rest ?? text
  const asksWhere = asks === 'where' || asks === 'city'
  const said = known.where === true && !asksWhere ? undefined : placeOfTaken(context, rest, known.kin)
  const isOfOthers = asksWhere && said === undefined && placeSaid(context, rest) !== undefined
  const where = withoutAgeAndNumber(withoutTaken(rest))
  const isWhere = asksWhere
    ? tellsMore(rest) && !isOfOthers && !isForNotMe(bareWords(rest))
    : said?.kind === 'named' || said?.kind === 'exact' || said?.kind === 'unclear'
  const routing = isWhere
    ? routedBy(context, said)
    : isOfOthers
      ? routedBy(context, placeOfTeller(context, rest))
      : undefined
  const age =
    asks === 'minor'
      ? ageAnswered(text)
      : known.minor === undefined
        ? (ageSaid(text) ?? (named && ageBehindName(named.rest)))
        : undefined
  const phone = known.phone === true ? undefined : ownNumberSaid(text)
  return {
    about: {
      ...(named && { name: named.name }),
      ...(isWhere && { where: where.trim().slice(0, LONGEST_WHERE) }),
      ...ageOf(age),
      ...(phone !== undefined && { phone }),
    },
    ...(routing && { routing }),
    ...(isOfOthers && { ofOthers: true as const }),
    more: !isWhere && rest !== '' && !isBareAge(asked, age, rest) && tellsMore(rest),
  }
}

/** True for an answer to the age that has no word beside it. */
function isBareAge({ asks }: Asked, age: AgeSaid | undefined, text: string): boolean {
  return asks === 'minor' && age !== undefined && text.trim().split(/\s+/).length <= 3
}

function ageOf(age: AgeSaid | undefined): Taken {
  return age === undefined ? {} : { minor: age.minor, ...(age.years !== undefined && { age: age.years }) }
}

/** The name behind "se llama", or with which words begin, else the one that they report; undefined for any other words. */
function nameIn(context: Context, text: string): NameSaid | undefined {
  // "I don't know him" begins with no name.
  if (doesNotKnow(bareWords(text)) && !callsByName(text) && !/\p{Lu}\p{Ll}/u.test(text)) return undefined
  const begun = nameSaid(text, part => isPlace(context, part))
  const said = begun && isSureName(context, begun, isOtherCalled(text)) ? plainName(begun) : undefined
  const reported = said && !callsByName(text) ? undefined : reportedName(context, text)
  // A run of words in a report is over sooner than one that is all the answer.
  return said && (reported === undefined || said.name.startsWith(reported.name)) ? said : reported
}

/** The name in "se llama Juan Pérez" of somebody who was told of without one, in `alert`. */
export function lateName(context: Context, alert: AlertId, text: string): NameSaid | undefined {
  const { telling } = context
  const isUnnamed = telling?.alert.id === alert && telling.alert.about?.name === undefined
  return isUnnamed && beginsWithCalled(text) ? reportedName(context, text) : undefined
}

/** Words that may tell more of the one who was taken are a name if they are written so, or go on with "lo agarraron". */
function isSureName(context: Context, { name, rest }: NameSaid, isCalled: boolean): boolean {
  const isSmall = !/\p{Lu}/u.test(name)
  const isDoubtful =
    beginsWithTaken(rest) || (isSmall && (!name.includes(' ') || doesNotKnowName(`${name}, ${rest}`)))
  if (isDoubtful && isNobodysName(name) && !isNameLikeACry(name)) return false
  if (isCalled || !isAboutTaken(context) || isNameLikeACry(name) || isWrittenAsNames(name)) return true
  return name.includes(' ') && beginsWithTaken(rest)
}

/** The name that a report gives in its one sentence: "se llevaron a mi esposo Juan Pérez en Cicero". */
export function reportedName(context: Context, text: string): NameSaid | undefined {
  const said = nameReported(text, part => isPlace(context, part))
  return said && plainName(said)
}

function plainName({ name: written, rest }: NameSaid): NameSaid | undefined {
  const name = sanitizeName(written)
  return name === '' ? undefined : { name, rest }
}

/** True for words that are surely a place, and so nobody's name. */
export function isPlace(context: Context, part: string): boolean {
  const said = placeSaid(context, part)
  return said?.kind === 'named' && said.confidence === 'high'
}

function placeSaid({ directory, language, person }: Context, text: string): SaidPlace | undefined {
  return directory.said(text, language, { consulate: person?.consulate })
}

/** The place in words where the one who was taken is or was: none of the writer's own, and of no relative but `kin`, if it is known what they are. */
function placeOfTaken(
  context: Context,
  text: string,
  kin: string | readonly string[] | undefined,
): SaidPlace | undefined {
  const { directory, language, person } = context
  const taken = kin === undefined ? [] : typeof kin === 'string' ? [kin] : kin
  const mayBe = (one: string) => taken.length === 0 || taken.some(known => isSameKin(known, one))
  const only = speaksOfSelf(text) ? ({ only: 'another' } as const) : {}
  return directory.said(text, language, { consulate: person?.consulate, mayBe, ...only })
}

function placeOfTeller({ directory, language, person }: Context, text: string): SaidPlace | undefined {
  return directory.said(text, language, { consulate: person?.consulate, only: 'writer' })
}

/** The consulate of the place that the words name; undefined if they name none that we know. */
export function routingBy(context: Context, text: string): Routing | undefined {
  return routedBy(context, placeSaid(context, text))
}

function routedBy({ directory }: Context, said: SaidPlace | undefined): Routing | undefined {
  const route = said?.kind === 'exact' || said?.kind === 'named' ? said.route : undefined
  return route && routingOf(directory, route)
}

const WITHIN = new Set(Object.values(VOCABULARIES).flatMap(({ places }) => places.within))

/** The words of a report that say where, from the last word of place on that leaves the place what it is. */
function placeWords(context: Context, text: string, label: string): string {
  const starts = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => WITHIN.has(word.toLowerCase()))
  const from = starts.findLast(({ index }) => {
    const said = placeSaid(context, text.slice(index))
    return said?.kind === 'named' && said.label === label
  })
  // No part alone says it, as "en cicero" does not without whom they took there.
  if (from === undefined) return label
  const whole = withoutAgeAndNumber(text.slice(from.index))
  const part = placePart(whole)
  const said = placeSaid(context, part)
  const isSame = said?.kind === 'named' && said.label === label
  return (isSame ? part : whole).trim().slice(0, LONGEST_WHERE)
}

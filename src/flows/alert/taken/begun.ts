import { attendanceOf } from '../../../domain/alert/alert.ts'
import { isThirdParty, isUnnamed, type Routing, type Taken } from '../../../domain/alert/cry.ts'
import type { AlertId, PersonId } from '../../../domain/ids.ts'
import { bareWords } from '../../../domain/messaging/bare-words.ts'
import { isBareCall } from '../../../understanding/intent/taught-word.ts'
import { isForAnother } from '../../../understanding/relatives.ts'
import { kinNamed, takenKin } from '../../../understanding/report/kinship.ts'
import type { Context } from '../../context.ts'
import type { KnownOfTaken, ReportWords, SaidBefore, SeveralTaken } from '../../state.ts'
import type { Effect, Turn } from '../../turn.ts'
import { stranger } from '../panic.ts'
import { saidInOwnToo } from '../said/said.ts'
import { sentAt } from '../sent-at.ts'
import { knownBy, toldInReport } from '../taken-answer.ts'
import {
  askedInTurn,
  newAlertAbout,
  type OneTaken,
  raiseOthers,
  severalIn,
  toldOfOne,
  wordsOfReport,
} from './several.ts'

/** How many alerts about others somebody may raise in 24 hours who is not registered, and who is: each calls officers to work. */
const MOST_BY_STRANGER = 3
const MOST_BY_REGISTERED = 10

/** A report that somebody was taken, as it was written. */
export interface Report {
  readonly words: readonly ReportWords[]
  /** Those who are to be asked about, where it tells of several; empty where it tells of one. */
  readonly ones: readonly OneTaken[]
  /** How many it tells of. */
  readonly all: number
}

/** An alert about somebody who was taken that was begun, with what the report tells of them. */
export interface BegunTaken {
  readonly id: AlertId
  readonly known: KnownOfTaken
  readonly effects: readonly Effect[]
  /** Left out where the report does not give it, or tells of one alone, whose name is read out of it later. */
  readonly name?: string
  /** Where it is the first of several. */
  readonly several?: SeveralTaken
}

/** The message as the words of a report; none for a tap. */
export function writtenNow(context: Context): readonly ReportWords[] {
  const { inbound, utterance } = context
  if (inbound.kind !== 'text') return []
  const passedOn = utterance.authorship() !== 'own'
  return [{ text: utterance.text.trim(), at: sentAt(context), ...(passedOn && { passedOn }) }]
}

/** Reads in the words of a report of how many it tells. */
export function reportIn(context: Context, words: readonly ReportWords[]): Report {
  const ones = words.map(({ text }) => severalIn(context, text)).find(({ length }) => length > 0) ?? []
  return { words, ones, all: ones.length }
}

/**
 * A new alert, or the writer's own doubtful one, about somebody whom nobody named yet, which waits for the first that is told of them, and one for each
 * of the others who were taken at once; undefined if this chat told of as many as it may today. It goes to the desk of the place in the words, else to that
 * of the writer, else to that of all whose relative they are. Where `standing` is the alert of the first already, it raises those of the others alone.
 */
export function newTaken(context: Context, report: Report, standing?: AlertId): BegunTaken | undefined {
  const left = mostToday(context) - context.toldToday
  if (left <= 0 && standing === undefined) return undefined
  const { all, words } = report
  const [first, ...others] = report.ones.slice(0, standing === undefined ? left : left + 1)
  const text = words.map(one => one.text).join('\n')
  const told = toldInReport(context, text)
  const routing = told.routing ?? consulateOf(context)
  const shared = all > 1 ? withoutAge(told.about) : told.about
  const about = { ...shared, ...(all > 1 && (first ? toldOfOne(first, all) : { together: all })) }
  const person = context.person ?? stranger(context)
  const begun = standing === undefined ? raisedFirst(context, person.id, about, routing) : { id: standing }
  const raised = raiseOthers(context, others, all, { person: person.id, shared, routing, words })
  const kin = first ? kinNamed(first.whom) : takenKin(text)[0]
  const several = askedInTurn(first, raised.later, all)
  return {
    id: begun.id,
    known: { ...knownBy(about), ...(kin !== undefined && { kin }) },
    ...(first?.name !== undefined && { name: first.name }),
    ...(several && { several }),
    effects: [
      ...(context.person === undefined ? [{ do: 'save-person', person } as const] : []),
      ...('effect' in begun ? [begun.effect] : []),
      ...('effect' in begun && first ? wordsOfReport(context, begun.id, words) : []),
      ...raised.effects,
      // Nobody waits for the answers of a child, where it is known whom to tell.
      ...(about.teller === undefined || routing.consulate === undefined
        ? []
        : [{ do: 'describe', alert: begun.id, about: { teller: about.teller } } as const]),
    ],
  }
}

/** Raises it, or makes it of the writer's own cry that waits. */
function raisedFirst(
  context: Context,
  person: PersonId,
  about: Taken,
  routing: Routing,
): { readonly id: AlertId; readonly effect: Effect } {
  const waiting = ownDoubtful(context)
  if (waiting !== undefined)
    return { id: waiting, effect: { do: 'redirect', alert: waiting, about, routing } }
  const alert = newAlertAbout(context, person, about, routing)
  return { id: alert.id, effect: { do: 'raise', alert } }
}

/**
 * The cry that waits for the writer's answer, where nothing in it says that it is their own, as a voice note or "ayuda" before the report:
 * it was about the other. "La migra está afuera de mi trabajo" is the writer's own, whoever else was taken.
 */
export function ownDoubtful({ alert: own, saidInCry }: Context): AlertId | undefined {
  if (own?.alert.state !== 'asked' || own.alert.afterDrill || isThirdParty(own.alert)) return undefined
  return saidInCry.every(mayBeOfAnother) ? own.alert.id : undefined
}

/** The officer who attends the alert about somebody whom nobody has named yet, and for which desk; undefined if nobody does. */
export function attendingUnnamed({ telling }: Context) {
  const attendance = telling && isUnnamed(telling.alert) ? attendanceOf(telling.alert) : undefined
  const desk = telling?.recipients.find(one => one.id === attendance?.recipient)?.desk
  return attendance && desk && { desk, officer: attendance.officer }
}

/**
 * `turn`, which begins a report, beside a cry of the writer's own that waits: the words go on in that, too, and with them it is asked
 * about once more.
 */
export function besideOwnCry(context: Context, turn: Turn): Turn {
  const isRaised = turn.effects.some(one => one.do === 'raise')
  const waits = context.alert?.alert.state === 'asked' && ownDoubtful(context) === undefined
  return isRaised && waits ? saidInOwnToo(context, turn) : turn
}

function mayBeOfAnother({ what }: SaidBefore): boolean {
  const text = what.kind === 'media' ? (what.caption ?? '') : what.text
  return text === '' || what.passedOn === true || isBareCall(text) || isForAnother(bareWords(text))
}

function consulateOf({ person, relatives }: Context): Routing {
  const theirs = new Set(relatives.map(one => one.person.consulate))
  const consulate = person?.consulate ?? (theirs.size === 1 ? [...theirs][0] : undefined)
  return consulate ? { consulate } : {}
}

/** How many alerts about others this chat may raise in 24 hours. */
export function mostToday({ person }: Context): number {
  return person?.consentedAt === undefined ? MOST_BY_STRANGER : MOST_BY_REGISTERED
}

function withoutAge({ minor: _, age: _age, ...about }: Taken): Taken {
  return about
}

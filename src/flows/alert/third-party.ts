import type { NewAlert } from '../../domain/alert/alert.ts'
import { isThirdParty, type Routing } from '../../domain/alert/cry.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { Point } from '../../domain/place.ts'
import { phone } from '../../locales/formats.ts'
import { hasNoNumber } from '../../understanding/told-of-taken.ts'
import { type Context, wordsOf } from '../context.ts'
import { oldChoice } from '../menu/menu.ts'
import { type Question, storedText } from '../question.ts'
import { say, urgent } from '../reply.ts'
import { type KnownOfTaken, TAKEN_QUESTIONS } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { stranger } from './panic.ts'
import { routingOf } from './route-alert.ts'
import { searchText } from './search.ts'
import { askTaken, goOn } from './taken/next-question.ts'
import {
  fullWhere,
  knownBy,
  lateName,
  reportedName,
  routingBy,
  storedKnown,
  toldInAnswer,
  toldInReport,
} from './taken-answer.ts'
import { type Asked, askedTaken, askTellerEnd, isForUs, toDesk, toldMore } from './teller.ts'

/** How many alerts about others somebody may raise in 24 hours who is not registered, and who is: each calls officers to work. */
const MOST_BY_STRANGER = 3
const MOST_BY_REGISTERED = 10

/** The questions about somebody who was taken and has no chat with us, asked of whoever says so. */
export const takenQuestion: Question = {
  name: 'taken',
  waits: ['taken'],
  read: (_, stored) => {
    const alert = storedText(stored, 'alert')
    const asks = TAKEN_QUESTIONS.find(one => one === stored.get('asks'))
    const known = storedKnown(stored.get('known'))
    return alert && asks
      ? { at: 'taken', asks, alert: alert as AlertId, ...(known && { known }) }
      : { at: 'idle' }
  },
  agree: (context, agrees) => {
    const asked = askedTaken(context)
    if (asked === undefined) return undefined
    if (asked.asks === 'minor') return takeMinor(context, agrees)
    return agrees ? askTaken(context, asked) : passedOver(context, asked)
  },
  takeText: (context, text) => takenAnswer(context, text) ?? urgent(context, []),
}

/** Begins to ask about somebody who was taken: the desk is told with the first answer, or in a minute without one. */
export function beginTaken(context: Context): Turn {
  const asked = askedTaken(context)
  // A tap that is tapped twice tells of one.
  if (asked?.asks === 'name') return askTaken(context, asked)
  const begun = newTaken(context)
  if (begun === undefined) return tooMany(context)
  const { id: alert, known, effects } = begun
  const turn = askName(context, alert, undefined, known)
  return { ...turn, effects: [...effects, ...turn.effects] }
}

/** Asks for the name in an alert about somebody that was begun; takes it, and asks on, if it was said, or if the report gives it. */
export function askName(context: Context, alert: AlertId, said?: string, known?: KnownOfTaken): Turn {
  const asked = { asks: 'name', alert, ...(known && { known }) } as const
  const name = said ?? reportedName(context, wordsOf(context) ?? '')?.name
  return name === undefined ? askTaken(context, asked) : goOn(context, asked, { name })
}

/**
 * A new alert, or the writer's own doubtful one, about somebody whom nobody named yet, which waits for the first that is told of them; undefined if this chat told of as
 * many as it may today. It goes to the desk of the place in the words, else to that of the writer, else to that of all whose relative they are.
 */
export function newTaken(
  context: Context,
): { readonly id: AlertId; readonly known: KnownOfTaken; readonly effects: readonly Effect[] } | undefined {
  const { person: known, ids, now, toldToday } = context
  if (toldToday >= mostToday(context)) return undefined
  const { about, routing } = toldInReport(context)
  const waiting = ownDoubtful(context)
  if (waiting !== undefined) {
    const effect = {
      do: 'redirect',
      alert: waiting,
      about,
      routing: routing ?? consulateOf(context),
    } as const
    return { id: waiting, known: knownBy(about), effects: [effect] }
  }
  const person = known ?? stranger(context)
  const id = ids.alert()
  const alert: NewAlert = {
    id,
    person: person.id,
    state: 'asked',
    drill: false,
    about,
    confirmed: true,
    raisedAt: now,
    ...(routing ?? consulateOf(context)),
  }
  const effects: readonly Effect[] = [
    ...(known === undefined ? [{ do: 'save-person', person } as const] : []),
    { do: 'raise', alert },
  ]
  return { id, known: knownBy(about), effects }
}

/** The cry of the writer's own that waits for their answer, as a voice note before the report begins one: it was about the other. */
export function ownDoubtful({ alert: own }: Context): AlertId | undefined {
  if (own?.alert.state !== 'asked' || own.alert.afterDrill || isThirdParty(own.alert)) return undefined
  return own.alert.id
}

function consulateOf({ person, relatives }: Context): Routing {
  const theirs = new Set(relatives.map(one => one.person.consulate))
  const consulate = person?.consulate ?? (theirs.size === 1 ? [...theirs][0] : undefined)
  return consulate ? { consulate } : {}
}

function mostToday({ person }: Context): number {
  return person?.consentedAt === undefined ? MOST_BY_STRANGER : MOST_BY_REGISTERED
}

/** Nobody is told by us of one more today: whom to call, and how to look. */
function tooMany(context: Context): Turn {
  const { t, directory } = context
  const text = t('another.limit', { most: String(mostToday(context)), phone: phone(directory.ciam.number) })
  return urgent(context, [say(text), say(searchText(context))])
}

/** Takes words in answer to the question about somebody who was taken; undefined if none is open. */
export function takenAnswer(context: Context, text: string): Turn | undefined {
  const asked = askedTaken(context)
  const { utterance } = context
  if (asked === undefined) return undefined
  if (utterance.reply() === 'skip') return passedOver(context, asked)
  if (utterance.relativeSays() === 'asks-after') return askAgainBeside(context, asked, text)
  if (asked.asks === 'phone' && hasNoNumber(text)) return passedOver(context, asked)
  const told = toldInAnswer(context, asked, text)
  if (Object.keys(told.about).length === 0) return askAgainBeside(context, asked, text)
  const where = fullWhere(context, asked, told.about.where)
  const about = where === undefined ? told.about : { ...told.about, where }
  const routing = told.routing ?? (where === undefined ? undefined : routingBy(context, where))
  const turn = goOn(context, asked, about, routing)
  if (!told.more) return turn
  // Before the facts, so that the words stand in what the desk reads first.
  return { ...turn, effects: [{ ...toDesk(context, asked.alert, text), quiet: true }, ...turn.effects] }
}

/**
 * Words in answer to the question about somebody who was taken; what whoever told of them writes after that goes on to the
 * desks, unless it is for us.
 */
export function heardAboutAnother(context: Context): Turn | undefined {
  const text = wordsOf(context)
  if (text === undefined) return undefined
  const late = context.state.at === 'idle' ? namedLate(context, text) : undefined
  return askTellerEnd(context, text) ?? takenAnswer(context, text) ?? late ?? toldMore(context, text)
}

/** Takes "se llama Juan Pérez", once the questions are over, as the name of whoever was told of without one; the words go on besides. */
function namedLate(context: Context, text: string): Turn | undefined {
  const { telling } = context
  const turn = toldMore(context, text)
  const named = telling && lateName(context, telling.alert.id, text)
  if (telling === undefined || turn === undefined || named === undefined) return undefined
  const { id: alert } = telling.alert
  return { ...turn, effects: [{ do: 'describe', alert, about: { name: named.name } }, ...turn.effects] }
}

/** Words that do not answer the question go on to the desk, and it is asked again. */
function askAgainBeside(context: Context, asked: Asked, text: string): Turn {
  const { asks, alert } = asked
  const turn = askTaken(context, asked)
  if (isForUs(context)) return turn
  // Before it left nobody is to be asked whether it is an emergency: the question is open that lets it leave.
  const quiet = asks === 'name' && { quiet: true }
  return { ...turn, effects: [{ ...toDesk(context, alert, text), ...quiet }] }
}

/** Takes a location in answer to where it was; undefined unless that is asked. */
export function takenAt(context: Context, { lat, lon }: Point): Turn | undefined {
  const asked = askedTaken(context)
  if (asked?.asks !== 'where' && asked?.asks !== 'city') return undefined
  const routed = context.directory.route({ lat, lon })
  const routing = routed.kind === 'route' ? routingOf(context.directory, routed.route) : undefined
  return goOn(context, asked, { pin: { lat, lon } }, routing)
}

/** Takes the tap that says whether they are under 18. */
export function takeMinor(context: Context, minor: boolean): Turn {
  const asked = askedTaken(context)
  if (asked?.asks !== 'minor') return oldChoice(context)
  return goOn(context, asked, { minor })
}

/** Asks the next question; that whoever tells of them gives no number is to be known to the desk, and no other silence is. */
function passedOver(context: Context, asked: Asked): Turn {
  return goOn(context, asked, asked.asks === 'phone' ? { withoutPhone: true } : {})
}

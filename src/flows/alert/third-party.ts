import type { Route } from '../../consulates/directory.ts'
import type { NewAlert } from '../../domain/alert/alert.ts'
import type { Routing, Taken } from '../../domain/alert/cry.ts'
import type { AlertId } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import { toE164 } from '../../domain/people/phone-number.ts'
import type { Point } from '../../domain/place.ts'
import { phone } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { endingsOf } from '../../notices/third-party.ts'
import {
  isNameLikeACry,
  isWrittenAsNames,
  nameKind,
  withoutIntroductionOf,
} from '../../understanding/names.ts'
import { awaiting, type Context, wordsOf } from '../context.ts'
import { oldChoice } from '../menu/menu.ts'
import { type Question, storedText } from '../question.ts'
import { say, urgent } from '../reply.ts'
import { TAKEN_QUESTIONS, type TakenQuestion } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { stranger } from './panic.ts'
import { areaOf } from './route-alert.ts'
import { searchText } from './search.ts'
import { type Asked, askedTaken, askTellerEnd, isAboutTaken, isForUs, toDesk, toldMore } from './teller.ts'

/** The longest answer about where it was that is kept, in UTF-16 units. */
const LONGEST_WHERE = 200

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
    return alert && asks ? { at: 'taken', asks, alert: alert as AlertId } : { at: 'idle' }
  },
  agree: (context, agrees) => {
    const asked = askedTaken(context)
    if (asked === undefined) return undefined
    if (asked.asks === 'minor') return takeMinor(context, agrees)
    return agrees ? askTaken(context, asked.asks, asked.alert) : proceed(context, asked, {})
  },
  takeText: (context, text) => takenAnswer(context, text) ?? urgent(context, []),
}

/** Begins to ask about somebody who was taken: the desk is told with the first answer, or in a minute without one. */
export function beginTaken(context: Context): Turn {
  const asked = askedTaken(context)
  // A tap that is tapped twice tells of one.
  if (asked?.asks === 'name') return askTaken(context, 'name', asked.alert)
  const begun = newTaken(context)
  return begun ? { ...askTaken(context, 'name', begun.id), effects: begun.effects } : tooMany(context)
}

/** Asks for the name in an alert about somebody that was begun before. */
export function askName(context: Context, alert: AlertId): Turn {
  return askTaken(context, 'name', alert)
}

/**
 * A new alert about somebody whom nobody named yet, which waits for the first that is told of them; undefined if this chat told of as
 * many as it may today. It goes to the desk of the place in the words, else to that of the writer, else to that of all whose relative they are.
 */
export function newTaken(
  context: Context,
): { readonly id: AlertId; readonly effects: readonly Effect[] } | undefined {
  const { person: known, ids, now, toldToday, utterance } = context
  if (toldToday >= mostToday(context)) return undefined
  const person = known ?? stranger(context)
  const id = ids.alert()
  const alert: NewAlert = {
    id,
    person: person.id,
    state: 'asked',
    drill: false,
    about: {},
    confirmed: true,
    raisedAt: now,
    ...(routingBy(context, utterance.text) ?? consulateOf(context)),
  }
  const effects: readonly Effect[] = [
    ...(known === undefined ? [{ do: 'save-person', person } as const] : []),
    { do: 'raise', alert },
  ]
  return { id, effects }
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
  if (utterance.reply() === 'skip') return proceed(context, asked, {})
  switch (asked.asks) {
    case 'name': {
      const name = nameIn(context, text)
      return name === undefined ? askAgainBeside(context, asked, text) : proceed(context, asked, { name })
    }
    case 'where':
    case 'city':
      if (utterance.relativeSays() === 'asks-after') return askAgainBeside(context, asked, text)
      return takeWhere(context, asked, text)
    case 'minor':
      return askAgainBeside(context, asked, text)
    case 'phone': {
      const number = toE164(text)
      return number === undefined
        ? askAgainBeside(context, asked, text)
        : proceed(context, asked, { phone: number })
    }
    default:
      return asked.asks satisfies never
  }
}

/**
 * Words in answer to the question about somebody who was taken; what whoever told of them writes after that goes on to the
 * desks, unless it is for us.
 */
export function heardAboutAnother(context: Context): Turn | undefined {
  const text = wordsOf(context)
  if (text === undefined) return undefined
  return askTellerEnd(context, text) ?? takenAnswer(context, text) ?? toldMore(context, text)
}

/** The name, or the names, that words give; undefined for any other words, which are no name. */
function nameIn(context: Context, text: string): string | undefined {
  const name = withoutIntroductionOf(text)
  if (nameKind(name, 'relative') !== 'name') return undefined
  if (isAboutTaken(context) && !isNameLikeACry(name) && !isWrittenAsNames(name)) return undefined
  return sanitizeName(name) || undefined
}

/** Takes where it was. A place of no town that we know is asked for its town, once, while no desk was told. */
function takeWhere(context: Context, asked: Asked, text: string): Turn {
  const before = asked.asks === 'city' ? whereBefore(context) : undefined
  const where = (before === undefined ? text : `${before}, ${text}`).slice(0, LONGEST_WHERE)
  const routing = routingBy(context, where) ?? routingBy(context, text)
  const isLost = asked.asks === 'where' && routing === undefined && !isDeskTold(context, asked)
  return proceed(context, asked, { where }, routing, isLost ? 'city' : 'minor')
}

/** Where it was, as far as it was said. */
const whereBefore = ({ telling }: Context): string | undefined => telling?.alert.about?.where

function isDeskTold({ telling }: Context, { alert }: Asked): boolean {
  return telling?.alert.id === alert && telling.recipients.some(one => one.state !== 'withdrawn')
}

/** Words that do not answer the question go on to the desk, and it is asked again. */
function askAgainBeside(context: Context, { asks, alert }: Asked, text: string): Turn {
  const turn = askTaken(context, asks, alert)
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
  const routing = routed.kind === 'route' ? routingOf(context, routed.route) : undefined
  return proceed(context, asked, { pin: { lat, lon } }, routing, 'minor')
}

/** Takes the tap that says whether they are under 18. */
export function takeMinor(context: Context, minor: boolean): Turn {
  const asked = askedTaken(context)
  if (asked?.asks !== 'minor') return oldChoice(context)
  return proceed(context, asked, { minor })
}

/** The consulate of the place that the words name; undefined if they name none that we know. */
function routingBy(context: Context, text: string): Routing | undefined {
  const { directory, language, person } = context
  const said = directory.said(text, language, { consulate: person?.consulate })
  const route = said?.kind === 'exact' || said?.kind === 'named' ? said.route : undefined
  return route && routingOf(context, route)
}

function routingOf({ directory }: Context, route: Route): Routing {
  const area = areaOf(directory, route)
  return { consulate: route.consulate, ...(area && { area }) }
}

/** The question after each: after where it was, its town only if that is not known. */
const FOLLOWING: Readonly<Record<TakenQuestion, TakenQuestion | undefined>> = {
  name: 'where',
  where: 'minor',
  city: 'minor',
  minor: 'phone',
  phone: undefined,
}

/** Tells what was answered, and asks the next question; after the last, says how to look for them. */
function proceed(
  context: Context,
  { asks, alert }: Asked,
  about: Taken,
  routing?: Routing,
  following: TakenQuestion | undefined = FOLLOWING[asks],
): Turn {
  const { t } = context
  const effects: readonly Effect[] =
    Object.keys(about).length === 0 ? [] : [{ do: 'describe', alert, about, ...(routing && { routing }) }]
  const first = about.minor === undefined ? [] : [say(about.minor ? minorText(context) : searchText(context))]
  if (following !== undefined) {
    const turn = askTaken(context, following, alert)
    return { ...turn, say: [...first, ...turn.say], effects }
  }
  return urgent(
    awaiting(context, { at: 'idle' }),
    [say(t('another.done'), endingsOf({ id: alert }, t))],
    effects,
  )
}

function minorText({ t, directory }: Context): string {
  return t('another.minor', { phone: phone(directory.ciam.number) })
}

function askTaken(context: Context, asks: TakenQuestion, alert: AlertId): Turn {
  return urgent(awaiting(context, { at: 'taken', asks, alert }), [question(context, asks, alert)])
}

function question(context: Context, asks: TakenQuestion, alert: AlertId): TextMessage {
  const { t } = context
  return say(t(`another.ask-${asks}`), choicesOf(context, asks, alert))
}

function choicesOf({ t }: Context, asks: TakenQuestion, alert: AlertId): readonly (readonly Choice[])[] {
  if (asks === 'minor')
    return [
      [
        choice('menor', 'yes', t('another.choice-minor-yes')),
        choice('menor', 'no', t('another.choice-minor-no')),
      ],
    ]
  return asks === 'name'
    ? [[choice('yo', '', t('alert.choice-me'))], [choice('cancelar', alert, t('another.choice-error'))]]
    : []
}

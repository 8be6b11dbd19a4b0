import type { Routing, Taken } from '../../domain/alert/cry.ts'
import type { AlertId } from '../../domain/ids.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Point } from '../../domain/place.ts'
import { phone } from '../../locales/formats.ts'
import { legible } from '../../understanding/legible.ts'
import { asksAboutUs } from '../../understanding/questions/asked-instead.ts'
import { hasQuestionMark, withoutQuestions } from '../../understanding/relatives.ts'
import { doesNotKnow, doesNotKnowName } from '../../understanding/replies.ts'
import { childWrites, hasNoNumber } from '../../understanding/told-of-taken.ts'
import { type Context, wordsOf } from '../context.ts'
import { answerOrNot } from '../menu/asked.ts'
import { oldChoice } from '../menu/menu.ts'
import { answersWordsIn, isOvertaken } from '../overtaken.ts'
import { type Question, storedText } from '../question.ts'
import { say, urgent } from '../reply.ts'
import { askedAt, type KnownOfTaken, TAKEN_QUESTIONS } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { routingOf } from './route-alert.ts'
import { searchText } from './search.ts'
import { type BegunTaken, mostToday, newTaken, type Report, reportIn, writtenNow } from './taken/begun.ts'
import { withNews } from './taken/news.ts'
import { askTaken, goOn } from './taken/next-question.ts'
import {
  fullWhere,
  lateName,
  reportedName,
  routingBy,
  storedKnown,
  storedSeveral,
  type Told,
  toldInAnswer,
} from './taken-answer.ts'
import { type Asked, askedTaken, askTellerEnd, isForUs, toDesk, toldMore } from './teller.ts'

/** The questions about somebody who was taken and has no chat with us, asked of whoever says so. */
export const takenQuestion: Question = {
  name: 'taken',
  waits: ['taken'],
  read: (_, stored) => {
    const alert = storedText(stored, 'alert')
    const asks = TAKEN_QUESTIONS.find(one => one === stored.get('asks'))
    const known = storedKnown(stored.get('known'))
    const several = storedSeveral(stored.get('several'))
    return alert && asks
      ? { at: 'taken', asks, alert: alert as AlertId, ...(known && { known }), ...(several && { several }) }
      : { at: 'idle' }
  },
  agree: (context, agrees) => {
    const asked = askedTaken(context)
    if (asked === undefined) return undefined
    if (answersOfficer(context, asked))
      return askBesideAnswer(context, asked, legible(context.utterance.text))
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
  return beginReport(context, reportIn(context, writtenNow(context)))
}

/** Offers to tell of another: asked about them at once, the next words of somebody in need would be taken for answers. */
export function offerReport(context: Context): Turn {
  const { t } = context
  return urgent(context, [say(t('another.offer'), [[choice('llevaron', '', t('concern.choice-taken'))]])])
}

/** Begins to ask about each of those of whom a report tells, or says that nobody more can be told of today. */
export function beginReport(context: Context, report: Report): Turn {
  const begun = newTaken(context, report)
  if (begun === undefined) return tooMany(context)
  const turn = askBegun(context, begun)
  const isChild = report.words.some(({ text }) => childWrites(text) !== undefined)
  const first = isChild ? [say(context.t('another.child-first'))] : []
  return { ...turn, say: [...first, ...turn.say], effects: [...begun.effects, ...turn.effects] }
}

/** Asks for the first thing that the report in `begun` leaves open. */
export function askBegun(context: Context, { id: alert, known, several, name }: BegunTaken): Turn {
  if (several === undefined) return askName(context, alert, name, known)
  const asked = { asks: 'name', alert, known, several } as const
  return name === undefined ? askTaken(context, asked) : goOn(context, asked, { name })
}

/** Asks for the name in an alert about somebody that was begun; takes it, and asks on, if it was said, or if the report gives it. */
export function askName(context: Context, alert: AlertId, said?: string, known?: KnownOfTaken): Turn {
  const asked = { asks: 'name', alert, ...(known && { known }) } as const
  const name = said ?? reportedName(context, wordsOf(context) ?? '')?.name
  return name === undefined ? askTaken(context, asked) : goOn(context, asked, { name })
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
  if (answersOfficer(context, asked)) return askBesideAnswer(context, asked, text)
  if (utterance.reply() === 'skip') return passedOver(context, asked)
  if (utterance.relativeSays() === 'asks-after' && !isUnknown(asked, text))
    return askAgainBeside(context, asked, text)
  if (asked.asks === 'phone' && hasNoNumber(text)) return passedOver(context, asked)
  return besideQuestion(context, asked, text) ?? takeFacts(context, asked, text)
}

/** Answers a question that was put in the place of an answer, and takes what stands beside it, or asks again. */
function besideQuestion(context: Context, asked: Asked, text: string): Turn | undefined {
  const { utterance } = context
  if (utterance.authorship() !== 'own' || !utterance.asksInstead()) return undefined
  if (isOfPlace(asked) && isPlaceInDoubt(context)) return undefined
  const rest = hasQuestionMark(text) ? withoutQuestions(text).trim() : ''
  const turn = /[\p{L}\p{N}]/u.test(rest)
    ? takeFacts(context, asked, rest)
    : askAgainBehind(context, asked, text)
  return { ...turn, say: [...answerOrNot(context).say, ...turn.say] }
}

/** A question about us is none for the desk. */
function askAgainBehind(context: Context, asked: Asked, text: string): Turn {
  const isForDesk = !asksAboutUs(context.utterance.folded())
  return isForDesk ? askAgainBeside(context, asked, text) : askTaken(context, asked)
}

/** "¿Cicero?" */
function isPlaceInDoubt({ utterance, directory }: Context): boolean {
  const folded = utterance.folded()
  return folded.split(' ').length <= WORDS_OF_PLACE && directory.find(folded).kind !== 'unknown'
}

const WORDS_OF_PLACE = 3

/** Takes an answer that is no question: a fact, or that it is not known, else it is asked again. */
function takeFacts(context: Context, asked: Asked, text: string): Turn {
  const told = toldInAnswer(context, asked, text)
  const unknown = withoutAnswer(context, asked, text, told)
  if (unknown) return unknown
  if (Object.keys(told.about).length === 0)
    return told.ofOthers
      ? askWhereInstead(context, asked, text, told.routing)
      : askAgainBeside(context, asked, text)
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
  const ends = askTellerEnd(context, text)
  if (ends) return ends
  const turn = takenAnswer(context, text) ?? withLateName(context, text, toldMore(context, text))
  return turn && withNews(context, turn)
}

/** "No sé cómo se llama": the next is asked, the words go on, and the desk reads that the name is not known. */
function withoutAnswer(context: Context, asked: Asked, text: string, told: Told): Turn | undefined {
  const { alert } = asked
  const isWhere = isOfPlace(asked)
  if (!isUnknown(asked, text) || tellsAsked(asked, told)) return undefined
  const { where: _, ...others } = told.about
  const turn = goOn(
    context,
    asked,
    { ...(isWhere ? others : told.about), ...saidToBeUnknown(asked) },
    told.routing,
  )
  return { ...turn, effects: [{ ...toDesk(context, alert, text), quiet: true }, ...turn.effects] }
}

function isUnknown({ asks }: Asked, text: string): boolean {
  return asks === 'name' ? doesNotKnowName(text) : doesNotKnow(bareWords(text))
}

/** Any words tell where it was: they answer that with a place that we know. */
function tellsAsked({ asks }: Asked, { about, routing }: Told): boolean {
  return asks === 'where' || asks === 'city' ? routing !== undefined : about[asks] !== undefined
}

function isOfPlace({ asks }: Asked): boolean {
  return asks === 'where' || asks === 'city'
}

function saidToBeUnknown({ asks }: Asked): Taken {
  if (asks === 'name') return { withoutName: true }
  return asks === 'phone' ? { withoutPhone: true } : {}
}

/** `turn`, which passes words on once the questions are over, and "se llama Juan Pérez" in them as the name of whoever was told of without one. */
function withLateName(context: Context, text: string, turn: Turn | undefined): Turn | undefined {
  const { telling } = context
  const named = turn && telling && lateName(context, telling.alert.id, text)
  if (turn === undefined || telling === undefined || named === undefined) return turn
  const { id: alert } = telling.alert
  return { ...turn, effects: [{ do: 'describe', alert, about: { name: named.name } }, ...turn.effects] }
}

/** True for a short answer that came after an officer's words, which came after the question. */
function answersOfficer(context: Context, { alert }: Asked): boolean {
  return answersWordsIn(context, alert) && isOvertaken(context, askedAt(context.state))
}

/** Words that may be for the officer go on to them, and the question is asked again. */
function askBesideAnswer(context: Context, asked: Asked, text: string): Turn {
  return { ...askTaken(context, asked), effects: [toDesk(context, asked.alert, text)] }
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

/** Where somebody else is, is not where it was: the words go on, the desk there is told, and it is asked again with why. */
function askWhereInstead(context: Context, asked: Asked, text: string, routing: Routing | undefined): Turn {
  const turn = askAgainBeside(context, asked, text)
  const effects: readonly Effect[] = routing
    ? [{ do: 'describe', alert: asked.alert, about: {}, routing }, ...turn.effects]
    : turn.effects
  return { ...turn, say: [say(context.t('another.where-instead'))], effects }
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

/** Asks the next question; that whoever tells of them gives no name or no number is to be known to the desk, and no other silence is. */
function passedOver(context: Context, asked: Asked): Turn {
  return goOn(context, asked, saidToBeUnknown(asked))
}

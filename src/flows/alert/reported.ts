import { type AlertFacts, isLive, type LiveAlert } from '../../domain/alert/alert.ts'
import { isReported, type ReportedCry, waitingBeside } from '../../domain/alert/cry.ts'
import { released, releasedFor } from '../../domain/alert/place/release.ts'
import { type ContactId, type Instant, later } from '../../domain/ids.ts'
import { isLabelOf } from '../../domain/messaging/bare-words.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { keyboardOf } from '../../notices/keyboard.ts'
import { reportQuestion } from '../../notices/opening.ts'
import { ageOf, sceneOf } from '../../notices/phrases.ts'
import { isBareNumber } from '../../understanding/choices.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import type { Context } from '../context.ts'
import { isOvertaken } from '../overtaken.ts'
import { say, urgent } from '../reply.ts'
import { ANSWER_LIMIT, askedAt } from '../state.ts'
import type { TapQuestion } from '../tap-life.ts'
import type { Effect, Turn } from '../turn.ts'
import { asking } from './asking.ts'
import { askEnd } from './close.ts'
import { readAgain } from './read-again.ts'
import { saidToo } from './said/said.ts'
import { answeredStopped, sendStopped } from './said/stopped-place.ts'
import { askedOfWords, isOfWords, sendSaid } from './said/withheld.ts'

/** The person's alert as a relative raised it. */
interface ReportFacts extends AlertFacts {
  readonly alert: LiveAlert & ReportedCry
}

/** The person's alert, if a relative raised it and it is not over. */
export function reportOf(facts: AlertFacts | undefined): ReportFacts | undefined {
  if (facts === undefined) return undefined
  const { alert } = facts
  return isLive(alert) && isReported(alert) ? { ...facts, alert } : undefined
}

/** When "¿les mando dónde estás?" was asked, and whether its time is over. */
interface WhereAsked {
  readonly at: Instant | undefined
  readonly isOver: boolean
}

/**
 * The same question, while it is the newest that was asked. The one that came with the report leaves no trace in the
 * conversation: it was asked then, unless something newer was since, or the person let a place out.
 */
function newestWhere(context: Context, { alert }: ReportFacts): WhereAsked | undefined {
  const { alertQuestion, lapsedQuestion, state, now } = context
  const asked = alertQuestion ?? lapsedQuestion
  if (asked !== undefined) {
    const isIt = asked.at === 'where' && asked.alert === alert.id
    return isIt ? { at: askedAt(asked), isOver: alertQuestion === undefined } : undefined
  }
  if (alert.place !== undefined || (askedAt(state) ?? alert.openedAt) > alert.openedAt) return undefined
  return { at: alert.openedAt, isOver: now > later(alert.openedAt, ANSWER_LIMIT) }
}

/** Asks after `first` once more whether to tell where they are: what they do may mean anything, and nothing is let out by it. */
export function askWhere(
  context: Context,
  { alert, person }: ReportFacts,
  first: readonly Message[],
  effects: readonly Effect[] = [],
): Turn {
  if (alert.place !== undefined) return urgent(context, first, effects)
  const ofWords = askedOfWords(context, alert.id, first)
  if (ofWords) return { ...ofWords, effects }
  return urgent(asking(context, 'where', alert.id), [...first, reportQuestion(alert, person)], effects)
}

/** The question whose yes lets out where they were last; once a place is let out there is none. */
export function whereAsked(context: Context, facts: AlertFacts): TapQuestion | undefined {
  const report = reportOf(facts)
  if (report === undefined || isOfWords(context.inbound)) return undefined
  const again = () =>
    report.alert.place === undefined
      ? askWhereLate(context, report)
      : urgent(context, [], [{ do: 'show-tracker', alert: report.alert.id }])
  return { isOpen: newestWhere(context, report)?.isOver === false, again }
}

/** Says that the time of that question is over and that no place went, and asks it anew. */
export function askWhereLate(context: Context, report: ReportFacts): Turn {
  return askWhere(context, report, [say(context.t('report.late'))])
}

/** Yes, where they were last may be told in this alert; a cry of theirs that waits beside it leaves with that. */
export function sendWhere(context: Context, facts: AlertFacts): Turn {
  const { t, now } = context
  const report = reportOf(facts)
  if (report === undefined) return sendStopped(context, facts) ?? urgent(context, [say(t('alert.kept'))])
  const said = sendSaid(context, report)
  if (said) return said
  const { alert, person } = report
  const cry: readonly Effect[] = waitingBeside(alert) ? [{ do: 'cry', alert: alert.id, certain: true }] : []
  const place = released(person.place, 'yes', now)
  if (place === undefined) {
    const text = t('alert.send-place')
    return urgent(context, [{ kind: 'text', text, keyboard: keyboardOf(context.language, 'key-place') }], cry)
  }
  const scene = sceneOf(report, context.directory, context.language, now)
  return urgent(
    context,
    [say(t('report.sending', { age: ageOf(scene, place.at) }))],
    [{ do: 'locate', alert: alert.id, place: releasedFor(alert, place) }, ...cry],
  )
}

/** No, it is not told where they are, in whatever words they write of it; nor does a cry of theirs leave that still waits. */
export function keepWhere(context: Context, { alert }: AlertFacts): Turn {
  const isNew = waitingBeside(alert) !== undefined || (isReported(alert) && alert.own === undefined)
  const effects: readonly Effect[] = isNew ? [{ do: 'withdraw', alert: alert.id }] : []
  return urgent(context, [say(context.t('report.kept'))], effects)
}

/**
 * The report is not so: what that contact reports raises no alert any more, and this one ends. Where the person has cried themselves, or
 * let a place out, it is asked first whether it ends: an old message's tap is no end of their own cry.
 */
export function disbelieve(context: Context, facts: AlertFacts): Turn {
  const { t } = context
  const report = reportOf(facts)
  if (report === undefined) return urgent(context, [say(t('alert.kept'))])
  const { alert } = report
  const contact = reporterOf(context, alert)
  const said = [say(t('report.disbelieved', { reporter: sanitizeName(alert.reporter) }))]
  const mutes: readonly Effect[] = contact ? [{ do: 'contact', contact, command: { do: 'mute' } }] : []
  if (isOwnToo(alert)) {
    const asked = askEnd(context, report, contact ? said : [])
    return { ...asked, effects: [...asked.effects, ...mutes] }
  }
  return urgent(context, said, [{ do: 'close', alert: alert.id, outcome: 'denied' }, ...mutes])
}

/** True of a report in which the person themselves asked for help since, or told where they are. */
function isOwnToo({ own, place, named }: ReportedCry): boolean {
  return (own !== undefined && own.state !== 'withdrawn') || place !== undefined || named !== undefined
}

/** The contact who reported it; an older version kept their name alone. */
function reporterOf({ contacts }: Context, { reportedBy, reporter }: ReportedCry): ContactId | undefined {
  return reportedBy ?? contacts.find(one => one.name === reporter)?.id
}

/** Takes the person's words about a report of them: that it is not so, or to send where they are. */
export function answeredReport(context: Context): Turn | undefined {
  const report = reportOf(context.alert)
  if (report === undefined) return answeredStopped(context)
  if (isLabelOf(context.utterance.text, context.t('report.choice-keep')))
    return report.alert.place === undefined
      ? keepWhere(context, report)
      : urgent(context, [say(context.t('alert.kept'))])
  const reply = context.utterance.reply()
  if (reply === 'yes' || reply === 'no') return repliedWhere(context, report, reply)
  // A number that names no line of its list may be of any that stood here.
  const isNumber = isBareNumber(context.utterance.folded())
  if (isNumber && newestWhere(context, report)?.isOver === false)
    return readAgain(context, askWhere(context, report, []))
  const answer = context.utterance.answersReport()
  switch (answer) {
    case 'send':
      return report.alert.place === undefined ? saysSend(context, report) : sendWhere(context, report)
    case 'may-send': {
      const asked = isRead(context) ? newestWhere(context, report) : undefined
      return asked && saidToo(context, askWhere(context, report, []))
    }
    case 'disbelieve':
      return isRead(context) ? disbelieve(context, report) : undefined
    case 'untrue':
    case 'well':
      return isRead(context) ? heardWell(context, report) : undefined
    case undefined:
      return undefined
    default:
      return answer satisfies never
  }
}

/** Takes a bare yes or no while where they are is the newest question; a yes after its time has it asked anew. */
function repliedWhere(context: Context, report: ReportFacts, reply: 'yes' | 'no'): Turn | undefined {
  const asked = newestWhere(context, report)
  if (asked === undefined) return undefined
  // "ok" may be a word about anything, and a place that is let out cannot be taken back.
  const isSure = reply === 'no' || context.utterance.beginsWithYes()
  const overtaken = isOvertaken(context, asked.at)
  if (asked.isOver) return reply === 'yes' && isSure && !overtaken ? lateYes(context, report) : undefined
  if (!isSure || overtaken) return readAgain(context, askWhere(context, report, []))
  return reply === 'yes' ? sendWhere(context, report) : keepWhere(context, report)
}

/** Takes "sí, mándales dónde estoy" while no place is out: a yes to the question if that is open and the newest, and else it is asked anew. */
function saysSend(context: Context, report: ReportFacts): Turn {
  const asked = newestWhere(context, report)
  if (asked?.isOver) return lateYes(context, report)
  if (asked === undefined || isOvertaken(context, asked.at))
    return saidToo(context, askWhere(context, report, []))
  return sendWhere(context, report)
}

function lateYes(context: Context, report: ReportFacts): Turn {
  if (context.lapsedQuestion?.at === 'where' && context.lapsedQuestion.withheld)
    return urgent(context, [say(context.t('report.write-again'))])
  return askWhereLate(context, report)
}

/** Asks whoever was reported as taken, and writes that they are well, whether it ends; that reminds nobody, and the words go on. */
function heardWell(context: Context, report: ReportFacts): Turn {
  const asked = askEnd(context, report)
  return context.utterance.understanding().isBare ? asked : saidToo(context, asked)
}

/** False for words in which a rule hears a cry, "no le creas, me tiene encerrada", and for those that have an answer of their own. */
function isRead({ utterance }: Context): boolean {
  const understanding = utterance.understanding()
  const { intent } = understanding
  const cries = intent === 'panic' || intent === 'ask' || intent === 'proxy'
  if (cries && !isByModel(understanding)) return false
  return utterance.concern() === undefined && utterance.authorship() === 'own'
}

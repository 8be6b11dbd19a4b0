import { type Instant, later } from '../ids.ts'
import {
  type Alert,
  type AlertFacts,
  type AlertState,
  ASK_LIMIT,
  type CloseReason,
  HOLD,
  isLive,
  LIVE,
  type LiveAlert,
  type Outcome,
  TELL_LIMIT,
  WAITING,
  type WaitingAlert,
} from './alert.ts'
import {
  answeredFor,
  asKnown,
  climbed,
  ended,
  happened,
  leave,
  PERSON,
  refused,
  repeated,
  TIMER,
  turnedReal,
  widened,
  withCopy,
  withSubstitutes,
} from './changes.ts'
import type {
  AlertCommand,
  CommandName,
  CommandOf,
  Consequence,
  Given,
  Transition,
  Unraised,
} from './commands.ts'
import { copyEnded, copyJoined, copyShown, copyTrusted, deskWelcomed, helperCalled } from './copies.ts'
import { isReported, isThirdParty, waitingBeside } from './cry.ts'
import { attend, contacted, handBack, keepOn, requestProtection, tried, watch } from './desk/attending.ts'
import { hushed, unhushed } from './desk/hushing.ts'
import { reopened } from './desk/reopening.ts'
import { isAnsweredByAll } from './escalation.ts'
import type { Actor } from './events.ts'
import { namePlace, takeHearsay } from './place/naming.ts'
import { isStopped, stopPlace } from './place/stopping.ts'
import { answeredBy, copyOfContact, mayEnd } from './recipients.ts'
import {
  cried,
  described,
  judgeSame,
  mistaken,
  offerSame,
  overtaken,
  redirected,
  withdrawn,
} from './reporting.ts'
import { heard, notPassed, receipt, saying, wordsSettled } from './said/saying.ts'
import { takenBack } from './taking-back.ts'
import { keptFrom, letKnow } from './untold.ts'

/** The states in which each command means anything; in every other one it is refused and changes nothing. */
const MEANS = {
  raise: ['unraised'],
  open: WAITING,
  'time-out': [...WAITING, ...LIVE],
  withdraw: [...WAITING, ...LIVE],
  'mistake-report': ['asked'],
  report: WAITING,
  redirect: ['asked'],
  describe: [...WAITING, ...LIVE],
  'offer-same': LIVE,
  'judge-same': LIVE,
  cry: LIVE,
  confirm: LIVE,
  locate: [...WAITING, ...LIVE],
  'stop-place': [...WAITING, ...LIVE],
  'name-place': [...WAITING, ...LIVE],
  hearsay: LIVE,
  repeat: LIVE,
  escalate: LIVE,
  'call-helper': LIVE,
  answer: LIVE,
  'take-back': LIVE,
  attend: LIVE,
  contacted: ['attended'],
  tried: ['attended'],
  watch: ['attended'],
  'keep-on': ['attended'],
  'hand-back': ['attended'],
  'request-protection': [...WAITING, ...LIVE],
  close: LIVE,
  reopen: ['closed'],
  lapse: LIVE,
  'turn-real': LIVE,
  'keep-from': [...WAITING, ...LIVE],
  'let-know': [...WAITING, ...LIVE],
  join: LIVE,
  trust: LIVE,
  'end-copy': LIVE,
  welcome: LIVE,
  receipt: [...LIVE, 'closed'],
  say: [...WAITING, ...LIVE],
  heard: [...LIVE, 'closed'],
  'settle-words': LIVE,
  'not-pass': [...LIVE, 'closed'],
  'show-tracker': [...WAITING, ...LIVE],
  'show-alert': LIVE,
  'show-words': LIVE,
  hush: [...LIVE, 'closed'],
  unhush: [...LIVE, 'closed'],
} as const satisfies Record<CommandName, readonly (AlertState | 'unraised')[]>

/** An alert in one of the states in which the command means anything. */
type AlertFor<Name extends CommandName> = Extract<Alert, { readonly state: (typeof MEANS)[Name][number] }>

interface FactsFor<Name extends CommandName> extends AlertFacts {
  readonly alert: AlertFor<Name>
}

/** True if the command means anything in the state that the alert is in. */
export function means<Name extends CommandName>(name: Name, alert: Alert): alert is AlertFor<Name> {
  const states: readonly string[] = MEANS[name]
  return states.includes(alert.state)
}

/** Decides a command about an alert that is in one of its states in {@link MEANS}. */
type Rule<Name extends CommandName> = (
  facts: FactsFor<Name>,
  command: CommandOf<Name>,
  given: Given,
) => Transition

type StandingCommand = Exclude<CommandName, 'raise'>

/**
 * The one place where an alert changes: what `command` makes of it, who is told of that (`event`), and what else must
 * follow. `given` holds what `needsOf` asks for; without it this throws, since an alert would else leave untold.
 */
export function transition(before: AlertFacts | Unraised, command: AlertCommand, given: Given): Transition {
  if (command.do === 'raise')
    return before.alert === undefined ? begin(before, command, given) : refused('state')
  return before.alert === undefined ? refused('state') : decideIn(command.do, before, command, given)
}

function decideIn<Name extends StandingCommand>(
  name: Name,
  { alert, person, recipients }: AlertFacts,
  command: CommandOf<Name>,
  given: Given,
): Transition {
  return means(name, alert) ? RULES[name]({ alert, person, recipients }, command, given) : refused('state')
}

const RULES: { readonly [Name in StandingCommand]: Rule<Name> } = {
  open: (facts, { confirmed }, given) => {
    const { alert, person } = facts
    if (isThirdParty(alert)) return refused('state')
    return leave(answeredFor(alert, person, confirmed, given.now, given.route), facts, given, PERSON)
  },
  'time-out': (facts, _, given) => timeOut(facts, given),
  withdraw: facts => withdrawn(facts),
  'mistake-report': facts => mistaken(facts),
  report: overtaken,
  redirect: redirected,
  describe: described,
  'offer-same': offerSame,
  'judge-same': judgeSame,
  cry: (facts, { certain }, given) => cried(facts, certain, PERSON, given),
  confirm: ({ alert, ...facts }) =>
    alert.confirmed
      ? refused('known')
      : happened({ ...facts, alert: { ...alert, confirmed: true } }, { kind: 'confirmed' }, PERSON),
  locate,
  'stop-place': (facts, _, { now }) => stopPlace(facts, now),
  'name-place': (facts, { place }, given) => namePlace(facts, place, given),
  hearsay: (facts, { place }, given) => takeHearsay(facts, place, given),
  repeat: (facts, _, given) => repeated(facts, given),
  escalate: (facts, { due }, given) => climbed(facts, due, given),
  'call-helper': helperCalled,
  answer,
  'take-back': (facts, { contact }, { now }) => takenBack(facts, contact, now),
  attend,
  contacted,
  tried,
  watch: (facts, _, given) => watch(facts, given),
  'keep-on': keepOn,
  'hand-back': handBack,
  'request-protection': requestProtection,
  close: (facts, { outcome, by = PERSON, reason }, { now }) => close(facts, outcome, by, now, reason),
  reopen: (facts, { contact }, given) => reopened(facts, contact, given),
  lapse: (facts, _, { now }) => close(facts, 'lapsed', TIMER, now),
  'turn-real': (facts, { by }, { now }) => turnedReal(facts, by, now),
  'keep-from': (facts, command, { now }) => keptFrom(facts, command, now),
  'let-know': letKnow,
  join: copyJoined,
  trust: copyTrusted,
  'end-copy': (facts, command, given) => withSubstitutes(copyEnded(facts, command, given), given),
  welcome: deskWelcomed,
  receipt: (facts, command, given) => withSubstitutes(receipt(facts, command, given.now), given),
  say: saying,
  heard,
  'settle-words': wordsSettled,
  'not-pass': notPassed,
  'show-tracker': facts => happened(facts, { kind: 'asked-for' }, PERSON),
  'show-alert': (facts, { recipient }) => copyShown(facts, recipient, 'shown'),
  'show-words': (facts, { recipient }) => copyShown(facts, recipient, 'words-shown'),
  hush: hushed,
  unhush: unhushed,
}

function begin(before: Unraised, { alert, by }: CommandOf<'raise'>, given: Given): Transition {
  const actor: Actor = by === undefined ? PERSON : { by: 'contact', contact: by }
  const { state } = alert
  if (state === 'open') return leave(alert, before, given, actor)
  const follows: Consequence =
    state === 'held'
      ? { do: 'set-timer', timer: 'hold', due: later(given.now, HOLD) }
      : { do: 'set-timer', timer: 'ask', due: later(given.now, isThirdParty(alert) ? TELL_LIMIT : ASK_LIMIT) }
  const waiting: WaitingAlert = isThirdParty(alert) ? alert : { ...alert, state }
  return happened({ ...before, alert: waiting }, { kind: 'raised' }, actor, [follows])
}

/** Nobody took back the button: it was meant. Nobody answered the question: it may have been. */
function timeOut({ alert, person, recipients }: FactsFor<'time-out'>, given: Given): Transition {
  if (isLive(alert)) {
    const waits = waitingBeside(alert)
    return waits === undefined
      ? refused('state')
      : cried({ alert, person, recipients }, waits.state === 'held', TIMER, given)
  }
  const before = { alert, person, recipients }
  if (isThirdParty(alert)) return leave({ ...alert, confirmed: true }, before, given, TIMER)
  const known = asKnown(alert, person, given.now, given.route)
  return leave({ ...known, confirmed: alert.state === 'held' }, before, given, TIMER)
}

function locate(
  { alert, person, recipients }: FactsFor<'locate'>,
  { place }: CommandOf<'locate'>,
  given: Given,
): Transition {
  // Nobody learns a place by an exercise.
  if (alert.drill || isThirdParty(alert)) return refused('state')
  if (place.release.for !== alert.id) return refused('stranger')
  if (isStopped(alert, place)) return refused('known')
  const { placeStopped: _, ...open } = alert
  const moved = { ...open, place, ...given.route(place, person.consulate) }
  const here: AlertFacts = { alert: moved, person, recipients }
  if (!isLive(moved)) return happened(here, { kind: 'located', added: [] }, PERSON)
  const { facts, added, follows } = widened(here, given)
  return happened(facts, { kind: 'located', added: added.map(one => one.id) }, PERSON, follows)
}

function answer(
  facts: FactsFor<'answer'>,
  { contact, answer: given }: CommandOf<'answer'>,
  { now }: Given,
): Transition {
  const copy = copyOfContact(facts.recipients, contact)
  if (copy === undefined || copy.state === 'withdrawn') return refused('stranger')
  // Somebody who knows that the person is safe has also read it: that is not taken back.
  if (copy.answer === given || copy.answer === 'safe') return refused('known')
  const after = withCopy(facts, answeredBy(copy, given, now))
  const isOver = after.alert.drill && isAnsweredByAll(after)
  return happened(
    after,
    { kind: 'answered', recipient: copy.id },
    { by: 'contact', contact },
    isOver ? [{ do: 'set-timer', timer: 'lapse', due: now }] : [],
  )
}

function close(
  facts: AlertFacts & { readonly alert: LiveAlert },
  outcome: Outcome,
  actor: Actor,
  now: Instant,
  reason?: CloseReason,
): Transition {
  if (outcome === 'denied' && !isReported(facts.alert)) return refused('state')
  if (actor.by !== 'desk') return ended(facts, outcome, { kind: 'closed' }, actor, now)
  const copy = facts.recipients.find(one => one.desk === actor.desk)
  if (copy === undefined || !mayEnd(facts, copy)) return refused('stranger')
  const ending = { recipient: copy.id, ...(reason && { reason }) }
  return ended(facts, outcome, { kind: 'closed', desk: actor.desk }, actor, now, ending)
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Alert,
  type AlertFacts,
  ASK_LIMIT,
  attendanceOf,
  type ClosedAlert,
  DRILL_LAPSE,
  ESCALATION_STEPS,
  HOLD,
  hasLeft,
  isLive,
  isWaiting,
  LAPSE,
  type LiveAlert,
  type NewAlert,
  type Recipient,
} from '../../../src/domain/alert/alert.ts'
import type {
  AlertCommand,
  Consequence,
  Given,
  Transition,
  Unraised,
} from '../../../src/domain/alert/commands.ts'
import { isThirdParty } from '../../../src/domain/alert/cry.ts'
import { transition } from '../../../src/domain/alert/lifecycle.ts'
import { needsOf } from '../../../src/domain/alert/needs.ts'
import { releasedFor } from '../../../src/domain/alert/place/release.ts'
import type { SaidId } from '../../../src/domain/alert/said/said.ts'
import {
  type ConsulateId,
  type ContactId,
  DAY,
  type DeskId,
  type Folio,
  later,
  type RecipientId,
} from '../../../src/domain/ids.ts'
import {
  ALERT,
  alert,
  asked,
  at,
  attended,
  CHICAGO,
  chat,
  closed,
  contact,
  DESK,
  desk,
  deskRecipient,
  drill,
  held,
  MOTHER,
  person,
  RELEASED,
  recipient,
  thirdParty,
} from '../../store/samples.ts'
import { VOICE_NOTE } from '../../world/media.ts'

const NOW = at(1_000)
const AUNT = 'contact-aunt-01' as ContactId
const { folio: _folio, openedAt: _openedAt, ...cry } = alert()

const mother: Recipient = {
  ...recipient('mother'),
  words: { last: 1 as SaidId, owed: 1 as SaidId },
}
const mesa = deskRecipient()
const byNumber = recipient('aunt', { contact: AUNT, name: 'Tía', state: 'sent', byNumber: true })
const told = [mother, mesa, byNumber]

const standing: Readonly<Record<Alert['state'], Alert>> = {
  asked: asked(),
  held: held(),
  open: alert(),
  attended: attended(),
  closed: closed({ outcome: 'false-alarm', closedAt: NOW }),
}

/** The same alert, were it a drill. */
function asDrill(one: LiveAlert | ClosedAlert): Alert {
  const { place: _, reporter: _who, about: _about, ...exercise } = one
  return { ...exercise, drill: true }
}

/** The same alert, were it a relative's report that a cry of the person's own waits beside. */
function asReport(one: LiveAlert): Alert {
  const { place: _, drill: _drill, reporter: _who, about: _about, ...report } = one
  return { ...report, drill: false, reporter: 'Mamá', own: { state: 'asked', place: RELEASED } }
}

/** The same alert, were it about somebody who has no chat with us. */
function asWordOfAnother(one: LiveAlert | ClosedAlert): Alert {
  const { place: _, drill: _drill, reporter: _who, about: _about, ...word } = one
  return { ...word, drill: false, about: {} }
}

/** The alert as the command means something in it, if it does in its state. */
function fitFor(command: AlertCommand, one: Alert): Alert {
  if (command.do === 'turn-real' && hasLeft(one)) return asDrill(one)
  const isOfReport = command.do === 'time-out' || command.do === 'withdraw' || command.do === 'cry'
  if (isOfReport && isLive(one)) return asReport(one)
  if (command.do === 'describe' && !isWaiting(one)) return asWordOfAnother(one)
  if (command.do === 'mistake-report' && one.state === 'asked') return { ...thirdParty(), about: {} }
  if (command.do === 'describe' && one.state === 'asked') return thirdParty()
  if (command.do === 'offer-same' && !isWaiting(one)) return asWordOfAnother(one)
  if (command.do === 'judge-same' && !isWaiting(one)) return offeredTo(asWordOfAnother(one))
  return { ...one, confirmed: command.do !== 'confirm' }
}

function offeredTo(one: Alert): Alert {
  return isThirdParty(one) ? { ...one, offeredAs: OLDER } : one
}

function facts(one: Alert, recipients: readonly Recipient[] = hasLeft(one) ? told : []): AlertFacts {
  return { alert: one, person: person(), recipients }
}

const nobody: Unraised = { person: person(), recipients: [] }

let copies = 0

/** All that a command may need: a folio, a family of two, of whom one never accepted, and a desk. */
const given: Given = {
  now: NOW,
  newId: () => {
    copies += 1
    return `recipient-new-${copies}` as RecipientId
  },
  edits: () => true,
  route: () => ({ consulate: CHICAGO }),
  folio: 'CHI-0412' as Folio,
  circle: {
    contacts: [contact(), invited()],
    desks: [desk({ state: 'bound', address: chat('desk'), group: true })],
    reach: () => chat('aunt'),
    isToldToday: () => false,
    numbers: 3,
  },
}

function invited() {
  const { address: _, answeredAt: _at, ...unknown } = contact({ id: AUNT, name: 'Tía', state: 'invited' })
  return unknown
}

const close = { do: 'close', outcome: 'cancelled' } as const

const OLDER = 'alert-older-0001' as Alert['id']
const ALLY_DESK = 'desk-of-the-ally' as DeskId

const COMMANDS: { readonly [Name in Exclude<AlertCommand['do'], 'raise'>]: AlertCommand } = {
  open: { do: 'open', confirmed: true },
  'time-out': { do: 'time-out' },
  confirm: { do: 'confirm' },
  withdraw: { do: 'withdraw' },
  'mistake-report': { do: 'mistake-report' },
  report: { do: 'report', reporter: 'Mamá', by: MOTHER },
  cry: { do: 'cry', certain: true },
  redirect: { do: 'redirect', about: {}, routing: {} },
  describe: { do: 'describe', about: { name: 'Juan Pérez' } },
  'offer-same': { do: 'offer-same', other: OLDER, folio: 'MEX-0001' as Folio, name: 'Juan Pérez' },
  'judge-same': { do: 'judge-same', same: true, desk: DESK, officer: 'L. Pérez' },
  locate: { do: 'locate', place: releasedFor(cry, RELEASED) },
  'stop-place': { do: 'stop-place' },
  'name-place': { do: 'name-place', place: { label: 'Cicero, Illinois', at: NOW, confidence: 'medium' } },
  hearsay: {
    do: 'hearsay',
    place: { label: 'Broadview, Illinois', at: NOW, by: MOTHER, consulate: 'chicago' as ConsulateId },
  },
  repeat: { do: 'repeat' },
  escalate: { do: 'escalate' },
  'call-helper': { do: 'call-helper', desk: ALLY_DESK },
  answer: { do: 'answer', contact: MOTHER, answer: 'safe' },
  'take-back': { do: 'take-back', contact: MOTHER },
  attend: { do: 'attend', desk: DESK, officer: 'L. Pérez' },
  contacted: { do: 'contacted', desk: DESK, officer: 'L. Pérez', with: 'family' },
  tried: { do: 'tried', desk: DESK, officer: 'L. Pérez' },
  watch: { do: 'watch' },
  'keep-on': { do: 'keep-on', desk: DESK, officer: 'L. Pérez' },
  'hand-back': { do: 'hand-back' },
  'request-protection': { do: 'request-protection' },
  close,
  reopen: { do: 'reopen', contact: MOTHER },
  lapse: { do: 'lapse' },
  'turn-real': { do: 'turn-real' },
  'keep-from': { do: 'keep-from', contacts: [MOTHER] },
  'let-know': { do: 'let-know', contact: MOTHER },
  join: { do: 'join', contact: contact({ id: AUNT, address: chat('aunt') }) },
  trust: { do: 'trust', contact: MOTHER },
  'end-copy': { do: 'end-copy', whose: AUNT, by: { by: 'contact', contact: AUNT } },
  welcome: { do: 'welcome', desk: DESK, officer: 'L. Pérez' },
  receipt: { do: 'receipt', recipient: mother.id, state: 'read' },
  say: {
    do: 'say',
    said: { at: NOW, author: { by: 'person' }, what: { kind: 'words', text: 'me llevan' }, to: 'everybody' },
  },
  heard: { do: 'heard', recipient: mother.id, said: 1 as SaidId },
  'settle-words': { do: 'settle-words', recipient: mother.id },
  'not-pass': {
    do: 'not-pass',
    said: {
      id: 1 as SaidId,
      alert: ALERT,
      at: NOW,
      author: { by: 'person' },
      what: { kind: 'media', media: VOICE_NOTE },
      to: 'everybody',
    },
    recipient: mother.id,
  },
  'show-words': { do: 'show-words', recipient: mother.id },
  'show-tracker': { do: 'show-tracker' },
  'show-alert': { do: 'show-alert', recipient: mother.id },
  hush: { do: 'hush', by: { by: 'operator' } },
  unhush: { do: 'unhush', by: { by: 'operator' } },
}

const waiting = ['asked', 'held'] as const
const live = ['open', 'attended'] as const

/** The states in which each command means anything, in words of the test's own. */
const ROWS: Readonly<Record<AlertCommand['do'], readonly Alert['state'][]>> = {
  raise: [],
  open: waiting,
  'time-out': [...waiting, ...live],
  confirm: live,
  withdraw: [...waiting, ...live],
  report: waiting,
  cry: live,
  // Nobody holds the button for another.
  redirect: ['asked'],
  'mistake-report': ['asked'],
  describe: ['asked', ...live],
  'offer-same': live,
  'judge-same': live,
  locate: [...waiting, ...live],
  'stop-place': [...waiting, ...live],
  'name-place': [...waiting, ...live],
  hearsay: live,
  repeat: live,
  escalate: live,
  'call-helper': live,
  answer: live,
  'take-back': live,
  attend: ['open'],
  contacted: ['attended'],
  tried: ['attended'],
  watch: ['attended'],
  'keep-on': ['attended'],
  'hand-back': ['attended'],
  'request-protection': [...waiting, ...live],
  close: live,
  reopen: ['closed'],
  lapse: live,
  'turn-real': live,
  'keep-from': [...waiting, ...live],
  'let-know': [...waiting, ...live],
  join: live,
  trust: live,
  'end-copy': live,
  welcome: live,
  receipt: [...live, 'closed'],
  say: [...waiting, ...live],
  heard: [...live, 'closed'],
  'settle-words': live,
  'not-pass': [...live, 'closed'],
  'show-words': live,
  'show-tracker': [...waiting, ...live],
  'show-alert': live,
  hush: [...live, 'closed'],
  unhush: [...live, 'closed'],
}

/** What became of a command that was not refused. */
function done(result: Transition): Exclude<Transition, { readonly refused: unknown }> {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`)
  return result
}

function when(before: AlertFacts | Unraised, command: AlertCommand) {
  return done(transition(before, command, given))
}

function copyOf({ recipients }: AlertFacts, { id }: Recipient): Recipient | undefined {
  return recipients.find(one => one.id === id)
}

const timersIn = (follows: readonly Consequence[]) =>
  follows.flatMap(one => (one.do === 'set-timer' ? [[one.timer, one.due - NOW]] : []))

/** The same where an ally is near that every person in these tests said yes to. */
const withAlly: Given = {
  ...given,
  circle: {
    contacts: [],
    desks: [
      {
        id: ALLY_DESK,
        helper: { kind: 'ally', name: 'Clínica Legal Sur', duty: 'legal', area: ['IL'] },
        state: 'bound',
        address: chat('ally'),
        group: true,
      },
    ],
    reach: () => undefined,
    isToldToday: () => false,
    numbers: 0,
  },
}

describe('in a state in which it means nothing', () => {
  const cases = Object.values(COMMANDS).flatMap(command =>
    Object.values(standing).map(one => [command, one] as const),
  )
  test.each(cases)('$0.do is refused, in a state of its row not: $1.state', (command, one) => {
    const kept = command.do === 'let-know' && { untold: [MOTHER] }
    const fit = { ...fitFor(command, one), ...kept }
    const { consentedAt: _, ...stranger } = person()
    // A desk that is told already has nothing to be welcomed to, and nobody who is registered is silenced.
    const before =
      command.do === 'hush' || command.do === 'unhush'
        ? { ...facts(fit), person: stranger }
        : command.do === 'welcome'
          ? facts(fit, [mother])
          : command.do === 'take-back'
            ? facts(fit, [{ ...mother, state: 'answered', answer: 'safe' }])
            : facts(fit)
    const result = transition(before, command, command.do === 'call-helper' ? withAlly : given)
    expect('refused' in result ? result.refused : 'done').toBe(
      ROWS[command.do].includes(one.state) ? 'done' : 'state',
    )
  })

  test('nothing but a cry begins an alert, and no cry begins it twice', () => {
    for (const command of Object.values(COMMANDS))
      expect(transition(nobody, command, given)).toEqual({ refused: 'state' })
    const raise = { do: 'raise', alert: { ...cry, state: 'open' } } as const
    for (const one of Object.values(standing))
      expect(transition(facts(one), raise, given)).toEqual({ refused: 'state' })
  })
})

describe('a cry', () => {
  const { place: _place, ...placeless } = cry
  const raised = (state: NewAlert['state']) => when(nobody, { do: 'raise', alert: { ...cry, state } })

  test('that is doubtful waits for an answer, the button alone for a cancel', () => {
    expect(raised('asked')).toMatchObject({ event: { kind: 'raised' }, facts: { alert: { state: 'asked' } } })
    expect(timersIn(raised('asked').follows)).toEqual([['ask', ASK_LIMIT]])
    expect(timersIn(raised('held').follows)).toEqual([['hold', HOLD]])
    expect(raised('held').facts.recipients).toEqual([])
  })

  test('that is certain leaves at once: folio, family, desk, the first step and the end', () => {
    const { facts: after, event, follows, actor } = raised('open')
    expect(after.alert).toMatchObject({ state: 'open', folio: 'CHI-0412', openedAt: NOW })
    expect(after.recipients.map(one => [one.role, one.address.chat, one.byNumber])).toEqual([
      ['desk', 'desk', false],
      ['family', 'mother', false],
      ['family', 'aunt', true],
    ])
    expect(event).toEqual({ kind: 'opened' })
    expect(actor).toEqual({ by: 'person' })
    expect(timersIn(follows)).toEqual([
      ['lapse', LAPSE],
      ['ladder', ESCALATION_STEPS[0]],
    ])
    expect(follows).toContainEqual({ do: 'told-by-number', contacts: [invited()] })
  })

  test('of a relative is that relative’s act', () => {
    const report: NewAlert = { ...placeless, state: 'open', reporter: 'Mamá' }
    const { actor } = when(nobody, { do: 'raise', alert: report, by: MOTHER })
    expect(actor).toEqual({ by: 'contact', contact: MOTHER })
  })

  test('for a drill reaches the family that accepted, and lapses sooner', () => {
    const exercise: NewAlert = { ...placeless, state: 'open', drill: true }
    const { facts: after, follows } = when(nobody, { do: 'raise', alert: exercise })
    expect(after.recipients.map(one => one.address.chat)).toEqual(['mother'])
    expect(timersIn(follows)).toContainEqual(['lapse', DRILL_LAPSE])
  })

  test('cannot leave untold: without its folio or its circle that is a bug, and throws', () => {
    const { folio: _, ...noFolio } = given
    const { circle: __, ...noCircle } = given
    for (const poor of [noFolio, noCircle])
      expect(() => transition(facts(held()), { do: 'time-out' }, poor)).toThrow()
  })

  test('asks for a folio of its consulate and for the circle of both, and for nothing else', () => {
    const both = { ...held(), registered: CHICAGO, consulate: undefined }
    const { consulate: _, ...registered } = both
    const needs = (before: AlertFacts, command: AlertCommand) => needsOf(before, command, given.route)
    expect(needs(facts(registered), { do: 'time-out' })).toEqual({
      folio: { of: CHICAGO },
      circle: [CHICAGO],
    })
    expect(needs(facts(alert()), COMMANDS.locate)).toEqual({ circle: [CHICAGO] })
    expect(needs(facts(held()), COMMANDS.locate)).toEqual({})
    expect(needs(facts(alert()), COMMANDS.open)).toEqual({})
    expect(needs(facts(alert()), COMMANDS.join)).toEqual({})
    expect(needs(facts(alert(), [mother]), COMMANDS.join)).toEqual({ circle: [CHICAGO] })
  })

  test('asks for the circle when a desk is lost, in whose place another may be told, and for no relative', () => {
    const needs = (command: AlertCommand) => needsOf(facts(alert()), command, given.route)
    const by = { by: 'desk', desk: DESK, officer: 'L. Pérez' } as const
    const unreachable = { do: 'receipt', state: 'unreachable' } as const
    expect(needs({ do: 'end-copy', whose: DESK, by })).toEqual({ circle: [CHICAGO] })
    expect(needs({ ...unreachable, recipient: mesa.id })).toEqual({ circle: [CHICAGO] })
    expect(needs(COMMANDS['end-copy'])).toEqual({})
    expect(needs({ ...unreachable, recipient: mother.id })).toEqual({})
    expect(needs({ do: 'receipt', state: 'read', recipient: mesa.id })).toEqual({})
  })
})

describe('an alert that waits', () => {
  test('leaves unconfirmed if nobody answered, confirmed if nobody took back the button', () => {
    const late = (one: Alert) => when(facts(one), { do: 'time-out' })
    expect(late(asked()).facts.alert).toMatchObject({ state: 'open', confirmed: false })
    expect(late(held({ confirmed: false })).facts.alert).toMatchObject({ state: 'open', confirmed: true })
    expect(late(asked())).toMatchObject({
      actor: { by: 'timer' },
      follows: [{ do: 'clear-timers' }, {}, {}, {}],
    })
  })

  test('is forgotten if it is taken back, and its person with it who never consented', () => {
    const spent = { do: 'spend-place' }
    expect(when(facts(held()), { do: 'withdraw' }).follows).toEqual([spent, { do: 'forget' }])
    const { consentedAt: _, ...stranger } = person()
    const before = { ...facts(held()), person: stranger }
    expect(when(before, { do: 'withdraw' }).follows).toEqual([spent, { do: 'forget', person: stranger.id }])
  })

  test('takes along where its person was last only at their yes, and notes that it was a yes', () => {
    const { release: _, ...place } = RELEASED
    const { place: _known, ...bare } = asked()
    const before = { ...facts(bare), person: { ...person(), place: { ...place, at: later(NOW, -DAY) } } }
    const opened = (confirmed: boolean) => when(before, { do: 'open', confirmed }).facts.alert.place
    expect(opened(true)?.release).toEqual({ by: 'yes', at: NOW })
    expect(opened(false)).toBeUndefined()
  })

  test('takes a place along and tells nobody yet', () => {
    const { facts: after, event } = when(facts(asked()), COMMANDS.locate)
    expect(after).toMatchObject({ alert: { place: RELEASED, consulate: CHICAGO }, recipients: [] })
    expect(event).toEqual({ kind: 'located', added: [] })
  })
})

describe('an alert that left', () => {
  test.each(['repeat', 'escalate', 'welcome'] as const)(
    'is told by %s to a desk that was not told yet',
    name => {
      const { facts: after, event } = when(facts(alert(), [mother]), COMMANDS[name])
      const added = after.recipients.find(one => one.desk === DESK)
      expect(added).toMatchObject({ state: 'waiting' })
      const news = 'added' in event ? event.added : 'recipients' in event ? event.recipients : []
      expect(news).toContain(added?.id)
      expect(transition(facts(drill(), [mother]), COMMANDS.welcome, given)).toEqual({
        refused: 'stranger',
      })
    },
  )

  test.each(['repeat', 'escalate'] as const)('is told by %s at a bare number, which is noted', name => {
    const { follows } = when(facts(alert(), [mother, mesa]), COMMANDS[name])
    expect(follows).toContainEqual({ do: 'told-by-number', contacts: [invited()] })
  })

  test('is told to whoever its new place adds, and to nobody twice', () => {
    const { facts: after, event } = when(facts(alert(), [mother]), COMMANDS.locate)
    expect(after.recipients.map(one => one.address.chat)).toEqual(['mother', 'desk', 'aunt'])
    expect(event).toMatchObject({ kind: 'located', added: after.recipients.slice(1).map(one => one.id) })
  })

  test('is taken by the first officer of a desk that was told, and by no second one', () => {
    const { facts: after, actor, event } = when(facts(alert()), COMMANDS.attend)
    const attendance = { officer: 'L. Pérez', at: NOW, recipient: mesa.id }
    expect(after.alert).toMatchObject({ state: 'attended', attendance })
    expect(copyOf(after, mesa)).toMatchObject({ state: 'answered', answer: 'received', at: NOW })
    expect(actor).toEqual({ by: 'desk', desk: DESK, officer: 'L. Pérez' })
    expect(event).toEqual({ kind: 'attended', recipient: mesa.id })
    expect(transition(after, COMMANDS.attend, given)).toEqual({ refused: 'state' })
    expect(transition(facts(alert(), [mother]), COMMANDS.attend, given)).toEqual({ refused: 'stranger' })
  })

  test('is contacted once', () => {
    const { facts: after } = when(facts(attended()), COMMANDS.contacted)
    expect(attendanceOf(after.alert)?.contactedAt).toBe(NOW)
    expect(transition(after, COMMANDS.contacted, given)).toEqual({ refused: 'known' })
  })

  test('keeps who took it when it ends, clears its timers and what is queued but what people said', () => {
    const {
      facts: after,
      event,
      follows,
    } = when(facts(attended()), {
      ...close,
      by: { by: 'desk', desk: DESK, officer: 'L. Pérez' },
    })
    expect(after.alert).toMatchObject({ state: 'closed', outcome: 'cancelled', closedAt: NOW })
    expect(attendanceOf(after.alert)).toEqual(attended().attendance)
    expect(event).toEqual({ kind: 'closed', desk: DESK })
    expect(follows).toEqual([{ do: 'clear-timers' }, { do: 'drop-notices', but: 'said' }])
    expect(when(facts(alert()), { do: 'lapse' })).toMatchObject({
      facts: { alert: { outcome: 'lapsed' } },
      actor: { by: 'timer' },
    })
  })

  test('is back on the list, its ladder with it, when the copy ends of the desk whose officer has it', () => {
    const taken = when(facts(alert({ openedAt: NOW })), COMMANDS.attend).facts
    const by = { by: 'desk', desk: DESK, officer: 'L. Pérez' } as const
    const ended = when(taken, { do: 'end-copy', whose: DESK, by })
    expect(ended.facts.alert.state).toBe('open')
    expect(ended.follows).toEqual([
      { do: 'drop-notices', of: mesa.id },
      ...when(taken, COMMANDS['hand-back']).follows,
    ])
    expect(timersIn(ended.follows)).toEqual([['ladder', ESCALATION_STEPS[0]]])
  })

  test('is given back by the desk whose officer has it, and by no other', () => {
    const other: Recipient = { ...mesa, id: recipient('other').id, desk: 'desk-of-dallas' as DeskId }
    const taken = when(facts(alert(), [mother, mesa, other]), COMMANDS.attend).facts
    const by = (desk: DeskId) => ({ do: 'hand-back', by: { desk, officer: 'L. Pérez' } }) as const
    expect(transition(taken, by('desk-of-dallas' as DeskId), given)).toEqual({ refused: 'stranger' })
    expect(when(taken, by(DESK)).facts.alert.state).toBe('open')
  })

  test('brings words that a network held back anew from the first of them, and what came before as heard', () => {
    const held = { ...mother, words: { last: 3 as SaidId, owed: 2 as SaidId } }
    const { facts: after } = when(facts(alert(), [held]), COMMANDS['settle-words'])
    expect(copyOf(after, mother)).toMatchObject({
      heard: 1,
      words: { last: 3, batch: { from: 2, since: NOW } },
    })
  })

  test('is noted of a desk once its copy has left', () => {
    const receipt = (of: Recipient, state: 'sent' | 'delivered') =>
      when(facts(alert(), [mother, mesa]), { do: 'receipt', recipient: of.id, state }).follows
    expect(receipt(mesa, 'sent')).toEqual([{ do: 'desk-alerted', desk: DESK }])
    expect([receipt(mesa, 'delivered'), receipt(mother, 'sent')]).toEqual([[], []])
  })

  test('sets the next step until the last one', () => {
    expect(timersIn(when(facts(alert({ openedAt: NOW })), { do: 'escalate' }).follows)).toEqual([
      ['ladder', ESCALATION_STEPS[0]],
    ])
    const old = alert({ openedAt: later(NOW, -(ESCALATION_STEPS.at(-1) ?? 0)) })
    expect(when(facts(old), { do: 'escalate' }).follows).toEqual([])
  })

  test('is confirmed once', () => {
    const { facts: after } = when(facts(alert({ confirmed: false })), { do: 'confirm' })
    expect(after.alert.confirmed).toBe(true)
    expect(transition(after, { do: 'confirm' }, given)).toEqual({ refused: 'known' })
  })
})

describe('a relative', () => {
  test('who knows that the person is safe does not take it back by having read it', () => {
    const { facts: safe } = when(facts(alert()), COMMANDS.answer)
    expect(copyOf(safe, mother)).toMatchObject({ state: 'answered', answer: 'safe' })
    const read = { do: 'answer', contact: MOTHER, answer: 'received' } as const
    expect(transition(safe, read, given)).toEqual({ refused: 'known' })
    expect(transition(facts(alert(), [mesa]), read, given)).toEqual({ refused: 'stranger' })
  })

  test('takes back that the person is safe, and is one who has not answered', () => {
    const { facts: safe } = when(facts(alert()), COMMANDS.answer)
    const { facts: after, event } = when(safe, COMMANDS['take-back'])
    expect(copyOf(after, mother)).not.toHaveProperty('answer')
    expect(copyOf(after, mother)).toMatchObject({ state: 'read', at: NOW })
    expect(event).toEqual({ kind: 'taken-back', recipient: mother.id })
    expect(transition(after, COMMANDS['take-back'], given)).toEqual({ refused: 'known' })
    expect(transition(facts(alert(), [mesa]), COMMANDS['take-back'], given)).toEqual({ refused: 'stranger' })
  })

  test('told at their number is told everything in the chat in which they accept', () => {
    const { facts: after, event } = when(facts(alert()), COMMANDS.join)
    expect(copyOf(after, byNumber)).toMatchObject({ byNumber: false, state: 'waiting' })
    expect(event).toEqual({ kind: 'joined', recipients: [byNumber.id] })
    expect(transition(after, COMMANDS.join, given)).toEqual({ refused: 'known' })
    expect(transition(facts(drill()), COMMANDS.join, given)).toEqual({ refused: 'state' })
  })

  test('whom the person confirms reads the whole alert', () => {
    const { event } = when(facts(alert()), COMMANDS.trust)
    expect(event).toEqual({ kind: 'trusted', recipient: mother.id })
    expect(transition(facts(alert(), [mesa]), COMMANDS.trust, given)).toEqual({ refused: 'stranger' })
  })

  test('told at their number who does not want it is told no more', () => {
    const { facts: after, actor } = when(facts(alert()), COMMANDS['end-copy'])
    expect(copyOf(after, byNumber)?.state).toBe('withdrawn')
    expect(actor).toEqual({ by: 'contact', contact: AUNT })
  })
})

describe('an alert that a desk ended', () => {
  const falseAlarm = closed({ outcome: 'false-alarm', closedAt: NOW, closedBy: 'L. Pérez' })

  test('is open again at the word of a relative: nobody attends, the steps begin anew, and it lapses later', () => {
    const { facts: after, event, actor, follows } = when(facts(falseAlarm), COMMANDS.reopen)
    expect(after.alert).toMatchObject({ state: 'open', reopenedAt: NOW, folio: falseAlarm.folio })
    expect(after.alert).not.toHaveProperty('closedBy')
    expect(attendanceOf(after.alert)).toBeUndefined()
    expect(event).toEqual({ kind: 'reopened', recipient: mother.id })
    expect(actor).toEqual({ by: 'contact', contact: MOTHER })
    expect(timersIn(follows)).toEqual([
      ['lapse', LAPSE],
      ['ladder', ESCALATION_STEPS[0]],
    ])
  })

  test('stays ended where the person ended it twice, another alert is under way, or three days have passed', () => {
    const again = (one: Alert, more: Partial<Given> = {}) =>
      transition(facts(one), COMMANDS.reopen, { ...given, ...more })
    const taken = again(closed({ outcome: 'cancelled', closedAt: NOW }))
    // The person's own end took back the place that they had let out.
    expect('facts' in taken && taken.facts.alert.place).toBeUndefined()
    expect('facts' in taken && taken.facts.alert.state).toBe('open')
    expect(again(closed({ outcome: 'cancelled', closedAt: NOW, reopenedAt: NOW }))).toEqual({
      refused: 'known',
    })
    expect(again(closed({ outcome: 'denied', closedAt: NOW }))).toEqual({ refused: 'known' })
    expect(again(falseAlarm, { busy: true })).toEqual({ refused: 'known' })
    expect(again(falseAlarm, { now: later(NOW, LAPSE) })).toEqual({ refused: 'known' })
  })

  test('is not ended by a desk that only got a copy', () => {
    const elsewhere = facts(alert({ consulate: 'dallas' as ConsulateId }))
    const by = { by: 'desk', desk: DESK, officer: 'L. Pérez' } as const
    expect(transition(elsewhere, { do: 'close', outcome: 'desk-closed', by }, given)).toEqual({
      refused: 'stranger',
    })
  })
})

const NETWORK_STATES = ['waiting', 'sent', 'delivered', 'read', 'unreachable'] as const

// Only a relative's word after a desk ended it, and a desk that gives it back, take an alert back: those have tests of their own.
const forward = Object.values(COMMANDS).filter(({ do: name }) => name !== 'reopen' && name !== 'hand-back')
const commands = fc.array(fc.constantFrom(...forward), { maxLength: 25 })
const beginnings = fc.constantFrom('asked', 'held', 'open')

/** Every state that an alert goes through; refused commands leave it as it is. */
function history(state: NewAlert['state'], happened: readonly AlertCommand[]): readonly AlertFacts[] {
  const [first] = [when(nobody, { do: 'raise', alert: { ...cry, confirmed: false, state } }).facts]
  const all = [first]
  for (const command of happened) {
    const before = all.at(-1) ?? first
    const result = transition(before, command, given)
    all.push('refused' in result ? before : result.facts)
  }
  return all
}

describe('whatever happens in whatever order', () => {
  test('an alert never goes back, and keeps its folio and who took it', () => {
    const order = ['asked', 'held', 'open', 'attended', 'closed']
    fc.assert(
      fc.property(beginnings, commands, (state, happened) => {
        history(state, happened).reduce((before, after) => {
          expect(order.indexOf(after.alert.state)).toBeGreaterThanOrEqual(order.indexOf(before.alert.state))
          if (hasLeft(before.alert)) expect(after.alert).toMatchObject({ folio: before.alert.folio })
          const { officer } = attendanceOf(before.alert) ?? {}
          if (officer !== undefined) expect(attendanceOf(after.alert)?.officer).toBe(officer)
          return after
        })
      }),
    )
  })

  test('nobody is a recipient before it left, nobody is told twice, and nobody is dropped', () => {
    fc.assert(
      fc.property(beginnings, commands, (state, happened) => {
        history(state, happened).reduce(
          (before, { alert: one, recipients }) => {
            const chats = recipients.map(({ address }) => address.chat)
            expect(new Set(chats).size).toBe(chats.length)
            for (const one of before) expect(chats).toContain(one)
            if (!hasLeft(one)) expect(chats).toEqual([])
            return chats
          },
          [] as readonly string[],
        )
      }),
    )
  })

  test('every live alert has an end set, and a closed one no timer', () => {
    fc.assert(
      fc.property(beginnings, commands, (state, happened) => {
        const timers = new Set<string>()
        let before: AlertFacts | Unraised = nobody
        for (const command of [{ do: 'raise', alert: { ...cry, state } } as const, ...happened]) {
          const result = transition(before, command, given)
          if ('refused' in result) continue
          before = result.facts
          for (const one of result.follows) {
            if (one.do === 'clear-timers' && one.only === undefined) timers.clear()
            else if (one.do === 'clear-timers' && one.only) timers.delete(one.only)
            if (one.do === 'set-timer') timers.add(one.timer)
          }
          expect(timers.has('lapse')).toBe(isLive(result.facts.alert))
          if (!isLive(result.facts.alert)) expect(timers.has('ladder')).toBe(false)
        }
      }),
    )
  })

  test('reports of a network never set a copy back, and never undo an answer', () => {
    const reports = fc.array(fc.constantFrom(...NETWORK_STATES), { maxLength: 12 })
    const rank = ['waiting', 'sent', 'delivered', 'read']
    fc.assert(
      fc.property(reports, fc.boolean(), (states, answered) => {
        let now = facts(alert())
        if (answered) now = when(now, COMMANDS.answer).facts
        for (const state of states) {
          const was = copyOf(now, mother)?.state ?? 'waiting'
          const result = transition(now, { do: 'receipt', recipient: mother.id, state }, given)
          if (!('refused' in result)) now = result.facts
          const is = copyOf(now, mother)?.state ?? 'waiting'
          if (answered) expect(is).toBe('answered')
          else if (was !== 'unreachable' && is !== 'unreachable')
            expect(rank.indexOf(is)).toBeGreaterThanOrEqual(rank.indexOf(was))
        }
      }),
    )
  })
})

describe('a drill', () => {
  test('holds no place, whatever the person sends', () => {
    expect(transition(facts(drill()), COMMANDS.locate, given)).toEqual({ refused: 'state' })
  })

  test('is over as soon as everybody answered whom it could reach', () => {
    const answers = (before: AlertFacts) => timersIn(when(before, COMMANDS.answer).follows)
    const others = told.filter(one => one.id !== mother.id)
    expect(answers(facts(drill()))).toEqual([])
    const rest = others.map((one): Recipient => ({ ...one, state: 'unreachable' }))
    expect(answers(facts(drill(), [mother, ...rest]))).toEqual([['lapse', 0]])
    expect(answers(facts(standing.open, [mother]))).toEqual([])
  })

  test('that gives way to a real alert takes its notices and timers with it', () => {
    const { facts: after, event, follows } = when(facts(drill()), { do: 'turn-real', by: MOTHER })
    expect(after.alert).toMatchObject({ state: 'closed', outcome: 'cancelled' })
    expect(event).toEqual({ kind: 'turned-real' })
    expect(follows).toEqual([{ do: 'clear-timers' }, { do: 'drop-notices' }])
    expect(transition(facts(standing.open), COMMANDS['turn-real'], given)).toEqual({ refused: 'state' })
  })
})

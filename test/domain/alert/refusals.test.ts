import { describe, expect, test } from 'vitest'
import type { Alert, AlertFacts, Recipient } from '../../../src/domain/alert/alert.ts'
import type { AlertCommand, Given, Refusal } from '../../../src/domain/alert/commands.ts'
import { transition } from '../../../src/domain/alert/lifecycle.ts'
import type { SaidId } from '../../../src/domain/alert/said/said.ts'
import type { ContactId, DeskId, Folio, RecipientId } from '../../../src/domain/ids.ts'
import {
  ALERT,
  alert,
  asked,
  at,
  attended,
  CHICAGO,
  chat,
  closed,
  DESK,
  desk,
  deskRecipient,
  drill,
  MOTHER,
  person,
  recipient,
  thirdParty,
} from '../../store/samples.ts'

const NOW = at(1_000)
const STRANGER = 'contact-nobody-1' as ContactId
const NO_DESK = 'desk-of-dallas01' as DeskId
const NOBODY = 'recipient-nobody' as RecipientId
const OLDER = 'alert-older-0001' as Alert['id']

const mesa = deskRecipient()
const mother = recipient('mother')
const goneMother: Recipient = { ...mother, answer: 'safe', state: 'withdrawn' }
const mutedMother: Recipient = {
  ...mother,
  standing: { of: 'contact', state: 'accepted', here: true, doubted: false, muted: true },
}

const given: Given = {
  now: NOW,
  newId: () => 'recipient-new-1' as RecipientId,
  edits: () => true,
  route: () => ({ consulate: CHICAGO }),
  circle: {
    contacts: [],
    desks: [desk({ state: 'bound', address: chat('desk'), group: true })],
    reach: () => undefined,
    isToldToday: () => false,
    numbers: 0,
  },
}

const officer = 'L. Pérez'
const { folio, openedAt, state: _state, place: _place, ...cry } = alert()
const wordOfAnother: Alert = { ...cry, folio, openedAt, state: 'open', about: {} }
const offered: Alert = { ...wordOfAnother, offeredAs: OLDER }
const protectedAlert = alert({ protection: { at: NOW } })
const named = { label: 'Cicero, Illinois', at: NOW, confidence: 'medium' } as const
const hearsay = { label: 'Broadview, Illinois', at: NOW, by: MOTHER, consulate: CHICAGO } as const
const words = {
  at: NOW,
  author: { by: 'person' },
  what: { kind: 'words', text: 'me llevan' },
  to: 'everybody',
} as const

type Case = readonly [what: string, one: Alert, command: AlertCommand, recipients?: readonly Recipient[]]

/** What means nothing of such an alert, though it is in a state in which it might. */
const MEANINGLESS: readonly Case[] = [
  ['raising what stands already', alert(), { do: 'raise', alert: { ...cry, state: 'open' } }],
  ['opening somebody else’s alert as one’s own', thirdParty(), { do: 'open', confirmed: true }],
  ['a report about one of whom another tells', thirdParty(), { do: 'report', reporter: 'Mamá', by: MOTHER }],
  ['taking back a cry that left', alert(), { do: 'withdraw' }],
  ['calling one’s own cry a mistaken report', asked(), { do: 'mistake-report' }],
  ['telling more of oneself as of another', alert(), { do: 'describe', about: { name: 'Juan' } }],
  [
    'asking whether a person is another’s',
    alert(),
    { do: 'offer-same', other: OLDER, folio: 'MEX-0001' as Folio, name: 'Juan' },
  ],
  ['judging what was never offered', wordOfAnother, { do: 'judge-same', same: true, desk: DESK, officer }],
  ['naming a place in a drill', drill(), { do: 'name-place', place: named }],
  ['hearing of a place in a drill', drill(), { do: 'hearsay', place: hearsay }],
  ['passing words on in a drill', drill(), { do: 'say', said: words }],
  ['asking for protection in a drill', drill(), { do: 'request-protection' }],
  [
    'taking an alert that another officer has',
    attended({ attendance: { officer, at: NOW, recipient: mesa.id } }),
    { do: 'attend', desk: DESK, officer },
  ],
]

/** Said or done before. */
const KNOWN: readonly Case[] = [
  ['asking for protection twice', protectedAlert, { do: 'request-protection' }],
  ['naming the same place twice', alert({ named }), { do: 'name-place', place: named }],
  ['hearing of the same place twice', alert({ hearsay: [hearsay] }), { do: 'hearsay', place: hearsay }],
  [
    'calling a report mistaken of which something was told',
    thirdParty({ about: { name: 'Juan' } }),
    { do: 'mistake-report' },
  ],
  [
    'asking twice whether two are the same',
    offered,
    { do: 'offer-same', other: OLDER, folio: 'MEX-0001' as Folio, name: 'Juan' },
  ],
  [
    'judging twice in the same way',
    { ...offered, sameAs: OLDER },
    { do: 'judge-same', same: true, desk: DESK, officer },
  ],
  [
    'taking apart what was never put together',
    offered,
    { do: 'judge-same', same: false, desk: DESK, officer },
  ],
  ['settling words of which none are owed', alert(), { do: 'settle-words', recipient: mother.id }],
  [
    'words that a network did not pass on as a file',
    alert(),
    { do: 'not-pass', said: { ...words, id: 1 as SaidId, alert: ALERT } },
  ],
  ['taking back what was never said', alert(), { do: 'take-back', contact: MOTHER }],
  ['calling a helper who is none of this alert’s', alert(), { do: 'call-helper', desk: NO_DESK }],
]

/** By somebody, or about somebody, who is not told of this alert. */
const OF_STRANGERS: readonly Case[] = [
  ['an answer', alert(), { do: 'answer', contact: STRANGER, answer: 'received' }],
  [
    'an answer of whoever was removed',
    alert(),
    { do: 'answer', contact: MOTHER, answer: 'received' },
    [goneMother],
  ],
  ['taking back of a stranger', alert(), { do: 'take-back', contact: STRANGER }],
  ['taking back of whoever was removed', alert(), { do: 'take-back', contact: MOTHER }, [goneMother]],
  ['attending', alert(), { do: 'attend', desk: NO_DESK, officer }],
  ['having reached somebody', attended(), { do: 'contacted', desk: NO_DESK, officer, with: 'person' }],
  ['having called', attended(), { do: 'tried', desk: NO_DESK, officer }],
  ['going on', attended(), { do: 'keep-on', desk: NO_DESK, officer }],
  ['giving back', attended(), { do: 'hand-back', by: { desk: NO_DESK, officer } }],
  ['asking for protection', alert(), { do: 'request-protection', contact: STRANGER }],
  ['judging whether two are the same', offered, { do: 'judge-same', same: true, desk: NO_DESK, officer }],
  [
    'judging by a desk that was removed',
    offered,
    { do: 'judge-same', same: true, desk: DESK, officer },
    [{ ...mesa, state: 'withdrawn' }],
  ],
  ['asking for the alert once more', alert(), { do: 'show-alert', recipient: NOBODY }],
  [
    'asking for the alert once more after a removal',
    alert(),
    { do: 'show-alert', recipient: mother.id },
    [goneMother],
  ],
  ['settling words', alert(), { do: 'settle-words', recipient: NOBODY }],
  ['a receipt', alert(), { do: 'receipt', recipient: NOBODY, state: 'read' }],
  [
    'opening again of whoever the person does not believe',
    closed({ outcome: 'false-alarm', closedAt: NOW }),
    { do: 'reopen', contact: MOTHER },
    [mutedMother],
  ],
]

const GROUPS: Readonly<Record<Refusal, readonly Case[]>> = {
  state: MEANINGLESS,
  known: KNOWN,
  stranger: OF_STRANGERS,
}

describe.each(Object.entries(GROUPS))('refused, because of: %s', (why, cases) => {
  for (const [what, one, command, recipients = [mother, mesa]] of cases)
    test(what, () => {
      const facts: AlertFacts = { alert: one, person: person(), recipients }
      expect(transition(facts, command, given)).toEqual({ refused: why })
    })
})

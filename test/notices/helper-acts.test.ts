import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadDirectory } from '../../src/consulates/directory.ts'
import type { Alert, AlertFacts, Recipient } from '../../src/domain/alert/alert.ts'
import { type DeskId, later, MINUTE, type RecipientId } from '../../src/domain/ids.ts'
import type { Update } from '../../src/domain/outbox/notice.ts'
import { DUTIES, type Helper } from '../../src/domain/people/helper.ts'
import { LANGUAGES } from '../../src/domain/people/person.ts'
import { familyAlert } from '../../src/notices/family.ts'
import { sceneOf } from '../../src/notices/phrases.ts'
import type { Reader } from '../../src/notices/reader.ts'
import { familyReminder } from '../../src/notices/reminder.ts'
import { tracker } from '../../src/notices/tracker.ts'
import { updateMessage } from '../../src/notices/update.ts'
import { alert, CHICAGO, chat, person } from '../store/samples.ts'

const directory = loadDirectory()
const OFFICER = 'R. Ruiz'
const ID = 'recipient-helper' as RecipientId

const helpers: fc.Arbitrary<Helper> = fc.oneof(
  fc.constantFrom(...DUTIES).map(duty => ({ kind: 'ally', name: 'Red Sur', duty, area: ['IL'] }) as const),
  fc.constant({ kind: 'everywhere', name: 'Casa Norte' } as const),
)

const base = {
  alert: alert().id,
  group: true,
  language: 'es',
  state: 'answered',
  at: alert().openedAt,
  byNumber: false,
} as const

function copies(helper: Helper): readonly [Recipient, Recipient, Recipient] {
  const desk = 'desk-helper-0001' as DeskId
  return [
    { ...base, id: 'family' as RecipientId, role: 'family', name: 'Mamá', address: chat('mama') },
    {
      ...base,
      id: 'cons' as RecipientId,
      role: 'desk',
      name: '',
      state: 'sent',
      consulate: CHICAGO,
      address: chat('c'),
    },
    {
      ...base,
      id: ID,
      role: 'desk',
      desk,
      helper: helper.kind,
      name: helper.name,
      address: chat('helper'),
      standing: { of: 'desk', state: 'bound', here: true, helper, consented: true },
    },
  ]
}

const acts: readonly Update[] = [
  { kind: 'attended' },
  { kind: 'contacted' },
  { kind: 'tried', recipient: ID, by: OFFICER },
  { kind: 'handed-back', recipient: ID, by: OFFICER },
  { kind: 'helper', recipient: ID },
  { kind: 'closed' },
]

test('whatever an organisation’s officer does is told under its own name, and never as a consulate’s', () => {
  fc.assert(
    fc.property(
      helpers,
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom<Reader>('person', 'family', 'desk'),
      fc.constantFrom(...acts),
      fc.constantFrom('person', 'family'),
      (helper, language, reader, act, reached) => {
        const attendance = {
          officer: OFFICER,
          at: alert().openedAt,
          recipient: ID,
          contactedAt: alert().openedAt,
          reached: { officer: OFFICER, recipient: ID, with: reached === 'person' ? 'person' : 'family' },
        } as const
        const now = later(alert().openedAt, MINUTE)
        const live: Alert = { ...alert(), state: 'attended', attendance }
        const closed: Alert = {
          ...alert(),
          state: 'closed',
          closedAt: now,
          outcome: 'desk-closed',
          closedBy: OFFICER,
          ending: { recipient: ID },
          attendance,
        }
        const recipients = copies(helper)
        const facts: AlertFacts = {
          alert: act.kind === 'closed' ? closed : live,
          person: person(),
          recipients,
        }
        const scene = sceneOf(facts, directory, language, now)
        const [mother] = recipients
        const texts = [
          updateMessage(scene, act, reader)?.text,
          tracker(scene).text,
          familyAlert(scene, mother, 'Casa Norte', 0).text,
          familyReminder(scene, mother, 'Casa Norte').text,
        ].flatMap(text => text?.split('\n') ?? [])
        for (const line of texts.filter(one => one.includes(OFFICER))) {
          expect(line).toContain(helper.name)
          expect(line).not.toMatch(
            /🏛️|Consulado en|(?<!no es (?:el|un) |not the |no )(?:consulado|consulate)\b[^.]*(?:atiende|attends|cerró|closed)/i,
          )
        }
        expect(texts.join('\n')).not.toMatch(/(?:El consulado|The consulate) (?:cerró|marcó|closed|marked)/)
      },
    ),
  )
})

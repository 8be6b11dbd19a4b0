import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlertFacts, OpenAlert, Recipient } from '../../../src/domain/alert/alert.ts'
import { mayHear } from '../../../src/domain/alert/authority.ts'
import type { AlertCommand, Given, Transition } from '../../../src/domain/alert/commands.ts'
import { LADDER } from '../../../src/domain/alert/escalation.ts'
import { transition } from '../../../src/domain/alert/lifecycle.ts'
import {
  type DeskId,
  type Instant,
  later,
  MINUTE,
  type RecipientId,
  SECOND,
} from '../../../src/domain/ids.ts'
import { type Ally, type Helper, isConsented } from '../../../src/domain/people/helper.ts'
import type { Desk } from '../../../src/domain/people/person.ts'
import type { Area } from '../../../src/domain/place.ts'
import { alert, CHICAGO, chat, desk, person } from '../../store/samples.ts'

const SUR: Ally = { kind: 'ally', name: 'Clínica Legal Sur', duty: 'legal', area: ['IL'] }
const NORTE: Ally = { kind: 'ally', name: 'Red Norte', duty: 'response', area: ['WI', 'IL:17031'] }
const GUARD: Helper = { kind: 'everywhere', name: 'Casa del Migrante' }

const of = (helper: Helper): Desk => ({
  id: `desk-${helper.name}` as DeskId,
  helper,
  state: 'bound',
  address: chat(helper.name),
  group: true,
})

const consulate = desk({ state: 'bound', address: chat('consulate'), group: true })

function given(desks: readonly Desk[], now: Instant): Given {
  let copies = 0
  return {
    now,
    newId: () => {
      copies += 1
      return `new-${now}-${copies}` as RecipientId
    },
    edits: () => true,
    route: () => ({ consulate: CHICAGO }),
    circle: { contacts: [], desks, isToldToday: () => false, reach: () => undefined, numbers: 0 },
  }
}

function done(result: Transition): AlertFacts {
  if ('refused' in result) throw new Error(result.refused)
  return result.facts
}

const open = alert({ area: { state: 'IL', county: '17031' } })
const start = open.openedAt

/** The alert after it left, and after each command at its moment, in milliseconds after that. */
function played(
  desks: readonly Desk[],
  steps: readonly (readonly [after: number, command: AlertCommand])[],
  before: AlertFacts = { alert: open, person: person(), recipients: [] },
): AlertFacts {
  return steps.reduce(
    (facts, [after, command]) => done(transition(facts, command, given(desks, later(start, after)))),
    before,
  )
}

const climb = (after: number) => [after, { do: 'escalate', due: later(start, after) }] as const
const told = ({ recipients }: AlertFacts) => recipients.map(one => String(one.address.chat))
const copyOf = ({ recipients }: AlertFacts, { id }: Desk) => recipients.find(one => one.desk === id)

describe('where the desk of the consulate does not answer', () => {
  const desks = [consulate, of(SUR), of(GUARD)]

  test('the ally is told after ten minutes and the operator’s desk after fifteen', () => {
    expect(told(played(desks, [climb(5 * MINUTE)]))).toEqual(['consulate'])
    expect(told(played(desks, [climb(5 * MINUTE), climb(LADDER.ally)]))).toEqual(['consulate', SUR.name])
    expect(told(played(desks, [climb(5 * MINUTE), climb(LADDER.ally), climb(LADDER.everywhere)]))).toEqual([
      'consulate',
      SUR.name,
      GUARD.name,
    ])
  })

  test('whatever was missed while the service was down is done at once, and its reminder too', () => {
    const late = [16 * MINUTE, { do: 'escalate', due: later(start, 5 * MINUTE) }] as const
    const facts = played(desks, [[SECOND, { do: 'repeat' }], late])
    expect(told(facts)).toEqual(['consulate', SUR.name, GUARD.name])
    expect(copyOf(facts, consulate)?.remindedAt).toBe(later(start, 16 * MINUTE))
  })

  test('nobody of them is told once an officer has the alert', () => {
    const facts = played(desks, [
      [SECOND, { do: 'repeat' }],
      [MINUTE, { do: 'attend', desk: consulate.id, officer: 'L. Pérez' }],
      climb(LADDER.everywhere),
    ])
    expect(told(facts)).toEqual(['consulate'])
  })

  test('the consulate may take the alert from an ally, and an ally none from the consulate', () => {
    const ally = of(SUR)
    const steps = [
      [SECOND, { do: 'repeat' }],
      climb(LADDER.ally),
      [LADDER.ally + 1, { do: 'attend', desk: ally.id, officer: 'R. Ruiz' }],
      [LADDER.ally + 2, { do: 'attend', desk: consulate.id, officer: 'L. Pérez' }],
    ] as const
    const facts = played(desks, steps)
    expect(facts.alert).toMatchObject({ attendance: { recipient: copyOf(facts, consulate)?.id } })
    const back = { do: 'attend', desk: ally.id, officer: 'R. Ruiz' } as const
    expect(transition(facts, back, given(desks, later(start, LADDER.everywhere)))).toEqual({
      refused: 'state',
    })
  })

  test('both are told at once when the network refuses the desk for good', () => {
    const facts = played(desks, [[SECOND, { do: 'repeat' }]])
    const copy = copyOf(facts, consulate)
    const refused = {
      do: 'receipt',
      recipient: copy?.id ?? ('' as RecipientId),
      state: 'unreachable',
    } as const
    expect(told(played(desks, [[2 * SECOND, refused]], facts))).toEqual(['consulate', SUR.name, GUARD.name])
  })
})

test('where the consulate has no desk both are told as the alert leaves', () => {
  expect(told(played([of(SUR), of(GUARD)], [[0, { do: 'repeat' }]]))).toEqual([SUR.name, GUARD.name])
})

test('the hotlines come once, at twenty minutes, while nobody has the alert', () => {
  const event = (after: number, due = after) => {
    const result = transition(
      { alert: open, person: person(), recipients: [] },
      { do: 'escalate', due: later(start, due) },
      given([], later(start, after)),
    )
    return 'event' in result && result.event.kind === 'ladder' && result.event.hotlines
  }
  expect([15, 20, 30].map(minutes => event(minutes * MINUTE))).toEqual([false, true, false])
  expect(event(40 * MINUTE, 15 * MINUTE)).toBe(true)
})

const areas: fc.Arbitrary<Area | undefined> = fc.constantFrom(
  undefined,
  { state: 'IL' },
  { state: 'IL', county: '17031' },
  { state: 'WI' },
  { state: 'TX', county: '48201' },
)
const yes = fc.subarray([SUR, NORTE].map(({ name }) => ({ ally: name, at: start })))
const step: fc.Arbitrary<AlertCommand> = fc.oneof(
  fc.constant({ do: 'escalate' } as const),
  fc.constant({ do: 'repeat' } as const),
  fc.constantFrom(of(SUR), of(NORTE), of(GUARD)).map(({ id }) => ({ do: 'call-helper', desk: id }) as const),
)

test('no ally is told, nor hears, of an alert outside its area or without the person’s yes', () => {
  const desks = [consulate, of(SUR), of(NORTE), of(GUARD)]
  fc.assert(
    fc.property(
      areas,
      yes,
      fc.array(fc.tuple(fc.nat(40 * MINUTE), step), { maxLength: 8 }),
      areas,
      yes,
      (area, allies, steps, areaNow, alliesNow) => {
        const { area: _, ...rest } = open
        const there = (where: Area | undefined): OpenAlert => ({ ...rest, ...(where && { area: where }) })
        let facts: AlertFacts = { alert: there(area), person: person({ allies }), recipients: [] }
        for (const [after, command] of steps.toSorted(([one], [other]) => one - other)) {
          const result = transition(facts, command, given(desks, later(start, after)))
          if ('facts' in result) facts = result.facts
        }
        for (const copy of facts.recipients.filter(one => one.helper === 'ally')) {
          const helper = copy.desk === of(SUR).id ? SUR : NORTE
          const covers = (where: Area | undefined) =>
            where !== undefined &&
            helper.area.some(one => [where.state, `${where.state}:${where.county}`].includes(one))
          expect(covers(area) && isConsented(helper, allies)).toBe(true)
          const now = standing(copy, helper, isConsented(helper, alliesNow))
          expect(mayHear(now, there(areaNow), 'place')).toBe(
            covers(areaNow) && isConsented(helper, alliesNow),
          )
        }
      },
    ),
  )
})

function standing(copy: Recipient, helper: Ally, consented: boolean): Recipient {
  return { ...copy, standing: { of: 'desk', state: 'bound', here: true, helper, consented } }
}

import { beforeEach, expect, test } from 'vitest'
import { SECOND } from '../../../src/domain/ids.ts'
import type { Contact, Person } from '../../../src/domain/people/person.ts'
import { AlertWorld, CHICAGO, choicesOf, PILSEN } from '../alert-world.ts'

let world: AlertWorld
let ana: Person
let luis: Contact

beforeEach(() => {
  world = new AlertWorld()
  const place = { point: PILSEN, at: world.now, source: 'pin' } as const
  ana = world.register('Ana', { consulate: CHICAGO, place })
  world.addContact(ana, 'Mamá', 'mama')
  luis = world.addContact(ana, 'Luis', 'luis')
  world.addDesk(CHICAGO, 'mesa')
})

test('a relative is asked for whom, and the alert goes out in their name and without any place', () => {
  const turn = world.says('luis', 'se llevaron a mi hermana')
  expect((turn?.say ?? []).flatMap(choicesOf)).toEqual([
    { id: `por:${luis.id}`, label: 'Ana' },
    { id: 'por:otra', label: 'Otra persona' },
  ])
  world.taps('luis', `por:${luis.id}`)
  expect(world.live?.alert).toMatchObject({ state: 'open', reporter: 'Luis', consulate: CHICAGO })
  expect(world.live?.alert.place).toBeUndefined()
  expect(world.heardBy('mama')).toContain('Luis avisó que se llevaron a Ana')
  expect(world.heardBy('mesa')).toContain('Lo avisó un familiar: Luis')
  expect(world.heard.some(one => one.text.includes('maps') || one.message.kind === 'pin')).toBe(false)
  expect(world.heardBy('luis')).toContain('locator.ice.gov')
})

test('the reporter has answered by that, and the others are not told so as news', () => {
  world.taps('luis', `por:${luis.id}`)
  expect(world.live?.recipients.find(one => one.name === 'Luis')?.answer).toBe('received')
  expect(world.heardBy('mama')).not.toContain('Ya respondieron')
  expect(world.trackerOf('Ana')).toContain('Nadie ha confirmado todavía')
})

test('the person sees who raised it and can end it', () => {
  world.taps('luis', `por:${luis.id}`)
  const tracker = world.heard.findLast(one => one.to === 'Ana')
  expect(tracker?.text).toContain('Luis avisó que te llevaron')
  const fine = tracker && choicesOf(tracker.message).find(one => one.label === 'Estoy bien')
  expect(fine?.id).toBe(`cancelar?:${world.id}`)
  world.taps('Ana', `cancelar?:${world.id}`)
  world.taps('Ana', `cancelar:${world.id}`)
  expect(world.live).toBeUndefined()
})

test('the person’s own cry adds their place and repeats it', () => {
  world.taps('luis', `por:${luis.id}`)
  world.forget()
  world.says('Ana', 'PÁNICO')
  expect(world.live?.alert.place?.point).toEqual(PILSEN)
  expect(world.heardBy('mama')).toContain('Nueva ubicación de Ana')
})

test('an alert that is open already is told how it stands, and counts as read', () => {
  world.says('Ana', 'PÁNICO')
  world.forget()
  world.taps('luis', `por:${luis.id}`)
  expect(world.alerts.size).toBe(1)
  expect(world.heardBy('luis')).toContain('ya está abierta, folio CHI-0412')
  expect(world.heardBy('luis')).toContain('Nadie ha confirmado todavía')
  expect(world.live?.recipients.find(one => one.name === 'Luis')?.answer).toBe('received')
})

test('an alert that the person has not let out is not let out by a contact', () => {
  world.says('Ana', 'hola')
  world.pins('Ana', PILSEN)
  expect(world.live?.alert.state).toBe('asked')
  world.forget()
  world.taps('luis', `por:${luis.id}`)
  expect(world.live?.alert.state).toBe('asked')
  expect(world.heardBy('luis')).toContain('Ya viene una alerta de Ana')
  expect(world.heardBy('mama')).toBe('')
  world.pass(90 * SECOND)
  expect(world.heardBy('luis')).toContain('ALERTA de Ana')
})

test('a drill gives way', () => {
  world.drill(ana)
  world.taps('luis', `por:${luis.id}`)
  expect(world.live?.alert).toMatchObject({ drill: false, reporter: 'Luis' })
})

test('nobody’s relative learns how to look for somebody, and a registered one can cry for themselves', () => {
  const stranger = world.says('beto', 'se llevaron a mi hermano')
  expect(stranger?.effects).toEqual([])
  expect(world.heardBy('beto')).toContain('+1 520 623 7874')
  expect(world.heardBy('beto')).toContain('1-800-898-7180')
  expect(world.heardBy('beto')).toContain('Nunca pedimos dinero')
  const turn = world.says('Ana', 'se llevaron a mi hermano')
  expect((turn?.say ?? []).flatMap(choicesOf).map(one => one.id)).toEqual(['yo:'])
})

test('a contact who left, or whose tap names another’s contact, raises nothing', () => {
  expect(world.taps('stranger', `por:${luis.id}`)?.effects).toEqual([])
  expect(world.taps('mama', `por:${luis.id}`)?.effects).toEqual([])
})

import type { PlaceAnswer, PlaceOption } from '../../consulates/answer.ts'
import type { Office, Phone } from '../../consulates/office.ts'
import type { RouteAnswer } from '../../consulates/route.ts'
import { STATES } from '../../consulates/tables/states.ts'
import type { ConsulateId } from '../../domain/ids.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import type { Person } from '../../domain/people/person.ts'
import { isPoint, type Place, type Point } from '../../domain/place.ts'
import { phone } from '../../locales/formats.ts'
import { answer, choice, label, registered, say, sayWithKeyboard, wordsOf } from '../reply.ts'
import { next, type Occasion, type State } from '../state.ts'
import type { Context, Effect, Turn } from '../turn.ts'
import { placeQuestion, proceed } from './register.ts'

/** How many other consulates are offered when the county's owner is not certain. */
const MOST_ALTERNATIVES = 3

/** States that buttons are offered for: those where people live whom a consulate serves. */
const OFFERED = STATES.filter(state => !['VI', 'GU', 'AS', 'MP'].includes(state.code))

/** How many states stand in one row: their names stay readable on a narrow phone. */
const STATES_IN_ROW = 3

/** What was typed in answer to "¿dónde vives?". */
export function takePlaceText(state: State, context: Context, text: string): Turn {
  return takeAnswer(state, context, context.directory.find(text, context.language), missedIn(state))
}

/** A pin in answer to "¿dónde vives?": it is also the last place known of the person. */
export function takePlacePin(state: State, inbound: Inbound & { kind: 'pin' }, context: Context): Turn {
  const taken = takeRoute(state, context, context.directory.route(inbound.point))
  // Somebody who left the question open long ago may mean something else by a pin.
  const turn: Turn = { ...taken, say: [say(wordsOf(context)('region.pin')), ...taken.say] }
  const person = registered(context)
  if (person === undefined || !isPoint(inbound.point)) return turn
  const place: Place = {
    point: inbound.point,
    at: context.now,
    source: inbound.live === 'no' ? 'pin' : 'live',
    ...(inbound.accuracy !== undefined && { accuracy: inbound.accuracy }),
  }
  return { ...turn, effects: [{ do: 'save-person', person: { ...person, place } }, ...turn.effects] }
}

/** A tap on one of several places (`lat,lon`); a forged one asks again. */
export function takePlaceChoice(state: State, context: Context, of: string): Turn {
  const [lat, lon, ...rest] = of.split(',').map(Number)
  if (lat === undefined || lon === undefined || rest.length > 0 || !isPoint({ lat, lon })) {
    return askPlace(state, context, occasionOf(state))
  }
  return takeRoute(state, context, context.directory.route({ lat, lon }))
}

/** A tap on a state's name, by its two letters. */
export function takeState(state: State, context: Context, code: string): Turn {
  const chosen = OFFERED.find(one => one.code === code)
  if (chosen === undefined) return askPlace(state, context, occasionOf(state))
  return takeAnswer(state, context, context.directory.find(chosen[context.language], context.language), 0)
}

/** Yes to "¿es correcto?", or a tap on one of several consulates. */
export function takeConsulate(state: State, inbound: Inbound, context: Context, id: string): Turn {
  const t = wordsOf(context)
  const office = context.directory.offices.find(one => one.id === id)
  if (office === undefined) return askPlace(state, context, occasionOf(state))
  const person = registered(context)
  const occasion = occasionOf(state)
  if (person === undefined) {
    const text = [t('region.unkept', { consulate: office.shortName }), ...phoneLines(office, context)].join(
      '\n',
    )
    return answer(next(state, { at: 'idle' }), sayWithKeyboard(text, context))
  }
  const moved: Person = { ...person, consulate: office.id }
  const effects: readonly Effect[] = [{ do: 'save-person', person: moved }]
  const saved = t('region.saved', { consulate: office.shortName })
  if (occasion === 'register') {
    return proceed('place', state, inbound, { ...context, person: moved }, [say(saved)], effects)
  }
  return answer(
    next(state, { at: 'idle' }),
    sayWithKeyboard([saved, ...phoneLines(office, context)].join('\n'), context),
    effects,
  )
}

/** Asks where somebody lives; the answer leads back to where `occasion` says. */
export function askPlace(state: State, context: Context, occasion: Occasion): Turn {
  return answer(next(state, { at: 'place', occasion, missed: 0 }), placeQuestion(occasion, context))
}

/** `/mi_consulado`: the registered consulate with its numbers, and a way to change it. */
export function showConsulate(state: State, context: Context): Turn {
  const t = wordsOf(context)
  const office = context.person?.consulate && context.directory.office(context.person.consulate)
  if (!office) {
    const asked = askPlace(state, context, 'menu')
    return { ...asked, say: [say(t('region.none')), ...asked.say] }
  }
  const lines = [office.name, ...phoneLines(office, context)]
  return answer(state, say(lines.join('\n'), [[choice('go', 'place', t('region.choice-change'))]]))
}

/** An office's numbers, one a line: those to trust and CIAM, then the others with where and when they were read. */
function phoneLines(office: Office, context: Context): readonly string[] {
  const t = wordsOf(context)
  const { ciam } = context.directory
  const sure = office.phones.some(one => one.number === ciam.number)
    ? office.phones
    : [...office.phones, ciam]
  const trusted = sure.map(one => t(`region.phone-${one.purpose}`, { phone: phone(one.number) }))
  const doubtful = office.unverified.map(one => {
    const told = { phone: phone(one.number), source: sourceName(one) }
    return one.asOf
      ? t('region.phone-unverified-dated', { ...told, date: one.asOf })
      : t('region.phone-unverified', told)
  })
  return [...trusted, ...doubtful]
}

/** Where a number was read, short enough for a chat: the host of an address, or the outlet as it is named. */
function sourceName({ source = '?' }: Phone): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(source)?.[1]
  return host ?? source
}

function takeAnswer(state: State, context: Context, found: PlaceAnswer, missed: number): Turn {
  switch (found.kind) {
    case 'found':
      return takeRoute(state, context, { kind: 'route', route: found.route })
    case 'ambiguous':
      return whichPlace(state, context, found.options)
    case 'outside':
      return outside(state, context)
    case 'unknown':
      return unknown(state, context, missed, found.why === 'short-link')
  }
}

function takeRoute(state: State, context: Context, answered: RouteAnswer): Turn {
  if (answered.kind === 'outside') return outside(state, context)
  const { route } = answered
  const office = context.directory.office(route.consulate)
  return office ? confirm(state, context, office, route.alternatives) : unknown(state, context, 0, false)
}

function confirm(state: State, context: Context, office: Office, others: readonly ConsulateId[]): Turn {
  const t = wordsOf(context)
  const consulate = office.shortName
  const alternatives = others.slice(0, MOST_ALTERNATIVES).flatMap(id => context.directory.office(id) ?? [])
  const text =
    alternatives.length > 0 ? t('region.confirm-likely', { consulate }) : t('region.confirm', { consulate })
  return answer(
    next(state, { at: 'place-confirm', occasion: occasionOf(state), consulate: office.id }),
    say(text, [
      [choice('place-yes', office.id, t('region.choice-yes'))],
      ...alternatives.map(other => [choice('place-yes', other.id, label(other.city))]),
      [choice('place-no', '', t('region.choice-no'))],
    ]),
  )
}

function whichPlace(state: State, context: Context, options: readonly PlaceOption[]): Turn {
  const t = wordsOf(context)
  const rows = options.map((option): readonly Choice[] => [
    option.precision === 'point' || option.precision === 'zip' || option.precision === 'city'
      ? choice('place-at', pointText(option.point), label(option.label))
      : choice('place-yes', option.route.consulate, label(option.label)),
  ])
  return answer(
    next(state, { at: 'place', occasion: occasionOf(state), missed: missedIn(state) }),
    say(t('region.which'), [...rows, [choice('place-no', '', t('region.choice-none'))]]),
  )
}

/** Five decimals are about a metre, and keep the id of the choice short. */
function pointText({ lat, lon }: Point): string {
  return `${lat.toFixed(5)},${lon.toFixed(5)}`
}

function outside(state: State, context: Context): Turn {
  const ciam = phone(context.directory.ciam.number)
  return answer(
    next(state, { at: 'place', occasion: occasionOf(state), missed: 0 }),
    say(wordsOf(context)('region.outside', { ciam }), skipRow(state, context)),
  )
}

/** No such place: asks once again, and then offers the states to choose from. */
function unknown(state: State, context: Context, missed: number, shortLink: boolean): Turn {
  const t = wordsOf(context)
  const occasion = occasionOf(state)
  if (shortLink || missed === 0) {
    const text = shortLink ? t('region.short-link') : t('region.again')
    return answer(
      next(state, { at: 'place', occasion, missed: missed + (shortLink ? 0 : 1) }),
      say(text, skipRow(state, context)),
    )
  }
  const names = OFFERED.map(one => ({ code: one.code, name: one[context.language] })).toSorted((one, other) =>
    one.name.localeCompare(other.name, context.language),
  )
  const rows: Choice[][] = []
  for (let from = 0; from < names.length; from += STATES_IN_ROW) {
    const some = names.slice(from, from + STATES_IN_ROW)
    rows.push(some.map(one => choice('place-state', one.code, label(one.name))))
  }
  return answer(
    next(state, { at: 'place', occasion, missed: missed + 1 }),
    say(t('region.states'), [...rows, ...skipRow(state, context)]),
  )
}

function skipRow(state: State, context: Context): readonly (readonly Choice[])[] {
  return occasionOf(state) === 'register'
    ? [[choice('skip', 'place', wordsOf(context)('register.choice-skip'))]]
    : []
}

function occasionOf(state: State): Occasion {
  return state.at === 'place' || state.at === 'place-confirm' ? state.occasion : 'menu'
}

function missedIn(state: State): number {
  return state.at === 'place' ? state.missed : 0
}

import type { PlaceAnswer, PlaceOption } from '../../consulates/answer.ts'
import type { Office, Phone } from '../../consulates/office.ts'
import type { RouteAnswer } from '../../consulates/route.ts'
import { STATES, stateName } from '../../consulates/tables/states.ts'
import type { ConsulateId } from '../../domain/ids.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import type { Person } from '../../domain/people/person.ts'
import { isPoint, type Place, type Point } from '../../domain/place.ts'
import { phone } from '../../locales/formats.ts'
import { awaiting, type Context, registered } from '../context.ts'
import { type Question, type Stored, storedOccasion, storedText, type Waiting } from '../question.ts'
import { answer, proceed, say, sayWithKeyboard } from '../reply.ts'
import { type Awaiting, awaitsPlace, type Occasion } from '../state.ts'
import type { TapQuestion } from '../tap-life.ts'
import type { Effect, Turn } from '../turn.ts'

/** How many other consulates are offered when the county's owner is not certain. */
const MOST_ALTERNATIVES = 3

/** States that buttons are offered for: those where people live whom a consulate serves. */
const OFFERED = STATES.filter(state => !['VI', 'GU', 'AS', 'MP'].includes(state.code))

/** How many states stand in one row: their names stay readable on a narrow phone. */
const STATES_IN_ROW = 3

/** Where somebody lives: a pin, a ZIP, or a city and state; then whether the consulate is the right one. */
export const placeQuestion: Question = {
  name: 'place',
  waits: ['place', 'place-confirm'],
  read: readPlace,
  ask: askPlaceStep,
  again: askPlaceAgain,
  agree: agreePlace,
  takeText: takePlaceText,
  takePin: takePlacePin,
}

function readPlace(at: Waiting, stored: Stored): Awaiting {
  const occasion = storedOccasion(stored)
  const consulate = storedText(stored, 'consulate')
  if (at === 'place-confirm' && consulate !== undefined)
    return { at, occasion, consulate: consulate as ConsulateId }
  const missed = at === 'place' ? stored.get('missed') : 0
  return {
    at: 'place',
    occasion,
    missed: typeof missed === 'number' && missed > 0 ? Math.trunc(missed) : 0,
  }
}

function agreePlace(context: Context, agrees: boolean): Turn | undefined {
  const { state } = context
  if (state.at !== 'place-confirm') return undefined
  return agrees ? takeConsulate(context, state.consulate) : askPlace(context, state.occasion)
}

/** Takes the answer to "¿dónde vives?". */
function takePlaceText(context: Context, text: string): Turn {
  return takeAnswer(context, context.directory.find(text, context.language), missedIn(context))
}

/** A pin in answer to "¿dónde vives?": it is also the last place known of the person. */
function takePlacePin(context: Context, pin: Inbound & { readonly kind: 'pin' }): Turn {
  const taken = takeRoute(context, context.directory.route(pin.point))
  // Somebody who left the question open long ago may mean something else by a pin.
  const turn: Turn = { ...taken, say: [say(context.t('region.pin')), ...taken.say] }
  const person = registered(context)
  if (person === undefined || !isPoint(pin.point)) return turn
  const place: Place = {
    point: pin.point,
    at: context.now,
    source: pin.live === 'no' ? 'pin' : 'live',
    ...(pin.accuracy !== undefined && { accuracy: pin.accuracy }),
  }
  return { ...turn, effects: [{ do: 'save-person', person: { ...person, place } }, ...turn.effects] }
}

/** A tap on one of several places (`lat,lon`); a forged one asks again. */
export function takePlaceChoice(context: Context, of: string): Turn {
  const [lat, lon, ...rest] = of.split(',').map(Number)
  if (lat === undefined || lon === undefined || rest.length > 0 || !isPoint({ lat, lon })) {
    return askPlace(context, occasionOf(context))
  }
  return takeRoute(context, context.directory.route({ lat, lon }))
}

/** A tap on a state's name, by its two letters. */
export function takeState(context: Context, code: string): Turn {
  const chosen = OFFERED.find(one => one.code === code)
  if (chosen === undefined) return askPlace(context, occasionOf(context))
  return takeAnswer(
    context,
    context.directory.find(stateName(chosen.code, context.language), context.language),
    0,
  )
}

/** The question of where somebody lives, for the tap that settles it: an old one is asked about, since it sends every alert elsewhere. */
export function consulateAsked(context: Context, id: string): TapQuestion {
  const office = context.directory.offices.find(one => one.id === id)
  const again = () => (office ? confirmRegion(context, office, []) : askPlaceAgain(context))
  return { isOpen: !context.isLate && awaitsPlace(context.state), again }
}

/** Yes to "¿es correcto?", or a tap on one of several consulates. */
export function takeConsulate(context: Context, id: string): Turn {
  const { t } = context
  const office = context.directory.offices.find(one => one.id === id)
  if (office === undefined) return askPlace(context, occasionOf(context))
  const person = registered(context)
  const occasion = occasionOf(context)
  if (person === undefined) {
    const text = [t('region.unkept', { consulate: office.shortName }), ...phoneLines(office, context)].join(
      '\n',
    )
    return answer(awaiting(context, { at: 'idle' }), sayWithKeyboard(text, context))
  }
  const moved: Person = { ...person, consulate: office.id }
  const effects: readonly Effect[] = [{ do: 'save-person', person: moved }]
  const saved = t('region.saved', { consulate: office.shortName })
  if (occasion === 'register') {
    return proceed({ ...context, person: moved }, [say(saved)], effects)
  }
  return answer(
    awaiting(context, { at: 'idle' }),
    sayWithKeyboard([saved, ...phoneLines(office, context)].join('\n'), context),
    effects,
  )
}

/** Asks where somebody lives; the answer leads back to where `occasion` says. */
export function askPlace(context: Context, occasion: Occasion): Turn {
  if (occasion === 'register') return proceed(context, [], [], 'same')
  return answer(
    awaiting(context, { at: 'place', occasion, missed: 0 }),
    sayWithKeyboard(context.t('region.question'), context),
  )
}

/** Asks it again, as it was asked before. */
export function askPlaceAgain(context: Context): Turn {
  return askPlace(context, occasionOf(context))
}

/** The question of registration, over a keyboard whose key sends the phone's location. */
function askPlaceStep(context: Context, heading: string): Turn {
  const { t } = context
  return answer(awaiting(context, { at: 'place', occasion: 'register', missed: 0 }), {
    kind: 'text',
    text: `${heading}\n${t('region.question')}`,
    keyboard: [
      [{ label: t('menu.key-panic'), sends: 'label' }],
      [{ label: t('menu.key-place'), sends: 'location' }],
      [
        { label: t('register.choice-back'), sends: 'label' },
        { label: t('register.choice-skip'), sends: 'label' },
      ],
    ],
  })
}

/** `/mi_consulado`: the registered consulate with its numbers, and a way to change it. */
export function showConsulate(context: Context): Turn {
  const { t } = context
  const office = context.person?.consulate && context.directory.office(context.person.consulate)
  if (!office) {
    const asked = askPlace(context, 'menu')
    return { ...asked, say: [say(t('region.none')), ...asked.say] }
  }
  const lines = [office.name, ...phoneLines(office, context)]
  return answer(context, say(lines.join('\n'), [[choice('go', 'place', t('region.choice-change'))]]))
}

/** An office's numbers, one a line: those to trust and CIAM, then the others with where and when they were read. */
function phoneLines(office: Office, context: Context): readonly string[] {
  const { t } = context
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

function takeAnswer(context: Context, found: PlaceAnswer, missed: number): Turn {
  switch (found.kind) {
    case 'found':
      return takeRoute(context, { kind: 'route', route: found.route })
    case 'ambiguous':
      return whichPlace(context, found.options)
    case 'outside':
      return outside(context)
    case 'unknown':
      return unknown(context, missed, found.why === 'short-link')
  }
}

function takeRoute(context: Context, answered: RouteAnswer): Turn {
  if (answered.kind === 'outside') return outside(context)
  const { route } = answered
  const office = context.directory.office(route.consulate)
  return office ? confirmRegion(context, office, route.alternatives) : unknown(context, 0, false)
}

function confirmRegion(context: Context, office: Office, others: readonly ConsulateId[]): Turn {
  const { t } = context
  const consulate = office.shortName
  const alternatives = others.slice(0, MOST_ALTERNATIVES).flatMap(id => context.directory.office(id) ?? [])
  const text =
    alternatives.length > 0 ? t('region.confirm-likely', { consulate }) : t('region.confirm', { consulate })
  return answer(
    awaiting(context, { at: 'place-confirm', occasion: occasionOf(context), consulate: office.id }),
    say(text, [
      [choice('place-yes', office.id, t('region.choice-yes'))],
      ...alternatives.map(other => [choice('place-yes', other.id, label(other.city))]),
      [choice('place-no', '', t('region.choice-no'))],
    ]),
  )
}

function whichPlace(context: Context, options: readonly PlaceOption[]): Turn {
  const { t } = context
  const rows = options.map((option): readonly Choice[] => [
    option.precision === 'point' || option.precision === 'zip' || option.precision === 'city'
      ? choice('place-at', pointText(option.point), label(option.label))
      : choice('place-yes', option.route.consulate, label(option.label)),
  ])
  return answer(
    awaiting(context, { at: 'place', occasion: occasionOf(context), missed: missedIn(context) }),
    say(t('region.which'), [...rows, [choice('place-no', '', t('region.choice-none'))]]),
  )
}

/** Five decimals are about a metre, and keep the id of the choice short. */
function pointText({ lat, lon }: Point): string {
  return `${lat.toFixed(5)},${lon.toFixed(5)}`
}

function outside(context: Context): Turn {
  const ciam = phone(context.directory.ciam.number)
  return answer(
    awaiting(context, { at: 'place', occasion: occasionOf(context), missed: 0 }),
    say(context.t('region.outside', { ciam }), skipRow(context)),
  )
}

/** No such place: asks once again, and then offers the states to choose from. */
function unknown(context: Context, missed: number, shortLink: boolean): Turn {
  const { t } = context
  const occasion = occasionOf(context)
  if (shortLink || missed === 0) {
    const text = shortLink ? t('region.short-link') : t('region.again')
    return answer(
      awaiting(context, { at: 'place', occasion, missed: missed + (shortLink ? 0 : 1) }),
      say(text, skipRow(context)),
    )
  }
  const names = OFFERED.map(one => ({
    code: one.code,
    name: stateName(one.code, context.language),
  })).toSorted((one, other) => one.name.localeCompare(other.name, context.language))
  const rows: Choice[][] = []
  for (let from = 0; from < names.length; from += STATES_IN_ROW) {
    const some = names.slice(from, from + STATES_IN_ROW)
    rows.push(some.map(one => choice('place-state', one.code, label(one.name))))
  }
  return answer(
    awaiting(context, { at: 'place', occasion, missed: missed + 1 }),
    say(t('region.states'), [...rows, ...skipRow(context)]),
  )
}

function skipRow(context: Context): readonly (readonly Choice[])[] {
  return occasionOf(context) === 'register'
    ? [[choice('skip', 'place', context.t('register.choice-skip'))]]
    : []
}

function occasionOf({ state }: Context): Occasion {
  return state.at === 'place' || state.at === 'place-confirm' ? state.occasion : 'menu'
}

function missedIn({ state }: Context): number {
  return state.at === 'place' ? state.missed : 0
}

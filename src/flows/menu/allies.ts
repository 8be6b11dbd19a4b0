import { isLive } from '../../domain/alert/alert.ts'
import type { DeskId } from '../../domain/ids.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import { isConsented, isNamedIn, worksIn } from '../../domain/people/helper.ts'
import type { Person } from '../../domain/people/person.ts'
import { list } from '../../locales/formats.ts'
import { type AllyDesk, badgedName, isAllyDesk, knownOf } from '../../notices/helpers/helpers.ts'
import { saidToo } from '../alert/said/said.ts'
import { awaiting, type Context } from '../context.ts'
import { type Question, storedText } from '../question.ts'
import { answer, proceed, say, silence, urgent } from '../reply.ts'
import type { TapQuestion } from '../tap-life.ts'
import type { Effect, Turn } from '../turn.ts'

/** Whether an ally of the person's region is to be told of their alerts, too: in registration, once for each. */
export const allyQuestion: Question = {
  name: 'ally',
  waits: ['ally'],
  read: (_, stored) => {
    const desk = storedText(stored, 'desk')
    return desk === undefined ? { at: 'idle' } : askedOf(desk as DeskId)
  },
  isAsked: context => nextAfter(context, NO_DESK) !== undefined,
  ask: (context, heading) => askFrom(context, NO_DESK, heading),
  again: context => {
    const ally = askedAlly(context)
    return ally ? askAbout(context, ally) : askFrom(context, NO_DESK)
  },
  agree: (context, agrees) => {
    const ally = askedAlly(context)
    return ally && (agrees ? takeAlly : refuseAlly)(context, ally)
  },
}

const askedOf = (desk: DeskId) => ({ at: 'ally', occasion: 'register', desk }) as const

/** The ally that a tap names by its desk, also behind an alert (`alert.desk`); undefined if its desk is not bound any more. */
function allyNamed({ helperDesks }: Context, of: string): AllyDesk | undefined {
  const id = of.split('.').at(-1)
  return helperDesks.filter(isAllyDesk).find(desk => desk.id === id)
}

/** The question of registration, for its yes; under one's own alert the same tap stands for as long as that lasts. */
export function allyAsked(context: Context, of: string): TapQuestion | undefined {
  const ally = context.named === undefined ? allyNamed(context, of) : undefined
  if (ally === undefined) return undefined
  const { state, isLate } = context
  return {
    isOpen: !isLate && state.at === 'ally' && state.desk === ally.id,
    again: () => onceMore(context, ally),
  }
}

/** Outside registration nothing waits for the answer: the tap alone gives it. */
function onceMore(context: Context, ally: AllyDesk): Turn {
  const asked = askAbout(context, ally)
  return context.state.at === 'ally' ? asked : { ...asked, state: context.state }
}

/** Takes a tap about an ally: in registration, under the person's own alert, or in `/privacidad`. */
export function takeAllyTap(context: Context, of: string, agrees: boolean): Turn {
  const { named, person, t } = context
  // An alert of somebody else's is nobody's to widen.
  if (named !== undefined && named.person.id !== person?.id) return silence(context)
  const ally = allyNamed(context, of)
  if (ally === undefined) return urgent(context, [say(t('helper.gone'))])
  return (agrees ? takeAlly : refuseAlly)(context, ally)
}

/** Takes the words of a person in their own alert that want an ally told, by its name: that is the tap, and the words go on. */
export function heardAlly(context: Context): Turn | undefined {
  const { alert, helperDesks, inbound, utterance } = context
  if (alert === undefined || !isLive(alert.alert) || inbound.group || !utterance.asksToTell())
    return undefined
  if (utterance.understanding().intent === 'close') return undefined
  const named = helperDesks.filter(isAllyDesk).filter(({ helper }) => isNamedIn(helper, utterance.folded()))
  const [ally] = named
  return ally && named.length === 1 ? saidToo(context, takeAlly(context, ally)) : undefined
}

/** The same for words that want it told no more: "ya no le avisen a la Clínica Legal Sur". They are an order to us, and go on to nobody. */
export function refusedInWords(context: Context): Turn | undefined {
  const { helperDesks, inbound, utterance, person } = context
  if (inbound.group || utterance.authorship() !== 'own' || utterance.hiding() === undefined) return undefined
  const [ally, ...others] = helperDesks
    .filter(isAllyDesk)
    .filter(({ helper }) => isNamedIn(helper, utterance.folded()) && isConsented(helper, person?.allies))
  return ally && others.length === 0 ? refuseAlly(context, ally) : undefined
}

function askedAlly(context: Context): AllyDesk | undefined {
  return context.state.at === 'ally' ? allyNamed(context, context.state.desk) : undefined
}

/** Stands for no desk: nobody was asked about yet. */
const NO_DESK = '-' as DeskId

/** The next ally behind `after` that the person did not say yes to. */
function nextAfter(context: Context, after: DeskId): AllyDesk | undefined {
  const allies = alliesNear(context)
  return allies
    .slice(allies.findIndex(({ id }) => id === after) + 1)
    .find(({ helper }) => !isConsented(helper, context.person?.allies))
}

/** Asks about it; registration goes on where there is none. */
function askFrom(context: Context, after: DeskId, heading?: string): Turn {
  const next = nextAfter(context, after)
  return next ? askAbout(context, next, heading) : proceed(awaiting(context, askedOf(after)))
}

function askAbout(context: Context, { id, helper }: AllyDesk, heading?: string): Turn {
  const { t } = context
  const known = knownOf(t, helper)
  const question = t('helper.ask', known)
  return answer(
    awaiting(context, askedOf(id)),
    say(heading === undefined ? question : `${heading}\n${question}`, [
      [choice('aliada', id, t('helper.choice-yes', known))],
      [choice('aliada-no', id, t('helper.choice-no'))],
    ]),
  )
}

/** The allies that work in a state of the person's consulate: where they live is not kept more exactly. */
function alliesNear({ directory, helperDesks, person }: Context): readonly AllyDesk[] {
  const allies = helperDesks.filter(isAllyDesk)
  const consulate = person?.consulate
  if (allies.length === 0 || consulate === undefined) return []
  const served = directory.assignments.filter(one => one.consulate === consulate)
  const states = new Set(served.map(one => one.county.state))
  return allies.filter(({ helper }) => [...states].some(state => worksIn(helper, state)))
}

/** Yes to an ally: from now on, and at once in the alert that is under way. */
function takeAlly(context: Context, ally: AllyDesk): Turn {
  const { t, now, named, alert } = context
  const { id, helper } = ally
  const person = named?.person ?? context.person
  if (person === undefined) return answer(context, say(t('helper.gone')))
  const known = knownOf(t, helper)
  const allies = [...consentsBut(person, ally), { ally: helper.name, at: now }]
  const agreed = { ...person, allies }
  const underWay = (named ?? alert)?.alert
  if (underWay === undefined || !isLive(underWay) || underWay.drill)
    return settled({ ...context, person: agreed }, ally, t('helper.agreed', known), [saved(agreed)])
  return urgent(
    context,
    [say(t('helper.calling', known))],
    [saved(agreed), { do: 'call-helper', alert: underWay.id, desk: id }],
  )
}

/** No to an ally, also after a yes: it hears nothing more from this moment on, nor does it attend any more. */
function refuseAlly(context: Context, ally: AllyDesk): Turn {
  const { t, person } = context
  const text = t('helper.declined', knownOf(t, ally.helper))
  if (person === undefined || !isConsented(ally.helper, person.allies))
    return settled(context, ally, text, [])
  const desks = context.helperDesks.flatMap(({ id, helper }) =>
    helper?.name === ally.helper.name ? [id] : [],
  )
  return settled(context, ally, text, [
    saved({ ...person, allies: consentsBut(person, ally) }),
    { do: 'dismiss-ally', person: person.id, desks },
  ])
}

function consentsBut({ allies = [] }: Person, { helper }: AllyDesk): NonNullable<Person['allies']> {
  return allies.filter(({ ally }) => ally !== helper.name)
}

function saved(person: Person): Effect {
  return { do: 'save-person', person }
}

/** The answer, and registration's next question if it was asked there. */
function settled(context: Context, { id }: AllyDesk, text: string, effects: readonly Effect[]): Turn {
  const { state } = context
  if (state.at !== 'ally' || state.desk !== id) return answer(context, say(text), effects)
  const next = askFrom(context, id)
  return { ...next, say: [say(text), ...next.say], effects: [...effects, ...next.effects] }
}

/** To which allies the person said yes, and the taps that take it back; undefined if to none that is still here. */
export function consentsOf(
  context: Context,
): { readonly text: string; readonly choices: readonly (readonly Choice[])[] } | undefined {
  const { t, person, language } = context
  const agreed = context.helperDesks.filter(isAllyDesk).filter(one => isConsented(one.helper, person?.allies))
  if (agreed.length === 0) return undefined
  const names = [...new Set(agreed.map(({ helper }) => badgedName(helper)))]
  return {
    text: t('helper.consents', { names: list(language, names) }),
    choices: agreed.map(({ id, helper }) => [
      choice('aliada-no', id, label(t('helper.choice-stop', knownOf(t, helper)))),
    ]),
  }
}

import type { AlertFacts } from '../../src/domain/alert/alert.ts'
import { ABOUT_ALERT, type State } from '../../src/flows/state.ts'
import { choiceIdsOf, type Heard, textOf } from '../world/heard.ts'
import type { World } from '../world/world.ts'
import type { Standing } from './standings.ts'

/**
 * Everything that a sentence may bring about, each of which a line of the table may want or forbid:
 * - `own`: an alert of whoever speaks is open now, by their own cry; `own?`: they are asked whether it is one, or can still take it back;
 * - `report`: an alert about somebody else is open now; `report?`: it waits for its first answer, or it is asked of whom they speak;
 * - `ends`: an alert has ended, or one that waited was withdrawn; `ends?`: it is asked whether it is over;
 * - `again?`: it is offered to open again an alert that a desk ended;
 * - `passes`: somebody else reads the sentence word for word; `passes:mama` names who;
 * - `tells`: somebody else reads anything at all; `tells:mama` names who;
 * - `removes?`: it is asked whether a contact of theirs is to be removed; `adds`: one was added, or is asked about as one to add;
 * - `stops`: no place leaves in the alert of whoever speaks any more;
 * - `keeps`: the alert of whoever speaks is kept from one of their contacts from now on;
 * - `name`: their own name was changed, or it is asked whether the sentence is their name; `place?`: it is asked whether a consulate is theirs;
 * - `safe`: whoever spoke has said that the one in need is safe, which the others read;
 * - `whom?`: it is asked for whom, or about whom, the words are, and they wait;
 * - `moves`: what whoever spoke was asked before is asked no more;
 * - `unknown`: whoever spoke reads that we do not know it;
 * - `silence`: whoever spoke reads nothing;
 * - `lost`: whoever spoke reads that they were not understood.
 */
export const MARKS = [
  'own',
  'own?',
  'report',
  'report?',
  'ends',
  'ends?',
  'again?',
  'passes',
  'passes:Ana',
  'passes:mama',
  'passes:papa',
  'passes:mesa',
  'tells',
  'tells:Ana',
  'tells:mama',
  'removes?',
  'adds',
  'keeps',
  'stops',
  'name',
  'place?',
  'whom?',
  'moves',
  'safe',
  'unknown',
  'silence',
  'lost',
] as const

/** One of {@link MARKS}. */
export type Mark = (typeof MARKS)[number]

/** The marks that are true of an alert as it stands, for whoever wrote in `speaker`. */
function marksOf(facts: AlertFacts, speaker: string): readonly Mark[] {
  const saidSafe = facts.recipients.some(one => one.address.chat === speaker && one.answer === 'safe')
  const keeps = facts.person.address.chat === speaker && facts.alert.untold !== undefined
  const stops = facts.person.address.chat === speaker && facts.alert.placeStopped !== undefined
  return [
    ...(saidSafe ? (['safe'] as const) : []),
    ...(keeps ? (['keeps'] as const) : []),
    ...(stops ? (['stops'] as const) : []),
    ...marksOfState(facts, speaker),
  ]
}

function marksOfState({ alert, person }: AlertFacts, speaker: string): readonly Mark[] {
  const isOwn = person.address.chat === speaker && alert.about === undefined
  if (alert.state === 'closed') return ['ends']
  if (alert.drill) return []
  if (!isOwn) return [alert.state === 'asked' ? 'report?' : 'report']
  if (alert.reporter === undefined)
    return [alert.state === 'asked' || alert.state === 'held' ? 'own?' : 'own']
  const beside = alert.own?.state
  if (beside === 'certain' || beside === 'unconfirmed') return ['own']
  return beside === 'asked' || beside === 'held' ? ['own?'] : []
}

/** The question that is open after a sentence, as a mark. */
const ASKED: Partial<Record<State['at'], readonly Mark[]>> = {
  ...Object.fromEntries(
    ABOUT_ALERT.filter(at => at !== 'where' && at !== 'missing').map(at => [at, ['ends?']]),
  ),
  'for-whom': ['report?'],
  remove: ['removes?'],
  'contact-sure': ['adds'],
  'contact-name': ['adds'],
  'contact-country': ['adds'],
  'name-sure': ['name'],
  'place-confirm': ['place?'],
}

/** Whatever of a person a sentence may change: the name, and how many contacts there are. */
async function keptOf(world: World, speaker: string) {
  const person = await world.person(speaker)
  return { name: person?.name, contacts: person === undefined ? 0 : (await world.contactsOf(person)).length }
}

/** True for the questions for whom, or about whom, somebody's words are, which wait for the answer. */
const isForWhom = ({ at, ...state }: State) =>
  at === 'whose-words' || ('asked' in state && state.asked.some(({ asks }) => asks === 'whom'))

/** What is asked in a chat that stands at `state`, and about what: it is asked no more once this is another. */
const askedIn = ({ at, ...state }: State) => JSON.stringify([at, 'asks' in state && state.asks])

/** Sends `sentence` as it is sent where it is said, and lets pass what is gathered. */
async function said(world: World, { speaker, answers }: Standing, sentence: string) {
  const replyTo =
    answers === undefined
      ? undefined
      : world.bot.heard.findLast(one => one.to === speaker && one.text.includes(answers))?.id
  world.forget()
  const answered = await world.sends(
    speaker,
    { kind: 'text', text: sentence, ...(replyTo && { replyTo }) },
    speaker === 'mesa' ? { group: true, sender: 'luis' } : {},
  )
  // What is gathered leaves within twenty seconds.
  await world.pass(21_000)
  return textOf(answered)
}

/** All that stands before a sentence, or behind it. */
async function standingOf(world: World, speaker: string) {
  const alerts = await world.alerts()
  const ids = alerts.map(({ alert }) => alert.id)
  const marks = alerts.flatMap(one => marksOf(one, speaker).map(mark => ({ id: one.alert.id, mark })))
  return { ids, marks, state: await world.stateOf(speaker), ...(await keptOf(world, speaker)) }
}

/** What `sentence` brings about in a world that stands where it is said. */
export async function marksAfter(
  world: World,
  standing: Standing,
  sentence: string,
): Promise<ReadonlySet<Mark>> {
  const { speaker } = standing
  const before = await standingOf(world, speaker)
  const answer = await said(world, standing, sentence)
  const after = await standingOf(world, speaker)
  const isNew = (one: (typeof after.marks)[number]) =>
    !before.marks.some(({ id, mark }) => id === one.id && mark === one.mark)
  const { state } = after
  const endedNow = after.marks.some(one => one.mark === 'ends' && isNew(one))
  const brought: Partial<Record<Mark, boolean>> = {
    // One that never left is forgotten at once.
    ends: endedNow || before.ids.some(id => !after.ids.includes(id)),
    name: after.name !== before.name,
    adds: after.contacts > before.contacts,
    'again?': isOffered(world, speaker, ['falta', 'sigue']),
    'whom?': isForWhom(state),
    moves: askedIn(state) !== askedIn(before.state),
    silence: answer === '',
    lost: answer.includes('No te entendí'),
    unknown: answer.includes('No lo sé'),
  }
  return new Set([
    ...after.marks.filter(isNew).map(({ mark }) => mark),
    ...(ASKED[state.at] ?? []),
    ...marksHeard(world, speaker, sentence),
    ...MARKS.filter(mark => brought[mark]),
  ])
}

const isOffered = ({ heard }: World, speaker: string, taps: readonly string[]) =>
  choiceIdsOf(heard.filter(one => one.to === speaker)).some(id => taps.some(tap => id.startsWith(`${tap}:`)))

/** The marks of what others than `speaker` read. */
function marksHeard(world: World, speaker: string, sentence: string): readonly Mark[] {
  const others = world.heard.filter(one => one.to !== speaker)
  const passed = others.filter(one => one.text.includes(`«${sentence}`))
  const among = (kind: string, heard: readonly Heard[]) =>
    heard.length === 0 ? [] : [kind, ...heard.map(({ to }) => `${kind}:${to}`)]
  const found = [...among('tells', others), ...among('passes', passed)]
  return MARKS.filter(mark => found.includes(mark))
}

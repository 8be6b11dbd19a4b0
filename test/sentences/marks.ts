import type { AlertFacts } from '../../src/domain/alert/alert.ts'
import { ABOUT_ALERT, type State } from '../../src/flows/state.ts'
import { textOf } from '../world/heard.ts'
import type { World } from '../world/world.ts'
import type { Standing } from './standings.ts'

/**
 * Everything that a sentence may bring about, each of which a line of the table may want or forbid:
 * - `own`: an alert of whoever speaks is open now, by their own cry; `own?`: they are asked whether it is one, or can still take it back;
 * - `report`: an alert about somebody else is open now; `report?`: it waits for its first answer, or it is asked of whom they speak;
 * - `ends`: an alert has ended, or one that waited was withdrawn; `ends?`: it is asked whether it is over;
 * - `passes`: somebody else reads the sentence word for word; `passes:mama` names who;
 * - `tells`: somebody else reads anything at all;
 * - `removes?`: it is asked whether a contact of theirs is to be removed; `adds`: one was added, or is asked about as one to add;
 * - `name`: their own name was changed, or it is asked whether the sentence is their name; `place?`: it is asked whether a consulate is theirs;
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
  'passes',
  'passes:Ana',
  'passes:mama',
  'passes:papa',
  'passes:mesa',
  'tells',
  'removes?',
  'adds',
  'name',
  'place?',
  'silence',
  'lost',
] as const

/** One of {@link MARKS}. */
export type Mark = (typeof MARKS)[number]

/** The marks that are true of an alert as it stands, for whoever wrote in `speaker`. */
function marksOf({ alert, person }: AlertFacts, speaker: string): readonly Mark[] {
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
const ASKED: Partial<Record<State['at'], Mark>> = {
  ...Object.fromEntries(ABOUT_ALERT.filter(at => at !== 'where').map(at => [at, 'ends?'])),
  'for-whom': 'report?',
  remove: 'removes?',
  'contact-sure': 'adds',
  'contact-name': 'adds',
  'contact-country': 'adds',
  'name-sure': 'name',
  'place-confirm': 'place?',
}

/** Whatever of a person a sentence may change: the name, and how many contacts there are. */
async function keptOf(world: World, speaker: string) {
  const person = await world.person(speaker)
  return { name: person?.name, contacts: person === undefined ? 0 : (await world.contactsOf(person)).length }
}

/** What `sentence` brings about in a world that stands where it is said. */
export async function marksAfter(
  world: World,
  { speaker }: Standing,
  sentence: string,
): Promise<ReadonlySet<Mark>> {
  const before = await world.alerts()
  const known = new Set(before.flatMap(one => marksOf(one, speaker).map(mark => `${one.alert.id}:${mark}`)))
  const kept = await keptOf(world, speaker)
  world.forget()
  const answered = await world.says(
    speaker,
    sentence,
    speaker === 'mesa' ? { group: true, sender: 'luis' } : {},
  )
  // What is gathered leaves within twenty seconds.
  await world.pass(21_000)
  const marks = new Set<Mark>()
  const stands = await world.alerts()
  // One that never left is forgotten at once.
  if (before.some(({ alert }) => !stands.some(one => one.alert.id === alert.id))) marks.add('ends')
  for (const facts of stands)
    for (const mark of marksOf(facts, speaker)) if (!known.has(`${facts.alert.id}:${mark}`)) marks.add(mark)
  const { at } = await world.stateOf(speaker)
  const asked = ASKED[at]
  if (asked !== undefined) marks.add(asked)
  const after = await keptOf(world, speaker)
  if (after.name !== kept.name) marks.add('name')
  if (after.contacts > kept.contacts) marks.add('adds')
  const others = world.heard.filter(one => one.to !== speaker)
  if (others.length > 0) marks.add('tells')
  for (const { to, text } of others.filter(one => one.text.includes(sentence))) {
    marks.add('passes')
    const named = MARKS.find(mark => mark === `passes:${to}`)
    if (named !== undefined && text !== '') marks.add(named)
  }
  if (answered.length === 0) marks.add('silence')
  if (textOf(answered).includes('No te entendí')) marks.add('lost')
  return marks
}

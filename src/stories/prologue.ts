import { type Instant, later, MINUTE } from '../domain/ids.ts'
import { LANGUAGES } from '../domain/people/person.ts'
import { type PhraseKey, words } from '../locales/words.ts'
import type { CastNetwork, Deed, GivenLine, HeadFault, Story, StoryFault } from './story.ts'

/** How long everybody rests after each thing that is done before a story: longer than any network's pace takes. */
export const REST = MINUTE

/** Something that is done before a story, for the line of its head that asks for it. */
export interface PrologueDeed {
  readonly line: number
  readonly deed: Exclude<Deed, { kind: 'pass' }>
  /** The fault of the line if this cannot be done; absent if nothing in the line could be the reason. */
  readonly otherwise?: HeadFault
}

/** All that is done before a story so that what its head says is so, as people would do it. */
export const prologueOf = ({ given, phones }: Pick<Story, 'given' | 'phones'>): readonly PrologueDeed[] =>
  given.flatMap(each => (each.kind === 'desk' ? bindingOf(each) : registrationOf(each, phones)))

/** When the clock of a story's world begins: early enough for all that is done before the story. */
export const opensAt = (story: Pick<Story, 'given' | 'phones' | 'starts'>): Instant =>
  later(story.starts, -REST * prologueOf(story).length)

/** The fault to tell the author of the story when something of the prologue could not be done, and `why`. */
export const unprepared = ({ line, otherwise }: PrologueDeed, why: string): StoryFault => ({
  line,
  fault: `lo que dice esta línea no se pudo hacer: ${why}`,
  mend: 'Escribe la historia paso a paso, sin esta línea, y mira dónde se detiene',
  ...otherwise,
})

type GivenOf<Kind extends GivenLine['kind']> = Extract<GivenLine, { kind: Kind }>

/** Networks that vouch for numbers: who accepts there from the number that was shared needs no confirming. */
const VOUCHING: readonly CastNetwork[] = ['whatsapp-cloud', 'whatsapp-linked']

function registrationOf(
  { line, who, contacts, place }: GivenOf<'registered'>,
  phones: Story['phones'],
): PrologueDeed[] {
  const nowhere = {
    fault: `Avisa no supo qué consulado atiende «${place}»`,
    mend: 'Escribe una ciudad que no se confunda con otra, o su código postal: en 60608',
  }
  const contactsAnswered =
    contacts.length === 0
      ? [chooseDeed(who, 'register.choice-skip')]
      : contacts.flatMap(contact => invitationOf(who, contact, phones))
  return [
    { line, deed: { kind: 'say', who, text: '/start' } },
    { line, deed: chooseDeed(who, 'register.choice-accept') },
    { line, deed: chooseDeed(who, 'register.choice-shown-name', 'register.choice-skip') },
    { line, deed: { kind: 'say', who, text: place } },
    { line, deed: chooseDeed(who, 'region.choice-yes'), otherwise: nowhere },
    ...contactsAnswered.map(deed => ({ line, deed })),
  ]
}

/** A contact is shared, opens the link, and accepts; the person confirms who it is, unless a network vouches for it. */
const invitationOf = (
  who: string,
  contact: string,
  phones: Story['phones'],
): readonly PrologueDeed['deed'][] => [
  { kind: 'card', who, of: { phone: contact } },
  { kind: 'open', who: contact, from: who },
  chooseDeed(contact, 'invite.choice-join'),
  ...phones
    .filter(({ name, on }) => name === contact && !VOUCHING.includes(on))
    .map(({ shows }) => confirmation(who, shows)),
]

function confirmation(who: string, name: string): PrologueDeed['deed'] {
  const labels = LANGUAGES.map(language => words(language)('invite.choice-thats-them', { name }))
  return { kind: 'choose', who, labels }
}

function bindingOf({ line, chat, member, side }: GivenOf<'desk'>): PrologueDeed[] {
  const code = `mesa de la línea ${line}`
  const text = `/mesa {${code}}`
  const otherwise = {
    fault: `no hay consulado «${side.consulate}»`,
    mend: 'Escribe el nombre de uno como lo lista: npm run -s avisa -- consulates',
  }
  const given: PrologueDeed = { line, deed: { kind: 'desk-code', side, as: code }, otherwise }
  if (member === undefined) return [given, { line, deed: { kind: 'say', who: chat, text } }]
  return [
    { line, deed: { kind: 'add', who: member, group: chat } },
    given,
    { line, deed: { kind: 'say', who: member, in: chat, text } },
  ]
}

/** The labels stand in every language: it is the phone that settles in which its owner is answered. */
function chooseDeed(who: string, ...keys: readonly LabelKey[]): PrologueDeed['deed'] {
  return {
    kind: 'choose',
    who,
    labels: LANGUAGES.flatMap(language => keys.map(key => words(language)(key))),
  }
}

type LabelKey = Exclude<
  PhraseKey & `${string}.choice-${string}`,
  | 'invite.choice-thats-them'
  | 'alert.choice-spoke'
  | 'family.choice-relink-for'
  | (PhraseKey & `helper.${string}`)
>

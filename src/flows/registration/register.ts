import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import type { Person } from '../../domain/people/person.ts'
import { phone } from '../../locales/formats.ts'
import { plainName } from '../../locales/plain.ts'
import { replyOf } from '../../understanding/replies.ts'
import { answer, choice, registered, say, sayWithKeyboard, wordsOf } from '../reply.ts'
import { next, type Occasion, STEPS, type State, type Step } from '../state.ts'
import type { Effect, Facts, Turn } from '../turn.ts'

/** A name is rarely longer; more words are a sentence, and then the question is asked again. */
const MOST_NAME_WORDS = 6

/** Greets: who runs this, what is kept and for how long, and the one tap that allows it. */
export function greet(state: State, facts: Facts): Turn {
  const t = wordsOf(facts)
  return {
    state: next(state, { at: 'consent' }),
    say: [say(t('register.hello', { organisation: facts.organisation })), consentQuestion(facts)],
    effects: [],
  }
}

/** What is kept and for how long, with the tap that allows it. */
export function consentQuestion(facts: Facts): TextMessage {
  const t = wordsOf(facts)
  return say(t('register.keeps', { days: String(facts.retentionDays) }), [
    [choice('consent', 'yes', t('register.choice-accept'))],
    [choice('consent', 'no', t('register.choice-decline'))],
  ])
}

/** What somebody hears who asks for a thing that needs their data: that, and then the greeting. */
export function consentFirst(state: State, facts: Facts): Turn {
  const greeting = greet(state, facts)
  return { ...greeting, say: [say(wordsOf(facts)('register.consent-first')), ...greeting.say] }
}

/** `/start` without a code: greets, goes on with a registration that was left, or says that all is ready. */
export function start(state: State, inbound: Inbound, facts: Facts): Turn {
  const t = wordsOf(facts)
  if (registered(facts) === undefined) return greet(state, facts)
  const step = stepOf(state)
  if (step === undefined) return answer(state, sayWithKeyboard(t('menu.here'), facts))
  const question = ask(step, state, inbound, facts)
  return { ...question, say: [say(t('register.resume')), ...question.say] }
}

/** Yes or no to the greeting. A person who cried for help before keeps their id, and so their alert. */
export function consent(state: State, inbound: Inbound, facts: Facts, agrees: boolean): Turn {
  const t = wordsOf(facts)
  if (!agrees) {
    const ciam = phone(facts.directory.ciam.number)
    return answer(
      next(state, { at: 'idle' }),
      sayWithKeyboard(registered(facts) ? t('menu.here') : t('register.declined', { ciam }), facts),
    )
  }
  if (registered(facts)) return start(state, inbound, facts)
  const { now, language, mint } = facts
  const person: Person = {
    ...(facts.person ?? { id: mint.person(), address: inbound.from, createdAt: now }),
    name: plainName(inbound.sender.name) || t('register.someone'),
    language,
    consentedAt: now,
  }
  const question = ask('name', next(state, { at: 'idle' }), inbound, { ...facts, person })
  return { ...question, effects: [{ do: 'save-person', person }, ...question.effects] }
}

/** Asks one question of registration. */
export function ask(step: Step, state: State, inbound: Inbound, facts: Facts): Turn {
  const t = wordsOf(facts)
  switch (step) {
    case 'name':
      return answer(next(state, { at: 'name', occasion: 'register' }), nameQuestion(inbound, facts))
    case 'place':
      return answer(
        next(state, { at: 'place', occasion: 'register', missed: 0 }),
        placeQuestion('register', facts),
      )
    case 'contact':
      return answer(next(state, { at: 'contact', occasion: 'register' }), contactQuestion('register', facts))
    case 'drill':
      // A drill that would reach nobody teaches nothing: it is offered again when somebody accepts.
      if (!facts.contacts.some(contact => contact.state === 'accepted')) return finish(state, facts)
      return answer(
        next(state, { at: 'drill' }),
        say(numbered('drill', t('register.drill'), facts), [
          [choice('drill', 'yes', t('register.choice-drill'))],
          [choice('skip', 'drill', t('register.choice-later'))],
          [choice('back', 'drill', t('register.choice-back'))],
        ]),
      )
  }
}

/** The question after `step`, or the end of registration, after `said` and with `effects`. */
export function proceed(
  step: Step,
  state: State,
  inbound: Inbound,
  facts: Facts,
  said: readonly TextMessage[] = [],
  effects: readonly Effect[] = [],
): Turn {
  const following = STEPS[STEPS.indexOf(step) + 1]
  const turn = following ? ask(following, state, inbound, facts) : finish(state, facts)
  return { ...turn, say: [...said, ...turn.say], effects: [...effects, ...turn.effects] }
}

/** The question before `step`; the first one is asked again. */
export function goBack(step: Step, state: State, inbound: Inbound, facts: Facts): Turn {
  return ask(STEPS[STEPS.indexOf(step) - 1] ?? step, state, inbound, facts)
}

/** The question of registration that `state` waits for; undefined outside registration. */
export function stepOf(state: State): Step | undefined {
  switch (state.at) {
    case 'name':
    case 'contact':
    case 'place':
      return state.occasion === 'register' ? state.at : undefined
    case 'place-confirm':
      return state.occasion === 'register' ? 'place' : undefined
    case 'contact-name':
      return state.occasion === 'register' ? 'contact' : undefined
    case 'drill':
      return 'drill'
    default:
      return undefined
  }
}

/** What was typed as one's own name. */
export function takeName(state: State, inbound: Inbound, facts: Facts, text: string): Turn {
  const person = registered(facts)
  if (person === undefined) return greet(state, facts)
  const name = givenName(text)
  const t = wordsOf(facts)
  if (name === undefined) return answer(state, say(t('register.name-again'), nameChoices(inbound, facts)))
  const renamed: Person = { ...person, name }
  return proceed(
    'name',
    state,
    inbound,
    { ...facts, person: renamed },
    [say(t('register.name-saved'))],
    [{ do: 'save-person', person: renamed }],
  )
}

/** The name in an answer such as "me llamo Lupita"; undefined if it reads like no name. */
export function givenName(text: string): string | undefined {
  const bare = text.replace(
    /^\s*(?:(?:hola|hi|hello)[,.!\s]+)?(?:me llamo|mi nombre es|me dicen|soy|my name is|i['’]?m|i am|call me)\s+/i,
    '',
  )
  const name = plainName(bare.replace(/[.!,;\s]+$/, ''))
  const looksRight =
    /\p{L}/u.test(name) && !/[?¿\d]/.test(bare) && bare.trim().split(/\s+/).length <= MOST_NAME_WORDS
  return looksRight && replyOf(name) === undefined ? name : undefined
}

/** The question where somebody lives, over a keyboard whose key sends the phone's location. */
export function placeQuestion(occasion: Occasion, facts: Facts): TextMessage {
  const t = wordsOf(facts)
  const text = t('region.question')
  if (occasion === 'menu') return sayWithKeyboard(text, facts)
  return {
    kind: 'text',
    text: numbered('place', text, facts),
    keyboard: [
      [{ label: t('menu.key-panic'), sends: 'label' }],
      [{ label: t('menu.key-place'), sends: 'location' }],
      [
        { label: t('register.choice-back'), sends: 'label' },
        { label: t('register.choice-skip'), sends: 'label' },
      ],
    ],
  }
}

/** The question whom to tell. */
export function contactQuestion(occasion: Occasion, facts: Facts): TextMessage {
  const t = wordsOf(facts)
  const text = t('family.question')
  if (occasion === 'menu') return say(text, [[choice('go', 'family', t('family.choice-list'))]])
  return say(numbered('contact', text, facts), [
    [
      choice('back', 'contact', t('register.choice-back')),
      choice('skip', 'contact', t('register.choice-skip')),
    ],
  ])
}

function nameQuestion(inbound: Inbound, facts: Facts): TextMessage {
  const t = wordsOf(facts)
  const shown = plainName(inbound.sender.name)
  const lines = [t('register.name'), ...(shown ? [t('register.name-shown', { name: shown })] : [])]
  return say(numbered('name', lines.join('\n'), facts), nameChoices(inbound, facts))
}

function nameChoices(inbound: Inbound, facts: Facts) {
  const t = wordsOf(facts)
  const shown = plainName(inbound.sender.name)
  return [[choice('skip', 'name', shown ? t('register.choice-shown-name') : t('register.choice-skip'))]]
}

function numbered(step: Step, question: string, facts: Facts): string {
  const heading = wordsOf(facts)('register.step', { number: String(STEPS.indexOf(step) + 1) })
  return `${heading}\n${question}`
}

/** The end of registration: the permanent keyboard, and what is still missing. */
function finish(state: State, facts: Facts): Turn {
  const t = wordsOf(facts)
  const invited = facts.contacts.some(({ state }) => state === 'invited')
  const accepted = facts.contacts.some(({ state }) => state === 'accepted')
  const lines = [
    t('register.done'),
    ...(invited && !accepted ? ['', t('register.done-drill')] : []),
    ...(invited || accepted ? [] : ['', t('register.done-no-family')]),
    ...(facts.person?.consulate ? [] : ['', t('register.done-no-place')]),
  ]
  return answer(next(state, { at: 'idle' }), sayWithKeyboard(lines.join('\n'), facts))
}

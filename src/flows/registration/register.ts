import type { TextMessage } from '../../domain/messaging/message.ts'
import type { Person } from '../../domain/people/person.ts'
import { phone } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { withoutIntroduction } from '../../understanding/names.ts'
import { replyOf } from '../../understanding/replies.ts'
import { awaiting, type Context, registered } from '../context.ts'
import { answer, choice, say, sayWithKeyboard } from '../reply.ts'
import { type Occasion, STEPS, type State, type Step } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'

/** A name is rarely longer; more words are a sentence, and then the question is asked again. */
const MOST_NAME_WORDS = 6

/** Greets: who runs this, what is kept and for how long, and the one tap that allows it. */
export function greet(context: Context): Turn {
  const { t } = context
  return answer(awaiting(context, { at: 'consent' }), [
    say(t('register.hello', { organisation: context.organisation })),
    consentQuestion(context),
  ])
}

/** The words on what is kept and for how long, with the tap that allows it. */
export function consentQuestion(context: Context): TextMessage {
  const { t } = context
  return say(t('register.keeps', { days: String(context.retentionDays) }), [
    [choice('consent', 'yes', t('register.choice-accept'))],
    [choice('consent', 'no', t('register.choice-decline'))],
  ])
}

/** The answer to somebody who asks for a thing that needs their data: that, and then the greeting. */
export function consentFirst(context: Context): Turn {
  const greeting = greet(context)
  return { ...greeting, say: [say(context.t('register.consent-first')), ...greeting.say] }
}

/** `/start` without a code: greets, goes on with a registration that was left, or says that all is ready. */
export function start(context: Context): Turn {
  const { t } = context
  if (registered(context) === undefined) return greet(context)
  const step = stepOf(context.state)
  if (step === undefined) return answer(context, sayWithKeyboard(t('menu.here'), context))
  const question = ask(step, context)
  return { ...question, say: [say(t('register.resume')), ...question.say] }
}

/** Yes or no to the greeting. A person who cried for help before keeps their id, and so their alert. */
export function consent(context: Context, agrees: boolean): Turn {
  const { t } = context
  if (!agrees) {
    const ciam = phone(context.directory.ciam.number)
    return answer(
      awaiting(context, { at: 'idle' }),
      sayWithKeyboard(registered(context) ? t('menu.here') : t('register.declined', { ciam }), context),
    )
  }
  if (registered(context)) return start(context)
  const { now, language, ids } = context
  const person: Person = {
    ...(context.person ?? { id: ids.person(), address: context.inbound.from, createdAt: now }),
    name: sanitizeName(context.inbound.sender.name) || t('register.someone'),
    language,
    consentedAt: now,
  }
  const question = ask('name', { ...awaiting(context, { at: 'idle' }), person })
  return { ...question, effects: [{ do: 'save-person', person }, ...question.effects] }
}

/** Asks one question of registration. */
export function ask(step: Step, context: Context): Turn {
  const { t } = context
  switch (step) {
    case 'name':
      return answer(awaiting(context, { at: 'name', occasion: 'register' }), nameQuestion(context))
    case 'place':
      return answer(
        awaiting(context, { at: 'place', occasion: 'register', missed: 0 }),
        placeQuestion('register', context),
      )
    case 'contact':
      return answer(
        awaiting(context, { at: 'contact', occasion: 'register' }),
        contactQuestion('register', context),
      )
    case 'drill':
      // A drill that would reach nobody teaches nothing: it is offered again when somebody accepts.
      if (!context.contacts.some(contact => contact.state === 'accepted')) return finish(context)
      return answer(
        awaiting(context, { at: 'drill' }),
        say(numbered('drill', t('register.drill'), context), [
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
  context: Context,
  said: readonly TextMessage[] = [],
  effects: readonly Effect[] = [],
): Turn {
  const following = STEPS[STEPS.indexOf(step) + 1]
  const turn = following ? ask(following, context) : finish(context)
  return { ...turn, say: [...said, ...turn.say], effects: [...effects, ...turn.effects] }
}

/** The question before `step`; the first one is asked again. */
export function goBack(step: Step, context: Context): Turn {
  return ask(STEPS[STEPS.indexOf(step) - 1] ?? step, context)
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

/** Takes what was typed as one's own name. */
export function takeName(context: Context, text: string): Turn {
  const person = registered(context)
  if (person === undefined) return greet(context)
  const name = givenName(text)
  const { t } = context
  if (name === undefined) return answer(context, say(t('register.name-again'), nameChoices(context)))
  const renamed: Person = { ...person, name }
  return proceed(
    'name',
    { ...context, person: renamed },
    [say(t('register.name-saved'))],
    [{ do: 'save-person', person: renamed }],
  )
}

/** The name in an answer such as "me llamo Lupita"; undefined if it reads like no name. */
export function givenName(text: string): string | undefined {
  const bare = withoutIntroduction(text)
  const name = sanitizeName(bare.replace(/[.!,;\s]+$/, ''))
  const looksRight =
    /\p{L}/u.test(name) && !/[?¿\d]/.test(bare) && bare.trim().split(/\s+/).length <= MOST_NAME_WORDS
  return looksRight && replyOf(name) === undefined ? name : undefined
}

/** The question where somebody lives, over a keyboard whose key sends the phone's location. */
export function placeQuestion(occasion: Occasion, context: Context): TextMessage {
  const { t } = context
  const text = t('region.question')
  if (occasion === 'menu') return sayWithKeyboard(text, context)
  return {
    kind: 'text',
    text: numbered('place', text, context),
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
export function contactQuestion(occasion: Occasion, context: Context): TextMessage {
  const { t } = context
  const text = t('family.question')
  if (occasion === 'menu') return say(text, [[choice('go', 'family', t('family.choice-list'))]])
  return say(numbered('contact', text, context), [
    [
      choice('back', 'contact', t('register.choice-back')),
      choice('skip', 'contact', t('register.choice-skip')),
    ],
  ])
}

function nameQuestion(context: Context): TextMessage {
  const { t } = context
  const shown = sanitizeName(context.inbound.sender.name)
  const lines = [t('register.name'), ...(shown ? [t('register.name-shown', { name: shown })] : [])]
  return say(numbered('name', lines.join('\n'), context), nameChoices(context))
}

function nameChoices(context: Context) {
  const { t } = context
  const shown = sanitizeName(context.inbound.sender.name)
  return [[choice('skip', 'name', shown ? t('register.choice-shown-name') : t('register.choice-skip'))]]
}

function numbered(step: Step, question: string, context: Context): string {
  const heading = context.t('register.step', { number: String(STEPS.indexOf(step) + 1) })
  return `${heading}\n${question}`
}

/** The end of registration: the permanent keyboard, and what is still missing. */
function finish(context: Context): Turn {
  const { t } = context
  const invited = context.contacts.some(({ state }) => state === 'invited')
  const accepted = context.contacts.some(({ state }) => state === 'accepted')
  const lines = [
    t('register.done'),
    ...(invited && !accepted ? ['', t('register.done-drill')] : []),
    ...(invited || accepted ? [] : ['', t('register.done-no-family')]),
    ...(context.person?.consulate ? [] : ['', t('register.done-no-place')]),
  ]
  return answer(awaiting(context, { at: 'idle' }), sayWithKeyboard(lines.join('\n'), context))
}

import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import type { Person } from '../../domain/people/person.ts'
import { isNameLikeACry } from '../../understanding/names.ts'
import { awaiting, type Context, registered } from '../context.ts'
import { type Question, storedOccasion, storedText } from '../question.ts'
import { answer, proceed, say, sayWithKeyboard } from '../reply.ts'
import { isInRegistration, type Occasion } from '../state.ts'
import type { Turn } from '../turn.ts'
import { givenName } from './given-name.ts'
import { bearsName, profileName } from './profile-name.ts'
import { consentFirst, greet } from './register.ts'

/** How the family knows the person; then, if that was a sentence, whether it is their name. */
export const nameQuestion: Question = {
  name: 'name',
  waits: ['name', 'name-sure'],
  read: (at, stored) => {
    const [occasion, name] = [storedOccasion(stored), storedText(stored, 'name')]
    return at === 'name-sure' && name !== undefined ? { at, occasion, name } : { at: 'name', occasion }
  },
  ask: askName,
  again: askOwnName,
  agree: (context, agrees) => (context.state.at === 'name-sure' ? takeSureName(context, agrees) : undefined),
  takeText: takeName,
}

/** `/mi_nombre`, `/mi_nombre Lupita Ramos`, or "cambiar mi nombre". */
export function heardOwnName(context: Context, args: string): Turn {
  return args === '' ? askOwnName(context) : takeName(context, args)
}

/** Shows the person their name and asks for another one; in registration that is the first question again. */
export function askOwnName(context: Context): Turn {
  const { t, state } = context
  const person = registered(context)
  if (person === undefined) return consentFirst(context)
  if (isInRegistration(state)) return proceed(context, [], [], 'first')
  return answer(
    awaiting(context, { at: 'name', occasion: 'menu' }),
    say([t('register.name-now', { name: person.name }), t('register.name')].join('\n'), [
      [choice('sure', 'no', t('register.choice-keep-name'))],
    ]),
  )
}

function askName(context: Context, heading: string): Turn {
  const { t } = context
  const shown = profileName(context.inbound.sender, context.organisation)
  const lines = [heading, t('register.name'), ...(shown ? [t('register.name-shown', { name: shown })] : [])]
  return answer(
    awaiting(context, { at: 'name', occasion: 'register' }),
    say(lines.join('\n'), nameChoices(context)),
  )
}

/** Takes what was typed as one's own name; a sentence is asked about, since a wrong name goes out in every alert. */
function takeName(context: Context, text: string): Turn {
  if (registered(context) === undefined) return greet(context)
  const given = givenName(text, 'own')
  const { t, organisation } = context
  if ('name' in given && bearsName(given.name, organisation)) return askedAgain(context)
  switch (given.kind) {
    case 'name':
      return save(context, given.name)
    case 'sentence':
      return answer(
        awaiting(context, { at: 'name-sure', occasion: nameOccasion(context), name: given.name }),
        say(t('register.name-sure', { name: given.name }), [
          [choice('sure', 'yes', t('register.choice-sure-name'))],
          [choice('sure', 'no', t('register.choice-other-name'))],
        ]),
      )
    case 'nobody':
    case 'none':
      return askedAgain(context)
    default:
      return given satisfies never
  }
}

/** Yes or no to "¿«es mi nombre» es tu nombre?"; a no where another name was asked for keeps the one there is. */
export function takeSureName(context: Context, agrees: boolean): Turn | undefined {
  const { t, state } = context
  if (state.at === 'name-sure') return agrees ? save(context, state.name) : askedAgain(context)
  const person = registered(context)
  if (state.at !== 'name' || state.occasion === 'register' || agrees || person === undefined) return undefined
  return answer(
    awaiting(context, { at: 'idle' }),
    sayWithKeyboard(t('register.name-kept', { name: person.name }), context),
  )
}

function askedAgain(context: Context): Turn {
  const choices = nameOccasion(context) === 'register' ? nameChoices(context) : []
  return answer(
    awaiting(context, { at: 'name', occasion: nameOccasion(context) }),
    say(context.t('register.name-again'), choices),
  )
}

function save(context: Context, name: string): Turn {
  const person = registered(context)
  if (person === undefined) return greet(context)
  const renamed: Person = { ...person, name, namedAt: context.now }
  const said = [nameSaved(context, name)]
  const effects = [{ do: 'save-person', person: renamed }] as const
  return nameOccasion(context) === 'register'
    ? proceed({ ...context, person: renamed }, said, effects)
    : answer(awaiting(context, { at: 'idle' }), said, effects)
}

/** The name as it was taken, so that it can be mended; one that is also a cry can be made one. */
function nameSaved({ t }: Context, name: string): TextMessage {
  const cry = isNameLikeACry(name) ? [[choice('yo', '', t('alert.choice-me'))]] : []
  return say(t('register.name-saved', { name }), [
    [choice('go', 'name', t('register.choice-change-name'))],
    ...cry,
  ])
}

function nameChoices({ t, inbound, organisation }: Context): readonly (readonly Choice[])[] {
  const shown = profileName(inbound.sender, organisation)
  return [[choice('skip', 'name', shown ? t('register.choice-shown-name') : t('register.choice-skip'))]]
}

function nameOccasion({ state }: Context): Occasion {
  return state.at === 'name' || state.at === 'name-sure' ? state.occasion : 'menu'
}

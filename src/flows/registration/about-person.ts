import { choice } from '../../domain/messaging/callback-id.ts'
import type { Person } from '../../domain/people/person.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { awaiting, type Context, registered } from '../context.ts'
import { type Question, storedOccasion } from '../question.ts'
import { answer, proceed, say } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { givenName, greet } from './register.ts'

/** How the family knows the person. */
const nameQuestion: Question = {
  name: 'name',
  waits: ['name'],
  read: (_, stored) => ({ at: 'name', occasion: storedOccasion(stored) }),
  ask: askName,
  takeText: takeName,
}

/** The questions of registration about the person alone, in their order: those that are answered in words. */
export const ABOUT_PERSON: readonly Question[] = [nameQuestion]

function askName(context: Context, heading: string): Turn {
  const { t } = context
  const shown = sanitizeName(context.inbound.sender.name)
  const lines = [heading, t('register.name'), ...(shown ? [t('register.name-shown', { name: shown })] : [])]
  return answer(
    awaiting(context, { at: 'name', occasion: 'register' }),
    say(lines.join('\n'), nameChoices(context)),
  )
}

/** Takes what was typed as one's own name. */
function takeName(context: Context, text: string): Turn {
  const person = registered(context)
  if (person === undefined) return greet(context)
  const name = givenName(text)
  const { t } = context
  if (name === undefined) return answer(context, say(t('register.name-again'), nameChoices(context)))
  const renamed: Person = { ...person, name, namedAt: context.now }
  return proceed(
    { ...context, person: renamed },
    [say(t('register.name-saved'))],
    [{ do: 'save-person', person: renamed }],
  )
}

function nameChoices({ t, inbound }: Context) {
  const shown = sanitizeName(inbound.sender.name)
  return [[choice('skip', 'name', shown ? t('register.choice-shown-name') : t('register.choice-skip'))]]
}

import { PLACE_LIFE } from '../../domain/alert/place/freshness.ts'
import { HOUR } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import type { Person } from '../../domain/people/person.ts'
import { phone } from '../../locales/formats.ts'
import { awaiting, type Context, registered } from '../context.ts'
import type { Question } from '../question.ts'
import { answer, proceed, say, sayWithKeyboard } from '../reply.ts'
import { type TapQuestion, tapQuestion } from '../tap-life.ts'
import type { Turn } from '../turn.ts'
import { profileName } from './profile-name.ts'

/** The tap that allows us to keep anything. */
export const consentQuestion: Question = {
  name: 'consent',
  waits: ['consent'],
  read: () => ({ at: 'consent' }),
  again: askConsent,
  agree: consent,
  takeText: askConsent,
}

/** Greets: who runs this, what is kept and for how long, and the one tap that allows it. */
export function greet(context: Context): Turn {
  return answer(awaiting(context, { at: 'consent' }), [
    say(context.t('register.hello', { organisation: context.organisation })),
    whatIsKept(context),
  ])
}

function askConsent(context: Context): Turn {
  return answer(awaiting(context, { at: 'consent' }), whatIsKept(context))
}

function whatIsKept({ t, retentionDays }: Context): TextMessage {
  return say(t('register.keeps', { days: String(retentionDays), hours: String(PLACE_LIFE / HOUR) }), [
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
  return registered(context) === undefined ? greet(context) : proceed(context, [], [], 'resume')
}

/** The question of the greeting, for its yes; who is registered agreed to it. */
export function consentAsked(context: Context): TapQuestion | undefined {
  if (registered(context)) return undefined
  return tapQuestion(context, { at: 'consent' }, () => askConsent(context))
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
  const { now, language, ids, inbound } = context
  const person: Person = {
    ...(context.person ?? { id: ids.person(), address: inbound.from, createdAt: now }),
    name: profileName(inbound.sender, context.organisation) || t('register.someone'),
    language,
    consentedAt: now,
  }
  const idle = awaiting(context, { at: 'idle' })
  return proceed({ ...idle, person }, [], [{ do: 'save-person', person }], 'first')
}

/** The end of registration: the permanent keyboard, and what is still missing. */
export function finish(context: Context): Turn {
  const { t } = context
  const invited = context.contacts.some(({ state }) => state === 'invited')
  const accepted = context.contacts.some(({ state }) => state === 'accepted')
  const lines = [
    t(accepted ? 'register.done' : 'register.done-nobody'),
    ...(invited && !accepted ? ['', t('register.done-drill')] : []),
    ...(invited || accepted ? [] : ['', t('register.done-no-family')]),
    ...(context.person?.consulate ? [] : ['', t('register.done-no-place')]),
  ]
  return answer(awaiting(context, { at: 'idle' }), sayWithKeyboard(lines.join('\n'), context))
}

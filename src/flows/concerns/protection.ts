import { phone } from '../../locales/formats.ts'
import { sceneOf, textMessage, timeOf } from '../../notices/phrases.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import { isOwnDanger } from '../../understanding/report/news.ts'
import { saidToo } from '../alert/said/said.ts'
import { askTaken } from '../alert/taken/next-question.ts'
import { askedTaken, isTelling } from '../alert/teller.ts'
import type { Context } from '../context.ts'
import { copyMeant } from '../family/about-whom.ts'
import type { FamilyCopy } from '../family/answer.ts'
import { say, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'

/**
 * Records "solicito protección consular" with its time in the alert that it is said in, the person's own or that of their
 * relative: what a consulate may do hangs on an express request. Undefined if it is said in no alert, and of several while nobody
 * said in which.
 */
export function requested(context: Context): Turn | undefined {
  const found = ownAlert(context) ?? relativesAlert(context)
  return found && saidToo(context, recorded(context, found))
}

/** The same in the alert of a relative's that was meant by it. */
export function requestedIn(context: Context, copy: FamilyCopy): Turn {
  return recorded(context, requestIn(copy))
}

/**
 * "Avisen al consulado" of whoever tells of another is for that one, and no cry of the writer's own: it goes on to the desk as all they write, and
 * what is asked about that one is asked again. Undefined for whoever tells of nobody, and for a need of their own.
 */
export function requestedForTaken(context: Context): Turn | undefined {
  const { utterance, t, directory } = context
  const understood = utterance.understanding()
  const isOwnNeed =
    (understood.intent === 'panic' && !isByModel(understood)) || isOwnDanger(utterance.words(), understood)
  if (isOwnNeed || !isTelling(context)) return undefined
  const answered = say(t('concern.protection-another', { ciam: phone(directory.ciam.number) }))
  const asked = askedTaken(context)
  return urgent(context, [answered, ...(asked ? askTaken(context, asked).say : [])])
}

function recorded(context: Context, { facts, effect }: Request): Turn {
  const { t, directory, language, now } = context
  const scene = sceneOf(facts, directory, language, now)
  const asked = facts.alert.protection
  const isTold = facts.recipients.some(
    ({ role, helper, state }) => role === 'desk' && helper === undefined && state !== 'withdrawn',
  )
  const ciam = phone(directory.ciam.number)
  const lines = [
    asked
      ? t('concern.protection-known', { time: timeOf(scene, asked.at) })
      : t('concern.protection-noted', { time: timeOf(scene, now) }),
    isTold ? t('concern.protection-told') : t('concern.protection-untold', { ciam }),
    t('concern.protection-say'),
  ]
  return urgent(context, [textMessage(lines)], asked ? [] : [effect])
}

interface Request {
  readonly facts: NonNullable<Context['alert']>
  readonly effect: Effect
}

function ownAlert({ alert }: Context): Request | undefined {
  if (alert === undefined || alert.alert.drill) return undefined
  return { facts: alert, effect: { do: 'request-protection', alert: alert.alert.id } }
}

function relativesAlert(context: Context): Request | undefined {
  const meant = copyMeant(context)
  return meant === undefined || meant === 'unsaid' || meant.facts.alert.drill ? undefined : requestIn(meant)
}

function requestIn({ facts, contact }: FamilyCopy): Request {
  return { facts, effect: { do: 'request-protection', alert: facts.alert.id, contact } }
}

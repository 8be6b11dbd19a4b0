import { isLive } from '../../domain/alert/alert.ts'
import { phone } from '../../locales/formats.ts'
import { sceneOf, textMessage, timeOf } from '../../notices/phrases.ts'
import { saidToo } from '../alert/said/said.ts'
import type { Context } from '../context.ts'
import { familyCopy } from '../family/answer.ts'
import { urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'

/**
 * Records "solicito protección consular" with its time in the alert that it is said in, the person's own or that of their
 * relative: what a consulate may do hangs on an express request. Undefined if it is said in no alert.
 */
export function requested(context: Context): Turn | undefined {
  const { t, directory, language, now } = context
  const found = ownAlert(context) ?? relativesAlert(context)
  if (found === undefined) return undefined
  const { facts, effect } = found
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
  return saidToo(context, urgent(context, [textMessage(lines)], asked ? [] : [effect]))
}

interface Request {
  readonly facts: NonNullable<Context['alert']>
  readonly effect: Effect
}

function ownAlert({ alert }: Context): Request | undefined {
  if (alert === undefined || alert.alert.drill) return undefined
  return { facts: alert, effect: { do: 'request-protection', alert: alert.alert.id } }
}

function relativesAlert({ relatives, inbound }: Context): Request | undefined {
  const [first] = relatives.flatMap(({ alert }) => {
    const isOpen = alert !== undefined && isLive(alert.alert) && !alert.alert.drill
    return isOpen ? (familyCopy(alert, inbound.from) ?? []) : []
  })
  if (first === undefined) return undefined
  const { facts, contact } = first
  return { facts, effect: { do: 'request-protection', alert: facts.alert.id, contact } }
}

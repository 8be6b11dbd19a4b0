import { isLive } from '../../domain/alert/alert.ts'
import { HUSH } from '../../domain/alert/hush.ts'
import { HOUR } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { folioOf, textMessage } from '../../notices/phrases.ts'
import { say } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { whyNotOurs } from './ending.ts'
import { type Action, reply } from './officer.ts'

/** Nothing that whoever sent the alert writes is to reach anybody for a day; nobody who is registered is silenced. */
export function hush(action: Action): Turn {
  const { scene, t, officer } = action
  const known = { officer, folio: folioOf(scene) }
  const refusal = whyNotHushed(action)
  if (refusal) return refusal
  const lines = [
    t('desk.hushed', { ...known, hours: String(HUSH / HOUR) }),
    t('desk.hushed-means'),
    isLive(scene.alert) ? t('desk.hushed-open', known) : undefined,
  ]
  return reply(
    action,
    textMessage(lines, [[choice('silencio-no', scene.alert.id, t('desk.choice-unhush'))]]),
    [hushEffect(action, 'hush')],
  )
}

/** They are heard again, unless the operator blocked them. */
export function unhush(action: Action): Turn {
  const { scene, t, officer, context } = action
  const known = { officer, folio: folioOf(scene) }
  const refusal = whyNotHushed(action)
  if (refusal) return refusal
  if (context.hushedHere?.by === 'operator') return reply(action, say(t('desk.hushed-operator', known)))
  return reply(action, say(t('desk.unhushed', known)), [hushEffect(action, 'unhush')])
}

function whyNotHushed(action: Action): Turn | undefined {
  const { scene, t } = action
  if (scene.person.consentedAt !== undefined)
    return reply(action, say(t('desk.hush-registered', { folio: folioOf(scene) })))
  return whyNotOurs(action)
}

function hushEffect({ scene, desk, officer }: Action, what: 'hush' | 'unhush') {
  return { do: what, alert: scene.alert.id, by: { by: 'desk', desk: desk.id, officer } } as const
}

import type { Recipient } from '../domain/alert/alert.ts'
import { shareOf } from '../domain/alert/recipients.ts'
import type { ConsulateId } from '../domain/ids.ts'
import { officeName } from './desk-names.ts'
import { type Line, type Scene, textOf } from './phrases.ts'

/** Which other consulate is concerned, and whether it was told: a desk must not think that another one acts. */
export function shareLine(scene: Scene, desk: Recipient): Line {
  const { say, alert } = scene
  const { consulate, registered } = alert
  if (shareOf(scene, desk) === 'own') {
    if (registered === undefined || registered === desk.consulate) return undefined
    const office = officeName(scene, registered)
    return say(tellsOf(scene, registered) === 'told' ? 'desk.elsewhere-copied' : 'desk.elsewhere', { office })
  }
  const office = officeName(scene, consulate)
  const told = tellsOf(scene, consulate)
  return textOf([
    say(desk.consulate === registered ? 'desk.copy' : 'desk.copy-before', { office }),
    told === 'told' ? undefined : say(told === 'gone' ? 'desk.untold-now' : 'desk.untold', { office }),
  ])
}

/** Whether a desk of a consulate was told and is one still. */
function tellsOf({ recipients }: Scene, id: ConsulateId | undefined): 'told' | 'gone' | 'never' {
  const desks = recipients.filter(one => one.role === 'desk' && one.consulate === id)
  if (desks.length === 0) return 'never'
  return desks.some(one => one.state !== 'withdrawn') ? 'told' : 'gone'
}

import { isDoubted, type Recipient } from '../domain/alert/alert.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { TextMessage } from '../domain/messaging/message.ts'
import { howItBegan } from './family.ts'
import { folioOf, nameOf, phoneLines, type Scene, textMessage } from './phrases.ts'

/**
 * The alert as a relative reads it who never accepted, at the number that the person gave us. It may be a stranger's
 * by now: it tells who asks for help and whom to call, and not where; a yes brings the rest.
 */
export function numberAlert(scene: Scene, copy: Recipient, organisation: string): TextMessage {
  const { say, alert } = scene
  const name = nameOf(scene)
  return textMessage(
    [
      say('alert.family-title', { name }),
      say('alert.family-folio', { folio: folioOf(scene) }),
      ...howItBegan(scene, name),
      '',
      say('alert.number-who', { name }),
      // Who said yes in this chat in an earlier alert is not asked anew; somebody else's yes elsewhere is not theirs.
      say(copy.standing?.here && isDoubted(copy) ? 'alert.number-again' : 'alert.number-more', { name }),
      '',
      ...phoneLines(scene),
      '',
      say('alert.footer', { organisation }),
    ],
    [
      [choice('conozco', alert.id, say('alert.choice-know'))],
      [choice('ajeno', alert.id, say('alert.choice-unknown'))],
    ],
  )
}

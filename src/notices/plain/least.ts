import type { Directory } from '../../consulates/directory.ts'
import type { Instant } from '../../domain/ids.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { bareWords } from '../../domain/messaging/plainer.ts'
import type { Notice } from '../../domain/outbox/notice.ts'
import { phone } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { words } from '../../locales/words.ts'
import {
  folioOf,
  type KnownAlert,
  nameOf,
  phoneLines,
  sceneForStrangers,
  sceneOf,
  textOf,
} from '../phrases.ts'

/**
 * The least that can be said of an alert, for a network that takes nothing more: who asks for help, the folio, and whom
 * to call. Undefined if the notice is not about an alert.
 */
export function leastAlert(
  { about, language, recipient: to }: Notice,
  facts: KnownAlert | undefined,
  directory: Directory,
  now: Instant,
): TextMessage | undefined {
  if (about.kind !== 'alert' || facts === undefined) return undefined
  const recipient = facts.recipients.find(one => one.id === to)
  const known = sceneOf(facts, directory, language, now)
  const scene = recipient?.byNumber ? sceneForStrangers(known) : known
  const title = { name: nameOf(scene), folio: folioOf(scene) }
  return bare([
    facts.alert.drill ? scene.say('alert.drill-mark') : undefined,
    scene.say(recipient?.role === 'desk' ? 'desk.title' : 'alert.family-title', title),
    scene.say('alert.family-folio', title),
    ...phoneLines(scene),
  ])
}

/** All of an alert that can still be read where the rest cannot. */
export interface Remains {
  readonly name?: string | undefined
  readonly folio?: string | undefined
}

/** An alert whose facts cannot be read, in what is left of them: that somebody asks for help, and to call them. */
export function unreadableAlert(
  { language }: Notice,
  { name, folio }: Remains,
  directory: Directory,
): TextMessage {
  const say = words(language)
  const who = sanitizeName(name ?? '') || say('alert.someone')
  return bare([
    say('alert.family-title', { name: who }),
    folio === undefined ? undefined : say('alert.family-folio', { folio }),
    say('alert.unreadable'),
    say('alert.phone-ciam', { phone: phone(directory.ciam.number) }),
  ])
}

const bare = (lines: Parameters<typeof textOf>[0]): TextMessage => ({
  kind: 'text',
  text: bareWords(textOf(lines)),
})

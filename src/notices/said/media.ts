import { isDoubted, type Recipient } from '../../domain/alert/alert.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import type { Said } from '../../domain/alert/said/said.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import type { MediaKind, MediaRef } from '../../domain/messaging/media.ts'
import type { MediaMessage, TextMessage } from '../../domain/messaging/message.ts'
import type { Language } from '../../domain/people/person.ts'
import { sanitizeWords, withMaskedNumbers } from '../../locales/plain.ts'
import { type Words, words } from '../../locales/words.ts'
import { folioOf, type Scene, textMessage, timeOf } from '../phrases.ts'
import { moneyLine } from './money.ts'

/** The sign before the name of whoever sent something. */
const SIGNS: Readonly<Record<MediaKind, string>> = {
  voice: '🎤',
  audio: '🎵',
  photo: '🖼️',
  video: '🎬',
  document: '📄',
}

/** True for what a place may be heard or seen in by everybody but us: kept back from whoever may not know it. */
export function isUnheard({ what }: Pick<Said, 'what'>): boolean {
  return what.kind === 'media'
}

/**
 * A recording or a file of `name`'s for one recipient, under a line that says whose it is and when it was sent. It may
 * tell a place that nobody here hears or sees, so a relative whom the person has not confirmed reads only that it is there.
 */
export function passedOnMedia(
  scene: Scene,
  { at, what }: Said,
  reader: Recipient | 'person',
  name: string,
): TextMessage | MediaMessage | undefined {
  if (what.kind !== 'media') return undefined
  const { media, caption = '', placeless, passedOn, namesPlace } = what
  const { say } = scene
  const sign = SIGNS[media.kind]
  const time = timeOf(scene, at)
  const sender = passedOn ? say('said.forwarded-by', { name }) : name
  const isDesk = reader !== 'person' && reader.role === 'desk'
  const isUnsure = reader === 'person' ? isThirdParty(scene.alert) : isDoubted(reader)
  const head = isDesk
    ? say('said.desk-sent', { sign, folio: folioOf(scene), sender, time })
    : say('said.sent', { sign, sender, time })
  const open = sanitizeWords(isUnsure ? (namesPlace ? '' : (placeless ?? caption)) : caption)
  // Under a file there is nothing to tap, so that a desk reads its numbers whole.
  const under = isDesk ? open : withMaskedNumbers(open)
  const lines = [head, ...(under === '' ? [] : [`«${under}»`])]
  // Whoever tells of somebody else gets what an officer sends knowingly, but no file.
  if (isUnsure && (reader !== 'person' || media.kind === 'document'))
    return textMessage([...lines, say('said.withheld')])
  const warning = moneyLine(scene, [{ what }], isDesk ? 'desk' : 'family')
  return { kind: 'media', media, caption: [...lines, ...(warning === undefined ? [] : [warning])].join('\n') }
}

/**
 * The words for something that could not be passed on: that it exists, how long it is, and on which phone; or that its
 * reader gets it when they answer, if it cannot be passed on before.
 */
export function mediaInWords(
  { media, caption }: MediaMessage,
  language: Language,
  untilAnswer = false,
): TextMessage {
  const say = words(language)
  const { kind, seconds } = media
  const length = seconds === undefined ? '' : ` (${playingTime(seconds)})`
  const fate = untilAnswer ? say(`said.until-answer-${kind}`) : notPassed(media, say)
  return { kind: 'text', text: `${caption}\n${say(`said.it-is-${kind}`)}${length}. ${fate}` }
}

function notPassed({ kind, account }: MediaRef, say: Words): string {
  return say(`said.not-passed-${kind}`, { where: appOf(account) ?? say('said.phone') })
}

/** Minutes and seconds, as phones show them. */
const playingTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`

/** The app on whoever's phone that talks to an account of ours; undefined for the simulator's. */
function appOf(account: AccountId): string | undefined {
  if (account.startsWith('telegram:')) return 'Telegram'
  return account.startsWith('whatsapp:') ? 'WhatsApp' : undefined
}

import type { Directory } from '../consulates/directory.ts'
import type { Instant } from '../domain/ids.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { TextMessage } from '../domain/messaging/message.ts'
import { DEFAULT_LANGUAGE, type Desk } from '../domain/people/person.ts'
import { day } from '../locales/formats.ts'
import { words } from '../locales/words.ts'
import { deskSideName, zoneOf } from './desk-names.ts'
import { textMessage } from './phrases.ts'

/** A desk is asked whether it goes on, with the day on which it otherwise lapses. */
export function renewalQuestion(desk: Desk, until: Instant, directory: Directory): TextMessage {
  const { say, known, zone } = wordsFor(desk, directory)
  return textMessage(
    [say('desk.renewal', { ...known, until: day(DEFAULT_LANGUAGE, until, zone) })],
    [[choice('seguimos', desk.id, say('desk.choice-renew'))]],
  )
}

/** Tells a chat that it is a desk no more, and why. */
export function deskFarewell(desk: Desk, why: 'lapsed' | 'removed', directory: Directory): TextMessage {
  const { say, known } = wordsFor(desk, directory)
  return textMessage([say(`desk.${why}`, known)])
}

function wordsFor(desk: Desk, directory: Directory) {
  const say = words(DEFAULT_LANGUAGE)
  const zone = zoneOf(directory, desk.consulate)
  return { say, known: deskSideName({ directory, say }, desk), zone }
}

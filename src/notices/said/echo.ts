import { type AlertFacts, hearsNews, isDoubted, isWaiting, type Recipient } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import { isMeantFor, type Said, type SaidId } from '../../domain/alert/said/said.ts'
import { hasRead } from '../../domain/alert/said/saying.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { list } from '../../locales/formats.ts'
import { recipientName } from '../desk-names.ts'
import { type Line, phoneLines, type Scene, textMessage } from '../phrases.ts'
import { asCorrected } from './corrected.ts'
import { isUnheard } from './media.ts'

/**
 * To whom the person's newest words went, in a message of theirs: never more than that a network took them. What was said
 * before the alert ended is told of after it, too.
 */
export function echoMessage(scene: Scene): TextMessage | undefined {
  const { alert, say } = scene
  const echo = alert.words?.echo
  if (echo === undefined) return undefined
  if (isWaiting(alert)) {
    const question =
      alert.state === 'asked'
        ? [
            [choice('si', alert.id, say('alert.choice-yes'))],
            [choice('no', alert.id, say('alert.choice-no'))],
          ]
        : []
    return textMessage(
      [say('said.goes-along'), alert.state === 'asked' ? say('alert.asked') : undefined],
      question,
    )
  }
  const mine = (scene.said ?? []).filter(({ id, author }) => author.by === 'person' && id >= echo.from)
  const isMoot = alert.state === 'closed' && readersOf(scene).length === 0
  return mine.length === 0 || isMoot ? undefined : textMessage(echoOf(scene, mine))
}

/** Words that are kept from some are told apart from those that went to all: whoever is not to know would else seem to have read them. */
function echoOf(scene: Scene, mine: readonly Said[]): readonly Line[] {
  const readers = readersOf(scene)
  const kept = mine.filter(one => readers.some(reader => !isMeantFor(one, reader, scene.recipients)))
  const open = mine.filter(one => !kept.includes(one))
  if (kept.length === 0 || open.length === 0) return echoLines(scene, mine)
  return [...echoLines(scene, open), keptLine(scene, kept)]
}

function keptLine(scene: Scene, kept: readonly Said[]): Line {
  const { say } = scene
  const meant = readersOf(scene).filter(one => lastFor(scene, kept, one) && one.state !== 'unreachable')
  return named(scene, say('said.kept-sent'), meant) ?? say('said.kept-nobody')
}

function echoLines(scene: Scene, mine: readonly Said[]): readonly Line[] {
  const { say } = scene
  const count = asCorrected(mine).length
  const readers = readersOf(scene).filter(one => lastFor(scene, mine, one) !== undefined)
  const got = readers.filter(one => {
    const last = lastFor(scene, mine, one)
    return last !== undefined && hasRead(one, last)
  })
  const late = readers.filter(one => !got.includes(one) && one.state !== 'unreachable')
  const lost = readers.filter(one => !got.includes(one) && one.state === 'unreachable')
  if (got.length === 0 && late.length === 0) return [say('said.nobody'), ...phoneLines(scene)]
  const placeless = mine.some(({ what }) => what.placeless !== undefined || what.namesPlace)
    ? got.filter(isDoubted)
    : []
  // It is held back from whoever reads that it is there, and would else be told as sent.
  const fileless = mine.some(isUnheard) ? got.filter(isDoubted) : []
  return [
    named(scene, count > 1 ? say('said.sent-several', { count }) : say('said.sent-to'), got),
    named(scene, say(got.length > 0 ? 'said.pending' : 'said.sending-to'), late),
    named(scene, say('said.unreachable'), lost),
    named(scene, say('said.placeless'), placeless),
    named(scene, say('said.fileless'), fileless),
  ]
}

/** Those who read what the person says; once the alert is over no more get it who had not been told of it. */
function readersOf({ alert, recipients }: AlertFacts): readonly Recipient[] {
  const isOver = alert.state === 'closed'
  const readers = recipients.filter(
    one => hearsNews(one) && mayHear(one, alert, 'news') && !(isOver && one.state === 'waiting'),
  )
  return [
    ...readers.filter(({ role }) => role === 'family'),
    ...readers.filter(({ role }) => role === 'desk'),
  ]
}

/** The newest words that are meant for this reader: what is kept from the family is for the desks alone. */
function lastFor(scene: Scene, mine: readonly Said[], reader: Recipient): SaidId | undefined {
  return mine.findLast(one => isMeantFor(one, reader, scene.recipients))?.id
}

function named(scene: Scene, head: string, whom: readonly Recipient[]): Line {
  if (whom.length === 0) return undefined
  const names = whom.map(one => recipientName(scene, one))
  return `${head} ${list(scene.language, [...new Set(names)])}.`
}

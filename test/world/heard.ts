import type { Instant } from '../../src/domain/ids.ts'
import type { MessageId } from '../../src/domain/messaging/address.ts'
import type { Choice, Message } from '../../src/domain/messaging/message.ts'

/** One message that reached a chat. An edit has the id of the message that it replaced. */
export interface Heard {
  readonly to: string
  readonly id: MessageId
  readonly at: Instant
  readonly message: Message
  /** The words of a text; of a pin its title and address, after the word `PIN`. */
  readonly text: string
  /** False if it replaced an earlier message in place, so that no phone rang. */
  readonly fresh: boolean
}

/** The words of some messages, one after another. */
export function textOf(heard: readonly Heard[]): string {
  return heard.map(one => one.text).join('\n---\n')
}

/** Every choice of some messages. */
export function choicesOf(heard: readonly Heard[]): readonly Choice[] {
  return heard.flatMap(one => choicesIn(one.message))
}

/** Every choice of one message. */
export function choicesIn(message: Message): readonly Choice[] {
  return message.kind === 'text' ? (message.choices ?? []).flat() : []
}

/** The ids of every choice of some messages. */
export function choiceIdsOf(heard: readonly Heard[]): readonly string[] {
  return choicesOf(heard).map(one => one.id)
}

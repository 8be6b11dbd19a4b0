import type { Bubble, SimulatedChat } from '../bots/simulator/world.ts'
import type { Instant } from '../domain/ids.ts'
import type { Key } from '../domain/messaging/message.ts'
import type { Point } from '../domain/place.ts'
import { escaped } from './escapes.ts'
import { MEDIA_SIGNS } from './media.ts'
import type { StoryWorld } from './world.ts'

/** A message of ours as the story's people hear it. */
export interface Heard {
  readonly to: string
  readonly edited: boolean
  readonly at: Instant
  readonly lines: readonly string[]
}

/**
 * The screens of all phones, watched for changes. A message that changed several times since the last
 * look is told once, as it now is: that is what somebody who looks at the phone sees.
 */
export class Screens {
  readonly #world: Pick<StoryWorld, 'phones' | 'invitesIn'>
  readonly #nameOf: (chat: SimulatedChat) => string
  /** Every bubble as it was at the last look, and every chat's keyboard. */
  readonly #seen = new Map<string, Bubble>()
  readonly #keyboards = new Map<string, string>()

  constructor(world: Pick<StoryWorld, 'phones' | 'invitesIn'>, nameOf: (chat: SimulatedChat) => string) {
    this.#world = world
    this.#nameOf = nameOf
  }

  /** Everything that we said or changed since the last look, in the order of time. */
  look(): readonly Heard[] {
    const heard = this.#world.phones.view().chats.flatMap(chat => this.#lookAt(chat))
    return heard.toSorted((one, other) => one.at - other.at)
  }

  #lookAt(chat: SimulatedChat): Heard[] {
    const to = this.#nameOf(chat)
    const heard: Heard[] = []
    for (const bubble of chat.bubbles) {
      const before = this.#seen.get(bubble.id)
      this.#seen.set(bubble.id, bubble)
      const edited = before !== undefined
      if (bubble.from !== 'avisa' || (edited && before.editedAt === bubble.editedAt)) continue
      const lines = this.#linesOf(bubble, chat)
      if (edited && lines.join('\n') === this.#linesOf(before, chat).join('\n')) continue
      heard.push({ to, edited, at: bubble.editedAt ?? bubble.at, lines })
    }
    const keys = keyboardLine(chat.keyboard)
    if (keys === (this.#keyboards.get(to) ?? '')) return heard
    this.#keyboards.set(to, keys)
    const last = heard.findLastIndex(each => !each.edited)
    return heard.map((each, place) =>
      place === last ? { ...each, lines: [...each.lines, keys || '⌨ (sin teclado)'] } : each,
    )
  }

  #linesOf(bubble: Bubble, chat: SimulatedChat): readonly string[] {
    const quoted = chat.bubbles.find(each => each.id === bubble.replyTo)
    const first = quoted && this.#bodyLines(quoted.body).find(line => line.trim() !== '')
    const rows = bubble.choices.map(row => row.map(choice => `[${escaped(choice.label)}]`).join(' '))
    const lines = [...(first === undefined ? [] : [`↩ ${first}`]), ...this.#bodyLines(bubble.body), ...rows]
    return lines.slice(0, lines.findLastIndex(line => line !== '') + 1)
  }

  #bodyLines(body: Bubble['body']): readonly string[] {
    switch (body.kind) {
      case 'text':
        return this.#shownText(body.text)
          .split('\n')
          .map(line => line.trimEnd())
      case 'pin':
        return [
          `📍 ${coordinatesOf(body.point)}${body.title === undefined ? '' : ` ${escaped(body.title)}`}`,
          ...(body.address === undefined ? [] : [`   ${escaped(body.address)}`]),
        ]
      case 'contact':
        return [`👤 ${escaped(body.name)} ${body.number}`]
      case 'media':
        return [
          `${MEDIA_SIGNS[body.media]}${body.words === '' ? '' : ` «${escaped(body.words)}»`}`,
          ...(body.caption === undefined ? [] : this.#shownText(body.caption).split('\n')),
        ]
      case 'sticker':
        return ['🖼']
      default:
        return body satisfies never
    }
  }

  /** The text with every invite written as `{enlace}`: its code is random and says nothing to a reader. */
  #shownText(text: string): string {
    return escaped(
      this.#world
        .invitesIn(text)
        .reduceRight(
          (shown, { index, link }) => `${shown.slice(0, index)}{enlace}${shown.slice(index + link.length)}`,
          text,
        ),
    )
  }
}

/** A point as a story writes it: five decimals, about a metre. */
export const coordinatesOf = ({ lat, lon }: Point): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`

const keyboardLine = (keyboard: readonly (readonly Key[])[]): string =>
  keyboard.length === 0
    ? ''
    : `⌨ ${keyboard.map(row => row.map(key => `[${escaped(key.label)}]`).join(' ')).join(' / ')}`

import { unescaped } from './escapes.ts'
import { SENDABLE } from './media.ts'
import type { Card, Deed, Quoted } from './story.ts'

/** The pattern of a card of somebody without a phone in the story. */
export const CARD: string = String.raw`«[^»]+» \+[\d ]*\d`

/** The cards that a text lists. */
export const cardsIn = (text: string): readonly Card[] =>
  [...text.matchAll(/«(?<name>[^»]+)» (?<number>\+[\d ]*\d)/g)].map(({ groups = {} }) => ({
    name: unescaped(groups['name'] ?? ''),
    number: groups['number'] ?? '',
  }))

/** The pattern of a recording or a file, and of what somebody hears or sees in it. */
export const SENT: string = String.raw`(?<what>${Object.keys(SENDABLE).join('|')})(?: «(?<words>[^»]+)»)?`

/** The deed of somebody who sends a recording or a file, in answer to a message or not. */
export function sentMedia(
  { who = '', what = '', words = '', group, text }: Readonly<Record<string, string | undefined>>,
  to?: Quoted,
): Deed {
  return {
    ...{ kind: 'media', who, media: SENDABLE[what] ?? 'document', words: unescaped(words) },
    ...(group !== undefined && { in: group }),
    ...(text !== undefined && { caption: unescaped(text) }),
    ...(to && { to }),
  }
}

import type { JSX } from 'preact'
import { invitesIn } from '../../../bots/simulator/world.ts'

/** A stretch of a message: plain words, a web address, or an invite that another phone can open. */
export type TextPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'invite'; readonly text: string }

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]»]/g

/** Cuts a message into what is a link and what is not. Nothing else in it is markup. */
export function piecesOf(text: string): readonly TextPiece[] {
  const invites = new Map(invitesIn(text).map(({ index, link }) => [index, link]))
  const pieces: TextPiece[] = []
  let from = 0
  const add = (kind: TextPiece['kind'], piece: string): void => {
    if (piece !== '') pieces.push({ kind, text: piece })
  }
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index < from) continue
    const invite = invites.get(match.index)
    add('words', text.slice(from, match.index))
    add(invite === undefined ? 'address' : 'invite', invite ?? match[0])
    from = match.index + (invite ?? match[0]).length
  }
  add('words', text.slice(from))
  return pieces
}

/** Shows a message's words; web addresses open elsewhere, an invite asks which phone opens it. */
export function RichText(props: {
  readonly text: string
  readonly onInvite: (link: string) => void
}): JSX.Element {
  return (
    <span class="words">
      {piecesOf(props.text).map(piece => {
        if (piece.kind === 'words') return piece.text
        if (piece.kind === 'address') {
          return (
            <a href={piece.text} target="_blank" rel="noopener noreferrer">
              {piece.text}
            </a>
          )
        }
        return (
          <button type="button" class="invite" onClick={() => props.onInvite(piece.text)}>
            {piece.text}
          </button>
        )
      })}
    </span>
  )
}

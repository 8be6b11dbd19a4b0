import { type Context, wordsOf } from './context.ts'
import { ALBUM } from './state.ts'
import type { Turn } from './turn.ts'

/** True for a picture without words right behind one that was answered: it is of the same album, and has had its answer. */
export function isAnsweredAlready(context: Context): boolean {
  const { inbound, state, now } = context
  if (inbound.kind !== 'media' || wordsOf(context) !== undefined || state.album === undefined) return false
  return now - state.album < ALBUM
}

/** `turn`, which answers a picture: those of its album that follow are not answered. */
export function answersAlbum({ inbound, now }: Context, turn: Turn): Turn {
  return inbound.kind === 'media' ? { ...turn, state: { ...turn.state, album: now } } : turn
}

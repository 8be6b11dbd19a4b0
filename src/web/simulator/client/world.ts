import { useEffect, useState } from 'preact/hooks'
import type { SimulatedChat, SimulatedPhone, WorldView } from '../../../bots/simulator/world.ts'
import type { Beat, ChangedChats, DeskChoice, WholeWorld } from '../events.ts'

/** The page's knowledge: the world as last told, and whether the server still answers. */
export interface Picture {
  readonly link: 'connecting' | 'open' | 'lost'
  readonly world: WorldView | undefined
  readonly desks: readonly DeskChoice[]
  /** The simulator's clock less this browser's, in milliseconds. */
  readonly ahead: number
}

const NO_PICTURE: Picture = { link: 'connecting', world: undefined, desks: [], ahead: 0 }

// Two heartbeats and a half: a server that is silent for longer is gone, though the socket may not know.
const STREAM_SILENCE = 25_000
const RETRY = 1_500

/** Follows the world by server-sent events, for as long as the page lives; comes back by itself. */
export function useWorld(): Picture {
  const [picture, show] = useState(NO_PICTURE)
  useEffect(() => followStream(change => show(change)), [])
  return picture
}

/** The world after some of its chats changed. */
export function withChats(world: WorldView, { now, chats }: ChangedChats): WorldView {
  const changed = new Map(chats.map(chat => [chat.id, chat]))
  return { ...world, now, chats: world.chats.map(chat => changed.get(chat.id) ?? chat) }
}

/** The chats that a phone lists: groups last, as they are made after the private one. */
export function chatsOf(world: WorldView, phone: SimulatedPhone): readonly SimulatedChat[] {
  return world.chats.filter(chat => chat.members.includes(phone.id))
}

/** How many messages of ours in a chat this phone has not read. */
export function unreadIn(chat: SimulatedChat): number {
  return chat.bubbles.filter(({ from, ticks }) => from === 'avisa' && ticks !== 'read').length
}

function followStream(show: (change: (before: Picture) => Picture) => void): () => void {
  let source: EventSource | undefined
  let silence = 0
  let retry = 0
  const heard = (): void => {
    clearTimeout(silence)
    silence = window.setTimeout(lost, STREAM_SILENCE)
  }
  const lost = (): void => {
    clearTimeout(silence)
    source?.close()
    show(before => ({ ...before, link: before.world ? 'lost' : 'connecting' }))
    retry = window.setTimeout(open, RETRY)
  }
  const on = <Told>(event: string, take: (before: Picture, told: Told) => Picture): void => {
    source?.addEventListener(event, ({ data }: MessageEvent<string>) => {
      const told: Told = JSON.parse(data)
      heard()
      show(before => take(before, told))
    })
  }
  const open = (): void => {
    source = new EventSource('/simulator/events')
    source.addEventListener('error', lost)
    heard()
    on<WholeWorld>('world', (_, { world, desks }) => ({
      link: 'open',
      world,
      desks,
      ahead: world.now - Date.now(),
    }))
    on<ChangedChats>('chats', (before, told) => ({
      ...before,
      world: before.world && withChats(before.world, told),
      ahead: told.now - Date.now(),
    }))
    on<Beat>('beat', (before, { now }) => ({ ...before, ahead: now - Date.now() }))
  }
  open()
  return () => {
    clearTimeout(silence)
    clearTimeout(retry)
    source?.close()
  }
}

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { SimulatedChat, SimulatedPhone } from '../../../bots/simulator/world.ts'
import { ChatAvatar, ChatScreen, titleOf } from './chat-screen.tsx'
import { Icon } from './icons.tsx'
import { PhoneTools } from './phone-tools.tsx'
import { dayOf, timeOfDay, useStage } from './stage.ts'
import { chatsOf, unreadIn } from './world.ts'

/** One phone: its caption and tools above, then the device with a chat, the list of chats, or a dark screen. */
export function PhoneView(props: {
  readonly phone: SimulatedPhone
  /** True if a narrow page has this phone in front; on a wide page every phone is. */
  readonly front: boolean
  readonly wide: boolean
}): JSX.Element {
  const { phone, front, wide } = props
  const { texts, world } = useStage()
  const chats = chatsOf(world, phone)
  const [open, setOpen] = useState(() => firstChat(phone, chats)?.id)
  const [locked, lock] = useState(false)
  // A group that became a supergroup has another id: fall back to the chat that takes its place.
  const chat =
    open === undefined ? undefined : (chats.find(({ id }) => id === open) ?? firstChat(phone, chats))
  return (
    <section
      class={`phone ${phone.role} ${front ? 'front' : ''}`}
      id={`phone-${phone.id}`}
      aria-label={texts.phoneOf(phone.name)}
    >
      <PhoneTools phone={phone} chat={chat ?? chats[0]} locked={locked} onLock={() => lock(!locked)} />
      <div class="device">
        <StatusBar phone={phone} />
        <div class="screen">
          {locked && <LockScreen chats={chats} onUnlock={() => lock(false)} />}
          {!locked && !chat && <ChatList chats={chats} onOpen={setOpen} />}
          {!locked && chat && (
            <ChatScreen
              key={chat.id}
              phone={phone}
              chat={chat}
              seen={wide || front}
              onBack={chats.length > 1 ? () => setOpen(undefined) : undefined}
            />
          )}
        </div>
      </div>
    </section>
  )
}

// An officer works in the desk's group; everybody else talks to us alone.
function firstChat(phone: SimulatedPhone, chats: readonly SimulatedChat[]): SimulatedChat | undefined {
  return chats.find(({ group }) => group === (phone.role === 'officer')) ?? chats[0]
}

function StatusBar({ phone }: { readonly phone: SimulatedPhone }): JSX.Element {
  const { language, world } = useStage()
  return (
    <div class="status-bar" aria-hidden="true">
      <span>{timeOfDay(language, world.now)}</span>
      <span class="island" />
      <span class={`signal ${phone.offline ? 'none' : ''}`}>
        <i />
        <i />
        <i />
        <i />
        <b />
      </span>
    </div>
  )
}

function ChatList(props: {
  readonly chats: readonly SimulatedChat[]
  readonly onOpen: (id: SimulatedChat['id']) => void
}): JSX.Element {
  const { texts, language } = useStage()
  return (
    <section class="chat-list" aria-label={texts.chats}>
      <h3>{texts.chats}</h3>
      <ul>
        {props.chats.map(chat => {
          const last = chat.bubbles.at(-1)
          return (
            <li key={chat.id}>
              <button type="button" onClick={() => props.onOpen(chat.id)}>
                <ChatAvatar chat={chat} />
                <span class="summary">
                  <strong>{titleOf(chat)}</strong>
                  <small>{last ? preview(last.body, texts.pinTitle) : texts.noMessages}</small>
                </span>
                <span class="when">
                  {last && <time>{timeOfDay(language, last.at)}</time>}
                  <Badge count={unreadIn(chat)} />
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How many messages wait; nothing if none does. */
export function Badge({ count }: { readonly count: number }): JSX.Element | null {
  const { texts } = useStage()
  if (count === 0) return null
  return (
    <span class="badge" role="img" aria-label={texts.unread(count)} key={count}>
      {count > 99 ? '99+' : count}
    </span>
  )
}

function LockScreen(props: {
  readonly chats: readonly SimulatedChat[]
  readonly onUnlock: () => void
}): JSX.Element {
  const { texts, language, world } = useStage()
  const waiting = props.chats.flatMap(chat =>
    chat.bubbles
      .filter(({ from, ticks }) => from === 'avisa' && ticks !== 'read')
      .slice(-3)
      .map(bubble => ({ chat, bubble })),
  )
  return (
    <button type="button" class="lock-screen" onClick={props.onUnlock}>
      <span class="big-clock">{timeOfDay(language, world.now)}</span>
      <span class="big-day">{dayOf(language, world.now)}</span>
      {waiting.map(({ chat, bubble }) => (
        <span class="notification" key={bubble.id}>
          <ChatAvatar chat={chat} />
          <span>
            <strong>{titleOf(chat)}</strong>
            <small>{preview(bubble.body, texts.pinTitle)}</small>
          </span>
          <time>{timeOfDay(language, bubble.at)}</time>
        </span>
      ))}
      <span class="hint">
        <Icon name="lock" />
        {texts.unlock}
      </span>
    </button>
  )
}

function preview(body: SimulatedChat['bubbles'][number]['body'], pin: string): string {
  return body.kind === 'text' ? body.text : body.kind === 'pin' ? `📍 ${body.title ?? pin}` : '…'
}

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SimulatedChat, SimulatedPhone } from '../../../bots/simulator/world.ts'
import type { MessageId } from '../../../domain/messaging/address.ts'
import type { Key } from '../../../domain/messaging/message.ts'
import type { Point } from '../../../domain/place.ts'
import { type Attachment, ContactPicker } from './attach.tsx'
import { ChatLog } from './chat-log.tsx'
import { Composer, type WrittenAbout } from './composer.tsx'
import { FilePicker, pickFile } from './file-picker.tsx'
import { Icon } from './icons.tsx'
import { MapPicker } from './map/map-picker.tsx'
import { DeskTools } from './phone-tools.tsx'
import { type PageStage, tint, useStage } from './stage.ts'
import { unreadIn } from './world.ts'

/** A sheet that lies over the chat: a map for a place, for a key or for a live location that moves; or the contacts. */
type Overlay =
  | { readonly kind: 'map'; readonly offers: 'either' | 'live' | 'move'; readonly start?: Point }
  | { readonly kind: 'map-for-key'; readonly key: Key }
  | { readonly kind: 'contacts' }

/** One chat, filling the phone's screen. */
export function ChatScreen(props: {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat
  /** False while the reader cannot see it: the screen is off, or another phone is in front. */
  readonly seen: boolean
  readonly onBack: (() => void) | undefined
}): JSX.Element {
  const { phone, chat, seen, onBack } = props
  const stage = useStage()
  const { perform, sendFile, texts } = stage
  const [overlay, cover] = useState<Overlay>()
  const [about, turnTo] = useState<WrittenAbout>()
  const to = { phone: phone.id, chat: chat.id }
  useReading(stage, phone, chat, seen)
  const picker = useRef<HTMLInputElement>(null)
  /** The message that a file or a recording answers, which is answered with it. */
  const answering = (): { readonly replyTo?: MessageId } => {
    turnTo(undefined)
    return about?.kind === 'answer' ? { replyTo: about.bubble.id } : {}
  }
  const attach = (attachment: Attachment): void => {
    if (attachment === 'pin') cover({ kind: 'map', offers: 'either' })
    else if (attachment === 'live') cover({ kind: 'map', offers: 'live' })
    else if (attachment === 'contact') cover({ kind: 'contacts' })
    else if (attachment === 'photo' || attachment === 'file') pickFile(picker, attachment)
    else if (attachment === 'voice') void perform({ do: 'voice', ...to, ...answering() })
    else void perform({ do: attachment, ...to })
  }
  const press = (key: Key): void => {
    if (key.sends === 'location') cover({ kind: 'map-for-key', key })
    else void perform({ do: 'press', ...to, label: key.label })
  }
  const live = livePoint(phone, chat)
  return (
    <section class="chat" aria-label={titleOf(chat)}>
      <Header phone={phone} chat={chat} onBack={onBack} />
      {chat.bubbles.length === 0 ? (
        <Empty phone={phone} chat={chat} />
      ) : (
        <ChatLog
          key={chat.id}
          phone={phone}
          chat={chat}
          onReply={bubble => turnTo({ kind: 'answer', bubble })}
          onCorrect={bubble => turnTo({ kind: 'correct', bubble })}
        />
      )}
      {live && (
        <button
          type="button"
          class="live-strip"
          onClick={() => cover({ kind: 'map', offers: 'move', start: live })}
        >
          <Icon name="live" />
          {texts.movePin}
        </button>
      )}
      <Composer
        phone={phone}
        chat={chat}
        key={about?.kind === 'correct' ? about.bubble.id : 'new'}
        about={about}
        onDone={() => turnTo(undefined)}
        onAttach={attach}
        onKey={press}
      />
      <FilePicker input={picker} onPick={file => void sendFile({ ...to, file, ...answering() })} />
      {overlay && <Cover overlay={overlay} phone={phone} chat={chat} onClose={() => cover(undefined)} />}
    </section>
  )
}

/** The name of a chat as its members see it: a private one is named for us. */
export function titleOf(chat: SimulatedChat): string {
  return chat.group ? chat.title : 'Avisa'
}

/** The picture beside a chat's name. */
export function ChatAvatar({ chat }: { readonly chat: SimulatedChat }): JSX.Element {
  return chat.group ? (
    <span class={`avatar tint-${tint(chat.title)}`}>
      <Icon name="group" />
    </span>
  ) : (
    <span class="avatar service">
      <Icon name="bell" />
    </span>
  )
}

function Cover(props: {
  readonly overlay: Overlay
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat
  readonly onClose: () => void
}): JSX.Element {
  const { overlay, phone, chat, onClose } = props
  const { perform } = useStage()
  const to = { phone: phone.id, chat: chat.id }
  if (overlay.kind === 'contacts') {
    const share = (name: string, number: string): void => {
      onClose()
      void perform({ do: 'contact', ...to, name, number })
    }
    return <ContactPicker phone={phone} onPick={share} onClose={onClose} />
  }
  const offers = overlay.kind === 'map' ? overlay.offers : 'pin'
  const pick = (point: Point, live: boolean): void => {
    onClose()
    if (overlay.kind === 'map-for-key') void perform({ do: 'press', ...to, label: overlay.key.label, point })
    else if (overlay.offers === 'move') void perform({ do: 'move', ...to, point })
    else void perform({ do: 'pin', ...to, point, live })
  }
  const start = overlay.kind === 'map' ? overlay.start : undefined
  return <MapPicker offers={offers} {...(start ? { start } : {})} onPick={pick} onClose={onClose} />
}

function Header(props: {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat
  readonly onBack: (() => void) | undefined
}): JSX.Element {
  const { phone, chat, onBack } = props
  const { texts, world, perform } = useStage()
  const members = chat.members.map(id => world.phones.find(each => each.id === id)?.name ?? '')
  const names = ['Avisa', ...members].join(', ')
  const state = phone.offline ? texts.offlineNow : chat.group ? names : texts.serviceChat
  return (
    <header class="chat-head">
      {onBack && (
        <button type="button" class="round" aria-label={texts.back} onClick={onBack}>
          <Icon name="back" />
        </button>
      )}
      <ChatAvatar chat={chat} />
      <div class="chat-name">
        <h3>{titleOf(chat)}</h3>
        <p class={phone.offline ? 'off' : ''}>{state}</p>
      </div>
      {!chat.group && (
        <button
          type="button"
          class="round call"
          aria-label={texts.call}
          onClick={() => perform({ do: 'call', phone: phone.id, chat: chat.id })}
        >
          <Icon name="call" />
        </button>
      )}
    </header>
  )
}

function Empty({
  phone,
  chat,
}: {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat
}): JSX.Element {
  const { texts, perform } = useStage()
  return (
    <div class="log empty">
      <div class="welcome">
        <ChatAvatar chat={chat} />
        <h4>{titleOf(chat)}</h4>
        <p>{chat.group ? texts.emptyGroup : texts.emptyChat}</p>
        {chat.group && <DeskTools phone={phone} chat={chat} />}
        {!chat.group && (
          <button
            type="button"
            class="primary"
            onClick={() => perform({ do: 'say', phone: phone.id, chat: chat.id, text: '/start' })}
          >
            {texts.start}
          </button>
        )}
      </div>
    </div>
  )
}

// What stands on a visible screen has been read; a page in the background has no reader.
function useReading({ perform }: PageStage, phone: SimulatedPhone, chat: SimulatedChat, seen: boolean): void {
  const unread = unreadIn(chat)
  const [visible, setVisible] = useState(!document.hidden)
  useEffect(() => {
    const look = (): void => setVisible(!document.hidden)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  useEffect(() => {
    if (unread > 0 && seen && visible && !phone.offline) {
      void perform({ do: 'read', phone: phone.id, chat: chat.id })
    }
  }, [unread, seen, visible, phone.offline])
}

function livePoint(phone: SimulatedPhone, chat: SimulatedChat): Point | undefined {
  const last = chat.bubbles.findLast(({ from, body }) => from === phone.id && body.kind === 'pin')
  return last?.body.kind === 'pin' && last.body.live ? last.body.point : undefined
}

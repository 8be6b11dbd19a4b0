import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import {
  type Bubble,
  invitesIn,
  type SimulatedChat,
  type SimulatedPhone,
} from '../../../bots/simulator/world.ts'
import { Icon, Ticks } from './icons.tsx'
import { MapCard } from './map/map-card.tsx'
import { MediaView } from './media-view.tsx'
import { MessageMenu, Reactions } from './message-menu.tsx'
import { RichText } from './rich-text.tsx'
import { initials, othersThan, timeOfDay, tint, useStage } from './stage.ts'
import type { PageTexts } from './texts.ts'

/** The surroundings that a bubble must know. */
export interface BubblePlace {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat
  readonly bubble: Bubble
  /** The first of a row of bubbles of one sender carries the tail and, in a group, the name. */
  readonly first: boolean
  /** It came while the reader was looking, so it moves in. */
  readonly fresh: boolean
  readonly onReply: (bubble: Bubble) => void
  readonly onCorrect: (bubble: Bubble) => void
}

/** One message as this phone shows it. */
export function BubbleView(place: BubblePlace): JSX.Element {
  const { phone, chat, bubble, first, fresh } = place
  const { world, texts } = useStage()
  const [opening, openIn] = useState<string>()
  if (bubble.from === 'network') {
    return (
      <p class={`system ${fresh ? 'fresh' : ''}`}>{bubble.body.kind === 'text' ? bubble.body.text : ''}</p>
    )
  }
  const own = bubble.from === phone.id
  const name = bubble.from === 'avisa' ? 'Avisa' : phoneName(world.phones, bubble.from)
  const classes = ['bubble', own ? 'own' : 'theirs', first && 'first', fresh && 'fresh', bubble.body.kind]
  return (
    <div class={`row ${own ? 'own' : 'theirs'}`}>
      <article class={classes.filter(Boolean).join(' ')} aria-label={name} key={bubble.editedAt}>
        {chat.group && first && !own && <p class={`sender tint-${tint(name)}`}>{name}</p>}
        {bubble.forwarded && <p class="passed-on">{texts.passedOn}</p>}
        {bubble.replyTo && <QuotedBubble chat={chat} of={bubble.replyTo} />}
        <Body {...place} onInvite={openIn} />
        <Foot {...place} own={own} />
        <Reactions bubble={bubble} />
        {opening && <OpenIn phone={phone} link={opening} onClose={() => openIn(undefined)} />}
        <button
          type="button"
          class="reply-to"
          // By keyboard it is the first line of the menu: a stop less for each message.
          tabIndex={-1}
          aria-label={texts.reply}
          onClick={() => place.onReply(bubble)}
        >
          <Icon name="reply" />
        </button>
        <MessageMenu
          phone={phone}
          bubble={bubble}
          isNewest={chat.bubbles.at(-1) === bubble}
          onReply={place.onReply}
          onCorrect={place.onCorrect}
        />
      </article>
      <Choices {...place} />
    </div>
  )
}

function Body({ bubble, onInvite }: BubblePlace & { onInvite: (link: string) => void }): JSX.Element {
  const { texts } = useStage()
  const { body } = bubble
  switch (body.kind) {
    case 'text': {
      const invite = invitesIn(body.text)[0]
      return (
        <div class="text">
          <RichText text={body.text} onInvite={onInvite} />
          {invite && (
            <button type="button" class="open-in" onClick={() => onInvite(invite.link)}>
              <Icon name="open" />
              {texts.openIn}
            </button>
          )}
        </div>
      )
    }
    case 'pin':
      return (
        <div class="pin-body">
          <MapCard point={body.point} live={body.live === true} />
          <p class="pin-title">
            {body.live && <span class="live-dot" />}
            {body.title ?? (body.live ? texts.liveNow : texts.pinTitle)}
          </p>
          {body.address && <p class="pin-address">{body.address}</p>}
        </div>
      )
    case 'contact':
      return (
        <div class="card">
          <span class={`avatar small tint-${tint(body.name)}`}>{initials(body.name)}</span>
          <span>
            <strong>{body.name}</strong>
            <small>{body.number}</small>
          </span>
        </div>
      )
    case 'media':
      return <MediaView body={body} />
    case 'sticker':
      return (
        <span class="sticker-art" role="img" aria-label={texts.attachments.sticker}>
          👋
        </span>
      )
  }
}

function Foot({ bubble, own }: BubblePlace & { own: boolean }): JSX.Element {
  const { texts, language } = useStage()
  return (
    <span class="foot">
      {bubble.editedAt !== undefined && <span>{texts.edited} </span>}
      <time>{timeOfDay(language, bubble.editedAt ?? bubble.at)}</time>
      {own && <Ticks state={bubble.ticks} label={texts.ticks[bubble.ticks]} />}
    </span>
  )
}

function Choices({ bubble, phone, chat }: BubblePlace): JSX.Element | null {
  const { texts, perform } = useStage()
  if (bubble.choices.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of a grid in every browser
    <div class="choices" role="group" aria-label={texts.choices}>
      {bubble.choices.map(row => (
        <div class="choice-row" key={row.map(({ id }) => id).join()}>
          {row.map(choice => (
            <button
              type="button"
              key={choice.id}
              onClick={() =>
                perform({ do: 'tap', phone: phone.id, chat: chat.id, on: bubble.id, choice: choice.id })
              }
            >
              {choice.label}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

function QuotedBubble({
  chat,
  of,
}: {
  readonly chat: SimulatedChat
  readonly of: Bubble['id']
}): JSX.Element | null {
  const { texts, world } = useStage()
  const quoted = chat.bubbles.find(({ id }) => id === of)
  if (!quoted) return null
  const from =
    quoted.from === 'avisa' || quoted.from === 'network' ? 'Avisa' : phoneName(world.phones, quoted.from)
  return (
    <blockquote class="quote">
      <strong>{from}</strong>
      <span>{nameOfBody(quoted.body, texts)}</span>
    </blockquote>
  )
}

function OpenIn(props: {
  readonly phone: SimulatedPhone
  readonly link: string
  readonly onClose: () => void
}): JSX.Element {
  const { texts, world, perform } = useStage()
  return (
    <div class="menu" role="menu" onKeyDown={event => event.key === 'Escape' && props.onClose()}>
      <p>{texts.openIn}</p>
      {othersThan(world, props.phone).map(({ id, name }, index) => (
        <button
          type="button"
          role="menuitem"
          key={id}
          aria-label={texts.openOn(name)}
          ref={element => {
            if (index === 0) element?.focus()
          }}
          onClick={async () => {
            props.onClose()
            await perform({ do: 'open', phone: id, link: props.link })
          }}
        >
          <span class={`avatar small tint-${tint(name)}`}>{initials(name)}</span>
          {name}
        </button>
      ))}
      <button type="button" role="menuitem" onClick={props.onClose}>
        {texts.cancel}
      </button>
    </div>
  )
}

/** A message in a few words: its own, or what it is. */
export function nameOfBody(body: Bubble['body'], texts: PageTexts): string {
  if (body.kind === 'text') return body.text
  return body.kind === 'media' ? (body.caption ?? texts.mediaNames[body.media]) : texts.pinTitle
}

function phoneName(phones: readonly SimulatedPhone[], id: SimulatedPhone['id']): string {
  return phones.find(phone => phone.id === id)?.name ?? ''
}

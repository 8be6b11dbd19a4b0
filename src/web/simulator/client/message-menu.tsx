import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Bubble, SimulatedPhone } from '../../../bots/simulator/world.ts'
import { walkByArrows } from './focus/arrows.ts'
import { usePassing } from './focus/passing.ts'
import { Icon } from './icons.tsx'
import { initials, othersThan, tint, useStage } from './stage.ts'

/** The signs that the page offers: those that mean something to Avisa, and one that does not. */
const OFFERED_SIGNS = ['👍', '❤️', '🙏', '👎', '😂'] as const

interface MessageMenuProps {
  readonly phone: SimulatedPhone
  readonly bubble: Bubble
  /** The one whose button the Tab key stops at; the arrows lead from it to the others. */
  readonly isNewest: boolean
  readonly onReply: (bubble: Bubble) => void
  readonly onCorrect: (bubble: Bubble) => void
}

/** The button beside a message, and the menu of what can be done with it: react, correct, let another phone forward it. */
export function MessageMenu(props: MessageMenuProps): JSX.Element {
  const { texts } = useStage()
  const [isOpen, open] = useState(false)
  return (
    <>
      <button
        type="button"
        class="message-more"
        tabIndex={props.isNewest || isOpen ? 0 : -1}
        aria-label={texts.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && <Deeds {...props} onClose={() => open(false)} />}
    </>
  )
}

function Deeds(props: MessageMenuProps & { readonly onClose: () => void }): JSX.Element {
  const { phone, bubble, onReply, onCorrect, onClose } = props
  const { texts, world, perform } = useStage()
  const menu = usePassing<HTMLDivElement>(onClose)
  const isOwnText = bubble.from === phone.id && bubble.body.kind === 'text'
  const isForwardable = ['text', 'pin', 'media'].includes(bubble.body.kind)
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      aria-label={texts.more}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
        else walkByArrows(event, '[role^=menuitem]')
      }}
    >
      <Signs phone={phone} bubble={bubble} onClose={onClose} />
      <button
        type="button"
        role="menuitem"
        onClick={() => {
          onClose()
          onReply(bubble)
        }}
      >
        <Icon name="reply" />
        {texts.reply}
      </button>
      {isOwnText && (
        <button
          type="button"
          role="menuitem"
          onClick={() => {
            onClose()
            onCorrect(bubble)
          }}
        >
          <Icon name="pencil" />
          {texts.correct}
        </button>
      )}
      {isForwardable &&
        othersThan(world, phone).map(({ id, name }) => (
          <button
            type="button"
            role="menuitem"
            key={id}
            onClick={() => {
              onClose()
              void perform({ do: 'pass-on', phone: id, message: bubble.id })
            }}
          >
            <span class={`avatar small tint-${tint(name)}`}>{initials(name)}</span>
            {texts.passOnBy(name)}
          </button>
        ))}
      <button type="button" role="menuitem" onClick={onClose}>
        {texts.cancel}
      </button>
    </div>
  )
}

function Signs(props: {
  readonly phone: SimulatedPhone
  readonly bubble: Bubble
  readonly onClose: () => void
}): JSX.Element {
  const { phone, bubble, onClose } = props
  const { texts, perform } = useStage()
  const own = bubble.reactions?.find(({ from }) => from === phone.id)?.emoji
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a menu
    <div class="signs" role="group" aria-label={texts.react}>
      {OFFERED_SIGNS.map((emoji, index) => (
        <button
          type="button"
          role="menuitemradio"
          aria-checked={own === emoji}
          key={emoji}
          ref={element => {
            if (index === 0) element?.focus()
          }}
          onClick={() => {
            onClose()
            // The sign that is there already is taken back.
            const sign = own === emoji ? {} : { emoji }
            void perform({ do: 'react', phone: phone.id, message: bubble.id, ...sign })
          }}
        >
          {emoji}
        </button>
      ))}
    </div>
  )
}

/** The signs that people set under a message; nothing if there are none. */
export function Reactions({ bubble }: { readonly bubble: Bubble }): JSX.Element | null {
  const { texts } = useStage()
  const signs = bubble.reactions?.map(({ emoji }) => emoji) ?? []
  if (signs.length === 0) return null
  return (
    <span class="reactions" role="img" aria-label={texts.reactions(signs.join(' '))}>
      {signs.join(' ')}
    </span>
  )
}

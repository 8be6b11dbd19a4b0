import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { SimulatedPhone } from '../../../bots/simulator/world.ts'
import { walkByArrows } from './focus/arrows.ts'
import { usePassing } from './focus/passing.ts'
import { Icon, type IconName } from './icons.tsx'
import { initials, othersThan, tint, useStage } from './stage.ts'

/** The kinds of things that the clip offers. */
export type Attachment = 'pin' | 'live' | 'contact' | 'photo' | 'file' | 'voice' | 'sticker'

const OFFERS: readonly (readonly [Attachment, IconName])[] = [
  ['pin', 'pin'],
  ['live', 'live'],
  ['contact', 'contact'],
  ['photo', 'photo'],
  ['file', 'file'],
  ['voice', 'mic'],
  ['sticker', 'sticker'],
]

/** The menu that the clip opens. */
export function AttachMenu(props: {
  readonly onChoose: (attachment: Attachment) => void
  readonly onClose: () => void
}): JSX.Element {
  const { texts } = useStage()
  const menu = usePassing<HTMLDivElement>(props.onClose)
  return (
    <div
      ref={menu}
      class="attach-menu"
      role="menu"
      aria-label={texts.attach}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key === 'Escape') props.onClose()
        else walkByArrows(event, '[role=menuitem]')
      }}
    >
      {OFFERS.map(([attachment, icon], index) => (
        <button
          type="button"
          role="menuitem"
          key={attachment}
          class={attachment}
          ref={element => {
            if (index === 0) element?.focus()
          }}
          onClick={() => props.onChoose(attachment)}
        >
          <span>
            <Icon name={icon} />
          </span>
          {texts.attachments[attachment]}
        </button>
      ))}
    </div>
  )
}

/** Chooses whose contact card is shared: another phone of the simulator, or anybody. */
export function ContactPicker(props: {
  readonly phone: SimulatedPhone
  readonly onPick: (name: string, number: string) => void
  readonly onClose: () => void
}): JSX.Element {
  const { texts, world } = useStage()
  const [name, setName] = useState('')
  const [number, setNumber] = useState('+1 312 555 0199')
  const sheet = usePassing<HTMLDivElement>(props.onClose)
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') props.onClose()
  }
  return (
    <div
      ref={sheet}
      class="overlay"
      role="dialog"
      aria-modal="true"
      aria-label={texts.chooseContact}
      onKeyDown={close}
    >
      <header class="overlay-head">
        <button type="button" class="round" aria-label={texts.close} onClick={props.onClose}>
          <Icon name="back" />
        </button>
        <h3>{texts.chooseContact}</h3>
      </header>
      <ul class="people">
        {othersThan(world, props.phone).map(other => (
          <li key={other.id}>
            <button type="button" onClick={() => props.onPick(other.name, other.number)}>
              <span class={`avatar tint-${tint(other.name)}`}>{initials(other.name)}</span>
              <span>
                <strong>{other.name}</strong>
                <small>{other.number}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="stranger"
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() !== '') props.onPick(name.trim(), number.trim())
        }}
      >
        <h4>{texts.someoneElse}</h4>
        <label>
          {texts.name}
          <input value={name} required onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <label>
          {texts.number}
          <input
            value={number}
            inputMode="tel"
            onInput={({ currentTarget }) => setNumber(currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          {texts.share}
        </button>
      </form>
    </div>
  )
}

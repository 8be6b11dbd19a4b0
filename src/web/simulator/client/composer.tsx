import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Bubble, SimulatedChat, SimulatedPhone } from '../../../bots/simulator/world.ts'
import type { Key } from '../../../domain/messaging/message.ts'
import { AttachMenu, type Attachment } from './attach.tsx'
import { nameOfBody } from './bubble.tsx'
import { Icon } from './icons.tsx'
import { useStage } from './stage.ts'

/** The message that what is written answers, or in whose place it comes. */
export interface WrittenAbout {
  readonly kind: 'answer' | 'correct'
  readonly bubble: Bubble
}

/** Where what is written goes, and what it is about. */
export interface ComposerProps {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat
  readonly about: WrittenAbout | undefined
  readonly onDone: () => void
  readonly onAttach: (attachment: Attachment) => void
  /** A key that sends a location or a contact card needs the reader to choose which. */
  readonly onKey: (key: Key) => void
}

/** The lower edge of a chat: text field, attachments, and the permanent keyboard. */
export function Composer(props: ComposerProps): JSX.Element {
  const { phone, chat, about, onDone } = props
  const { texts, perform } = useStage()
  const [text, write] = useState(() => wordsToCorrect(about))
  const [attaching, attach] = useState(false)
  const [folded, fold] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const to = { phone: phone.id, chat: chat.id }
  const send = async (): Promise<void> => {
    const said = text.trim()
    if (said === '') return
    write('')
    onDone()
    const happened = await perform(
      about?.kind === 'correct'
        ? { do: 'correct', phone: phone.id, message: about.bubble.id, text: said }
        : { do: 'say', ...to, text: said, ...(about ? { replyTo: about.bubble.id } : {}) },
    )
    if (!happened) write(said)
    field.current?.focus()
  }
  return (
    <div class="composer">
      {attaching && (
        <AttachMenu
          onClose={() => attach(false)}
          onChoose={attachment => {
            attach(false)
            props.onAttach(attachment)
          }}
        />
      )}
      {about && <AboutStrip about={about} onClose={onDone} />}
      <form
        class="line"
        onSubmit={event => {
          event.preventDefault()
          void send()
        }}
      >
        <button
          type="button"
          class="round"
          aria-label={texts.attach}
          aria-expanded={attaching}
          onClick={() => attach(!attaching)}
        >
          <Icon name="clip" />
        </button>
        <input
          ref={field}
          value={text}
          autocomplete="off"
          placeholder={texts.message}
          aria-label={`${texts.message}, ${phone.name}`}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        {chat.keyboard.length > 0 && (
          <button
            type="button"
            class="round"
            aria-label={folded ? texts.showKeyboard : texts.hideKeyboard}
            aria-expanded={!folded}
            onClick={() => fold(!folded)}
          >
            <Icon name="keyboard" />
          </button>
        )}
        <SendOrSpeak empty={text.trim() === ''} onSpeak={() => props.onAttach('voice')} />
      </form>
      {!folded && <Keyboard rows={chat.keyboard} onKey={props.onKey} />}
    </div>
  )
}

function SendOrSpeak(props: { readonly empty: boolean; readonly onSpeak: () => void }): JSX.Element {
  const { texts } = useStage()
  return props.empty ? (
    <button type="button" class="round accent" aria-label={texts.voice} onClick={props.onSpeak}>
      <Icon name="mic" />
    </button>
  ) : (
    <button type="submit" class="round accent" aria-label={texts.send}>
      <Icon name="send" />
    </button>
  )
}

/** The words that stand in the field when somebody begins to correct them. */
function wordsToCorrect(about: WrittenAbout | undefined): string {
  return about?.kind === 'correct' && about.bubble.body.kind === 'text' ? about.bubble.body.text : ''
}

function AboutStrip(props: { readonly about: WrittenAbout; readonly onClose: () => void }): JSX.Element {
  const { about, onClose } = props
  const { texts } = useStage()
  const to = about.bubble
  return (
    <div class="reply-strip">
      <Icon name={about.kind === 'answer' ? 'reply' : 'pencil'} />
      {about.kind === 'correct' && <strong>{texts.correcting}</strong>}
      <span>{nameOfBody(to.body, texts)}</span>
      <button type="button" class="round" aria-label={texts.cancel} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}

function Keyboard(props: {
  readonly rows: SimulatedChat['keyboard']
  readonly onKey: (key: Key) => void
}): JSX.Element | null {
  const { texts } = useStage()
  if (props.rows.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put its legend on the screen
    <div class="keyboard" role="group" aria-label={texts.keyboard}>
      {props.rows.map(row => (
        <div class="key-row" key={row.map(({ label }) => label).join()}>
          {row.map(key => (
            <button
              type="button"
              key={key.label}
              class={isPanic(key.label) ? 'panic' : ''}
              onClick={() => props.onKey(key)}
            >
              {key.label}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

// A messenger draws all keys alike; here the one that matters is found at a glance, as it is on a wall.
const isPanic = (label: string): boolean => /p[aá]nic/i.test(label)

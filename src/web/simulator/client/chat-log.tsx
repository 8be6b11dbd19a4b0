import { Fragment, type JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Bubble, SimulatedChat, SimulatedPhone } from '../../../bots/simulator/world.ts'
import { BubbleView } from './bubble.tsx'
import { walkByArrows } from './focus/arrows.ts'
import { Icon } from './icons.tsx'
import { dayOf, type PageStage, useStage } from './stage.ts'

// A reader who has scrolled up by more than this, in pixels, is not pulled down by a new message.
const NEAR_THE_END = 120

/** All that was said in a chat, oldest first, kept at its end while the reader is there. */
export function ChatLog(props: {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat
  readonly onReply: (bubble: Bubble) => void
  readonly onCorrect: (bubble: Bubble) => void
}): JSX.Element {
  const { chat, phone, onReply, onCorrect } = props
  const stage = useStage()
  const { texts } = stage
  const log = useRef<HTMLDivElement>(null)
  const known = useRef<ReadonlySet<string>>(new Set(chat.bubbles.map(({ id }) => id)))
  const [away, setAway] = useState(false)
  // A phone without a signal shows nothing that has not arrived.
  const bubbles = phone.offline
    ? chat.bubbles.filter(({ from, ticks }) => from !== 'avisa' || ticks !== 'sent')
    : chat.bubbles
  const newest = bubbles.at(-1)
  useLayoutEffect(() => {
    if (!away || newest?.from === phone.id) toEnd(log.current)
  }, [newest?.id, newest?.editedAt, chat.keyboard.length])
  useEffect(() => {
    const element = log.current
    if (!element) return
    const watch = new ResizeObserver(() => {
      if (!element.classList.contains('away')) toEnd(element)
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div class="log-frame">
      <div
        ref={log}
        class={`log ${away ? 'away' : ''}`}
        role="log"
        aria-label={`${texts.phoneOf(phone.name)}: ${chat.title}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls must scroll by keyboard
        tabIndex={0}
        onKeyDown={event => walkByArrows(event, '.message-more')}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) =>
          setAway(scrollHeight - scrollTop - clientHeight > NEAR_THE_END)
        }
      >
        {bubbles.map((bubble, index) => {
          const before = bubbles[index - 1]
          const day = dayMark(stage, before, bubble)
          return (
            <Fragment key={bubble.id}>
              {day && <p class="day">{day}</p>}
              <BubbleView
                phone={phone}
                chat={chat}
                bubble={bubble}
                first={day !== undefined || before?.from !== bubble.from || before.choices.length > 0}
                fresh={!known.current.has(bubble.id)}
                onReply={onReply}
                onCorrect={onCorrect}
              />
            </Fragment>
          )
        })}
      </div>
      {away && (
        <button type="button" class="to-end" aria-label={texts.newest} onClick={() => toEnd(log.current)}>
          <Icon name="down" />
        </button>
      )}
    </div>
  )
}

function toEnd(log: HTMLDivElement | null): void {
  log?.scrollTo({ top: log.scrollHeight })
}

function dayMark(stage: PageStage, before: Bubble | undefined, bubble: Bubble): string | undefined {
  const day = dayOf(stage.language, bubble.at)
  if (before && dayOf(stage.language, before.at) === day) return undefined
  return dayOf(stage.language, stage.world.now) === day ? stage.texts.today : day
}

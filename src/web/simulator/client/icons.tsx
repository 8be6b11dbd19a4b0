import type { JSX } from 'preact'

// Drawn for this page on a grid of 24: strokes of 2, round ends.
const SHAPES = {
  back: 'M15 5l-7 7 7 7',
  clip: 'M20 11.5l-8.2 8.2a5 5 0 0 1-7-7L13 4.5a3.4 3.4 0 0 1 4.8 4.8l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4l7.4-7.4',
  send: 'M4.5 12L3 4l18 8-18 8 1.5-8zM4.5 12H13',
  mic: 'M12 3.5a3 3 0 0 1 3 3V12a3 3 0 0 1-6 0V6.5a3 3 0 0 1 3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  live: 'M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.8 16.2a6 6 0 0 1 0-8.4M16.2 7.8a6 6 0 0 1 0 8.4M5 19A10 10 0 0 1 5 5M19 5a10 10 0 0 1 0 14',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-3.7 3.7-5.5 7.5-5.5s6.9 1.8 7.5 5.5',
  sticker: 'M12 3.5a8.5 8.5 0 1 0 8.5 8.5h-4a4.5 4.5 0 0 1-4.5-4.5zM12 3.5L20.5 12',
  keyboard: 'M3.5 6.5h17v11h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 14h8',
  faults: 'M12 4l9 16H3zM12 10v4.5M12 17.3v.01',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  reply: 'M10 7L4.5 12.5 10 18M5 12.5h9a5.5 5.5 0 0 1 5.5 5.5v1',
  open: 'M14 4.5h5.5V10M19.5 4.5L11 13M17 13.5V19.5H4.5V7H10.5',
  down: 'M6 9l6 6 6-6',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4',
  group:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.5-3.3 3.1-5 6.5-5s6 1.7 6.5 5M16 4.9a3.5 3.5 0 0 1 0 6.2M18 14.9c2 .7 3.2 2.3 3.5 4.6',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2',
  again: 'M20 5v5h-5M4 19v-5h5M5.5 9.5A7.5 7.5 0 0 1 19 8.5l1 1.5M18.5 14.5A7.5 7.5 0 0 1 5 15.5L4 14',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  photo: 'M4 6h16v13H4zM4 16l4.5-4.5 4 4 3-3L20 17M15.5 9.5h.01',
  file: 'M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4',
  pencil: 'M5 19l1-4.5L16 4.5l3.5 3.5-10 10zM14 6.5l3.5 3.5',
  call: 'M5 4h4l1.5 5-2.5 1.5a11 11 0 0 0 5.5 5.5L15 13.5l5 1.5v4c0 .6-.4 1-1 1A15 15 0 0 1 4 5c0-.6.4-1 1-1z',
  up: 'M12 19V6M6 11.5L12 5.5l6 6',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5 13.3A4 4 0 0 0 10.7 19l1.3-1.3',
} as const

/** The name of a drawing. */
export type IconName = keyof typeof SHAPES

/** A small drawing beside words or in a labelled button; it says nothing to a screen reader. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  )
}

/** The ticks after a message of one's own: a clock, one tick, two, two in blue. */
export function Ticks({ state, label }: { readonly state: string; readonly label: string }): JSX.Element {
  const shape = {
    waiting: 'M8 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 6v3.2l2 1.3',
    sent: 'M3 9.5l3.2 3.2L12.5 5.5',
  }[state]
  return (
    <svg class={`ticks ${state}`} viewBox="0 0 19 18" role="img" aria-label={label}>
      <path d={shape ?? 'M1.5 9.5l3.2 3.2L11 5.5M8 12l.7.7 6.3-7.2'} />
    </svg>
  )
}

import type { HTMLAttributes, JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Point } from '../../../../domain/place.ts'
import { usePassing } from '../focus/passing.ts'
import { Icon } from '../icons.tsx'
import { useStage } from '../stage.ts'
import { coloursOf } from './map-card.tsx'
import { drawMap } from './map-drawing.ts'
import { dragged, type MapView, type Spot, toPoint, toScreen, zoomed } from './mercator.ts'
import { COUNTRY, nearestPlace, PRESETS } from './places.ts'

/** The reason why the map is opened, and what happens with the point that is picked. */
export interface MapErrand {
  /** `either` offers both a pin and a live location. */
  readonly offers: 'either' | 'pin' | 'live' | 'move'
  readonly start?: Point
  readonly onPick: (point: Point, live: boolean) => void
  readonly onClose: () => void
}

// How far one arrow key moves the cross-hair, in pixels; with Shift four times as far.
const STEP = 12
const CLOSE_UP = 10
// The contiguous states fill the width of a phone's screen.
const WHOLE_COUNTRY = 2.9

/** A map over the phone's whole screen on which one point is picked, by pointer or by keyboard. */
export function MapPicker(errand: MapErrand): JSX.Element {
  const { texts } = useStage()
  const sheet = usePassing<HTMLDivElement>(errand.onClose)
  const [picked, pick] = useState<Point | undefined>(errand.start)
  const [view, look] = useState<MapView>({
    center: errand.start ?? COUNTRY,
    zoom: errand.start ? CLOSE_UP : WHOLE_COUNTRY,
    width: 0,
    height: 0,
  })
  const goTo = (point: Point): void => {
    pick(point)
    look(before => ({ ...before, center: point, zoom: Math.max(before.zoom, CLOSE_UP) }))
  }
  const zoomBy = (by: number): void =>
    look(before => zoomed(before, before.zoom + by, { x: before.width / 2, y: before.height / 2 }))
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') errand.onClose()
  }
  return (
    <div
      ref={sheet}
      class="overlay map-picker"
      role="dialog"
      aria-modal="true"
      aria-label={texts.map}
      onKeyDown={close}
    >
      <header class="overlay-head">
        <button type="button" class="round" aria-label={texts.close} onClick={errand.onClose}>
          <Icon name="back" />
        </button>
        <h3>{texts.map}</h3>
      </header>
      <div class="map-field">
        <MapField view={view} look={look} picked={picked} pick={pick} errand={errand} />
        <div class="zoom">
          <button type="button" aria-label={texts.zoomIn} onClick={() => zoomBy(1)}>
            <Icon name="plus" />
          </button>
          <button type="button" aria-label={texts.zoomOut} onClick={() => zoomBy(-1)}>
            <Icon name="minus" />
          </button>
        </div>
      </div>
      <nav class="presets" aria-label={texts.presets}>
        {PRESETS.map(({ name, point }) => (
          <button type="button" key={name} onClick={() => goTo(point)}>
            {name}
          </button>
        ))}
      </nav>
      <PickerFoot picked={picked} errand={errand} />
    </div>
  )
}

function PickerFoot({
  picked,
  errand,
}: {
  readonly picked: Point | undefined
  readonly errand: MapErrand
}): JSX.Element {
  const { texts } = useStage()
  const near = picked && nearestPlace(picked)
  const { offers } = errand
  const finish = (live: boolean) => () => picked && errand.onPick(picked, live)
  return (
    <footer class="map-foot">
      <p aria-live="polite">
        {picked && near ? (
          <>
            <strong>{texts.near(near.name, near.km)}</strong>
            <small>
              {picked.lat.toFixed(4)}, {picked.lon.toFixed(4)}
            </small>
          </>
        ) : (
          <small>{texts.mapHelp}</small>
        )}
      </p>
      {(offers === 'either' || offers === 'pin') && (
        <button type="button" class="primary" disabled={!picked} onClick={finish(false)}>
          <Icon name="pin" />
          {texts.sendPin}
        </button>
      )}
      {offers !== 'pin' && (
        <button type="button" class="secondary" disabled={!picked} onClick={finish(true)}>
          <Icon name="live" />
          {offers === 'move' ? texts.movePin : texts.shareLive}
        </button>
      )}
    </footer>
  )
}

interface FieldProps {
  readonly view: MapView
  readonly look: (change: (before: MapView) => MapView) => void
  readonly picked: Point | undefined
  readonly pick: (point: Point) => void
  readonly errand: MapErrand
}

function MapField({ view, look, picked, pick, errand }: FieldProps): JSX.Element {
  const { atlas, texts } = useStage()
  const field = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    element.focus()
    const measure = (): void =>
      look(before => ({ ...before, width: element.clientWidth, height: element.clientHeight }))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    const element = canvas.current
    if (element && atlas && view.width > 0) {
      drawMap(element, atlas, view, coloursOf(element), window.devicePixelRatio)
    }
  }, [atlas, view])
  const hand = useHand(look, at => pick(toPoint(view, at)))
  const send = (): void => {
    if (picked) errand.onPick(picked, errand.offers === 'live' || errand.offers === 'move')
  }
  const at = picked && toScreen(view, picked)
  return (
    <div
      ref={field}
      class="map-surface"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map takes the arrow keys itself, as its role tells
      tabIndex={0}
      role="application"
      aria-label={`${texts.map}. ${texts.mapHelp}`}
      onKeyDown={event => steer(event, view, look, picked, pick, send)}
      {...hand}
    >
      <canvas ref={canvas} />
      {at && (
        <span class="map-pin" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
          <Icon name="pin" />
        </span>
      )}
    </div>
  )
}

function steer(
  event: KeyboardEvent,
  view: MapView,
  look: FieldProps['look'],
  picked: Point | undefined,
  pick: (point: Point) => void,
  send: () => void,
): void {
  const middle = { x: view.width / 2, y: view.height / 2 }
  const step = event.shiftKey ? STEP * 4 : STEP
  const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
  if (move) {
    const [x = 0, y = 0] = move
    const from = picked ? toScreen(view, picked) : middle
    const next = toPoint(view, picked ? { x: from.x + x * step, y: from.y + y * step } : middle)
    const at = toScreen(view, next)
    pick(next)
    const within = at.x > 30 && at.y > 40 && at.x < view.width - 30 && at.y < view.height - 30
    if (!within) look(before => ({ ...before, center: next }))
  } else if (event.key === '+' || event.key === '=' || event.key === '-') {
    const by = event.key === '-' ? -1 : 1
    look(before => zoomed(before, before.zoom + by, picked ? toScreen(before, picked) : middle))
  } else if (event.key === 'Enter') send()
  else return
  event.preventDefault()
}

// Drags move the map, two fingers and the wheel zoom it, and a press that does not move picks.
function useHand(look: FieldProps['look'], tap: (at: Spot) => void): HTMLAttributes<HTMLDivElement> {
  const fingers = useRef(new Map<number, Spot>())
  const travelled = useRef(0)
  const at = (event: MouseEvent): Spot => {
    const box =
      event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : undefined
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  return {
    onPointerDown(event) {
      event.currentTarget.setPointerCapture(event.pointerId)
      if (fingers.current.size === 0) travelled.current = 0
      fingers.current.set(event.pointerId, at(event))
    },
    onPointerMove(event) {
      const before = fingers.current.get(event.pointerId)
      if (!before) return
      const now = at(event)
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1]
      fingers.current.set(event.pointerId, now)
      travelled.current += Math.hypot(now.x - before.x, now.y - before.y)
      if (other) {
        const grown =
          Math.hypot(now.x - other.x, now.y - other.y) / Math.hypot(before.x - other.x, before.y - other.y)
        look(view => zoomed(view, view.zoom + Math.log2(Number.isFinite(grown) ? grown : 1), other))
      } else if (travelled.current > 5) {
        look(view => dragged(view, { x: now.x - before.x, y: now.y - before.y }))
      }
    },
    onPointerUp(event) {
      if (fingers.current.delete(event.pointerId) && travelled.current <= 5) tap(at(event))
    },
    onPointerCancel(event) {
      fingers.current.delete(event.pointerId)
    },
    onWheel(event) {
      event.preventDefault()
      const spot = at(event)
      look(view => zoomed(view, view.zoom - event.deltaY / 300, spot))
    },
  }
}

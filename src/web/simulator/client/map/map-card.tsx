import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Point } from '../../../../domain/place.ts'
import { Icon } from '../icons.tsx'
import { useStage } from '../stage.ts'
import { drawMap, type MapColours } from './map-drawing.ts'
import { nearestPlace } from './places.ts'

/** The map's colours, as the page's style sheet has them now. */
export function coloursOf(element: Element): MapColours {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(`--map-${name}`).trim()
  return {
    sea: colour('sea'),
    land: colour('land'),
    abroad: colour('abroad'),
    shore: colour('shore'),
    state: colour('state'),
    county: colour('county'),
    text: colour('text'),
    halo: colour('halo'),
  }
}

/** A pin on a small piece of map, as a messenger shows a location. */
export function MapCard({ point, live }: { readonly point: Point; readonly live: boolean }): JSX.Element {
  const { atlas, texts } = useStage()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element || !atlas) return
    const view = { center: point, zoom: 9.6, width: 248, height: 128 }
    drawMap(element, atlas, view, coloursOf(element), window.devicePixelRatio)
  }, [atlas, point.lat, point.lon])
  const near = nearestPlace(point)
  return (
    <span class={`map-card ${live ? 'live' : ''}`}>
      <canvas ref={canvas} aria-label={`${texts.pinTitle}: ${texts.near(near.name, near.km)}`} role="img" />
      <span class="map-pin">
        <Icon name="pin" />
      </span>
    </span>
  )
}

import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * For something that lies over the page for a moment: it goes at a press beside it, and gives the focus back to whatever
 * opened it, which would else be nowhere. Answers what to put on its element.
 */
export function usePassing<Shown extends HTMLElement>(close: () => void): RefObject<Shown | null> {
  const shown = useRef<Shown>(null)
  const [opener] = useState(() => document.activeElement)
  const latest = useRef(close)
  latest.current = close
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' })
    // A sheet is opened from the clip's menu, which is gone by then: the clip itself is still there.
    const clip = shown.current?.closest('.chat')?.querySelector<HTMLElement>('.line button')
    const press = ({ target }: Event): void => {
      const isHere = target instanceof Node && [shown.current, opener].some(one => one?.contains(target))
      if (!isHere) latest.current()
    }
    document.addEventListener('pointerdown', press, true)
    return () => {
      document.removeEventListener('pointerdown', press, true)
      const isLost = document.activeElement === null || document.activeElement === document.body
      const back = opener?.isConnected ? opener : clip
      if (isLost && back instanceof HTMLElement) back.focus()
    }
  }, [])
  return shown
}

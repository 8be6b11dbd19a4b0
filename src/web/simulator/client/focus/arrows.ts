const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Moves the focus by an arrow key among those of `which` in the element that listens; no further than its ends. */
export function walkByArrows(
  event: KeyboardEvent & { readonly currentTarget: EventTarget },
  which: string,
): void {
  const { currentTarget, target, key } = event
  const step = STEPS[key]
  if (step === undefined || !(currentTarget instanceof Element) || !(target instanceof HTMLElement)) return
  const all = [...currentTarget.querySelectorAll<HTMLElement>(which)]
  const next = all[all.indexOf(target) + step]
  if (!all.includes(target) || next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
}

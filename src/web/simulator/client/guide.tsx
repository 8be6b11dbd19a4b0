import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from './icons.tsx'
import { useStage } from './stage.ts'

/** Shows the steps that present the whole service in a minute, one at a time. */
export function Guide({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { texts } = useStage()
  const [at, goTo] = useState(0)
  const last = texts.guideSteps.length - 1
  return (
    <section class="guide" aria-label={texts.guide}>
      <strong>{texts.step(at + 1, last + 1)}</strong>
      <p aria-live="polite">{texts.guideSteps[at]}</p>
      <button type="button" disabled={at === 0} onClick={() => goTo(at - 1)}>
        {texts.previous}
      </button>
      <button type="button" disabled={at === last} onClick={() => goTo(at + 1)}>
        {texts.next}
      </button>
      <button type="button" class="round" aria-label={texts.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  )
}

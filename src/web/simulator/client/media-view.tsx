import type { JSX } from 'preact'
import type { MediaBody } from '../../../bots/simulator/world.ts'
import { Icon } from './icons.tsx'
import { useStage } from './stage.ts'

/** A recording or a file in a bubble, with the words under it. */
export function MediaView({ body }: { readonly body: MediaBody }): JSX.Element {
  const { texts } = useStage()
  return (
    <div class="media">
      <div class="voice-note" role="img" aria-label={texts.voice}>
        <Icon name="mic" />
        <span class="wave" />
        <small>{lengthOf(body.seconds ?? 0)}</small>
      </div>
      {body.caption && <p class="text">{body.caption}</p>}
    </div>
  )
}

/** Minutes and seconds, as a player shows them. */
const lengthOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

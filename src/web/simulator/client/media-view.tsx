import type { JSX } from 'preact'
import type { MediaBody } from '../../../bots/simulator/world.ts'
import { Icon } from './icons.tsx'
import { useStage } from './stage.ts'

/** A recording or a file in a bubble, as a phone plays or shows it, with the words under it. */
export function MediaView({ body }: { readonly body: MediaBody }): JSX.Element {
  return (
    <div class={`media ${body.media}`}>
      <Played body={body} />
      {body.words && <p class="heard">«{body.words}»</p>}
      {body.caption && <p class="text">{body.caption}</p>}
    </div>
  )
}

function Played({ body }: { readonly body: MediaBody }): JSX.Element {
  const { texts } = useStage()
  const { media, file, name, words } = body
  const address = `/simulator/files/${encodeURIComponent(file)}`
  const label = name ?? texts.mediaNames[media]
  // The pictures and films of a story are made of words: there is nothing to show but those.
  if (media === 'document' || (words !== '' && (media === 'photo' || media === 'video')))
    return (
      <a class="file" href={address} download={name ?? ''}>
        <Icon name={media === 'document' ? 'file' : 'photo'} />
        {label}
      </a>
    )
  switch (media) {
    case 'voice':
    case 'audio':
      // biome-ignore lint/a11y/useMediaCaption: nobody has written down what a visitor's recording says
      return <audio controls preload="none" src={address} aria-label={label} />
    case 'video':
      // biome-ignore lint/a11y/useMediaCaption: nobody has written down what a visitor's film says
      return <video controls preload="metadata" src={address} aria-label={label} />
    case 'photo':
      return (
        <a class="picture" href={address} target="_blank" rel="noreferrer">
          <img src={address} alt={label} />
        </a>
      )
    default:
      return media satisfies never
  }
}

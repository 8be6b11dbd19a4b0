import type { JSX, RefObject } from 'preact'
import { useStage } from './stage.ts'

/** The kinds of file that the clip offers, by what the picker then lists. */
const LISTS = { photo: 'image/*,video/*,audio/*', file: '' } as const

/** Opens the browser's own picker of files. */
export function pickFile(input: RefObject<HTMLInputElement | null>, kind: keyof typeof LISTS): void {
  if (!input.current) return
  input.current.accept = LISTS[kind]
  input.current.click()
}

/** The field behind the clip's photo and file: nobody sees it, the browser's picker is what opens. */
export function FilePicker(props: {
  readonly input: RefObject<HTMLInputElement | null>
  readonly onPick: (file: File) => void
}): JSX.Element {
  const { texts } = useStage()
  return (
    <input
      ref={props.input}
      type="file"
      accept={LISTS.photo}
      hidden
      aria-label={texts.attachments.file}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        // The same file can be chosen twice.
        currentTarget.value = ''
        if (file) props.onPick(file)
      }}
    />
  )
}

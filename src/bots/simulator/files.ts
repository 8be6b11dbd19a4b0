import { MEDIA_LIMIT } from '../../domain/messaging/media.ts'

/** A recording or a file on the simulated network. */
export interface SimulatedFile {
  readonly content: Uint8Array<ArrayBuffer>
  readonly mime: string
}

/** The most bytes that the network keeps of all that was sent: the oldest make room. */
const KEPT = 4 * MEDIA_LIMIT

/** Everything that people sent on the simulated network besides words: in memory alone, and gone with it. */
export class Files {
  readonly #files = new Map<string, SimulatedFile>()
  #count = 0
  #kept = 0

  /** Keeps a file; answers its name. */
  put(file: SimulatedFile): string {
    this.#count += 1
    const name = `file-${this.#count}`
    this.#files.set(name, file)
    this.#kept += file.content.length
    for (const [oldest, { content }] of this.#files) {
      if (this.#kept <= KEPT || oldest === name) break
      this.#files.delete(oldest)
      this.#kept -= content.length
    }
    return name
  }

  get(name: string): SimulatedFile | undefined {
    return this.#files.get(name)
  }
}

/** The longest file that is shown as words, in bytes: a story's recordings are what is heard in them. */
const LONGEST_WORDS = 500

/** The words that a file consists of, which is how a story tells what somebody hears in it; '' for a real recording. */
export function wordsInFile(content: Uint8Array): string {
  if (content.length > LONGEST_WORDS) return ''
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return /\p{Cc}/u.test(text) ? '' : text
  } catch {
    return ''
  }
}

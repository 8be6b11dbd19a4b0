/** Hosts whose links people type without `https://`; of other hosts a dot between two words is only a slip. */
const KNOWN_HOSTS = [
  'maps\\.app\\.goo\\.gl',
  'goo\\.gl',
  'g\\.co',
  'share\\.google',
  'maps\\.google\\.[a-z.]{2,6}',
  '(?:www\\.)?google\\.[a-z.]{2,6}',
  'maps\\.apple(?:\\.com)?',
  'apple\\.co',
  '(?:www\\.|ul\\.)?waze\\.(?:com|to)',
  '(?:www\\.)?osmand\\.net',
  '(?:www\\.)?openstreetmap\\.org',
  '(?:wego\\.|share\\.)?here\\.com',
  '(?:www\\.)?bing\\.com',
  'wa\\.me',
  't\\.me',
].join('|')

/** No link is longer, in UTF-16 units. */
const LONGEST_LINK = 1_500

const LINK = new RegExp(
  `(?<![\\p{L}\\p{N}@])(?:https?://|www\\.|geo:(?=[-+\\d])|(?:${KNOWN_HOSTS})/)[^\\s<>]{1,${LONGEST_LINK}}`,
  'giu',
)

/** Punctuation at the end of a link that is the writer's: `¿ya viste https://…?`. */
const WRITERS = /[?!¡¿.,;:)\]}»”"'*_]+$/u

/** A text, the links in it as they were typed, and what the writer said besides. */
export interface Parted {
  readonly links: readonly string[]
  /** The text without its links; the very text if there are none. */
  readonly words: string
}

/** Takes the addresses of pages and maps, `geo:` too, out of a text: their letters are nobody's words. Reads nothing in them. */
export function partLinks(text: string): Parted {
  const links: string[] = []
  const words = text.replaceAll(LINK, found => {
    const link = found.replace(WRITERS, '')
    links.push(link)
    return ` . ${found.slice(link.length)}`
  })
  if (links.length === 0) return { links, words: text }
  return { links, words: words.replaceAll(/^(?:\s|\.\s)+|(?:\s|\s\.)+$/g, '') }
}

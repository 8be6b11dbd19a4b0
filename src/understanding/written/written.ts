import type { Point } from '../../domain/place.ts'
import { fullPlusCode } from './codes.ts'
import { type Parted, partLinks } from './links.ts'
import { type LinkSays, readLink } from './map-links.ts'
import { numberedPoint } from './numbers.ts'

/** How much of a text is read, in UTF-16 units: a link may be longer than what anybody types. */
const READ = 2_000

/** How many links of a text are read. */
const MOST_LINKS = 8

/**
 * How a point was written: in a map's `link`, as a `plus-code`, in `degrees` that are marked as such, or as two bare
 * `numbers`, which may be something else.
 */
export type WrittenBy = 'link' | 'plus-code' | 'degrees' | 'numbers'

/**
 * A point as a text writes it by itself: a point, the words of a map's search to look up instead, a short
 * link that only its owner can open, or nothing. Links are read, never fetched.
 */
export type Written =
  | { readonly kind: 'point'; readonly point: Point; readonly by: WrittenBy }
  | Exclude<LinkSays, { readonly kind: 'point' }>

/** Reads a point out of the first map's link or `geo:` that holds one, else out of the words beside the links. */
export function writtenPoint(text: string): Written {
  return writtenIn(partLinks(text.slice(0, READ)))
}

/** The same of a text whose links were taken out already. */
export function writtenIn({ links, words }: Parted): Written {
  const read = links.slice(0, MOST_LINKS).map(link => readLink(narrow(link)))
  const point = read.find(one => one.kind === 'point')
  if (point) return { ...point, by: 'link' }
  const said = pointInWords(narrow(words))
  if (said) return said
  return (
    read.find(one => one.kind === 'words') ??
    read.find(one => one.kind === 'short-link') ?? { kind: 'nothing' }
  )
}

function pointInWords(words: string): Written | undefined {
  const found = numberedPoint(words)
  if (found) return { kind: 'point', point: found.point, by: found.marked ? 'degrees' : 'numbers' }
  const point = fullPlusCode(words)
  return point && { kind: 'point', point, by: 'plus-code' }
}

/** Wide digits and signs of Asian keyboards, each as its plain one: NFKC would also make a letter of the `º` of degrees. */
function narrow(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

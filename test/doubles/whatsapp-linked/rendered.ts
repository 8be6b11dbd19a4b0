const INVISIBLE = /[\u200b\u2060\ufeff]/g
const ADDRESS = /(https?:\/\/\S+)/
const MARKED = /(^|[\s\p{P}])([*_~])(?=[^\s\u2060])([^\n]*?[^\s\u2060])\2(?=$|[\s\p{P}])/gmu

/**
 * What a reader sees of a text: WhatsApp takes the marks of bold, italic and struck words away and shows no character
 * that has no width. A mark beside an invisible character is no mark.
 */
export function rendered(text: string): string {
  const parts = text.split(ADDRESS)
  return parts
    .map((part, place) => (place % 2 === 1 ? part : part.replaceAll(MARKED, '$1$3')))
    .join('')
    .replaceAll(INVISIBLE, '')
}

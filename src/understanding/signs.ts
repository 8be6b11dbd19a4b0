import { SIGNS } from './vocabulary/signs.ts'

/** The meaning of an emoji as an answer: yes, no, or that it was read with feeling. */
export type Sign = keyof typeof SIGNS

const SIGN_MEANINGS: readonly Sign[] = ['yes', 'no', 'kind']

/** The marks that choose an emoji's colour of skin, or its coloured form. */
const EMOJI_SHAPES = /[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]/gu

/** Reads a text, a sticker or a reaction that is nothing but emoji of one meaning; undefined for anything else. */
export function signOf(text: string): Sign | undefined {
  const bare = text.replaceAll(EMOJI_SHAPES, '').replaceAll(/\s/g, '')
  const drawn = [...new Intl.Segmenter().segment(bare)].map(({ segment }) => segment)
  if (drawn.length === 0) return undefined
  return SIGN_MEANINGS.find(meaning => drawn.every(one => SIGNS[meaning].includes(one)))
}

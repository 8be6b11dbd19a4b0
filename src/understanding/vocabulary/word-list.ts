/**
 * Phrases that mean one thing, each the source of a regular expression. They are matched with folded words (small
 * letters without accents, one space between words) and from word to word, unless their place in the vocabulary
 * says otherwise.
 */
export type Phrases = readonly string[]

/** Plain words, folded, without any pattern in them. */
export type WordList = readonly string[]

/** The words of a text that holds nothing but words and white space. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/)

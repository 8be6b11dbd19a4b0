import type { QuoteVocabulary } from '../vocabulary.ts'

/** How words of somebody else's are introduced in English. */
export const QUOTES: QuoteVocabulary = {
  introductions: [
    '(?:sent|texted|wrote|messaged|forwarded)(?: to)? (?:me|us)(?: (?:this|a|the|text|message))*',
    '(?:sent|texted|wrote|forwarded) this(?: (?:text|message))?',
    '(?:i|we)(?: just)? (?:got|received) (?:this|a|the)(?: (?:text|message|from \\p{L}+|from my \\p{L}+))*',
    '(?:message|text) (?=from )',
    '(?:forwarded|fwd?)(?: message)?',
  ],
  pointing: ['(?:sent|texted|wrote|forwarded) (?:me|us) this'],
  between: [
    'from',
    '(?:my|a|the|this)',
    '(?:message|text)',
    '(?:daughter|son|husband|wife|mom|dad|mother|father|brother|sister|cousin|aunt|uncle|friend|neighbou?r)',
  ],
  opening: ['saying', 'that says', 'it says'],
}

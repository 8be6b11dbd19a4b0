import type { QuoteVocabulary } from '../vocabulary.ts'

/**
 * How words of somebody else's are introduced in Spanish. Only what is written or sent: "me dijo" may be an officer's, to
 * whoever cries for help.
 */
export const QUOTES: QuoteVocabulary = {
  introductions: [
    '(?:me|nos) (?:acab[ao]n? de )?(?:mand|envi|text|reenvi)(?:[oó]|aron|ar)(?: (?:esto|el|este|un|mensaje|texto|whatsapp))*',
    '(?:me|nos) (?:acab[ao]n? de )?(?:escribi|escrib)(?:[oó]|eron|ir)(?: (?:esto|el|este|un|mensaje|texto))*',
    '(?:me|nos) (?:pus[oi]|pusieron)(?: esto)?',
    '(?:me|nos) lleg[oó](?: (?:esto|el|este|un|mensaje|texto|de \\p{L}+|de mi \\p{L}+))*',
    'recib[ií](?: (?:esto|el|este|un|mensaje|texto|de \\p{L}+|de mi \\p{L}+))+',
    '(?:est[aá] )?(?:circulando|compartiendo)(?: esto)?',
  ],
}

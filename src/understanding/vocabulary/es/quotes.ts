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
    '(?:mensaje|texto|whatsapp|nota) (?=de )',
    'reenviado(?: de)?',
  ],
  pointing: [
    '(?:me|nos) (?:acab[ao]n? de )?(?:mand|envi|reenvi|escribi|escrib)(?:[oó]|aron|eron|ar|ir) esto',
    '(?:me|nos) lleg[oó] esto',
  ],
  between: [
    'de',
    'del',
    '(?:mi|un|una|su|el|la|este|esta|esto)',
    '(?:mensaje|texto|whatsapp|audio|nota)',
    '(?:hij|espos|herman|prim|ti|tí|amig|vecin|compañer|cuñad|sobrin|niet|abuel|novi|suegr)[oa]',
    '(?:mam[aá]|pap[aá]|madre|padre|mujer|marido|jefe)',
  ],
  opening: ['que dice', 'que dec[ií]a', 'diciendo'],
}

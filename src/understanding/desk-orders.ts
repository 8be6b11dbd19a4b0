import type { Folio } from '../domain/ids.ts'
import type { Verb } from '../domain/messaging/alert-choices.ts'
import { bareWords } from '../domain/messaging/bare-words.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'

/** What an officer asks for in words; without a folio it is about the alert whose message they answer. */
export interface Order {
  readonly verb: Verb
  readonly folio?: Folio
}

const VERBS: readonly (readonly [Verb, RegExp])[] = [
  [
    'atender',
    /^(?:yo )?(?:(?:lo|la) )?(?:atiendo|atender|atiende|tomo|tomar|me encargo)$|^(?:i ll )?(?:attend(?:ing)?|take it)$/,
  ],
  ['contactado', /^(?:(?:ya )?(?:contactad[oa]|contacte|contactamos|hable|hablamos)|contacted)$/],
  ['falsa', /^(?:es )?falsa(?: alarma)?$|^false(?: alarm)?$/],
  ['cerrar', /^(?:cerrar|cierro|cierra|cerrad[oa]|closed?)$/],
  ['ver', /^(?:ver|muestra|mostrar|detalles?|show|details?)$/],
]

/**
 * Reads an order such as `atender CHI-0007`, `CHI-0007 contactado`, `CHI-0007` alone (which shows it), or one word
 * in answer to a message. Officers talk to each other in a desk's group, so an order is nothing but that: a folio
 * or a quoted message, and a known word. Undefined for everything else.
 */
export function orderOf(inbound: Inbound): Order | undefined {
  if (inbound.kind !== 'text' || inbound.text.length > 60) return undefined
  const folded = bareWords(inbound.text)
  const found = /\b(?:(?:el|la|folio|alerta) )*([a-z]{3}) ?(\d{4,7})\b/.exec(folded)
  const rest = found === null ? folded : folded.replace(found[0], ' ').trim()
  const [verb] = VERBS.find(([, pattern]) => pattern.test(rest)) ?? []
  if (found === null) return verb && inbound.replyTo !== undefined ? { verb } : undefined
  const [, code = '', number = ''] = found
  const folio = `${code.toUpperCase()}-${number}` as Folio
  if (rest === '') return { verb: 'ver', folio }
  return verb && { verb, folio }
}

import { bareWords } from '../domain/messaging/bare-words.ts'

/** A short answer in words, typed where a choice could have been tapped. */
export type Reply = 'yes' | 'no' | 'skip' | 'back' | 'repeat' | 'stop'

const REPLIES: Readonly<Record<Reply, RegExp>> = {
  yes: /^(?:s+i+|sip|simon|yes|yep|yeah|ok(?:ay|ey)?|(?:si )?(?:claro(?: que si)?|por supuesto|con gusto|esta bien|como no|quiero)|(?:si )?acepto|(?:si |es )?correcto|asi es|exacto|exactamente|eso es|si es|afirmativo|(?:si )?de acuerdo|dale|va|sale|sure|i agree|i accept|right|correct)(?: (?:gracias|por favor|please|thanks))?$/,
  no: /^(?:n+o+|nop|nel|nope|no thanks|no gracias|todavia no|no acepto|incorrecto|wrong)$/,
  skip: /^(?:saltar|saltalo|omitir|skip|despues|luego|mas tarde|later|ahora no|not now|paso|siguiente|next|ninguno|nadie|none|nobody|no tengo|no quiero(?: decir(?:lo)?)?|prefiero no(?: decir(?:lo)?)?|no se|rather not)$/,
  back: /^(?:(?:⬅️ )?atras|volver|regresar|corregir|back|(?:⬅️ )?go back)$/,
  repeat: /^(?:repetir|repite|repitelo|repeat|otra vez|again|como|que|what)$/,
  stop: /^(?:cancelar|cancela|cancel|dejalo|parar|stop|salir|exit)$/,
}

/** Reads a short answer in Spanish or English, whatever its accents, capitals and punctuation. */
export function replyOf(text: string): Reply | undefined {
  if (text.length > 40) return undefined
  const folded = bareWords(text)
  const found = Object.entries(REPLIES).find(([, pattern]) => pattern.test(folded))
  return found?.[0] as Reply | undefined
}

const COURTESY =
  /^(?:(?:muchas |mil )?gracias|hola|buenos dias|buenas(?: tardes| noches)?|adios|hasta luego|de acuerdo|ok|hello|hi|thanks|thank you|bye)(?: \p{L}+){0,2}$/u

/** True for a greeting, a farewell or thanks: it wants no more than a kind word. */
export function isCourtesy(text: string): boolean {
  return text.length <= 40 && COURTESY.test(bareWords(text))
}

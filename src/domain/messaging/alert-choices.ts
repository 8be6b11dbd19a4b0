import type { Choice } from './message.ts'

/**
 * The wish that a tap under a message about an alert carries. `si` and `no` answer "¿es una emergencia?", `retirar` stops
 * a held alert, `cancelar?` asks and `cancelar` does, `seguir` changes nothing, `soltaron` brings the good news,
 * `ver` shows the alert again; `recibido` and `salvo` are a relative's, `conozco` and `ajeno` of whoever
 * was told at their number alone, `por` raises for a relative (or `por:otra`
 * for anybody else) and `yo` for oneself; the rest are an officer's, `falsa` and `cerrar` each asking once.
 */
export const VERBS = [
  'si',
  'no',
  'retirar',
  'cancelar?',
  'cancelar',
  'seguir',
  'soltaron',
  'ver',
  'recibido',
  'salvo',
  'conozco',
  'ajeno',
  'por',
  'yo',
  'atender',
  'contactado',
  'falsa',
  'falsa-si',
  'cerrar',
  'cerrar-si',
] as const

/** One verb of a tap about an alert. */
export type Verb = (typeof VERBS)[number]

/** A tap about an alert, read: the verb, and what it names (an alert, a contact, or nothing). */
export interface Tap {
  readonly verb: Verb
  readonly of: string
}

/** A choice whose tap comes back as `verb` of `of`: at most 27 bytes of id. */
export function choice(verb: Verb, of: string, label: string): Choice {
  return { id: `${verb}:${of}`, label }
}

/** Reads the id of a choice; undefined if it is none of {@link VERBS}, as those of menus are. */
export function tapOf(id: string): Tap | undefined {
  const [, verb, of = ''] = /^([a-z?-]+):([\w-]{0,16})$/.exec(id) ?? []
  const known = VERBS.find(one => one === verb)
  return known && { verb: known, of }
}

import type { Choice } from './message.ts'

/**
 * The ids of all taps. They stand in messages that people keep, so that none is ever renamed; who may tap each, what
 * its argument names and what it does stand in `flows/callbacks.ts`.
 */
export const CALLBACK_IDS = [
  'si',
  'no',
  'retirar',
  'cancelar?',
  'cancelar',
  'seguir',
  'soltaron',
  'regreso',
  'ver',
  'mandar',
  'no-creas',
  'menor',
  'recibido',
  'salvo',
  'salvo-si',
  'salvo-no',
  'sigue',
  'conozco',
  'ajeno',
  'por',
  'falta',
  'yo',
  'llevaron',
  'atender',
  'contactado',
  'hable-persona',
  'hable-familia',
  'nadie-contesto',
  'sigo',
  'devolver',
  'falsa',
  'falsa-si',
  'cerrar',
  'cerrar-si',
  'porque-found',
  'porque-out',
  'porque-lawyer',
  'porque-mexico',
  'porque-family-says',
  'porque-person-says',
  'porque-mistake',
  'seguimos',
  'consent',
  'skip',
  'back',
  'place-at',
  'place-yes',
  'place-no',
  'place-state',
  'contact',
  'relink',
  'remove',
  'remove-yes',
  'avisar',
  'callar',
  'oir',
  'confirm',
  'sure',
  'country',
  'join',
  'refuse',
  'leave',
  'rights',
  'language',
  'erase',
  'drill',
  'go',
  'todo',
  'a-familia',
  'a-persona',
  'a-todos',
  'a-mesa',
  'misma',
  'distinta',
  'aliada',
  'aliada-no',
  'salir',
  'salir-no',
  'estafa',
  'silenciar',
  'silencio-no',
] as const

/** One id of a tap. */
export type CallbackId = (typeof CALLBACK_IDS)[number]

/** A tap, read: its id, and the argument that says of what. */
export interface Tap {
  readonly callback: CallbackId
  readonly of: string
}

/** A choice whose tap comes back as `callback` of `of`; both together are at most 64 bytes, Telegram's limit. */
export function choice(callback: CallbackId, of: string, label: string): Choice {
  return { id: `${callback}:${of}`, label }
}

/** How long the label of a choice may be: people's names in it are cut there. */
const LONGEST_LABEL = 24

/** A name, or words with one, as the label of a choice; what stands behind it, `tail`, is not cut. */
export function label(name: string, tail = ''): string {
  const points = [...name]
  const most = LONGEST_LABEL - [...tail].length
  return points.length <= most ? `${name}${tail}` : `${points.slice(0, most - 1).join('')}…${tail}`
}

/** Reads the id of a choice; undefined if we never gave one like it. */
export function tapOf(id: string): Tap | undefined {
  const colon = id.indexOf(':')
  const callback = CALLBACK_IDS.find(one => one === id.slice(0, colon))
  return callback && { callback, of: id.slice(colon + 1) }
}

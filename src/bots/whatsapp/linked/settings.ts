import { z } from 'zod'
import { isAnySet } from '../../../platform/settings.ts'

/** The setting that says which library speaks for the linked device. */
export const LINKED_SHAPE = {
  AVISA_WHATSAPP: z.enum(['baileys', 'web'], 'can only be "baileys" or "web"').optional(),
}

/** The fault of settings that only the library `by` takes, if another one or none was chosen. */
export function uselessWithout<Set extends { readonly AVISA_WHATSAPP?: string | undefined }>(
  by: 'baileys' | 'web',
  set: Set,
  names: readonly (string & keyof Set)[],
): readonly string[] {
  if (set.AVISA_WHATSAPP === by || !isAnySet(set, names)) return []
  return [`${names.join(' and ')} do nothing without AVISA_WHATSAPP=${by}: set it, or leave them out.`]
}

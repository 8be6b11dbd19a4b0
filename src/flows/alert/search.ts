import { phone } from '../../locales/formats.ts'
import type { Context } from '../context.ts'

/** How to look for an adult who was taken. */
export function searchText({ t, directory }: Pick<Context, 't' | 'directory'>): string {
  return t('alert.search', { phone: phone(directory.ciam.number) })
}

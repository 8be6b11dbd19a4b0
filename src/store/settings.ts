import { filled } from '../platform/settings.ts'

/** Where the database and the key that opens it stand. */
export const STORE_SHAPE = {
  AVISA_DATABASE: filled.default('var/avisa.db'),
  AVISA_KEY_FILE: filled.default('keys/avisa.key'),
  AVISA_KEY_FILE_2: filled.optional(),
}

import { filled, whole } from '../platform/settings.ts'

/** Where the web server listens. */
export const WEB_SHAPE = {
  AVISA_HOST: filled.default('127.0.0.1'),
  AVISA_PORT: whole(0, 65_535).default(8080),
}

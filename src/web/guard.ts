import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** True if `host`, as a setting or a socket names it, is this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host)
}

/**
 * Headers with which every answer tells a browser: run and load nothing but our own files, guess no types, tell no other
 * site where the reader came from, and show us in nobody's frame.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), camera=(), microphone=()',
}

/** Puts {@link SECURITY_HEADERS} on every answer. */
export const secured: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value)
}

/**
 * Refuses a request that names a host other than this machine while we listen on loopback: a page elsewhere
 * can point its own name at 127.0.0.1 (DNS rebinding) and would then read us as its own origin.
 */
export function loopbackNamesOnly(listensOnLoopback: () => boolean): MiddlewareHandler {
  return async (context, next) => {
    if (listensOnLoopback() && !isLoopback(hostname(context.req.header('host') ?? ''))) {
      return context.text('This address answers to localhost only.\n', 421)
    }
    return next()
  }
}

/** The parameter of the simulator's address that holds its secret. */
export const SECRET_PARAMETER = 'llave'

const SECRET_COOKIE = 'avisa-simulador'

const NO_SECRET =
  'Falta la llave de este simulador: ábrelo con la dirección entera que salió en la terminal de quien lo puso.\n' +
  'The key of this simulator is missing: open it by the whole address that stands in the terminal of whoever runs it.\n'

/**
 * Refuses whoever has not opened the simulator by an address that holds its secret; a cookie remembers that they did. `secret` is
 * undefined where this machine alone can reach us.
 */
export function secretHoldersOnly(secret: () => string | undefined): MiddlewareHandler {
  return async (context, next) => {
    const wanted = secret()
    if (wanted === undefined || isSameSecret(getCookie(context, SECRET_COOKIE), wanted)) return next()
    if (!isSameSecret(context.req.query(SECRET_PARAMETER), wanted)) return context.text(NO_SECRET, 403)
    setCookie(context, SECRET_COOKIE, wanted, { path: '/simulator', httpOnly: true, sameSite: 'Strict' })
    return context.redirect('/simulator')
  }
}

function isSameSecret(given: string | undefined, wanted: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Refuses a POST that is not of this type from a page of our own: a form on another site can send neither. */
const ownPages =
  (taken: 'application/json' | 'application/octet-stream'): MiddlewareHandler =>
  async (context, next) => {
    const type = context.req.header('content-type') ?? ''
    if (type.split(';')[0]?.trim().toLowerCase() !== taken) {
      return context.json({ ok: false, message: `Only ${taken} is taken here.` }, 415)
    }
    const origin = context.req.header('origin')
    if (origin === undefined || hostOf(origin) !== context.req.header('host')) {
      return context.json({ ok: false, message: 'Only the simulator page itself may do this.' }, 403)
    }
    return next()
  }

/** Refuses a POST that is not JSON from a page of our own. */
export const ownPagesOnly: MiddlewareHandler = ownPages('application/json')

/** Refuses a POST of bytes that is not from a page of our own. */
export const ownFilesOnly: MiddlewareHandler = ownPages('application/octet-stream')

function hostname(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

import { expect, test } from 'vitest'
import { neverLeft } from '../../src/platform/connect-errors.ts'

const failed = (code: string, message = '') =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })

test.each([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_SSL_WRONG_VERSION_NUMBER',
])('a request that met %s never left, and what is said next is no repeat', code => {
  expect(neverLeft(failed(code))).toBe(true)
})

test('a connection that ended within the handshake carried no request; one that stood may have', () => {
  const early = 'Client network socket disconnected before secure TLS connection was established'
  expect(neverLeft(failed('ECONNRESET', early))).toBe(true)
  expect(neverLeft(failed('ECONNRESET', 'read ECONNRESET'))).toBe(false)
  expect(neverLeft(failed('UND_ERR_SOCKET', 'other side closed'))).toBe(false)
})

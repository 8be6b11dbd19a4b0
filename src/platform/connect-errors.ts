/** True if every cause of what `fetch` threw lies before the connection stood, so that no byte of the request left. */
export function neverLeft(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(neverLeft)
  if (!(error instanceof Error)) return false
  if (error.cause !== undefined) return neverLeft(error.cause)
  const syscall = 'syscall' in error ? error.syscall : undefined
  const code = 'code' in error ? error.code : undefined
  if (syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT') return true
  return typeof code === 'string' && (TLS.test(code) || isHandshakeReset(error))
}

/** Codes of a certificate that is not trusted and of a handshake that failed: no request is written before that has succeeded. */
const TLS = /^(ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH$)/

/** Node's own words for a connection that ended within the handshake. */
function isHandshakeReset({ message }: Error): boolean {
  return message.includes('before secure TLS connection was established')
}

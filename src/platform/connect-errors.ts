/** True if every cause of what `fetch` threw lies before the connection stood, so that no byte of the request left. */
export function neverLeft(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(neverLeft)
  if (!(error instanceof Error)) return false
  if (error.cause !== undefined) return neverLeft(error.cause)
  const syscall = 'syscall' in error ? error.syscall : undefined
  const code = 'code' in error ? error.code : undefined
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT'
}

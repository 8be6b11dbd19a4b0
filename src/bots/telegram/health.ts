import { MINUTE, SECOND } from '../../domain/ids.ts'
import type { HealthIssue } from '../shared/health-issue.ts'
import type { Failure } from './client.ts'

/** The trouble that a failed call means for the connection. None is the end: each is tried again. */
export function issueOfFailure(failure: Failure): HealthIssue {
  if (failure.kind !== 'answered') return { state: 'degraded', why: failure.why }
  const { code, retryAfter } = failure
  if (code === 401 || code === 404) return { state: 'down', why: 'token', longest: 5 * MINUTE }
  // Another process asks with our token: usually the one that we replace, and it will end.
  if (code === 409) return { state: 'degraded', why: 'conflict', longest: MINUTE }
  const why = code === 429 ? 'busy' : code >= 500 ? 'server' : 'refused'
  const after = retryAfter === undefined ? {} : { after: retryAfter * SECOND }
  return { state: 'degraded', why, ...after }
}

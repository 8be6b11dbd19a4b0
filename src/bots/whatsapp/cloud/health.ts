import type { Refusal, Sent } from '../../bot.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import type { GraphFailure } from './client.ts'
import { CLOUD_FINALS } from './refusals.ts'

/**
 * The meaning for us of a code of Meta's. `pace` and `busy`: too fast, for one reader or in all. `window`: the
 * reader wrote more than 24 hours ago. `template`: the template is not approved, paused, or has another shape.
 * `capped`: Meta holds back what it takes for advertising. The rest are named as they show in health or as a
 * refusal.
 */
type CodeMeaning =
  | Refusal
  | 'pace'
  | 'busy'
  | 'server'
  | 'window'
  | 'template'
  | 'capped'
  | 'token'
  | 'permission'
  | 'locked'
  | 'payment'
  | 'spam'

/** Meta's codes that are no last word, from the error reference of the Cloud API (May 2026) and, for 470, of its predecessor. */
const CODES: Readonly<Record<number, CodeMeaning>> = {
  0: 'token',
  1: 'server',
  2: 'server',
  3: 'permission',
  4: 'busy',
  10: 'permission',
  33: 'permission',
  190: 'token',
  368: 'locked',
  470: 'window',
  80007: 'busy',
  130429: 'busy',
  130472: 'capped',
  130497: 'permission',
  131000: 'server',
  131005: 'permission',
  131016: 'server',
  131031: 'locked',
  131042: 'payment',
  131047: 'window',
  131048: 'spam',
  131049: 'capped',
  131050: 'capped',
  131056: 'pace',
  131057: 'busy',
  132000: 'template',
  132001: 'template',
  132005: 'template',
  132007: 'template',
  132012: 'template',
  132015: 'template',
  132016: 'template',
  133004: 'server',
  133010: 'permission',
}

/** Meanings that only the operator can mend. The network goes on taking what we send after it. */
const OPERATORS: readonly CodeMeaning[] = ['token', 'permission', 'locked', 'payment', 'template', 'spam']

/** The meaning of a code; one that we do not know says that we asked wrongly. */
function meaningOf({ code, status }: { readonly code: number; readonly status: number }): CodeMeaning {
  if (status === 401) return 'token'
  const known =
    code === 0 ? undefined : (CODES[code] ?? CLOUD_FINALS.find(({ word }) => word === code)?.means)
  if (known !== undefined) return known
  // 200 to 299 are all about what the token may not do.
  if (code >= 200 && code < 300) return 'permission'
  if (status === 429) return 'busy'
  return status >= 500 ? 'server' : 'invalid'
}

/** True if `failure` says that the reader may only be sent a template now. */
export function needsTemplate(failure: GraphFailure): boolean {
  return failure.kind === 'answered' && meaningOf(failure) === 'window'
}

/** True if `failure` says that a template is not there as we took it to be. */
export function lacksTemplate(failure: GraphFailure): boolean {
  return failure.kind === 'answered' && meaningOf(failure) === 'template'
}

/** True if the code of a message that failed late says that its reader may only be sent a template. */
export function isWindowCode(code: number | undefined): boolean {
  return code !== undefined && CODES[code] === 'window'
}

/**
 * The outcome of a failed send for its notice. Outside the 24 hours it waits, since it may go as soon as the reader
 * writes. After 502 and 504 the server behind the gateway may have done its work.
 */
export function cloudOutcome(failure: GraphFailure): Sent {
  if (failure.kind === 'unsent') return { kind: 'later', why: failure.why, scope: 'account' }
  if (failure.kind === 'unanswered') return { kind: 'unknown', why: failure.why }
  const { status, after } = failure
  if (status === 502 || status === 504) return { kind: 'unknown', why: 'gateway' }
  const why = meaningOf(failure)
  const wait = after === undefined ? {} : { after }
  switch (why) {
    case 'pace':
    case 'window':
    case 'capped':
    case 'template':
      return { kind: 'later', why, scope: 'chat', ...wait }
    case 'busy':
    case 'server':
    case 'token':
    case 'permission':
    case 'locked':
    case 'payment':
    case 'spam':
      return { kind: 'later', why, scope: 'account', ...wait }
    case 'blocked':
    case 'gone':
    case 'moved':
    case 'forbidden':
    case 'invalid':
      return { kind: 'refused', why }
    default:
      return why satisfies never
  }
}

/** The trouble of the number as a whole that a failed send tells of; undefined if it is about one message or one reader. */
export function issueOf(failure: GraphFailure): HealthIssue | undefined {
  return failure.kind === 'answered' ? operatorIssue(meaningOf(failure)) : undefined
}

/** The same, of a code that came with a webhook. */
export function issueOfCode(code: number | undefined): HealthIssue | undefined {
  return code === undefined ? undefined : operatorIssue(CODES[code])
}

function operatorIssue(why: CodeMeaning | undefined): HealthIssue | undefined {
  if (why === undefined || !OPERATORS.includes(why)) return undefined
  return { state: why === 'template' || why === 'spam' ? 'degraded' : 'down', why }
}

/** The trouble of the connection that a failed question about our own number tells of: each is asked again. */
export function lineIssue(failure: GraphFailure): HealthIssue {
  if (failure.kind !== 'answered') return { state: 'degraded', why: failure.why }
  const why = meaningOf(failure)
  return operatorIssue(why) ?? { state: 'degraded', why: why === 'invalid' ? 'refused' : why }
}

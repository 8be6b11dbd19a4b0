import { HOUR, MINUTE, SECOND } from '../../../domain/ids.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import { LOGGED_OUT } from '../linked/health.ts'

/** Meanings of the codes with which WhatsApp, or Baileys in its name, ends a connection. */
const ISSUES_BY_CODE: Readonly<Record<number, HealthIssue>> = {
  // Asked for once a phone has taken us in, and now and then: to come back at once is the answer.
  515: { state: 'degraded', why: 'restart', first: SECOND / 4, longest: 30 * SECOND },
  428: { state: 'degraded', why: 'closed', first: SECOND / 2, longest: 30 * SECOND },
  408: { state: 'degraded', why: 'unreachable', first: SECOND / 2, longest: 30 * SECOND },
  // Another process is the same device. To take the place back at once would make the two throw each other out
  // for ever, and to stop for good would leave nobody if the other one ends.
  440: { state: 'degraded', why: 'replaced', first: MINUTE, longest: 5 * MINUTE },
  401: LOGGED_OUT,
  403: { state: 'down', why: 'banned', first: HOUR, longest: 6 * HOUR },
  405: { state: 'down', why: 'outdated', first: 5 * MINUTE, longest: HOUR },
  411: { state: 'down', why: 'not-multi-device', first: 5 * MINUTE, longest: HOUR },
  500: { state: 'degraded', why: 'server', first: 5 * SECOND, longest: MINUTE },
  503: { state: 'degraded', why: 'unavailable', first: 5 * SECOND, longest: MINUTE },
}

/** The trouble that the end of a connection with `code` means. None is the end of trying. */
export function issueOfEnd(code: number): HealthIssue {
  return ISSUES_BY_CODE[code] ?? { state: 'degraded', why: `code-${code}`, first: SECOND, longest: MINUTE }
}

import { HOUR, SECOND } from '../../../domain/ids.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'

/** No phone has taken us in: `avisa link whatsapp` does that, and we look whether it did. */
export const NOT_LINKED: HealthIssue = {
  state: 'down',
  why: 'not-linked',
  first: 5 * SECOND,
  longest: 5 * SECOND,
}

/** The optional dependency is not there. */
export const NOT_INSTALLED: HealthIssue = { state: 'down', why: 'not-installed', first: HOUR, longest: HOUR }

/** The connection stands and nobody answers on it. */
export const SILENT: HealthIssue = { state: 'degraded', why: 'silent', first: SECOND, longest: 30 * SECOND }

/** The phone has thrown us out: only a new linking helps. */
export const LOGGED_OUT: HealthIssue = {
  state: 'down',
  why: 'logged-out',
  first: 5 * SECOND,
  longest: 5 * SECOND,
}

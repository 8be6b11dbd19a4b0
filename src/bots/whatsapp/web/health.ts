import { HOUR, MINUTE, SECOND } from '../../../domain/ids.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import { LOGGED_OUT } from '../linked/health.ts'

/** There is no browser. */
export const NO_CHROMIUM: HealthIssue = { state: 'down', why: 'no-chromium', first: MINUTE, longest: HOUR }

/** The folder of the device is open to others, or cannot be made. */
export const BAD_FOLDER: HealthIssue = { state: 'down', why: 'folder', first: MINUTE, longest: HOUR }

/** WhatsApp Web could not be loaded, or does not reach WhatsApp. */
export const UNREACHABLE: HealthIssue = {
  state: 'degraded',
  why: 'unreachable',
  first: SECOND,
  longest: 2 * MINUTE,
}

/** The phone's word is there, and WhatsApp Web does not get ready (whatsapp-web.js#3785). */
export const NOT_READY: HealthIssue = {
  state: 'degraded',
  why: 'not-ready',
  first: SECOND,
  longest: 5 * MINUTE,
}

/** The browser ended. */
export const BROWSER_GONE: HealthIssue = {
  state: 'degraded',
  why: 'browser',
  first: SECOND / 2,
  longest: MINUTE,
}

/** The page broke, closed, or went somewhere. */
export const PAGE_GONE: HealthIssue = { state: 'degraded', why: 'page', first: SECOND / 2, longest: MINUTE }

/** Nothing is wrong: the browser has grown, or has run for long, and begins anew. */
export const RECYCLED: HealthIssue = { state: 'degraded', why: 'recycle', first: SECOND / 4, longest: MINUTE }

/** We let go of it ourselves. */
export const CLOSED: HealthIssue = { state: 'degraded', why: 'closed', first: SECOND / 2, longest: MINUTE }

/** Troubles by the library's words for the end of a connection. */
const ISSUES: Readonly<Record<string, HealthIssue>> = {
  LOGOUT: LOGGED_OUT,
  UNPAIRED: LOGGED_OUT,
  UNPAIRED_IDLE: LOGGED_OUT,
  // Another browser is the same device. To take the place back at once would make the two throw each other out.
  CONFLICT: { state: 'degraded', why: 'replaced', first: MINUTE, longest: 5 * MINUTE },
  DEPRECATED_VERSION: { state: 'down', why: 'outdated', first: 5 * MINUTE, longest: HOUR },
  TOS_BLOCK: { state: 'down', why: 'banned', first: HOUR, longest: 6 * HOUR },
  SMB_TOS_BLOCK: { state: 'down', why: 'banned', first: HOUR, longest: 6 * HOUR },
  PROXYBLOCK: { state: 'degraded', why: 'blocked', first: MINUTE, longest: HOUR },
}

/** The trouble when WhatsApp Web was disconnected for `reason`. None is the end of trying. */
export function issueOfDisconnect(reason: string): HealthIssue {
  return ISSUES[reason] ?? { state: 'degraded', why: 'closed', first: SECOND, longest: MINUTE }
}

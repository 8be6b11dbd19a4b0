import type { Instant } from '../../ids.ts'
import type { AlertFacts, LiveAlert, WaitingAlert } from '../alert.ts'
import { happened, PERSON, refused } from '../changes.ts'
import type { Transition } from '../commands.ts'
import { isReported, isThirdParty } from '../cry.ts'
import type { ReleasedPlace } from './release.ts'

/**
 * The person takes back that it is told where they are: from now on the alert holds no place, for whomever it may be. That holds for desks, too: whoever says
 * no must be able to count on it, and a desk reads so, has what it was sent before, and keeps the alert. Which consulates it concerns stays.
 */
export function stopPlace(
  { alert, ...facts }: AlertFacts & { readonly alert: WaitingAlert | LiveAlert },
  now: Instant,
): Transition {
  if (alert.drill || isThirdParty(alert)) return refused('state')
  const { place, named, ...placeless } = alert
  if (alert.placeStopped !== undefined && place === undefined && named === undefined) return refused('known')
  const stopped = { ...placeless, placeStopped: now }
  const after = isReported(stopped) ? withoutOwnPlace(stopped) : stopped
  return happened({ ...facts, alert: after }, { kind: 'place-stopped' }, PERSON, [{ do: 'spend-place' }])
}

/** The report without the place that the person's own cry, which waits beside it, would have told. */
function withoutOwnPlace<Report extends Extract<LiveAlert, { readonly reporter: string }>>(
  report: Report,
): Report {
  const { own } = report
  if (own === undefined || !('place' in own)) return report
  const { place: _, ...rest } = own
  return { ...report, own: rest }
}

/** True for a place that no cry lets out, since the person took that back and does not write it in the cry itself. */
export function isStopped(
  { placeStopped }: { readonly placeStopped?: Instant },
  { release, source, at }: ReleasedPlace,
): boolean {
  if (placeStopped === undefined || release.by !== 'cry') return false
  return source !== 'written' || at <= placeStopped
}

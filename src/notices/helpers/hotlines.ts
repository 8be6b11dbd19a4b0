import { type Hotline, hotlinesFor } from '../../consulates/hotlines/hotlines.ts'
import { stateName } from '../../consulates/tables/states.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { phone } from '../../locales/formats.ts'
import { sanitizeWords } from '../../locales/plain.ts'
import { nameOf, type Scene, textMessage } from '../phrases.ts'
import type { Reader } from '../reader.ts'

/** How many lines are given at once: who is frightened rings the first two or three. */
const MOST_LINES = 3

/**
 * The end of the ladder, when no officer of any desk has the alert: the lines of that state which an operator dialled within 90
 * days, or plainly that none is known, and CIAM. Undefined to desks and bare numbers, and once somebody attends.
 */
export function hotlinesMessage(scene: Scene, reader: Reader): TextMessage | undefined {
  const { say, alert, directory, now } = scene
  if (alert.state !== 'open' || (reader !== 'person' && reader !== 'family')) return undefined
  const { area } = alert
  const county = directory.assignments.find(one => one.county.fips === area?.county)?.county.name
  const lines = area
    ? hotlinesFor(directory.hotlines(), { state: area.state, county }, 'taken', now).slice(0, MOST_LINES)
    : []
  return textMessage([
    reader === 'person' ? say('helper.hotlines-you') : say('helper.hotlines', { name: nameOf(scene) }),
    ...lines.map(line =>
      say('helper.hotline', {
        office: sanitizeWords(line.organisation),
        phone: phone(line.phone),
        hours: sanitizeWords(line.hours),
      }),
    ),
    aboutLines(scene, lines),
    say('helper.hotlines-ciam', { phone: phone(directory.ciam.number) }),
  ])
}

/** How far the lines may be trusted, or that there is none to give; the state is that of the place, or of the consulate. */
function aboutLines({ say, alert, language }: Scene, lines: readonly Hotline[]): string {
  if (lines.length > 0) return say('helper.hotlines-dialled')
  return alert.area === undefined
    ? say('helper.hotlines-nowhere')
    : say('helper.hotlines-none', { state: stateName(alert.area.state, language) })
}

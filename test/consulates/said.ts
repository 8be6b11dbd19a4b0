import type { SaidPlace } from '../../src/consulates/said/said.ts'
import { placeKeyOf, plain } from '../../src/consulates/search/fold.ts'
import type { County } from '../../src/consulates/tables/county.ts'

/** `right`; `asked`, which of several of one name, the right one first; `missed`; or `wrong`, a place that was not said. */
export type Judgement = 'right' | 'asked' | 'missed' | 'wrong'

/** Compares what was read with a label: counties parted by `|`, `abroad` or `none`; and, parted so too, parts of a facility's name. */
export function judged(said: SaidPlace | undefined, label: string, facility = ''): Judgement {
  if (label === 'none') return said === undefined ? 'right' : 'wrong'
  if (said === undefined || said.kind === 'short-link') return 'missed'
  if (said.kind === 'abroad') return label === 'abroad' ? 'right' : 'wrong'
  if (said.kind === 'unclear') return isIn(said.options[0]?.route.county, label) ? 'asked' : 'wrong'
  if (!isIn(said.route?.county, label)) return 'wrong'
  if (facility === '') return 'right'
  const held = said.kind === 'named' ? (said.facility?.name ?? '') : ''
  return facility.split('|').some(part => plain(held).includes(plain(part))) ? 'right' : 'missed'
}

function isIn(county: County | undefined, label: string): boolean {
  const named = county ? placeKeyOf(`${county.name}, ${county.state}`) : 'abroad'
  return label.split('|').some(one => placeKeyOf(one) === named)
}

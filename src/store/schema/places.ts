/** The columns, by their properties, that tell which row it is and whose: nothing that is sealed in it opens in another place. */
const ROW_PLACES: Readonly<Record<string, readonly string[]>> = {
  meta: ['name'],
  persons: ['id'],
  contacts: ['person', 'id'],
  alerts: ['person', 'id'],
  recipients: ['alert', 'id'],
  alert_words: ['alert', 'id'],
  alert_events: ['alert', 'at', 'kind', 'by'],
  // Numbers that the database counts up are not known before a row is written.
  notices: ['alert', 'recipient'],
  conversations: ['addressKey'],
  quarantine: ['key'],
  vault: ['key'],
  desks: ['id'],
}

/** Parts of the place of an address besides: a desk's speaks for one consulate. */
const BESIDES: Readonly<Record<string, readonly string[]>> = { desks: ['consulate'] }

/** The properties of a sealed column's place; an address is bound to the index, too, by which it is found. */
export function sealedPlace(table: string, column: string): readonly string[] {
  const place = ROW_PLACES[table]
  if (place === undefined) throw new Error('A table with sealed columns has no place')
  return column === 'address' ? [...place, ...(BESIDES[table] ?? []), 'addressKey'] : place
}

/** Stands between the parts of a place; no id of ours has it. */
export const BETWEEN_PARTS = '/'

/** Ends a place that is read before the sealed bytes; no part of one has it. */
export const PLACE_END = 0x0a

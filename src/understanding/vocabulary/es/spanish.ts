import type { Vocabulary } from '../vocabulary.ts'
import { COMMANDS } from './commands.ts'
import { CONCERNS } from './concerns.ts'
import { CONTACTS, COUNTRIES } from './contacts.ts'
import { COORDINATES } from './coordinates.ts'
import { NAMES } from './names.ts'
import { NUMBERS } from './numbers.ts'
import { ORDERS } from './orders.ts'
import { PLACES } from './places.ts'
import { QUOTES } from './quotes.ts'
import { RELATIVES } from './relatives.ts'
import { RELEASES } from './releases.ts'
import { REPLIES } from './replies.ts'
import { REPORTS } from './reports.ts'
import { SUBJECTS } from './subjects.ts'
import { TAKEN } from './taken.ts'
import { TAUGHT } from './taught.ts'
import { WHEREABOUTS } from './whereabouts.ts'

/** Spanish as people type it in the United States. */
export const SPANISH: Vocabulary = {
  commands: COMMANDS,
  replies: REPLIES,
  numbers: NUMBERS,
  relatives: RELATIVES,
  reports: REPORTS,
  orders: ORDERS,
  names: NAMES,
  contacts: CONTACTS,
  countries: COUNTRIES,
  places: PLACES,
  coordinates: COORDINATES,
  whereabouts: WHEREABOUTS,
  quotes: QUOTES,
  taken: TAKEN,
  taught: TAUGHT,
  releases: RELEASES,
  concerns: CONCERNS,
  subjects: SUBJECTS,
}

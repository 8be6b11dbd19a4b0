import type { ConsulateId, Instant } from '../ids.ts'
import type { Helper } from '../people/helper.ts'
import type { ContactState, Desk } from '../people/person.ts'

/** How the contact or the desk behind a recipient stands now, while the recipient is as the alert was told. */
export type Standing =
  | {
      readonly of: 'contact'
      readonly state: ContactState
      /** True if the chat in which they are told is still theirs. */
      readonly here: boolean
      /** True if they said yes, and the person has not said that it is they. */
      readonly doubted: boolean
      /** True if the person said not to believe what they report. */
      readonly muted?: boolean
      /** When they last answered, or the person removed them. */
      readonly since?: Instant
    }
  | {
      readonly of: 'desk'
      readonly state: Desk['state']
      /** The consulate it speaks for; undefined of a `helper`'s. */
      readonly consulate?: ConsulateId
      readonly helper?: Helper
      /** True if the person of the alert said yes to the ally whose desk it is. */
      readonly consented?: boolean
      /** True if the chat in which it is told is still its own. */
      readonly here: boolean
    }

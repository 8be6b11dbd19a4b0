import { DAY, type Instant } from '../ids.ts'

/** How long a desk's tap keeps a sender from raising alerts, in milliseconds: one day. An operator's block has no end. */
export const HUSH = DAY

/** A chat whose cries are told to nobody, while its person is not registered: at whose word, and until when, if not for good. */
export interface Hushed {
  readonly by: 'desk' | 'operator'
  readonly until?: Instant
}

import type { Point } from '../../domain/place.ts'

/** A place where people are held, as one of ICE's own public lists or the press has it: no proof that it is in use today. */
export interface Facility {
  readonly name: string
  readonly city: string
  readonly state: string
  /** The row number of its county. */
  readonly county: number
  readonly point: Point
  /** ICE's word for it: HOLD, STAGING, SPC, CDF, …. */
  readonly kind: string
  /** The date of the newest list that has it: `2026-04-09`, `2017-11-06`. */
  readonly asOf: string
}

/** How a place was named: the reason for which a text is taken to say one. */
export type SaidBy = 'zip' | 'corner' | 'town' | 'county' | 'state' | 'facility'

/** A stretch of a sentence that names a place where somebody is, or is taken to. */
export interface Mention {
  readonly by: SaidBy
  readonly start: number
  readonly end: number
  /** The name with its state or ZIP code, to be looked up by itself. */
  readonly phrase: string
  /** How strongly the words around it say so: the strongest of a text counts, of equals the last. */
  readonly weight: number
  /** The two streets, as they were typed. */
  readonly corner?: string
  readonly facility?: Facility
}

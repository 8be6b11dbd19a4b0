import { z } from 'zod'
import type { ConsulateId } from '../domain/ids.ts'
import type { Point } from '../domain/place.ts'

/**
 * How far a fact may be trusted: `high` comes from the foreign ministry or the consulate itself since 2020,
 * `medium` is older, or official and undated, `low` is from third parties.
 */
export type Confidence = 'high' | 'medium' | 'low'

/** A telephone number that may be shown: E.164, with what it is for and, where known, its source and its age. */
export interface Phone {
  readonly number: string
  readonly purpose: 'emergency' | 'protection' | 'switchboard' | 'ciam'
  readonly confidence: Confidence
  /** When a source last gave the number: `2025`, `2025-10` or `2025-10-14`. */
  readonly asOf?: string
  /** Where the number was read: an address, or the outlet and date. */
  readonly source?: string
  /** Hours and doubts, in English, for the operator. */
  readonly note?: string
}

/** One of Mexico's 53 consular offices in the United States. */
export interface Office {
  readonly id: ConsulateId
  /** Three capital letters, unique: the first part of a folio, such as `CHI`. */
  readonly code: string
  /** The full name in Spanish: `Consulado General de México en Chicago`. */
  readonly name: string
  /** The name for a chat, in Spanish: `Consulado en Chicago`. */
  readonly shortName: string
  /** The city in Spanish: `Filadelfia`. */
  readonly city: string
  /** Two letters: `PA`. */
  readonly state: string
  readonly point: Point
  /** An IANA name: `America/Chicago`. */
  readonly timezone: string
  readonly address?: string
  /**
   * The numbers to give to somebody in need, best first, never empty: the office's own numbers of high
   * confidence, and CIAM where none of those is an emergency line.
   */
  readonly phones: readonly Phone[]
  /** The office's own numbers below high confidence: to be shown with their source and date, or not at all. */
  readonly unverified: readonly Phone[]
  /** The web page, and whether a stored copy of it was ever seen; if not, its address is a guess by pattern. */
  readonly web: { readonly url: string; readonly seen: boolean }
  /** A remark on this entry for operators, in English. */
  readonly note?: string
}

const confidence = z.enum(['high', 'medium', 'low'])
const number = z.string().regex(/^\+1[2-9]\d{9}$/, 'must be a North American number such as +13125550123')
const asOf = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date such as 2025, 2025-10 or 2025-10-14')

const phoneEntry = z.strictObject({
  number,
  purpose: z.enum(['emergency', 'protection', 'switchboard']),
  confidence,
  asOf: asOf.optional(),
  source: z.string().min(1),
  note: z.string().optional(),
})

const officeEntry = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  code: z.string().regex(/^[A-Z]{3}$/),
  name: z.string().min(1),
  shortName: z.string().min(1),
  kind: z.enum(['general', 'career', 'section']),
  kindConfidence: confidence,
  city: z.string().min(1),
  state: z.string().regex(/^[A-Z]{2}$/),
  point: z.strictObject({ lat: z.number().min(13).max(72), lon: z.number().min(-180).max(-60) }),
  pointPrecision: z.enum(['building', 'zip', 'city']),
  timezone: z.string().regex(/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_]+)+$/),
  address: z
    .strictObject({
      text: z.string().min(1),
      zip: z
        .string()
        .regex(/^\d{5}$/)
        .optional(),
      confidence,
    })
    .optional(),
  phones: z.array(phoneEntry),
  rejected: z
    .array(z.strictObject({ number, purpose: z.string(), why: z.string().min(1), source: z.string().min(1) }))
    .optional(),
  email: z.strictObject({ text: z.email(), confidence }).optional(),
  web: z.strictObject({ url: z.url(), seen: z.boolean() }),
  note: z.string().optional(),
  sources: z.array(z.string().min(1)).min(1),
})

/** The schema of `data/consulates.json`: every office with its numbers, their sources, dates and confidence. */
export const officesFile = z.strictObject({
  about: z.string(),
  newestSource: asOf,
  confidence: z.record(z.string(), z.string()),
  offices: z.array(officeEntry).length(53),
})

/** One office as `data/consulates.json` (or an operator's correction of it) tells it. */
export type OfficeEntry = z.infer<typeof officeEntry>

const national = { confidence, name: z.string().min(1) }

/** The schema of `data/national-lines.json`: lines for all Mexicans, and numbers that must not be published. */
export const nationalLinesFile = z.strictObject({
  about: z.string(),
  newestSource: asOf,
  ciam: z.strictObject({
    ...national,
    number,
    purpose: z.literal('ciam'),
    asOf,
    hours: z.literal('24/7'),
    sources: z.array(z.string()).min(1),
  }),
  fromMexico: z.strictObject({
    ...national,
    dial: z.string().regex(/^\d{3}$/),
    sources: z.array(z.string()).min(1),
  }),
  embassy: z.strictObject({ ...national, consulate: z.string(), note: z.string() }),
  appointmentsOnly: z.strictObject({
    ...national,
    number,
    note: z.string(),
    sources: z.array(z.string()).min(1),
  }),
  neverPublish: z.array(z.strictObject({ printed: z.string(), why: z.string(), right: number })),
  directory: z.url(),
  app: z.looseObject({ what: z.string() }),
})

/** The lines for all Mexicans as `data/national-lines.json` tells them. */
export type NationalLines = z.infer<typeof nationalLinesFile>

const URGENCY = { emergency: 0, protection: 1, switchboard: 2, ciam: 3 } as const

/**
 * Makes the office that people see from its entry: numbers of high confidence in order of urgency, with
 * `ciam` after them when none is an emergency line, since a switchboard answers in office hours only.
 */
export function officeFrom(entry: OfficeEntry, ciam: Phone): Office {
  const own = entry.phones
    .map(({ asOf, note, ...phone }) => ({ ...phone, ...(asOf && { asOf }), ...(note && { note }) }))
    .toSorted((one, other) => URGENCY[one.purpose] - URGENCY[other.purpose])
  const sure = own.filter(phone => phone.confidence === 'high')
  const { id, code, name, shortName, city, state, point, timezone, web, address, note } = entry
  return {
    id: id as ConsulateId,
    code,
    name,
    shortName,
    city,
    state,
    point,
    timezone,
    web,
    ...(address && {
      address: address.zip ? `${address.text}, ${city}, ${state} ${address.zip}` : address.text,
    }),
    ...(note && { note }),
    phones: sure.some(phone => phone.purpose === 'emergency') ? sure : [...sure, ciam],
    unverified: own.filter(phone => phone.confidence !== 'high'),
  }
}

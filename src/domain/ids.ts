/**
 * A value of type `Base` that only the code which makes it may call a `Name`, so that
 * an alert's id is never passed where a person's id is meant. It costs nothing at run time.
 */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name }

/** A moment in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>

/** Names one person who can raise an alert. Random, 16 characters of `A-Za-z0-9_-`. */
export type PersonId = Brand<string, 'PersonId'>

/** Names one contact: one relative of one person. Random, 16 characters of `A-Za-z0-9_-`. */
export type ContactId = Brand<string, 'ContactId'>

/** Names one desk: one chat bound to one consulate. Random, 16 characters of `A-Za-z0-9_-`. */
export type DeskId = Brand<string, 'DeskId'>

/** Names one alert inside the system; people see its folio instead. Random, 16 characters of `A-Za-z0-9_-`. */
export type AlertId = Brand<string, 'AlertId'>

/** Names one recipient of one alert. Random, 16 characters of `A-Za-z0-9_-`. */
export type RecipientId = Brand<string, 'RecipientId'>

/** Names one row of the outbox, in the order of commit: a whole number from 1. */
export type NoticeId = Brand<number, 'NoticeId'>

/** Names one of the 53 consulates by its slug, such as `chicago`. */
export type ConsulateId = Brand<string, 'ConsulateId'>

/** The short human name of an alert, such as `CHI-0412`: the office's code and a number that counts up. */
export type Folio = Brand<string, 'Folio'>

/** The one place where a raw number becomes an {@link Instant}: milliseconds since 1970 UTC. */
export const instant = (milliseconds: number): Instant => milliseconds as Instant

/** The moment `milliseconds` after (or, if negative, before) `from`. */
export const later = (from: Instant, milliseconds: number): Instant => instant(from + milliseconds)

/** One second in milliseconds. */
export const SECOND = 1_000
/** One minute in milliseconds. */
export const MINUTE = 60 * SECOND
/** One hour in milliseconds. */
export const HOUR = 60 * MINUTE
/** One day in milliseconds. */
export const DAY = 24 * HOUR

/** Fresh random names, 16 characters each; `code` is fit for a link and hard to guess (120 bits). */
export interface IdGenerator {
  person(): PersonId
  contact(): ContactId
  alert(): AlertId
  code(): string
}

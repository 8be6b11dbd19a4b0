import { z } from 'zod'

/** The environment's settings of ours by name; those that are empty count as left out and are not here. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The values of settings of `Shape`, checked, and with their defaults where they were left out. */
export type SetOf<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

/** The settings of one part of the program, declared beside the part that takes them. */
export interface PartSettings<Shape extends z.ZodRawShape, Taken> {
  /** Each setting as the environment names it, with the sentence that refuses a wrong value. */
  readonly shape: Shape
  /** The form in which the part takes them; undefined if they leave it off. `folder` is where the database stands. */
  read(set: SetOf<Shape>, folder: string): Taken | undefined
  /** Sentences that name the mend, for values that are right one by one and not together. */
  contradictions(set: SetOf<Shape>): readonly string[]
}

/** Checks the settings of `shape` one by one: their values, or a sentence for each that is wrong. */
export function parsePart<Shape extends z.ZodRawShape>(shape: Shape, env: Environment) {
  const parsed = z.object(shape).safeParse(env)
  if (parsed.success) return { ok: true, set: parsed.data } as const
  const faults = parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}.`)
  return { ok: false, faults } as const
}

/** A text that is not empty. */
export const filled = z.string().trim().min(1, 'is empty: give it a value or leave the line out')

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/, 'is not a whole number').transform(Number).pipe(z.number().min(least).max(most))

/** A word of our own that a network repeats to us. */
export const ownSecret = z
  .string()
  .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 characters of A-Z a-z 0-9 _ -')

const THIS_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/** The address of a network's server, such as `example`: over TLS, or on this machine, since our secret travels in it. */
export const apiRoot = (example: string) =>
  z.url(`is not a web address such as ${example}`).refine(address => {
    // What is no address at all was refused before, and comes here all the same.
    const { protocol, hostname } = URL.parse(address) ?? { protocol: 'https:', hostname: '' }
    return protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.test(hostname))
  }, `must begin with https://, as ${example} does: without it the token travels for all to read. Only a server on this machine may be http://`)

/** True if any of `names` is set. */
export const isAnySet = <Set extends object>(set: Set, names: readonly (keyof Set)[]): boolean =>
  names.some(name => set[name] !== undefined)

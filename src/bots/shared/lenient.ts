import { z } from 'zod'

/** A field that may be missing or null; one of another form is as if it were not there, so that no odd field loses a message. */
export const some = <Kind extends z.ZodType>(kind: Kind) =>
  kind
    .nullish()
    .catch(undefined)
    .transform(value => value ?? undefined)

/** A list of which members of another form are left out. */
export const each = <Kind extends z.ZodType>(kind: Kind) =>
  z
    .array(z.unknown())
    .catch([])
    .transform(all => all.flatMap(one => kind.safeParse(one).data ?? []))

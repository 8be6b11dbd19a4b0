import type { Desk } from '../../domain/people/person.ts'
import { deskSideName } from '../../notices/desk-names.ts'
import type { Context } from '../context.ts'

/** The name and the sign of whomever a desk speaks for, in the language of this chat. */
export function nameOfDesk({ directory, t }: Context, desk: Desk): ReturnType<typeof deskSideName> {
  return deskSideName({ directory, say: t }, desk)
}

import { isLive } from '../domain/alert/alert.ts'
import { bareWords } from '../domain/messaging/bare-words.ts'
import { label } from '../domain/messaging/callback-id.ts'
import type { Person } from '../domain/people/person.ts'
import { shortDay } from '../locales/formats.ts'
import { zoneOf } from '../notices/desk-names.ts'
import { folioOf, nameOf } from '../notices/phrases.ts'
import type { Context, Relative } from './context.ts'

/**
 * The name of somebody whose relative this chat is. Where it is a relative of two of one name, with what tells them apart: the folio of an
 * alert under way, else since when they are a contact.
 */
export function called(context: Context, person: Person): string {
  const mark = markOf(context, person)
  const name = nameOf({ person, say: context.t })
  return mark === undefined ? name : `${name} (${mark})`
}

/** The same as the label of a choice, in which the name is cut and not what tells it apart. */
export function calledLabel(context: Context, person: Person): string {
  const mark = markOf(context, person)
  const name = nameOf({ person, say: context.t })
  return mark === undefined ? label(name) : label(name, ` (${mark})`)
}

/** The one whom words tell apart from others of the name: by the folio of their alert, or by their label typed whole. */
export function toldApart(context: Context, text: string, among: readonly Relative[]): Relative | undefined {
  const words = bareWords(text)
  const [only, ...others] = among.filter(({ person, alert }) => {
    const mark = markOf(context, person)
    if (mark === undefined) return false
    const isFolio =
      alert !== undefined && isLive(alert.alert) && ` ${words} `.includes(` ${bareWords(mark)} `)
    return isFolio || words === bareWords(called(context, person))
  })
  return others.length === 0 ? only : undefined
}

function markOf(context: Context, person: Person): string | undefined {
  const { relatives, t } = context
  const bare = (one: Person) => bareWords(nameOf({ person: one, say: t }))
  const twins = relatives.filter(one => bare(one.person) === bare(person))
  const place = twins.findIndex(one => one.person.id === person.id)
  const relative = twins[place]
  if (relative === undefined || twins.length < 2) return undefined
  const alert = relative.alert?.alert
  if (alert !== undefined && isLive(alert)) return folioOf({ alert })
  const days = twins.map(one => sinceWhen(context, one))
  const day = days[place]
  const isAlone = days.filter(one => one === day).length === 1
  return isAlone && day !== undefined ? t('family.since', { day }) : String(place + 1)
}

function sinceWhen({ language, directory }: Context, { contact, person }: Relative): string {
  const zone = zoneOf(directory, person.consulate)
  return shortDay(language, contact.answeredAt ?? contact.invitedAt, zone)
}

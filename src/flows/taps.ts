import type { MessageId } from '../domain/messaging/address.ts'
import { type CallbackId, type Tap, tapOf } from '../domain/messaging/callback-id.ts'
import { CALLBACKS, type Callback, type Rows } from './callbacks.ts'
import type { Context } from './context.ts'
import * as officer from './desk/officer.ts'
import { familyCopy, unheard } from './family/answer.ts'
import { toldNoMore } from './family/by-number.ts'
import * as family from './family/contacts.ts'
import { oldChoice } from './menu/menu.ts'
import { say, silence, urgent } from './reply.ts'
import { isTooLate, type TapQuestion } from './tap-life.ts'
import type { Turn } from './turn.ts'

/** Takes a tap: it says itself what it means, whatever else is asked. One that answers a question counts as long as that may be answered. */
export function heardTap(context: Context): Turn | undefined {
  const { inbound } = context
  if (inbound.kind !== 'choice') return undefined
  const tap = tapOf(inbound.choice)
  const row = tap && rowFor(CALLBACKS[tap.callback], context)
  if (tap && row) return take(row, context, tap, inbound.on)
  const isDesk = inbound.group || officer.boundDesk(context) !== undefined
  return tap || isDesk ? silence(context) : oldChoice(context)
}

/** Carries out an officer's words as the tap that says the same. */
export function ordered(context: Context, callback: CallbackId, on: MessageId | undefined): Turn {
  const rows = [CALLBACKS[callback]].flat()
  const row = rows.find(one => one.by === 'officer')
  return row ? take(row, context, { callback, of: '' }, on) : silence(context)
}

/** The row that is meant here: a group is officers' alone, and in an officer's own chat alerts of others are the desk's. */
function rowFor(rows: Rows, context: Context): Callback | undefined {
  const { inbound, named, person } = context
  const [first, second] = [rows].flat()
  const ofOthers = officer.deskHere(context) !== undefined && named?.person.id !== person?.id
  if (inbound.group) return first?.by === 'officer' ? first : second
  return ofOthers ? (second ?? first) : first
}

/** Finds what a tap names and hands it on, if whoever tapped may: the one place in which that is asked. */
function take(row: Callback, context: Context, { of }: Tap, on: MessageId | undefined): Turn {
  const { t, inbound, named } = context
  switch (row.by) {
    case 'anyone':
      return inTime(context, row.asks?.(context, of), () => row.handle(context, of))
    case 'person': {
      if (row.names === 'alert') return takeOwn(row, context)
      const contact = context.contacts.find(({ id }) => id === of.split('.')[0])
      if (contact === undefined) return family.gone(context)
      return inTime(context, row.asks?.(context, contact, of), () => row.handle(context, contact, of))
    }
    case 'relative': {
      if (row.names === 'relative') {
        const relative = context.relatives.find(one => one.contact.id === of)
        return inTime(context, row.asks?.(context, relative, of), () => row.handle(context, relative, of))
      }
      if (row.names === 'alert by number') {
        const told = context.told.find(one => one.alert === of)
        return told ? row.handle(context, told) : toldNoMore(context)
      }
      // What is erased and what somebody only guessed look the same from here, and are answered the same.
      if (named === undefined) return urgent(context, [say(t('alert.answer-closed'))])
      const copy = familyCopy(named, inbound.from)
      if (copy === undefined) return unheard(context, named)
      return inTime(context, row.asks?.(context, copy), () => row.handle(context, copy))
    }
    case 'officer': {
      if (row.names === 'desk') {
        const desk = officer.boundDesk(context)
        if (desk?.id !== of) return officer.noDesk(context, on)
        return inTime(context, row.asks?.(context), () => row.handle(context, desk))
      }
      const action = officer.actionOf(context, on, row.evenOver)
      if ('say' in action) return action
      return inTime(context, row.asks?.(action), () => row.handle(action))
    }
    default:
      return row satisfies never
  }
}

function takeOwn(row: Callback & { readonly by: 'person'; readonly names: 'alert' }, context: Context): Turn {
  const { named, person } = context
  if (named !== undefined && named.person.id !== person?.id) return silence(context)
  if (named !== undefined && named.alert.state !== 'closed')
    return inTime(context, row.asks?.(context, named), () => row.handle(context, named))
  return row.late?.(context) ?? pastAlert(context)
}

/** A tap under an alert or a drill that is over says so; beside one that is not, which is then shown, or asked about, again. */
function pastAlert(context: Context): Turn {
  const { named, alert, t } = context
  const past = named === undefined ? 'gone' : named.alert.drill ? 'over-drill' : 'over'
  if (alert === undefined) return urgent(context, [say(`${t(`alert.${past}`)} ${t('alert.over-help')}`)])
  return urgent(context, [say(t(`alert.${past}`))], [{ do: 'show-tracker', alert: alert.alert.id }])
}

/** Carries out a tap, unless the time of the question that it answers is over: that is asked anew instead. */
function inTime(context: Context, asked: TapQuestion | undefined, handled: () => Turn): Turn {
  return asked !== undefined && isTooLate(context, asked) ? asked.again() : handled()
}

import type { MessageId } from '../../domain/messaging/address.ts'
import { type Tap, tapOf } from '../../domain/messaging/alert-choices.ts'
import { isLabel } from '../../locales/words.ts'
import { asksStatus } from '../../understanding/commands.ts'
import { isNameLikeACry } from '../../understanding/names.ts'
import type { Context } from '../context.ts'
import { deskTurn } from '../desk/desk.ts'
import { answered } from '../family/answer.ts'
import { acquainted } from '../family/by-number.ts'
import { say, urgent } from '../reply.ts'
import { awaitsName, type State } from '../state.ts'
import type { Turn } from '../turn.ts'
import { chosen, closing, repliedToHold } from './close.ts'
import { pinned } from './location.ts'
import { panic } from './panic.ts'
import { forChosen, forWhom, forWhomOrMe } from './proxy.ts'

/**
 * Takes what has to do with an alert out of a private chat, whatever the conversation was waiting for: cries for
 * help, for oneself or for a relative, locations, voice notes, taps, and words that end an alert. Undefined if
 * `inbound` is none of these. The dialogue's state comes back as it came, so that the dialogue goes on after.
 */
export function alertTurn(context: Context): Turn | undefined {
  const { inbound } = context
  if (inbound.group) return undefined
  switch (inbound.kind) {
    case 'text':
      return heard(context, inbound.text)
    case 'choice': {
      const tap = tapOf(inbound.choice)
      return tap && tapped(context, tap, inbound.on)
    }
    case 'pin':
      return isAboutRelative(context) ? forWhomOrMe(context) : pinned(context, inbound)
    case 'voice':
      return voiced(context)
    case 'contact':
    case 'receipt':
    case 'membership':
    case 'unsupported':
      return undefined
    default:
      return inbound satisfies never
  }
}

function heard(context: Context, text: string): Turn | undefined {
  if (isLabel('menu.key-panic', text)) return panic(context, 'button')
  if (asksStatus(text)) return status(context)
  const command = context.utterance.command()
  if (command?.name === 'panic') return panic(context, 'certain')
  if (command !== undefined) return undefined
  const replied = repliedToHold(context)
  if (replied) return replied
  const { intent, close } = context.utterance.understanding()
  switch (intent) {
    case 'panic':
      return panic(context, isName(context.state, text) ? 'doubtful' : 'certain')
    case 'ask':
      return isAboutRelative(context) ? forWhomOrMe(context) : panic(context, 'doubtful')
    case 'proxy':
      return forWhom(context)
    case 'close':
      return closing(context, close ?? 'safe')
    case 'sighting':
    case 'question':
    case 'other':
      return undefined
    default:
      return intent satisfies never
  }
}

/** "Socorro" and "Auxilio" are also names, and somebody who is asked for a name may be giving one. */
function isName(state: State, text: string): boolean {
  return awaitsName(state) && isNameLikeACry(text)
}

/** A relative in the middle of somebody's alert most likely means that one, unless they have a button themselves. */
function isAboutRelative({ person, alert, relatives }: Context): boolean {
  return (
    person?.consentedAt === undefined &&
    alert === undefined &&
    relatives.some(one => one.alert !== undefined && !one.alert.alert.drill)
  )
}

function voiced(context: Context): Turn {
  const { alert } = context.alert ?? {}
  const left = alert !== undefined && !alert.drill && (alert.state === 'open' || alert.state === 'attended')
  if (left) return urgent(context, [say(context.t('alert.no-voice'))])
  return isAboutRelative(context) ? forWhomOrMe(context) : panic(context, 'doubtful')
}

function status(context: Context): Turn {
  const { alert, t } = context
  if (alert !== undefined) return urgent(context, [], [{ do: 'show-tracker', alert: alert.alert.id }])
  return urgent(context, [say(t('alert.none'))])
}

function tapped(context: Context, tap: Tap, on?: MessageId): Turn {
  switch (tap.verb) {
    case 'yo':
      return panic(context, 'button')
    case 'por':
      return forChosen(context, tap.of)
    case 'recibido':
    case 'salvo':
      return answered(context, tap.verb)
    case 'conozco':
    case 'ajeno':
      return acquainted(context, { of: tap.of, knows: tap.verb === 'conozco' })
    case 'si':
    case 'no':
    case 'retirar':
    case 'cancelar?':
    case 'cancelar':
    case 'seguir':
    case 'soltaron':
    case 'ver':
      return context.desk !== undefined && context.named?.person.id !== context.person?.id
        ? deskTurn(context)
        : chosen(context, tap.verb, on)
    case 'atender':
    case 'contactado':
    case 'falsa':
    case 'falsa-si':
    case 'cerrar':
    case 'cerrar-si':
      return deskTurn(context)
    default:
      return tap.verb satisfies never
  }
}

import { type Tap, tapOf } from '../../domain/messaging/alert-choices.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { isLabel, words } from '../../locales/words.ts'
import { asksStatus, commandOf } from '../../understanding/commands.ts'
import { understand } from '../../understanding/intent.ts'
import { isNameLikeACry } from '../../understanding/names.ts'
import { deskTurn } from '../desk/desk.ts'
import { answered } from '../family/answer.ts'
import { acquainted } from '../family/by-number.ts'
import { awaitsName, type State } from '../state.ts'
import type { Context, Turn } from '../turn.ts'
import { chosen, closing, repliedToHold } from './close.ts'
import { pinned } from './location.ts'
import { panic, plainSay, urgent } from './panic.ts'
import { forChosen, forWhom, forWhomOrMe } from './proxy.ts'

/**
 * Takes what has to do with an alert out of a private chat, whatever the conversation was waiting for: cries for
 * help, for oneself or for a relative, locations, voice notes, taps, and words that end an alert. Undefined if
 * `inbound` is none of these. The dialogue's state comes back as it came, so that the dialogue goes on after.
 */
export function alertTurn(state: State, inbound: Inbound, context: Context): Turn | undefined {
  if (inbound.group) return undefined
  switch (inbound.kind) {
    case 'text':
      return heard(state, inbound, context)
    case 'choice': {
      const tap = tapOf(inbound.choice)
      return tap && tapped(state, inbound, context, tap)
    }
    case 'pin':
      return isAboutKin(context) ? forWhomOrMe(state, context) : pinned(state, inbound, context)
    case 'voice':
      return voiced(state, inbound, context)
    case 'contact':
    case 'receipt':
    case 'membership':
    case 'unsupported':
      return undefined
    default:
      return inbound satisfies never
  }
}

type Text = Inbound & { readonly kind: 'text' }

function heard(state: State, inbound: Text, context: Context): Turn | undefined {
  const { text } = inbound
  if (isLabel('menu.key-panic', text)) return panic(state, inbound, context, 'button')
  if (asksStatus(text)) return status(state, context)
  const command = commandOf(text)
  if (command?.name === 'panic') return panic(state, inbound, context, 'certain')
  if (command !== undefined) return undefined
  const replied = repliedToHold(state, context, text)
  if (replied) return replied
  const { intent, close } = understand(text)
  switch (intent) {
    case 'panic':
      return panic(state, inbound, context, isName(state, text) ? 'doubtful' : 'certain')
    case 'ask':
      return isAboutKin(context) ? forWhomOrMe(state, context) : panic(state, inbound, context, 'doubtful')
    case 'proxy':
      return forWhom(state, context)
    case 'close':
      return closing(state, context, close ?? 'safe')
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
function isAboutKin({ person, alert, relatives: kin }: Context): boolean {
  return (
    person?.consentedAt === undefined &&
    alert === undefined &&
    kin.some(one => one.alert !== undefined && !one.alert.alert.drill)
  )
}

function voiced(state: State, inbound: Inbound, context: Context): Turn {
  const { alert } = context.alert ?? {}
  const left = alert !== undefined && !alert.drill && (alert.state === 'open' || alert.state === 'attended')
  if (left) return urgent(state, [plainSay(words(context.language)('alert.no-voice'))])
  return isAboutKin(context) ? forWhomOrMe(state, context) : panic(state, inbound, context, 'doubtful')
}

function status(state: State, { alert, language }: Context): Turn {
  if (alert !== undefined) return urgent(state, [], [{ do: 'show-tracker', alert: alert.alert.id }])
  return urgent(state, [plainSay(words(language)('alert.none'))])
}

function tapped(state: State, inbound: Inbound & { kind: 'choice' }, context: Context, tap: Tap): Turn {
  switch (tap.verb) {
    case 'yo':
      return panic(state, inbound, context, 'button')
    case 'por':
      return forChosen(state, context, tap.of)
    case 'recibido':
    case 'salvo':
      return answered(state, inbound, context, tap.verb)
    case 'conozco':
    case 'ajeno':
      return acquainted(state, inbound, context, { of: tap.of, knows: tap.verb === 'conozco' })
    case 'si':
    case 'no':
    case 'retirar':
    case 'cancelar?':
    case 'cancelar':
    case 'seguir':
    case 'soltaron':
    case 'ver':
      return context.desk !== undefined && context.named?.person.id !== context.person?.id
        ? deskTurn(state, inbound, context)
        : chosen(state, inbound, context, tap.verb)
    case 'atender':
    case 'contactado':
    case 'falsa':
    case 'falsa-si':
    case 'cerrar':
    case 'cerrar-si':
      return deskTurn(state, inbound, context)
    default:
      return tap.verb satisfies never
  }
}

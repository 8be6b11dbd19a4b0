import { type AlertFacts, isLive } from '../../domain/alert/alert.ts'
import { choice, type Verb } from '../../domain/messaging/alert-choices.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { words } from '../../locales/words.ts'
import { safeChoice } from '../../notices/family.ts'
import { beginsWithYes, replyOf } from '../../understanding/replies.ts'
import type { State } from '../state.ts'
import type { Context, Turn } from '../turn.ts'
import { asking } from './confirm.ts'
import { panic, plainSay, silence, urgent } from './panic.ts'

/**
 * Answers words that end an alert. One that still waits is withdrawn; one that left is asked about once, except
 * for the good news that needs no doubt. Undefined if the sender has no alert and nobody of theirs has one.
 */
export function closing(
  state: State,
  context: Context,
  how: 'cancel' | 'safe' | 'released',
): Turn | undefined {
  const { alert: live } = context
  if (live === undefined) return relativeSafe(state, context)
  const { id } = live.alert
  if (live.alert.state === 'asked' || live.alert.state === 'held') return withdrawn(state, context, live)
  if (live.alert.drill) return urgent(state, [], [{ do: 'close', alert: id, outcome: 'cancelled' }])
  if (how === 'released') return urgent(state, [], [{ do: 'close', alert: id, outcome: 'released' }])
  return asked(state, context, live, how === 'cancel' ? 'alert.ask-cancel' : 'alert.ask-safe')
}

/** Answers a yes or a no in words to "¿es una emergencia?", or to an alert that leaves in a moment. */
export function repliedToHold(state: State, context: Context, text: string): Turn | undefined {
  const { alert: waiting } = context
  const reply = replyOf(text)
  if (waiting === undefined || isLive(waiting.alert) || waiting.alert.drill) return undefined
  // Somebody in need says more than yes.
  if (reply === 'yes' || beginsWithYes(text))
    return urgent(state, [], [{ do: 'open', alert: waiting.alert.id, confirmed: true }])
  return reply === 'no' || reply === 'stop' ? withdrawn(state, context, waiting) : undefined
}

/** The taps of the person whose alert it is. */
type OwnVerb = Extract<
  Verb,
  'si' | 'no' | 'retirar' | 'cancelar?' | 'cancelar' | 'seguir' | 'soltaron' | 'ver'
>

/**
 * Answers a tap of the person under a message about their alert. A tap that came too late to do what it says is
 * told so; a "yes, it is an emergency" is never too late. Nobody else's tap does anything.
 */
export function chosen(
  state: State,
  inbound: Inbound & { readonly kind: 'choice' },
  context: Context,
  verb: OwnVerb,
): Turn {
  const { named, person, language } = context
  const say = words(language)
  if (named !== undefined && named.person.id !== person?.id) return silence(state)
  if (named === undefined || named.alert.state === 'closed') {
    if (verb === 'si') return panic(state, inbound, context, 'button')
    return urgent(state, [plainSay(say('alert.gone'))])
  }
  const { alert } = named
  switch (verb) {
    case 'si':
      return urgent(state, [], [{ do: 'open', alert: alert.id, confirmed: true }])
    case 'no':
    case 'retirar':
      return isLive(alert)
        ? asked(state, context, named, 'alert.ask-cancel', [plainSay(say('alert.left-already'))])
        : withdrawn(state, context, named, inbound)
    case 'cancelar?':
      return isLive(alert)
        ? asked(state, context, named, 'alert.ask-cancel')
        : withdrawn(state, context, named, inbound)
    case 'cancelar':
    case 'soltaron': {
      if (!isLive(alert)) return withdrawn(state, context, named, inbound)
      const outcome = verb === 'cancelar' ? 'cancelled' : 'released'
      return urgent(state, [], [{ do: 'close', alert: alert.id, outcome }])
    }
    case 'seguir':
      return urgent(state, [plainSay(say('alert.kept'))])
    case 'ver':
      return urgent(state, [], [{ do: 'show-tracker', alert: alert.id }])
    default:
      return verb satisfies never
  }
}

/** The alert never leaves; the message whose button was tapped says so in its own place. */
function withdrawn(
  state: State,
  { language }: Context,
  { alert }: AlertFacts,
  tap?: Inbound & { readonly kind: 'choice' },
): Turn {
  const said = plainSay(words(language)('alert.withdrawn'))
  const message: Message = tap?.on === undefined ? said : { ...said, replaces: tap.on }
  return urgent(state, [message], [{ do: 'withdraw', alert: alert.id }])
}

/** Asks once, after `first`, whether an alert that left is to end. */
function asked(
  state: State,
  context: Context,
  { alert }: AlertFacts,
  question: 'alert.ask-cancel' | 'alert.ask-safe',
  first: readonly Message[] = [],
): Turn {
  const say = words(context.language)
  const choices = [
    [choice('cancelar', alert.id, say('alert.choice-cancel'))],
    [choice('soltaron', alert.id, say('alert.choice-released'))],
    [choice('seguir', alert.id, say('alert.choice-keep'))],
  ]
  return urgent(asking(state, 'cancel', alert.id, context), [
    ...first,
    { kind: 'text', text: say(question), choices },
  ])
}

/** A relative who writes that somebody is free or safe is offered to say so where it counts. */
export function relativeSafe(state: State, context: Context): Turn | undefined {
  const { relatives: kin, language } = context
  const say = words(language)
  const live = kin.flatMap(({ alert }) => (alert && isLive(alert.alert) ? [alert] : []))
  const [first, ...others] = live
  if (first === undefined) return undefined
  return urgent(
    others.length === 0 ? asking(state, 'safe', first.alert.id, context) : state,
    live.map(({ alert, person }) => ({
      kind: 'text',
      text: say('alert.ask-kin-safe', { name: sanitizeName(person.name) }),
      choices: [[safeChoice(alert, say)]],
    })),
  )
}

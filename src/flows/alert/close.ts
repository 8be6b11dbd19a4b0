import { type AlertFacts, isLive } from '../../domain/alert/alert.ts'
import type { MessageId } from '../../domain/messaging/address.ts'
import { choice, type Verb } from '../../domain/messaging/alert-choices.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { safeChoice } from '../../notices/family.ts'
import type { Context } from '../context.ts'
import { say, silence, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { asking } from './confirm.ts'
import { panic } from './panic.ts'

/**
 * Answers words that end an alert. One that still waits is withdrawn; one that left is asked about once, except
 * for the good news that needs no doubt. Undefined if the sender has no alert and nobody of theirs has one.
 */
export function closing(context: Context, how: 'cancel' | 'safe' | 'released'): Turn | undefined {
  const { alert: live } = context
  if (live === undefined) return relativeSafe(context)
  const { id } = live.alert
  if (live.alert.state === 'asked' || live.alert.state === 'held') return withdrawn(context, live)
  if (live.alert.drill) return urgent(context, [], [{ do: 'close', alert: id, outcome: 'cancelled' }])
  if (how === 'released') return urgent(context, [], [{ do: 'close', alert: id, outcome: 'released' }])
  return asked(context, live, how === 'cancel' ? 'alert.ask-cancel' : 'alert.ask-safe')
}

/** Answers a yes or a no in words to "¿es una emergencia?", or to an alert that leaves in a moment. */
export function repliedToHold(context: Context): Turn | undefined {
  const { alert: waiting, utterance } = context
  const reply = utterance.reply()
  if (waiting === undefined || isLive(waiting.alert) || waiting.alert.drill) return undefined
  // Somebody in need says more than yes.
  if (reply === 'yes' || utterance.beginsWithYes())
    return urgent(context, [], [{ do: 'open', alert: waiting.alert.id, confirmed: true }])
  return reply === 'no' || reply === 'stop' ? withdrawn(context, waiting) : undefined
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
export function chosen(context: Context, verb: OwnVerb, on?: MessageId): Turn {
  const { named, person, t } = context
  if (named !== undefined && named.person.id !== person?.id) return silence(context)
  if (named === undefined || named.alert.state === 'closed') {
    if (verb === 'si') return panic(context, 'button')
    return urgent(context, [say(t('alert.gone'))])
  }
  const { alert } = named
  switch (verb) {
    case 'si':
      return urgent(
        context,
        [],
        [
          isLive(alert)
            ? { do: 'confirm', alert: alert.id }
            : { do: 'open', alert: alert.id, confirmed: true },
        ],
      )
    case 'no':
    case 'retirar':
      return isLive(alert)
        ? asked(context, named, 'alert.ask-cancel', [say(t('alert.left-already'))])
        : withdrawn(context, named, on)
    case 'cancelar?':
      return isLive(alert) ? asked(context, named, 'alert.ask-cancel') : withdrawn(context, named, on)
    case 'cancelar':
    case 'soltaron': {
      if (!isLive(alert)) return withdrawn(context, named, on)
      const outcome = verb === 'cancelar' ? 'cancelled' : 'released'
      return urgent(context, [], [{ do: 'close', alert: alert.id, outcome }])
    }
    case 'seguir':
      return urgent(context, [say(t('alert.kept'))])
    case 'ver':
      return urgent(context, [], [{ do: 'show-tracker', alert: alert.id }])
    default:
      return verb satisfies never
  }
}

/** The alert never leaves; the message whose button was tapped says so in its own place. */
function withdrawn(context: Context, { alert }: AlertFacts, on?: MessageId): Turn {
  const said = say(context.t('alert.withdrawn'))
  const message: Message = on === undefined ? said : { ...said, replaces: on }
  return urgent(context, [message], [{ do: 'withdraw', alert: alert.id }])
}

/** Asks once, after `first`, whether an alert that left is to end. */
function asked(
  context: Context,
  { alert }: AlertFacts,
  question: 'alert.ask-cancel' | 'alert.ask-safe',
  first: readonly Message[] = [],
): Turn {
  const { t } = context
  const choices = [
    [choice('cancelar', alert.id, t('alert.choice-cancel'))],
    [choice('soltaron', alert.id, t('alert.choice-released'))],
    [choice('seguir', alert.id, t('alert.choice-keep'))],
  ]
  return urgent(asking(context, 'cancel', alert.id), [...first, say(t(question), choices)])
}

/** A relative who writes that somebody is free or safe is offered to say so where it counts. */
export function relativeSafe(context: Context): Turn | undefined {
  const { relatives, t } = context
  const live = relatives.flatMap(({ alert }) => (alert && isLive(alert.alert) ? [alert] : []))
  const [first, ...others] = live
  if (first === undefined) return undefined
  return urgent(
    others.length === 0 ? asking(context, 'safe', first.alert.id) : context,
    live.map(({ alert, person }) =>
      say(t('alert.ask-kin-safe', { name: sanitizeName(person.name) }), [[safeChoice(alert, t)]]),
    ),
  )
}

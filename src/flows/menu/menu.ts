import { list, phone } from '../../locales/formats.ts'
import { isLabel } from '../../locales/words.ts'
import { keyboardOf } from '../../notices/keyboard.ts'
import type { CommandWord } from '../../understanding/vocabulary/vocabulary.ts'
import type { Context } from '../context.ts'
import { greet } from '../registration/register.ts'
import { answer, choice, say, sayWithKeyboard, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { rightsMenu } from './rights.ts'

/**
 * The command that the label of a key of the permanent keyboard asks for, in any language; undefined if `text` is no such
 * label. The panic key is the alert's matter, and taken before.
 */
export function keyOf(text: string): CommandWord | undefined {
  if (isLabel('menu.key-family', text)) return 'family'
  if (isLabel('menu.key-rights', text)) return 'rights'
  return isLabel('menu.key-help', text) ? 'help' : undefined
}

/** `/ayuda`: what can be done here, with the number that answers day and night. */
export function help(context: Context): Turn {
  const ciam = phone(context.directory.ciam.number)
  return answer(context, sayWithKeyboard(context.t('menu.help', { ciam }), context))
}

/**
 * The key that sends the phone's location came back as its own label, from a client without that key or from a
 * list in its place. The place is asked for in the way that the network has.
 */
export function askHere(context: Context): Turn {
  const text = context.t('alert.send-place')
  return answer(context, { kind: 'text', text, keyboard: keyboardOf(context.language, 'key-place') })
}

/** Words that no question waits for: advice for a question or a sighting, and otherwise the way on. */
export function fallback(context: Context): Turn {
  const advice = advise(context)
  if (advice) return advice
  const own = context.alert?.alert
  // In the middle of an alert of their own people want to know how it stands, whatever they write.
  if (own !== undefined && !own.drill) return urgent(context, [], [{ do: 'show-tracker', alert: own.id }])
  if (context.person === undefined && context.relatives.length > 0) return toRelative(context)
  if (context.person === undefined && context.state.at === 'idle') return greet(context)
  const { t } = context
  return answer(
    context,
    sayWithKeyboard(t(context.utterance.isCourtesy() ? 'menu.here' : 'menu.lost'), context),
  )
}

/** Advice, if the words ask a question or tell of a sighting; the conversation stays where it was. */
export function advise(context: Context): Turn | undefined {
  const { t } = context
  const { intent } = context.utterance.understanding()
  if (intent === 'question') return rightsMenu(context, t('menu.question'))
  if (intent !== 'sighting') return undefined
  return answer(context, say(t('menu.sighting'), [[choice('rights', 'menu', t('menu.choice-rights'))]]))
}

/** A sticker or a photograph: nothing that we can read. */
export function unsupported(context: Context): Turn {
  return answer(context, say(context.t('menu.unsupported')))
}

/** A tap on a button whose time is over, or that is none of ours. */
export function oldChoice(context: Context): Turn {
  const { t } = context
  return answer(context, say(t('menu.old-choice'), [[choice('go', 'help', t('menu.choice-help'))]]))
}

function toRelative(context: Context): Turn {
  const names = list(
    context.language,
    context.relatives.map(({ person }) => person.name),
  )
  const { t } = context
  return answer(context, say(t('menu.kin', { names }), [[choice('go', 'start', t('menu.choice-start'))]]))
}

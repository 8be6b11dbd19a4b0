import type { Inbound } from '../domain/inbound.ts'
import { understand } from '../domain/intent.ts'
import { isPoint } from '../domain/place.ts'
import { list, phone } from '../locales/formats.ts'
import { isLabel } from '../locales/words.ts'
import type { CommandName } from './commands.ts'
import { greet } from './register.ts'
import { rightsMenu } from './rights.ts'
import { answer, choice, registered, say, sayWithKeyboard, wordsOf } from './saying.ts'
import type { State } from './state.ts'
import type { Facts, Turn } from './turn.ts'

/** What the label of a key of the permanent keyboard asks for; undefined if `text` is no such label. */
export function keyOf(text: string): CommandName | undefined {
  if (isPanicKey(text)) return 'panic'
  if (isLabel('menu.key-family', text)) return 'family'
  if (isLabel('menu.key-rights', text)) return 'rights'
  return isLabel('menu.key-help', text) ? 'help' : undefined
}

/**
 * True if `text` is what the panic key of the permanent keyboard sends, in any language: the button alone, which
 * is held for "Cancelar". The word typed without its sign is a cry that leaves at once.
 */
export function isPanicKey(text: string): boolean {
  return isLabel('menu.key-panic', text)
}

/** `/ayuda`: what can be done here, with the number that answers day and night. */
export function help(state: State, facts: Facts): Turn {
  const ciam = phone(facts.directory.ciam.number)
  return answer(state, sayWithKeyboard(wordsOf(facts)('menu.help', { ciam }), facts))
}

/** Words that no question waits for: advice for a question or a sighting, and otherwise the way on. */
export function fallback(state: State, facts: Facts, text: string): Turn {
  const advice = advise(state, facts, text)
  if (advice) return advice
  if (facts.person === undefined && facts.kin.length > 0) return toRelative(state, facts)
  if (facts.person === undefined && state.at === 'idle') return greet(state, facts)
  return answer(state, sayWithKeyboard(wordsOf(facts)('menu.lost'), facts))
}

/** Advice, if `text` asks a question or tells of a sighting; the conversation stays where it was. */
export function advise(state: State, facts: Facts, text: string): Turn | undefined {
  const t = wordsOf(facts)
  const { intent } = understand(text)
  if (intent === 'question') return rightsMenu(state, facts, t('menu.question'))
  if (intent !== 'sighting') return undefined
  return answer(state, say(t('menu.sighting'), [[choice('rights', 'menu', t('menu.choice-rights'))]]))
}

/** A sticker, a photograph, a voice note that was no matter of an alert. */
export function unsupported(state: State, inbound: Inbound, facts: Facts): Turn {
  const t = wordsOf(facts)
  return answer(state, say(inbound.kind === 'voice' ? t('menu.voice') : t('menu.unsupported')))
}

/** A tap on a button whose time is over, or that is none of ours. */
export function oldChoice(state: State, facts: Facts): Turn {
  const t = wordsOf(facts)
  return answer(state, say(t('menu.old-choice'), [[choice('go', 'help', t('menu.choice-help'))]]))
}

/** A pin that no question and no alert waits for: it becomes the last place known; a live one moves in silence. */
export function sparePin(state: State, inbound: Inbound & { kind: 'pin' }, facts: Facts): Turn {
  const t = wordsOf(facts)
  const { point, live, accuracy } = inbound
  const person = registered(facts)
  if (person === undefined || !isPoint(point)) {
    return live === 'move' ? silence(state) : answer(state, say(t('menu.pin-unkept')))
  }
  const place = {
    point,
    at: facts.now,
    source: live === 'no' ? 'pin' : 'live',
    ...(accuracy !== undefined && { accuracy }),
  } as const
  return {
    state,
    say: live === 'move' ? [] : [say(t('menu.pin'))],
    effects: [{ do: 'save-person', person: { ...person, place } }],
  }
}

/** Nothing is said and nothing changes. */
export function silence(state: State): Turn {
  return { state, say: [], effects: [] }
}

function toRelative(state: State, facts: Facts): Turn {
  const names = list(
    facts.language,
    facts.kin.map(({ person }) => person.name),
  )
  const t = wordsOf(facts)
  return answer(state, say(t('menu.kin', { names }), [[choice('go', 'start', t('menu.choice-start'))]]))
}

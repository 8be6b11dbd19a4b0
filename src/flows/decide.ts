import type { Directory } from '../consulates/directory.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'
import type { Message } from '../domain/messaging/message.ts'
import type { Language } from '../domain/people/person.ts'
import { phone } from '../locales/formats.ts'
import { spokenOn, words } from '../locales/words.ts'
import type { Utterance } from '../understanding/utterance.ts'
import { namingSaid } from './alert/said/corrected.ts'
import { mediaToo } from './alert/said/sent-media.ts'
import { heardPastReport } from './alert/taken/overtaken-report.ts'
import { pastMessageQuestion } from './concerns/authentic.ts'
import { type ChatFacts, type Context, contextOf } from './context.ts'
import { renewedByAct } from './desk/renewal.ts'
import { withoutHushed } from './hushed.ts'
import { firstToHear } from './listeners.ts'
import { withoutSecondCry } from './no-second-cry.ts'
import { followed } from './questions.ts'
import { say } from './reply.ts'
import type { State } from './state.ts'
import { heardTooLate } from './too-old.ts'
import type { Turn } from './turn.ts'

/**
 * Decides what a message means and all that must follow, from the state that was kept of its conversation: the first
 * of `LISTENERS` that answers has it. Pure, and never throws.
 */
export function decide(state: State, inbound: Inbound, utterance: Utterance, facts: ChatFacts): Turn {
  const context = pastMessageQuestion(contextOf(state, inbound, utterance, facts))
  const late = heardTooLate(context)
  if (late !== undefined) return late
  const hears = (one: Context) => mediaToo(one, firstToHear(one))
  const turn = followed(heardPastReport(context, hears))
  const heard = renewedByAct(context, withoutSecondCry(context, turn))
  return withoutHushed(context, state, namingSaid(context, heard))
}

/** The answer to somebody who writes faster than they are heard, in `language`. */
export function tooFast(language: Language): Message {
  const say = words(language)
  return { kind: 'text', text: say('menu.too-fast'), choices: [[choice('yo', '', say('concern.choice-me'))]] }
}

/** The answer to somebody whose message we could not take because of a fault of ours. */
export function apology(inbound: Inbound, directory: Directory): Message {
  return say(words(spokenOn(inbound.sender.language))('menu.apology', { ciam: phone(directory.ciam.number) }))
}

import type { Directory } from '../consulates/directory.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'
import type { Message } from '../domain/messaging/message.ts'
import { phone } from '../locales/formats.ts'
import { isLabel, spokenOn, words } from '../locales/words.ts'
import { type Reply, replyOf } from '../understanding/replies.ts'
import { confirmed, isConfirming } from './alert/confirm.ts'
import { askDrill, takeDrill } from './alert/drill.ts'
import { alertTurn } from './alert/hear.ts'
import { silence } from './alert/panic.ts'
import { deskTurn } from './desk/desk.ts'
import { heardByNumber } from './family/by-number.ts'
import * as family from './family/contacts.ts'
import { askedAgain, askLeave, join, leave, openInvite, refuse } from './family/invite.ts'
import { heardByKin } from './family/relative.ts'
import { type CommandName, commandOf } from './menu/commands.ts'
import { askLanguage, takeLanguage } from './menu/language.ts'
import { advise, askHere, fallback, help, keyOf, oldChoice, unsupported } from './menu/menu.ts'
import { askErase, showPrivacy, takeErase } from './menu/privacy.ts'
import { rightsMenu, rightsTopic } from './menu/rights.ts'
import * as region from './registration/region.ts'
import {
  ask,
  consent,
  consentQuestion,
  goBack,
  proceed,
  start,
  stepOf,
  takeName,
} from './registration/register.ts'
import { answer, say, type Tap, tapOf, wordsOf } from './reply.ts'
import { awaitsPlace, next, type State } from './state.ts'
import type { Facts, Turn } from './turn.ts'

/**
 * Decides what a message means and all that must follow, from the state that was kept of its conversation. A cry
 * for help is heard first, in any state, and the conversation goes on afterwards where it was. Pure, and never throws.
 */
export function decide(kept: State, inbound: Inbound, facts: Facts): Turn {
  if (inbound.group) return deskTurn(kept, inbound, facts)
  const spoken: Facts = { ...facts, language: kept.language ?? facts.language }
  const agreed = isConfirming(kept) ? confirmed(kept, inbound, spoken) : undefined
  if (agreed) return agreed
  // A live location moves on by itself, and says nothing about the question.
  const moves = inbound.kind === 'pin' && inbound.live === 'move'
  const state = isConfirming(kept) && !moves ? next(kept, { at: 'idle' }) : kept
  // An officer's own chat may be a desk, and an officer may cry for help.
  const cried = alertTurn(state, inbound, spoken)
  if (cried) return cried
  const desk = facts.desk?.state === 'bound' || facts.deskCode !== undefined
  return desk ? deskTurn(state, inbound, facts) : converse(state, inbound, spoken)
}

/** What somebody hears whose message we could not take because of a fault of ours. */
export function apology(inbound: Inbound, directory: Directory): Message {
  return say(words(spokenOn(inbound.sender.language))('menu.apology', { ciam: phone(directory.ciam.number) }))
}

function converse(state: State, inbound: Inbound, facts: Facts): Turn {
  switch (inbound.kind) {
    case 'text':
      return hear(state, inbound, facts, inbound.text)
    case 'choice': {
      const tap = tapOf(inbound.choice)
      return tap ? tapped(state, inbound, facts, tap) : oldChoice(state, facts)
    }
    case 'pin':
      // Any other pin is the alert's matter.
      return awaitsPlace(state) && inbound.live !== 'move'
        ? region.takePlacePin(state, inbound, facts)
        : silence(state)
    case 'contact':
      return family.takeCard(state, inbound, facts)
    case 'voice':
    case 'unsupported':
      return unsupported(state, facts)
    case 'receipt':
    case 'membership':
      return silence(state)
  }
}

/** Words: a command or a key, a short answer such as "saltar", the answer to the question asked, or anything else. */
function hear(state: State, inbound: Inbound, facts: Facts, text: string): Turn {
  if (isLabel('menu.key-place', text)) return askHere(state, facts)
  const command = commandOf(text)
  const name = command?.name ?? keyOf(text)
  if (name) return obey(name, command?.args ?? '', state, inbound, facts)
  const byNumber = heardByNumber(state, inbound, facts, text)
  if (byNumber) return byNumber
  const byKin = heardByKin(state, inbound, facts, text)
  if (byKin) return byKin
  const reply = state.at === 'idle' ? undefined : replyOf(text)
  const replied = reply && takeReply(reply, state, inbound, facts)
  return replied ?? advised(state, facts, text) ?? takeAnswer(state, inbound, facts, text)
}

function obey(name: CommandName, args: string, state: State, inbound: Inbound, facts: Facts): Turn {
  switch (name) {
    case 'start':
      return args === '' ? start(state, inbound, facts) : openInvite(state, inbound, facts)
    case 'family':
      return family.showFamily(state, facts)
    case 'rights':
      return rightsMenu(state, facts)
    case 'consulate':
      return region.showConsulate(state, facts)
    case 'drill':
      return askDrill(state, facts)
    case 'language':
      return askLanguage(state, facts)
    case 'privacy':
      return showPrivacy(state, facts)
    case 'erase':
      return askErase(state, facts)
    case 'leave':
      return askLeave(state, facts)
    case 'desk':
      return deskTurn(state, inbound, facts)
    // A panic is the alert's matter and never comes here.
    case 'help':
    case 'panic':
      return help(state, facts)
  }
}

/** A short answer, where the question that was asked has a use for it. */
function takeReply(reply: Reply, state: State, inbound: Inbound, facts: Facts): Turn | undefined {
  const step = stepOf(state)
  switch (reply) {
    case 'stop':
      return answer(next(state, { at: 'idle' }), say(wordsOf(facts)('menu.stopped')))
    case 'yes':
    case 'no':
      // Each of these questions may be left, and whoever says no to one leaves it.
      return (
        agree(reply === 'yes', state, inbound, facts) ??
        (reply === 'no' && step ? proceed(step, state, inbound, facts) : undefined)
      )
    case 'skip':
      return step && proceed(step, state, inbound, facts)
    case 'back':
      return step && goBack(step, state, inbound, facts)
    case 'repeat':
      return step && ask(step, state, inbound, facts)
  }
}

function agree(agrees: boolean, state: State, inbound: Inbound, facts: Facts): Turn | undefined {
  switch (state.at) {
    case 'consent':
      return consent(state, inbound, facts, agrees)
    case 'place-confirm':
      return agrees
        ? region.takeConsulate(state, inbound, facts, state.consulate)
        : region.askPlace(state, facts, state.occasion)
    case 'invited':
      return agrees ? join(state, inbound, facts) : refuse(state, inbound, facts)
    case 'drill':
      return takeDrill(state, facts, agrees)
    case 'erase':
      return takeErase(state, facts, agrees)
    default:
      return undefined
  }
}

/** Advice in the middle of a dialogue, for what reads as a question and as no answer. */
function advised(state: State, facts: Facts, text: string): Turn | undefined {
  if (state.at === 'idle') return undefined
  // The name of a place may look like anything: it is an answer if the directory knows it.
  if (awaitsPlace(state) && facts.directory.find(text).kind !== 'unknown') return undefined
  return advise(state, facts, text)
}

function takeAnswer(state: State, inbound: Inbound, facts: Facts, text: string): Turn {
  switch (state.at) {
    case 'consent':
      return answer(state, consentQuestion(facts))
    case 'name':
      return takeName(state, inbound, facts, text)
    case 'place':
    case 'place-confirm':
      return region.takePlaceText(state, facts, text)
    case 'contact':
      return family.takeContactText(state, inbound, facts, text)
    case 'contact-name':
      return family.takeContactName(state, inbound, facts, text)
    case 'invited':
      return askedAgain(state, inbound, facts, text)
    default:
      return fallback(state, facts, text)
  }
}

/** A tap under a message of the menus; it means the same whenever it comes, however old the message is. */
function tapped(state: State, inbound: Inbound, facts: Facts, { verb, of }: Tap): Turn {
  switch (verb) {
    case 'consent':
      return consent(state, inbound, facts, of === 'yes')
    case 'skip':
    case 'back':
      return step(verb, of, state, inbound, facts)
    case 'place-at':
      return region.takePlaceChoice(state, facts, of)
    case 'place-yes':
      return region.takeConsulate(state, inbound, facts, of)
    case 'place-no':
      return region.askPlace(
        state,
        facts,
        awaitsPlace(state) && 'occasion' in state ? state.occasion : 'menu',
      )
    case 'place-state':
      return region.takeState(state, facts, of)
    case 'contact':
      return family.showContact(state, facts, of)
    case 'relink':
      return family.relink(state, facts, of)
    case 'remove':
      return family.askRemove(state, facts, of)
    case 'remove-yes':
      return family.remove(state, facts, of)
    case 'join':
      return join(state, inbound, facts)
    case 'refuse':
      return refuse(state, inbound, facts)
    case 'leave':
      return leave(state, facts, of)
    case 'rights':
      return rightsTopic(state, facts, of)
    case 'language':
      return takeLanguage(state, facts, of)
    case 'erase':
      return state.at === 'erase' ? takeErase(state, facts, of === 'yes') : askErase(state, facts)
    case 'drill':
      return takeDrill(state, facts, of === 'yes')
    case 'go':
      return go(of, state, inbound, facts)
  }
}

/** Skips or goes back from the question that is being asked; a tap under an earlier question asks this one again. */
function step(verb: 'skip' | 'back', of: string, state: State, inbound: Inbound, facts: Facts): Turn {
  const current = stepOf(state)
  if (current === undefined) return oldChoice(state, facts)
  if (current !== of) return ask(current, state, inbound, facts)
  return verb === 'skip' ? proceed(current, state, inbound, facts) : goBack(current, state, inbound, facts)
}

/** Shows what a choice leads to. */
function go(of: string, state: State, inbound: Inbound, facts: Facts): Turn {
  switch (of) {
    case 'family':
      return family.showFamily(next(state, { at: 'idle' }), facts)
    case 'add':
      return family.askContact(state, facts, 'menu')
    case 'place':
      return region.askPlace(state, facts, 'menu')
    case 'start':
      return start(state, inbound, facts)
    case 'drill':
      return askDrill(state, facts)
    case 'erase':
      return askErase(state, facts)
    case 'help':
      return help(state, facts)
    default:
      return oldChoice(state, facts)
  }
}

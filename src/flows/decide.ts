import type { Directory } from '../consulates/directory.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'
import type { Message } from '../domain/messaging/message.ts'
import { phone } from '../locales/formats.ts'
import { isLabel, spokenOn, words } from '../locales/words.ts'
import { commandOf } from '../understanding/commands.ts'
import { replyOf } from '../understanding/replies.ts'
import type { CommandName, Reply } from '../understanding/vocabulary/vocabulary.ts'
import { confirmed, isConfirming } from './alert/confirm.ts'
import { askDrill, takeDrill } from './alert/drill.ts'
import { alertTurn } from './alert/hear.ts'
import { silence } from './alert/panic.ts'
import { deskTurn } from './desk/desk.ts'
import { heardByNumber } from './family/by-number.ts'
import * as family from './family/contacts.ts'
import { askedAgain, askLeave, join, leave, openInvite, refuse } from './family/invite.ts'
import { heardByRelative } from './family/relative.ts'
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
import type { Context, Turn } from './turn.ts'

/**
 * Decides what a message means and all that must follow, from the state that was kept of its conversation. A cry
 * for help is heard first, in any state, and the conversation goes on afterwards where it was. Pure, and never throws.
 */
export function decide(kept: State, inbound: Inbound, context: Context): Turn {
  if (inbound.group) return deskTurn(kept, inbound, context)
  const spoken: Context = { ...context, language: kept.language ?? context.language }
  const agreed = isConfirming(kept) ? confirmed(kept, inbound, spoken) : undefined
  if (agreed) return agreed
  // A live location moves on by itself, and says nothing about the question.
  const moves = inbound.kind === 'pin' && inbound.live === 'move'
  const state = isConfirming(kept) && !moves ? next(kept, { at: 'idle' }) : kept
  // An officer's own chat may be a desk, and an officer may cry for help.
  const cried = alertTurn(state, inbound, spoken)
  if (cried) return cried
  const desk = context.desk?.state === 'bound' || context.deskCode !== undefined
  return desk ? deskTurn(state, inbound, context) : converse(state, inbound, spoken)
}

/** What somebody hears whose message we could not take because of a fault of ours. */
export function apology(inbound: Inbound, directory: Directory): Message {
  return say(words(spokenOn(inbound.sender.language))('menu.apology', { ciam: phone(directory.ciam.number) }))
}

function converse(state: State, inbound: Inbound, context: Context): Turn {
  switch (inbound.kind) {
    case 'text':
      return hear(state, inbound, context, inbound.text)
    case 'choice': {
      const tap = tapOf(inbound.choice)
      return tap ? tapped(state, inbound, context, tap) : oldChoice(state, context)
    }
    case 'pin':
      // Any other pin is the alert's matter.
      return awaitsPlace(state) && inbound.live !== 'move'
        ? region.takePlacePin(state, inbound, context)
        : silence(state)
    case 'contact':
      return family.takeCard(state, inbound, context)
    case 'voice':
    case 'unsupported':
      return unsupported(state, context)
    case 'receipt':
    case 'membership':
      return silence(state)
  }
}

/** Words: a command or a key, a short answer such as "saltar", the answer to the question asked, or anything else. */
function hear(state: State, inbound: Inbound, context: Context, text: string): Turn {
  if (isLabel('menu.key-place', text)) return askHere(state, context)
  const command = commandOf(text)
  const name = command?.name ?? keyOf(text)
  if (name) return obey(name, command?.args ?? '', state, inbound, context)
  const byNumber = heardByNumber(state, inbound, context, text)
  if (byNumber) return byNumber
  const byKin = heardByRelative(state, inbound, context, text)
  if (byKin) return byKin
  const reply = state.at === 'idle' ? undefined : replyOf(text)
  const replied = reply && takeReply(reply, state, inbound, context)
  return replied ?? advised(state, context, text) ?? takeAnswer(state, inbound, context, text)
}

function obey(name: CommandName, args: string, state: State, inbound: Inbound, context: Context): Turn {
  switch (name) {
    case 'start':
      return args === '' ? start(state, inbound, context) : openInvite(state, inbound, context)
    case 'family':
      return family.showFamily(state, context)
    case 'rights':
      return rightsMenu(state, context)
    case 'consulate':
      return region.showConsulate(state, context)
    case 'drill':
      return askDrill(state, context)
    case 'language':
      return askLanguage(state, context)
    case 'privacy':
      return showPrivacy(state, context)
    case 'erase':
      return askErase(state, context)
    case 'leave':
      return askLeave(state, context)
    case 'desk':
      return deskTurn(state, inbound, context)
    // A panic is the alert's matter and never comes here.
    case 'help':
    case 'panic':
      return help(state, context)
  }
}

/** A short answer, where the question that was asked has a use for it. */
function takeReply(reply: Reply, state: State, inbound: Inbound, context: Context): Turn | undefined {
  const step = stepOf(state)
  switch (reply) {
    case 'stop':
      return answer(next(state, { at: 'idle' }), say(wordsOf(context)('menu.stopped')))
    case 'yes':
    case 'no':
      // Each of these questions may be left, and whoever says no to one leaves it.
      return (
        agree(reply === 'yes', state, inbound, context) ??
        (reply === 'no' && step ? proceed(step, state, inbound, context) : undefined)
      )
    case 'skip':
      return step && proceed(step, state, inbound, context)
    case 'back':
      return step && goBack(step, state, inbound, context)
    case 'repeat':
      return step && ask(step, state, inbound, context)
  }
}

function agree(agrees: boolean, state: State, inbound: Inbound, context: Context): Turn | undefined {
  switch (state.at) {
    case 'consent':
      return consent(state, inbound, context, agrees)
    case 'place-confirm':
      return agrees
        ? region.takeConsulate(state, inbound, context, state.consulate)
        : region.askPlace(state, context, state.occasion)
    case 'invited':
      return agrees ? join(state, inbound, context) : refuse(state, inbound, context)
    case 'drill':
      return takeDrill(state, context, agrees)
    case 'erase':
      return takeErase(state, context, agrees)
    default:
      return undefined
  }
}

/** Advice in the middle of a dialogue, for what reads as a question and as no answer. */
function advised(state: State, context: Context, text: string): Turn | undefined {
  if (state.at === 'idle') return undefined
  // The name of a place may look like anything: it is an answer if the directory knows it.
  if (awaitsPlace(state) && context.directory.find(text).kind !== 'unknown') return undefined
  return advise(state, context, text)
}

function takeAnswer(state: State, inbound: Inbound, context: Context, text: string): Turn {
  switch (state.at) {
    case 'consent':
      return answer(state, consentQuestion(context))
    case 'name':
      return takeName(state, inbound, context, text)
    case 'place':
    case 'place-confirm':
      return region.takePlaceText(state, context, text)
    case 'contact':
      return family.takeContactText(state, inbound, context, text)
    case 'contact-name':
      return family.takeContactName(state, inbound, context, text)
    case 'invited':
      return askedAgain(state, inbound, context, text)
    default:
      return fallback(state, context, text)
  }
}

/** A tap under a message of the menus; it means the same whenever it comes, however old the message is. */
function tapped(state: State, inbound: Inbound, context: Context, { verb, of }: Tap): Turn {
  switch (verb) {
    case 'consent':
      return consent(state, inbound, context, of === 'yes')
    case 'skip':
    case 'back':
      return step(verb, of, state, inbound, context)
    case 'place-at':
      return region.takePlaceChoice(state, context, of)
    case 'place-yes':
      return region.takeConsulate(state, inbound, context, of)
    case 'place-no':
      return region.askPlace(
        state,
        context,
        awaitsPlace(state) && 'occasion' in state ? state.occasion : 'menu',
      )
    case 'place-state':
      return region.takeState(state, context, of)
    case 'contact':
      return family.showContact(state, context, of)
    case 'relink':
      return family.relink(state, context, of)
    case 'remove':
      return family.askRemove(state, context, of)
    case 'remove-yes':
      return family.remove(state, context, of)
    case 'join':
      return join(state, inbound, context)
    case 'refuse':
      return refuse(state, inbound, context)
    case 'leave':
      return leave(state, context, of)
    case 'rights':
      return rightsTopic(state, context, of)
    case 'language':
      return takeLanguage(state, context, of)
    case 'erase':
      return state.at === 'erase' ? takeErase(state, context, of === 'yes') : askErase(state, context)
    case 'drill':
      return takeDrill(state, context, of === 'yes')
    case 'go':
      return go(of, state, inbound, context)
  }
}

/** Skips or goes back from the question that is being asked; a tap under an earlier question asks this one again. */
function step(verb: 'skip' | 'back', of: string, state: State, inbound: Inbound, context: Context): Turn {
  const current = stepOf(state)
  if (current === undefined) return oldChoice(state, context)
  if (current !== of) return ask(current, state, inbound, context)
  return verb === 'skip'
    ? proceed(current, state, inbound, context)
    : goBack(current, state, inbound, context)
}

/** Shows what a choice leads to. */
function go(of: string, state: State, inbound: Inbound, context: Context): Turn {
  switch (of) {
    case 'family':
      return family.showFamily(next(state, { at: 'idle' }), context)
    case 'add':
      return family.askContact(state, context, 'menu')
    case 'place':
      return region.askPlace(state, context, 'menu')
    case 'start':
      return start(state, inbound, context)
    case 'drill':
      return askDrill(state, context)
    case 'erase':
      return askErase(state, context)
    case 'help':
      return help(state, context)
    default:
      return oldChoice(state, context)
  }
}

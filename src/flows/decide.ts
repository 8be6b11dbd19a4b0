import type { Directory } from '../consulates/directory.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'
import type { Message } from '../domain/messaging/message.ts'
import { phone } from '../locales/formats.ts'
import { isLabel, spokenOn, words } from '../locales/words.ts'
import type { Utterance } from '../understanding/utterance.ts'
import type { CommandWord, Reply } from '../understanding/vocabulary/vocabulary.ts'
import { confirmed, isConfirming } from './alert/confirm.ts'
import { askDrill, takeDrill } from './alert/drill.ts'
import { alertTurn } from './alert/hear.ts'
import { awaiting, type ChatFacts, type Context, contextOf } from './context.ts'
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
import { answer, say, silence, type Tap, tapOf } from './reply.ts'
import { awaitsPlace, type State } from './state.ts'
import type { Turn } from './turn.ts'

/**
 * Decides what a message means and all that must follow, from the state that was kept of its conversation. A cry
 * for help is heard first, in any state, and the conversation goes on afterwards where it was. Pure, and never throws.
 */
export function decide(kept: State, inbound: Inbound, utterance: Utterance, facts: ChatFacts): Turn {
  const context = contextOf(kept, inbound, utterance, facts)
  if (inbound.group) return deskTurn(context)
  const agreed = confirmed(context)
  if (agreed) return agreed
  // A live location moves on by itself, and says nothing about the question.
  const moves = inbound.kind === 'pin' && inbound.live === 'move'
  const now = isConfirming(kept) && !moves ? awaiting(context, { at: 'idle' }) : context
  // An officer's own chat may be a desk, and an officer may cry for help.
  const cried = alertTurn(now)
  if (cried) return cried
  const desk = context.desk?.state === 'bound' || context.deskCode !== undefined
  return desk ? deskTurn(now) : converse(now)
}

/** The answer to somebody whose message we could not take because of a fault of ours. */
export function apology(inbound: Inbound, directory: Directory): Message {
  return say(words(spokenOn(inbound.sender.language))('menu.apology', { ciam: phone(directory.ciam.number) }))
}

function converse(context: Context): Turn {
  const { state, inbound } = context
  switch (inbound.kind) {
    case 'text':
      return hear(context, inbound.text)
    case 'choice': {
      const tap = tapOf(inbound.choice)
      return tap ? tapped(context, tap) : oldChoice(context)
    }
    case 'pin':
      // Any other pin is the alert's matter.
      return awaitsPlace(state) && inbound.live !== 'move'
        ? region.takePlacePin(context, inbound)
        : silence(context)
    case 'contact':
      return family.takeCard(context, inbound)
    case 'voice':
    case 'unsupported':
      return unsupported(context)
    case 'receipt':
    case 'membership':
      return silence(context)
  }
}

/** Words: a command or a key, a short answer such as "saltar", the answer to the question asked, or anything else. */
function hear(context: Context, text: string): Turn {
  if (isLabel('menu.key-place', text)) return askHere(context)
  const command = context.utterance.command()
  const name = command?.name ?? keyOf(text)
  if (name) return obey(name, command?.args ?? '', context)
  const byNumber = heardByNumber(context)
  if (byNumber) return byNumber
  const byKin = heardByRelative(context)
  if (byKin) return byKin
  const reply = context.state.at === 'idle' ? undefined : context.utterance.reply()
  const replied = reply && takeReply(reply, context)
  return replied ?? advised(context, text) ?? takeAnswer(context, text)
}

function obey(name: CommandWord, args: string, context: Context): Turn {
  switch (name) {
    case 'start':
      return args === '' ? start(context) : openInvite(context)
    case 'family':
      return family.showFamily(context)
    case 'rights':
      return rightsMenu(context)
    case 'consulate':
      return region.showConsulate(context)
    case 'drill':
      return askDrill(context)
    case 'language':
      return askLanguage(context)
    case 'privacy':
      return showPrivacy(context)
    case 'erase':
      return askErase(context)
    case 'leave':
      return askLeave(context)
    case 'desk':
      return deskTurn(context)
    // A panic is the alert's matter and never comes here.
    case 'help':
    case 'panic':
      return help(context)
  }
}

/** A short answer, where the question that was asked has a use for it. */
function takeReply(reply: Reply, context: Context): Turn | undefined {
  const step = stepOf(context.state)
  switch (reply) {
    case 'stop':
      return answer(awaiting(context, { at: 'idle' }), say(context.t('menu.stopped')))
    case 'yes':
    case 'no':
      // Each of these questions may be left, and whoever says no to one leaves it.
      return agree(reply === 'yes', context) ?? (reply === 'no' && step ? proceed(step, context) : undefined)
    case 'skip':
      return step && proceed(step, context)
    case 'back':
      return step && goBack(step, context)
    case 'repeat':
      return step && ask(step, context)
  }
}

function agree(agrees: boolean, context: Context): Turn | undefined {
  const { state } = context
  switch (state.at) {
    case 'consent':
      return consent(context, agrees)
    case 'place-confirm':
      return agrees
        ? region.takeConsulate(context, state.consulate)
        : region.askPlace(context, state.occasion)
    case 'invited':
      return agrees ? join(context) : refuse(context)
    case 'drill':
      return takeDrill(context, agrees)
    case 'erase':
      return takeErase(context, agrees)
    default:
      return undefined
  }
}

/** Advice in the middle of a dialogue, for what reads as a question and as no answer. */
function advised(context: Context, text: string): Turn | undefined {
  const { state } = context
  if (state.at === 'idle') return undefined
  // The name of a place may look like anything: it is an answer if the directory knows it.
  if (awaitsPlace(state) && context.directory.find(text).kind !== 'unknown') return undefined
  return advise(context)
}

function takeAnswer(context: Context, text: string): Turn {
  const { state } = context
  switch (state.at) {
    case 'consent':
      return answer(context, consentQuestion(context))
    case 'name':
      return takeName(context, text)
    case 'place':
    case 'place-confirm':
      return region.takePlaceText(context, text)
    case 'contact':
      return family.takeContactText(context)
    case 'contact-name':
      return family.takeContactName(context, text, state.phone)
    case 'invited':
      return askedAgain(context)
    default:
      return fallback(context)
  }
}

/** A tap under a message of the menus; it means the same whenever it comes, however old the message is. */
function tapped(context: Context, { verb, of }: Tap): Turn {
  const { state } = context
  switch (verb) {
    case 'consent':
      return consent(context, of === 'yes')
    case 'skip':
    case 'back':
      return step(verb, of, context)
    case 'place-at':
      return region.takePlaceChoice(context, of)
    case 'place-yes':
      return region.takeConsulate(context, of)
    case 'place-no':
      return region.askPlace(context, awaitsPlace(state) && 'occasion' in state ? state.occasion : 'menu')
    case 'place-state':
      return region.takeState(context, of)
    case 'contact':
      return family.showContact(context, of)
    case 'relink':
      return family.relink(context, of)
    case 'remove':
      return family.askRemove(context, of)
    case 'remove-yes':
      return family.remove(context, of)
    case 'join':
      return join(context)
    case 'refuse':
      return refuse(context)
    case 'leave':
      return leave(context, of)
    case 'rights':
      return rightsTopic(context, of)
    case 'language':
      return takeLanguage(context, of)
    case 'erase':
      return state.at === 'erase' ? takeErase(context, of === 'yes') : askErase(context)
    case 'drill':
      return takeDrill(context, of === 'yes')
    case 'go':
      return go(of, context)
  }
}

/** Skips or goes back from the question that is being asked; a tap under an earlier question asks this one again. */
function step(verb: 'skip' | 'back', of: string, context: Context): Turn {
  const current = stepOf(context.state)
  if (current === undefined) return oldChoice(context)
  if (current !== of) return ask(current, context)
  return verb === 'skip' ? proceed(current, context) : goBack(current, context)
}

/** Shows what a choice leads to. */
function go(of: string, context: Context): Turn {
  switch (of) {
    case 'family':
      return family.showFamily(awaiting(context, { at: 'idle' }))
    case 'add':
      return family.askContact(context, 'menu')
    case 'place':
      return region.askPlace(context, 'menu')
    case 'start':
      return start(context)
    case 'drill':
      return askDrill(context)
    case 'erase':
      return askErase(context)
    case 'help':
      return help(context)
    default:
      return oldChoice(context)
  }
}

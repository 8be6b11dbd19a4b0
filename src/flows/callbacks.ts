import type { AlertFacts, ReasonCode } from '../domain/alert/alert.ts'
import type { MessageId } from '../domain/messaging/address.ts'
import { type CallbackId, type Tap, tapOf } from '../domain/messaging/callback-id.ts'
import type { Contact, Desk } from '../domain/people/person.ts'
import { NUMBER_COUNTRIES } from '../understanding/countries.ts'
import { askDrill, takeDrill } from './alert/drill.ts'
import { forWhom, takeRelative } from './alert/for-whom.ts'
import * as own from './alert/own-taps.ts'
import { panic } from './alert/panic.ts'
import { disbelieve, sendWhere } from './alert/reported.ts'
import { takeMinor } from './alert/third-party.ts'
import { askAboutScam } from './concerns/scam.ts'
import { awaiting, type Context, type Relative, type Told } from './context.ts'
import { passOnTo } from './desk/bridge.ts'
import { askEnd, confirmEnd, type DeskEnd, end as endForDesk } from './desk/ending.ts'
import * as officer from './desk/officer.ts'
import * as steps from './desk/steps.ts'
import { answered, type FamilyCopy, familyCopy, stillMissing, unheard } from './family/answer.ts'
import { accept, refuseNumbers, toldNoMore } from './family/by-number.ts'
import { takeConfirm } from './family/confirm-contact.ts'
import { askContact, takeCountry, takeSureContact } from './family/contact-question.ts'
import * as family from './family/contacts.ts'
import { join, refuse } from './family/invite.ts'
import { takeLeave } from './family/leave.ts'
import { unmute } from './family/muted.ts'
import { askSafe, takeMistake, takeSafe } from './family/safe.ts'
import { takeAsOwn, takeWhose } from './family/whose-words.ts'
import { takeAllyTap } from './menu/allies.ts'
import { showHuman } from './menu/asked.ts'
import { takeLanguage } from './menu/language.ts'
import { help, oldChoice } from './menu/menu.ts'
import { askErase, takeErase } from './menu/privacy.ts'
import { rightsTopic } from './menu/rights.ts'
import { takeStep } from './questions.ts'
import { askOwnName, takeSureName } from './registration/own-name.ts'
import * as region from './registration/region.ts'
import { consent, start } from './registration/register.ts'
import { say, silence, urgent } from './reply.ts'
import type { Turn } from './turn.ts'

/**
 * Who may tap, what the tap's argument names, and what follows. The handler is handed what was named, found and
 * allowed; nobody else than `by` reaches it. `anyone` is anybody in a chat of their own.
 */
type Callback =
  | {
      readonly by: 'anyone'
      readonly names:
        | 'nothing'
        | 'yes or no'
        | 'question'
        | 'point'
        | 'consulate'
        | 'state'
        | 'invite'
        | 'ally'
        | 'text'
      handle(context: Context, of: string): Turn
    }
  /** The person whose alert it is; `late` answers instead of "gone" once it ended or was erased. */
  | {
      readonly by: 'person'
      readonly names: 'alert'
      handle(context: Context, alert: AlertFacts): Turn
      late?(context: Context): Turn
    }
  | { readonly by: 'person'; readonly names: 'contact'; readonly handle: ContactTap }
  /** A relative who was told of the alert in this chat. */
  | { readonly by: 'relative'; readonly names: 'alert'; handle(context: Context, copy: FamilyCopy): Turn }
  /** Somebody who was told of the alert at their number alone. */
  | { readonly by: 'relative'; readonly names: 'alert by number'; handle(context: Context, told: Told): Turn }
  /** An accepted contact; the argument is their id as one, or a word that `handle` knows, and then none is found. */
  | {
      readonly by: 'relative'
      readonly names: 'relative'
      handle(context: Context, relative: Relative | undefined, of: string): Turn
    }
  /** An officer in the chat of a desk that was told of the alert, while it is not over. */
  | { readonly by: 'officer'; readonly names: 'alert'; handle(action: officer.Action): Turn }
  /** An officer in the chat of the desk that the tap names, while it is bound. */
  | { readonly by: 'officer'; readonly names: 'desk'; handle(context: Context, desk: Desk): Turn }

/** `of` is the contact's id, and in a `confirm` after a point which acceptance of theirs its message showed. */
type ContactTap = (context: Context, contact: Contact, of: string) => Turn

type OfficerRow = Callback & { readonly by: 'officer' }

/** A tap that a person and an officer know both has a row for each. */
type Rows = Callback | readonly [Callback, OfficerRow]

const answeredReceived = (context: Context, copy: FamilyCopy) => answered(context, copy, 'received')
const ended = (outcome: 'cancelled' | 'released' | 'returned') => (context: Context, facts: AlertFacts) =>
  own.end(context, facts, outcome)

const endedFor =
  (how: DeskEnd, code: ReasonCode) =>
  (action: officer.Action): Turn =>
    endForDesk(action, how, { code })

/** Every tap that we ever offered: under messages about alerts, then in the menus. */
export const CALLBACKS: Record<CallbackId, Rows> = {
  // A yes to "is it an emergency?" is never too late.
  si: { by: 'person', names: 'alert', handle: own.confirm, late: context => panic(context, 'button') },
  no: { by: 'person', names: 'alert', handle: own.stop },
  retirar: { by: 'person', names: 'alert', handle: own.stop },
  'cancelar?': { by: 'person', names: 'alert', handle: own.askCancel },
  cancelar: { by: 'person', names: 'alert', handle: ended('cancelled') },
  soltaron: { by: 'person', names: 'alert', handle: ended('released') },
  regreso: { by: 'person', names: 'alert', handle: ended('returned') },
  seguir: [
    { by: 'person', names: 'alert', handle: own.keepAlert },
    { by: 'officer', names: 'alert', handle: officer.keep },
  ],
  ver: [
    { by: 'person', names: 'alert', handle: own.showTracker },
    { by: 'officer', names: 'alert', handle: officer.showAgain },
  ],
  mandar: { by: 'person', names: 'alert', handle: sendWhere },
  'no-creas': { by: 'person', names: 'alert', handle: disbelieve },
  menor: { by: 'anyone', names: 'yes or no', handle: (context, of) => takeMinor(context, of === 'yes') },
  recibido: { by: 'relative', names: 'alert', handle: answeredReceived },
  salvo: { by: 'relative', names: 'alert', handle: askSafe },
  'salvo-si': { by: 'relative', names: 'alert', handle: takeSafe },
  'salvo-no': { by: 'relative', names: 'alert', handle: takeMistake },
  sigue: { by: 'relative', names: 'alert', handle: stillMissing },
  conozco: { by: 'relative', names: 'alert by number', handle: accept },
  ajeno: {
    by: 'relative',
    names: 'alert by number',
    handle: (context, told) => refuseNumbers(context, [told]),
  },
  por: {
    by: 'relative',
    names: 'relative',
    handle: (context, relative, of) => takeWhose(context, relative) ?? takeRelative(context, relative, of),
  },
  yo: { by: 'anyone', names: 'nothing', handle: context => takeAsOwn(context, own.cryInstead(context)) },
  estafa: { by: 'anyone', names: 'nothing', handle: askAboutScam },
  llevaron: { by: 'anyone', names: 'nothing', handle: forWhom },
  atender: { by: 'officer', names: 'alert', handle: officer.attend },
  'a-familia': { by: 'officer', names: 'alert', handle: action => passOnTo(action, 'family') },
  'a-persona': { by: 'officer', names: 'alert', handle: action => passOnTo(action, 'person') },
  'a-todos': { by: 'officer', names: 'alert', handle: action => passOnTo(action, 'everybody') },
  'a-mesa': { by: 'officer', names: 'alert', handle: action => passOnTo(action, 'desk') },
  aliada: { by: 'anyone', names: 'ally', handle: (context, of) => takeAllyTap(context, of, true) },
  'aliada-no': { by: 'anyone', names: 'ally', handle: (context, of) => takeAllyTap(context, of, false) },
  todo: { by: 'officer', names: 'alert', handle: officer.showWords },
  misma: { by: 'officer', names: 'alert', handle: action => steps.judgeSame(action, true) },
  distinta: { by: 'officer', names: 'alert', handle: action => steps.judgeSame(action, false) },
  contactado: { by: 'officer', names: 'alert', handle: steps.askContact },
  'hable-persona': { by: 'officer', names: 'alert', handle: action => steps.noteContact(action, 'person') },
  'hable-familia': { by: 'officer', names: 'alert', handle: action => steps.noteContact(action, 'family') },
  'nadie-contesto': { by: 'officer', names: 'alert', handle: steps.noteTried },
  sigo: { by: 'officer', names: 'alert', handle: steps.keepOn },
  devolver: { by: 'officer', names: 'alert', handle: steps.handBack },
  falsa: { by: 'officer', names: 'alert', handle: action => askEnd(action, 'falsa') },
  cerrar: { by: 'officer', names: 'alert', handle: action => askEnd(action, 'cerrar') },
  // An old message's yes is asked why.
  'falsa-si': { by: 'officer', names: 'alert', handle: action => confirmEnd(action, 'falsa') },
  'cerrar-si': { by: 'officer', names: 'alert', handle: action => confirmEnd(action, 'cerrar') },
  'porque-found': { by: 'officer', names: 'alert', handle: endedFor('cerrar', 'found') },
  'porque-out': { by: 'officer', names: 'alert', handle: endedFor('cerrar', 'out') },
  'porque-lawyer': { by: 'officer', names: 'alert', handle: endedFor('cerrar', 'lawyer') },
  'porque-mexico': { by: 'officer', names: 'alert', handle: endedFor('cerrar', 'mexico') },
  'porque-family-says': { by: 'officer', names: 'alert', handle: endedFor('falsa', 'family-says') },
  'porque-person-says': { by: 'officer', names: 'alert', handle: endedFor('falsa', 'person-says') },
  'porque-mistake': { by: 'officer', names: 'alert', handle: endedFor('falsa', 'mistake') },
  seguimos: { by: 'officer', names: 'desk', handle: officer.renewDesk },
  consent: { by: 'anyone', names: 'yes or no', handle: (context, of) => consent(context, of === 'yes') },
  skip: { by: 'anyone', names: 'question', handle: (context, of) => takeStep(context, 'skip', of) },
  back: { by: 'anyone', names: 'question', handle: (context, of) => takeStep(context, 'back', of) },
  'place-at': { by: 'anyone', names: 'point', handle: region.takePlaceChoice },
  'place-yes': { by: 'anyone', names: 'consulate', handle: region.takeConsulate },
  'place-no': { by: 'anyone', names: 'nothing', handle: region.askPlaceAgain },
  'place-state': { by: 'anyone', names: 'state', handle: region.takeState },
  contact: { by: 'person', names: 'contact', handle: family.showContact },
  relink: { by: 'person', names: 'contact', handle: family.relink },
  remove: { by: 'person', names: 'contact', handle: family.askRemove },
  'remove-yes': { by: 'person', names: 'contact', handle: family.takeRemove },
  oir: { by: 'person', names: 'contact', handle: unmute },
  confirm: { by: 'person', names: 'contact', handle: takeConfirm },
  sure: { by: 'anyone', names: 'yes or no', handle: (context, of) => takeSure(context, of === 'yes') },
  country: { by: 'anyone', names: 'text', handle: takeCountryTap },
  join: { by: 'anyone', names: 'invite', handle: join },
  refuse: { by: 'anyone', names: 'invite', handle: refuse },
  leave: { by: 'relative', names: 'relative', handle: takeLeave },
  rights: { by: 'anyone', names: 'text', handle: (context, of) => rightsTopic(context, of) },
  language: { by: 'anyone', names: 'text', handle: takeLanguage },
  // An old message's yes erases nothing.
  erase: {
    by: 'anyone',
    names: 'yes or no',
    handle: (context, of) =>
      context.state.at === 'erase' ? takeErase(context, of === 'yes') : askErase(context),
  },
  drill: { by: 'anyone', names: 'yes or no', handle: (context, of) => takeDrill(context, of === 'yes') },
  go: { by: 'anyone', names: 'text', handle: go },
}

/** Takes a tap; it means the same whenever it comes, however old its message is. */
export function heardTap(context: Context): Turn | undefined {
  const { inbound } = context
  if (inbound.kind !== 'choice') return undefined
  const tap = tapOf(inbound.choice)
  const row = tap && rowFor(CALLBACKS[tap.callback], context)
  if (tap && row) return take(row, context, tap, inbound.on)
  const isDesk = inbound.group || officer.boundDesk(context) !== undefined
  return tap || isDesk ? silence(context) : oldChoice(context)
}

/** Carries out an officer's words as the tap that says the same. */
export function ordered(context: Context, callback: CallbackId, on: MessageId | undefined): Turn {
  const rows = [CALLBACKS[callback]].flat()
  const row = rows.find(one => one.by === 'officer')
  return row ? take(row, context, { callback, of: '' }, on) : silence(context)
}

/** The row that is meant here: a group is officers' alone, and in an officer's own chat alerts of others are the desk's. */
function rowFor(rows: Rows, context: Context): Callback | undefined {
  const { inbound, named, person } = context
  const [first, second] = [rows].flat()
  const ofOthers = officer.deskHere(context) !== undefined && named?.person.id !== person?.id
  if (inbound.group) return first?.by === 'officer' ? first : second
  return ofOthers ? (second ?? first) : first
}

/** Finds what a tap names and hands it on, if whoever tapped may: the one place in which that is asked. */
function take(row: Callback, context: Context, { of }: Tap, on: MessageId | undefined): Turn {
  const { t, inbound, named } = context
  switch (row.by) {
    case 'anyone':
      return row.handle(context, of)
    case 'person': {
      if (row.names === 'alert') return takeOwn(row, context)
      const contact = context.contacts.find(({ id }) => id === of.split('.')[0])
      return contact ? row.handle(context, contact, of) : family.gone(context)
    }
    case 'relative': {
      if (row.names === 'relative')
        return row.handle(
          context,
          context.relatives.find(one => one.contact.id === of),
          of,
        )
      if (row.names === 'alert by number') {
        const told = context.told.find(one => one.alert === of)
        return told ? row.handle(context, told) : toldNoMore(context)
      }
      // What is erased and what somebody only guessed look the same from here, and are answered the same.
      if (named === undefined) return urgent(context, [say(t('alert.answer-closed'))])
      const copy = familyCopy(named, inbound.from)
      return copy ? row.handle(context, copy) : unheard(context, named)
    }
    case 'officer': {
      if (row.names === 'desk') {
        const desk = officer.boundDesk(context)
        return desk?.id === of ? row.handle(context, desk) : officer.noDesk(context, on)
      }
      const action = officer.actionOf(context, on)
      return 'say' in action ? action : row.handle(action)
    }
    default:
      return row satisfies never
  }
}

function takeOwn(row: Callback & { readonly by: 'person'; readonly names: 'alert' }, context: Context): Turn {
  const { named, person, t } = context
  if (named !== undefined && named.person.id !== person?.id) return silence(context)
  if (named !== undefined && named.alert.state !== 'closed') return row.handle(context, named)
  return row.late?.(context) ?? urgent(context, [say(t('alert.gone'))])
}

/** Yes or no to what is being asked about a name; an old message's yes does nothing. */
function takeSure(context: Context, agrees: boolean): Turn {
  return takeSureName(context, agrees) ?? takeSureContact(context, agrees) ?? oldChoice(context)
}

function takeCountryTap(context: Context, of: string): Turn {
  const country = NUMBER_COUNTRIES.find(one => one === of)
  return (country && takeCountry(context, country)) ?? oldChoice(context)
}

/** Shows what a choice of the menus leads to. */
function go(context: Context, of: string): Turn {
  const screen = SCREENS.get(of)
  return screen ? screen(context) : oldChoice(context)
}

const SCREENS: ReadonlyMap<string, (context: Context) => Turn> = new Map([
  ['family', context => family.showFamily(awaiting(context, { at: 'idle' }))],
  ['add', askContact],
  ['name', askOwnName],
  ['place', context => region.askPlace(context, 'menu')],
  ['start', start],
  ['drill', askDrill],
  ['erase', askErase],
  ['help', help],
  ['human', showHuman],
])

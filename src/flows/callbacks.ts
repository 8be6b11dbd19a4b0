import type { AlertFacts, ReasonCode } from '../domain/alert/alert.ts'
import type { CallbackId } from '../domain/messaging/callback-id.ts'
import type { Contact, Desk } from '../domain/people/person.ts'
import { NUMBER_COUNTRIES } from '../understanding/countries.ts'
import { askDrill, drillAsked, takeDrill } from './alert/drill.ts'
import { forWhom, takeRelative, whoAsked } from './alert/for-whom.ts'
import * as own from './alert/own-taps.ts'
import { panic } from './alert/panic.ts'
import { disbelieve, sendWhere, whereAsked } from './alert/reported.ts'
import { takeKeepFrom, takeLetKnow } from './alert/said/from-whom.ts'
import { reopenReport } from './alert/taken/after-report.ts'
import { takeMinor } from './alert/third-party.ts'
import { askReturned } from './concerns/returned.ts'
import { askAboutScam } from './concerns/scam.ts'
import { awaiting, type Context, type Relative, type Told } from './context.ts'
import { passOnTo } from './desk/bridge.ts'
import { askEnd, confirmEnd, type DeskEnd, endAsked, end as endForDesk } from './desk/ending.ts'
import { hush, unhush } from './desk/hush.ts'
import { endDeskHere, leaveDeskAsked, stayDesk } from './desk/leave.ts'
import * as officer from './desk/officer.ts'
import * as steps from './desk/steps.ts'
import { answered, type FamilyCopy, stillMissing } from './family/answer.ts'
import { accept, refuseNumbers } from './family/by-number.ts'
import { takeConfirm } from './family/confirm-contact.ts'
import { askContact, takeCountry, takeSureContact } from './family/contact-question.ts'
import * as family from './family/contacts.ts'
import { join, refuse } from './family/invite.ts'
import { leaveAsked, takeLeave } from './family/leave.ts'
import { unmute } from './family/muted.ts'
import { askSafe, safeAsked, takeMistake, takeSafe } from './family/safe.ts'
import { takeAsOwn, takeWhose } from './family/whose-words.ts'
import { allyAsked, takeAllyTap } from './menu/allies.ts'
import { showHuman } from './menu/asked.ts'
import { takeLanguage } from './menu/language.ts'
import { help, oldChoice } from './menu/menu.ts'
import { askErase, eraseAsked, takeErase } from './menu/privacy.ts'
import { rightsTopic } from './menu/rights.ts'
import { takeStep } from './questions.ts'
import { askOwnName, takeSureName } from './registration/own-name.ts'
import * as region from './registration/region.ts'
import { consent, consentAsked, start } from './registration/register.ts'
import { answer } from './reply.ts'
import { type TapQuestion, tapQuestion } from './tap-life.ts'
import type { Turn } from './turn.ts'

/**
 * Who may tap, what the tap's argument names, and what follows. The handler is handed what was named, found and
 * allowed; nobody else than `by` reaches it. `anyone` is anybody in a chat of their own. A tap that answers a question says by `asks` which:
 * after its time that is asked anew. Without it a tap counts for as long as what it names is there.
 */
export type Callback =
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
      asks?(context: Context, of: string): TapQuestion | undefined
    }
  /** The person whose alert it is; `late` answers instead of "gone" once it ended or was erased. */
  | {
      readonly by: 'person'
      readonly names: 'alert'
      handle(context: Context, alert: AlertFacts): Turn
      asks?(context: Context, alert: AlertFacts): TapQuestion | undefined
      late?(context: Context): Turn
    }
  | {
      readonly by: 'person'
      readonly names: 'contact'
      readonly handle: ContactTap<Turn>
      readonly asks?: ContactTap<TapQuestion | undefined>
    }
  /** A relative who was told of the alert in this chat. */
  | {
      readonly by: 'relative'
      readonly names: 'alert'
      handle(context: Context, copy: FamilyCopy): Turn
      asks?(context: Context, copy: FamilyCopy): TapQuestion | undefined
    }
  /** Somebody who was told of the alert at their number alone. */
  | { readonly by: 'relative'; readonly names: 'alert by number'; handle(context: Context, told: Told): Turn }
  /** An accepted contact; the argument is their id as one, or a word that `handle` knows, and then none is found. */
  | {
      readonly by: 'relative'
      readonly names: 'relative'
      handle(context: Context, relative: Relative | undefined, of: string): Turn
      asks?(context: Context, relative: Relative | undefined, of: string): TapQuestion | undefined
    }
  /** An officer in the chat of a desk that was told of the alert, while it is not over. */
  | {
      readonly by: 'officer'
      readonly names: 'alert'
      /** True for what may be done when it is over, too. */
      readonly evenOver?: true
      handle(action: officer.Action): Turn
      asks?(action: officer.Action): TapQuestion | undefined
    }
  /** An officer in the chat of the desk that the tap names, while it is bound. */
  | {
      readonly by: 'officer'
      readonly names: 'desk'
      handle(context: Context, desk: Desk): Turn
      asks?(context: Context): TapQuestion
    }

/** `of` is the contact's id, and in a yes or no to who accepted after a point which acceptance of theirs its message showed. */
type ContactTap<Result> = (context: Context, contact: Contact, of: string) => Result

type OfficerRow = Callback & { readonly by: 'officer' }

/** A tap that a person and an officer know both has a row for each. */
export type Rows = Callback | readonly [Callback, OfficerRow]

const answeredReceived = (context: Context, copy: FamilyCopy) => answered(context, copy, 'received')
const ended = (outcome: 'cancelled' | 'released' | 'returned') => (context: Context, facts: AlertFacts) =>
  own.end(context, facts, outcome)

/** An end by an officer, for a reason that is asked for. */
const endedFor = (how: DeskEnd, code: ReasonCode): OfficerRow => ({
  by: 'officer',
  names: 'alert',
  handle: action => endForDesk(action, how, { code }),
  asks: action => endAsked(action, how),
})

/** An officer's answer to the question with whom they talked. */
const talked = (handle: (action: officer.Action) => Turn): OfficerRow => ({
  by: 'officer',
  names: 'alert',
  handle,
  asks: steps.contactAsked,
})

/** A yes or a no to a question; a no leaves all as it is, and is never too late. */
const yesOrNo = (
  handle: (context: Context, agrees: boolean) => Turn,
  asks: (context: Context) => TapQuestion | undefined,
): Callback => ({
  by: 'anyone',
  names: 'yes or no',
  handle: (context, of) => handle(context, of === 'yes'),
  asks: (context, of) => (of === 'yes' ? asks(context) : undefined),
})

const returnAsked = (context: Context, { alert: { id } }: AlertFacts): TapQuestion =>
  tapQuestion(context, { at: 'returned', alert: id }, () => askReturned(context, id))

/** A question of which the conversation alone knows what it is about. */
const openStill = (context: Context): TapQuestion => ({
  isOpen: !context.isLate,
  again: () => ({ ...answer(context, []), asks: { to: 'open', context } }),
})

/** Every tap that we ever offered: under messages about alerts, then in the menus. */
export const CALLBACKS: Record<CallbackId, Rows> = {
  // A yes to "is it an emergency?" is never too late.
  si: { by: 'person', names: 'alert', handle: own.confirm, late: context => panic(context, 'button') },
  no: { by: 'person', names: 'alert', handle: own.stop },
  retirar: { by: 'person', names: 'alert', handle: own.stop },
  'cancelar?': { by: 'person', names: 'alert', handle: own.askCancel },
  cancelar: { by: 'person', names: 'alert', handle: ended('cancelled'), asks: own.cancelAsked },
  soltaron: { by: 'person', names: 'alert', handle: ended('released') },
  regreso: { by: 'person', names: 'alert', handle: ended('returned'), asks: returnAsked },
  seguir: [
    { by: 'person', names: 'alert', handle: own.keepAlert },
    { by: 'officer', names: 'alert', handle: officer.keep },
  ],
  ver: [
    { by: 'person', names: 'alert', handle: own.showTracker },
    { by: 'officer', names: 'alert', handle: officer.showAgain },
  ],
  mandar: { by: 'person', names: 'alert', handle: sendWhere, asks: whereAsked },
  'no-creas': { by: 'person', names: 'alert', handle: disbelieve },
  menor: { by: 'anyone', names: 'yes or no', handle: (context, of) => takeMinor(context, of === 'yes') },
  recibido: { by: 'relative', names: 'alert', handle: answeredReceived },
  salvo: { by: 'relative', names: 'alert', handle: askSafe },
  'salvo-si': { by: 'relative', names: 'alert', handle: takeSafe, asks: safeAsked },
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
    asks: whoAsked,
  },
  falta: { by: 'person', names: 'alert', handle: reopenReport, late: reopenReport },
  yo: { by: 'anyone', names: 'nothing', handle: context => takeAsOwn(context, own.cryInstead(context)) },
  estafa: { by: 'anyone', names: 'nothing', handle: askAboutScam },
  llevaron: { by: 'anyone', names: 'nothing', handle: forWhom },
  atender: { by: 'officer', names: 'alert', handle: officer.attend },
  'a-familia': { by: 'officer', names: 'alert', handle: action => passOnTo(action, 'family') },
  'a-persona': { by: 'officer', names: 'alert', handle: action => passOnTo(action, 'person') },
  'a-todos': { by: 'officer', names: 'alert', handle: action => passOnTo(action, 'everybody') },
  'a-mesa': { by: 'officer', names: 'alert', handle: action => passOnTo(action, 'desk') },
  aliada: {
    by: 'anyone',
    names: 'ally',
    handle: (context, of) => takeAllyTap(context, of, true),
    asks: allyAsked,
  },
  'aliada-no': { by: 'anyone', names: 'ally', handle: (context, of) => takeAllyTap(context, of, false) },
  todo: { by: 'officer', names: 'alert', handle: officer.showWords },
  misma: { by: 'officer', names: 'alert', handle: action => steps.judgeSame(action, true) },
  distinta: { by: 'officer', names: 'alert', handle: action => steps.judgeSame(action, false) },
  contactado: { by: 'officer', names: 'alert', handle: steps.askContact },
  'hable-persona': talked(action => steps.noteContact(action, 'person')),
  'hable-familia': talked(action => steps.noteContact(action, 'family')),
  'nadie-contesto': talked(steps.noteTried),
  sigo: { by: 'officer', names: 'alert', handle: steps.keepOn },
  devolver: { by: 'officer', names: 'alert', handle: steps.handBack },
  falsa: { by: 'officer', names: 'alert', handle: action => askEnd(action, 'falsa') },
  cerrar: { by: 'officer', names: 'alert', handle: action => askEnd(action, 'cerrar') },
  // An old message's yes is asked why.
  'falsa-si': { by: 'officer', names: 'alert', handle: action => confirmEnd(action, 'falsa') },
  'cerrar-si': { by: 'officer', names: 'alert', handle: action => confirmEnd(action, 'cerrar') },
  'porque-found': endedFor('cerrar', 'found'),
  'porque-out': endedFor('cerrar', 'out'),
  'porque-lawyer': endedFor('cerrar', 'lawyer'),
  'porque-mexico': endedFor('cerrar', 'mexico'),
  'porque-family-says': endedFor('falsa', 'family-says'),
  'porque-person-says': endedFor('falsa', 'person-says'),
  'porque-mistake': endedFor('falsa', 'mistake'),
  silenciar: { by: 'officer', names: 'alert', evenOver: true, handle: hush },
  'silencio-no': { by: 'officer', names: 'alert', evenOver: true, handle: unhush },
  seguimos: { by: 'officer', names: 'desk', handle: officer.renewDesk },
  salir: { by: 'officer', names: 'desk', handle: endDeskHere, asks: leaveDeskAsked },
  'salir-no': { by: 'officer', names: 'desk', handle: stayDesk },
  consent: yesOrNo(consent, consentAsked),
  skip: { by: 'anyone', names: 'question', handle: (context, of) => takeStep(context, 'skip', of) },
  back: { by: 'anyone', names: 'question', handle: (context, of) => takeStep(context, 'back', of) },
  'place-at': { by: 'anyone', names: 'point', handle: region.takePlaceChoice },
  'place-yes': {
    by: 'anyone',
    names: 'consulate',
    handle: region.takeConsulate,
    asks: region.consulateAsked,
  },
  'place-no': { by: 'anyone', names: 'nothing', handle: region.askPlaceAgain },
  'place-state': { by: 'anyone', names: 'state', handle: region.takeState },
  contact: { by: 'person', names: 'contact', handle: family.showContact },
  relink: { by: 'person', names: 'contact', handle: family.relink },
  remove: { by: 'person', names: 'contact', handle: family.askRemove },
  callar: { by: 'person', names: 'contact', handle: takeKeepFrom },
  avisar: { by: 'person', names: 'contact', handle: takeLetKnow },
  'remove-yes': { by: 'person', names: 'contact', handle: family.takeRemove, asks: family.removeAsked },
  oir: { by: 'person', names: 'contact', handle: unmute },
  confirm: { by: 'person', names: 'contact', handle: takeConfirm },
  sure: yesOrNo(takeSure, openStill),
  country: { by: 'anyone', names: 'text', handle: takeCountryTap, asks: openStill },
  join: { by: 'anyone', names: 'invite', handle: join },
  refuse: { by: 'anyone', names: 'invite', handle: refuse },
  leave: { by: 'relative', names: 'relative', handle: takeLeave, asks: leaveAsked },
  rights: { by: 'anyone', names: 'text', handle: (context, of) => rightsTopic(context, of) },
  language: { by: 'anyone', names: 'text', handle: takeLanguage },
  erase: yesOrNo(takeErase, eraseAsked),
  drill: yesOrNo(takeDrill, drillAsked),
  go: { by: 'anyone', names: 'text', handle: go },
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

import type { Directory } from '../../consulates/directory.ts'
import type { Alert, AlertFacts } from '../../domain/alert/alert.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import type { AlertId, IdGenerator, Instant } from '../../domain/ids.ts'
import { type AccountId, type Address, addressKey, type MessageId } from '../../domain/messaging/address.ts'
import { tapOf } from '../../domain/messaging/callback-id.ts'
import { answeredBy, type Inbound, wordsOfInbound } from '../../domain/messaging/inbound.ts'
import { hasEnded } from '../../domain/people/desk.ts'
import type { Desk, Language, Person } from '../../domain/people/person.ts'
import { passedOnBefore } from '../../flows/concerns/authentic.ts'
import type { ChatFacts, Invite } from '../../flows/context.ts'
import { questionFor } from '../../flows/desk/asked.ts'
import { isOfEnded } from '../../flows/family/after-end.ts'
import { codeOf } from '../../flows/family/invite.ts'
import { isInRegistration, type State } from '../../flows/state.ts'
import { alertByFolio, alertById, alertOf } from '../../store/queries/alerts.ts'
import { contactsOf } from '../../store/queries/contacts.ts'
import { deskByCode, desksOf, helperDesks, newestDeskOf } from '../../store/queries/desks.ts'
import { toldOfScam } from '../../store/queries/inbounds.ts'
import { inviteOf } from '../../store/queries/invites.ts'
import { hushOf } from '../../store/queries/limits/hushes.ts'
import { alertsOfMessage, newestMessageTo, noticeOfMessage } from '../../store/queries/messages.ts'
import { personOf } from '../../store/queries/persons.ts'
import { toldByNumber } from '../../store/queries/recipients.ts'
import { whenSent } from '../../store/queries/sent-texts.ts'
import { alertsOfSame, toldByPerson } from '../../store/queries/told-of-others.ts'
import type { Tx } from '../../store/store.ts'
import { numberInOrder } from '../../understanding/desk-orders.ts'
import { legible } from '../../understanding/legible.ts'
import { messagesAskedAbout } from '../../understanding/questions/asked-about.ts'
import type { Utterance } from '../../understanding/utterance.ts'
import { correctedSaid } from './corrected-said.ts'
import { deskContactsFor } from './desk-contacts.ts'
import { kinFacts, ownEnded } from './kin-facts.ts'
import { meantAtDesk, openAtDesk } from './meant-at-desk.ts'
import { newsToAnswer } from './newest-news.ts'
import { refusedNumbers } from './refused-numbers.ts'
import { saidInCry, saidSoFar } from './said-so-far.ts'
import { threadAnswered } from './thread.ts'

/** The knowledge of the service that is in no table. */
export interface FlowServices {
  readonly directory: Directory
  readonly organisation: string
  /** Its own telephone number: the setting AVISA_ORGANISATION_PHONE. */
  readonly organisationPhone?: string | undefined
  readonly retentionDays: number
  readonly ids: IdGenerator
  inviteLinks(code: string): readonly string[]
  isClockTrusted(): boolean
  /** True if a telephone of the organisation's keeps a copy of all that is said in this account's chats. */
  isCopied(account: AccountId): boolean
  /** The chat of whoever has this telephone number, if one of our networks lets us write first. */
  reach(phone: string): Address | undefined
}

/**
 * Reads all that a flow may know about the chat of `inbound`, which stands at `state` and is spoken to in
 * `language`, inside the transaction that will act on it; writes nothing.
 */
export async function loadContext(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  { state, language }: { readonly state: State; readonly language: Language },
  now: Instant,
  services: FlowServices,
): Promise<Omit<ChatFacts, 'heardBefore'>> {
  const { from } = inbound
  const person = await personOf(tx, from)
  const contacts = person === undefined ? [] : await contactsOf(tx, person.id)
  const alert = person && (await alertOf(tx, person.id))
  const asked = state.at === 'taken' ? state.alert : undefined
  const others = person === undefined ? { today: 0 } : await toldByPerson(tx, person.id, now, asked)
  const newest = await newestDeskOf(tx, from)
  const desk = newest?.state === 'bound' ? newest : undefined
  const relatives = await kinFacts(tx, from, isOfEnded(utterance) || state.at === 'missing', now)
  const answered = newest || relatives.length > 0 ? await answeredNotice(tx, inbound) : undefined
  const telling = 'telling' in others ? others.telling : undefined
  const known = [alert, telling, ...relatives.map(one => one.alert)]
  const corrected = await correctedSaid(tx, inbound, known, desk?.id)
  const several = corrected === undefined && (await tellsOfSeveral(tx, inbound, utterance))
  const talk = { answered, state, now }
  const mentioned = several ? undefined : await namedAlert(tx, inbound, utterance, desk, talk)
  const isLoose = desk !== undefined && mentioned === undefined && !several
  const meant = isLoose ? await meantAtDesk(tx, inbound, utterance, desk) : []
  const only = meant.length === 1 ? meant[0] : undefined
  const named = corrected?.said.author.by === 'desk' ? corrected.facts : (mentioned ?? only)
  const code = codeOf(inbound, utterance, state)
  return {
    ...services,
    now,
    language,
    ...(person === undefined ? {} : { person }),
    ...optional('hushed', mayBeHushed(inbound, person) && (await hushOf(tx, from, now))),
    ...optional('hushedHere', desk && named && (await hushedHere(tx, inbound, named, now))),
    contacts,
    ...optional('deskContacts', await deskContactsFor(tx, contacts, { inbound, utterance, state })),
    ...(alert ? { alert } : optional('ownEnded', person && (await ownEnded(tx, utterance, person)))),
    toldToday: others.today,
    saidSoFar: relatives.length > 0 ? await saidSoFar(tx, state, telling) : [],
    saidInCry: await saidInCry(tx, alert),
    ...optional('telling', telling),
    ...optional('toldEnded', 'toldEnded' in others ? others.toldEnded : undefined),
    relatives,
    told: inbound.group ? [] : await toldByNumber(tx, from),
    isOnNewest: inbound.kind === 'reaction' && (await newestMessageTo(tx, from)) === inbound.on,
    reaches: phone => services.reach(phone) !== undefined,
    ...optional('refuses', await refusedNumbers(tx, inbound, utterance, state)),
    helperDesks: mayAskAboutAllies(inbound, utterance, state) ? await helperDesks(tx) : [],
    ...(desk === undefined ? {} : { desk }),
    ...optional('formerDesk', newest && hasEnded(newest) ? newest : undefined),
    ...(named === undefined ? {} : { named }),
    ...optional('answeredKind', newest && answered?.kind),
    ...(desk && (await isErased(tx, answered?.alert, named)) && { answersErased: true }),
    ...optional('answeredAlert', relatives.length > 0 ? answered?.alert : undefined),
    ...optional('under', await messageUnder(tx, inbound)),
    meantAtDesk: meant,
    openAtDesk: desk === undefined ? [] : await openAtDesk(tx, inbound, utterance, desk),
    ...optional('corrected', corrected?.said),
    ...(several && { namesSeveral: true }),
    ...optional('news', await newsToAnswer(tx, inbound, utterance, relatives)),
    ...optional('sentByUs', await sentByUs(tx, inbound, utterance, state, now)),
    ...optional('warning', state.at === 'scam' ? await warningOf(tx, from, person, now) : undefined),
    ...(desk && named && (await isToldByOthers(tx, named.alert)) && { toldByOthers: true }),
    ...optional('thread', desk && named && (await threadAnswered(tx, inbound, answered, named, desk))),
    ...(code?.kind === 'invite' ? optional('invite', await invite(tx, code.code, now)) : {}),
    ...(code?.kind === 'desk' ? optional('deskCode', await deskCode(tx, code.code, now)) : {}),
  }
}

/** Whom a warning of a scam would reach: the desks of the consulate where the person registered. */
async function warningOf(tx: Tx, from: Address, person: Person | undefined, now: Instant) {
  const desks = person?.consulate === undefined ? [] : await desksOf(tx, person.consulate)
  return { desks, given: await toldOfScam(tx, from, now) }
}

/** Nobody who is registered is silenced, nor what is said in a group. */
function mayBeHushed({ group }: Inbound, person: Person | undefined): true | undefined {
  return group || person?.consentedAt !== undefined ? undefined : true
}

function hushedHere(tx: Tx, inbound: Inbound, { person }: AlertFacts, now: Instant) {
  const isTakenBack = inbound.kind === 'choice' && tapOf(inbound.choice)?.callback === 'silencio-no'
  return isTakenBack ? hushOf(tx, person.address, now) : undefined
}

/** When we sent the message that is asked about; nothing is read unless one is. */
async function sentByUs(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  state: State,
  now: Instant,
): Promise<Instant | undefined> {
  if (inbound.group || (state.at !== 'authentic' && !utterance.asksAboutMessage())) return undefined
  const asked = messagesAskedAbout(legible(wordsOfInbound(inbound) ?? ''))
  const before = passedOnBefore(state)
  const readings = asked.length === 0 && before !== undefined ? messagesAskedAbout(before) : asked
  const answered = answeredBy(inbound)
  // Words alone, in answer to a message of this chat, ask about that one.
  if (readings.length === 0 && answered !== undefined)
    return (await noticeOfMessage(tx, inbound.from, answered))?.at
  for (const messages of readings) {
    const times: Instant[] = []
    for (const message of messages) {
      const at = await whenSent(tx, message, now)
      if (at !== undefined) times.push(at)
    }
    const [first] = times.toSorted((one, other) => one - other)
    if (times.length === messages.length) return first
  }
  return undefined
}

/** True for a message whose answer may name an ally: in registration, a tap, a command such as `/privacidad`, or words that want
 * somebody told; no cry waits for it. */
function mayAskAboutAllies(inbound: Inbound, utterance: Utterance, state: State): boolean {
  if (inbound.group) return false
  const isAsked =
    inbound.kind === 'choice' ||
    utterance.command() !== undefined ||
    utterance.asksToTell() ||
    utterance.hiding() !== undefined
  return isInRegistration(state) || isAsked
}

/** The message of ours that a message answers. */
async function answeredNotice(tx: Tx, inbound: Inbound) {
  const answered = answeredBy(inbound)
  return answered && noticeOfMessage(tx, inbound.from, answered)
}

/** The message under which was tapped; empty for one of which nothing is kept, or not yet. */
async function messageUnder(tx: Tx, inbound: Inbound): Promise<ChatFacts['under']> {
  if (inbound.kind !== 'choice' || inbound.on === undefined) return undefined
  return (await noticeOfMessage(tx, inbound.from, inbound.on)) ?? {}
}

/** The things that words in a desk's chat may be about besides a folio. */
interface DeskTalk {
  /** The message of ours that they answer. */
  readonly answered: Awaited<ReturnType<typeof answeredNotice>>
  readonly state: State
  readonly now: Instant
}

/**
 * The alert that a choice or a reaction names, or an officer's words by its folio, by the message they answer, or by what the
 * officer was asked: only if this chat raised it or is told of it, so that a guess opens nothing.
 */
async function namedAlert(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  desk: Desk | undefined,
  talk: DeskTalk,
): Promise<AlertFacts | undefined> {
  const facts = await mentionedAlert(tx, inbound, utterance, desk, talk)
  return facts !== undefined && hasPartIn(facts, facts.person, inbound.from) ? facts : undefined
}

/** True for an answer or a reaction to a message of ours that tells of several alerts, unless it says of which it speaks. */
async function tellsOfSeveral(tx: Tx, inbound: Inbound, utterance: Utterance): Promise<boolean> {
  const of = inbound.kind === 'reaction' ? inbound.on : inbound.group ? answeredBy(inbound) : undefined
  const folio = (utterance.order() ?? utterance.officerWords())?.folio
  return of !== undefined && folio === undefined && (await alertsOfMessage(tx, inbound.from, of)) > 1
}

async function mentionedAlert(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  desk: Desk | undefined,
  { answered, state, now }: DeskTalk,
) {
  if (inbound.kind === 'choice') return chosenAlert(tx, inbound.choice)
  if (inbound.kind === 'reaction') return alertOfMessage(tx, inbound.from, inbound.on)
  if (desk === undefined) return undefined
  const folio = (utterance.order() ?? utterance.officerWords())?.folio
  if (folio !== undefined) return alertByFolio(tx, folio)
  if (answeredBy(inbound)) return answeredAsDesk(tx, answered)
  if (utterance.bareOrder() && numberInOrder(utterance.folded()) !== undefined) return undefined
  const alert = questionFor({ inbound, now }, state)?.alert
  return alert && alertById(tx, alert)
}

/** The alert of an answered message; undefined for one that an officer's own chat got as a relative's: no desk's word answers it. */
async function answeredAsDesk(tx: Tx, answered: DeskTalk['answered']): Promise<AlertFacts | undefined> {
  const facts = answered?.alert && (await alertById(tx, answered.alert))
  const copy = facts?.recipients.find(({ id }) => id === answered?.recipient)
  return copy?.role === 'family' ? undefined : facts
}

/** An alert is kept longer than the messages about it, unless its person erases it. */
async function isErased(tx: Tx, alert: AlertId | undefined, named: AlertFacts | undefined): Promise<boolean> {
  const isUnread = alert !== undefined && named?.alert.id !== alert
  return isUnread && (await alertById(tx, alert)) === undefined
}

async function isToldByOthers(tx: Tx, alert: Alert): Promise<boolean> {
  return isThirdParty(alert) && (await alertsOfSame(tx, alert)).length > 0
}

async function chosenAlert(tx: Tx, choice: string): Promise<AlertFacts | undefined> {
  const id = /^[a-z?-]+:([\w-]{16})(?:\.[\w-]+)?$/.exec(choice)?.[1]
  return id === undefined ? undefined : alertById(tx, id as AlertId)
}

/** The alert that a message of ours was about. */
async function alertOfMessage(tx: Tx, from: Address, message: MessageId): Promise<AlertFacts | undefined> {
  const about = await noticeOfMessage(tx, from, message)
  return about?.alert && alertById(tx, about.alert)
}

function hasPartIn(facts: AlertFacts, person: Person, from: Address): boolean {
  const key = addressKey(from)
  return [person, ...facts.recipients].some(one => addressKey(one.address) === key)
}

async function invite(tx: Tx, code: string, now: Instant): Promise<Invite | undefined> {
  const found = await inviteOf(tx, code)
  if (found === undefined) return undefined
  const state = found.usedAt !== undefined ? 'used' : found.expires <= now ? 'expired' : 'good'
  if (found.replaced) return { code, contact: found.contact, person: found.person, state: 'replaced' }
  const { contact, person, warnedAt } = found
  return { code, contact, person, state, ...optional('warnedAt', warnedAt) }
}

async function deskCode(tx: Tx, code: string, now: Instant): Promise<ChatFacts['deskCode']> {
  const found = await deskByCode(tx, code)
  if (found === undefined) return undefined
  const state = found.desk.state !== 'waiting' ? 'used' : found.expires <= now ? 'expired' : 'good'
  return { desk: found.desk, state }
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [K in Name]?: Value }
}

import { type AlertFacts, hasLeft } from '../../domain/alert/alert.ts'
import type {
  AlertCommand,
  CommandOf,
  Consequence,
  Given,
  Happened,
  Unraised,
} from '../../domain/alert/commands.ts'
import type { Cry } from '../../domain/alert/cry.ts'
import { transition } from '../../domain/alert/lifecycle.ts'
import { type Needs, needsOf } from '../../domain/alert/needs.ts'
import { isToldByNumber } from '../../domain/alert/recipients.ts'
import type { AlertId, ConsulateId, Instant, RecipientId } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { type Contact, type Desk, MOST_NUMBERS, type Person } from '../../domain/people/person.ts'
import { routeAlert } from '../../flows/alert/route-alert.ts'
import { alertById, alertOf, eraseAlert, nextFolio, saveAlert } from '../../store/queries/alerts.ts'
import { contactById, contactsOf } from '../../store/queries/contacts.ts'
import { deskAlerted, desksOf, helperDesks } from '../../store/queries/desks.ts'
import { journalize } from '../../store/queries/journal.ts'
import { hushChat, unhushChat } from '../../store/queries/limits/hushes.ts'
import { countToldNumber, numbersInHour, numbersToday } from '../../store/queries/limits/numbers.ts'
import { dropNotices } from '../../store/queries/notices.ts'
import { forgetStranger, savePerson } from '../../store/queries/persons.ts'
import { addRecipients, changeRecipient } from '../../store/queries/recipients.ts'
import { gatheredWords, keepWords } from '../../store/queries/said.ts'
import { clearTimer, clearTimers, setTimer } from '../../store/queries/timers.ts'
import type { Tx } from '../../store/store.ts'
import { changeContact } from './contact-change.ts'
import type { EffectContext } from './effect-context.ts'
import { news } from './news.ts'

/** The code of a folio when no consulate is known: the alert of somebody who gave no place. */
const NOWHERE = 'MEX'

/**
 * The single way in which an alert changes: reads its facts once, unless the caller holds them, asks the lifecycle, and
 * writes the difference and the journal. Returns what people are to be told; nothing if the command was refused. The
 * `words` that came with the command are said in what it made of the alert, and written with it.
 */
export async function alertCommand(
  tx: Tx,
  of: AlertId | AlertFacts | Unraised,
  command: AlertCommand,
  context: EffectContext,
  words: readonly CommandOf<'say'>[] = [],
): Promise<readonly Draft[]> {
  const before = typeof of === 'string' ? await alertById(tx, of) : of
  if (before === undefined) return []
  const route: Given['route'] = (place, registered) => routeAlert(context.directory, place, registered)
  const supplied = await supply(tx, before, needsOf(before, command, route), context)
  const { now, edits } = context
  const newId = () => context.newId() as RecipientId
  const done = decided(before, [command, ...words], { now, newId, route, edits, ...supplied })
  const last = done.at(-1)
  if (last === undefined) return []
  await writeChanges(tx, before, last.facts)
  const gathered: Draft[] = []
  for (const one of done) gathered.push(...(await noteDone(tx, one, context)))
  const told = done.flatMap(({ event, facts }, step) =>
    news(event, facts, context, done[step - 1]?.facts ?? before),
  )
  return [...gathered, ...told]
}

/** Decides each command on what those before it made true; none is heard in an alert of which nothing is kept. */
function decided(
  before: AlertFacts | Unraised,
  commands: readonly AlertCommand[],
  given: Given,
): readonly Happened[] {
  const done: Happened[] = []
  for (const command of commands) {
    const result = transition(done.at(-1)?.facts ?? before, command, given)
    if ('refused' in result) continue
    done.push(result)
    if (result.follows.some(one => one.do === 'forget')) break
  }
  return done
}

/** Writes the journal, and all that follows besides the alert itself; what was said and waits no longer is told first. */
async function noteDone(
  tx: Tx,
  { facts, event, actor, follows }: Happened,
  { now, metrics }: EffectContext,
): Promise<readonly Draft[]> {
  await journalize(tx, { alert: facts.alert.id, at: now, event, actor })
  for (const one of follows) await carryOut(tx, facts, one, now)
  const endsGathering = follows.some(one => one.do === 'drop-notices' && one.but === 'said')
  if (event.kind === 'opened') metrics.add('avisa_alerts_opened_total', { drill: String(facts.alert.drill) })
  return endsGathering ? gatheredWords(tx, facts.alert.id, now) : []
}

async function supply(
  tx: Tx,
  { alert, person }: AlertFacts | Unraised,
  { folio, circle, busy }: Needs,
  context: EffectContext,
): Promise<Pick<Given, 'folio' | 'circle' | 'busy'>> {
  return {
    ...(folio && { folio: await nextFolio(tx, folioCode(folio.of, context)) }),
    ...(circle && { circle: await circleOf(tx, { alert, person }, circle, context) }),
    ...(busy && { busy: (await alertOf(tx, person.id))?.alert.drill === false }),
  }
}

function folioCode(consulate: ConsulateId | undefined, { directory }: EffectContext): string {
  const office = consulate && directory.office(consulate)
  return office ? office.code : NOWHERE
}

async function circleOf(
  tx: Tx,
  { alert, person }: Pick<AlertFacts | Unraised, 'alert' | 'person'>,
  consulates: readonly ConsulateId[],
  context: EffectContext,
): Promise<NonNullable<Given['circle']>> {
  const desks: Desk[] = []
  for (const consulate of consulates) desks.push(...(await desksOf(tx, consulate)))
  desks.push(...(await helperDesks(tx)))
  const listed = await contactsOf(tx, person.id)
  const contacts = [...listed, ...(await removedUntold(tx, alert, listed))]
  return { desks, contacts, ...(await bareNumbers(tx, person, contacts, context)) }
}

/** Those whom the person wanted to know nothing of this alert, and has removed since: their chats hear nothing of it in any part. */
async function removedUntold(
  tx: Tx,
  { untold = [] }: Pick<Cry, 'untold'> = {},
  listed: readonly Contact[],
): Promise<readonly Contact[]> {
  const removed: Contact[] = []
  for (const id of untold.filter(one => !listed.some(contact => contact.id === one))) {
    const contact = await contactById(tx, id)
    if (contact !== undefined) removed.push(contact)
  }
  return removed
}

/** Which bare numbers may be told of an alert of `person`, and how many; looked up only if there are any. */
async function bareNumbers(
  tx: Tx,
  person: Person,
  contacts: readonly Contact[],
  { reach, now, numbersAnHour, metrics }: EffectContext,
): Promise<Pick<NonNullable<Given['circle']>, 'reach' | 'isToldToday' | 'numbers'>> {
  const phones = contacts.flatMap(contact => {
    const { phone } = contact
    return isToldByNumber(contact) && phone !== undefined && reach(phone) !== undefined ? [phone] : []
  })
  if (phones.length === 0) return { reach, isToldToday: () => false, numbers: MOST_NUMBERS }
  const today = await numbersToday(tx, person.address, phones, now)
  const ofPerson = MOST_NUMBERS - today.told
  const ofAll = Math.max(0, numbersAnHour - (await numbersInHour(tx, now)))
  if (ofAll < ofPerson) metrics.add('avisa_numbers_capped_total')
  return {
    reach: phone => (today.mayTell(phone) ? reach(phone) : undefined),
    isToldToday: phone => today.wasTold(phone),
    numbers: Math.min(ofPerson, ofAll),
  }
}

async function writeChanges(tx: Tx, before: AlertFacts | Unraised, after: AlertFacts): Promise<void> {
  if (after.alert !== before.alert) await saveAlert(tx, after.alert)
  const known = new Map(before.recipients.map(one => [one.id, one]))
  await addRecipients(
    tx,
    after.recipients.filter(one => !known.has(one.id)),
  )
  for (const one of after.recipients) {
    const was = known.get(one.id)
    if (was !== undefined && was !== one) await changeRecipient(tx, one)
  }
}

async function carryOut(
  tx: Tx,
  { alert, person }: AlertFacts,
  one: Consequence,
  now: Instant,
): Promise<void> {
  switch (one.do) {
    case 'set-timer':
      return setTimer(tx, one.timer, alert.id, one.due)
    case 'clear-timers':
      return one.only === undefined ? clearTimers(tx, alert.id) : clearTimer(tx, one.only, alert.id)
    case 'keep-words':
      return keepWords(tx, one.said)
    case 'drop-notices':
      await dropNotices(tx, alert.id, one)
      return
    case 'told-by-number':
      for (const contact of one.contacts) {
        await changeContact(tx, contact, { do: 'told' }, now)
        if (contact.phone !== undefined) await countToldNumber(tx, person.address, contact.phone, now)
      }
      return
    case 'desk-alerted':
      return deskAlerted(tx, one.desk, now)
    case 'spend-place':
      if (person.place !== undefined)
        await savePerson(tx, { ...person, place: { ...person.place, spent: true } })
      return
    case 'hush':
      return hasLeft(alert) ? hushChat(tx, person.address, one.who, alert.folio, now) : undefined
    case 'unhush':
      return unhushChat(tx, person.address, one.by)
    case 'forget':
      await eraseAlert(tx, alert.id)
      if (one.person !== undefined) await forgetStranger(tx, one.person)
      return
    default:
      return one satisfies never
  }
}

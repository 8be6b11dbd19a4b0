import { type AlertFacts, isWaiting } from '../../domain/alert/alert.ts'
import type { CommandOf, Unraised } from '../../domain/alert/commands.ts'
import type { AlertId, Instant } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { Effect } from '../../flows/turn.ts'
import { indexOf } from '../../store/queries/addresses.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { removedIn } from '../../store/queries/contacts.ts'
import { forgetEndedDesks } from '../../store/queries/desks.ts'
import { noteScam } from '../../store/queries/inbounds.ts'
import { noteWarned } from '../../store/queries/invites.ts'
import { suppressNumber } from '../../store/queries/limits/numbers.ts'
import { forgetChat, forgetShown } from '../../store/queries/owned/erasing.ts'
import { eraseAsAsked, personById, savePerson } from '../../store/queries/persons.ts'
import { lastEndedOf } from '../../store/queries/told-of-others.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from './alerts.ts'
import { changeContact } from './contact-change.ts'
import { contactEffect } from './contacts.ts'
import { bindChat, dismissAlly, dismissDesk, keepDesk } from './desks.ts'
import type { EffectContext } from './effect-context.ts'
import { makeInvite } from './invites.ts'
import { keptAsBefore } from './kept-before.ts'
import { news } from './news.ts'
import { forTheSame, isOfficersAct, offerSame } from './same-person.ts'

/** A deed of somebody in an alert. */
type InAlert = Extract<Effect, { readonly alert: unknown }>

/** Carries out what a flow decided, in the caller's transaction; returns what people are to be told. */
export async function apply(tx: Tx, effects: readonly Effect[], context: EffectContext): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const { effect, words } of withWords(effects)) {
    const following = 'alert' in effect ? inAlert(tx, effect, words, context) : besides(tx, effect, context)
    drafts.push(...(await following))
  }
  return drafts
}

/** Each effect with what is said right after it in the same alert: both are one change of it. */
function withWords(effects: readonly Effect[]) {
  const steps: { readonly effect: Effect; readonly words: CommandOf<'say'>[] }[] = []
  for (const effect of effects) {
    const last = steps.at(-1)
    if (effect.do === 'say' && last && alertIn(last.effect) === effect.alert) last.words.push(effect)
    else steps.push({ effect, words: [] })
  }
  return steps
}

function alertIn(effect: Effect): AlertId | undefined {
  if (!('alert' in effect)) return undefined
  return effect.do === 'raise' ? effect.alert.id : effect.alert
}

async function besides(
  tx: Tx,
  effect: Exclude<Effect, InAlert>,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const { now } = context
  switch (effect.do) {
    case 'save-person':
      await savePerson(tx, effect.person)
      return []
    case 'contact':
      return contactEffect(tx, effect.contact, effect.command, context)
    case 'let-go':
      for (const contact of await removedIn(tx, effect.chat))
        await changeContact(tx, contact, { do: 'let-go' }, now)
      await forgetEndedDesks(tx, effect.chat)
      return []
    case 'forget-chat':
      await forgetShown(tx, effect.left)
      await forgetChat(tx, indexOf(tx.sealer, effect.chat))
      return []
    case 'invite':
      await makeInvite(tx, effect.contact, effect.code, now)
      return []
    case 'note-warned':
    case 'note-scam':
      await note(tx, effect, now)
      return []
    case 'suppress':
      await suppressNumber(tx, effect.number, now)
      return []
    case 'bind-desk':
      return bindChat(tx, effect, context)
    case 'renew-desk':
      await keepDesk(tx, effect.desk, now)
      return []
    case 'leave-desk':
      return leaveDesk(tx, effect, context)
    case 'dismiss-ally':
      return dismissAlly(tx, effect, context)
    case 'tell':
      return [tell(effect, now)]
    case 'erase':
      await eraseAsAsked(tx, effect.person, key => context.noteErased(key))
      return []
    default:
      return effect satisfies never
  }
}

/** The deeds of people in an alert; an officer's act goes first to the others about the same one, while they are under way. */
async function inAlert(
  tx: Tx,
  effect: InAlert,
  words: readonly CommandOf<'say'>[],
  context: EffectContext,
): Promise<readonly Draft[]> {
  if (effect.do === 'raise') return raise(tx, effect, words, context)
  const others = isOfficersAct(effect) ? await forTheSame(tx, effect, words, context) : []
  const drill = effect.do === 'withdraw' ? await drillBefore(tx, effect.alert) : undefined
  const drafts = await alertCommand(tx, effect.alert, effect, context, words)
  const offers = effect.do === 'describe' ? await offerSame(tx, effect.alert, context) : []
  return [...drafts, ...others, ...offers, ...(drill ? news({ kind: 'closed' }, drill, context) : [])]
}

/**
 * The drill that gave way to a cry which has not left; undefined if none did. It ended without a word, since the alert was to say so:
 * taken back, it says nothing, and whoever was told of the drill must read that it is over.
 */
async function drillBefore(tx: Tx, cry: AlertId): Promise<AlertFacts | undefined> {
  const facts = await alertById(tx, cry)
  if (facts === undefined || !facts.alert.afterDrill || !isWaiting(facts.alert)) return undefined
  return lastEndedOf(tx, facts.person.id, true)
}

async function raise(
  tx: Tx,
  effect: InAlert & { do: 'raise' },
  words: readonly CommandOf<'say'>[],
  context: EffectContext,
): Promise<readonly Draft[]> {
  const person = await personById(tx, effect.alert.person)
  if (person === undefined) return []
  const nothing: Unraised = { person, recipients: [] }
  const { alert, drafts } = await keptAsBefore(tx, effect.alert, person, context)
  const told = await alertCommand(tx, nothing, { ...effect, alert }, context, words)
  return [...told, ...drafts]
}

function note(tx: Tx, effect: Effect & { do: 'note-warned' | 'note-scam' }, now: Instant): Promise<void> {
  return effect.do === 'note-scam' ? noteScam(tx, effect.from, now) : noteWarned(tx, effect.contact, now)
}

function leaveDesk(
  tx: Tx,
  { desk, officer }: Effect & { do: 'leave-desk' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  return dismissDesk(tx, desk.id, 'removed', { by: 'desk', desk: desk.id, officer }, context)
}

function tell(effect: Effect & { do: 'tell' }, now: Instant): Draft {
  const { to, group, language, message } = effect
  return { to, group, language, about: { kind: 'say', message }, rank: 'conversation', due: now }
}

import type { AlertCommand, Unraised } from '../../domain/alert/commands.ts'
import type { AlertId, Instant } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { Effect } from '../../flows/turn.ts'
import { noteWarned } from '../../store/queries/invites.ts'
import { suppressNumber } from '../../store/queries/numbers.ts'
import { erasePerson, personById, savePerson } from '../../store/queries/persons.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from './alerts.ts'
import { contactEffect } from './contacts.ts'
import { bindChat, dismissDesk, keepDesk } from './desks.ts'
import type { EffectContext } from './effect-context.ts'
import { makeInvite } from './invites.ts'
import { forTheSame, isOfficersAct, offerSame } from './same-person.ts'

/** Carries out what a flow decided, in the caller's transaction; returns what people are to be told. */
export async function apply(tx: Tx, effects: readonly Effect[], context: EffectContext): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const effect of effects) drafts.push(...(await one(tx, effect, context)))
  return drafts
}

async function one(tx: Tx, effect: Effect, context: EffectContext): Promise<readonly Draft[]> {
  const { now } = context
  switch (effect.do) {
    case 'save-person':
      await savePerson(tx, effect.person)
      return []
    case 'contact':
      return contactEffect(tx, effect.contact, effect.command, context)
    case 'invite':
      await makeInvite(tx, effect.contact, effect.code, now)
      return []
    case 'note-warned':
      await noteWarned(tx, effect.contact, now)
      return []
    case 'suppress':
      await suppressNumber(tx, effect.number, now)
      return []
    case 'raise':
      return raise(tx, effect, context)
    case 'open':
    case 'confirm':
    case 'withdraw':
    case 'report':
    case 'cry':
    case 'locate':
    case 'name-place':
    case 'say':
    case 'show-words':
    case 'repeat':
    case 'reopen':
    case 'turn-real':
    case 'answer':
    case 'take-back':
    case 'request-protection':
    case 'call-helper':
    case 'show-tracker':
    case 'judge-same':
    case 'show-alert':
    case 'describe':
    case 'close':
    case 'attend':
    case 'contacted':
    case 'tried':
    case 'keep-on':
    case 'hand-back':
      return alertEffect(tx, effect, context)
    case 'bind-desk':
      return bindChat(tx, effect, context)
    case 'renew-desk':
      await keepDesk(tx, effect.desk, now)
      return []
    case 'leave-desk': {
      const { desk, officer } = effect
      return dismissDesk(tx, desk.id, 'removed', { by: 'desk', desk: desk.id, officer }, context)
    }
    case 'tell':
      return [tell(effect, now)]
    case 'erase':
      await erasePerson(tx, effect.person)
      return []
    default:
      return effect satisfies never
  }
}

/** The deeds of people in an alert; an officer's act goes first to the others about the same one, while they are under way. */
async function alertEffect(tx: Tx, effect: AlertEffect, context: EffectContext): Promise<readonly Draft[]> {
  const others = isOfficersAct(effect) ? await forTheSame(tx, effect, context) : []
  const drafts = await alertCommand(tx, effect.alert, effect, context)
  const offers = effect.do === 'describe' ? await offerSame(tx, effect.alert, context) : []
  return [...drafts, ...others, ...offers]
}

type AlertEffect = Extract<Effect, AlertCommand & { readonly alert: AlertId }>

async function raise(
  tx: Tx,
  effect: Effect & { do: 'raise' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const person = await personById(tx, effect.alert.person)
  if (person === undefined) return []
  const nothing: Unraised = { person, recipients: [] }
  return alertCommand(tx, nothing, effect, context)
}

function tell(effect: Effect & { do: 'tell' }, now: Instant): Draft {
  const { to, group, language, message } = effect
  return { to, group, language, about: { kind: 'say', message }, rank: 'conversation', due: now }
}

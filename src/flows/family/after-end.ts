import type { AlertFacts } from '../../domain/alert/alert.ts'
import { type AlertId, DAY, type Instant } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { phone } from '../../locales/formats.ts'
import { sceneOf, timeOf } from '../../notices/phrases.ts'
import { isByModel, tellsOfNoTaking } from '../../understanding/intent/raise.ts'
import type { Utterance } from '../../understanding/utterance.ts'
import { namesKin } from '../../understanding/who-was-taken.ts'
import { asking } from '../alert/asking.ts'
import { SOMEONE_ELSE } from '../alert/proxy.ts'
import { askToReopen, reopenReport } from '../alert/taken/after-report.ts'
import { isTelling } from '../alert/teller.ts'
import { called } from '../called.ts'
import { type Context, registered } from '../context.ts'
import { needChoices } from '../menu/need.ts'
import { answer, say, urgent } from '../reply.ts'
import type { AboutAlert } from '../state.ts'
import type { Turn } from '../turn.ts'
import { type FamilyCopy, familyCopy, notReopened, stillMissing } from './answer.ts'

/** A report of more words names whom it is about. */
const WORDS_OF_A_DOUBT = 4

/**
 * Takes a relative's words about an alert that is over: that the person has not come home has it offered again to open, also against
 * the person's own word, since another may have had their phone; and for what is to be told to them, why it is not. Undefined
 * where there is no such alert, and for all other words.
 */
export function heardAfterEnd(context: Context): Turn | undefined {
  const { state, alert, utterance, t, now } = context
  if (state.at !== 'idle' || alert !== undefined) return undefined
  if (!isOfEnded(utterance)) return undefined
  // The one of whom they tell now, and who has no chat, is missing too.
  if (isNewReport(utterance) || isTelling(context)) return undefined
  const over = endedHere(context)
  if (over === undefined) return undefined
  const { facts } = over
  // Weeks later "no contesta" is about anything.
  const doubts = isDoubt(utterance) || (utterance.doubtsEnd() && isJustOver(facts, now))
  if (!doubts && !utterance.isToPerson()) return undefined
  const name = called(context, facts.person)
  if (!doubts) return urgent(context, [say(t('alert.ended-not-passed', { name }))])
  return notReopened(context, over) ?? askMissing(context, over)
}

function askMissing(context: Context, { facts }: FamilyCopy): Turn {
  const { t, utterance, directory, language, now } = context
  const name = called(context, facts.person)
  const scene = sceneOf(facts, directory, language, now)
  const time = facts.alert.state === 'closed' ? timeOf(scene, facts.alert.closedAt) : ''
  const open = [
    [choice('sigue', facts.alert.id, t('alert.choice-missing'))],
    // She may have two daughters.
    ...(namesKin(utterance.words()) ? [[choice('por', SOMEONE_ELSE, t('alert.choice-other'))]] : []),
  ]
  return urgent(asking(context, 'missing', facts.alert.id), [
    say(t('alert.ask-missing', { name, time }), open),
  ])
}

/**
 * Takes words in answer to whether an alert that is over is to be opened again: by a relative, or by whoever told of somebody without a chat.
 * Undefined for words that are no answer, and where there is nothing to open any more.
 */
export function answeredMissing(context: Context, { alert }: AboutAlert): Turn | undefined {
  const { t, toldEnded, utterance } = context
  if (context.alert !== undefined) return undefined
  const reply = saidOfMissing(utterance)
  if (reply === undefined) return undefined
  if (toldEnded?.alert.id === alert)
    return reply === 'yes'
      ? reopenReport({ ...context, named: toldEnded })
      : urgent(context, [say(t('another.not-reopened'))])
  const copy = copyOfEnded(context, alert)
  if (copy === undefined) return undefined
  if (reply === 'yes') return stillMissing(context, copy)
  return urgent(context, [say(t('alert.missing-not', { name: called(context, copy.facts.person) }))])
}

/** The same question once more, after a yes that is late or may mean something else; undefined if there is nothing to open any more. */
export function askedMissingAgain(context: Context, { alert }: AboutAlert): Turn | undefined {
  const { toldEnded } = context
  if (context.alert !== undefined) return undefined
  if (toldEnded?.alert.id === alert) return askToReopen(context, toldEnded)
  const copy = copyOfEnded(context, alert)
  return copy?.facts.alert.state === 'closed' ? askMissing(context, copy) : undefined
}

/** "Sí, sigue sin aparecer" is a yes; good news is a no. A longer sentence that begins with yes has more to say, and is none. */
function saidOfMissing(utterance: Utterance): 'yes' | 'no' | undefined {
  if (utterance.relativeSays() === 'safe') return 'no'
  const isYes = utterance.beginsWithYes() && utterance.folded().split(' ').length <= WORDS_OF_A_DOUBT
  if (isYes || isDoubt(utterance)) return 'yes'
  const reply = utterance.reply()
  return reply === 'yes' || reply === 'no' ? reply : undefined
}

function copyOfEnded({ relatives, inbound }: Context, id: AlertId): FamilyCopy | undefined {
  const facts = relatives
    .flatMap(({ alert, ended }) => [alert, ended])
    .find(one => one !== undefined && one.alert.id === id)
  return facts && familyCopy(facts, inbound.from)
}

/**
 * Tells whoever writes as a relative does ("ya está conmigo"), and is nobody's contact here, that it goes to nobody, whom to call, and how
 * to be told again: the person may have removed them, and a question whether to register would answer nothing.
 */
export function heardOfNobody(context: Context): Turn | undefined {
  const { state, alert, telling, relatives, told, utterance, t, directory } = context
  const isNobodys =
    alert === undefined && telling === undefined && relatives.length === 0 && told.length === 0
  if (!isNobodys || state.at !== 'idle' || !isOfSomebody(utterance)) return undefined
  const text = t('alert.kin-of-nobody', { ciam: phone(directory.ciam.number) })
  const start = registered(context) ? [] : [[choice('go', 'start', t('menu.choice-start'))]]
  return answer(context, say(text, [...needChoices(context), ...start]))
}

/**
 * True for good news of another, or a refusal, of whoever is nobody's contact here, in which no rule hears a cry: "ya está conmigo Ana" of one
 * who was removed or told at their number alone.
 */
export function isOfNobodyHere({ relatives, alert, utterance }: Context): boolean {
  if (relatives.length > 0 || alert !== undefined || !isByModel(utterance.understanding())) return false
  return isOfSomebody(utterance) || utterance.declinesOffer()
}

/** True for good news of another; a release of one's own is none. */
function isOfSomebody(utterance: Utterance): boolean {
  const { close } = utterance.understanding()
  return utterance.relativeSays() === 'safe' && close !== 'released'
}

/** True for words that a relative may say of an alert that is over: a doubt, or a word for the person. */
export function isOfEnded(utterance: Utterance): boolean {
  return isDoubt(utterance) || utterance.doubtsEnd() || utterance.isToPerson()
}

function isJustOver({ alert }: AlertFacts, now: Instant): boolean {
  return alert.state === 'closed' && now - alert.closedAt <= DAY
}

function isDoubt(utterance: Utterance): boolean {
  return utterance.relativeSays() === 'takes-back' || utterance.isStillMissing()
}

/**
 * True for words of a new taking: "se llevaron a mi hermano, no ha llegado" tells of another. That somebody is still held, or is not
 * back, is none, whatever the learned model hears in it.
 */
function isNewReport(utterance: Utterance): boolean {
  const understood = utterance.understanding()
  if (understood.intent !== 'proxy' || isByModel(understood)) return false
  if ((utterance.isStillMissing() || utterance.doubtsEnd()) && tellsOfNoTaking(understood)) return false
  return utterance.folded().split(' ').length > WORDS_OF_A_DOUBT
}

/** The one that ended last of those of which this chat was told, while none of theirs is under way. */
function endedHere({ relatives, inbound }: Context): FamilyCopy | undefined {
  if (relatives.some(one => one.alert !== undefined && !one.alert.alert.drill)) return undefined
  const closedAt = ({ facts: { alert } }: FamilyCopy) => (alert.state === 'closed' ? alert.closedAt : 0)
  return relatives
    .flatMap(({ ended }) => (ended && familyCopy(ended, inbound.from)) ?? [])
    .toSorted((one, other) => closedAt(other) - closedAt(one))[0]
}

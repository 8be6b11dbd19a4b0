import { type AlertFacts, isLive } from '../../domain/alert/alert.ts'
import { withholdsPlace } from '../../domain/alert/cry.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import { isLabel } from '../../locales/words.ts'
import { asksStatus } from '../../understanding/commands.ts'
import { isByModel, isByModelAlone, isOfWhomSpokenOf } from '../../understanding/intent/raise.ts'
import { isNameLikeACry, nameKind, speaksOfOwnName } from '../../understanding/names.ts'
import { asksAboutUs } from '../../understanding/questions/asked-instead.ts'
import { isKeptOut } from '../../understanding/relatives.ts'
import { doesNotKnow } from '../../understanding/replies.ts'
import { isOfWriter } from '../../understanding/report/kinship.ts'
import { isNothingButPerson } from '../../understanding/report/name-in-report.ts'
import { isOwnDanger } from '../../understanding/report/news.ts'
import type { Utterance } from '../../understanding/utterance.ts'
import { namesKin, tellsOfKnown } from '../../understanding/who-was-taken.ts'
import { type Context, wordsOf } from '../context.ts'
import { heardAfterEnd, isOfNobodyHere } from '../family/after-end.ts'
import { heardInDrill, heardVoiceOfRelative, isHeardByOthers } from '../family/relative.ts'
import { heardTakenBack } from '../family/safe.ts'
import { isAboutNewcomer } from '../family/who-accepted.ts'
import { say, urgent } from '../reply.ts'
import { awaitsContact, awaitsName, isInRegistration, isOfOnesOwn } from '../state.ts'
import type { Turn } from '../turn.ts'
import { closing, endedBehindYes, repliedToHold } from './close.ts'
import { heardDrillEnd, outOfDrill } from './drill.ts'
import { answersWho, forWhom, forWhomPassedOn } from './for-whom.ts'
import { answeredLate } from './late-answer.ts'
import { pinned } from './location.ts'
import { panic } from './panic.ts'
import { forWhomOrMe } from './proxy.ts'
import { askWhere, reportOf } from './reported.ts'
import { tellsWhereAnotherIs } from './said/hearsay.ts'
import { saidToo } from './said/said.ts'
import { isTaughtWithPlace } from './said/written-place.ts'
import { heardAfterReport } from './taken/after-report.ts'
import { namesTaken } from './taken/by-name.ts'
import { heardOtherMeant } from './taken/other-meant.ts'
import { answeredByVoice, voiceAfterReport } from './taken/voice.ts'
import { isAboutTaken } from './teller.ts'
import { takenAt } from './third-party.ts'

/** The panic key alone, which a pocket can press. */
export function heardPanicKey(context: Context): Turn | undefined {
  const text = wordsOf(context)
  return text !== undefined && isLabel('menu.key-panic', text) ? panic(context, 'button') : undefined
}

/** `/estado`: how the person's alert stands. */
export function heardStatus(context: Context): Turn | undefined {
  const text = wordsOf(context)
  if (text === undefined || !asksStatus(text)) return undefined
  const { alert, t } = context
  if (alert !== undefined) return urgent(context, [], [{ do: 'show-tracker', alert: alert.alert.id }])
  return urgent(context, [say(t('alert.none'))])
}

/** `/panico`, which nobody types by accident. */
export function heardPanicCommand(context: Context): Turn | undefined {
  return context.utterance.command()?.name === 'panic'
    ? saidToo(context, panic(context, 'certain'))
    : undefined
}

/** Cries for help, for oneself or for a relative, and words that end an alert, in words of the sender's own, also behind a command. */
export function heardWords(context: Context): Turn | undefined {
  const text = wordsOf(context)
  const { utterance } = context
  if (text === undefined || isPlainCommand(context) || utterance.authorship() !== 'own') return undefined
  const ended = heardDrillEnd(context) ?? endedBehindYes(context)
  if (ended) return ended
  const replied = repliedToHold(context) ?? answeredLate(context)
  // Somebody who says more than yes has something to say.
  if (replied) return utterance.reply() === undefined ? saidToo(context, replied) : replied
  const { intent, close, isBare } = utterance.understanding()
  const calm = intent !== 'panic'
  const over = calm
    ? (heardOtherMeant(context) ?? heardTakenBack(context) ?? heardAfterEnd(context))
    : undefined
  const told = over ?? heardAfterReport(context)
  if (told) return told
  if (isAboutTaken(context) || answersWho(context) || isAboutNewcomer(context)) return undefined
  const real = intent === 'panic' || intent === 'proxy' ? undefined : outOfDrill(context)
  if (real) return saidToo(context, real)
  // The model hears a cry where no rule hears whose; the place says that it is another's.
  if (isHeldElsewhere(context))
    return isInRelativesAlert(context) ? undefined : saidToo(context, forWhom(context))
  if (tellsOfRelativeTaken(context, text)) return saidToo(context, forWhom(context))
  switch (intent) {
    case 'panic':
      if (isName(context, text)) return undefined
      // It goes on to those who help, with a tap for whoever is in need themselves.
      if (isNewsOfRelative(context, text)) return isHeardByOthers(context) ? undefined : forWhomOrMe(context)
      return isUnderRelativesName(context)
        ? forWhomPassedOn(context)
        : saidToo(context, panic(context, isPlaceAtStake(context) ? 'doubtful' : 'certain'))
    case 'ask':
      if (
        isName(context, text) ||
        isPlaceAnswer(context) ||
        isQuestionToUs(context) ||
        isOfNobodyHere(context) ||
        isUnsureAnswer(context) ||
        isOfRelativesAlert(context) ||
        isOfOwnAlert(context)
      )
        return undefined
      // "Ana: dile que la amo" in her alert is for those who help her, and goes on to them.
      if (isUnderRelativesName(context))
        return isInRelativesAlert(context) ? undefined : forWhomPassedOn(context)
      // It goes on to those who help, with a tap for whoever is in need themselves.
      if (isAboutRelative(context)) return isHeardByOthers(context) ? undefined : forWhomOrMe(context)
      // "ICE took Ana" of her mother is no doubtful cry of the mother's own.
      if (namesTaken(context)) return saidToo(context, forWhom(context))
      return saidToo(context, panic(context, isSureCry(context) ? 'certain' : 'doubtful'))
    case 'proxy':
      if (isOfRelativesAlert(context) || isName(context, text)) return undefined
      return saidToo(context, forWhom(context))
    case 'close':
      return closing(context, close ?? 'safe', isBare === true)
    case 'sighting':
    case 'other':
      // To whoever is her relative "se llevaron a Ana en la 26" tells of nobody else.
      return namesTaken(context) ? saidToo(context, forWhom(context)) : undefined
    case 'question':
      return undefined
    default:
      return intent satisfies never
  }
}

/** "Sí, ayúdenme" to whoever was just told that a relative reported them leaves no doubt, nor does a taught word with nothing but a place. */
function isSureCry(context: Context): boolean {
  const saysYes = reportOf(context.alert) !== undefined && context.utterance.beginsWithYes()
  return saysYes || isTaughtWithPlace(context)
}

/** A doubtful cry by the model alone is no second one in an alert of their own: it goes on as all they say. */
const isOfOwnAlert = ({ alert, utterance }: Context): boolean =>
  alert?.alert.drill === false &&
  !reportOf(alert) &&
  isLive(alert.alert) &&
  isByModel(utterance.understanding())

/** To whoever did not want it told where they are, a cry that the model alone hears is no word that lets it out. */
function isPlaceAtStake({ alert, utterance }: Context): boolean {
  return alert !== undefined && withholdsPlace(alert.alert) && isByModel(utterance.understanding())
}

function isHeldElsewhere(context: Context): boolean {
  const understood = context.utterance.understanding()
  const isCry = understood.intent === 'panic' || understood.intent === 'ask'
  return context.alert === undefined && isCry && isByModel(understood) && tellsWhereAnotherIs(context)
}

/** True for a command that nothing stands behind which may set something off. */
export function isPlainCommand({ utterance, isAlarming }: Context): boolean {
  const command = utterance.command()
  return command !== undefined && !(command.args !== '' && isAlarming)
}

/** A location: a sign of need, unless a question waits for it. */
export function heardPin(context: Context): Turn | undefined {
  const { inbound, utterance } = context
  if (inbound.kind !== 'pin') return undefined
  const cries = utterance.understanding().intent === 'panic'
  if (inbound.live !== 'move' && !cries) {
    const answer = takenAt(context, inbound.point)
    if (answer) return answer
  }
  if (isAboutRelative(context) && !cries) return forWhomOrMe(context)
  const asks = cries || utterance.understanding().intent === 'ask'
  const drilled = inbound.live === 'move' || asks ? undefined : heardInDrill(context)
  if (drilled) return drilled
  const turn = pinned(context, inbound)
  return turn && saidToo(context, turn)
}

/**
 * A voice note: we cannot listen, and somebody may be in need. In an alert of theirs it goes on, and needs no answer; where something is asked
 * about somebody who was taken it is the answer, and else a relative's is most likely about their person's, a drill's too.
 */
export function heardVoice(context: Context): Turn | undefined {
  if (context.inbound.kind !== 'voice') return undefined
  const { alert } = context.alert ?? {}
  const report = reportOf(context.alert)
  if (report) return askWhere(context, report, [])
  if (alert && !alert.drill && isLive(alert)) return urgent(context, [])
  const answer = answeredByVoice(context)
  if (answer) return answer
  if (isAboutRelative(context)) return heardVoiceOfRelative(context) ?? forWhomOrMe(context)
  return voiceAfterReport(context) ?? heardInDrill(context) ?? panic(context, 'doubtful')
}

/**
 * True for the answer to a question for a name, or for the country of a number: "Socorro" and "Auxilio" are also names, and a name beside a telephone
 * number is a contact, whatever was written before it ("Emergencia: Papá 312…").
 */
function isName({ state, isLate, utterance }: Context, text: string): boolean {
  if (isLate || !awaitsName(state)) return false
  if (isNameLikeACry(text)) return true
  // "Soy Ana, auxilio" is a cry by the rules, of which the model is only surer.
  if (isByModelAlone(utterance.understanding()))
    return speaksOfOwnName(text) || (awaitsContact(state) && tellsWhom(utterance, text))
  if (state.at === 'contact-country' && utterance.country() !== undefined) return true
  if (!awaitsContact(state)) return false
  // "¿A quién aviso?" has no other answer than "avísale a mi hija", which out of the blue is a plea.
  return utterance.isNothingButPeople() || (utterance.asksToTell() && utterance.isNothingButKin())
}

/**
 * True for "en mi casa" while a question of registration waits, in which no rule and only the model hears a cry: it is the answer, or the
 * question is asked again. "Están en mi casa" says more, and stays one.
 */
function isPlaceAnswer({ state, isLate, utterance }: Context): boolean {
  if (isLate || !isInRegistration(state) || !isByModel(utterance.understanding())) return false
  return utterance.isPlainPlace()
}

/** "A mi esposo" and "no tengo a nadie" in answer to whom to tell. */
function tellsWhom(utterance: Utterance, text: string): boolean {
  if (nameKind(text, 'relative') === 'nobody') return true
  return utterance.people().every(({ who }) => isNothingButPerson(who))
}

/** "No estoy segura" in answer to a question about another is no word of one's own danger. */
function isUnsureAnswer({ state, utterance }: Context): boolean {
  const folded = utterance.folded()
  return state.at === 'taken' && doesNotKnow(folded) && folded.split(' ').length <= WORDS_OF_UNSURE
}

const WORDS_OF_UNSURE = 3

/** "¿Me van a cobrar?" in one's own dialogue: no rule hears a cry, and it is a question. */
function isQuestionToUs({ state, utterance }: Context): boolean {
  return isOfOnesOwn(state) && isByModel(utterance.understanding()) && asksAboutUs(utterance.folded())
}

/**
 * True for a cry under the name of somebody whose contact this chat is: "Ana: me agarró la migra" is hers more likely than words to
 * her. Under any other name, that of a contact of one's own too ("Mamá: me agarraron"), it is spoken to them, and one's own.
 */
function isUnderRelativesName({ utterance, relatives, alert }: Context): boolean {
  const name = utterance.nameBefore()
  if (name === undefined || (alert !== undefined && !alert.alert.drill)) return false
  return relatives.some(({ person }) => `${bareWords(person.name)} `.startsWith(`${name} `))
}

/**
 * True for words in which no rule hears a cry of the writer's, and which say of another who is named, or is theirs, that they were taken: "a Ana
 * la subieron a una camioneta". In the middle of her alert they are news of her.
 */
function tellsOfRelativeTaken(context: Context, text: string): boolean {
  const { utterance } = context
  const understood = utterance.understanding()
  const mayBeOwn = understood.intent === 'ask' || (understood.intent === 'panic' && isByModel(understood))
  if (!mayBeOwn || isOfWriter(text) || isInDanger(context) || isInRelativesAlert(context)) return false
  const isOfTheirs = namesKin(text) && tellsOfKnown(text)
  return context.alert === undefined && (namesTaken(context) || (isOfTheirs && !utterance.isPutAsQuestion()))
}

/**
 * "Iba con su prima en un carro rojo" in the middle of her alert: no rule hears a cry, and the writer is not in it, or only stands outside of
 * where she is held.
 */
function isNewsOfRelative(context: Context, text: string): boolean {
  if (!isInRelativesAlert(context) || !isByModel(context.utterance.understanding())) return false
  return !isOfWriter(text) || isKeptOut(text)
}

/** True for words by which officers come for the writer, in the middle of another's alert, too. */
function isInDanger({ inbound, utterance }: Context): boolean {
  return inbound.kind === 'text' && isOwnDanger(utterance.words(), utterance.understanding())
}

/** A relative in the middle of somebody's alert most likely means that one, unless they have a button themselves, or say who comes for them. */
function isAboutRelative(context: Context): boolean {
  if (context.person?.consentedAt !== undefined || !isInRelativesAlert(context)) return false
  return !isInDanger(context)
}

/**
 * "El consulado no contesta" in the middle of her alert is about her: where no rule hears more, it goes on to those who help. So do
 * "ayúdenla", also of one with a button of their own, "díganle que no firme", "la agarraron en la parada", and "la tienen en Broadview", which
 * says where and not whom.
 */
function isOfRelativesAlert(context: Context): boolean {
  const { utterance } = context
  const understood = utterance.understanding()
  if (!isInRelativesAlert(context) || isInDanger(context)) return false
  const isOfAnother = utterance.isToPerson() || utterance.isForAnother() || tellsOfKnown(utterance.words())
  if (isByModel(understood) || isOfAnother || utterance.tellsWithoutSubject()) return true
  return isOfWhomSpokenOf(understood) && tellsWhereAnotherIs(context)
}

function isInRelativesAlert({ alert, relatives }: Context): boolean {
  // One that waits for the person's answer is no relative's yet: they know nothing of it.
  const isUnderWay = (one: AlertFacts | undefined) =>
    one !== undefined && isLive(one.alert) && !one.alert.drill
  return alert === undefined && relatives.some(one => isUnderWay(one.alert))
}

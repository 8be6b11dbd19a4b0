import { type AlertFacts, attendanceOf, isLive } from '../../domain/alert/alert.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import { notConsulate } from '../../notices/helpers/helpers.ts'
import { folioOf, nameOf, sceneOf, taken, textOf } from '../../notices/phrases.ts'
import { asksIfReal, asksWhoAttends } from '../../understanding/about-alert.ts'
import { speaksOfMoney } from '../../understanding/concerns.ts'
import { hasQuestionMark, withoutQuestions } from '../../understanding/relatives.ts'
import { isTakenByName, tellsOfKnown } from '../../understanding/who-was-taken.ts'
import { saidToo } from '../alert/said/said.ts'
import { called } from '../called.ts'
import { type Context, wordsOf } from '../context.ts'
import { familyCopy } from '../family/answer.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** "Hija mía, ¿…?": so many words before a question tell nothing. */
const WORDS_OF_ADDRESS = 2

/** The shortest word of an officer's name by which somebody may mean them. */
const SHORTEST_NAME = 4

/**
 * Answers out of the alert itself whether it is real, who attends it, and whether an officer who is named attends it. Undefined for any
 * other words, and where no real alert is under way of which this chat hears.
 */
export function heardAboutAttending(context: Context): Turn | undefined {
  const { utterance } = context
  if (utterance.authorship() !== 'own') return undefined
  // Whoever asks for money in an officer's name is not that officer, whatever the name.
  if (wordsOf(context) !== undefined && speaksOfMoney(utterance.words())) return undefined
  const isAsked = utterance.isPutAsQuestion()
  const isReal = asksIfReal(utterance.folded()) && (isAsked || context.alert === undefined)
  const facts = aboutHere(context).find(({ alert }) => !alert.drill)
  if (facts === undefined) return isReal || asksIfTaken(context) ? inDrill(context) : undefined
  const isWho = isAsked && (asksWhoAttends(utterance.folded()) || namesOfficer(context, facts))
  if (!isReal && !isWho) return undefined
  const lines = [isReal ? context.t('concern.is-real') : undefined, ...attending(context, facts)]
  return saidToo(context, urgent(context, [say(textOf(lines))]))
}

/** "¿De verdad se la llevaron?" of a relative, and nothing but that: in a drill it asks whether it is one, and reports nobody. */
function asksIfTaken({ alert, utterance, inbound, relatives }: Context): boolean {
  if (alert !== undefined || inbound.kind !== 'text' || !hasQuestionMark(utterance.words())) return false
  const told = bareWords(withoutQuestions(utterance.words()))
  if (told.split(' ').length > WORDS_OF_ADDRESS) return false
  const isNamed = relatives.some(({ person }) => isTakenByName(utterance.words(), person.name))
  return isNamed || utterance.understanding().intent === 'proxy' || tellsOfKnown(utterance.words())
}

/** Somebody asks in a drill whether it is one. */
function inDrill(context: Context): Turn | undefined {
  const [drill] = aboutHere(context)
  if (drill === undefined) return undefined
  const name = called(context, drill.person)
  const { t } = context
  const lines = [t('alert.drill-mark'), context.alert ? undefined : t('alert.family-drill', { name })]
  return urgent(context, [say(textOf(lines))])
}

/** The alerts and drills that go on: of this chat's person first, then those of which a relative here may hear, then that of whom they told. */
function aboutHere({ alert, relatives, telling, inbound }: Context): readonly AlertFacts[] {
  const heard = relatives.flatMap(one =>
    one.alert && familyCopy(one.alert, inbound.from) ? [one.alert] : [],
  )
  return [alert, ...heard, telling].filter(one => one !== undefined).filter(one => isLive(one.alert))
}

function namesOfficer({ utterance }: Context, { alert }: AlertFacts): boolean {
  const officer = bareWords(attendanceOf(alert)?.officer ?? '').split(' ')
  const said = new Set(utterance.folded().split(' '))
  return officer.some(word => word.length >= SHORTEST_NAME && said.has(word))
}

function attending(context: Context, facts: AlertFacts): readonly (string | undefined)[] {
  const { t, directory, language, now } = context
  const scene = sceneOf(facts, directory, language, now)
  const whose = { name: nameOf(scene), folio: folioOf(scene) }
  const isOwn = context.alert !== undefined
  const officer = taken(scene)
  if (officer === undefined)
    return [t(isOwn ? 'concern.attends-nobody-you' : 'concern.attends-nobody', whose)]
  return [
    t(isOwn ? 'concern.attends-you' : 'concern.attends', { ...officer, ...whose }),
    notConsulate(scene, attendanceOf(facts.alert)?.recipient),
    t('concern.attends-money'),
  ]
}

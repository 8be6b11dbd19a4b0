import { type AlertFacts, attendanceOf, isLive } from '../../domain/alert/alert.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import { notConsulate } from '../../notices/helpers/helpers.ts'
import { folioOf, nameOf, sceneOf, taken, textOf } from '../../notices/phrases.ts'
import { asksIfReal, asksWhoAttends } from '../../understanding/about-alert.ts'
import { saidToo } from '../alert/said/said.ts'
import type { Context } from '../context.ts'
import { familyCopy } from '../family/answer.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** The shortest word of an officer's name by which somebody may mean them. */
const SHORTEST_NAME = 4

/**
 * Answers out of the alert itself whether it is real, who attends it, and whether an officer who is named attends it. Undefined for any
 * other words, and where no real alert is under way of which this chat hears.
 */
export function heardAboutAttending(context: Context): Turn | undefined {
  const { utterance } = context
  const facts = liveHere(context)
  if (facts === undefined || utterance.authorship() !== 'own') return undefined
  const isAsked = utterance.isPutAsQuestion()
  const isReal = asksIfReal(utterance.folded()) && (isAsked || context.alert === undefined)
  const isWho = isAsked && (asksWhoAttends(utterance.folded()) || namesOfficer(context, facts))
  if (!isReal && !isWho) return undefined
  const lines = [isReal ? context.t('concern.is-real') : undefined, ...attending(context, facts)]
  return saidToo(context, urgent(context, [say(textOf(lines))]))
}

/** The alert that this chat's person is in, else one of which a relative here may hear, else that of whom they told. */
function liveHere({ alert, relatives, telling, inbound }: Context): AlertFacts | undefined {
  const heard = relatives.flatMap(one =>
    one.alert && familyCopy(one.alert, inbound.from) ? [one.alert] : [],
  )
  return [alert, ...heard, telling].find(one => one !== undefined && isLive(one.alert) && !one.alert.drill)
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

import { type AlertFacts, isLive, type Recipient } from '../../domain/alert/alert.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { words } from '../../locales/words.ts'
import { familyChoices, safeChoice } from '../../notices/family.ts'
import { folioOf, nameOf } from '../../notices/phrases.ts'
import { understand } from '../../understanding/intent.ts'
import { relativeSafe } from '../alert/close.ts'
import { urgent } from '../alert/panic.ts'
import type { State } from '../state.ts'
import type { Context, Turn } from '../turn.ts'
import { answered, familyCopy } from './answer.ts'

/** That something is not so, or not sure: then a word of the lists below says nothing. */
const UNSURE =
  /\b(?:no|ni|nunca|aun|todavia|ojala|espero|quizas?|tal vez|not|never|hope|maybe|don t|isn t|can t)\b/

/** That somebody is out of danger, as relatives write it of them. */
const SAFE =
  /\b(?:a salvo|(?<!^(?:(?:ok|si|bueno|va|listo) )*)esta bien|esta(?: aqui)? conmigo|ya (?:esta en (?:la )?casa|salio|llego|aparecio|regreso)|(?:soltaron|liberaron|dejaron ir)|is (?:safe|ok|okay|home|free|out|with me)|(?:he|she) s (?:safe|ok|okay|home|free|out|with me)|(?:hable|estoy) con (?:ella|el)|got out|was released|let (?:him|her) go)\b/

/** That the alert was read, all by itself. */
const ALONE =
  /^(?:ya|(?:(?:s+i+|ok(?:ay|ey)?|va|sale|esta bien|listo|bueno|gracias|muchas gracias|mil gracias|visto|leido|copiado|yes|thanks|thank you|noted)(?: |$))+(?:mij[oa]|hij[oa]|senor|senora|a todos)?)$/

/** That the alert was read, wherever it stands. */
const READ =
  /\b(?:recibi|recibid[oa]|enterad[oa]s?|entendid[oa]|ya (?:la |lo )?(?:vi|lei)|voy|vamos|salgo|salimos|(?:le|la|lo) (?:llamo|marco|hablo|busco)|estoy (?:llamando|marcando|yendo)|on my way|omw|got it|i saw|received|calling|i ll (?:call|go)|i m (?:going|coming))\b/

/** How a question begins that has no question mark. */
const ASKING =
  /^(?:que|como|cuando|cuanto|cual|quien|puedo|pueden?|tengo|debo|hay|what|how|when|who|can|do|should)\b/

/** What relatives ask of the one who is missing: the alert itself answers it. */
const ASKS_AFTER =
  /\b(?:donde|adonde|que paso|que le paso|que sucedio|quien se (?:la|lo)|a quien (?:llamo|hablo|marco)|where|what happened|who do i call)\b(?!.*\b(?:consul|abogad|lawyer))|\b(?:que hago|que hacemos|what (?:do|can|should) (?:i|we) do)$/

/**
 * What a relative writes, in words, while an alert is under way of which they were told: that they read it, that
 * the person is safe, a question that the alert answers, or anything else, after which they are asked for their
 * answer. Where nothing can be tapped this is how people answer. Undefined if there is no such alert here, or if
 * something else is meant; whoever has a button of their own is only understood, never asked.
 */
export function heardByRelative(
  state: State,
  inbound: Inbound,
  context: Context,
  text: string,
): Turn | undefined {
  const told = toldHere(state, inbound, context)
  if (told === undefined) return undefined
  const received = () => answered(state, inbound, { ...context, named: told.alert }, 'recibido')
  const folded = bareWords(text)
  const isAsking = /[?¿]/.test(text)
  if (!isAsking && !UNSURE.test(folded)) {
    if (ALONE.test(folded)) return received()
    if (SAFE.test(folded)) return relativeSafe(state, context)
    if (READ.test(folded)) return received()
  }
  const { alert, id: recipient } = told.recipient
  if (ASKS_AFTER.test(folded)) return urgent(state, [], [{ do: 'show-alert', alert, recipient }])
  if (context.person !== undefined || told.alert.alert.drill) return undefined
  const { intent } = understand(text)
  if (intent === 'sighting' || (intent === 'question' && (isAsking || ASKING.test(folded)))) return undefined
  return urgent(state, [question(told, context)])
}

/** An alert under way, and this chat's copy of it. */
interface ToldAlert {
  readonly alert: AlertFacts
  readonly recipient: Recipient
}

/**
 * The alert that words of this chat are about: of several the one that waits for an answer, and of those the newest.
 * Undefined for whoever is asked something else, or is in need themselves.
 */
function toldHere(
  state: State,
  { from }: Inbound,
  { relatives: kin, alert: own }: Context,
): ToldAlert | undefined {
  if (own !== undefined || state.at !== 'idle') return undefined
  const told = kin.flatMap(({ alert }): readonly ToldAlert[] => {
    const recipient = alert && familyCopy(alert, from)
    return alert !== undefined && recipient !== undefined && isLive(alert.alert) ? [{ alert, recipient }] : []
  })
  const newestFirst = told.toSorted((one, other) => other.alert.alert.raisedAt - one.alert.alert.raisedAt)
  return newestFirst.find(({ recipient }) => recipient.answer === undefined) ?? newestFirst[0]
}

function question({ alert: { alert, person }, recipient }: ToldAlert, { language }: Context): TextMessage {
  const say = words(language)
  const still = say('alert.kin-still', { name: nameOf({ person, say }), folio: folioOf({ alert }) })
  if (recipient.answer !== undefined)
    return { kind: 'text', text: still, choices: [[safeChoice(alert, say)]] }
  const text = `${still}\n${say('alert.kin-ask')}`
  return { kind: 'text', text, choices: [familyChoices(alert, say)] }
}

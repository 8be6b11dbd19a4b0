import type { AlertFacts } from '../../../domain/alert/alert.ts'
import { isUntold } from '../../../domain/alert/recipients.ts'
import type { AlertId, ContactId } from '../../../domain/ids.ts'
import type { Contact } from '../../../domain/people/person.ts'
import { sanitizeName } from '../../../locales/plain.ts'
import { isBareNumber, keptAnswer } from '../../../understanding/choices.ts'
import { mayCry } from '../../concerns/with-cry.ts'
import { awaiting, type Context, interrupting, resumed, wordsOf } from '../../context.ts'
import { isOvertaken } from '../../overtaken.ts'
import { type Question, storedText } from '../../question.ts'
import { oneTurn, say, urgent } from '../../reply.ts'
import { askedAt, type State } from '../../state.ts'
import type { Effect, Turn } from '../../turn.ts'
import { heardWords } from '../hear.ts'
import { isCalled } from './hidden-from.ts'
import { fromWhomMessage, keepFrom, keptMessage, mayKeep, sayTellsOthers } from './hiding-cry.ts'
import { saidToo } from './said.ts'

type FromWhom = State & { readonly at: 'from-whom' }

/** From whom of those who may be meant an alert is kept: none of them hears anything of it until that is answered. */
export const fromWhomQuestion: Question = {
  name: 'from-whom',
  waits: ['from-whom'],
  read: (_, stored) => {
    const alert = storedText(stored, 'alert')
    const listed = stored.get('contacts')
    const contacts = Array.isArray(listed)
      ? listed.flatMap((one: unknown) => (typeof one === 'string' ? [one as ContactId] : []))
      : []
    if (alert === undefined || contacts.length === 0) return { at: 'idle' }
    return { at: 'from-whom', alert: alert as AlertId, contacts }
  },
}

/** Asks whom of these words mean that name nobody, and keeps the alert from all of them at once; one tap or word tells whom. */
export function askFromWhom(context: Context, alert: AlertFacts, meant: readonly Contact[]): Turn {
  const asked = askedWhomAgain(context, alert.alert.id, meant)
  return { ...asked, effects: [keepFrom(alert, meant)] }
}

/** The same question of those from whom an alert is kept already. */
export function askedWhomAgain(context: Context, alert: AlertId, meant: readonly Contact[]): Turn {
  const contacts = meant.map(({ id }) => id)
  return urgent(interrupting(context, { at: 'from-whom', alert, contacts }), [
    fromWhomMessage(context, meant),
  ])
}

/**
 * The end of that question: the alert is kept from `kept`, and the others of whom it was asked are told on, with all that waited. Undefined
 * where it was not asked in this alert.
 */
export function whomSettled(context: Context, kept: readonly Contact[]): Turn | undefined {
  const question = whomAsked(context)
  if (question === undefined || context.alert === undefined) return undefined
  const { alert } = context
  const others = askedAbout(context, question).filter(one => !kept.some(({ id }) => id === one.id))
  const tells = others.map(({ id }): Effect => ({ do: 'let-know', alert: alert.alert.id, contact: id }))
  const said = [
    ...(kept.length > 0 ? [keptMessage(context, kept)] : []),
    ...(others.length > 0 ? [sayTellsOthers(context, others)] : []),
  ]
  const keeps = kept.filter(({ id }) => !isUntold(alert.alert, id))
  const after = context.state === question ? resumed(context) : awaiting(context, { at: 'idle' })
  return urgent(after, said, [...(keeps.length > 0 ? [keepFrom(alert, keeps)] : []), ...tells])
}

/** Keeps the person's alert from a contact, at their tap. */
export function takeKeepFrom(context: Context, contact: Contact): Turn {
  const { alert, t } = context
  if (alert === undefined || !mayKeep(alert)) return urgent(context, [say(t('alert.gone'))])
  const answered = whomSettled(context, [contact])
  if (answered) return answered
  return urgent(context, [keptMessage(context, [contact])], [keepFrom(alert, [contact])])
}

/** Tells whom the person had kept an alert from, at their tap. */
export function takeLetKnow(context: Context, { id, name }: Contact): Turn {
  const { alert, t } = context
  if (alert === undefined || !isUntold(alert.alert, id)) return urgent(context, [say(t('alert.gone'))])
  const known = { name: sanitizeName(name) }
  return urgent(
    context,
    [say(t('said.told-after-all', known))],
    [{ do: 'let-know', alert: alert.alert.id, contact: id }],
  )
}

/**
 * Takes the answer in words: "a Beto", "el segundo", "a Beto y a mi mamá", "a ninguno". Once its time has passed it is asked again, with the next
 * words; they go to nobody of whom it was asked. Undefined for all else.
 */
export function heardFromWhom(context: Context): Turn | undefined {
  const question = whomAsked(context)
  const text = wordsOf(context)
  const { utterance, inbound } = context
  if (question === undefined || text === undefined || inbound.group || utterance.authorship() !== 'own')
    return undefined
  const meant = askedAbout(context, question)
  const isShort = isBareNumber(utterance.folded()) || utterance.reply() !== undefined
  const isUnsure = context.lapsed === question || isOvertaken(context, askedAt(question))
  const kept = isShort && isUnsure ? undefined : keptByAnswer(context, text, meant)
  if (kept !== undefined) return whomSettled(context, kept)
  if (isShort) return askedWhomAgain(context, question.alert, meant)
  if (context.lapsed !== question || !isNoEndNorOrder(context)) return undefined
  const again = askedWhomAgain(context, question.alert, meant)
  const cry = mayCry(context) ? heardWords(context) : undefined
  return cry === undefined ? saidToo(context, again) : { ...oneTurn(cry, again), rank: 'acknowledgement' }
}

function isNoEndNorOrder({ utterance }: Context): boolean {
  const { intent } = utterance.understanding()
  if (utterance.command() !== undefined || utterance.concern() !== undefined) return false
  return utterance.hiding() === undefined && intent !== 'close'
}

function keptByAnswer(
  context: Context,
  text: string,
  meant: readonly Contact[],
): readonly Contact[] | undefined {
  const labels = fromWhomMessage(context, meant).choices?.flat() ?? []
  const called = (word: string) => meant.some(one => isCalled(one, word))
  const answer = keptAnswer(text, labels, called)
  switch (answer?.keeps) {
    case undefined:
      return undefined
    case 'all':
      return meant
    case 'line':
      return meant.filter((_, place) => place === answer.line)
    case 'named':
      return meant.filter(one => answer.named.some(word => isCalled(one, word)))
    case 'others':
      return meant.filter(one => !answer.named.some(word => isCalled(one, word)))
    default:
      return answer satisfies never
  }
}

/** The question, open or over, in the alert of theirs that is not over. */
function whomAsked({ state, lapsed, alert }: Context): FromWhom | undefined {
  const isFromWhom = (one: State | undefined): one is FromWhom => one?.at === 'from-whom'
  const question = [state, lapsed].find(isFromWhom)
  const isHere = alert !== undefined && question?.alert === alert.alert.id && mayKeep(alert)
  return isHere ? question : undefined
}

/** Those of whom it was asked and from whom the alert is still kept. */
function askedAbout({ contacts, alert }: Context, question: FromWhom): readonly Contact[] {
  return contacts.filter(
    ({ id }) => question.contacts.includes(id) && (alert === undefined || isUntold(alert.alert, id)),
  )
}

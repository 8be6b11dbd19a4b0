import { choice } from '../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { DEFAULT_LANGUAGE, type Desk, type Person } from '../../domain/people/person.ts'
import { phone } from '../../locales/formats.ts'
import { sanitizeName, sanitizeWords } from '../../locales/plain.ts'
import { words } from '../../locales/words.ts'
import { officeName, officeOf } from '../../notices/desk-names.ts'
import { isBareNumber } from '../../understanding/choices.ts'
import type { Concern } from '../../understanding/vocabulary/vocabulary.ts'
import { alertOfTheirs, saidToo } from '../alert/said/said.ts'
import { heardAboutAnother } from '../alert/third-party.ts'
import { awaiting, type Context, interrupting, registered, resumed, wordsOf } from '../context.ts'
import { heardByRelative } from '../family/relative.ts'
import { wordsToo } from '../family/words-too.ts'
import { needChoices } from '../menu/need.ts'
import type { Question } from '../question.ts'
import { answer, say, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'

/** The longest words that a desk reads of one who warns it, in UTF-16 units. */
const LONGEST_WARNING = 600

/** Waits for who asks for money, and from which number. */
export const scamQuestion: Question = {
  name: 'scam',
  waits: ['scam'],
  read: () => ({ at: 'scam' }),
  again: askAboutScam,
  agree: (context, agrees) =>
    agrees ? askAboutScam(context) : answer(resumed(context), say(context.t('menu.stopped'))),
}

/**
 * Says that it is a scam, and offers to tell the consulate. In the middle of an alert nothing is to be tapped, since its own
 * choices may be numbers: it is asked at once, and the words go on in that alert.
 */
export function scamAnswer(context: Context): Turn {
  const { t, directory, state } = context
  const advice = t('concern.scam', { ciam: phone(directory.ciam.number) })
  const choices = needChoices(context)
  if (choices.length > 0) {
    const warns = choice('estafa', '', t('concern.choice-warn'))
    return saidToo(context, urgent(context, [say(advice, [[warns], ...choices])]))
  }
  const asked = state.at === 'idle' ? awaiting(context, { at: 'scam' }) : context
  return saidToo(context, urgent(asked, [say(`${advice}\n\n${t('concern.scam-in-alert')}`)]))
}

/** Asks who wants money: the next words go to the desk. */
export function askAboutScam(context: Context): Turn {
  return answer(interrupting(context, { at: 'scam' }), say(context.t('concern.scam-ask')))
}

/**
 * Takes the words about a scam to the desk of the alert that is open, as what is said in it, else to the desks of the
 * person's consulate. Undefined for words that are a cry, or graver than that, and for those to us.
 */
export function heardAboutScam(context: Context): Turn | undefined {
  const { state, utterance } = context
  const text = wordsOf(context)?.trim() ?? ''
  if (state.at !== 'scam' || text === '' || utterance.reply() !== undefined) return undefined
  if (utterance.isCourtesy() || isBareNumber(utterance.folded()) || isGraver(utterance.concern()))
    return undefined
  if (utterance.authorship() === 'own' && utterance.understanding().intent === 'panic') return undefined
  const after = resumed(context)
  if (alertOfTheirs(after) !== undefined) return saidToo(after, urgent(after, []))
  return heardByRelative(after) ?? tellerToo(after) ?? goesOn(after) ?? warned(after, text)
}

function isGraver(concern: Concern | undefined): boolean {
  return concern === 'life' || concern === 'suicide'
}

/** A relative's answer goes on in the alert, however it is put: where nobody hears that, the consulate is warned. */
function goesOn(context: Context): Turn | undefined {
  const nothing = urgent(context, [])
  const turn = wordsToo(context, nothing)
  return turn === nothing ? undefined : turn
}

function tellerToo(context: Context): Turn | undefined {
  return context.telling === undefined ? undefined : heardAboutAnother(context)
}

/** One message to each desk, under the person's name, once a day; without a desk, whom to call. */
function warned(context: Context, text: string): Turn {
  const { t, directory, warning } = context
  const person = registered(context)
  const office = officeOf(directory, person?.consulate)
  const number = office?.phones.find(one => one.purpose !== 'ciam')?.number
  const desks = warning?.desks.filter(({ address }) => address !== undefined) ?? []
  const call = { phone: phone(number ?? directory.ciam.number) }
  if (person === undefined || desks.length === 0)
    return answer(context, say(t('concern.scam-no-desk', call), needChoices(context)))
  const consulate = officeName({ directory, say: t }, person.consulate)
  if (warning?.given)
    return answer(context, say(t('concern.scam-today', { ...call, consulate }), needChoices(context)))
  const effects = desks.flatMap(desk => warns(desk, person, text))
  const told = say(t('concern.scam-sent', { ...call, consulate }), needChoices(context))
  return answer(context, told, [...effects, { do: 'note-scam', from: context.inbound.from }])
}

function warns({ address, group }: Desk, person: Person, text: string): readonly Effect[] {
  if (address === undefined) return []
  const message = warningFor(person, text)
  return [{ do: 'tell', to: address, group, language: DEFAULT_LANGUAGE, message }]
}

/** It names whoever warns, and is no alert: there is nothing to attend. */
function warningFor({ name }: Person, text: string): TextMessage {
  const quoted = sanitizeWords(text)
  const kept = quoted.length > LONGEST_WARNING ? `${quoted.slice(0, LONGEST_WARNING)}…` : quoted
  return say(words(DEFAULT_LANGUAGE)('concern.scam-desk', { name: sanitizeName(name), words: kept }))
}

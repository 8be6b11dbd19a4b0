import { type Answer, findAnswer } from '../../answers/answers.ts'
import { DAY, type Instant } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import { month, phone } from '../../locales/formats.ts'
import { sanitize } from '../../locales/plain.ts'
import { humanText } from '../concerns/human.ts'
import { type Context, wordsOf } from '../context.ts'
import { answer, say } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { needChoices } from './need.ts'
import { rightsTopic } from './rights.ts'

/** A source that is older says so: what holds for families changes by the month. */
const FRESH = 180 * DAY

/**
 * Answers a question that nothing else waits for: from `data/answers/`, or honestly not. Undefined for words that are no question
 * of theirs, and for what somebody else wrote.
 */
export function heardAsked(context: Context): Turn | undefined {
  const { state, utterance } = context
  if (wordsOf(context) === undefined || state.at !== 'idle' || utterance.authorship() !== 'own')
    return undefined
  if (utterance.understanding().intent !== 'other' || utterance.reply() !== undefined) return undefined
  const known = answerFound(context)
  if (known) return known
  // Who is nothing to us yet is greeted, whatever they ask.
  return utterance.isPutAsQuestion() && context.person !== undefined ? unanswered(context) : undefined
}

/** The answer to what is asked, with a way to a human beside it; undefined if it is not known what is asked. */
export function answerFound(context: Context): Turn | undefined {
  const found = findAnswer(context.utterance.words())
  if (found === undefined) return undefined
  if (found.kind === 'page') return rightsTopic(context, found.page, toHuman(context))
  return answer(context, withWays(context, answerText(found, context)))
}

/** The answer to what is asked, or plainly that we do not know it. */
export function answerOrNot(context: Context): Turn {
  return answerFound(context) ?? unanswered(context)
}

/** Says plainly that we do not know, and who may. */
export function unanswered(context: Context): Turn {
  const { t } = context
  const rights: readonly Choice[] = [choice('rights', 'menu', t('menu.choice-rights'))]
  return answer(context, withWays(context, t('menu.unknown', { ciam: ciamOf(context) }), [rights]))
}

/** A tap on "Hablar con una persona": at which number one answers. */
export function showHuman(context: Context): Turn {
  return answer(context, say(humanText(context), needChoices(context)))
}

function withWays(context: Context, text: string, more: readonly (readonly Choice[])[] = []): TextMessage {
  const human = toHuman(context)
  return say(text, human.length === 0 ? [] : [...needChoices(context), ...human, ...more])
}

/** The way to a human; none in an alert: where choices are numbers, it would take one that is meant for the alert. */
function toHuman(context: Context): readonly (readonly Choice[])[] {
  if (needChoices(context).length === 0) return []
  return [[choice('go', 'human', context.t('menu.choice-human'))]]
}

function answerText(found: Answer & { readonly kind: 'told' | 'unknown' }, context: Context): string {
  const { t, language, organisation, now } = context
  const ciam = ciamOf(context)
  if (found.kind === 'unknown')
    return found.whom === 'ciam' ? t('menu.unknown', { ciam }) : t(`menu.unknown-${found.whom}`, { ciam })
  const text = (found.texts[language] ?? found.texts.es)
    .replaceAll('{{ciam}}', ciam)
    .replaceAll('{{organisation}}', sanitize(organisation))
  return isFresh(found.asOf, now)
    ? text
    : [text, t('menu.old-answer', { month: month(language, found.asOf) })].join('\n')
}

/** True until the source of an answer is {@link FRESH} old. */
export function isFresh(asOf: Instant, now: Instant): boolean {
  return now - asOf <= FRESH
}

function ciamOf({ directory }: Context): string {
  return phone(directory.ciam.number)
}

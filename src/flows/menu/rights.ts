import type { Choice } from '../../domain/messaging/message.ts'
import { phone } from '../../locales/formats.ts'
import { answer, choice, say, wordsOf } from '../reply.ts'
import type { State } from '../state.ts'
import type { Context, Turn } from '../turn.ts'

/** What advice there is, in the order in which it is offered: from the foreign ministry and the domain's context. */
const TOPICS = ['door', 'street', 'work', 'detained', 'family', 'plan'] as const

type Topic = (typeof TOPICS)[number]

/** `/derechos`: asks what is happening. `lead` stands before the question. */
export function rightsMenu(state: State, context: Context, lead?: string): Turn {
  const t = wordsOf(context)
  const text = [...(lead === undefined ? [] : [lead, '']), t('rights.menu')].join('\n')
  const rows = TOPICS.map(topic => [choice('rights', topic, t(`rights.choice-${topic}`))])
  return answer(state, say(text, rows))
}

/** The steps of one topic; for an unknown one, the topics. */
export function rightsTopic(state: State, context: Context, of: string): Turn {
  const topic = TOPICS.find(one => one === of)
  if (topic === undefined) return rightsMenu(state, context)
  const more: readonly Choice[] = [choice('rights', 'menu', wordsOf(context)('rights.choice-more'))]
  return answer(state, say(steps(topic, context), [more]))
}

function steps(topic: Topic, context: Context): string {
  const t = wordsOf(context)
  const ciam = phone(context.directory.ciam.number)
  switch (topic) {
    case 'detained':
      return t('rights.detained', { ciam })
    case 'family':
      return t('rights.family', { ciam })
    default:
      return t(`rights.${topic}`)
  }
}

import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import { phone } from '../../locales/formats.ts'
import type { Context } from '../context.ts'
import { answer, say } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** Topics of advice, in the order in which they are offered: from the foreign ministry and the domain's context. */
const TOPICS = ['door', 'street', 'work', 'detained', 'family', 'plan'] as const

type Topic = (typeof TOPICS)[number]

/** `/derechos`: asks what is happening. `above` stands before the question, and before its choices. */
export function rightsMenu(
  context: Context,
  above?: { readonly lead: string; readonly choices: readonly (readonly Choice[])[] },
): Turn {
  const { t } = context
  const text = [...(above === undefined ? [] : [above.lead, '']), t('rights.menu')].join('\n')
  const rows = TOPICS.map(topic => [choice('rights', topic, t(`rights.choice-${topic}`))])
  return answer(context, say(text, [...(above?.choices ?? []), ...rows]))
}

/** The steps of one topic; for an unknown one, the topics. */
export function rightsTopic(context: Context, of: string): Turn {
  const topic = TOPICS.find(one => one === of)
  if (topic === undefined) return rightsMenu(context)
  const more: readonly Choice[] = [choice('rights', 'menu', context.t('rights.choice-more'))]
  return answer(context, say(steps(topic, context), [more]))
}

function steps(topic: Topic, context: Context): string {
  const { t } = context
  const ciam = phone(context.directory.ciam.number)
  switch (topic) {
    case 'detained':
      return t('rights.detained', { ciam })
    case 'family':
      return t('rights.family', { ciam })
    case 'door':
    case 'street':
    case 'work':
    case 'plan':
      return t(`rights.${topic}`)
  }
}

import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import { phone } from '../../locales/formats.ts'
import type { Context } from '../context.ts'
import { answer, say } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { needChoices } from './need.ts'

/** Situations with advice of their own, in the order in which they are offered; docs/rights.md has the source of each line. */
const TOPICS = ['door', 'street', 'car', 'work', 'court', 'detained', 'children', 'family', 'plan'] as const

/** A situation that has a page of advice; `signing` is led to by what somebody says, and by the page of the detained. */
export type RightsTopic = (typeof TOPICS)[number] | 'signing'

/** Left out where the two ways into an alert stand above: a list of the Cloud API has room for ten. */
const FOR_LATER: RightsTopic = 'plan'

/** `/derechos`: asks what is happening. `above` stands before the question, and before its choices. */
export function rightsMenu(
  context: Context,
  above?: { readonly lead: string; readonly choices: readonly (readonly Choice[])[] },
): Turn {
  const { t } = context
  const text = [...(above === undefined ? [] : [above.lead, '']), t('rights.menu')].join('\n')
  const topics = TOPICS.filter(topic => above === undefined || topic !== FOR_LATER)
  const rows = topics.map(topic => [toTopic(context, topic)])
  return answer(context, say(text, [...(above?.choices ?? []), ...rows]))
}

/** The steps of one topic, with the ways into an alert and what else is to stand beside them; for an unknown one, the topics. */
export function rightsTopic(context: Context, of: string, beside: readonly (readonly Choice[])[] = []): Turn {
  const topic = of === 'signing' ? of : TOPICS.find(one => one === of)
  if (topic === undefined) return rightsMenu(context)
  const signing = topic === 'detained' ? [[toTopic(context, 'signing')]] : []
  const more: readonly Choice[] = [choice('rights', 'menu', context.t('rights.choice-more'))]
  return answer(
    context,
    say(rightsPage(topic, context), [...needChoices(context), ...beside, ...signing, more]),
  )
}

function toTopic({ t }: Context, topic: RightsTopic): Choice {
  return choice('rights', topic, t(`rights.choice-${topic}`))
}

/** The text of one topic: at most sixty words, for somebody who reads it while it happens. */
export function rightsPage(topic: RightsTopic, { t, directory }: Pick<Context, 't' | 'directory'>): string {
  const ciam = phone(directory.ciam.number)
  switch (topic) {
    case 'detained':
      return t('rights.detained', { ciam })
    case 'family':
      return t('rights.family', { ciam })
    case 'door':
    case 'street':
    case 'car':
    case 'work':
    case 'court':
    case 'children':
    case 'plan':
    case 'signing':
      return t(`rights.${topic}`)
    default:
      return topic satisfies never
  }
}

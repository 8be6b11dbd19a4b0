import type { ChatMessage } from '../doubles/telegram/world.ts'
import { type Neighbours, PILSEN } from './people.ts'
import { labelsOf } from './town.ts'

/** What a message says of itself that may have been shown before. */
export const REPEAT = '(Puede ser repetido)'

/** Ana shares a pin and cries; everybody is told what there is to tell. */
export async function cry({ town, ana }: Neighbours): Promise<void> {
  await town.share(ana, { location: PILSEN })
  await town.say(ana, 'PÁNICO')
}

/** Mamá and the officer answer, and Ana cancels. */
export async function answerAndCancel({ town, ana, mama, officer, desk }: Neighbours): Promise<void> {
  await town.tap(mama, '✅ Recibido')
  await town.tap(officer, '🙋 Atender', desk)
  await town.say(ana, 'falsa alarma')
  await town.tap(ana, 'Sí, cancelar')
}

/** The copies of the alert that a chat shows: what bears the button with which its reader answers. */
export function copies({ town }: Neighbours, chat: number): readonly ChatMessage[] {
  return town.server.world
    .ours(chat)
    .filter(message => labelsOf(message).some(label => label === '✅ Recibido' || label === '🙋 Atender'))
}

/** What a chat shows of an alert, each message by its first words, repeats left out. */
export function outline({ town }: Neighbours, chat: number): readonly string[] {
  const shown = town.read(chat)
  const first = shown.findIndex(text => text.includes('CHI-0001'))
  const lines = shown.slice(first).map(text => text.replace(`${REPEAT}\n`, '').split('\n')[0] ?? '')
  return lines.filter((line, index) => lines.indexOf(line) === index)
}

/** The message in which Ana follows her alert: the newest one, because a reminder sends it anew. */
export function tracker({ town, ana }: Neighbours): ChatMessage | undefined {
  return town.server.world
    .ours(ana.id)
    .findLast(({ text }) =>
      /^🆘 Alerta CHI-0001 guardada|^⚪ Alerta CHI-0001 cancelada.*\n\n•/s.test(text ?? ''),
    )
}

import type { SaidMedia, SaidWords } from '../../../domain/alert/said/said.ts'
import { speaksOfMoney } from '../../../understanding/concerns.ts'
import { placelessWords } from '../../../understanding/written/placeless.ts'
import type { Context } from '../../context.ts'

/** Words as they go on, and beside them those for readers who may not know a place; `passedOn` if somebody else wrote them. */
export function saidWords(text: string, passedOn = false): SaidWords {
  return { kind: 'words', text, ...beside(text, passedOn) }
}

/** The recording or file that a message brings, with `caption` under it; undefined if it brings none. */
export function saidMedia({ inbound, utterance }: Context, caption?: string): SaidMedia | undefined {
  if (inbound.kind !== 'voice' && inbound.kind !== 'media') return undefined
  return {
    kind: 'media',
    media: inbound.media,
    ...(caption !== undefined && { caption }),
    ...beside(caption, utterance.authorship() !== 'own'),
  }
}

function beside(text: string | undefined, passedOn: boolean) {
  const placeless = text === undefined ? undefined : placelessWords(text)
  return {
    ...(placeless !== undefined && { placeless }),
    ...(passedOn && { passedOn }),
    ...(text !== undefined && speaksOfMoney(text) && { ofMoney: true }),
  }
}

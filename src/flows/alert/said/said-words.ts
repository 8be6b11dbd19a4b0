import type { Directory } from '../../../consulates/directory.ts'
import type { Calls, SaidMedia, SaidWords } from '../../../domain/alert/said/said.ts'
import { bareWords } from '../../../domain/messaging/bare-words.ts'
import { callsSaid } from '../../../understanding/about-alert.ts'
import { speaksOfMoney } from '../../../understanding/concerns.ts'
import { legible } from '../../../understanding/legible.ts'
import { mayTellPlace, placelessWords } from '../../../understanding/written/placeless.ts'
import type { Context } from '../../context.ts'

/** Words as they go on, and beside them what readers who may not know a place get of them; `passedOn` if somebody else wrote them. */
export function saidWords(directory: Directory, text: string, passedOn = false): SaidWords {
  return { kind: 'words', text, ...beside(directory, text, passedOn) }
}

/** The recording or file that a message brings, with `caption` under it; undefined if it brings none. */
export function saidMedia(
  { inbound, utterance, directory }: Context,
  caption?: string,
): SaidMedia | undefined {
  if (inbound.kind !== 'voice' && inbound.kind !== 'media') return undefined
  return {
    kind: 'media',
    media: inbound.media,
    ...(caption !== undefined && { caption }),
    ...beside(directory, caption, utterance.authorship() !== 'own'),
  }
}

function beside(directory: Directory, whole: string | undefined, passedOn: boolean) {
  const text = whole === undefined ? undefined : legible(whole)
  // Whoever may not know a place gets nothing of what was not looked through for one.
  const placeless =
    text === undefined ? undefined : (placelessWords(text) ?? (text === whole ? undefined : text))
  return {
    ...(placeless !== undefined && { placeless }),
    ...(text !== undefined && mayNamePlace(directory, placeless ?? text) && { namesPlace: true as const }),
    ...(passedOn && { passedOn }),
    ...(text !== undefined && !passedOn && callsWanted(text)),
    ...(text !== undefined && speaksOfMoney(text) && { ofMoney: true as const }),
  }
}

function callsWanted(text: string): { readonly calls?: Calls } {
  const calls = callsSaid(bareWords(text))
  return calls === undefined ? {} : { calls }
}

/** A table may hear a place in any of the ways in which people write, however unsure. */
function mayNamePlace(directory: Directory, text: string): boolean {
  return mayTellPlace(text) || directory.said(text) !== undefined || directory.mayName(text)
}

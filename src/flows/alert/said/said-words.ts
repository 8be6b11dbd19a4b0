import type { SaidWords } from '../../../domain/alert/said/said.ts'
import { placelessWords } from '../../../understanding/written/placeless.ts'

/** Words as they go on, and beside them those for readers who may not know a place; `passedOn` if somebody else wrote them. */
export function saidWords(text: string, passedOn = false): SaidWords {
  const placeless = placelessWords(text)
  return {
    kind: 'words',
    text,
    ...(placeless !== undefined && { placeless }),
    ...(passedOn && { passedOn }),
  }
}

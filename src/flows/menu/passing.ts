import { isSameAsBefore } from '../alert/said/corrected.ts'
import { keptByCorrection } from '../alert/said/hiding.ts'
import { saidToo } from '../alert/said/said.ts'
import { heardSaidPlace } from '../alert/said/said-place.ts'
import type { Context } from '../context.ts'
import { wordsToo } from '../family/words-too.ts'
import { answer, say, silence, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** Somebody rings: nobody answers here, and whoever is in need reads what to do. */
export function heardCall(context: Context): Turn | undefined {
  if (context.inbound.kind !== 'call') return undefined
  return urgent(context, [say(context.t('menu.no-calls'))])
}

/**
 * Lets a corrected message pass on if its new words may set something off that the old ones did not, or are a relative's answer
 * to an alert; else whoever is being asked something reads that their correction was not taken. In an alert of the sender's own
 * all else passes on too.
 */
export function heardCorrection(context: Context): Turn | undefined {
  const { inbound, utterance, state, heardBefore, isAlarming, alert } = context
  if (inbound.edits === undefined || inbound.kind !== 'text') return undefined
  if (heardBefore === 'words' || isSameAsBefore(context)) return silence(context)
  // What the words set off stands; in an alert the new ones may say where, and go on to those who are told.
  if (heardBefore === 'meaning')
    return (
      keptByCorrection(context) ??
      heardSaidPlace(context) ??
      wordsToo(context, saidToo(context, silence(context)))
    )
  // Whatever else was said in an alert goes on corrected, to those who read it.
  if (isAlarming || context.corrected !== undefined) return undefined
  const answers = context.relatives.some(one => one.alert !== undefined)
  if (answers && (state.at === 'idle' || utterance.relativeSays() !== undefined)) return undefined
  if (state.at !== 'idle') return answer(context, say(context.t('menu.corrected')))
  return alert === undefined || alert.alert.drill ? silence(context) : undefined
}

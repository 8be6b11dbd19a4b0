import { isLive } from '../../../domain/alert/alert.ts'
import { choice, label } from '../../../domain/messaging/callback-id.ts'
import { folioOf } from '../../../notices/phrases.ts'
import { meantInstead } from '../../../understanding/who-was-taken.ts'
import { called } from '../../called.ts'
import { type Context, interrupting, type Relative } from '../../context.ts'
import { say, urgent } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { forRelative, SOMEONE_ELSE } from '../proxy.ts'
import { writtenNow } from './begun.ts'

/**
 * Takes "no, a Ana no, a Beto" of whoever reported Ana just before: it is asked who was taken, beside the answer that takes hers back, and
 * nobody reads the words meanwhile. Undefined for all else.
 */
export function heardOtherMeant(context: Context): Turn | undefined {
  const { alert, relatives, utterance } = context
  if (alert !== undefined || relatives.length < 2) return undefined
  const reported = relatives.filter(isReportedHere)
  const wrong = reported.find(one => otherThan(one, context) !== undefined)
  return wrong && utterance.relativeSays() !== 'safe' ? askInstead(context, wrong) : undefined
}

/** The alert under way of one of theirs is by their own report. */
function isReportedHere({ alert, reported }: Relative): boolean {
  return alert !== undefined && isLive(alert.alert) && alert.alert.id === reported?.alert.id
}

/** Another of theirs, whom the words name in the place of `wrong`. */
function otherThan(wrong: Relative, { relatives, utterance }: Context): Relative | undefined {
  const others = relatives.filter(({ person }) => person.id !== wrong.person.id)
  return others.find(({ person }) => meantInstead(utterance.folded(), wrong.person.name, person.name))
}

function askInstead(context: Context, wrong: Relative): Turn {
  const { t, relatives } = context
  const others = relatives.filter(({ person }) => person.id !== wrong.person.id)
  const asked = interrupting(context, { at: 'for-whom', words: writtenNow(context) })
  const name = called(context, wrong.person)
  const alert = wrong.alert?.alert
  const taps = [
    ...others.map(one => forRelative(one, context)),
    choice('por', SOMEONE_ELSE, t('alert.choice-other')),
    ...(alert ? [choice('salvo', alert.id, label(t('alert.other-fine', { name })))] : []),
  ]
  const folio = alert ? folioOf({ alert }) : ''
  return urgent(asked, [
    say(
      t('alert.other-meant', { name, folio }),
      taps.map(tap => [tap]),
    ),
  ])
}

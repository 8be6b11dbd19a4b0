import { type AlertFacts, isLive } from '../../../domain/alert/alert.ts'
import { isThirdParty } from '../../../domain/alert/cry.ts'
import { isReopenable } from '../../../domain/alert/desk/reopening.ts'
import { choice } from '../../../domain/messaging/callback-id.ts'
import { folioOf, nameOf, sceneOf, timeOf } from '../../../notices/phrases.ts'
import { isByModel } from '../../../understanding/intent/raise.ts'
import { isOwnDanger } from '../../../understanding/report/news.ts'
import { tellsOfKnown, tellsOfOneMore } from '../../../understanding/who-was-taken.ts'
import { type Context, wordsOf } from '../../context.ts'
import { say, urgent } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { asking } from '../asking.ts'
import { isForUs, mayBeOfTaken } from '../teller.ts'

/**
 * Takes what whoever told of somebody writes of that one after a desk ended it: it reached nobody, and they are offered to open it again.
 * Undefined where there is no such alert, for a report of somebody else, and for whatever else they write.
 */
export function heardAfterReport(context: Context): Turn | undefined {
  const { utterance, t } = context
  const toldEnded = endedReport(context)
  if (toldEnded === undefined || utterance.authorship() !== 'own') return undefined
  if (utterance.relativeSays() === 'safe')
    return urgent(context, [say(t('another.ended-good', knownOfEnded(context, toldEnded)))])
  return isOfTaken(context) ? askToReopen(context, toldEnded) : undefined
}

/** The same for whatever else they write, once nobody else has taken it; "gracias" and short answers are for us. */
export function heardElseAfterReport(context: Context): Turn | undefined {
  const toldEnded = endedReport(context)
  return toldEnded === undefined || isForUs(context) ? undefined : askToReopen(context, toldEnded)
}

/** The report that a desk ended, while nothing else is under way or asked in this chat. */
function endedReport({ toldEnded, alert, telling, state, inbound }: Context): AlertFacts | undefined {
  const isFree = alert === undefined && telling === undefined && state.at === 'idle' && !inbound.group
  return isFree ? toldEnded : undefined
}

function isOfTaken(context: Context): boolean {
  const { utterance } = context
  const text = wordsOf(context) ?? ''
  const understood = utterance.understanding()
  if (understood.intent === 'panic' && !isByModel(understood)) return false
  if (isOwnDanger(text, understood) || tellsOfOneMore(text)) return false
  // "Se llevaron a mi hermano" tells of another, "lo volvieron a agarrar" of this one.
  if (understood.intent === 'proxy' && !isByModel(understood)) return tellsOfKnown(text)
  const isDoubt = utterance.isStillMissing() || utterance.doubtsEnd()
  return isDoubt || utterance.isToPerson() || utterance.tellsOfPerson() || mayBeOfTaken(context)
}

/** Says that an alert about somebody without a chat is over, and asks whether it is to be opened again. */
export function askToReopen(context: Context, facts: AlertFacts): Turn {
  const { t } = context
  const taps = [
    choice('falta', facts.alert.id, t('another.choice-reopen')),
    choice('llevaron', '', t('concern.choice-taken')),
  ]
  const text = t('another.ended-still', knownOfEnded(context, facts))
  return urgent(asking(context, 'missing', facts.alert.id), [
    say(
      text,
      taps.map(tap => [tap]),
    ),
  ])
}

/** Opens what was told of somebody without a chat again; what cannot be is told to be over. */
export function reopenReport(context: Context): Turn {
  const { named, now, t } = context
  if (named === undefined || !isThirdParty(named.alert)) return urgent(context, [say(t('alert.gone'))])
  const { alert } = named
  if (isLive(alert)) return urgent(context, [], [{ do: 'show-tracker', alert: alert.id }])
  const isPossible = alert.state === 'closed' && isReopenable(alert, now)
  if (!isPossible) return urgent(context, [say(t('another.ended-already', knownOfEnded(context, named)))])
  return urgent(
    context,
    [say(t('another.reopened', knownOfEnded(context, named)))],
    [{ do: 'reopen', alert: alert.id }],
  )
}

function knownOfEnded({ directory, language, now }: Context, facts: AlertFacts) {
  const scene = sceneOf(facts, directory, language, now)
  const { alert } = facts
  const time = alert.state === 'closed' ? timeOf(scene, alert.closedAt) : ''
  return { name: nameOf(scene), folio: folioOf(scene), time }
}

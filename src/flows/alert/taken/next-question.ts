import type { Routing, Taken } from '../../../domain/alert/cry.ts'
import type { AlertId } from '../../../domain/ids.ts'
import { choice } from '../../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../../domain/messaging/message.ts'
import { phone } from '../../../locales/formats.ts'
import { sanitizeWords } from '../../../locales/plain.ts'
import { endingsOf } from '../../../notices/third-party.ts'
import { awaiting, type Context } from '../../context.ts'
import { say, urgent } from '../../reply.ts'
import { type SeveralTaken, TAKEN_QUESTIONS, type TakenQuestion } from '../../state.ts'
import type { Effect, Turn } from '../../turn.ts'
import { searchText } from '../search.ts'
import { knownBy, knownOf } from '../taken-answer.ts'
import type { Asked } from '../teller.ts'

/** Tells what was answered, and asks the next question; after the last, says how to look for them. */
export function goOn(context: Context, asked: Asked, about: Taken, routing?: Routing): Turn {
  const { alert } = asked
  const next = following(context, asked, about, routing)
  const effects: readonly Effect[] =
    Object.keys(about).length === 0
      ? []
      : [
          { do: 'describe', alert, about, ...(routing && { routing }) },
          ...forTheOthers(asked, about, routing),
        ]
  const first = adviceByAge(context, asked, about, next)
  const turn = next === undefined ? afterLast(context, asked) : askTaken(context, { ...asked, asks: next })
  return { ...turn, say: [...first, ...turn.say], effects: [...effects, ...turn.effects] }
}

/** Asks about the next of several, or thanks. */
function afterLast(context: Context, asked: Asked): Turn {
  const { t } = context
  const other = nextOfSeveral(asked)
  if (other?.asks === 'minor') return goOn(context, { ...other, asks: 'name' }, {})
  if (other !== undefined) return askTaken(context, other)
  // Of several each is ended in the message in which it is followed, which names them.
  const choices =
    asked.several === undefined
      ? endingsOf({ id: asked.alert }, t)
      : [[choice('llevaron', '', t('concern.choice-taken'))]]
  return urgent(awaiting(context, { at: 'idle' }), [say(t('another.done'), choices)])
}

/** The first question about the next of several; undefined after the last. Where it was and whose number it is were asked for all. */
export function nextOfSeveral({ several }: Pick<Asked, 'several'>): Asked | undefined {
  const [one, ...later] = several?.later ?? []
  if (several === undefined || one === undefined) return undefined
  return {
    asks: one.named ? 'minor' : 'name',
    alert: one.alert,
    known: { where: true, phone: true, ...(one.minor !== undefined && { minor: one.minor }) },
    several: { whom: one.whom, place: several.place + 1, all: several.all, later },
  }
}

/** The facts that are true of all who were taken at once: where it was, and whose number it is. */
function forTheOthers(asked: Asked, about: Taken, routing: Routing | undefined): readonly Effect[] {
  const { where, pin, phone: number, withoutPhone } = about
  const shared: Taken = {
    ...(where !== undefined && { where }),
    ...(pin !== undefined && { pin }),
    ...(number !== undefined && { phone: number }),
    ...(withoutPhone && { withoutPhone }),
  }
  if (Object.keys(shared).length === 0) return []
  const others = asked.several?.later ?? []
  return others.map(({ alert }) => ({ do: 'describe', alert, about: shared, ...(routing && { routing }) }))
}

/** True once somebody is told of the one who is asked about. */
export function isDeskTold({ telling }: Context, { alert }: Asked): boolean {
  return telling?.alert.id === alert && telling.recipients.some(one => one.state !== 'withdrawn')
}

/**
 * The next question that is not answered yet, the same one again if this answer left it open; after where it was, its town only if that
 * is not known and no desk was told.
 */
function following(
  context: Context,
  asked: Asked,
  about: Taken,
  routing: Routing | undefined,
): TakenQuestion | undefined {
  const { asks } = asked
  const known = { ...knownOf(context, asked), ...knownBy(about) }
  const told = Object.keys(about)
  const isWhere = about.where !== undefined && (asks === 'name' || asks === 'where')
  const isLost = isWhere && routing === undefined && !isDeskTold(context, asked)
  const isAnswer: Readonly<Record<TakenQuestion, boolean>> = {
    name: about.name !== undefined || about.withoutName === true,
    where: known.where === true || about.pin !== undefined,
    city: !isLost && (asks !== 'city' || about.where !== undefined || about.pin !== undefined),
    minor: known.minor !== undefined,
    phone: known.phone === true || about.withoutPhone === true,
  }
  if (told.length > 0 && !isAnswer[asks]) return asks
  const later = TAKEN_QUESTIONS.slice(TAKEN_QUESTIONS.indexOf(asks) + 1)
  return later.find(one => !isAnswer[one])
}

/** How to look for them, which hangs on their age: once, where that is asked, or is passed over as known. */
function adviceByAge(
  context: Context,
  asked: Asked,
  about: Taken,
  next: TakenQuestion | undefined,
): readonly TextMessage[] {
  const place = (one: TakenQuestion | undefined) =>
    one === undefined ? TAKEN_QUESTIONS.length : TAKEN_QUESTIONS.indexOf(one)
  const minor = about.minor ?? knownOf(context, asked).minor
  const isPassed = place(asked.asks) <= place('minor') && place(next) > place('minor')
  const isLate = about.minor !== undefined && place(asked.asks) > place('minor')
  if (minor === undefined || !(isPassed || isLate)) return []
  const { t, directory } = context
  return [say(minor ? t('another.minor', { phone: phone(directory.ciam.number) }) : searchText(context))]
}

/** Asks one of the questions about them. */
export function askTaken(context: Context, asked: Asked): Turn {
  const { asks, alert, known, several } = asked
  const state = { at: 'taken', asks, alert, ...(known && { known }), ...(several && { several }) } as const
  return urgent(awaiting(context, state), [takenQuestionText(context, asked)])
}

function takenQuestionText(context: Context, { asks, alert, several }: Asked): TextMessage {
  const { t } = context
  const isOfOne = asks === 'name' || asks === 'minor'
  const whom = several && isOfOne ? [t('another.one-of', ofSeveral(several))] : []
  return say([...whom, t(`another.ask-${asks}`)].join('\n'), choicesOf(context, asks, alert))
}

function ofSeveral({ whom, place, all }: SeveralTaken) {
  return { whom: sanitizeWords(whom), place: String(place), all: String(all) }
}

function choicesOf({ t }: Context, asks: TakenQuestion, alert: AlertId): readonly (readonly Choice[])[] {
  if (asks === 'minor')
    return [
      [
        choice('menor', 'yes', t('another.choice-minor-yes')),
        choice('menor', 'no', t('another.choice-minor-no')),
      ],
    ]
  return asks === 'name'
    ? [[choice('yo', '', t('alert.choice-me'))], [choice('cancelar', alert, t('another.choice-error'))]]
    : []
}

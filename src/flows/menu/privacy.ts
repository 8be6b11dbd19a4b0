import { isLive } from '../../domain/alert/alert.ts'
import { PLACE_LIFE } from '../../domain/alert/place/freshness.ts'
import { HOUR } from '../../domain/ids.ts'
import { isLabelOf } from '../../domain/messaging/bare-words.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { list } from '../../locales/formats.ts'
import { words } from '../../locales/words.ts'
import { called } from '../called.ts'
import { awaiting, type Context } from '../context.ts'
import { nameOfDesk } from '../desk/desk-name.ts'
import { boundDesk } from '../desk/officer.ts'
import { refusals } from '../family/by-number.ts'
import { departures, lettingGo, suppressRelative } from '../family/invite.ts'
import type { Question } from '../question.ts'
import { answer, say } from '../reply.ts'
import { type TapQuestion, tapQuestion } from '../tap-life.ts'
import type { Effect, Turn } from '../turn.ts'
import { consentsOf } from './allies.ts'

/** The one confirmation before everything is erased. */
export const eraseQuestion: Question = {
  name: 'erase',
  waits: ['erase'],
  read: () => ({ at: 'erase' }),
  again: askErase,
  takeLabel: (context, text) =>
    isLabelOf(text, context.t('privacy.choice-erase-yes')) ? takeErase(context, true) : undefined,
  // Short answers are given to many things: only the tap, or the word that the question names, erases.
  agree: (context, agrees) => (agrees ? askErase(context) : takeErase(context, false)),
}

/** `/privacidad`: what is kept, for how long, who sees it, and the way to erase it. */
export function showPrivacy(context: Context): Turn {
  const { t, organisation } = context
  const consents = consentsOf(context)
  const copied = isCopied(context) ? [t('privacy.copied', { organisation }), ''] : []
  const more = [...copied, t('privacy.policy-more', { organisation })].join('\n')
  return answer(context, [
    say(t('privacy.policy', { days: String(context.retentionDays), hours: String(PLACE_LIFE / HOUR) })),
    say(consents ? `${more}\n\n${consents.text}` : more, [
      ...(consents?.choices ?? []),
      [choice('go', 'erase', t('privacy.choice-erase'))],
    ]),
  ])
}

/** `/borrar`: asks once, and says what cannot be recalled, what an open alert comes to, and what stays all the same. */
export function askErase(context: Context): Turn {
  const { t } = context
  if (!isKnown(context)) return nothingToErase(context)
  const stays = staysOf(context).map(line => `• ${line}`)
  const kept = stays.length > 0 ? ['', t('privacy.stays'), ...stays] : []
  const text = [...warningsOf(context), t('privacy.erase'), ...kept].join('\n')
  return answer(
    awaiting(context, { at: 'erase' }),
    say(text, [
      [choice('erase', 'yes', t('privacy.choice-erase-yes'))],
      [choice('erase', 'no', t('privacy.choice-erase-no'))],
    ]),
  )
}

/** The question whose yes erases. */
export function eraseAsked(context: Context): TapQuestion {
  return { ...tapQuestion(context, { at: 'erase' }, () => askErase(context)), onlyOpen: true }
}

/** The answer to {@link askErase}. A chat that is only a contact of others leaves them all. */
export function takeErase(context: Context, agrees: boolean): Turn {
  const { t } = context
  const idle = awaiting(context, { at: 'idle' })
  if (!agrees) return answer(idle, say(t('privacy.kept')))
  if (!isKnown(context)) return nothingToErase(idle)
  const { person, relatives, told } = context
  const stays = staysOf(context)
  const erased = say([t('privacy.erased'), ...(stays.length > 0 ? ['', ...stays] : [])].join('\n'))
  if (person === undefined)
    return answer(idle, erased, [
      ...departures(relatives),
      ...suppressRelative(context),
      ...refusals(context, told),
      lettingGo(context),
      { do: 'forget-chat', chat: context.inbound.from, left: relatives.map(({ contact }) => contact.id) },
    ])
  return answer(idle, erased, [
    ...endOfAlert(context),
    ...farewells(context, person.name),
    lettingGo(context),
    { do: 'erase', person: person.id },
  ])
}

function isCopied({ inbound, isCopied: isAccountCopied }: Context): boolean {
  return isAccountCopied(inbound.from.account)
}

function isKnown(context: Context): boolean {
  return context.person !== undefined || context.relatives.length > 0 || context.told.length > 0
}

/** Nothing is kept of this chat but that it is a desk's, if it is one. */
function nothingToErase(context: Context): Turn {
  const { t } = context
  const desk = boundDesk(context)
  const text = desk ? t('privacy.desk-only', nameOfDesk(context, desk)) : t('privacy.nothing')
  return answer(context, say(text), [lettingGo(context)])
}

/** The things that erasing a person leaves as they are, and how to end each. */
function staysOf(context: Context): readonly string[] {
  const { t, person, relatives } = context
  const desk = boundDesk(context)
  const isKin = person !== undefined && relatives.length > 0
  return [
    ...(isKin ? [t('privacy.erased-still-kin', { names: namesOf(context) })] : []),
    ...(desk ? [t('privacy.erased-still-desk', nameOfDesk(context, desk))] : []),
  ]
}

/** Of whom this chat is a contact. */
function namesOf(context: Context): string {
  const names = context.relatives.map(({ person }) => called(context, person))
  return list(context.language, names)
}

function warningsOf(context: Context): readonly string[] {
  const { t, alert, telling, person, relatives } = context
  const leaves = person === undefined && relatives.length > 0
  return [
    ...(leaves ? [t('privacy.erase-leaves', { names: namesOf(context) }), ''] : []),
    ...(alert ? [t(alert.alert.drill ? 'privacy.erase-drill' : 'privacy.erase-alert'), ''] : []),
    ...(telling ? [t('privacy.erase-telling'), ''] : []),
    ...(isCopied(context) ? [t('privacy.erase-copied', { organisation: context.organisation }), ''] : []),
  ]
}

/** The person's own alert ends, and the newest about somebody of whom they told: its desk would else write to nobody. */
function endOfAlert({ alert: own, telling }: Context): readonly Effect[] {
  return [own, telling].flatMap((facts): readonly Effect[] => {
    if (facts === undefined) return []
    const { alert } = facts
    return isLive(alert)
      ? [{ do: 'close', alert: alert.id, outcome: 'erased' }]
      : [{ do: 'withdraw', alert: alert.id }]
  })
}

function farewells(context: Context, person: string): readonly Effect[] {
  return context.contacts.flatMap(({ state, address, language }): readonly Effect[] =>
    state === 'accepted' && address
      ? [
          {
            do: 'tell',
            to: address,
            group: false,
            language,
            message: say(words(language)('privacy.told-erased', { person })),
          },
        ]
      : [],
  )
}

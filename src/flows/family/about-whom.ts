import { isLive } from '../../domain/alert/alert.ts'
import type { AlertId } from '../../domain/ids.ts'
import { mayBeKin, writersKin } from '../../understanding/report/kinship.ts'
import { mentions } from '../../understanding/who-was-taken.ts'
import { toldApart } from '../called.ts'
import type { Context } from '../context.ts'
import { type FamilyCopy, familyCopy } from './answer.ts'

/** The copies of the alerts under way of which this chat was told and may hear. */
export function copiesHere({ relatives, inbound }: Context): readonly FamilyCopy[] {
  return relatives.flatMap(({ alert }): readonly FamilyCopy[] => {
    const copy = alert && isLive(alert.alert) ? familyCopy(alert, inbound.from) : undefined
    return copy ? [copy] : []
  })
}

/** The same but the drills, unless there are none but drills: nobody writes of a drill beside an emergency. */
export function urgentCopiesHere(context: Context): readonly FamilyCopy[] {
  const copies = copiesHere(context)
  const real = copies.filter(({ facts }) => !facts.alert.drill)
  return real.length > 0 ? real : copies
}

/**
 * The alert that a relative's message is about: the one in which it was said before it was corrected, else the one whose message it
 * answers, else the only one, else the one whose person it names. `unsaid` where none of these tells: words for one consulate must never go to another. Undefined where no alert of
 * a relative's is under way, and for whoever is in need themselves.
 */
export function copyMeant(context: Context): FamilyCopy | 'unsaid' | undefined {
  const { alert: own, telling } = context
  const answeredAlert = saidOrAnswered(context)
  const isOfTelling = answeredAlert !== undefined && answeredAlert === telling?.alert.id
  const copies = own === undefined && !isOfTelling ? urgentCopiesHere(context) : []
  const [only, ...others] = copies
  if (only === undefined) return undefined
  if (answeredAlert !== undefined) return copyAnswered(context) ?? 'unsaid'
  if (others.length === 0) return only
  return copyNamed(context, copies) ?? 'unsaid'
}

function saidOrAnswered({ corrected, answeredAlert }: Context): AlertId | undefined {
  return corrected?.alert ?? answeredAlert
}

function copyAnswered(context: Context): FamilyCopy | undefined {
  const alert = saidOrAnswered(context)
  return copiesHere(context).find(({ facts }) => facts.alert.id === alert)
}

function copyNamed(context: Context, copies: readonly FamilyCopy[]): FamilyCopy | undefined {
  const words = context.utterance.words()
  const apart = toldApart(context, words, context.relatives)?.alert?.alert.id
  const named = copies.filter(({ facts: { alert, person } }) =>
    apart === undefined ? mentions(words, person.name) : alert.id === apart,
  )
  return named.length === 0 && apart === undefined ? copyByKin(context, copies) : onlyOne(named)
}

/** "Mi hija toma pastillas" is about the one to whom this chat is "Mamá", where nobody else in need may be a daughter of theirs. */
function copyByKin({ utterance, relatives }: Context, copies: readonly FamilyCopy[]): FamilyCopy | undefined {
  const kin = writersKin(utterance.words())
  const [only, ...others] = kin
  if (only === undefined || others.some(one => one !== only)) return undefined
  const mayBe = ({ contact: id }: FamilyCopy) => {
    const called = relatives.find(({ contact }) => contact.id === id)?.contact.name ?? ''
    return mayBeKin(called, only)
  }
  const sure = copies.filter(copy => mayBe(copy) === true)
  return copies.every(copy => mayBe(copy) !== undefined) ? onlyOne(sure) : undefined
}

function onlyOne<One>(ones: readonly One[]): One | undefined {
  return ones.length === 1 ? ones[0] : undefined
}

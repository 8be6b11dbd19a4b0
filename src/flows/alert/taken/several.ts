import type { NewAlert } from '../../../domain/alert/alert.ts'
import type { Routing, Taken } from '../../../domain/alert/cry.ts'
import type { AlertId, PersonId } from '../../../domain/ids.ts'
import { takenTogether } from '../../../understanding/report/taken-together.ts'
import { ageSaid } from '../../../understanding/told-of-taken.ts'
import type { Context } from '../../context.ts'
import type { ReportWords, SeveralTaken, TakenInTurn } from '../../state.ts'
import type { Effect } from '../../turn.ts'
import { saidWords } from '../said/said-words.ts'
import { isPlace, reportedName } from '../taken-answer.ts'

/** One of several who were taken at once, with all that the report says of them alone. */
export interface OneTaken {
  /** Who it is to whoever tells, in their words. */
  readonly whom: string
  /** The words about this one. */
  readonly words: string
  readonly name?: string
  readonly minor?: boolean
  readonly age?: number
}

/** Those who were taken at once as a report tells; empty where it tells of one, or does not say whom. */
export function severalIn(context: Context, text: string): readonly OneTaken[] {
  const ones = takenTogether(text, part => isPlace(context, part))
  return ones.map(({ whom, words }): OneTaken => {
    // Of "mis dos hermanos" an age is of either.
    if (ones.filter(one => one.words === words).length > 1) return { whom, words }
    const { years: age, minor } = ageSaid(words) ?? {}
    const name = reportedName(context, words)?.name
    return {
      whom,
      words,
      ...(name !== undefined && { name }),
      ...(minor !== undefined && { minor }),
      ...(age !== undefined && { age }),
    }
  })
}

/** The facts that a report tells of one of `all`. */
export function toldOfOne({ whom, minor, age }: OneTaken, all: number): Taken {
  return {
    together: all,
    whom,
    ...(minor !== undefined && { minor }),
    ...(age !== undefined && { age }),
  }
}

/** An alert about somebody who has no chat with us, which waits for the first that is told of them. */
export function newAlertAbout(
  { ids, now }: Context,
  person: PersonId,
  about: Taken,
  routing: Routing,
): NewAlert & { readonly state: 'asked' } {
  return {
    id: ids.alert(),
    person,
    state: 'asked',
    drill: false,
    about,
    confirmed: true,
    raisedAt: now,
    ...routing,
  }
}

/** An alert for each of the others who were taken at once, with the words of the report in it; whoever is named is told of now. */
export function raiseOthers(
  context: Context,
  others: readonly OneTaken[],
  all: number,
  { person, shared, routing, words }: SharedByAll,
): { readonly later: readonly TakenInTurn[]; readonly effects: readonly Effect[] } {
  const raised = others.map(one => ({
    one,
    alert: newAlertAbout(context, person, { ...shared, ...toldOfOne(one, all) }, routing),
  }))
  return {
    later: raised.map(({ one: { whom, name, minor }, alert: { id } }) => ({
      alert: id,
      whom,
      ...(name !== undefined && { named: true as const }),
      ...(minor !== undefined && { minor }),
    })),
    effects: raised.flatMap(({ one: { name }, alert }): readonly Effect[] => [
      { do: 'raise', alert },
      ...wordsOfReport(context, alert.id, words),
      ...(name === undefined ? [] : [{ do: 'describe', alert: alert.id, about: { name } } as const]),
    ]),
  }
}

/** The things that are the same of all who were taken at once. */
interface SharedByAll {
  /** The one who tells of them. */
  readonly person: PersonId
  readonly shared: Taken
  readonly routing: Routing
  readonly words: readonly ReportWords[]
}

/** The words of a report are said in an alert that it raises. */
export function wordsOfReport(
  { directory }: Context,
  alert: AlertId,
  words: readonly ReportWords[],
): readonly Effect[] {
  const author = { by: 'person' } as const
  return words.map(({ text, at, passedOn }) => ({
    do: 'say',
    alert,
    said: { at, author, what: saidWords(directory, text, passedOn), to: 'desk' },
    quiet: true,
  }))
}

/** The first of several as they are asked about in turn; undefined for one alone. */
export function askedInTurn(
  first: OneTaken | undefined,
  later: readonly TakenInTurn[],
  all: number,
): SeveralTaken | undefined {
  return first && { whom: first.whom, place: all - later.length, all, later }
}

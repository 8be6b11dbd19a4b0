import { AR, beforeE, CLITICS, ER_IR } from '../vocabulary/es/verb-endings.ts'

/** The time that a verb form speaks of: `unreal` is all that has not happened (subjunctive, future, conditional, habit), `self` is what the speaker or the one spoken to did, which takes nobody away. */
export type Tense = 'past' | 'present' | 'participle' | 'gerund' | 'infinitive' | 'unreal' | 'self'

/** Third-person forms by number, as an irregular verb lists them. */
interface ByNumber {
  readonly singular: readonly string[]
  readonly plural: readonly string[]
}

/** A verb that does not follow its ending: every form that matters, spelled out, common misspellings included. */
export interface IrregularVerb {
  readonly classes: readonly string[]
  readonly past: ByNumber
  readonly present: ByNumber
  readonly participle: readonly string[]
  readonly gerund: readonly string[]
  readonly infinitive: readonly string[]
  readonly unreal: readonly string[]
  readonly self?: readonly string[]
}

/** One form of a verb and the tags it earns, such as `agarraron` → `past plural`. */
export interface VerbForm {
  readonly form: string
  readonly tense: Tense
  readonly number?: 'singular' | 'plural'
  /** True where the pronoun of the speaker is part of the word: `agarrándome`. */
  readonly me?: boolean
}

/** Every third-person form of a regular verb, unaccented; `infinitive` ends in -ar, -er or -ir. */
export function conjugate(infinitive: string): readonly VerbForm[] {
  const stem = infinitive.slice(0, -2)
  const endings = AR.infinitives.some(ending => infinitive.endsWith(ending)) ? AR : ER_IR
  const subjunctive = endings === AR ? [`${beforeE(stem)}e`, `${beforeE(stem)}en`] : []
  return formsOf({
    past: { singular: [stem + endings.past[0]], plural: [stem + endings.past[1]] },
    present: { singular: [stem + endings.present[0]], plural: [stem + endings.present[1]] },
    participle: endings.participle.map(ending => stem + ending),
    gerund: [stem + endings.gerund],
    infinitive: [infinitive],
    unreal: [...endings.unreal.map(ending => stem + ending), ...subjunctive],
    self: endings.self.map(ending => stem + ending),
  })
}

/** Every form that an irregular verb lists, with the pronouns that gerund and infinitive take at their end. */
export function formsOf(verb: Omit<IrregularVerb, 'classes'>): readonly VerbForm[] {
  const withMe = (form: string, tense: Tense): VerbForm[] =>
    CLITICS.speaker.map(clitic => ({ form: form + clitic, tense, me: true }))
  const withOthers = (forms: readonly string[]) => [
    ...forms,
    ...forms.flatMap(form => CLITICS.others.map(clitic => form + clitic)),
  ]
  return [
    ...verb.past.singular.map((form): VerbForm => ({ form, tense: 'past', number: 'singular' })),
    ...verb.past.plural.map((form): VerbForm => ({ form, tense: 'past', number: 'plural' })),
    ...verb.present.singular.map((form): VerbForm => ({ form, tense: 'present', number: 'singular' })),
    ...verb.present.plural.map((form): VerbForm => ({ form, tense: 'present', number: 'plural' })),
    ...verb.participle.map((form): VerbForm => ({ form, tense: 'participle' })),
    ...verb.unreal.map((form): VerbForm => ({ form, tense: 'unreal' })),
    ...(verb.self ?? []).map((form): VerbForm => ({ form, tense: 'self' })),
    ...withOthers(verb.gerund).map((form): VerbForm => ({ form, tense: 'gerund' })),
    ...withOthers(verb.infinitive).map((form): VerbForm => ({ form, tense: 'infinitive' })),
    ...verb.gerund.flatMap(form => withMe(form, 'gerund')),
    ...verb.infinitive.flatMap(form => withMe(form, 'infinitive')),
  ]
}

/** The tags of a form for the verb classes it belongs to: `seize`, `seize.past`, `seize.past.plural`, `seize.gerund-me`; of `self`, its tense alone. */
export function tagsOf(form: VerbForm, classes: readonly string[]): readonly string[] {
  if (form.tense === 'self') return ['tense.self']
  const tense = form.me ? `${form.tense}-me` : form.tense
  const byClass = classes.flatMap(name => [
    name,
    `${name}.${tense}`,
    ...(form.number ? [`${name}.${tense}.${form.number}`] : []),
  ])
  return [...byClass, `tense.${form.tense}`]
}

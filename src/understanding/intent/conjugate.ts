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

/** The endings of one of the two regular families, for the third persons that take somebody away. */
interface Endings {
  readonly past: readonly [singular: string, plural: string]
  readonly present: readonly [singular: string, plural: string]
  readonly participle: readonly string[]
  readonly gerund: string
  readonly unreal: readonly string[]
  readonly self: readonly string[]
}

const AR: Endings = {
  past: ['o', 'aron'],
  present: ['a', 'an'],
  participle: ['ado', 'ao', 'ada', 'ados', 'aos', 'adas'],
  gerund: 'ando',
  unreal: ['aba', 'aban', 'ara', 'aran', 'ase', 'asen', 'aria', 'arian'],
  self: ['aste', 'amos', 'as', 'abas', 'abamos', 'astes'],
}

const ER_IR: Endings = {
  past: ['io', 'ieron'],
  present: ['e', 'en'],
  participle: ['ido', 'ida', 'idos', 'idas'],
  gerund: 'iendo',
  unreal: ['ia', 'ian', 'iera', 'ieran', 'era', 'eran', 'iria', 'irian', 'a', 'an'],
  self: ['iste', 'imos', 'emos', 'es', 'ias', 'istes'],
}

/** The stem as it is spelled before e, so that the sound stays: `pesc-` → `pesqu-`, `carg-` → `cargu-`. */
function beforeE(stem: string): string {
  return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')
}

/** Every third-person form of a regular verb, unaccented; `infinitive` ends in -ar, -er or -ir. */
export function conjugate(infinitive: string): readonly VerbForm[] {
  const stem = infinitive.slice(0, -2)
  const endings = infinitive.endsWith('ar') ? AR : ER_IR
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
  const withMe = (form: string, tense: Tense): VerbForm[] => [
    { form: `${form}me`, tense, me: true },
    { form: `${form}nos`, tense, me: true },
  ]
  return [
    ...verb.past.singular.map((form): VerbForm => ({ form, tense: 'past', number: 'singular' })),
    ...verb.past.plural.map((form): VerbForm => ({ form, tense: 'past', number: 'plural' })),
    ...verb.present.singular.map((form): VerbForm => ({ form, tense: 'present', number: 'singular' })),
    ...verb.present.plural.map((form): VerbForm => ({ form, tense: 'present', number: 'plural' })),
    ...verb.participle.map((form): VerbForm => ({ form, tense: 'participle' })),
    ...verb.unreal.map((form): VerbForm => ({ form, tense: 'unreal' })),
    ...(verb.self ?? []).map((form): VerbForm => ({ form, tense: 'self' })),
    ...[...verb.gerund, ...verb.gerund.flatMap(form => [`${form}se`, `${form}lo`, `${form}la`])].map(
      (form): VerbForm => ({ form, tense: 'gerund' }),
    ),
    ...[...verb.infinitive, ...verb.infinitive.flatMap(form => [`${form}se`, `${form}lo`, `${form}la`])].map(
      (form): VerbForm => ({ form, tense: 'infinitive' }),
    ),
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

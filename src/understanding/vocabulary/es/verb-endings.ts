/** The endings of one of the two regular families, for the third persons that take somebody away. */
export interface Endings {
  /** The endings of the infinitive, by which a verb's family is known. */
  readonly infinitives: readonly string[]
  readonly past: readonly [singular: string, plural: string]
  readonly present: readonly [singular: string, plural: string]
  readonly participle: readonly string[]
  readonly gerund: string
  readonly unreal: readonly string[]
  readonly self: readonly string[]
}

/** Endings of verbs in -ar, misspelled participles included. */
export const AR: Endings = {
  infinitives: ['ar'],
  past: ['o', 'aron'],
  present: ['a', 'an'],
  participle: ['ado', 'ao', 'ada', 'ados', 'aos', 'adas'],
  gerund: 'ando',
  unreal: ['aba', 'aban', 'ara', 'aran', 'ase', 'asen', 'aria', 'arian'],
  self: ['aste', 'amos', 'as', 'abas', 'abamos', 'astes'],
}

/** Endings of verbs in -er and in -ir, which share theirs in the third persons. */
export const ER_IR: Endings = {
  infinitives: ['er', 'ir'],
  past: ['io', 'ieron'],
  present: ['e', 'en'],
  participle: ['ido', 'ida', 'idos', 'idas'],
  gerund: 'iendo',
  unreal: ['ia', 'ian', 'iera', 'ieran', 'era', 'eran', 'iria', 'irian', 'a', 'an'],
  self: ['iste', 'imos', 'emos', 'es', 'ias', 'istes'],
}

/** The stem as it is spelled before e, so that the sound stays: `pesc-` → `pesqu-`, `carg-` → `cargu-`. */
export function beforeE(stem: string): string {
  return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')
}

/** Pronouns at the end of a gerund or an infinitive: of the speaker, and of others. */
export const CLITICS = { speaker: ['me', 'nos'], others: ['se', 'lo', 'la'] } as const

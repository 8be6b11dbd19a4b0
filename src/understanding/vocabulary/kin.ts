import { inAnyLanguage } from './languages.ts'

/** Every word, folded, for somebody by what they are to whoever writes: relatives in one and in several, friends, neighbours. */
export const KIN_WORDS: ReadonlySet<string> = new Set([
  ...inAnyLanguage(({ whereabouts }) => whereabouts.kin),
  ...inAnyLanguage(({ taken }) => [...taken.others, ...taken.severalKin]),
  ...inAnyLanguage(({ relatives }) => [
    ...relatives.sameKin.flat(),
    ...Object.values(relatives.mutualKin).flat(2),
  ]),
])

/** Single small words, folded, on which the rules of meaning turn, of every language since people mix them. */
export const PARTICLES = {
  /** Denies a cry that stands beside it. */
  no: 'no',
  /** Behind a no it begins what is so: "no, ya me soltaron". */
  byNow: 'ya',
  /** Before the speaker's pronoun it makes a plea of what was denied: "no se me lleven". */
  reflexive: 'se',
  /** The one possessive that runs together with a word before it though it is so short: "ami hermano". */
  clung: 'mi',
  /** The cry that boxes of an emoji keyboard spell, which in the south is also "you are". */
  sos: 'sos',
  /** Begins a condition that may yet have come true. */
  condition: 'si',
} as const

/** Words that begin a condition which has not come true. */
export const UNREAL_CONDITIONS: readonly string[] = ['if', 'what']

/** A yes with its accent, matched before folding makes a condition of it, and a word that stays a yes. */
export const ACCENTED_YES = { spelled: '[sS][íÍ]', kept: 'yes' } as const

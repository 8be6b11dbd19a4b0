/** The relations between two people, of which each language has its words for both ends. */
export const MUTUAL_KIN = [
  'parents',
  'spouses',
  'partners',
  'siblings',
  'aunts',
  'cousins',
  'grandparents',
  'parents-in-law',
  'siblings-in-law',
  'friends',
  'neighbors',
  'co-parents',
  'godparents',
] as const

/** One of {@link MUTUAL_KIN}. */
export type MutualKin = (typeof MUTUAL_KIN)[number]

import type { Phrases } from './word-list.ts'

/**
 * Things that questions are about, for which people have many words, in two languages: "licenciado", "abogado" and "lawyer" are
 * one. A word is of the first subject that has it.
 */
export const SUBJECTS = [
  'kin', 'child', 'lawyer', 'bond', 'held', 'taken', 'deported', 'money', 'payment', 'telephone', 'number', 'call', 'search', 'locator', 'court',
  'check-in', 'visit', 'medicine', 'school', 'car', 'pet', 'work', 'boss', 'door', 'house', 'entering', 'street', 'driving', 'stopping', 'warrant',
  'signing', 'papers', 'status', 'consulate', 'appointment', 'passport', 'government', 'data', 'keeping', 'erasing', 'seeing', 'place', 'signal',
  'alert', 'adding', 'name', 'mistake', 'moving', 'where', 'interpreter', 'silence', 'lying', 'raid', 'migra', 'fraud', 'center', 'flight', 'border',
  'ride', 'health', 'preparing', 'complaint', 'recording', 'help', 'mexico', 'care', 'language', 'practice', 'cancelling', 'leaving',
] as const // biome-ignore format: a list is read by rows

/** One of {@link SUBJECTS}. */
export type Subject = (typeof SUBJECTS)[number]

/** The words of each subject in one language; each stands for a whole word. */
export type SubjectVocabulary = Readonly<Record<Subject, Phrases>>

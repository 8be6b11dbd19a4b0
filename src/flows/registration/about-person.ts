import type { Question } from '../question.ts'
import { nameQuestion } from './own-name.ts'

/** The questions of registration about the person alone, in their order: those that are answered in words. */
export const ABOUT_PERSON: readonly Question[] = [nameQuestion]

import { readFileSync } from 'node:fs'
import { findAnswer } from '../../src/answers/answers.ts'
import { type Share, shareOf } from './figures.ts'

/** A question of `data/exam/questions.txt`: the id of the answer that is right, or `none`. */
export interface AskedQuestion {
  readonly right: string
  readonly text: string
  /** True for every second one: nobody reads whether it is missed while anything is tuned. */
  readonly isSealed: boolean
}

/** All questions of the paper, in their order. */
export function askedQuestions(): readonly AskedQuestion[] {
  return readFileSync(new URL('../../data/exam/questions.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map((line, at) => {
      const [right = '', text = ''] = line.split('\t')
      return { right, text, isSealed: at % 2 === 1 }
    })
}

/** The id of the answer that a question finds; `none` where "no lo sé" or nothing is said. */
export function foundFor(text: string): string {
  const found = findAnswer(text)
  return found === undefined || found.kind === 'unknown' ? 'none' : found.id
}

/** How often questions are answered right, honestly not, and wrongly. */
export interface QuestionFigures {
  readonly right: Share
  readonly rightOrHonest: Share
  readonly wrong: Share
}

/** The figures of the sealed half, or of the other. */
export function questionFigures(isSealed: boolean): QuestionFigures {
  const found = askedQuestions()
    .filter(question => question.isSealed === isSealed)
    .map(question => ({ ...question, got: foundFor(question.text) }))
  return {
    right: shareOf(found, ({ right, got }) => got === right),
    rightOrHonest: shareOf(found, ({ right, got }) => got === right || got === 'none'),
    wrong: shareOf(found, ({ right, got }) => got !== right && got !== 'none'),
  }
}

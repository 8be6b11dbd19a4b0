import { parseArgs } from 'node:util'
import type { Understanding } from '../src/understanding/intent/understanding.ts'
import { understand } from '../src/understanding/intent.ts'
import { EXAM_NOISES, noisy } from './exam/exam-noise.ts'
import { printed, type Share, shareOf } from './exam/figures.ts'
import { type ExamPhrase, type Paper, phrasesOf, SITTINGS, type Sitting } from './exam/phrases.ts'
import { questionFigures } from './exam/questions.ts'

/** A phrase of the exam and what it was taken for. */
interface Answer extends ExamPhrase {
  readonly got: Understanding
}

type Holds = (answer: Answer) => boolean

const HEARD: ReadonlySet<string> = new Set(['panic', 'ask', 'proxy'])

const isPanic: Holds = ({ got }) => got.intent === 'panic'
const isAsk: Holds = ({ got }) => got.intent === 'ask'
const isProxy: Holds = ({ got }) => got.intent === 'proxy'
const isHeard: Holds = ({ got }) => HEARD.has(got.intent)
const isClose: Holds = ({ got }) => got.intent === 'close'
const closesUnasked: Holds = ({ got }) => got.isBare === true

function answersOf(paper: Paper, sitting: Sitting = 'first'): readonly Answer[] {
  return phrasesOf(paper, sitting).map(phrase => ({ ...phrase, got: understand(phrase.text) }))
}

/** One figure: its name, the papers it is taken from, when an answer counts, and whether that is a fault. */
interface Figure {
  readonly name: string
  readonly papers: readonly Paper[]
  readonly holds: Holds
  readonly isFault?: true
}

const FIGURES: readonly Figure[] = [
  { name: 'fired', papers: ['cries'], holds: isPanic },
  { name: 'heard', papers: ['cries', 'doubtful'], holds: isHeard },
  { name: 'false', papers: ['calm', 'about-the-button'], holds: isPanic, isFault: true },
  { name: 'calm → ask', papers: ['calm', 'about-the-button'], holds: isAsk, isFault: true },
  { name: 'calm → proxy', papers: ['calm', 'about-the-button'], holds: isProxy, isFault: true },
  { name: 'proxy', papers: ['proxy'], holds: isProxy },
  { name: 'proxy heard', papers: ['proxy'], holds: isHeard },
  { name: 'taught word heard', papers: ['taught'], holds: isHeard },
  { name: 'closing heard', papers: ['closes'], holds: isClose },
  { name: 'wrongly closed', papers: ['must-not-close'], holds: closesUnasked, isFault: true },
  {
    name: 'asked if free',
    papers: ['must-not-close'],
    holds: answer => isClose(answer) && !closesUnasked(answer),
  },
]

function line(name: string, share: Share): void {
  console.log(`  ${name.padEnd(24)}${printed(share)}`)
}

function printFigures(sitting: Sitting): void {
  const papers = new Map<Paper, readonly Answer[]>()
  for (const { name, papers: names, holds, isFault } of FIGURES) {
    const answers = names.flatMap(paper => {
      const all = papers.get(paper) ?? answersOf(paper, sitting)
      papers.set(paper, all)
      return all
    })
    if (answers.length === 0) continue
    line(name, shareOf(answers, holds))
    for (const [language, some] of Map.groupBy(answers, answer => answer.language))
      if (some.length < answers.length) line(`    ${language}`, shareOf(some, holds))
    if (misses) for (const each of answers) if (holds(each) === (isFault === true)) printMiss(each)
  }
}

function printMiss({ text, got }: Answer): void {
  console.log(`      ${got.reason.padEnd(34)} ${text}`)
}

function printNoise(sitting: Sitting): void {
  console.log('cries under noise: fired, heard')
  for (const noise of EXAM_NOISES) {
    const answers = phrasesOf('cries', sitting).map(phrase => {
      const text = noisy(phrase, noise)
      return { ...phrase, text, got: understand(text) }
    })
    line(noise, shareOf(answers, isPanic))
    line('', shareOf(answers, isHeard))
    if (misses) for (const each of answers) if (!isHeard(each)) printMiss(each)
  }
}

function printKinds(): void {
  console.log('the taught word with something behind it, by kind: heard')
  for (const [kind, answers] of Map.groupBy(answersOf('taught'), answer => answer.kind))
    line(kind.slice(0, 42).padEnd(44), shareOf(answers, isHeard))
}

function printQuestions(): void {
  for (const isSealed of [true, false]) {
    console.log(`questions, ${isSealed ? 'the sealed half' : 'the half that was looked at'}`)
    const { right, rightOrHonest, wrong } = questionFigures(isSealed)
    line('answered right', right)
    line('right, or "no lo sé"', rightOrHonest)
    line('answered wrongly', wrong)
  }
}

/**
 * The sealed exam of data/exam: how often a cry fires, is heard, and so on, each with its 95 % interval, by language and
 * by noise. `--misses` names the phrases that were missed; whoever tunes by them has broken the seal.
 */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } })
const { misses } = values
for (const sitting of SITTINGS) {
  console.log(`${sitting} sitting`)
  printFigures(sitting)
  printNoise(sitting)
}
printKinds()
printQuestions()

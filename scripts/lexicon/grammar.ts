import { readdirSync, readFileSync } from 'node:fs'
import { type Chance, pick } from './chance.ts'
import type { Label } from './labelled.ts'

const FOLDER = new URL('../../data/lexicon/grammar/', import.meta.url)
/** The file whose choices every other one may use. */
const SHARED = 'words.grammar'
/** How often a slot that may stay empty is filled. */
const FILLED = 0.4

type Choices = Map<string, readonly string[]>

/** A block `@label count` with the patterns below it. */
interface Block {
  readonly label: Label
  readonly count: number
  readonly patterns: string[]
}

interface Grammar {
  readonly choices: Choices
  readonly blocks: readonly Block[]
}

const BLOCK = /^@(panic|ask|proxy|close|calm) (\d+)$/
const CHOICE = /^([a-z-]+) = (.+)$/

function isLabel(word: string | undefined): word is Label {
  return word !== undefined && ['panic', 'ask', 'proxy', 'close', 'calm'].includes(word)
}

/** A line that begins with `|` goes on with the choice before it. */
function linesOf(file: string): readonly string[] {
  const text = readFileSync(new URL(file, FOLDER), 'utf8').replaceAll(/\n \| /g, ' | ')
  return text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
}

function grammarOf(file: string, shared: Choices): Grammar {
  const choices: Choices = new Map(shared)
  const blocks: Block[] = []
  for (const line of linesOf(file)) {
    const [, label, count] = BLOCK.exec(line) ?? []
    const [, name, alternatives] = CHOICE.exec(line) ?? []
    if (isLabel(label)) blocks.push({ label, count: Number(count), patterns: [] })
    else if (name !== undefined && alternatives !== undefined) choices.set(name, alternatives.split(' | '))
    else blocks.at(-1)?.patterns.push(line)
  }
  return { choices, blocks }
}

function filled(pattern: string, choices: Choices, next: Chance): string {
  return pattern.replace(/\{([a-z-]+)(\??)\}/g, (_, name: string, optional: string) => {
    if (optional !== '' && next() >= FILLED) return ''
    const chosen = pick(choices.get(name) ?? [], next)
    if (chosen === undefined) throw new Error(`The grammar has no choice of the name ${name}.`)
    return filled(chosen, choices, next)
  })
}

/** One phrase that a grammar made. */
export interface MadePhrase {
  readonly label: Label
  readonly text: string
}

/** Every phrase that the grammars of data/lexicon/grammar make, as many as their blocks ask for, the same at every run of one seed. */
export function madePhrases(next: Chance): readonly MadePhrase[] {
  const { choices: shared } = grammarOf(SHARED, new Map())
  const files = readdirSync(FOLDER)
    .filter(file => file.endsWith('.grammar') && file !== SHARED)
    .sort()
  return files.flatMap(file => {
    const { choices, blocks } = grammarOf(file, shared)
    return blocks.flatMap(({ label, count, patterns }) =>
      Array.from({ length: count }, () => {
        const text = filled(pick(patterns, next) ?? '', choices, next)
        return { label, text: text.replace(/ +/g, ' ').replace(/ ,/g, ',').trim() }
      }),
    )
  })
}

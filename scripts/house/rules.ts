import { basename } from 'node:path'
import { circles } from './circles.ts'
import { bareExports, roundaboutComments } from './comments.ts'
import { namesByFile } from './names.ts'
import { filesByFolder, type House, type Offence } from './program.ts'
import { swallowingDefaults } from './switches.ts'

/** How many files a folder may hold itself. */
const FULLEST_FOLDER = 20

/** In how many files a name may be declared at top level: more, and a reader no longer knows which is meant. */
const TWINS = 2

/** The share of names that two files may declare, of 1: more, and few words mean one thing. */
const MOST_TWINS = 0.03

/** A rule that the compiler's reading of `src/` is held to, and every place that breaks it. */
export interface Rule {
  /** The sentence that a fault is told with, after its place. */
  readonly mend: string
  readonly offences: readonly Offence[]
}

/** One offence if too many names are declared in two files; `house:measure -- --list` names them. */
function tooManyTwins(house: House): readonly Offence[] {
  const names = [...namesByFile(house)]
  const twins = names.filter(([, files]) => files.length > 1).length
  const share = `${((100 * twins) / names.length).toFixed(1)} %`
  return twins > MOST_TWINS * names.length ? [{ where: 'src', words: `${twins} names, ${share}` }] : []
}

/** All rules of the house that need more than one line of a file to be judged. */
export function houseRules(house: House): readonly Rule[] {
  return [
    {
      mend: 'a doc comment does not open with "What", "Whoever" or "That": say what the thing is',
      offences: roundaboutComments(house),
    },
    { mend: 'an export has a doc sentence', offences: bareExports(house) },
    {
      mend: 'a default in a switch over a union is closed with `satisfies never`',
      offences: swallowingDefaults(house),
    },
    {
      mend: `a name is declared at top level in ${TWINS} files at most`,
      offences: [...namesByFile(house)]
        .filter(([, files]) => files.length > TWINS)
        .map(([name, files]) => ({ where: files.join(', '), words: name })),
    },
    { mend: 'at most 3 % of the names are declared in two files', offences: tooManyTwins(house) },
    {
      mend: 'files do not need each other, not even for a type',
      offences: circles(house).map(knot => ({
        where: knot.join(', '),
        words: knot.map(path => basename(path)).join(' and '),
      })),
    },
    {
      mend: `a folder holds at most ${FULLEST_FOLDER} files itself`,
      offences: ['src', 'test']
        .flatMap(filesByFolder)
        .filter(([, files]) => files > FULLEST_FOLDER)
        .map(([folder, files]) => ({ where: folder, words: `${files} files` })),
    },
  ]
}

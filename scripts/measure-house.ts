import { circles } from './house/circles.ts'
import { bareExports, roundaboutComments } from './house/comments.ts'
import { measuredFunctions } from './house/functions.ts'
import { namesByFile } from './house/names.ts'
import { filesByFolder, type Offence, readHouse } from './house/program.ts'
import { swallowingDefaults } from './house/switches.ts'

/** Prints the size and the knots of `src/` and `test/`; called as `npm run house:measure`, with `--list` for the places. */
const house = readHouse()
const lists: Record<string, readonly string[]> = {}

for (const folder of ['src', 'test']) {
  const folders = filesByFolder(folder)
  const [largest, count] = folders[0] ?? ['none', 0]
  console.log(`largest folder of ${folder}/    ${count} files (${largest})`)
  lists[`folders of ${folder}/`] = folders
    .filter(([, files]) => files > 15)
    .map(([name, files]) => `${name}: ${files}`)
}

const functions = measuredFunctions(house)
const at = (share: number) => functions[Math.floor(share * (functions.length - 1))]
console.log(
  `named functions            ${functions.length}: median ${at(0.5)?.lines} lines, p90 ${at(0.9)?.lines}, ` +
    `longest ${at(1)?.lines} (${at(1)?.where})`,
)

const names = [...namesByFile(house)]
const twins = names.filter(([, files]) => files.length >= 2)
const triplets = names.filter(([, files]) => files.length >= 3)
const share = (part: number) => `${((100 * part) / names.length).toFixed(1)} %`
console.log(
  `names at top level         ${names.length}: in two or more files ${twins.length} (${share(twins.length)}), ` +
    `in three or more ${triplets.length} (${share(triplets.length)})`,
)
lists['names in two or more files'] = twins.map(([name, files]) => `${name}: ${files.join(', ')}`)

lists['circles, types included'] = circles(house).map(knot => knot.join(' '))
lists['defaults that swallow'] = swallowingDefaults(house).map(told)
lists['roundabout doc comments'] = roundaboutComments(house).map(told)
lists['exports without a doc sentence'] = bareExports(house).map(told)
for (const name of Object.keys(lists).slice(3)) console.log(`${name.padEnd(26)} ${lists[name]?.length}`)

if (process.argv.includes('--list')) {
  for (const [name, places] of Object.entries(lists))
    console.log(`\n${name}\n${places.map(each => `  ${each}`).join('\n')}`)
}

function told({ where, words }: Offence): string {
  return `${where}: ${words}`
}

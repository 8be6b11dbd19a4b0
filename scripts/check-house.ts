import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GENERATED, readHouse } from './house/program.ts'
import { houseRules } from './house/rules.ts'

/** How long a file may be, in lines: what is longer says more than one thing. */
const LONGEST_FILE = 300

/** What only one file may touch, because a test must hold it in its hand. */
const HELD: readonly { readonly pattern: RegExp; readonly where: RegExp; readonly mend: string }[] = [
  {
    pattern:
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b|\brandomBytes\(/,
    where: /^src\/platform\/|^src\/web\/simulator\/client\//,
    mend: 'time and chance come from the ports',
  },
  {
    pattern: /\bprocess\.env\b/,
    where: /^src\/config\/config\.ts$/,
    mend: 'settings come from src/config/config.ts',
  },
  { pattern: /\bconsole\./, where: /^src\/web\/simulator\/client\//, mend: 'say it through the log port' },
]

const faults: string[] = []
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).map(name => join('src', name))) {
  if (!/\.tsx?$/.test(file) || GENERATED.has(file)) continue
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  if (lines.length > LONGEST_FILE) faults.push(`${file}: ${lines.length} lines, at most ${LONGEST_FILE}`)
  for (const [index, line] of lines.entries()) {
    for (const { pattern, where, mend } of HELD) {
      if (pattern.test(line) && !where.test(file)) faults.push(`${file}:${index + 1}: ${mend}`)
    }
    if (/\bTODO\b(?!\([^)]+\))/.test(line))
      faults.push(`${file}:${index + 1}: a TODO names its owner, TODO(name)`)
  }
}
for (const { mend, offences } of houseRules(readHouse())) {
  for (const { where, words } of offences) faults.push(`${where}: ${mend} (${words})`)
}

for (const fault of faults) console.error(fault)
console.log(`the house: ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1

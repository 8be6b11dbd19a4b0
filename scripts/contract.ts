import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { startVitest } from 'vitest/node'
import { CONTRACT_PAGE, contractResults } from '../test/bots/contract/reporter.ts'
import { contractPage } from '../test/bots/contract/table.ts'

/** Runs the contract of every bot and prints docs/contract.md as this run saw it; `--write` keeps it. */
const folder = 'test/bots/'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.test.ts'))
  .map(name => folder + name)
  .filter(file => readFileSync(file, 'utf8').includes('botContract('))

const vitest = await startVitest('test', files, {
  watch: false,
  reporters: ['dot'],
  testNamePattern: 'keeps the contract of a bot',
})
const results = contractResults(vitest.state.getTestModules())
const page = contractPage(results)
await vitest.close()
process.stdout.write(page)
if (results.length === 0 || results.some(({ state }) => state === 'failed')) process.exitCode = 1
else if (process.argv.includes('--write')) writeFileSync(CONTRACT_PAGE, page)

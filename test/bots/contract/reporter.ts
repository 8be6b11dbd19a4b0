import { readFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { botsOf, botsOnPage, type CaseResult, type ContractGroup, contractPage } from './table.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** Marks a case of the contract: whose it was, and of which part. */
    contract?: { readonly bot: string; readonly group: ContractGroup }
  }
}

/** Where what the last run for it saw is kept. */
export const CONTRACT_PAGE = new URL('../../../docs/contract.md', import.meta.url)

/** The cases of the contract that a run went through; what it left out by a filter is not among them. */
export function contractResults(modules: readonly TestModule[]): readonly CaseResult[] {
  return modules.flatMap(module => [...module.children.allTests()].flatMap(resultOf))
}

function resultOf(test: TestCase): CaseResult[] {
  const { contract } = test.meta()
  const result = test.result()
  if (!contract || result.state === 'pending') return []
  const { state } = result
  const reason = state === 'skipped' ? result.note : undefined
  return [{ ...contract, title: test.name, state, ...(reason !== undefined && { reason }) }]
}

/**
 * Holds docs/contract.md to the run: whenever all bots of the page went through their cases, as in `npm run check`, the
 * page must be what this run would write. A run of some files or cases alone is not compared.
 */
export class ContractReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = contractResults(modules)
    const page = readFileSync(CONTRACT_PAGE, 'utf8')
    const seen = botsOf(results)
    const cases = seen.map(bot => results.filter(result => result.bot === bot).length)
    const isWhole = botsOnPage(page).every(bot => seen.includes(bot)) && new Set(cases).size === 1
    const isBroken = results.some(({ state }) => state === 'failed')
    if (!isWhole || isBroken || contractPage(results) === page) return
    console.error(
      '\ndocs/contract.md tells another contract than this run kept: npm run contract -- --write\n',
    )
    process.exitCode = 1
  }
}

/** The parts of the contract, in the order in which a bot is held to them. */
export type ContractGroup = 'inbound' | 'outbound' | 'faults'

/** What one case came to for one bot. */
export interface CaseResult {
  readonly bot: string
  readonly group: ContractGroup
  readonly title: string
  readonly state: 'passed' | 'failed' | 'skipped'
  /** Why the network cannot do it, if that is why it was skipped. */
  readonly reason?: string
}

const GROUPS: Readonly<Record<ContractGroup, string>> = {
  inbound: 'What reaches us',
  outbound: 'What we say',
  faults: 'When something goes wrong',
}

const HEAD = `# The contract, bot by bot

Every bot is held to the same cases ([\`test/bots/contract/contract.ts\`](../test/bots/contract/contract.ts)): each time the real client
library, or our own client, against a server on loopback that speaks the network's protocol. The table says what a run saw.

✔ passed · ✘ failed · — the network cannot do that, and the number tells why

\`npm run contract\` runs the suites and prints this page; \`npm run contract -- --write\` writes it. \`npm run check\` compares what
it saw with what stands here.
`

/** The bots that have results, in the order of their names: the columns of the table. */
export function botsOf(results: readonly CaseResult[]): readonly string[] {
  return [...new Set(results.map(({ bot }) => bot))].sort((one, other) => one.localeCompare(other, 'en'))
}

/** The bots for which a page that {@link contractPage} made has a column. */
export function botsOnPage(page: string): readonly string[] {
  const [, row = ''] = /^\| *\|(.+)\|$/m.exec(page) ?? []
  return row.split('|').map(cell => cell.trim())
}

/** The page of docs/contract.md that tells `results`: a table for each group of cases, and every reason once. */
export function contractPage(results: readonly CaseResult[]): string {
  const bots = botsOf(results)
  const reasons: string[] = []
  const numberOf = (reason: string): number => {
    if (!reasons.includes(reason)) reasons.push(reason)
    return reasons.indexOf(reason) + 1
  }
  const cell = (found: CaseResult | undefined): string => {
    if (found?.state === 'passed') return '✔'
    return found?.state === 'skipped' && found.reason ? `— ${numberOf(found.reason)}` : '✘'
  }
  const tables = (['inbound', 'outbound', 'faults'] as const).map(group => {
    const cases = results.filter(result => result.group === group)
    const rows = [...new Set(cases.map(({ title }) => title))].map(title => {
      const cells = bots.map(bot => cell(cases.find(each => each.bot === bot && each.title === title)))
      return `| ${[title, ...cells].join(' | ')} |`
    })
    const line = `|---|${bots.map(() => ':-:|').join('')}`
    return [`## ${GROUPS[group]}`, '', `| | ${bots.join(' | ')} |`, line, ...rows, ''].join('\n')
  })
  const notes = reasons.map((reason, place) => `${place + 1}. ${reason}`)
  return [HEAD, ...tables, '## What cannot be, and why', '', ...notes, ''].join('\n')
}

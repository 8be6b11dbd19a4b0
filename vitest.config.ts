import { configDefaults, defineConfig } from 'vitest/config'
import { ContractReporter } from './test/bots/contract/reporter.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: 'forks',
    restoreMocks: true,
    reporters: [...configDefaults.reporters, new ContractReporter()],
  },
})

import { configDefaults, defineConfig } from 'vitest/config'
import { ContractReporter } from './test/bots/contract/reporter.ts'

/**
 * Kept out of `npm test`, which is to take less than six minutes; `npm run check` runs them besides. Each starts a
 * browser for every case, starts the real programs and ends or kills them, measures what a process has kept, trains the model,
 * has the compiler look at a second copy of the house,
 * or keeps the time of the wall.
 */
const SLOW = [
  'test/**/*.browser.test.ts',
  'test/**/kill.test.ts',
  'test/**/soak.test.ts',
  'test/crash/crash.test.ts',
  'test/understanding/training.test.ts',
  'test/locales/third-language.test.ts',
  'test/e2e/elsewhere/*.test.ts',
  'test/e2e/{link,process,whatsapp-linked}.test.ts',
  'test/launch/launch.test.ts',
]

export default defineConfig({
  test: {
    // A machine that does other work besides is five times as slow, and that is nobody's fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Much of a test's time is waiting for a disk or for another process: one worker a core, none left out.
    maxWorkers: '100%',
    restoreMocks: true,
    setupFiles: ['test/seed.ts'],
    reporters: [...configDefaults.reporters, new ContractReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: SLOW,
          // The modules of the house hold no state: a worker reads them once for all its files.
          isolate: false,
        },
      },
      {
        extends: true,
        // One after another, each with the machine and a process to itself, once the quick ones are done.
        test: { name: 'slow', include: SLOW, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})

/** A file that faults are put into, and the tests that speak of it: those are asked first, because they are quick. */
export interface Target {
  readonly file: string
  readonly near: readonly string[]
}

/** Who is told, when, and who is not: where a fault costs somebody something. */
export const TARGETS: readonly Target[] = [
  { file: 'src/domain/alert/escalation.ts', near: ['test/domain', 'test/engine'] },
  { file: 'src/domain/alert/recipients.ts', near: ['test/domain', 'test/flows'] },
  { file: 'src/engine/effects/apply.ts', near: ['test/flows', 'test/engine'] },
  { file: 'src/engine/effects/news.ts', near: ['test/engine', 'test/flows'] },
  { file: 'src/engine/outbox/delivery.ts', near: ['test/engine'] },
]

/** The tests that are asked about a fault that the near ones did not see; all of them are of `npm test`. */
export const FAR: readonly string[] = [
  'test/domain',
  'test/flows',
  'test/notices',
  'test/engine',
  'test/store',
  'test/stories.test.ts',
  'test/network-stories.test.ts',
  'test/e2e',
]

/** A file that faults are put into, and the tests that speak of it: those are asked first, because they are quick. */
export interface Target {
  readonly file: string
  readonly near: readonly string[]
}

/** Who is told, when, and who is not: where a fault costs somebody something. */
export const TARGETS: readonly Target[] = [
  { file: 'src/domain/alert/lifecycle.ts', near: ['test/domain/alert'] },
  { file: 'src/domain/alert/authority.ts', near: ['test/domain/alert'] },
  { file: 'src/domain/alert/standing.ts', near: ['test/domain/alert'] },
  { file: 'src/domain/alert/changes.ts', near: ['test/domain/alert'] },
  { file: 'src/domain/alert/escalation.ts', near: ['test/domain/alert'] },
  { file: 'src/domain/alert/recipients.ts', near: ['test/domain/alert'] },
  { file: 'src/domain/people/contact-lifecycle.ts', near: ['test/domain/people'] },
  { file: 'src/engine/effects/alerts.ts', near: ['test/flows/alert'] },
  { file: 'src/engine/effects/apply.ts', near: ['test/flows/alert'] },
  { file: 'src/engine/effects/contact-change.ts', near: ['test/flows/family'] },
  { file: 'src/engine/effects/contacts.ts', near: ['test/flows/family'] },
  { file: 'src/engine/effects/news.ts', near: ['test/engine/outbox'] },
  { file: 'src/engine/outbox/authority.ts', near: ['test/engine/outbox'] },
  { file: 'src/engine/outbox/delivery.ts', near: ['test/engine/outbox'] },
]

/** The tests that are asked about a fault that the near ones did not see; all of them are of `npm test`. */
export const FAR: readonly string[] = [
  'test/domain',
  'test/flows',
  'test/notices',
  'test/engine',
  'test/stories.test.ts',
]

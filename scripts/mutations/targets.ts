/** A file that faults are put into, and the tests that speak of it: those are asked first, because they are quick. */
export interface Target {
  readonly file: string
  readonly near: readonly string[]
}

const LIFECYCLE = ['test/domain/alert/lifecycle.test.ts']
const SAID = ['test/flows/arrives.test.ts', 'test/flows/alert/said/said.test.ts']
const ATTENDING = ['test/engine/inbox/desk-orders.test.ts', 'test/flows/desk']
const EFFECTS = [
  'test/engine/effects/alerts.test.ts',
  'test/flows/alert/panic.test.ts',
  'test/engine/outbox/by-number.test.ts',
]
const CONTACTS = ['test/engine/effects/contacts.test.ts', 'test/flows/family/invite.test.ts']
const OUTBOX = ['test/engine/outbox/dispatcher.test.ts', 'test/engine/outbox/authority.test.ts']

/** Who is told, when, and who is not: where a fault costs somebody something. */
export const TARGETS: readonly Target[] = [
  { file: 'src/domain/alert/lifecycle.ts', near: LIFECYCLE },
  { file: 'src/domain/alert/copies.ts', near: LIFECYCLE },
  { file: 'src/domain/alert/changes.ts', near: LIFECYCLE },
  { file: 'src/domain/alert/needs.ts', near: LIFECYCLE },
  { file: 'src/domain/alert/cry.ts', near: [...LIFECYCLE, 'test/flows/alert/reported.test.ts'] },
  { file: 'src/domain/alert/reporting.ts', near: ['test/domain/alert/reporting.test.ts', ...LIFECYCLE] },
  { file: 'src/domain/alert/authority.ts', near: ['test/domain/alert/authority.test.ts'] },
  { file: 'src/domain/alert/standing.ts', near: ['test/domain/alert/authority.test.ts'] },
  { file: 'src/domain/alert/escalation.ts', near: ['test/domain/alert/escalation.test.ts'] },
  { file: 'src/domain/alert/recipients.ts', near: ['test/domain/alert/recipients.test.ts'] },
  { file: 'src/domain/alert/taking-back.ts', near: ['test/flows/family'] },
  { file: 'src/domain/alert/place/release.ts', near: ['test/authority/places.test.ts', ...LIFECYCLE] },
  { file: 'src/domain/alert/said/said.ts', near: SAID },
  { file: 'src/domain/alert/said/saying.ts', near: SAID },
  { file: 'src/domain/alert/desk/attending.ts', near: ATTENDING },
  { file: 'src/domain/alert/desk/reopening.ts', near: ATTENDING },
  { file: 'src/domain/people/contact-lifecycle.ts', near: ['test/domain/people/contact-lifecycle.test.ts'] },
  { file: 'src/engine/effects/alerts.ts', near: EFFECTS },
  { file: 'src/engine/effects/apply.ts', near: EFFECTS },
  { file: 'src/engine/effects/contact-change.ts', near: CONTACTS },
  { file: 'src/engine/effects/contacts.ts', near: CONTACTS },
  { file: 'src/engine/effects/desks.ts', near: ['test/authority/desks.test.ts'] },
  { file: 'src/engine/effects/news.ts', near: OUTBOX },
  { file: 'src/engine/outbox/authority.ts', near: ['test/engine/outbox/authority.test.ts'] },
  { file: 'src/engine/outbox/delivery.ts', near: OUTBOX },
]

/**
 * The tests that are asked, one group after another, about a fault that the near ones did not see: together all of `npm test`
 * that speak of who is told. A group ends at its first test that fails.
 */
export const FAR: readonly (readonly string[])[] = [
  ['test/domain', 'test/engine'],
  ['test/flows'],
  ['test/authority', 'test/tried', 'test/notices'],
  ['test/stories.test.ts'],
  ['test/store', 'test/web', 'test/stories-runner.test.ts'],
]

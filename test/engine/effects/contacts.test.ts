import { afterEach, expect, test } from 'vitest'
import type { ContactId } from '../../../src/domain/ids.ts'
import { contactEffect } from '../../../src/engine/effects/contacts.ts'
import { Metrics } from '../../../src/engine/metrics.ts'
import { Service } from '../service.ts'

let service: Service
afterEach(() => service.stop())

test('a tap of somebody who is nobody’s contact any more changes nothing and tells nobody', async () => {
  service = await Service.start()
  const context = {
    now: service.clock.now(),
    directory: service.directory,
    metrics: new Metrics(),
    edits: () => true,
    noteErased: () => {},
    newId: () => 'unused',
    newCode: () => 'unused',
    inviteLinks: () => [],
    reach: () => undefined,
    numbersAnHour: 100,
  }
  const gone = 'contact-gone-01' as ContactId
  const drafts = await service.store.write(tx => contactEffect(tx, gone, { do: 'leave' }, context))
  expect(drafts).toEqual([])
})

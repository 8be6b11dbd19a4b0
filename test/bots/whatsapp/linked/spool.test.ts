import { expect, test } from 'vitest'
import { LINKED_ACCOUNT } from '../../../../src/bots/whatsapp/linked/account.ts'
import { movedFrom } from '../../../../src/bots/whatsapp/linked/inbound.ts'
import { Spool } from '../../../../src/bots/whatsapp/linked/spool.ts'
import { instant } from '../../../../src/domain/ids.ts'
import type { ChatId } from '../../../../src/domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../../../src/domain/messaging/inbound.ts'
import { silentLog } from '../../../../src/platform/log.ts'
import { systemRandom } from '../../../../src/platform/random.ts'
import { VirtualClock } from '../../../../src/platform/virtual-clock.ts'
import { openVault } from '../../../../src/store/queries/vault.ts'
import { turns } from '../../contract/harness.ts'
import { openStore } from './store.ts'

const LID = '900123@lid' as ChatId

test('a chat that gets a new name has moved before anything that is said there is heard', async () => {
  const clock = new VirtualClock(instant(0))
  const ports = { clock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
  const store = openStore(':memory:')
  const spool = new Spool({
    vault: openVault(store, LINKED_ACCOUNT),
    ports,
    account: LINKED_ACCOUNT,
    report() {},
  })
  const heard: Inbound['kind'][] = []
  const committed = Promise.withResolvers<void>()
  await spool.start(async inbound => {
    heard.push(inbound.kind)
    if (inbound.kind === 'membership') await committed.promise
  })
  const moved = movedFrom('13125550126@s.whatsapp.net', LID, { account: LINKED_ACCOUNT, now: clock.now() })
  const cry: Inbound = {
    id: 'cry' as InboundId,
    at: clock.now(),
    from: { network: 'whatsapp', account: LINKED_ACCOUNT, chat: LID },
    sender: { id: LID, name: '' },
    group: false,
    kind: 'text',
    text: 'PÁNICO',
  }
  await spool.put([moved, cry])
  await turns(50)
  expect(heard).toEqual(['membership'])
  committed.resolve()
  await turns(50)
  expect(heard).toEqual(['membership', 'text'])
  await spool.stop()
  await store.close()
})

import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { linkWhatsApp } from '../../../../src/bots/whatsapp/baileys/link.ts'
import { LINKED_ACCOUNT } from '../../../../src/bots/whatsapp/linked/account.ts'
import type { LinkEvent, LinkOutcome } from '../../../../src/bots/whatsapp/linked/link.ts'
import type { AuthVault } from '../../../../src/bots/whatsapp/linked/vault.ts'
import { instant, MINUTE } from '../../../../src/domain/ids.ts'
import { silentLog } from '../../../../src/platform/log.ts'
import { systemRandom } from '../../../../src/platform/random.ts'
import { VirtualClock } from '../../../../src/platform/virtual-clock.ts'
import { openVault } from '../../../../src/store/queries/vault.ts'
import type { Store } from '../../../../src/store/store.ts'
import { temporaryFolder } from '../../../folders.ts'
import { passing } from '../../contract/harness.ts'
import { openStore } from '../linked/store.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

describe.skipIf(!installed)('linking a device', async () => {
  if (!installed) return
  const { LinkedServer } = await import('../../../doubles/whatsapp-linked/whatsapp-linked.ts')
  const { OWNER } = await import('./harness.ts')
  let clock: VirtualClock
  let server: Awaited<ReturnType<typeof LinkedServer.listen>>
  let store: Store
  let vault: AuthVault
  let told: LinkEvent[]

  beforeEach(async () => {
    clock = new VirtualClock(instant(Date.UTC(2025, 6, 1, 17)))
    server = await LinkedServer.listen(clock)
    store = openStore(join(temporaryFolder('link'), 'avisa.db'))
    vault = openVault(store, LINKED_ACCOUNT)
    told = []
  })
  afterEach(async () => {
    await server.close()
    await store.close()
  })

  /** Links a device; `act` is what the owner does whenever they are shown something. */
  const link = (act: (event: LinkEvent) => unknown, phone?: string): Promise<LinkOutcome> => {
    const tell = (event: LinkEvent) => {
      told.push(event)
      void act(event)
    }
    const ports = { clock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
    return linkWhatsApp({ vault, url: server.url, phone, tell }, ports, new AbortController().signal)
  }
  const typed = (event: LinkEvent, code = event.kind === 'code' ? event.code : '') =>
    event.kind === 'code' && server.owner.typeCode(code, OWNER.number, OWNER.lid)
  /** Lets time pass once the owner was told that the code is wrong, until the linking is over. */
  const over = async (linking: Promise<LinkOutcome>) => {
    let outcome: LinkOutcome | undefined
    void linking.then(ended => {
      outcome = ended
    })
    const idle = () => server.owner.saidWrongCode
    return await passing(clock, idle, () => outcome)
  }

  test('the eight characters, typed on the phone of that number, link it', async () => {
    expect(await link(typed, OWNER.number)).toEqual({ kind: 'linked', number: OWNER.number })
    expect(told).toEqual([{ kind: 'code', code: expect.stringMatching(/^[1-9A-Z]{8}$/) }, { kind: 'taken' }])
    expect(server.isLinked).toBe(true)
    expect(await vault.all('creds')).toHaveLength(1)
  })

  test('other characters link nothing, and it is said that they were other ones', async () => {
    const began = clock.steady()
    const outcome = await over(link(event => typed(event, 'AAAAAAAA'), OWNER.number))
    expect(outcome).toEqual({ kind: 'wrong-code' })
    expect(server.owner.saidWrongCode).toBe(true)
    expect(clock.steady() - began).toBeLessThanOrEqual(MINUTE)
    expect(await vault.all('creds')).toEqual([])
  })

  test('whoever mistypes may type again', async () => {
    const linking = link(async event => {
      if (event.kind !== 'code') return
      await typed(event, 'AAAAAAAA')
      await expect.poll(() => server.owner.saidWrongCode).toBe(true)
      await typed(event)
    }, OWNER.number)
    expect(await linking).toMatchObject({ kind: 'linked' })
  })

  test('a code that has grown old is replaced by a new one, which works', async () => {
    const linking = link(event => {
      const codes = told.filter(({ kind }) => kind === 'code')
      return codes.length === 1 ? server.owner.refreshCode() : typed(event)
    }, OWNER.number)
    expect(await linking).toMatchObject({ kind: 'linked' })
    const [old, fresh] = told
    expect(fresh).toMatchObject({ kind: 'code' })
    expect(fresh).not.toEqual(old)
  })

  test('a number that WhatsApp gives no code ends with its answer', async () => {
    server.owner.refusesCodes = true
    expect(await link(() => {}, OWNER.number)).toEqual({ kind: 'ended', code: 429 })
  })

  test('a phone that took in somebody else leaves nothing', async () => {
    const linking = link(event => {
      if (event.kind !== 'qr') return
      const parts = event.text.split(',')
      parts[3] = Buffer.alloc(32, 1).toString('base64')
      server.owner.scan(parts.join(','), OWNER.number, OWNER.lid)
    })
    expect(await linking).toMatchObject({ kind: 'ended' })
    expect(await vault.all('creds')).toEqual([])
  })
})

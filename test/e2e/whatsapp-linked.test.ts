import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LINKED_ACCOUNT } from '../../src/bots/whatsapp/linked/account.ts'
import { instant, type PersonId } from '../../src/domain/ids.ts'
import type { Address, ChatId } from '../../src/domain/messaging/address.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { saveContact } from '../../src/store/queries/contacts.ts'
import { savePerson } from '../../src/store/queries/persons.ts'
import { contactOf, type Ground, layGround, personOf } from '../crash/raid.ts'
import { freePort } from '../ports.ts'
import { REPEAT } from './alert.ts'
import { type Running, WorkingFolder } from './service.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

/** Waits for what another process does in its own time. */
async function happens(look: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await look())) await pause(20)
}

describe.skipIf(!installed)('the service as a linked device', { timeout: 120_000 }, async () => {
  if (!installed) return
  const { LinkedServer } = await import('../doubles/whatsapp-linked/whatsapp-linked.ts')
  type Human = Parameters<Awaited<ReturnType<typeof LinkedServer.listen>>['say']>[0]
  let server: Awaited<ReturnType<typeof LinkedServer.listen>>
  let operator: WorkingFolder
  let ground: Ground
  let settings: Record<string, string>
  let ana: Human
  let mama: Human

  beforeEach(async () => {
    server = await LinkedServer.listen(systemClock)
    operator = new WorkingFolder()
    ground = layGround()
    settings = {
      AVISA_PORT: String(await freePort()),
      AVISA_DATABASE: ground.database,
      AVISA_KEY_FILE: ground.keyFile,
      AVISA_WHATSAPP: 'baileys',
      AVISA_WHATSAPP_SOCKET: server.url,
    }
    const phone = '13125550100'
    const linking = operator.command(['link', 'whatsapp', '--phone', phone], settings)
    const [, code = ''] = /escribe: (\S+)\n/.exec(await linking.prints(/escribe: \S+\n/)) ?? []
    await server.owner.typeCode(code.replace('-', ''), phone, '900100')
    expect(await linking.ended).toMatchObject({ code: 0 })
    ana = server.world.person('13125550126', '900126', 'Ana')
    mama = server.world.person('13125550124', '900124', 'Mamá')
    await register()
  })
  afterEach(async () => {
    await operator.clear()
    await server.close()
    ground.remove()
  })

  /** Ana and her mother, as registration would leave them. */
  async function register(): Promise<void> {
    const at = ({ lid }: Human): Address => ({
      network: 'whatsapp',
      account: LINKED_ACCOUNT,
      chat: lid as ChatId,
    })
    const [store, id, now] = [ground.open(), 'person-of-the-line' as PersonId, instant(Date.now())]
    await store.write(async tx => {
      await savePerson(tx, personOf(id, ana, at(ana), now))
      await saveContact(tx, contactOf(id, 0, mama, at(mama), now))
    })
    await store.close()
  }

  /** Starts the service and waits until its line is open. */
  async function serving(): Promise<Running> {
    const running = operator.service(settings)
    await running.prints(/"msg":"The linked device works"/)
    return running
  }

  const read = ({ lid }: Human) =>
    server.world.shown(lid).map(({ content }) => content.extendedTextMessage?.text ?? '')
  const alerts = () => read(mama).filter(text => text.includes('ALERTA'))

  test.each([
    { what: 'nobody had got it yet', fault: 'hang', copies: 1 },
    { what: 'the phone had got it', fault: 'unanswered', copies: 2 },
  ] as const)('killed while an alert was under way says it again, marked, where $what', async each => {
    const first = await serving()
    server.fail(...Array.from({ length: 20 }, () => each.fault))
    await server.say(ana, { conversation: 'PÁNICO' })
    const sentTo = (jid: string) =>
      server.heard.some(({ tag, attrs }) => tag === 'message' && attrs.to === jid)
    await happens(() => sentTo(mama.lid) && alerts().length === each.copies - 1)
    await first.end('SIGKILL')
    server.forgive()

    const second = await serving()
    await happens(() => alerts().length === each.copies)
    expect(alerts().filter(text => text.includes(REPEAT))).toHaveLength(1)
    await happens(() => read(ana).some(text => /CHI-\d{4}/.test(text)))
    await happens(async () => {
      const metrics = await fetch(`http://127.0.0.1:${settings.AVISA_PORT}/metrics`)
      return /^avisa_outbox_queued 0$/m.test(await metrics.text())
    })
    expect(alerts()).toHaveLength(each.copies)
    expect(await second.end('SIGTERM')).toMatchObject({ code: 0 })
  })
})

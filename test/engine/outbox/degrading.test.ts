import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import type { Sent } from '../../../src/bots/bot.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { Message } from '../../../src/domain/messaging/message.ts'
import { answering } from '../faulty-bot.ts'
import { PIN, Service } from '../service.ts'

const WRONG: Sent = { kind: 'refused', why: 'invalid' }

let service: Service
afterEach(() => service.stop())

/** A service whose network calls wrong what `isWrong` says, once somebody registered. */
async function started(isWrong: (message: Message) => boolean) {
  let mood: (message: Message) => boolean = () => false
  service = await Service.start(undefined, undefined, {
    between: bot => answering(bot, (_, message) => (mood(message) ? WRONG : undefined)),
  })
  const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
  await service.register(ana, mama)
  const change = (next: typeof mood) => {
    mood = next
  }
  change(isWrong)
  return { ana, mama, change }
}

async function cry(ana: ReturnType<Service['phone']>): Promise<void> {
  service.network.sharePin(ana, service.chat(ana), PIN)
  await service.says(ana, 'PÁNICO')
}

const isText = (message: Message) => message.kind === 'text'

describe('a message that a network calls wrong', () => {
  test('goes without its buttons, at once and unmarked', async () => {
    const { ana, mama } = await started(one => isText(one) && 'choices' in one)
    await cry(ana)
    const copies = service.heard(mama).filter(text => /ALERTA de Ana/.test(text))
    expect(copies).toHaveLength(1)
    expect(copies[0]).toMatch(/^🆘 ALERTA de Ana[\s\S]*Folio: CHI-0001/)
  })

  test('goes as bare words where signs and links are refused', async () => {
    const { ana, mama } = await started(one => isText(one) && /🆘|https:/.test(one.text))
    await cry(ana)
    const [copy] = service.heard(mama).filter(text => /ALERTA de Ana/.test(text))
    expect(copy).toMatch(/^ALERTA de Ana[\s\S]*Folio: CHI-0001/)
  })

  test('goes as name, folio and numbers where no more is taken', async () => {
    const { ana, mama } = await started(one => isText(one) && one.text.length > 160)
    await cry(ana)
    const [copy] = service.heard(mama).filter(text => /ALERTA de Ana/.test(text))
    expect(copy).toMatch(/^ALERTA de Ana\nFolio: CHI-0001\n/)
    expect(copy).toMatch(/CIAM/)
  })

  test('is tried again where nothing is taken, from two seconds on, and arrives when it is', async () => {
    const { ana, mama, change } = await started(one => isText(one) && /ALERTA de Ana/.test(one.text))
    const before = service.heard(mama).length
    await cry(ana)
    expect(service.heard(mama)).toHaveLength(before)
    change(() => false)
    await service.pass(2 * SECOND)
    expect(service.heard(mama).at(before)).toMatch(/^🆘 ALERTA de Ana/)
  })

  test('that waits for a minute is told to its person, who is to call, and shows as sent when it went', async () => {
    const { ana, mama, change } = await started(one => isText(one) && /ALERTA de Ana/.test(one.text))
    await cry(ana)
    await service.pass(50 * SECOND)
    expect(service.heard(ana).join('\n')).not.toMatch(/Mamá: no le llega/)
    await service.pass(12 * SECOND)
    // The pin got through, which is no copy of the alert.
    expect(service.heard(ana).at(-1)).toMatch(/Mamá: no le llega\. Llámale tú\./)
    expect(service.written.join()).toMatch(/an alert was not taken for a minute/)
    change(() => false)
    await service.pass(MINUTE)
    expect(service.heard(mama).join('\n')).toMatch(/ALERTA de Ana/)
    expect(service.heard(ana).join('\n')).toMatch(/Mamá: entregado/)
  })
})

describe('an alert whose facts are damaged', () => {
  test('is told in the least that can be read of it, and to nobody who left', async () => {
    const { ana, mama } = await started(() => false)
    service.network.setFault({ fault: 'offline', chat: service.chat(mama) })
    await cry(ana)
    const database = new Sqlite(service.database)
    database.exec('update contacts set name = zeroblob(40)')
    database.exec('update recipients set name = zeroblob(40)')
    database.close()
    service.network.clearFaults()
    await service.pass(MINUTE)
    const copies = service.heard(mama).filter(text => /ALERTA de/.test(text))
    expect(copies[0]).toMatch(/^ALERTA de Ana\nFolio: CHI-0001\nNo podemos leer los demás datos/)
    expect(copies).toHaveLength(1)
    expect(service.app.metrics()).toMatch(/avisa_outbox_in_flight 0$/m)
  })
})

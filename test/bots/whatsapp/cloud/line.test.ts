import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { MessageIds } from '../../../../src/bots/whatsapp/cloud/ids.ts'
import type { ChatId } from '../../../../src/domain/messaging/address.ts'
import { GraphError, pairRateReached } from '../../../doubles/whatsapp-cloud/errors.ts'
import { Bench } from '../../contract/bench.ts'
import { type CloudHarness, cloudHarness, VERIFY_TOKEN } from './harness.ts'

const TEXT = { kind: 'text', text: 'Aviso' } as const

let bench: Bench
afterEach(() => bench.close())

async function opened(): Promise<CloudHarness> {
  const made: CloudHarness[] = []
  bench = await Bench.make(async (ports, clock) => {
    const harness = await cloudHarness(ports, clock)
    made.push(harness)
    return harness
  })
  const [harness] = made
  if (!harness) throw new Error('no harness was made')
  return harness
}

const said = (body: string, more: object = {}) => ({
  messages: [
    {
      from: '13125550101',
      from_user_id: 'US.71001',
      id: 'wamid.eins',
      timestamp: '1751389200',
      type: 'text',
      text: { body },
      ...more,
    },
  ],
})

const value = ({ server }: CloudHarness, content: object, phoneNumberId = server.phoneNumberId) => ({
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: '15550783881', phone_number_id: phoneNumberId },
  contacts: [{ profile: { name: 'Persona Ejemplo' }, wa_id: '13125550101', user_id: 'US.71001' }],
  ...content,
})

describe('the handshake', () => {
  const ask = (harness: CloudHarness, query: string) =>
    harness.bot.webhook(new Request(`${harness.webhookUrl}?${query}`))

  test('answers the challenge to whoever knows the word', async () => {
    const harness = await opened()
    const answer = await ask(
      harness,
      `hub.mode=subscribe&hub.verify_token=${VERIFY_TOKEN}&hub.challenge=1158201444`,
    )
    expect([answer.status, await answer.text()]).toEqual([200, '1158201444'])
  })

  test.each([
    'hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1',
    `hub.mode=unsubscribe&hub.verify_token=${VERIFY_TOKEN}&hub.challenge=1`,
    'hub.mode=subscribe&hub.challenge=1',
    '',
  ])('refuses %s', async query => {
    const answer = await ask(await opened(), query)
    expect([answer.status, await answer.text()]).toEqual([403, ''])
  })
})

describe('a delivery', () => {
  test('is believed by the signature over its bytes, whatever letters are in it', async () => {
    const harness = await opened()
    await bench.start()
    const { server, webhookUrl: url } = harness
    const content = value(harness, said('¿dónde está mi mamá? 🙏'))
    expect(await server.webhooks.deliver(content, { url, appSecret: server.appSecret })).toBe(200)
    expect((await bench.hear('text')).text).toBe('¿dónde está mi mamá? 🙏')
  })

  test('is refused with another secret, and nothing of it is taken', async () => {
    const harness = await opened()
    await bench.start()
    const { server, webhookUrl: url } = harness
    const content = value(harness, said('hola'))
    expect(await server.webhooks.deliver(content, { url, appSecret: 'another secret' })).toBe(401)
    expect(bench.heard).toEqual([])
  })

  test('is refused without a signature, with one of other bytes, and with one of another kind', async () => {
    const harness = await opened()
    await bench.start()
    const { server, webhookUrl: url } = harness
    const body = JSON.stringify({ object: 'whatsapp_business_account', entry: [] })
    const mac = (kind: string, text: string) => createHmac(kind, server.appSecret).update(text).digest('hex')
    const signatures = [undefined, '', `sha256=${mac('sha256', `${body} `)}`, `sha1=${mac('sha1', body)}`]
    for (const signature of signatures) {
      const headers = signature === undefined ? {} : { 'x-hub-signature-256': signature }
      const request = new Request(url, { method: 'POST', body, headers: new Headers(headers) })
      expect((await harness.bot.webhook(request)).status).toBe(401)
    }
  })

  test('for another number of the same account is confirmed and left alone', async () => {
    const harness = await opened()
    await bench.start()
    const { server, webhookUrl: url } = harness
    const content = value(harness, said('hola'), '999999999999999')
    expect(await server.webhooks.deliver(content, { url, appSecret: server.appSecret })).toBe(200)
    expect(bench.heard).toEqual([])
  })

  test('with something that cannot be read brings the rest', async () => {
    const harness = await opened()
    await bench.start()
    const { server, webhookUrl: url } = harness
    const [good] = said('hola').messages
    const content = value(harness, { messages: [{ type: 'text' }, good] })
    expect(await server.webhooks.deliver(content, { url, appSecret: server.appSecret })).toBe(200)
    expect((await bench.hear('text')).text).toBe('hola')
  })

  test('of several chats is confirmed only if all of it was taken', async () => {
    const harness = await opened()
    await bench.start(async inbound => {
      if (inbound.from.chat === 'US.71001') throw new Error('the disk is full')
    })
    const { server, webhookUrl: url } = harness
    const [one] = said('uno').messages
    const other = { ...one, id: 'wamid.zwei', from: '13125550103', from_user_id: 'US.71003' }
    const content = value(harness, { messages: [one, { ...one, id: 'wamid.drei' }, other] })
    expect(await server.webhooks.deliver(content, { url, appSecret: server.appSecret })).toBe(503)
    // The second of a chat is not taken before its first, and no chat waits for another.
    expect(bench.heard.map(({ id }) => id).toSorted()).toEqual(['wamid.eins', 'wamid.zwei'])
  })

  test('of reactions, groups and unknown kinds says what it is, or nothing', async () => {
    const harness = await opened()
    await bench.start()
    const { server, webhookUrl: url } = harness
    const kinds = [
      { type: 'reaction', text: undefined, reaction: { message_id: 'wamid.x', emoji: '👍' } },
      { group_id: 'Y2FwaV9ncm91cDox' },
      { type: 'order', text: undefined, order: {} },
      { type: 'image', text: undefined, image: { id: '3', caption: 'me detuvieron' } },
    ]
    const messages = kinds.map((kind, at) => ({ ...said('x').messages[0], ...kind, id: `wamid.${at}` }))
    await server.webhooks.deliver(value(harness, { messages }), { url, appSecret: server.appSecret })
    expect(bench.heard).toMatchObject([
      { kind: 'reaction', emoji: '👍' },
      { kind: 'unsupported', what: 'order' },
      { kind: 'media', caption: 'me detuvieron', media: { kind: 'photo', handle: '3' } },
    ])
  })
})

describe('what was forwarded', () => {
  test.each(['forwarded', 'frequently_forwarded'])('is known by "%s"', async mark => {
    const harness = await opened()
    await bench.start()
    const content = value(harness, said('me agarró la migra', { context: { [mark]: true } }))
    const { appSecret } = harness.server
    await harness.server.webhooks.deliver(content, { url: harness.webhookUrl, appSecret })
    expect(await bench.hear('text')).toMatchObject({ authorship: 'forwarded' })
  })
})

describe('a reader', () => {
  test('is known by the id of the network, with or without a number', async () => {
    await opened()
    await bench.start()
    const { network } = bench
    await network.say(network.relative, 'hola')
    expect((await bench.hear('text')).from.chat).toBe('US.71002')
  })

  test('whom we wrote to by the bare number goes on under the id, before their answer is heard', async () => {
    const { server } = await opened()
    const tia = server.world.user({
      number: '13125550177',
      userId: 'US.71077',
      name: 'Tía Ejemplo',
      hidesNumber: false,
    })
    await bench.start()
    await bench.say('13125550177' as ChatId, TEXT)
    expect(await bench.hear('membership')).toMatchObject({ change: 'moved', to: 'US.71077' })
    expect(bench.heard[0]?.from.chat).toBe('13125550177')
    server.world.send(tia, { type: 'text', text: { body: 'Recibido' } })
    await bench.passing(() => bench.heard.some(({ kind }) => kind === 'text'))
    // The same move has the same name, so it is taken once.
    expect(new Set(bench.heard.filter(({ kind }) => kind === 'membership').map(({ id }) => id)).size).toBe(1)
    expect(bench.heard.at(-1)?.from.chat).toBe('US.71077')
  })

  test('of a bare number that is not on WhatsApp turns out unreachable later', async () => {
    await opened()
    await bench.start()
    const of = await bench.say('13125550199' as ChatId, TEXT)
    const heard = await bench.hear('receipt')
    expect(heard).toMatchObject({ of, state: 'failed', from: { chat: '13125550199' } })
  })
})

describe('the names of messages', () => {
  test('tell nobody the number that WhatsApp writes into them, and can be had again', async () => {
    const { network } = await opened()
    await bench.start()
    const id = await bench.say(network.person, TEXT)
    const wamid = network.wamid(id)
    expect(Buffer.from(wamid.slice(6), 'base64').toString('latin1')).toContain('13125550101')
    for (const seen of [id, Buffer.from(id, 'base64url').toString('latin1')])
      expect(seen).not.toContain('13125550101')
  })

  test('that we did not make are quoted to nobody', () => {
    const ids = new MessageIds('one secret')
    const id = ids.close('wamid.HBgL')
    expect(ids.open(id)).toBe('wamid.HBgL')
    expect(ids.close('wamid.HBgL')).toBe(id)
    expect(new MessageIds('another secret').open(id)).toBeUndefined()
    for (const foreign of ['', '7', 'not ours at all, but long enough to be'])
      expect(ids.open(foreign as typeof id)).toBeUndefined()
  })
})

describe("Meta's refusals", () => {
  test.each([
    [pairRateReached(), { kind: 'later', scope: 'chat', why: 'pace' }],
    [new GraphError(400, 80_007, 'Rate limit'), { kind: 'later', scope: 'account', why: 'busy' }],
    [new GraphError(503, 131_016, 'Service unavailable'), { kind: 'later', scope: 'account' }],
    [new GraphError(400, 131_047, 'Re-engagement'), { kind: 'later', scope: 'chat', why: 'window' }],
    [new GraphError(470, 470, 'Re-engagement'), { kind: 'later', scope: 'chat', why: 'window' }],
    [new GraphError(400, 131_049, 'Ecosystem'), { kind: 'later', scope: 'chat', why: 'capped' }],
    [new GraphError(400, 131_026, 'Undeliverable'), { kind: 'refused', why: 'gone' }],
    [new GraphError(400, 131_009, 'Parameter'), { kind: 'refused', why: 'invalid' }],
    [{ page: 503 }, { kind: 'later', scope: 'account' }],
    [{ page: 502 }, { kind: 'unknown' }],
  ] as const)('are told apart by their code: %#', async (fault, outcome) => {
    const { server, network } = await opened()
    await bench.start()
    server.fail('messages', fault)
    expect(await bench.sendSlowly(network.person, TEXT)).toMatchObject(outcome)
    expect(bench.bot.health().state).toBe('up')
  })

  test.each([
    [new GraphError(401, 190, 'Token'), 'token', 'down'],
    [new GraphError(400, 10, 'Permission'), 'permission', 'down'],
    [new GraphError(400, 131_031, 'Locked'), 'locked', 'down'],
    [new GraphError(400, 131_042, 'Payment'), 'payment', 'down'],
    [new GraphError(400, 131_048, 'Spam'), 'spam', 'degraded'],
  ] as const)(
    'that only the operator can mend show until something is accepted: %#',
    async (fault, why, state) => {
      const { server, network } = await opened()
      await bench.start()
      server.fail('messages', fault)
      expect(await bench.sendSlowly(network.person, TEXT)).toEqual({ kind: 'later', why, scope: 'account' })
      expect(bench.bot.health()).toMatchObject({ state, why })
      await bench.say(network.person, TEXT)
      expect(bench.bot.health().state).toBe('up')
    },
  )

  test('of the token show without anything being sent', async () => {
    const { server } = await opened()
    server.fail('number', new GraphError(401, 190, 'Token'))
    await bench.begin(bench.bot)
    expect(bench.bot.health()).toMatchObject({ state: 'down', why: 'token' })
    await bench.passing(() => bench.bot.health().state === 'up')
  })

  test('of what is not an address never reach the network', async () => {
    const { server } = await opened()
    await bench.start()
    for (const to of ['', '@canal', '12', 'US.', '../messages'])
      expect(await bench.send(to as ChatId, TEXT)).toEqual({ kind: 'refused', why: 'gone' })
    expect(server.posted).toEqual([])
  })
})

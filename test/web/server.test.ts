import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { instant } from '../../src/domain/ids.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import { webServer } from '../../src/web/server.ts'
import { type EchoHouse, openEchoHouse, webParts } from './echo.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function house(): Promise<EchoHouse> {
  const opened = await openEchoHouse()
  closers.push(() => opened.close())
  return opened
}

/** A request with headers of its own choice, Host among them, which `fetch` would not send. */
function ask(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function post(url: string, action: unknown, headers: Record<string, string> = {}) {
  return ask(`${url}/simulator/actions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(action),
  })
}

describe('health', () => {
  it('says that the process lives', async () => {
    const { app } = webServer(webParts())
    const answer = await app.request('/healthz')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ alive: true })
  })

  it('is ready only while the database and the bots are', async () => {
    const desks = { state: 'up', bound: 0, lost: 0, lapsed: 0, doubtful: 0, silent: 0 } as const
    const failing = {
      ready: false,
      database: 'failing',
      file: { state: 'whole' },
      telling: true,
      hearing: true,
      bots: [],
      desks,
    } as const
    const { app } = webServer(webParts({ readiness: () => Promise.resolve(failing) }))
    const answer = await app.request('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual(failing)
    expect((await webServer(webParts()).app.request('/readyz')).status).toBe(200)
  })

  it('context out the metrics as Prometheus reads them', async () => {
    const answer = await webServer(webParts()).app.request('/metrics', { headers: { host: 'localhost' } })
    expect(answer.headers.get('content-type')).toContain('version=0.0.4')
    expect(await answer.text()).toContain('avisa_alerts_total 0')
  })

  it('tells a browser to trust nothing but our own files, on every answer', async () => {
    const { app } = webServer(webParts())
    for (const path of ['/healthz', '/nowhere']) {
      const { headers } = await app.request(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  it('has no simulator unless it was handed one', async () => {
    const { app } = webServer(webParts())
    for (const path of ['/', '/simulator', '/simulator/events']) {
      expect((await app.request(path, { headers: { host: 'localhost' } })).status).toBe(404)
    }
  })
})

describe('listening', () => {
  it('names the mend when the port is taken', async () => {
    const { server } = await house()
    const refused = await webServer(webParts()).listen('127.0.0.1', server.port)
    expect(refused).toMatchObject({ kind: 'refused', why: 'port-in-use' })
    expect(refused.kind === 'refused' && refused.mend).toContain('AVISA_PORT')
  })

  it('names the mend when the machine has no such address', async () => {
    const refused = await webServer(webParts()).listen('192.0.2.1', 0)
    expect(refused).toMatchObject({ kind: 'refused', why: 'no-such-address' })
  })

  it('ends at once though 50 clients send the head of their request drop by drop', async () => {
    const clock = new VirtualClock(instant(0))
    const server = await webServer(webParts({ clock })).listen('127.0.0.1', 0)
    if (server.kind !== 'listening') throw new Error(server.mend)
    const clients = Array.from({ length: 50 }, () => connect(server.port, '127.0.0.1'))
    for (const client of clients) client.on('error', () => {}).write('GET /healthz HTTP/1.1\r\nHost: a')
    await Promise.all(clients.map(client => new Promise(resolve => client.once('ready', resolve))))
    expect((await ask(`${server.url}/healthz`, {})).status).toBe(200)
    const gone = clients.map(client => new Promise(resolve => client.once('close', resolve)))
    // The clock of this server stands still: nothing but its own end lets go of them.
    await server.close()
    await Promise.all(gone)
  })

  it('answers what is under way before it closes', async () => {
    let answer = (_: Response): void => {}
    let begun = (): void => {}
    const arrived = new Promise<void>(resolve => {
      begun = resolve
    })
    const handle = (): Promise<Response> => {
      begun()
      return new Promise(resolve => {
        answer = resolve
      })
    }
    const server = await webServer(webParts({ webhooks: [{ path: '/hook', handle }] })).listen('127.0.0.1', 0)
    if (server.kind !== 'listening') throw new Error(server.mend)
    const called = ask(`${server.url}/hook`, { method: 'POST', body: '{}' })
    await arrived
    const closed = server.close()
    answer(new Response('taken'))
    expect(await called).toMatchObject({ status: 200, text: 'taken' })
    await closed
  })
})

describe('webhooks', () => {
  it('are called with the raw request, under any host name', async () => {
    const handle = async (call: Request): Promise<Response> =>
      new Response(`${call.method} ${await call.text()} ${call.headers.get('x-secret')}`)
    const { app } = webServer(webParts({ webhooks: [{ path: '/telegram', handle }] }))
    const headers = { host: 'avisa.example', 'x-secret': 's' }
    const answer = await app.request('/telegram', { method: 'POST', body: '{"a": 1}', headers })
    expect(await answer.text()).toBe('POST {"a": 1} s')
  })

  it('take no more than a network sends', async () => {
    const handle = async (call: Request): Promise<Response> => new Response(await call.text())
    const { app } = webServer(webParts({ webhooks: [{ path: '/telegram', handle }] }))
    const answer = await app.request('/telegram', {
      method: 'POST',
      body: 'x'.repeat(4 * 1024 * 1024),
      headers: { 'content-length': String(4 * 1024 * 1024) },
    })
    expect(answer.status).toBe(413)
  })
})

describe('a stranger', () => {
  it.each(['evil.example', 'evil.example:8080', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'who names us %s reads nothing',
    async host => {
      const { server } = await house()
      for (const path of ['/', '/simulator', '/simulator/events', '/metrics']) {
        expect((await ask(server.url + path, { headers: { host } })).status).toBe(421)
      }
    },
  )

  it.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['another host name', { host: 'evil.example', origin: 'http://evil.example' }, 421],
  ])('who posts as %s changes nothing', async (_, headers, status) => {
    const { server, network, ana } = await house()
    const answer = await post(server.url, { do: 'say', phone: 'ana', chat: ana, text: 'hola' }, headers)
    expect(answer.status).toBe(status)
    expect(network.view().chats.find(({ id }) => id === ana)?.bubbles).toEqual([])
  })
})

describe('the page', () => {
  it('is found from the root, and asks only us for its files', async () => {
    const { server } = await house()
    const root = await ask(`${server.url}/`, {})
    expect(root).toMatchObject({ status: 302, headers: { location: '/simulator' } })
    const page = await ask(`${server.url}/simulator`, {})
    const files = [...page.text.matchAll(/(?:src|href|data-\w+)="(\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(files).toHaveLength(4)
    for (const file of files) {
      const answer = await ask(server.url + file, {})
      expect(answer.status).toBe(200)
      expect(answer.headers['cache-control']).toContain('immutable')
    }
    expect(page.text).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
    expect(page.text).not.toMatch(/<script(?![^>]* src=)|\son\w+=|\sstyle=/)
  })
})

describe('an action', () => {
  it.each([
    {},
    { do: 'destroy' },
    { do: 'say', phone: 'ana', chat: 'ana', text: '' },
    { do: 'say', phone: 'ana', chat: 'ana', text: 'x'.repeat(4097) },
    { do: 'pin', phone: 'ana', chat: 'ana', live: false, point: { lat: 91, lon: 0 } },
    { do: 'pin', phone: 'ana', chat: 'ana', live: false, point: { lat: '41', lon: 0 } },
    { do: 'forward', milliseconds: -1 },
    { do: 'forward', milliseconds: 1e12 },
    { do: 'fault', chat: 'ana', fault: 'fire', on: true },
  ])('of a wrong shape is refused: %j', async action => {
    const { server } = await house()
    expect(await post(server.url, action)).toMatchObject({ status: 400 })
  })

  it('that a phone cannot do is refused in plain words', async () => {
    const { server, ana } = await house()
    const answer = await post(server.url, { do: 'tap', phone: 'ana', chat: ana, on: '77', choice: 'yes' })
    expect(answer.status).toBe(409)
    expect(JSON.parse(answer.text)).toEqual({ ok: false, message: 'ese mensaje ya no existe.' })
  })

  it('binds a desk with a one-time code, once we are in the group', async () => {
    const { server, network, asked, desk } = await house()
    const action = { do: 'bind-desk', phone: 'perez', chat: desk, consulate: 'houston' }
    expect(await post(server.url, action)).toMatchObject({ status: 200 })
    await network.settled()
    expect(asked).toEqual(['houston'])
    const texts = network
      .view()
      .chats.find(({ id }) => id === desk)
      ?.bubbles.map(({ body }) => body)
    expect(texts).toContainEqual({ kind: 'text', text: '/mesa TEST-0001' })
    expect(await post(server.url, { ...action, consulate: 'atlantis' })).toMatchObject({ status: 409 })
    expect(asked).toEqual(['houston'])
  })

  it('moves the clock, sets and clears faults, adds a phone', async () => {
    const { server, network, clock, ana } = await house()
    const before = clock.now()
    await post(server.url, { do: 'forward', milliseconds: 3_600_000 })
    expect(clock.now() - before).toBeGreaterThanOrEqual(3_600_000)
    await post(server.url, { do: 'fault', chat: ana, fault: 'busy', on: true })
    expect(network.view().faults).toEqual([{ chat: ana, fault: 'busy' }])
    await post(server.url, { do: 'fault', chat: ana, fault: 'busy', on: false })
    expect(network.view().faults).toEqual([])
    await post(server.url, { do: 'add-phone', name: ' Rosa ', role: 'relative', language: 'es' })
    expect(network.view().phones.at(-1)).toMatchObject({ name: 'Rosa', role: 'relative' })
  })
})

describe('the stream of events', () => {
  it('tells the whole world, then each chat that changes, and ends when we close', async () => {
    const opened = await openEchoHouse()
    const { server, network, ana } = opened
    const events = readEvents(await fetch(`${server.url}/simulator/events`))
    const first = await events.next()
    expect(first.value).toMatchObject({
      event: 'world',
      data: { desks: [{ id: 'chicago' }, { id: 'houston' }] },
    })
    await post(server.url, { do: 'say', phone: 'ana', chat: ana, text: 'hola' })
    await network.settled()
    const heard = new Set<string>()
    while (!heard.has('Eco: hola')) {
      const { value } = await events.next()
      if (value?.event !== 'chats') throw new Error('Only a chat changed')
      for (const chat of value.data.chats ?? []) {
        expect(chat.id).toBe(ana)
        for (const { body } of chat.bubbles) heard.add(body.text ?? '')
      }
    }
    expect(heard).toContain('hola')
    const rest = drain(events)
    await opened.close()
    await rest
  })

  it('tells everybody when the clock is moved, though no chat changed', async () => {
    const { server, clock } = await house()
    const events = readEvents(await fetch(`${server.url}/simulator/events`))
    await events.next()
    const before = clock.now()
    await post(server.url, { do: 'forward', milliseconds: 86_400_000 })
    const { value } = await events.next()
    expect(value?.data.world?.now).toBeGreaterThanOrEqual(before + 86_400_000)
  })
})

interface Told {
  readonly event: string
  readonly data: {
    readonly world?: { readonly now: number }
    readonly chats?: readonly { id: string; bubbles: readonly { body: { text?: string } }[] }[]
  }
}

async function* readEvents(response: Response): AsyncGenerator<Told, undefined> {
  if (!response.body) throw new Error('An event stream has a body')
  let buffer = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    buffer += chunk
    for (let end = buffer.indexOf('\n\n'); end >= 0; end = buffer.indexOf('\n\n')) {
      const lines = buffer.slice(0, end).split('\n')
      buffer = buffer.slice(end + 2)
      const field = (name: string) =>
        lines.find(line => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
      yield { event: field('event'), data: JSON.parse(field('data')) }
    }
  }
  return undefined
}

async function drain(events: AsyncGenerator<Told, undefined>): Promise<void> {
  while (!(await events.next()).done);
}

describe('a simulator that is opened to a network', () => {
  async function opened() {
    const { server, close } = await openEchoHouse(0, '0.0.0.0')
    closers.push(close)
    return { url: `http://127.0.0.1:${server.port}`, told: server.simulator ?? '' }
  }

  it('opens by the whole address alone, and a cookie remembers who has it', async () => {
    const { url, told } = await opened()
    for (const path of ['/simulator', '/simulator/events', '/simulator?llave=otra', '/simulator/files/x'])
      expect((await ask(`${url}${path}`, {})).status).toBe(403)
    expect((await post(url, { do: 'forward', milliseconds: 1 })).status).toBe(403)
    expect((await ask(`${url}/simulator`, {})).text).toContain('Falta la llave')
    const { pathname, search } = new URL(told)
    const entered = await ask(`${url}${pathname}${search}`, {})
    const [cookie = ''] = entered.headers['set-cookie'] as readonly string[]
    expect(entered.status).toBe(302)
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    expect((await ask(`${url}/simulator`, { headers })).status).toBe(200)
    expect((await post(url, { do: 'forward', milliseconds: 1 }, headers)).status).not.toBe(403)
  })
})

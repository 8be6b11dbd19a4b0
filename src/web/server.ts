import { Server, type ServerResponse } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Health } from '../bots/bot.ts'
import { SECOND } from '../domain/ids.ts'
import type { AccountId } from '../domain/messaging/address.ts'
import type { Clock } from '../platform/clock.ts'
import type { ClockState } from '../platform/clock-watch.ts'
import { faultOf } from '../platform/fault.ts'
import type { Log } from '../platform/log.ts'
import { isLoopback, loopbackNamesOnly, SECRET_PARAMETER, secretHoldersOnly, secured } from './guard.ts'
import { OpenSockets } from './open-sockets.ts'
import type { SimulatorParts } from './simulator/parts.ts'
import { simulatorPages } from './simulator/routes.ts'

/** Whether the service can do its work now, in codes that name nobody. */
export interface Readiness {
  readonly ready: boolean
  readonly database: 'writable' | 'failing'
  /** How the bytes of the database do; `degraded` needs a human being, and names the mend. */
  readonly file: {
    readonly state: 'unchecked' | 'whole' | 'degraded'
    readonly why?: string
    readonly mend?: string
  }
  /** False while a first notice of an alert waits for a minute by our own fault. */
  readonly telling: boolean
  /** False while a message that a network brought waits for 30 s to be committed. */
  readonly hearing: boolean
  readonly bots: readonly {
    readonly account: AccountId
    readonly state: Health['state']
    readonly why?: string
  }[]
  /** How our clock stands to the networks', once one of them answered over HTTP; like the desks it needs a human being. */
  readonly clock?: ClockState
  /** How the backups do, where the service makes them; what is wrong makes nothing unready. */
  readonly backup?: {
    readonly state: 'up' | 'degraded'
    readonly why?: string
    readonly mend?: string
    /** When the last one was made (ISO 8601), and how many seconds ago. */
    readonly lastAt?: string
    readonly age?: number
  }
  /** How many bare numbers were told in the last hour, of how many at most; `full` needs nobody, and their persons read it. */
  readonly numbers?: { readonly state: 'up' | 'full'; readonly told: number; readonly most: number }
  /**
   * How many desks stand how. `degraded` while any is lost, lapsed, in doubt or silent: that needs a human being, and
   * takes nothing from the others, so it does not make the service unready.
   */
  readonly desks: {
    readonly state: 'up' | 'degraded'
    readonly bound: number
    readonly lost: number
    readonly lapsed: number
    readonly doubtful: number
    readonly silent: number
  }
}

/** An address that a network calls. `handle` answers 2xx only after the commit, and checks who is calling. */
export interface Webhook {
  /** Where it is mounted, beginning with a slash. */
  readonly path: string
  handle(request: Request): Promise<Response>
}

/** The parts that the web server is handed. */
export interface WebParts {
  readonly clock: Clock
  readonly log: Log
  readiness(): Promise<Readiness>
  /** The metrics in Prometheus' text format, version 0.0.4. */
  metrics(): Promise<string>
  readonly webhooks: readonly Webhook[]
  /** Present only while the simulator is on. */
  readonly simulator?: SimulatorParts
}

/** A server that takes requests; `url` has no slash at its end. */
export interface Listening {
  readonly kind: 'listening'
  readonly url: string
  readonly port: number
  /** The address of the simulator's page, with its secret where others can reach it; undefined while it is off. */
  readonly simulator?: string
  /** Takes no more requests, ends the event streams, and resolves when those under way are answered. */
  close(): Promise<void>
}

/** Why nothing could listen: a code, and one plain sentence that names the mend. */
export interface NotListening {
  readonly kind: 'refused'
  readonly why: 'port-in-use' | 'not-allowed' | 'no-such-address'
  readonly mend: string
}

/** The web side of the service. */
export interface WebServer {
  readonly app: Hono
  /** Listens on `host` and `port` (0 picks a free one). A fault that no setting mends rejects. */
  listen(host: string, port: number): Promise<Listening | NotListening>
}

// Meta's webhooks carry at most 3 MB (Cloud API reference, 2025); Telegram's updates are far smaller.
const WEBHOOK_LIMIT = 3 * 1024 * 1024
// How long the head of a request may take, in milliseconds.
const HEADERS_LIMIT = 10 * SECOND
// Telegram calls a webhook over at most 100 connections; the simulator's page keeps one for each window.
const MOST_CONNECTIONS = 256
// How long requests under way may take to end before their connections are cut.
const DRAIN = 10 * SECOND

/** Builds the web side from what it is handed; nothing listens until {@link WebServer.listen}. */
export function webServer(parts: WebParts): WebServer {
  const closing = new AbortController()
  let loopback = true
  const app = new Hono()
  app.use(secured)
  app.use(async (context, next) => {
    await next()
    if (closing.signal.aborted) context.res.headers.set('connection', 'close')
  })
  app.onError((thrown, context) => {
    if (thrown instanceof HTTPException) return thrown.getResponse()
    parts.log.error('a request failed', { fault: faultOf(thrown) })
    return context.text('Something broke here; the log says where.\n', 500)
  })
  health(app, parts)
  for (const webhook of parts.webhooks) {
    app.all(webhook.path, bodyLimit({ maxSize: WEBHOOK_LIMIT }), context => webhook.handle(context.req.raw))
  }
  const local = loopbackNamesOnly(() => loopback)
  app.get('/metrics', local, async context =>
    context.text(await parts.metrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  if (parts.simulator) {
    app.get('/', local, context => context.redirect('/simulator'))
    const { secret } = parts.simulator
    app.use(
      '/simulator/*',
      local,
      secretHoldersOnly(() => (loopback ? undefined : secret)),
    )
    app.route('/simulator', simulatorPages(parts.simulator, parts, closing.signal))
  }
  return {
    app,
    async listen(host, port) {
      loopback = isLoopback(host)
      const listening = await listen(app, parts.clock, closing, host, port)
      if (listening.kind === 'refused' || parts.simulator === undefined) return listening
      const secret = loopback ? '' : `?${SECRET_PARAMETER}=${parts.simulator.secret}`
      return { ...listening, simulator: `${listening.url}/simulator${secret}` }
    },
  }
}

function health(app: Hono, parts: WebParts): void {
  app.get('/healthz', context => context.json({ alive: true }))
  app.get('/readyz', async context => {
    const readiness = await parts.readiness()
    return context.json(readiness, readiness.ready ? 200 : 503)
  })
}

/** Listens with `app` as {@link WebServer.listen} says; `closing` aborts when it is to be closed. */
export function listen(
  app: Hono,
  clock: Clock,
  closing: AbortController,
  host: string,
  port: number,
): Promise<Listening | NotListening> {
  const server = createServer(app)
  const sockets = new OpenSockets(server)
  server.on('request', (_, response: ServerResponse) => {
    // A stream that began before we closed has promised to keep its connection, for seconds after its end.
    response.once('close', () => {
      if (closing.signal.aborted) server.closeIdleConnections()
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const refusal = notListening(error.code, host, port)
      if (refusal) resolve(refusal)
      else reject(error)
    })
    server.listen(port, host.replace(/^\[|\]$/g, ''), () => {
      const address = server.address()
      const bound = typeof address === 'object' && address !== null ? address.port : port
      const named = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
      const close = (): Promise<void> => drain(server, sockets, clock, closing)
      resolve({ kind: 'listening', url: `http://${named}:${bound}`, port: bound, close })
    })
  })
}

/** A server that gives nobody longer than they need: whoever sends the head of a request drop by drop is cut off. */
function createServer(app: Hono): Server {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { headersTimeout: HEADERS_LIMIT, connectionsCheckingInterval: SECOND },
  })
  if (!(server instanceof Server)) throw new Error('The server that was made speaks no HTTP/1')
  server.maxConnections = MOST_CONNECTIONS
  return server
}

function drain(server: Server, sockets: OpenSockets, clock: Clock, closing: AbortController): Promise<void> {
  closing.abort()
  sockets.endUnasked()
  return new Promise((resolve, reject) => {
    const cut = clock.after(DRAIN, () => {
      server.closeAllConnections()
    })
    server.close(error => {
      cut.cancel()
      if (error) reject(error)
      else resolve()
    })
  })
}

function notListening(code: string | undefined, host: string, port: number): NotListening | undefined {
  if (code === 'EADDRINUSE') {
    const mend = `Port ${port} is taken, perhaps by another Avisa. Stop that program, or set AVISA_PORT to another port.`
    return { kind: 'refused', why: 'port-in-use', mend }
  }
  if (code === 'EACCES') {
    const mend = `This user may not listen on port ${port}. Set AVISA_PORT to a port from 1024 up.`
    return { kind: 'refused', why: 'not-allowed', mend }
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    const mend = `This machine has no address ${host}. Set AVISA_HOST to one that it has, such as 127.0.0.1.`
    return { kind: 'refused', why: 'no-such-address', mend }
  }
  return undefined
}

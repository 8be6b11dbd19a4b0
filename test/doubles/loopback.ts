import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Answers one request; what it throws is a bug of the double. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * The HTTP side of a network's double: it listens on 127.0.0.1, can be cut off in the middle of everything and comes
 * back on the same port, and knows how many answers it owes.
 */
export class Loopback {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #port: number
  #answering = 0

  /** `port` is a free one if it is 0. */
  constructor(answer: Answerer, port = 0) {
    this.#port = port
    this.#server = createServer((request, response) => {
      this.#answering += 1
      void answer(request, response).finally(() => {
        this.#answering -= 1
      })
    })
    this.#server.on('connection', socket => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  /** The root of its addresses. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get listening(): boolean {
    return this.#server.listening
  }

  /** True if nothing is being answered. */
  get idle(): boolean {
    return this.#answering === 0
  }

  /** Listens, again on the port that it had. */
  async listen(): Promise<void> {
    await new Promise<void>(resolve => this.#server.listen(this.#port, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address && typeof address === 'object') this.#port = address.port
  }

  /** Nobody can connect, and whoever is connected is cut off. */
  async cut(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.resetAndDestroy()
    await closed
  }

  /** Waits for `news` without owing an answer meanwhile: whoever asked is content to wait. */
  async await<T>(news: Promise<T>): Promise<T> {
    this.#answering -= 1
    try {
      return await news
    } finally {
      this.#answering += 1
    }
  }
}

/** The bytes that a request brings. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * The JSON that a request brings, or the fields of a form: its files as bytes, and of the others those as JSON that are;
 * an empty object if it brings nothing.
 */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const bytes = await bytesOf(request)
  const { 'content-type': type = '' } = request.headers
  if (type.startsWith('multipart/form-data')) return await formOf(new Uint8Array(bytes), type)
  return bytes.length === 0 ? {} : JSON.parse(bytes.toString())
}

async function formOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const fields: Record<string, unknown> = {}
  for (const [name, value] of form)
    fields[name] = typeof value === 'string' ? asJson(value) : new Uint8Array(await value.arrayBuffer())
  return fields
}

function asJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Answers with JSON. */
export function reply(response: ServerResponse, status: number, body: object, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** Answers with the page of some gateway. */
export function page(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html' }).end('<html><h1>Bad Gateway</h1></html>')
}

/** Answers with the first half of something in JSON. */
export function half(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"resu')
}

/** Breaks the connection the hard way, as a dying server does. */
export function cutOff(request: IncomingMessage): void {
  request.socket.resetAndDestroy()
}

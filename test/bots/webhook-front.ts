import { createServer, type Server } from 'node:http'

/** An HTTP server that hands each request to a webhook, as the app's own does. */
export class WebhookFront {
  readonly #server: Server
  readonly #path: string

  private constructor(path: string, answer: (request: Request) => Promise<Response>) {
    this.#path = path
    this.#server = createServer(async (incoming, outgoing) => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk)
      const { method = 'GET', headers } = incoming
      const request = new Request(new URL(incoming.url ?? '', this.url), {
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        ...(method === 'POST' && { body: Buffer.concat(chunks) }),
      })
      const response = await answer(request)
      outgoing.writeHead(response.status).end(await response.text())
    })
  }

  /** Listens on a free port of 127.0.0.1; the webhook is at `path`. */
  static async listen(path: string, answer: (request: Request) => Promise<Response>): Promise<WebhookFront> {
    const front = new WebhookFront(path, answer)
    await new Promise<void>(resolve => front.#server.listen(0, '127.0.0.1', resolve))
    return front
  }

  get url(): string {
    const address = this.#server.address()
    return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}${this.#path}`
  }

  async close(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }
}

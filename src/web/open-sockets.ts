import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The connections of a server, and which of them have asked for something whole. */
export class OpenSockets {
  readonly #open = new Set<Socket>()
  readonly #answering = new Set<Socket>()

  constructor(server: Server) {
    server.on('connection', socket => {
      this.#open.add(socket)
      socket.on('close', () => this.#open.delete(socket))
    })
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#answering.add(request.socket)
      response.once('close', () => this.#answering.delete(request.socket))
    })
  }

  /** Ends the connections that nothing was asked on yet: whoever is still sending the head of a request may send it for ever. */
  endUnasked(): void {
    for (const socket of this.#open) if (!this.#answering.has(socket)) socket.destroy()
  }
}

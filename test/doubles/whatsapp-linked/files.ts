import type { IncomingMessage, ServerResponse } from 'node:http'
import { sealFile, unsealFile } from '../../../src/bots/whatsapp/linked/file-seal.ts'
import type { ToldFile, WhatsAppFile } from '../../../src/bots/whatsapp/linked/media.ts'
import type { Ports } from '../../../src/platform/ports.ts'
import { bytesOf, Loopback, reply } from '../loopback.ts'

/** WhatsApp's servers of files, on loopback: what lies there is sealed, and nobody is asked who they are. */
export class FileServer {
  readonly #files = new Map<string, Uint8Array>()
  readonly #http: Loopback

  private constructor() {
    this.#http = new Loopback((request, response) => this.#answer(request, response))
  }

  static async listen(): Promise<FileServer> {
    const server = new FileServer()
    await server.#http.listen()
    return server
  }

  get idle(): boolean {
    return this.#http.idle
  }

  /** Ports through which WhatsApp's servers are this one. */
  standIn(ports: Ports): Ports {
    const here = (url: string) => url.replace(/^https:\/\/[\w-]+\.whatsapp\.net\//, `${this.#http.url}/`)
    return { ...ports, fetch: (url, options) => ports.fetch(here(String(url)), options) }
  }

  /** Lays down what somebody's phone sends, made of `words`. */
  lay(words: string, type: WhatsAppFile['type']): WhatsAppFile {
    const key = new Uint8Array(32).fill(this.#files.size + 1)
    const { sealed, file } = sealFile(new TextEncoder().encode(words), type, key)
    const path = `/v/t62/${this.#files.size + 1}`
    this.#files.set(path, sealed)
    return { ...file, path }
  }

  /** The bytes of a file that a message names by its path and key. */
  bytesIn({ path, key, type }: Pick<ToldFile, 'path' | 'key' | 'type'>): Uint8Array | undefined {
    const sealed = this.#files.get(path ?? '')
    return sealed && unsealFile(sealed, { key: key ?? '', type })
  }

  async close(): Promise<void> {
    await this.#http.cut()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '', method } = request
    if (method !== 'POST') {
      const sealed = this.#files.get(url)
      response.writeHead(sealed ? 200 : 404).end(sealed)
      return
    }
    const [, type = ''] = /^\/mms\/(\w+)\//.exec(url) ?? []
    if (new URL(url, 'http://x').searchParams.get('auth') !== 'permit') return reply(response, 401, {})
    const path = `/v/t62/${type}-${this.#files.size + 1}`
    this.#files.set(path, await bytesOf(request))
    reply(response, 200, { url: `https://mmg.whatsapp.net${path}`, direct_path: path })
  }
}

/**
 * A Bot API server on loopback that takes everything at once and keeps when: started by `bench/raid.ts` and `bench/plain.ts` in a process
 * of its own, so that what it costs is not theirs. It tells its port, and answers `dump` with a {@link Taken} for each message.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One message that was taken: when (milliseconds since 1970, with fractions), where, and its text, if it had one. */
export interface Taken {
  readonly at: number
  readonly chat: number
  readonly text: string
}

/** What the sink says to whoever started it. */
export type SinkNews = { readonly port: number } | { readonly taken: readonly Taken[] }

const taken: Taken[] = []
let ids = 0

/** The result of a call of the API, as our client and grammY's read it. */
function resultOf(method: string, body: string, at: number): unknown {
  if (method === 'getMe') return { id: 1, is_bot: true, first_name: 'Banco', username: 'banco_bot' }
  if (!method.startsWith('send') && !method.startsWith('edit')) return true
  const { chat_id, text = '' } = JSON.parse(body) as { chat_id: number | string; text?: string }
  const chat = Number(chat_id)
  taken.push({ at, chat, text })
  ids += 1
  return { message_id: ids, date: 1, chat: { id: chat, type: chat < 0 ? 'supergroup' : 'private' }, text }
}

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (piece: string) => {
    body += piece
  })
  request.on('end', () => {
    const at = performance.timeOrigin + performance.now()
    const result = resultOf(request.url?.split('/').at(-1) ?? '', body, at)
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result }))
  })
})
server.keepAliveTimeout = 60_000

const tell = (news: SinkNews) => process.send?.(news)
process.on('message', () => tell({ taken: taken.splice(0) }))
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }))

import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { MEDIA_LIMIT } from '../../domain/messaging/media.ts'
import type { Clock } from '../../platform/clock.ts'
import { ownFilesOnly, ownPagesOnly } from '../guard.ts'
import { actionSchema, answerTo, perform } from './actions.ts'
import { type Asset, type Assets, buildAssets } from './bundle.ts'
import { type Beat, type ChangedChats, HEARTBEAT, Untold, type WholeWorld } from './events.ts'
import { serveFile, takeFile } from './files.ts'
import { pageOf } from './page.ts'
import type { SimulatorParts } from './parts.ts'

// The longest action is a text of 4,096 characters, each at most 12 bytes as JSON escapes it.
const ACTION_LIMIT = 64 * 1024

/** The simulator's page, its events and its actions, to be mounted under `/simulator`. */
export function simulatorPages(
  parts: SimulatorParts,
  { clock }: { clock: Clock },
  closing: AbortSignal,
): Hono {
  const pages = new Hono()
  const readers = new Set<() => void>()
  let built: Promise<Assets> | undefined
  const assets = (): Promise<Assets> => {
    built ??= buildAssets()
    return built
  }
  pages.get('/', async context => {
    context.header('cache-control', 'no-store')
    return context.html(pageOf(await assets()))
  })
  pages.get('/assets/:name', async context => {
    const asset = Object.values(await assets()).find(({ name }) => name === context.req.param('name'))
    return asset ? serve(context, asset) : context.notFound()
  })
  pages.get('/events', context => {
    context.header('x-accel-buffering', 'no')
    return streamSSE(context, stream => tellPage(stream, parts, { clock, closing, readers }))
  })
  pages.post('/actions', bodyLimit({ maxSize: ACTION_LIMIT }), ownPagesOnly, async context => {
    const body = actionSchema.safeParse(await readJson(context))
    if (!body.success)
      return context.json({ ok: false, message: 'el simulador no entiende esa acción.' }, 400)
    const answer = await perform(parts, body.data)
    // No chat changes when time passes, but every page shows the clock.
    if (body.data.do === 'forward') for (const tellAll of readers) tellAll()
    return context.json(answer, answer.ok ? 200 : 409)
  })
  pages.get('/files/:name', context => serveFile(context, parts.network.file(context.req.param('name'))))
  pages.post('/files', bodyLimit({ maxSize: MEDIA_LIMIT }), ownFilesOnly, async context => {
    const content = new Uint8Array(await context.req.arrayBuffer())
    const deed = takeFile(parts, context.req.query(), content)
    if (deed === undefined) return context.json({ ok: false, message: 'el archivo está vacío.' }, 400)
    const answer = answerTo(deed)
    return context.json(answer, answer.ok ? 200 : 409)
  })
  return pages
}

function serve(context: Context, { type, body }: Asset): Response {
  return context.body(body, 200, {
    'content-type': type,
    'cache-control': 'private, max-age=31536000, immutable',
  })
}

async function readJson(context: Context): Promise<unknown> {
  try {
    return await context.req.json()
  } catch {
    // Not JSON at all: the schema refuses undefined as it refuses any other wrong shape.
    return undefined
  }
}

/** Signals that end and that wake the event streams. */
interface House {
  readonly clock: Clock
  readonly closing: AbortSignal
  readonly readers: Set<() => void>
}

/** Tells one page of the world until it leaves or we close. */
async function tellPage(stream: SSEStreamingApi, parts: SimulatorParts, house: House): Promise<void> {
  const { network, desks } = parts
  const { closing, readers } = house
  const untold = new Untold()
  let wake = (): void => {}
  const forget = network.onChange(change => {
    untold.note(change)
    wake()
  })
  const tellAll = (): void => {
    untold.noteAll()
    wake()
  }
  readers.add(tellAll)
  let over = closing.aborted
  const end = (): void => {
    over = true
    wake()
  }
  closing.addEventListener('abort', end)
  stream.onAbort(end)
  while (!over) {
    const news = untold.take()
    if (news === undefined) {
      const quiet = await untilSilent(house.clock, awake => {
        wake = awake
      })
      wake = () => {}
      if (quiet) await send(stream, 'beat', { now: parts.clock.now() } satisfies Beat)
    } else if (news === 'everything') {
      await send(stream, 'world', { world: network.view(), desks } satisfies WholeWorld)
    } else await send(stream, 'chats', { now: parts.clock.now(), chats: news } satisfies ChangedChats)
  }
  forget()
  readers.delete(tellAll)
  closing.removeEventListener('abort', end)
}

/** Waits for a heartbeat's time, or until the function that `wakeable` is given runs; true if nothing woke it. */
function untilSilent(clock: Clock, wakeable: (wake: () => void) => void): Promise<boolean> {
  return new Promise(resolve => {
    const beat = clock.after(HEARTBEAT, () => resolve(true))
    wakeable(() => {
      beat.cancel()
      resolve(false)
    })
  })
}

const send = (stream: SSEStreamingApi, event: string, told: object): Promise<void> =>
  stream.writeSSE({ event, data: JSON.stringify(told) })

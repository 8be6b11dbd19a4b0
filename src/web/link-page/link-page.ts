import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Clock } from '../../platform/clock.ts'
import type { Random } from '../../platform/random.ts'
import { loopbackNamesOnly, secured } from '../guard.ts'
import { listen, type NotListening } from '../server.ts'

/** The same words in both languages: the page shows the Spanish ones, and the English ones small beneath them. */
export interface Bilingual {
  readonly es: string
  readonly en: string
}

/** A picture of the page, until another takes its place. */
export interface LinkScene {
  /** `done` and `failed` are the end: nothing comes after them. */
  readonly mood: 'waiting' | 'done' | 'failed'
  readonly title: Bilingual
  /** The steps to take on the phone, one after the other. */
  readonly steps: readonly Bilingual[]
  /** A picture to scan, as SVG. */
  readonly picture?: string
  /** Characters to type on the phone, as they are to be read. */
  readonly code?: string
}

/** A page under way. */
export interface LinkPage {
  readonly kind: 'listening'
  /** Its whole address, which nobody can guess. */
  readonly url: string
  show(scene: LinkScene): void
  /** Shows `last` to whoever looks, and takes the page off the machine. */
  close(last: LinkScene): Promise<void>
}

/** The parts that the page is made from. */
export interface LinkPageParts {
  readonly clock: Clock
  readonly random: Random
  /** 0 picks a free one. */
  readonly port: number
  readonly first: LinkScene
}

/** How many unpredictable bytes stand in the page's address. */
const SECRET = 24

/**
 * Opens a page that shows how a linking goes, while it goes. Whoever sees its code can link a device of their own in
 * the place of ours, so it is on this machine alone, under a path that nobody can guess, and no browser keeps it.
 */
export async function openLinkPage(parts: LinkPageParts): Promise<LinkPage | NotListening> {
  const secret = Buffer.from(parts.random.bytes(SECRET)).toString('base64url')
  const closing = new AbortController()
  const stage = new LinkStage(parts.first, closing.signal)
  const app = new Hono()
  app.use(
    secured,
    unkept,
    loopbackNamesOnly(() => true),
  )
  app.route(`/${secret}`, await pages(stage))
  const listening = await listen(app, parts.clock, closing, '127.0.0.1', parts.port)
  if (listening.kind !== 'listening') return listening
  return {
    kind: 'listening',
    url: `${listening.url}/${secret}/link`,
    show: scene => stage.show(scene),
    async close(last) {
      stage.show(last)
      await listening.close()
    },
  }
}

const unkept: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('cache-control', 'no-store')
}

async function pages(stage: LinkStage): Promise<Hono> {
  const files = await clientFiles()
  const app = new Hono()
  app.get('/link', context => context.html(FRAME))
  app.get('/page.js', context => as(context, 'text/javascript', files.script))
  app.get('/page.css', context => as(context, 'text/css', files.style))
  app.get('/scenes', context => streamSSE(context, stream => stage.play(stream)))
  return app
}

const as = (context: Context, type: string, body: string): Response =>
  context.body(body, 200, { 'content-type': `${type}; charset=utf-8` })

/** The page's script and style; esbuild, which takes the types out, is loaded here and nowhere earlier. */
async function clientFiles(): Promise<{ readonly script: string; readonly style: string }> {
  const file = (name: string) => readFile(fileURLToPath(new URL(`.//${name}`, import.meta.url)), 'utf8')
  const [script, style] = await Promise.all([file('client.ts'), file('client.css')])
  const { transform } = await import('esbuild')
  const { code } = await transform(script, { loader: 'ts', format: 'esm', target: 'es2022' })
  return { script: code, style }
}

/** The scene that is shown, and everybody who looks at it. */
class LinkStage {
  readonly #closing: AbortSignal
  #next = Promise.withResolvers<void>()
  #scene: LinkScene

  constructor(first: LinkScene, closing: AbortSignal) {
    this.#scene = first
    this.#closing = closing
    closing.addEventListener('abort', () => this.#next.resolve())
  }

  show(scene: LinkScene): void {
    this.#scene = scene
    this.#next.resolve()
    this.#next = Promise.withResolvers()
  }

  /** Tells one page every scene, until it leaves or we close; a page that comes late begins with the last one. */
  async play(stream: SSEStreamingApi): Promise<void> {
    let gone = false
    const left = new Promise<void>(resolve =>
      stream.onAbort(() => {
        gone = true
        resolve()
      }),
    )
    for (;;) {
      const [last, next] = [this.#closing.aborted, this.#next.promise]
      await stream.writeSSE({ event: 'scene', data: JSON.stringify(whole(this.#scene)) })
      if (last) return
      await Promise.race([next, left])
      if (gone) return
    }
  }
}

/** A scene with its picture in it: a second request for that could come when the next scene has taken its place. */
function whole({ picture, ...told }: LinkScene): LinkScene {
  if (picture === undefined) return told
  return { ...told, picture: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}` }
}

/** The page without what it shows: the script puts that in. */
const FRAME = `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Avisa · vincular WhatsApp</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
</head>
<body>
<main>
<div id="now" aria-live="polite"><h1 id="title"></h1><ol id="steps"></ol></div>
<img id="picture" alt="Código QR para WhatsApp" hidden>
<p id="code" hidden></p>
<p id="lost" hidden>Esta página ya no recibe nada. Mira la terminal.
<small lang="en">This page gets no more news. Look at the terminal.</small></p>
<noscript>Sin JavaScript, mira la terminal. <small lang="en">Without JavaScript, look at the terminal.</small></noscript>
</main>
</body>
</html>
`

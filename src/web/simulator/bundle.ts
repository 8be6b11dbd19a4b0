import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** One file of the page: its name carries a hash of its bytes, so that a browser may keep it for ever. */
export interface Asset {
  readonly name: string
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** The files of the page, by what they are. */
export interface Assets {
  readonly script: Asset
  readonly style: Asset
  /** The shapes of the country, as us-atlas packs them. */
  readonly map: Asset
  /** The land around it: see scripts/build-neighbours.ts. */
  readonly neighbours: Asset
}

/** In this process: esbuild's own process serves all of them. */
let buildsUnderWay = 0

/** Bundles the page's script and style, and reads the map; esbuild is loaded here and nowhere earlier. */
export async function buildAssets(): Promise<Assets> {
  const client = (file: string): string => fileURLToPath(new URL(`./client/${file}`, import.meta.url))
  const { build, stop } = await import('esbuild')
  buildsUnderWay += 1
  const { outputFiles } = await build({
    entryPoints: { script: client('main.tsx'), style: client('styles/simulator.css') },
    outdir: '/',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  }).finally(async () => {
    buildsUnderWay -= 1
    // Its process stays with ours otherwise, with 200 MB.
    if (buildsUnderWay === 0) await stop()
  })
  const made = (extension: string): Uint8Array<ArrayBuffer> => {
    const file = outputFiles.find(({ path }) => path.endsWith(extension))
    if (!file) throw new Error(`esbuild made no ${extension} file`)
    return new Uint8Array(file.contents)
  }
  const map = await readFile(fileURLToPath(import.meta.resolve('us-atlas/counties-10m.json')))
  const neighbours = await readFile(fileURLToPath(new URL('../../../data/neighbours.json', import.meta.url)))
  return {
    script: asset('simulator', 'js', 'text/javascript; charset=utf-8', made('.js')),
    style: asset('simulator', 'css', 'text/css; charset=utf-8', made('.css')),
    map: asset('counties', 'json', 'application/json', new Uint8Array(map)),
    neighbours: asset('neighbours', 'json', 'application/json', new Uint8Array(neighbours)),
  }
}

function asset(name: string, extension: string, type: string, body: Uint8Array<ArrayBuffer>): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  return { name: `${name}-${hash}.${extension}`, type, body }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Libraries that stay files of their own: one of machine code, those that only some services load, those that start threads or look for files
 * of their own, and esbuild itself.
 */
const APART = [
  'better-sqlite3',
  '@whiskeysockets/baileys',
  'whatsapp-web.js',
  'pino',
  'esbuild',
  'us-atlas',
  'world-atlas',
]

/** Libraries of the old kind of module call this, which no new one has. */
const REQUIRE =
  "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);"

/**
 * Puts the programs `entries`, paths under `root`/src, with their libraries into few files in `folder`: read and looked up one by one they cost
 * a second. Each of our files still knows where it lies, so that it finds its data. Rejects where esbuild is missing or cannot write.
 */
export async function bundle(root: string, entries: readonly string[], folder: string): Promise<void> {
  const { build, stop } = await import('esbuild')
  const source = join(root, 'src')
  try {
    await build({
      entryPoints: entries.map(entry => join(source, entry)),
      outbase: source,
      outdir: folder,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      external: APART,
      banner: { js: REQUIRE },
      legalComments: 'none',
      logLevel: 'silent',
      absWorkingDir: root,
      plugins: [
        {
          name: 'where a file lies',
          setup({ onLoad }) {
            onLoad({ filter: /\.ts$/ }, async ({ path }) => {
              if (!path.startsWith(source)) return undefined
              const text = await readFile(path, 'utf8')
              const here = JSON.stringify(pathToFileURL(path).href)
              return { contents: text.replaceAll('import.meta.url', here), loader: 'ts' }
            })
          },
        },
      ],
    })
  } finally {
    // Its process stays with ours otherwise, with 200 MB.
    await stop()
  }
}

import { once } from 'node:events'
import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { extract, type Pack, pack } from 'tar-stream'

/** A file of an archive: its name in there, and where it lies on this machine. */
export interface ArchivedFile {
  readonly name: string
  readonly path: string
}

/** The bytes of an archive (tar, pressed with zstd) of these files, as they are read; memory holds a few pieces of 64 KB at a time. */
export async function* packed(files: readonly ArchivedFile[]): AsyncGenerator<Uint8Array> {
  const press = createZstdCompress()
  const pressing = pipeline(tarOf(files), press)
  // A fault ends the stream below, and is thrown from there.
  pressing.catch(() => {})
  for await (const chunk of press) yield chunk
  await pressing
}

async function* tarOf(files: readonly ArchivedFile[]): AsyncGenerator<Uint8Array> {
  const tar = pack()
  const filling = fill(tar, files)
  filling.catch((thrown: unknown) => tar.destroy(thrown instanceof Error ? thrown : new Error('not packed')))
  yield* Readable.from(tar)
  await filling
}

async function fill(tar: Pack, files: readonly ArchivedFile[]): Promise<void> {
  for (const { name, path } of files) {
    const entry = tar.entry({ name, size: statSync(path).size, mode: 0o600 })
    for await (const chunk of createReadStream(path)) if (!entry.write(chunk)) await once(entry, 'drain')
    entry.end(undefined)
    await once(entry, 'close')
  }
  tar.finalize()
}

/**
 * Writes the files of an archive to where `placeOf` says, which are made, readable by their owner alone; those without a place
 * are passed over. Returns the names of those that were written. Rejects if the archive is not whole.
 */
export async function unpacked(
  archive: AsyncIterable<Uint8Array>,
  placeOf: (name: string) => string | undefined,
): Promise<readonly string[]> {
  const tar = extract()
  const reading = pipeline(Readable.from(archive), createZstdDecompress(), tar)
  reading.catch(() => {})
  const names: string[] = []
  for await (const entry of tar) {
    const { name } = entry.header
    const place = placeOf(name)
    if (place === undefined) entry.resume()
    else {
      await writeWhole(place, Readable.from(entry))
      names.push(name)
    }
  }
  await reading
  return names
}

/** Makes a file that was not there, and has it on disk when this resolves. */
export async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

import { statSync } from 'node:fs'

/** The files of one database as they were when it was opened: somebody may move or replace them under us. */
export class SameFile {
  readonly #files: readonly { readonly path: string; readonly was: string | undefined }[]
  #gone = false

  constructor(path: string) {
    this.#files = [path, `${path}-wal`].map(file => ({ path: file, was: identityOf(file) }))
  }

  /** True while what is written reaches the files that the next start will find; once false, false for good. */
  isThere(): boolean {
    this.#gone ||= this.#files.some(({ path, was }) => was !== undefined && identityOf(path) !== was)
    return !this.#gone
  }
}

/** The number by which the disk knows a file; undefined if there is none of this name. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat && `${stat.dev}/${stat.ino}`
}

import type { Scene } from './scene.ts'

/** One fault: what is done to the real service, after which everybody who cried must be told. */
export interface FaultCase {
  readonly name: string
  /** The tool that this machine lacks for it, in words; undefined if it can be done. Looking may take a mount: it is asked of what is wanted alone. */
  lacks?(): string | undefined
  /** How many people are registered, if not a dozen. */
  readonly people?: number
  run(scene: Scene): Promise<void>
}

/** Throws if something that a case promises besides telling people is not so. */
export function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`not so: ${what}`)
}

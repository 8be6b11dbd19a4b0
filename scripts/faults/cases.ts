import type { Scene } from './scene.ts'

/** One fault: what is done to the real service, after which everybody who cried must be told. */
export interface FaultCase {
  readonly name: string
  run(scene: Scene): Promise<void>
}

/** A fault that this table does not do yet, and what it would take. */
export interface UndoneFault {
  readonly name: string
  readonly needs: string
}

/** Throws if something that a case promises besides telling people is not so. */
export function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`not so: ${what}`)
}

import type { Scene } from './scene.ts'

/** One fault: what is done to the real service, after which everybody who cried must be told. */
export interface FaultCase {
  readonly name: string
  /** What it takes that a machine may not have: such a case is skipped unless `AVISA_FAULTS_ALL` is set. */
  readonly needs?: string
  run(scene: Scene): Promise<void>
}

/** Throws if something that a case promises besides telling people is not so. */
export function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`not so: ${what}`)
}

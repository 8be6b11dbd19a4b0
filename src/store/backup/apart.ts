import { Worker } from 'node:worker_threads'
import { faultOf } from '../../platform/fault.ts'
import type { BackupOutcome, BackupPlan } from './make.ts'

/** A backup that is being made. */
export interface BackupUnderWay {
  /** Never rejects. */
  readonly outcome: Promise<BackupOutcome>
  /** Ends it; what was written aside is removed by the next one. */
  stop(): void
}

/** Makes a backup in a thread of its own, beside everything else: nobody waits for the disk, nor for the ciphers. */
export function makeBackupApart(plan: BackupPlan): BackupUnderWay {
  const worker = new Worker(new URL('./backup-thread.ts', import.meta.url), { workerData: plan })
  // Nothing is kept from ending by it.
  worker.unref()
  const { promise, resolve } = Promise.withResolvers<BackupOutcome>()
  worker.once('message', (outcome: BackupOutcome) => resolve(outcome))
  worker.once('error', thrown => resolve({ kind: 'failed', why: 'fault', fault: faultOf(thrown) }))
  worker.once('exit', () => resolve({ kind: 'failed', why: 'fault' }))
  return { outcome: promise, stop: () => void worker.terminate() }
}

import { parentPort, workerData } from 'node:worker_threads'
import { type BackupPlan, makeBackup } from './make.ts'

// The one place where a value crosses from thread to thread: `makeBackupApart` is who sends it.
const plan: BackupPlan = workerData
parentPort?.postMessage(await makeBackup(plan))

import { makeBackup } from '../../../src/store/backup/make.ts'

/** Makes the backup that it is told, for a test that kills it meanwhile. */
await makeBackup(JSON.parse(process.argv[2] ?? ''))

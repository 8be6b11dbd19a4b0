import type { Config } from '../config/config.ts'
import { correctionsFile, readCorrectionsFile } from '../consulates/corrections-file.ts'
import { type Directory, loadDirectory } from '../consulates/directory.ts'
import { hotlinesAsTheyChange } from '../consulates/hotlines/hotline-files.ts'
import type { Ports } from '../platform/ports.ts'

/** The shipped directory under the operator's corrections; a row of theirs that cannot be used is told and left out. */
export function directoryOf({ consulatesFile, database }: Config, { log }: Ports): Directory {
  const directory = loadDirectory({
    corrections: readCorrectionsFile(consulatesFile ?? correctionsFile(database)),
    hotlines: hotlinesAsTheyChange(database),
  })
  if (directory.faults.length > 0) {
    log.warn('rows of the consulates file were left out: run avisa consulates --check', {
      setting: 'AVISA_CONSULATES_FILE',
      count: directory.faults.length,
    })
  }
  return directory
}

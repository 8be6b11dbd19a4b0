import { dirname } from 'node:path'
import { type Config, readConfig } from '../../config/config.ts'
import { systemRandom } from '../../platform/random.ts'
import { keptKeys, keysFileOf } from '../../store/backup/backup-names.ts'
import { type BackupOpener, LockFault, readIdentities, readPassphrase } from '../../store/backup/lock.ts'
import {
  type Restored,
  type RestoreOutcome,
  type RestorePlan,
  type RestoreTrouble,
  restoreBackup,
} from '../../store/backup/restore.ts'
import { erasureFiles } from '../../store/erasures.ts'
import type { CliCommand, Terminal } from '../command.ts'

const HOW_TO_RESTORE = [
  'avisa restore FILE --into PATH --identity KEY   pone la copia FILE como base de datos en PATH; KEY es la llave que abre las copias',
  'avisa restore FILE --into PATH                  lo mismo, con la frase de AVISA_BACKUP_PASSPHRASE_FILE',
  '  … --keys KEYS   las llaves de las personas; si no, las más nuevas que haya junto a la copia o en AVISA_BACKUP_FOLDER',
  'No toca nada de lo que haya, y antes de poner algo revisa la copia entera.',
].join('\n')

/** `avisa restore`: puts a backup where there is no database, once all of it was opened and looked through. */
export const restoreCommand: CliCommand = {
  summary: 'puts a backup back, once all of it was looked through',
  usage: HOW_TO_RESTORE,
  async run(args, terminal) {
    const wanted = wantedOf(args)
    if (wanted === undefined) {
      terminal.err(HOW_TO_RESTORE)
      return 2
    }
    const settings = readConfig()
    if (!settings.ok) {
      for (const fault of settings.faults) terminal.err(fault)
      return 2
    }
    const { config } = settings
    const opener = openerOf(wanted.identity, config, terminal)
    if (opener === undefined) return 2
    const plan = {
      ...wanted,
      opener,
      keyFile: config.keyFile,
      keyFile2: config.keyFile2,
      erasures: erasuresOf(wanted, config),
      keys: wanted.keys ?? newestKeys(wanted, config),
    }
    return tellRestore(await restoreBackup(plan, systemRandom), plan, config, terminal)
  },
}

interface Wanted {
  readonly file: string
  readonly into: string
  readonly identity?: string
  readonly keys?: string
}

function wantedOf(args: readonly string[]): Wanted | undefined {
  const [file, ...options] = args
  const named = new Map<string, string>()
  for (let at = 0; at < options.length; at += 2) {
    const [flag = '', value] = options.slice(at)
    if (!['--into', '--identity', '--keys'].includes(flag) || value === undefined) return undefined
    named.set(flag, value)
  }
  const into = named.get('--into')
  const identity = named.get('--identity')
  const keys = named.get('--keys')
  if (file === undefined || file.startsWith('--') || into === undefined) return undefined
  return { file, into, ...(identity !== undefined && { identity }), ...(keys !== undefined && { keys }) }
}

/** The newest data keys beside the backup and in the folder of backups: whoever erased themselves before they were made is in none. */
function newestKeys({ file }: Wanted, { backups }: Config): string | undefined {
  const [newest] = [...keptKeys(dirname(file)), ...keptKeys(backups.folder)].sort(
    (a, b) => b.madeAt - a.madeAt,
  )
  return newest?.file ?? keysFileOf(file)
}

/** Where it may be remembered who erased themselves: beside the database that was, beside the one to be, and among the backups. */
function erasuresOf({ file, into }: Wanted, { database, backups }: Config): readonly string[] {
  return [...erasureFiles(into, dirname(file)), ...erasureFiles(database, backups.folder)]
}

function openerOf(
  identity: string | undefined,
  { backups: { lock } }: Config,
  { err }: Terminal,
): BackupOpener | undefined {
  try {
    if (identity !== undefined) return { kind: 'identities', identities: readIdentities(identity) }
    if (lock?.kind === 'passphrase-file') return { kind: 'passphrase', passphrase: readPassphrase(lock.path) }
  } catch (thrown) {
    if (!(thrown instanceof LockFault)) throw thrown
    err(thrown.message)
    return undefined
  }
  err('Falta con qué abrir la copia: añade --identity y el archivo de la llave (AGE-SECRET-KEY-…).')
  return undefined
}

function tellRestore(
  outcome: RestoreOutcome,
  plan: RestorePlan,
  config: Config,
  { out, err }: Terminal,
): number {
  if (outcome.kind === 'refused') {
    const { why, said, fault } = outcome
    const more = [said, fault && `${fault.name} ${fault.at}`].flatMap(one => (one ? ` (${one})` : []))
    err(`No se restauró nada, y no se tocó nada. ${RESTORE_MENDS[why](plan)}${more.join('')}`)
    return 1
  }
  for (const line of restoredInWords(outcome, plan, config)) out(line)
  return 0
}

function restoredInWords(
  { besides, kept, repeats, erased, unopened }: Restored,
  { into }: RestorePlan,
  config: Config,
): string[] {
  const lines = [`La copia está completa y quedó en ${into}.`]
  if (besides.length > 0) lines.push(`También volvieron: ${besides.join(', ')}.`)
  if (kept.length > 0) lines.push(`Ya estaban y no se tocaron: ${kept.join(', ')}.`)
  if (erased > 0)
    lines.push(`Personas que se borraron después de la copia, y se borraron otra vez: ${erased}.`)
  if (unopened > 0)
    lines.push(`Personas y contactos que ninguna llave abre, porque se borraron: ${unopened}. Se quitaron.`)
  if (repeats > 0)
    lines.push(
      `Estaban por salir ${repeats} avisos. Pudieron salir después de la copia: quien los lea verá que pueden ser repetidos.`,
    )
  lines.push('Falta lo que se escribió después de la copia: llama a las mesas y compara folios.')
  lines.push(
    into === config.database
      ? 'Arranca Avisa.'
      : `Arranca Avisa con AVISA_DATABASE=${into}, o muévela a ${config.database}.`,
  )
  return lines
}

/** The mend of each refusal, in the operator's words. */
const RESTORE_MENDS: Readonly<Record<RestoreTrouble, (plan: RestorePlan) => string>> = {
  'no-file': ({ file }) => `No hay una copia en ${file}: revisa la ruta.`,
  'no-folder': ({ into }) =>
    `No existe la carpeta ${dirname(into)}: revisa que la ruta esté bien escrita, o haz la carpeta primero.`,
  exists: ({ into }) =>
    `Ya hay una base de datos en ${into}. Si es la mala, detén Avisa y aparta ese archivo con su -wal y su -shm.`,
  served: ({ into }) => `Hay un Avisa andando con ${into}: detenlo primero.`,
  closed: ({ file }) => `Esa llave o frase no abre ${file}: usa la que tenías cuando se hizo la copia.`,
  damaged: ({ file }) =>
    `La copia ${file} no está entera, fue alterada o no es una copia de Avisa. Usa otra copia, la anterior.`,
  foreign: ({ file }) => `Lo que trae ${file} es de otro programa.`,
  newer: ({ file }) =>
    `La copia ${file} es de una versión más nueva de Avisa: instala esa versión y prueba otra vez.`,
  key: ({ keyFile }) => `Falta la llave maestra ${keyFile}: ponla de donde la guardaste.`,
  'wrong-key': ({ keyFile }) =>
    `La llave maestra ${keyFile} es de otra base de datos: pon la que se usaba con esta, o revisa AVISA_KEY_FILE.`,
  'no-keys': ({ keys }) =>
    `Faltan las llaves de las personas, o no abren (${keys ?? 'ningún archivo'}): el archivo -keys más nuevo que haya, junto a la copia o con ` +
    '--keys KEYS. Sin ellas no se abre nada de lo que la gente dio: ni nombres, ni números, ni lugares, ni mesas.',
  full: ({ into }) => `El disco de ${into} está lleno: haz espacio.`,
  unwritable: ({ into }) => `No se puede escribir en ${dirname(into)}: revisa los permisos de la carpeta.`,
  fault: () => 'Falló el programa o la máquina. Prueba de nuevo; si sigue, repórtalo con esta línea.',
}

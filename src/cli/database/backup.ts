import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { besidesDatabase } from '../../app/backup-plan.ts'
import { type Config, readConfig } from '../../config/config.ts'
import { systemClock } from '../../platform/clock.ts'
import { backupName, keysFileOf, pruneBackups } from '../../store/backup/backup-names.ts'
import { newLockKey } from '../../store/backup/lock.ts'
import { type BackupOutcome, type BackupTrouble, makeBackup } from '../../store/backup/make.ts'
import type { CliCommand, Terminal } from '../command.ts'

const HOW_TO_BACK_UP = [
  'avisa backup                    hace una copia cifrada en AVISA_BACKUP_FOLDER; el servicio puede seguir andando',
  'avisa backup --out FILE         la hace en FILE, y no borra ninguna',
  'avisa backup --new-key FILE     hace en FILE la llave que abre las copias, y dice qué poner en .env',
].join('\n')

/** `avisa backup`: makes one encrypted file of all that has to be put back, but the master key. It works beside a running service. */
export const backupCommand: CliCommand = {
  summary: 'makes an encrypted backup, while the service runs',
  usage: HOW_TO_BACK_UP,
  async run(args, terminal) {
    const [flag, file, ...more] = args
    if (flag === '--new-key' && file !== undefined && more.length === 0) return makeBackupKey(file, terminal)
    const isOut = flag === '--out' && file !== undefined && more.length === 0
    if (args.length > 0 && !isOut) {
      terminal.err(HOW_TO_BACK_UP)
      return 2
    }
    const settings = readConfig()
    if (!settings.ok) {
      for (const fault of settings.faults) terminal.err(fault)
      return 2
    }
    return backUp(settings.config, isOut ? file : undefined, terminal)
  },
}

async function backUp(config: Config, out: string | undefined, terminal: Terminal): Promise<number> {
  const { database, keyFile, backups } = config
  const { folder, keeping, lock } = backups
  if (lock === undefined) {
    terminal.err('Falta con qué cifrar la copia. Haz una llave: avisa backup --new-key FILE')
    return 2
  }
  const now = systemClock.now()
  const into = out ?? join(folder, backupName(now))
  const outcome = await makeBackup({ database, besides: besidesDatabase(config), into, lock })
  if (outcome.kind === 'failed') {
    terminal.err(failureInWords(outcome, database, into))
    return 1
  }
  terminal.out(`Copia hecha y cifrada: ${outcome.file} (${sizeInWords(outcome.bytes)}).`)
  const ended = out === undefined ? pruneBackups(folder, keeping, now) : 0
  if (ended > 0) terminal.out(`Copias viejas borradas: ${ended}.`)
  terminal.out(
    `Las llaves de las personas van aparte, en ${keysFileOf(outcome.file)}: para restaurar hacen falta las más nuevas.`,
  )
  terminal.out(
    `La copia NO trae la llave maestra (${keyFile}), y sin ella no sirve. Guarda esa llave una vez, aparte: impresa en una caja ` +
      'fuerte o en un gestor de contraseñas; nunca junto a las copias.',
  )
  return 0
}

const sizeInWords = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

function failureInWords(
  { why, said, fault }: BackupOutcome & { kind: 'failed' },
  database: string,
  into: string,
): string {
  const mend = said ?? MENDS[why]({ database, into })
  const where = fault ? ` (${fault.name} ${fault.at})` : ''
  return `No se hizo la copia. ${mend}${where}`
}

/** The mend of each fault, in the operator's words. */
const MENDS: Readonly<
  Record<BackupTrouble, (where: { readonly database: string; readonly into: string }) => string>
> = {
  gone: ({ database }) => `No hay base de datos en ${database}: revisa AVISA_DATABASE.`,
  exists: ({ into }) => `Ya hay un archivo en ${into}, y no se toca: elige otro nombre.`,
  lock: () => 'La llave o la frase no sirve: revisa AVISA_BACKUP_RECIPIENTS o AVISA_BACKUP_PASSPHRASE_FILE.',
  full: ({ database, into }) => `Un disco está lleno, el de ${database} o el de ${into}: haz espacio.`,
  unwritable: ({ into }) => `No se puede escribir ${into}: revisa la ruta y los permisos de su carpeta.`,
  damaged: ({ database }) => `La base ${database} está dañada: detén Avisa y corre avisa salvage --help`,
  busy: ({ database }) => `Otro programa tiene ocupada la base ${database}: prueba de nuevo en un minuto.`,
  fault: () => 'Falló el programa o la máquina. Prueba de nuevo; si sigue, repórtalo con esta línea.',
}

async function makeBackupKey(file: string, { out, err }: Terminal): Promise<number> {
  if (existsSync(file)) {
    err(`Ya hay un archivo en ${file}, y no se toca: elige otro nombre.`)
    return 1
  }
  const { identity, recipient } = await newLockKey()
  try {
    writeFileSync(file, `# abre las copias de Avisa; pública: ${recipient}\n${identity}\n`, {
      mode: 0o600,
      flag: 'wx',
    })
  } catch {
    err(`No se puede escribir ${file}: revisa la ruta y los permisos de su carpeta.`)
    return 1
  }
  out(`Llave de las copias hecha en ${file}. Pon esta línea en .env:`)
  out(`AVISA_BACKUP_RECIPIENTS=${recipient}`)
  out(
    `Guarda ${file} fuera de esta máquina, en dos lugares, y bórralo de aquí: para copiar no hace falta; para restaurar, sí. ` +
      'Sin él nadie abre las copias.',
  )
  return 0
}

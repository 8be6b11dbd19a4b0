import { dirname } from 'node:path'
import { readConfig } from '../../config/config.ts'
import type { CopiedTable } from '../../store/sqlite/damage/copy-table.ts'
import type { DamagedStretch } from '../../store/sqlite/damage/rows-around.ts'
import { isWhole, type Salvage, salvageSqlite } from '../../store/sqlite/damage/salvage.ts'
import { StoreError } from '../../store/store-error.ts'
import type { CliCommand, Terminal } from '../command.ts'

const HOW_TO_SALVAGE = [
  'avisa salvage --into FILE          copies what can be read of the damaged database (AVISA_DATABASE) into a new file',
  'avisa salvage FROM --into FILE     the same for the database FROM, such as a copy of it',
].join('\n')

/** `avisa salvage`: saves what can be read of a damaged database. The service must not run on it. */
export const salvageCommand: CliCommand = {
  summary: 'copies what can be read of a damaged database into a new one, and says what is lost',
  usage: HOW_TO_SALVAGE,
  async run(args, terminal) {
    const paths = pathsOf(args)
    if (paths === undefined) {
      terminal.err(HOW_TO_SALVAGE)
      return 2
    }
    const settings = readConfig()
    const from = paths.from ?? (settings.ok ? settings.config.database : undefined)
    if (from === undefined) {
      if (!settings.ok) for (const fault of settings.faults) terminal.err(fault)
      return 2
    }
    return salvageInto(from, paths.into, terminal)
  },
}

function pathsOf(args: readonly string[]): { from?: string; into: string } | undefined {
  const at = args.indexOf('--into')
  const into = args[at + 1]
  const [from, ...more] = args.filter((_, index) => index !== at && index !== at + 1)
  if (at === -1 || into === undefined || more.length > 0) return undefined
  return { ...(from !== undefined && { from }), into }
}

function salvageInto(from: string, into: string, terminal: Terminal): number {
  try {
    tellSalvage(salvageSqlite(from, into), from, into, terminal)
    return 0
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown
    terminal.err(thrown.message)
    return 1
  }
}

/** The contents of each table, as an operator knows them. */
const HOLDS: Readonly<Record<string, string>> = {
  meta: 'marca de la clave',
  desks: 'mesas',
  persons: 'personas',
  contacts: 'familiares',
  invites: 'invitaciones',
  suppressed_numbers: 'números que no quieren mensajes',
  told_numbers: 'números avisados hoy',
  alerts: 'alertas',
  recipients: 'a quién se avisó',
  alert_events: 'diario de las alertas',
  alert_words: 'lo que se dijo en las alertas',
  notices: 'avisos por enviar y enviados',
  conversations: 'conversaciones',
  timers: 'plazos',
  folios: 'cuenta de folios',
  inbounds: 'mensajes ya recibidos',
  quarantine: 'mensajes apartados',
  sent_texts: 'huellas de lo que dijimos',
  vault: 'sesiones de WhatsApp',
}

function tellSalvage({ tables, orphans }: Salvage, from: string, into: string, { out }: Terminal): void {
  const width = Math.max(...tables.map(one => tableInWords(one).length))
  for (const one of tables)
    out(`${tableInWords(one).padEnd(width)}  ${String(one.rows).padStart(8)}  ${lossOf(one)}`)
  if (orphans > 0) out(`\nSe quitaron ${orphans} filas que eran de alguien o de algo que se perdió.`)
  const lost = tables.filter(one => !isWhole(one))
  out(
    lost.length === 0
      ? '\nSe copió todo: nada se perdió.'
      : `\nNo se copió todo. Lo perdido no se puede leer en ${from}: quien falte se registra de nuevo.`,
  )
  out(`La copia está en ${into}; ${from} quedó como estaba.`)
  out(`Para usarla: aparta ${from} con su -wal y su -shm, pon la copia en su lugar y arranca Avisa.`)
  out(`El archivo dañado guarda datos de personas: bórralo de ${dirname(from)} cuando ya no lo necesites.`)
}

const tableInWords = ({ table }: CopiedTable): string => HOLDS[table] ?? table

function lossOf({ stretches, refused }: CopiedTable): string {
  const lost = [
    ...stretches.map(lostIn),
    ...(refused > 0 ? [`${refused} ${refused === 1 ? 'fila ilegible' : 'filas ilegibles'}`] : []),
  ]
  return lost.length === 0 ? 'completo' : `PERDIDO: ${lost.join('; ')}`
}

function lostIn({ after, before }: DamagedStretch): string {
  if (before === undefined)
    return after === 0 ? 'todo lo que hubiera' : `lo que hubiera tras la fila ${after}`
  const most = before - after - 1
  return most === 1 ? '1 fila' : `hasta ${most} filas`
}

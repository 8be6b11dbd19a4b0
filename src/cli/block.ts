import { hushed } from '../domain/alert/desk/hushing.ts'
import type { Folio, Instant } from '../domain/ids.ts'
import { systemClock } from '../platform/clock.ts'
import { alertByFolio } from '../store/queries/alerts.ts'
import { journalize } from '../store/queries/journal.ts'
import { allHushes, hushChat, type KnownHush, unhushFolio } from '../store/queries/limits/hushes.ts'
import type { Store, Tx } from '../store/store.ts'
import type { CliCommand, Terminal } from './command.ts'
import { withStore } from './configured-store.ts'

const HOW_TO_BLOCK = [
  'avisa block FOLIO      bloquea el chat que mandó esa alerta, sin fin; solo a quien no tiene registro',
  'avisa block            los chats silenciados o bloqueados: el folio, quién lo hizo y hasta cuándo',
  'avisa unblock FOLIO    quita el bloqueo, o el silencio que puso una mesa',
  '',
  'Lo que hace: desde ese chat ya no sale ninguna alerta ni se registra nadie. A quien escribe se le dice, con el 911 y el CIAM.',
  'Lo que no hace: no cierra la alerta del folio, no borra nada, y no alcanza a quien escribe desde otra cuenta.',
  'A quien está registrado no se le bloquea: su grito siempre pasa. Si es contacto de alguien, sigue recibiendo y contestando.',
].join('\n')

const folioOf = (words: string) => words.toUpperCase() as Folio

/** `avisa block`: nothing that an unregistered sender writes raises an alert any more. It works beside a running service. */
export const blockCommand: CliCommand = {
  summary: 'keeps whoever sent an alert without being registered from raising any more, and lists whom',
  usage: HOW_TO_BLOCK,
  async run([folio, ...more], terminal) {
    if (more.length > 0) {
      terminal.err(HOW_TO_BLOCK)
      return 2
    }
    return withStore(terminal, store =>
      folio === undefined ? listHushes(store, terminal) : blockSender(store, folioOf(folio), terminal),
    )
  },
}

/** `avisa unblock`: the sender of an alert is heard again. */
export const unblockCommand: CliCommand = {
  summary: 'lets whoever was blocked or silenced be heard again',
  usage: HOW_TO_BLOCK,
  async run([folio, ...more], terminal) {
    if (folio === undefined || more.length > 0) {
      terminal.err(HOW_TO_BLOCK)
      return 2
    }
    return withStore(terminal, async store => {
      const isDone = await store.write(tx => unblockSender(tx, folioOf(folio), systemClock.now()))
      if (isDone) terminal.out(`${folioOf(folio)}: quien la mandó puede pedir ayuda otra vez.`)
      else
        terminal.err(
          `avisa unblock: con el folio ${folioOf(folio)} no hay nadie bloqueado. Míralos con: avisa block`,
        )
      return isDone ? 0 : 1
    })
  },
}

async function blockSender(store: Store, folio: Folio, terminal: Terminal): Promise<number> {
  const fault = await store.write(tx => block(tx, folio, systemClock.now()))
  if (fault !== undefined) {
    terminal.err(`avisa block: ${fault}`)
    return 1
  }
  terminal.out(
    `${folio}: desde el chat que la mandó ya no sale ninguna alerta. Para quitarlo: avisa unblock ${folio}`,
  )
  terminal.out('La alerta sigue como estaba: la termina la mesa.')
  return 0
}

/** Blocks the sender of an alert in the caller's transaction; a sentence if that cannot be. */
export async function block(tx: Tx, folio: Folio, now: Instant): Promise<string | undefined> {
  const facts = await alertByFolio(tx, folio)
  if (facts === undefined) return `no hay alerta con el folio ${folio}.`
  const done = hushed(facts, { do: 'hush', by: { by: 'operator' } }, { now })
  if ('refused' in done)
    return `${folio} la mandó alguien con registro: su grito siempre pasa, y no se bloquea. La mesa puede cerrar la alerta.`
  await hushChat(tx, facts.person.address, { by: 'operator' }, folio, now)
  await journalize(tx, { alert: facts.alert.id, at: now, event: done.event, actor: done.actor })
  return undefined
}

/** Lifts what was done under a folio in the caller's transaction; false if there was nothing. */
export async function unblockSender(tx: Tx, folio: Folio, now: Instant): Promise<boolean> {
  if (!(await unhushFolio(tx, folio))) return false
  const facts = await alertByFolio(tx, folio)
  if (facts)
    await journalize(tx, {
      alert: facts.alert.id,
      at: now,
      event: { kind: 'unhushed' },
      actor: { by: 'operator' },
    })
  return true
}

async function listHushes(store: Store, terminal: Terminal): Promise<number> {
  const known = await store.read(tx => allHushes(tx, systemClock.now()))
  for (const one of known) terminal.out(hushLine(one))
  if (known.length === 0) terminal.out('Nadie está bloqueado ni silenciado.')
  return 0
}

function hushLine({ folio, by, at, until }: KnownHush): string {
  const who = by === 'desk' ? 'una mesa' : 'operador'
  const end = until === undefined ? 'sin fin' : `hasta ${new Date(until).toISOString()}`
  return `${folio}  ${who}  desde ${new Date(at).toISOString()}  ${end}`
}

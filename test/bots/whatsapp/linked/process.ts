import { appendFileSync, closeSync, fsyncSync, openSync } from 'node:fs'
import type { Bot } from '../../../../src/bots/bot.ts'
import { LINKED_ACCOUNT } from '../../../../src/bots/whatsapp/linked/account.ts'
import type { AuthVault } from '../../../../src/bots/whatsapp/linked/vault.ts'
import { systemClock } from '../../../../src/platform/clock.ts'
import { silentLog } from '../../../../src/platform/log.ts'
import type { Ports } from '../../../../src/platform/ports.ts'
import { systemRandom } from '../../../../src/platform/random.ts'
import { openVault } from '../../../../src/store/queries/vault.ts'
import { openStore } from './store.ts'

/** What a process of its own for the tests that kill one has: it prints nothing. */
export const processPorts: Ports = {
  clock: systemClock,
  random: systemRandom,
  fetch: globalThis.fetch,
  log: silentLog,
}

/** The linked account's vault in the database at `path`. */
export const vaultAt = (path: string): AuthVault => openVault(openStore(path), LINKED_ACCOUNT)

/** Tells the process that made this one what happened. */
export const tell = (event: object): void => void process.send?.(event)

/** Starts a bot that notes each message that it committed as a line of the file `notes`, and answers it. */
export async function serve(
  bot: Bot,
  notes: string,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  await bot.start(async inbound => {
    await before()
    const file = openSync(notes, 'a')
    appendFileSync(file, `${inbound.id}\n`)
    fsyncSync(file)
    closeSync(file)
    tell({ kind: 'noted' })
    if (inbound.kind === 'text' && !inbound.group)
      void bot.send(inbound.from.chat, { kind: 'text', text: 'Recibido' }, new AbortController().signal)
  })
  tell({ kind: 'serving' })
}

import { sep } from 'node:path'
import type * as Library from '@whiskeysockets/baileys'

/** Baileys as its one entry point exports it. */
export type Baileys = typeof Library

/** Who is told what Baileys does, in the form that it asks for. */
export type BaileysLogger = Library.SocketConfig['logger']

/** Loads Baileys, with what its cryptography prints held back; undefined if it is not installed. */
export async function loadBaileys(): Promise<Baileys | undefined> {
  try {
    const baileys = await import('@whiskeysockets/baileys')
    silenceLibsignal(console)
    return baileys
  } catch (thrown) {
    if (isMissing(thrown)) return undefined
    throw thrown
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_MODULE_NOT_FOUND'
}

/** A logger in Baileys' form that says nothing: what Baileys logs quotes people, keys and messages. */
export const silentLogger: BaileysLogger = {
  level: 'silent',
  child: () => silentLogger,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
}

const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const

/** The consoles that are silenced already: the library may be loaded by several bots of one process. */
const silenced = new WeakSet<Console>()

/**
 * Drops what libsignal prints, and nothing else. libsignal 6.0.0 knows no logger: on some paths ("Closing
 * session", a failed decryption) it hands whole sessions with their private keys to `console`. The caller is
 * found on the stack, so whoever else prints is heard as before.
 */
export function silenceLibsignal(target: Console): void {
  if (silenced.has(target)) return
  silenced.add(target)
  for (const level of LEVELS) {
    const print = target[level].bind(target)
    target[level] = (...parts: unknown[]) => {
      if (!calledByLibsignal()) print(...parts)
    }
  }
}

const LIBSIGNAL = `${sep}node_modules${sep}libsignal${sep}`

/** Line 0 of the stack is the error, 1 this function, 2 the console's method, 3 whoever called that. */
function calledByLibsignal(): boolean {
  return new Error().stack?.split('\n')[3]?.includes(LIBSIGNAL) ?? false
}

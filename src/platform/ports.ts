import { randomBytes } from 'node:crypto'
import pino from 'pino'
import { type Instant, instant } from '../domain/ids.ts'

/** A pending call of {@link Clock.after}; cancelling one that has run does nothing. */
export interface Timer {
  cancel(): void
}

/** Time, held in the hand: the only source of "now" and of "later" in the whole program. */
export interface Clock {
  /** The wall clock; it may step when the machine's clock is set. */
  now(): Instant
  /** Milliseconds on a clock that never steps back, for pacing and time limits. */
  steady(): number
  /** Runs `work` once, no sooner than `milliseconds` from now. */
  after(milliseconds: number, work: () => void): Timer
}

/** Waits so many milliseconds, or until `signal` aborts. */
export function pause(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve()
    const done = () => {
      timer.cancel()
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = clock.after(milliseconds, done)
    signal.addEventListener('abort', done)
  })
}

/** What `work` comes to, or `otherwise` if it takes longer than `limit` milliseconds. */
export async function orTimeout<Result, Otherwise>(
  clock: Clock,
  limit: number,
  work: Promise<Result>,
  otherwise: Otherwise,
): Promise<Result | Otherwise> {
  const late = Promise.withResolvers<Otherwise>()
  const timer = clock.after(limit, () => late.resolve(otherwise))
  try {
    return await Promise.race([work, late.promise])
  } finally {
    timer.cancel()
  }
}

/** How long a call may take, in milliseconds, and who else may end it. */
export interface TimeLimit {
  readonly limit: number
  readonly signal?: AbortSignal
}

/** Runs `call` with a signal that aborts when the patience ends; its reason is `timeout` or `given-up`. */
export async function withTimeout<Result>(
  clock: Clock,
  { limit, signal }: TimeLimit,
  call: (end: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const end = new AbortController()
  const giveUp = () => end.abort('given-up')
  if (signal?.aborted) giveUp()
  signal?.addEventListener('abort', giveUp)
  const timer = clock.after(limit, () => end.abort('timeout'))
  try {
    return await call(end.signal)
  } finally {
    timer.cancel()
    signal?.removeEventListener('abort', giveUp)
  }
}

/** Unpredictable bytes, for ids, codes and nonces. */
export interface Random {
  bytes(length: number): Uint8Array
}

/** The fields that a log line may carry. Names, numbers, coordinates, texts and tokens have no field here. */
export interface LogFields {
  readonly duty?: string
  readonly account?: string
  readonly network?: string
  readonly notice?: number
  readonly alert?: string
  readonly folio?: string
  readonly consulate?: string
  readonly kind?: string
  readonly why?: string
  readonly code?: number | string
  readonly count?: number
  readonly attempts?: number
  readonly ms?: number
  readonly port?: number
  readonly host?: string
  readonly setting?: string
  readonly fault?: Fault
}

/** An error reduced to what is safe to write down: its class and where it was thrown, without its message. */
export interface Fault {
  readonly name: string
  readonly at: string
}

/** Writes what happened. `event` is a constant sentence of ours; what varies goes into the allowed fields. */
export interface Log {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

/** Everything from outside that a test must hold in its hand. */
export interface Ports {
  readonly clock: Clock
  readonly random: Random
  readonly fetch: typeof globalThis.fetch
  readonly log: Log
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => instant(Date.now()),
  steady: () => performance.now(),
  after(milliseconds, work) {
    // setTimeout overflows past 2^31-1 ms and would fire at once; callers re-arm on waking.
    const timer = setTimeout(work, Math.min(Math.max(0, milliseconds), 2 ** 31 - 1))
    return { cancel: () => clearTimeout(timer) }
  },
}

/** The machine's random source. */
export const systemRandom: Random = { bytes: length => randomBytes(length) }

/** Reduces any thrown value to a {@link Fault}: messages are left out, because they may quote a person. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: '' }
  const frames = (thrown.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const at = frames
    .slice(0, 4)
    .map(line => line.trim().replace(/\(?(?:file:\/\/)?\/.*\/(src|test|node_modules)\//, '($1/'))
  return { name: thrown.name, at: at.join(' < ') }
}

/** True if every cause of what `fetch` threw lies before the connection stood, so that no byte of the request left. */
export function neverLeft(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(neverLeft)
  if (!(error instanceof Error)) return false
  if (error.cause !== undefined) return neverLeft(error.cause)
  const syscall = 'syscall' in error ? error.syscall : undefined
  const code = 'code' in error ? error.code : undefined
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT'
}

/** Log levels from chatty to silent. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** A log of JSON lines on standard error that lets through the fields of {@link LogFields} and nothing else. */
export function jsonLog(level: LogLevel, destination: { write(line: string): void } = process.stderr): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  const write = (as: 'debug' | 'info' | 'warn' | 'error') => (event: string, fields?: LogFields) =>
    logger[as](allowed(fields), event)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

const FIELDS: Readonly<Record<keyof LogFields, true>> = {
  duty: true,
  account: true,
  network: true,
  notice: true,
  alert: true,
  folio: true,
  consulate: true,
  kind: true,
  why: true,
  code: true,
  count: true,
  attempts: true,
  ms: true,
  port: true,
  host: true,
  setting: true,
  fault: true,
}

function allowed(fields: LogFields = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in FIELDS))
}

/** A log that says nothing, for commands that print their own answers. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }

import pino from 'pino'
import type { Fault } from './fault.ts'

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

/** Writes what happened. `event` is a constant sentence of ours; what varies goes into the allowed fields. */
export interface Log {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
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

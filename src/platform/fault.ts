import { sourceOfFrame } from './bundled-frame.ts'

/** An error reduced to what is safe to write down: its class and where it was thrown, without its message. */
export interface Fault {
  readonly name: string
  readonly at: string
}

/** Reduces any thrown value to a {@link Fault}: messages are left out, because they may quote a person. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: '' }
  const frames = (thrown.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const at = frames.slice(0, 4).map(line =>
    sourceOfFrame(line)
      .trim()
      .replace(/\(?(?:file:\/\/)?\/.*\/(src|test|node_modules)\//, '($1/'),
  )
  return { name: thrown.name, at: at.join(' < ') }
}

/** The code by which the system names a fault, such as `ENOSPC`; `unknown` where it has none. */
export function systemCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown'
}

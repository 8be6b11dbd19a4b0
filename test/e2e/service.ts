import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'

const PIPES: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']

/** What a program that ended left behind. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A program of ours under way, as an operator's terminal shows it. */
export interface Running {
  /** Its number among the processes of this machine. */
  readonly pid: number
  /** What it has printed so far, on either stream. */
  printed(): string
  /** Resolves once it has printed something that matches; rejects if it ends before. */
  prints(what: RegExp): Promise<string>
  /** Sends the signal, and waits for nothing. */
  signal(signal: NodeJS.Signals): void
  /** Nobody reads what it prints any more. */
  closeOutput(): void
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>
  readonly ended: Promise<Ended>
}

/** An operator's working folder, in which programs of ours run with settings of their own and no others. */
export class WorkingFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'avisa-operator-'))
  readonly #children = new Set<ChildProcess>()

  /** Starts the service. */
  service(settings: Readonly<Record<string, string>> = {}): Running {
    return this.#run(['src/main.ts'], settings)
  }

  /** Starts the service as the README says, by `npm start` in the folder of the program. */
  npmStart(settings: Readonly<Record<string, string>>): Running {
    const child = spawn('npm', ['start'], { env: { ...process.env, ...settings }, stdio: PIPES })
    return this.#watch(child)
  }

  /** Starts `avisa` with `args`. */
  command(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Running {
    return this.#run(['src/cli/avisa.ts', ...args], settings)
  }

  /** Runs `avisa` with `args` to its end. */
  avisa(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return this.command(args, settings).ended
  }

  /** Ends what still runs, and removes the folder. */
  async clear(): Promise<void> {
    for (const child of this.#children) {
      // It may have ended, and its output not yet been read to the end.
      if (child.exitCode !== null || child.signalCode !== null) continue
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  #run([file = '', ...args]: readonly string[], settings: Readonly<Record<string, string>>): Running {
    const child = spawn(process.execPath, [resolve(file), ...args], {
      cwd: this.folder,
      env: { PATH: process.env.PATH ?? '', ...settings },
      stdio: PIPES,
    })
    return this.#watch(child)
  }

  #watch(child: ChildProcessByStdio<null, Readable, Readable>): Running {
    this.#children.add(child)
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text
    })
    const ended = once(child, 'close').then(([code]): Ended => {
      this.#children.delete(child)
      return { code: typeof code === 'number' ? code : null, ...said }
    })
    const printed = () => said.out + said.err
    return {
      pid: child.pid ?? 0,
      printed,
      ended,
      prints: async what => {
        let over = false
        void ended.then(() => {
          over = true
        })
        while (!what.test(printed()) && !over)
          await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended])
        if (!what.test(printed())) throw new Error(`it ended without printing that: ${printed()}`)
        return printed()
      },
      signal: signal => void child.kill(signal),
      closeOutput: () => {
        child.stdout.destroy()
        child.stderr.destroy()
      },
      end: async signal => {
        child.kill(signal)
        return await ended
      },
    }
  }
}

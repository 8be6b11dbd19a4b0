import { openApp } from './app/app.ts'
import { loadDotEnv, readConfig } from './config/config.ts'
import { systemClock } from './platform/clock.ts'
import { faultOf } from './platform/fault.ts'
import { jsonLog } from './platform/log.ts'
import { LEAST_OPEN_FILES, openFilesLimit } from './platform/open-files.ts'
import { systemRandom } from './platform/random.ts'
import { StoreError } from './store/store-error.ts'

/** How long stopping may take, in milliseconds, before the process ends by force: nothing committed is lost by it. */
const STOP_LIMIT = 25_000

/** Starts the service: settings, app, web server, signals. Resolves once people are served; never rejects. */
async function main(): Promise<void> {
  // Whoever reads the log may go away: that is no reason to leave somebody who cries for help.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  loadDotEnv()
  const read = readConfig()
  if (!read.ok) return fail('Avisa cannot start. Mend these settings:', read.faults)
  const { config } = read
  const files = openFilesLimit()
  if (files !== undefined && files < LEAST_OPEN_FILES) return fail('Avisa cannot start.', [fewFiles(files)])
  const ports = {
    clock: systemClock,
    random: systemRandom,
    fetch: globalThis.fetch,
    log: jsonLog(config.logLevel),
  }
  // Node would print the message of the error, which may hold somebody's words.
  process.once('uncaughtException', thrown => {
    ports.log.error('the process failed where nobody catches it', { fault: faultOf(thrown) })
    process.exit(1)
  })
  try {
    const app = await openApp(config, ports)
    const listening = await app.web().listen(config.host, config.port)
    if (listening.kind === 'refused') {
      await app.stop()
      return fail('Avisa cannot start.', [listening.mend])
    }
    await app.start()
    const stop = (signal: string): void => {
      ports.log.info('stopping', { kind: signal })
      ports.clock.after(STOP_LIMIT, () => process.exit(1))
      listening
        .close()
        .then(() => app.stop())
        .then(
          () => process.exit(0),
          (thrown: unknown) => {
            ports.log.error('stopping failed', { fault: faultOf(thrown) })
            process.exit(1)
          },
        )
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    ports.log.info('Avisa is running', { host: config.host, port: listening.port })
    ports.clock.after(0, () => app.warm())
    if (listening.simulator) process.stdout.write(`\n  Simulador / simulator: ${listening.simulator}\n\n`)
  } catch (thrown) {
    if (thrown instanceof StoreError) return fail('Avisa cannot start.', [thrown.message])
    ports.log.error('Avisa could not start', { fault: faultOf(thrown) })
    process.exitCode = 1
  }
}

function fewFiles(limit: number): string {
  return (
    `This process may have ${limit} files and connections open at a time, and needs ${LEAST_OPEN_FILES} at least. ` +
    'Run: ulimit -n 1024, or set LimitNOFILE=1024 in the unit of systemd.'
  )
}

function fail(head: string, faults: readonly string[]): void {
  process.stderr.write(`${head}\n${faults.map(fault => `  - ${fault}\n`).join('')}`)
  process.exitCode = 1
}

await main()

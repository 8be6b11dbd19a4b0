import type { CliCommand, Terminal } from './cli/command.ts'
import { loadDotEnv } from './config/config.ts'

/** Every command by its name; each is loaded only when it is called, so that one does not wait for another's parts. */
const CLI_COMMANDS: Readonly<Record<string, () => Promise<CliCommand>>> = {
  backup: async () => (await import('./cli/database/backup.ts')).backupCommand,
  block: async () => (await import('./cli/block.ts')).blockCommand,
  consulates: async () => (await import('./cli/consulates-command.ts')).consulatesCommand,
  desk: async () => (await import('./cli/desk.ts')).deskCommand,
  hotlines: async () => (await import('./cli/hotlines.ts')).hotlinesCommand,
  init: async () => (await import('./cli/database/init.ts')).initCommand,
  key: async () => (await import('./cli/database/key.ts')).keyCommand,
  link: async () => (await import('./cli/link.ts')).linkCommand,
  play: async () =>
    (await import('./cli/play.ts')).playCommand((await import('./cli/story-world.ts')).openStoryWorld),
  quarantine: async () => (await import('./cli/database/quarantine.ts')).quarantineCommand,
  restore: async () => (await import('./cli/database/restore.ts')).restoreCommand,
  route: async () => (await import('./cli/route.ts')).routeCommand,
  salvage: async () => (await import('./cli/database/salvage.ts')).salvageCommand,
  'say-place': async () => (await import('./cli/say-place.ts')).sayPlaceCommand,
  unblock: async () => (await import('./cli/block.ts')).unblockCommand,
  understand: async () => (await import('./cli/understand.ts')).understandCommand,
}

// Whoever reads our answer may stop reading it, as `head` does.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0)
  throw fault
})

const terminal: Terminal = {
  out: line => process.stdout.write(`${line}\n`),
  err: line => process.stderr.write(`${line}\n`),
  input: process.stdin.setEncoding('utf8'),
}

/** Finds the command that `argv` names and runs it; without one, lists them all. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const load = name === undefined ? undefined : CLI_COMMANDS[name]
  if (load !== undefined && name !== undefined && Object.hasOwn(CLI_COMMANDS, name)) {
    const command = await load()
    if (args.includes('--help')) {
      terminal.out(command.usage)
      return 0
    }
    return command.run(args, terminal)
  }
  if (name !== undefined && name !== 'help' && name !== '--help')
    terminal.err(`avisa: there is no command "${name}".`)
  terminal.out('avisa <command>, where <command> is one of:')
  for (const [each, loadEach] of Object.entries(CLI_COMMANDS))
    terminal.out(`  ${each.padEnd(12)} ${(await loadEach()).summary}`)
  terminal.out('avisa <command> --help tells how to call one.')
  return name === undefined || name === 'help' || name === '--help' ? 0 : 2
}

loadDotEnv()
process.exitCode = await main(process.argv.slice(2))
// A command that resolved is done, and a library's timers (Baileys leaves some of 30 s) are not to hold the terminal.
// What was printed must have left first: a pipe takes it in its own time.
process.stdout.write('', () => process.stderr.write('', () => process.exit()))

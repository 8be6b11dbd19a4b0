import { launch } from '../launch/launch.ts'

/** Runs the command that an operator calls: `avisa desk list`. */
await launch('commands.ts')

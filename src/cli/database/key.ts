import { readConfig } from '../../config/config.ts'
import { systemRandom } from '../../platform/random.ts'
import { rotateKey } from '../../store/sqlite/rotation.ts'
import { StoreError } from '../../store/store-error.ts'
import type { CliCommand } from '../command.ts'

const HOW_TO_CHANGE_KEY = [
  'avisa key rotate                     cambia la llave maestra (AVISA_KEY_FILE) por una nueva; detén Avisa antes',
  'avisa key rotate --second-was FILE   lo mismo, si la de antes tenía otra segunda mitad que AVISA_KEY_FILE_2',
  'Si se corta, córrelo otra vez: sigue donde quedó.',
].join('\n')

/** `avisa key`: changes the master key. The service must not run. */
export const keyCommand: CliCommand = {
  summary: 'changes the master key; the old one opens nothing any more',
  usage: HOW_TO_CHANGE_KEY,
  async run(args, terminal) {
    const [verb, flag, secondWas, ...more] = args
    const isCalled = flag === undefined || (flag === '--second-was' && secondWas !== undefined)
    const settings = readConfig()
    if (verb !== 'rotate' || !isCalled || more.length > 0 || !settings.ok) {
      for (const fault of settings.ok ? [HOW_TO_CHANGE_KEY] : settings.faults) terminal.err(fault)
      return 2
    }
    const { database, keyFile, keyFile2: second } = settings.config
    try {
      const count = await rotateKey({ database, keyFile, second, secondWas }, systemRandom)
      terminal.out(
        count > 0
          ? `Llave maestra nueva en ${keyFile}: cierra ${count} llaves. La de antes ya no abre la base.`
          : `El cambio de antes quedó completo: la llave maestra nueva está en ${keyFile}.`,
      )
      if (second !== undefined) terminal.out(`Su otra mitad está en ${second}: hacen falta las dos.`)
      terminal.out('Guarda una copia aparte, en lugar de la anterior, y haz una copia nueva: avisa backup')
      terminal.out(
        'Las llaves -keys de antes solo se abren con la llave maestra de antes; las nuevas abren también copias viejas.',
      )
      return 0
    } catch (thrown) {
      if (!(thrown instanceof StoreError)) throw thrown
      terminal.err(thrown.message)
      return 1
    }
  },
}

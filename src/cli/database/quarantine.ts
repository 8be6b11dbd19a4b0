import { type QuarantinedMessage, quarantinedMessages } from '../../store/queries/inbounds.ts'
import type { CliCommand } from '../command.ts'
import { withStore } from '../configured-store.ts'

const HOW_TO_LIST =
  'avisa quarantine list    los mensajes apartados: cuándo, de qué cuenta y de qué clase; nunca quién ni qué decía'

/** `avisa quarantine`: shows which messages a fault of ours kept from being taken. It works beside a running service. */
export const quarantineCommand: CliCommand = {
  summary: 'lists the messages that a fault of ours kept from being taken',
  usage: HOW_TO_LIST,
  async run([action, ...more], terminal) {
    if (action !== 'list' || more.length > 0) {
      terminal.err(HOW_TO_LIST)
      return 2
    }
    return withStore(terminal, async store => {
      const messages = await store.read(quarantinedMessages)
      for (const message of messages) terminal.out(inOneLine(message))
      terminal.out(
        messages.length === 0
          ? 'No hay mensajes apartados.'
          : 'A quien escribió se le dijo que algo falló y a quién llamar. El registro («a message could not be taken») nombra la falla: repórtala.',
      )
      return 0
    })
  },
}

function inOneLine({ at, account, kind, times }: QuarantinedMessage): string {
  const often = times === 1 ? 'una vez' : `${times} veces`
  return `${new Date(at).toISOString()}  ${account}  ${kind}  ${often}`
}

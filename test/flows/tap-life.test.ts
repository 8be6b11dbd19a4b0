import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, MINUTE, SECOND } from '../../src/domain/ids.ts'
import { ANSWER_LIMIT } from '../../src/flows/state.ts'
import { choicesIn, type Heard, textOf } from '../world/heard.ts'
import { CHICAGO, PILSEN } from '../world/places.ts'
import { World } from '../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

/** Finds the newest message in a chat that offers a choice whose id begins so, and how that is tapped under it. */
function offered(chat: string, beginning: string) {
  for (const { to, id: on, message } of world.bot.heard.toReversed()) {
    const found = to === chat && choicesIn(message).find(({ id }) => id.startsWith(beginning))
    if (found) return { choice: found.id, on }
  }
  throw new Error(`nobody offered ${beginning} to ${chat}`)
}

/** Taps under that message once `after` has passed; returns what the chat then heard. */
async function tapsLater(chat: string, beginning: string, after: number): Promise<readonly Heard[]> {
  const tap = offered(chat, beginning)
  await world.pass(after)
  return world.sends(chat, { kind: 'choice', ...tap }, { group: chat === 'mesa' })
}

const officer = (choice: string) => world.taps('mesa', choice, { group: true, name: 'L. Pérez' })

interface Case {
  readonly chat: string
  readonly tap: string
  /** Has the question asked. */
  asks(): Promise<unknown>
  /** A part of the words in which it is asked anew, or it is said what to do. */
  readonly again: string
  /** A part of the words that follow from the tap in time. */
  readonly done: string
}

/** Mamá reports Ana, who is asked whether to tell where she is; her phone had sent a place before. */
async function reported(): Promise<void> {
  await world.pins('Ana', PILSEN)
  await world.says('Ana', 'no')
  await world.says('mama', 'se llevaron a Ana')
  await world.pass(30 * SECOND)
}

async function crying(): Promise<void> {
  await world.says('Ana', 'me agarró la migra')
  await world.pass(MINUTE)
}

async function attending(question: string): Promise<void> {
  await crying()
  await officer(`atender:${await world.id()}`)
  await officer(`${question}:${await world.id()}`)
}

const QUESTIONS: Readonly<Record<string, Case>> = {
  '[Sí, empezar] to the drill': {
    chat: 'Ana',
    tap: 'drill:yes',
    asks: () => world.says('Ana', '/simulacro'),
    again: '¿Lo hacemos ahora?',
    done: 'Empezó el simulacro',
  },
  '[Sí, mándalo] to "¿les mando dónde estás?"': {
    chat: 'Ana',
    tap: 'mandar:',
    asks: reported,
    again: 'No mandé dónde estás',
    done: 'Les mando tu última ubicación',
  },
  '[Sí, cancelar] to the end of an alert': {
    chat: 'Ana',
    tap: 'cancelar:',
    asks: async () => {
      await crying()
      await world.says('Ana', 'falsa alarma')
    },
    again: '¿Cancelas la alerta?',
    done: 'cancelada. Pedimos',
  },
  '[Sí, hablé con ella] to whether she is safe': {
    chat: 'mama',
    tap: 'salvo-si:',
    asks: async () => {
      await crying()
      await world.taps('mama', `salvo:${await world.id()}`)
    },
    again: '¿Hablaste con Ana y está bien?',
    done: 'dices que Ana está a salvo',
  },
  'one of hers to whom it is about': {
    chat: 'mama',
    tap: 'por:',
    asks: () => world.says('mama', 'me agarró la migra', { authorship: 'forwarded' }),
    again: '¿Es por tu familiar, o tú necesitas ayuda?',
    done: 'Alerta abierta por Ana',
  },
  'a reason to why the desk closes': {
    chat: 'mesa',
    tap: 'porque-found:',
    asks: () => attending('cerrar'),
    again: '¿Por qué cierras',
    done: 'cerró CHI-0001',
  },
  '[Con la familia] to with whom they talked': {
    chat: 'mesa',
    tap: 'hable-familia:',
    asks: () => attending('contactado'),
    again: '¿con quién hablaste?',
    done: 'habló con la familia',
  },
  '[Sí, acepto] to the greeting': {
    chat: 'Beto',
    tap: 'consent:yes',
    asks: () => world.says('Beto', '/start'),
    again: '¿Aceptas que lo guarde?',
    done: '1 de',
  },
  'the consulate to where she lives': {
    chat: 'Ana',
    tap: 'place-yes:',
    asks: async () => {
      await world.taps('Ana', 'go:place')
      await world.says('Ana', '90012')
    },
    again: '¿Es correcto?',
    done: 'Guardé tu consulado',
  },
}

describe('a tap under a question', () => {
  test.each(Object.entries(QUESTIONS))('%s counts in time', async (_, { chat, tap, asks, done }) => {
    await asks()
    expect(textOf(await tapsLater(chat, tap, 9 * MINUTE))).toContain(done)
  })

  test.each(Object.entries(QUESTIONS))(
    '%s that comes too late has it asked anew, and then counts',
    async (_, { chat, tap, asks, again, done }) => {
      await asks()
      const late = textOf(await tapsLater(chat, tap, ANSWER_LIMIT + MINUTE))
      expect(late).toContain(again)
      expect(late).not.toContain(done)
      expect(textOf(await tapsLater(chat, tap, 0))).toContain(done)
    },
  )

  test('so old that nothing is kept of its message does nothing either', async () => {
    await world.says('Ana', '/simulacro')
    const { choice, on } = offered('Ana', 'drill:yes')
    await world.pass(9 * DAY)
    expect(textOf(await world.sends('Ana', { kind: 'choice', choice, on }))).toContain('¿Lo hacemos ahora?')
  })

  test('is taken while the same is asked anew, whichever message it stood under', async () => {
    await world.says('Ana', '/simulacro')
    const { choice, on } = offered('Ana', 'drill:yes')
    await world.pass(ANSWER_LIMIT - MINUTE)
    await world.says('Ana', '/simulacro')
    await world.pass(2 * MINUTE)
    expect(textOf(await world.sends('Ana', { kind: 'choice', choice, on }))).toContain('Empezó el simulacro')
  })
})

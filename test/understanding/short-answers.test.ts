import { describe, expect, test } from 'vitest'
import { choice } from '../../src/domain/messaging/callback-id.ts'
import { choiceIn } from '../../src/understanding/choices.ts'
import { relativeSays } from '../../src/understanding/relatives.ts'
import { replyOf } from '../../src/understanding/replies.ts'
import { signOf } from '../../src/understanding/signs.ts'

const EMERGENCY = [
  choice('si', 'a', '🆘 Sí, es emergencia'),
  choice('no', 'a', 'No, no es emergencia'),
  choice('ver', 'a', 'Ver la alerta'),
]

describe('where nothing can be tapped', () => {
  test.each([
    '1',
    '1.',
    '1-',
    '1)',
    '(1)',
    '#1',
    '*1*',
    '_1_',
    '1️⃣',
    '①',
    '１',
    ' 1 ',
    'uno',
    'Una',
    'la 1',
    'La uno',
    'opción 1',
    'la opción uno',
    'número 1',
    '1 sí',
    '1 por favor',
    '1 gracias',
    '1 es emergencia',
    'quiero la 1',
    'option 1',
    'first',
  ])('«%s» is the first line of the list', text => expect(choiceIn(text, EMERGENCY)?.id).toBe('si:a'))

  test.each(['2️⃣', 'la 2', 'dos', 'el dos', 'opción dos', '2 no', 'La segunda', 'no no es emergencia'])(
    '«%s» is the second',
    text => expect(choiceIn(text, EMERGENCY)?.id).toBe('no:a'),
  )

  test.each([
    'en 2 horas',
    '2 horas',
    '12',
    '4',
    '0',
    '1 no',
    '2 sí',
    '1.5',
    '1 o 2',
    '1 2',
    '¿1?',
    'somos dos',
    'dos hombres',
    'una patrulla',
    'el 2 de mayo',
    '60608',
    '911',
    '',
  ])('«%s» names no line', text => expect(choiceIn(text, EMERGENCY)).toBeUndefined())
})

describe('a short answer', () => {
  test.each([
    '👍',
    '👍🏽',
    '👍👍',
    '✅',
    '👌',
    's',
    'ajá',
    'Obvio',
    'ándale',
    'ándale pues',
    'órale',
    'sip',
    'claro',
  ])('«%s» is yes', text => expect(replyOf(text)).toBe('yes'))

  test.each(['👎', '❌', '🚫', 'n', 'nn', 'para nada', 'ahorita no', 'claro que no', 'nel', 'nope'])(
    '«%s» is no',
    text => expect(replyOf(text)).toBe('no'),
  )

  test.each(['🆘', '❤️', '🙏', '👍👎', '😂', '👍 mándenle mis saludos a todos', 'nada'])(
    '«%s» is neither',
    text => expect(replyOf(text)).toBeUndefined(),
  )

  test.each(['👍', '❤️', '🙏🏼', '🙏😢', '✅', 'ajá', 'ándale'])('«%s» of a relative is Recibido', text =>
    expect(relativeSays(text)).toBe('received'),
  )

  test.each([
    'they are asking for money to let her go',
    'they will release him if we pay',
    '❌',
    '👎',
    '😂',
    '🎉',
  ])('«%s» of a relative is not', text => expect(relativeSays(text)).toBeUndefined())

  test('emoji of two meanings mean nothing, and words are none', () => {
    expect(signOf('👍❌')).toBeUndefined()
    expect(signOf('ok')).toBeUndefined()
    expect(signOf('')).toBeUndefined()
  })
})

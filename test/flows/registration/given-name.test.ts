import { expect, test } from 'vitest'
import { givenName } from '../../../src/flows/registration/given-name.ts'

test.each([
  ['Lupita', 'Lupita'],
  ['me llamo José Ángel', 'José Ángel'],
  ['Hola, soy María.', 'María'],
  ['my name is Ana', 'Ana'],
  ['Socorro', 'Socorro'],
  ['María del Socorro', 'María del Socorro'],
  ['María de los Ángeles Hernández de la Cruz', 'María de los Ángeles Hernández de la Cruz'],
  ['maria del socorro lopez de la torre y vega', 'maria del socorro lopez de la torre y vega'],
  ['Mamá 2', 'Mamá 2'],
])('%j is the name %j', (text, name) => {
  expect(givenName(text, 'own')).toEqual({ kind: 'name', name })
})

test.each([
  'es mi nombre',
  'necesito un abogado',
  'yo vivo con mi hermana en la casa azul',
  'ya te dije',
  'mi amor',
])('%j may be a sentence and is asked about', text => {
  expect(givenName(text, 'own').kind).toBe('sentence')
})

test.each(['Lupita\nConsulado: ya sabemos que no', 'ALERTA CERRADA'])(
  '%j is none: a reader could take it for an office or a notice',
  text => {
    expect(givenName(text, 'own').kind).toBe('none')
  },
)

test('what is one’s own of a relative is no sentence', () => {
  expect(givenName('mi tía Chela', 'relative')).toEqual({ kind: 'name', name: 'mi tía Chela' })
})

test.each([
  '¿para qué quieren mi nombre?',
  '3125550123',
  'no',
  '🙂🙂',
  'no entiendo',
  'no le entendí nada',
  'no sé qué poner',
  '?',
])('%j is no name', text => expect(givenName(text, 'own')).toEqual({ kind: 'none' }))

test.each(['no tengo a nadie', 'nadie', 'no hay nadie', 'no tengo familia aquí', 'estoy sola'])(
  '%j says that there is nobody',
  text => expect(givenName(text, 'relative')).toEqual({ kind: 'nobody' }),
)

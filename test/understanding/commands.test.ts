import { describe, expect, test } from 'vitest'
import { codeOfCommand, codeOfTap, commandOf } from '../../src/understanding/commands.ts'

describe('a command', () => {
  test.each([
    ['/start', { name: 'start', args: '' }],
    ['/start abcDEF-_123', { name: 'start', args: 'abcDEF-_123' }],
    ['ALTA abcDEF-_123', { name: 'start', args: 'abcDEF-_123' }],
    ['alta abcDEF-_123.', { name: 'start', args: 'abcDEF-_123' }],
    ['/FAMILIA@AvisaBot', { name: 'family', args: '' }],
    ['/pánico', { name: 'panic', args: '' }],
    ['/mi_consulado', { name: 'consulate', args: '' }],
    [' /mesa  abc ', { name: 'desk', args: 'abc' }],
    ['Baja.', { name: 'leave', args: '' }],
    ['quítenme de esto, BAJA', { name: 'leave', args: '' }],
    ['BAJA, ya no quiero', { name: 'leave', args: '' }],
    ['me llevan por la rampa que baja', undefined],
    ['mis derechos', { name: 'rights', args: '' }],
    ['English, please', { name: 'language', args: '' }],
    ['en inglés', { name: 'language', args: '' }],
    ['/nadaconocido', undefined],
    ['la familia está bien', undefined],
    ['alta', { name: 'start', args: '' }],
    ['', undefined],
    ['/', undefined],
  ])('%j is %j', (text, command) => {
    expect(commandOf(text)).toEqual(command)
  })

  test.each([
    ['/start abc', { kind: 'invite', code: 'abc' }],
    ['ALTA abcdefgh', { kind: 'invite', code: 'abcdefgh' }],
    ['join:abc', { kind: 'invite', code: 'abc' }],
    ['refuse:abc', { kind: 'invite', code: 'abc' }],
    ['/mesa abc', { kind: 'desk', code: 'abc' }],
    ['/start a b', undefined],
    ['/start <script>', undefined],
    ['/familia abc', undefined],
    ['hola', undefined],
  ])('%j carries %j', (said, code) => {
    expect(codeOfTap(said) ?? codeOfCommand(commandOf(said))).toEqual(code)
  })
})

test('a desk’s code is heard without the space before it', () => {
  expect(commandOf('/mesaAb3dEf6hIj9kLm2nOp5q')).toEqual({ name: 'desk', args: 'Ab3dEf6hIj9kLm2nOp5q' })
  expect(commandOf('/mesa salir')).toEqual({ name: 'desk', args: 'salir' })
})

import { expect, test } from 'vitest'
import { bareWords } from '../../src/domain/messaging/bare-words.ts'
import { asksToLeave } from '../../src/understanding/commands.ts'

test.each([
  'ya no quiero recibir sus alertas',
  'Ya no quiero recibir más mensajes de Ana',
  'no quiero ser su contacto',
  'ya no quiero ser contacto de Ana',
  'no quiero ser el contacto de emergencia de mi hermana',
  'la verdad ya no puedo ser su contacto, gracias',
  'quítame de la lista de Ana',
  'por favor quítenme de la lista',
  'sáquenme de sus contactos',
  'no me manden más avisos',
  'ya no me manden mensajes por favor',
  'ya no me avisen',
  'dejen de mandarme alertas',
  'quiero dejar de recibir las alertas de Ana',
  'quiero darme de baja',
  "I don't want to be her contact anymore",
  'I no longer want to receive her alerts',
  "take me off Ana's list",
  "please don't send me any more messages",
])('wants no more alerts: %s', text => expect(asksToLeave(bareWords(text))).toBe(true))

test.each([
  'no quiero que le avisen a mi mamá',
  'ya no quiero vivir',
  'ya no quiero seguir',
  'quiero salir',
  'quiero salir de aquí',
  'sáquenme de aquí',
  'quítenme las esposas',
  'no me manden a México',
  'ya no me peguen',
  'no quiero ser deportado',
  'no quiero recibir golpes',
  'no me llegan sus alertas',
  'no puedo recibir sus mensajes, no hay señal',
  'ya no quiero ser su contacto, me agarró la migra',
  'no quiero que reciban mi ubicación',
  'no me dejan ser su contacto',
  'quiero recibir sus alertas',
  'me sacaron de la lista de la cárcel',
  "I don't want to die",
  'get me out of here',
  "don't send me back",
])('wants something else: %s', text => expect(asksToLeave(bareWords(text))).toBe(false))

import { describe, expect, test } from 'vitest'
import { concernOf, perhapsReturned } from '../../src/understanding/concerns.ts'
import type { Concern } from '../../src/understanding/vocabulary/vocabulary.ts'

const SAID: Readonly<Record<Concern, readonly string[]>> = {
  life: [
    'me dispararon',
    'le dispararon a mi esposo',
    'le dieron un balaso a mi hermano',
    'estoy sangrando mucho',
    'ESTA SANGRANDO!!',
    'no puedo respirar',
    'nopuedo respirar ayuda no puedo rrespirar',
    'mi bebé no respira',
    'me duele mucho el pecho',
    'dolor en el pecho bien fuerte',
    'creo que es un infarto',
    'mi papá se está muriendo',
    'me quieren matar',
    'no despierta mi niña',
    'my brother got shot',
    'i cant breathe',
    "I can't breathe",
    'my baby is not breathing',
    'chest pain',
  ],
  suicide: [
    'me quiero morir',
    'ya no quiero vivir',
    'ya no kiero vivir',
    'quiero matarme',
    'pienso en quitarme la vida',
    'no tiene sentido vivir',
    'i want to die',
    'I wanna kill myself',
  ],
  scam: [
    'me llamaron de ICE que pague fianza por Zelle',
    'me están pidiendo dinero para soltarla',
    'me piden 3000 por zelle o la deportan',
    'quieren cobrarme para soltarla',
    'me quieren cobrar para sacarlo',
    'dicen que deposite 2 mil dolares y lo sueltan',
    'me hablaron que mande dinero por western union',
    'un señor dice que es de inmigracion y quiere que pague la fiansa',
    'me piden tarjetas de regalo',
    'hay que pagar 5000 para que la suelten',
    'es una estafa?',
    'they want me to pay bail with zelle',
    'ice called asking for money',
    'someone wants 3000 dollars to release my husband',
    'is this a scam',
  ],
  signing: [
    'me quieren hacer firmar',
    'me quieren aser firmar unos papeles',
    'me están obligando a firmar mi salida',
    'nos piden que firmemos',
    'dicen que firmando me dejan ir',
    'si firmo me dejan ir',
    'no quiero firmar',
    'me dieron un papel para firmar',
    'a mi esposo lo quieren hacer firmar',
    'they want me to sign papers',
    'they are forcing me to sign',
    'should i sign',
  ],
  returned: [
    'me deportaron, estoy en Nogales',
    'ya me deportaron',
    'ya estoy en México',
    'me sacaron por Tijuana',
    'me soltaron en Reynosa',
    'nos dejaron en matamoros',
    'me mandaron pa mexico',
    'fui deportado',
    'ya estoi en mejico',
    'they deported me',
    'i got deported im in tijuana',
    "I'm back in Mexico",
  ],
  protection: [
    'solicito protección consular',
    'Solisito proteccion consular',
    'pido proteccion del consulado',
    'quiero ayuda del consulado',
    'quiero hablar con mi consulado',
    'avisen al consulado',
    'I request consular protection',
    'i want my consulate',
  ],
  human: [
    'quiero hablar con una persona',
    'quiero ablar con alguien',
    'puedo hablar con un humano',
    'eres un robot?',
    'a qué número les llamo',
    'can i talk to a real person',
    'I need to speak with someone',
  ],
  'lost-phone': [
    'perdí mi teléfono',
    'se me perdió el cel',
    'me robaron el celular',
    'tengo nuevo número',
    'cambié de teléfono',
    'i lost my phone',
    'I got a new phone',
  ],
  authentic: [
    '¿este mensaje es de ustedes?',
    'ustedes me mandaron esto?',
    'es cierto este mensaje',
    'me llegó un mensaje de Avisa, ¿son ustedes?',
    'this message is from you?',
    'is this message from you',
    'did you send this',
  ],
}

const CALM = [
  'hola',
  'gracias',
  'PÁNICO',
  'me agarró la migra',
  'me detuvieron',
  'se llevaron a mi hermano',
  'falsa alarma',
  'me muero de risa',
  'me muero de hambre',
  'estoy muriendo de miedo',
  'casi no puedo respirar de la risa',
  'hace dos años me dispararon',
  'ya no quiero vivir aquí',
  'ya no quiero vivir con mi ex',
  'mi ex me pide dinero cada mes',
  '¿cuánto es la fianza?',
  '¿dónde se paga la fianza?',
  'ya pagué la fianza',
  'el juez le puso fianza de 5000',
  'la otra vez me soltaron con fianza',
  'ya salió con fianza',
  'quiero firmar el contrato de renta',
  'me quieren hacer firmar un contrato de renta',
  'me van a deportar',
  'no me deportaron',
  'si me deportan quién cuida a mis hijos',
  'me deportaron en 2019',
  'me deportaron hace dos años y hoy me agarraron otra vez',
  'me agarraron en Nogales',
  'me agarró la migra, ya estoy en Nogales',
  'estoy en Nogales',
  'vivo en Juárez',
  'me sacaron de la casa',
  'me sacaron del carro',
  'me secuestraron en Reynosa',
  'quiero una cita en el consulado para el pasaporte',
  'mi consulado',
  '¿qué es la matrícula consular?',
  'quiero hablar con mi mamá',
  'me quitaron el teléfono',
  'mi hija no contesta su teléfono',
  'llámame a este número 312 555 0144',
  '312 555 0188',
  'Nuevo León',
  'Socorro Hernández',
  'Ciudad Juárez',
  'mi hermano 312 555 0199',
  'can you call my mom',
  'what do i do if they knock',
  'i sign up how',
  'my landlord wants rent',
]

describe('what has an answer of its own', () => {
  for (const [concern, texts] of Object.entries(SAID))
    test.each(texts)(`${concern}: %s`, text => expect(concernOf(text)).toBe(concern))
})

test.each(CALM)('%s has none', text => expect(concernOf(text)).toBeUndefined())

test('a flood of words is read in no time', () => {
  const started = performance.now()
  concernOf('pide que cobra quieren 300 '.repeat(5_000))
  expect(performance.now() - started).toBeLessThan(200)
})

test.each(['me sacaron', 'ya me sacaron', 'Me sacaron.'])('%s may be a return', text => {
  expect(perhapsReturned(text)).toBe(true)
  expect(concernOf(text)).toBeUndefined()
})

test.each(['me sacaron de la casa', 'me sacaron sangre', 'sacaron a mi hijo'])('%s is none', text => {
  expect(perhapsReturned(text)).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { understand } from '../../src/understanding/intent.ts'

describe('a message that begins with a word that people are taught', () => {
  it.each([
    'PÁNICO, ¿qué hago?',
    'panico, ¿alguien me lee?',
    'sos, ¿qué hago?',
    'AUXILIO ¿pueden entrar así?',
    'ayuda ¿a dónde nos llevan?',
    'HELP are they allowed to do that?',
    'panic who is coming',
    '🆘 ¿ya viene alguien?',
    'hola, panico, ¿me oyen?',
    'PÁNICO no se escucha nada jajaja',
    'PÁNICO ya me soltaron las manos',
    'panicoque hago',
    'pancio q hago',
    'oanico q hago',
  ])('is never left unheard: "%s"', text => {
    expect(['panic', 'ask']).toContain(understand(text).intent)
  })

  it.each([
    'pánico, ¿para qué sirve?',
    'PÁNICO ¿a quién le llega esto?',
    'panico como funciona el boton',
    'SOS ¿qué pasa si lo aprieto sin querer?',
    'panic what is it for',
    'help how do i use this bot',
    'ayuda con mi pasaporte',
    'panic attack',
    'sos un crack',
  ])('is a question about the button, an errand or another thing by the lists alone: "%s"', text => {
    expect(['question', 'other']).toContain(understand(text).intent)
  })

  it('is a question about the button only if nothing else is said', () => {
    expect(understand('pánico ¿para qué sirve si ya vienen por mí?').intent).toBe('ask')
  })
})

describe('letters that only look like others', () => {
  it.each([
    'раnісо',
    'ＰＡＮＩＣＯ',
    'ᴘᴀɴɪᴄᴏ',
    '🅿️🅰️nico',
    '🇸🇴🇸',
    '5️⃣0️⃣5️⃣',
    'P4N1C0',

    '... --- ...',
    '…---…',
    '···−−−···',
    'PÁNICO!!!!!!1',
    'panico11!!',
    '@avisa_bot panico',
    '🄿🄰🄽🄸🄲🄾',
    '🅟🅐🅝🅘🅒🅞',
    'Αυхіlіο',
  ])('cry all the same: %s', text => {
    // biome-ignore format: a list is read by rows
    expect(understand(text).intent).toBe('panic')
  })
})

describe('words that end an alert', () => {
  it.each([
    'ya me soltaron',
    '¡Ya salí, gracias a Dios!',
    'Sí, ya salí',
    'sí, estoy libre',
    'they let me go',
    "I'm free!",
  ])('are a bare release: "%s"', text => {
    expect(understand(text)).toMatchObject({ intent: 'close', close: 'released', isBare: true })
  })

  it.each([
    'si ya me soltaron',
    '¿ya salí?',
    'ya me soltaron las manos',
    'ya salí al patio',
    'estoy bien asustado',
    'sali',
    'me soltaron en Reynosa',
    'la otra vez me soltaron con fianza',
    'the cops let me go last time',
  ])('are none: "%s"', text => {
    expect(understand(text).isBare).toBeUndefined()
  })

  it('of somebody across the border close nothing', () => {
    for (const text of ['me soltaron en Reynosa', 'me dejaron ir en Tijuana', 'they released me in Nogales'])
      expect(understand(text)).toEqual({ intent: 'ask', reason: 'ask:returned' })
  })
})

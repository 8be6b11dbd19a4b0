import { afterEach, expect, test } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { DAY, MINUTE } from '../../src/domain/ids.ts'
import type { CloudUser } from '../doubles/whatsapp-cloud/world.ts'
import { WhatsAppTown } from './whatsapp-town.ts'

/** The whole service on WhatsApp's Cloud API: what each phone shows, from the first word to a cancelled alert. */
let town: WhatsAppTown | undefined
afterEach(async () => {
  await town?.close()
  town = undefined
})

const PILSEN = { type: 'location', location: { latitude: 41.8525, longitude: -87.6514 } } as const

/** Ana with her mother as a contact, and two officers of Chicago in chats of their own. */
async function neighbours(here: WhatsAppTown) {
  const [ana, mama] = [here.person('01', 'Ana R.'), here.person('02', 'Rosa')]
  const officers = [here.person('03', 'L. Pérez'), here.person('04', 'Carmen')] as const
  await here.say(ana, 'hola')
  await here.tap(ana, '✅ Sí, acepto')
  await here.say(ana, 'Ana')
  await here.say(ana, '60608')
  await here.tap(ana, '✅ Sí')
  const phones = [{ phone: '+1 312-555-0102', wa_id: mama.number }]
  await here.share(ana, { type: 'contacts', contacts: [{ name: { formatted_name: 'Mamá' }, phones }] })
  await here.say(mama, inviteFor(here, ana))
  await here.tap(mama, '✅ Sí, acepto')
  for (const officer of officers) await here.say(officer, `/mesa ${await here.deskCode('chicago')}`)
  return { ana, mama, officers }
}

/** What the link types that Ana forwards to her mother. */
function inviteFor(here: WhatsAppTown, ana: CloudUser): string {
  const link = /https:\/\/wa\.me\/\S+/.exec(here.read(ana).join('\n'))?.[0]
  if (link === undefined) throw new Error('no invite was written')
  const { pathname, searchParams } = new URL(link)
  expect(pathname).toBe('/15550783881')
  return searchParams.get('text') ?? ''
}

test('an alert reaches the family and every officer, the first to attend has it, and the others are told', async () => {
  town = await WhatsAppTown.open()
  const { ana, mama, officers } = await neighbours(town)
  const [perez, carmen] = officers
  expect(town.read(carmen).at(-1)).toContain('Este chat es ahora la mesa de: Consulado en Chicago.')

  await town.share(ana, PILSEN)
  await town.say(ana, 'me agarró la migra')
  expect(town.read(mama).join('\n')).toContain('🆘 ALERTA de Ana\nFolio: CHI-0001')
  expect(town.taps(mama)).toEqual(['✅ Recibido', '💚 Ya está a salvo'])
  for (const officer of officers) {
    expect(town.read(officer).join('\n')).toContain('🆘 CHI-0001 · Ana')
    expect(town.taps(officer)).toEqual(['🙋 Atender', '📞 Contactado', 'Falsa alarma', 'Cerrar'])
    expect(town.read(officer).at(-1)).toBe('📌 🆘 Ana, CHI-0001')
  }

  await town.tap(mama, '✅ Recibido')
  await town.tap(carmen, '🙋 Atender')
  await town.tap(perez, '🙋 Atender')
  expect(town.read(perez).at(-2)).toContain('CHI-0001: atiende Carmen, Consulado en Chicago')
  expect(town.read(perez).at(-1)).toContain('ya atiende Carmen')
  expect(town.read(ana).join('\n')).toContain('Mamá respondió')
  expect(town.read(ana).join('\n')).toContain('Carmen atiende tu alerta. Folio CHI-0001')

  await town.say(ana, 'falsa alarma')
  await town.tap(ana, 'Sí, cancelar')
  for (const phone of [mama, ...officers])
    expect(town.read(phone).at(-1)).toContain('canceló desde su teléfono')
  // The double enforces the limits of pace and of every message, and nothing that we sent met one.
  expect(town.log.join('')).not.toContain('a send was not accepted')
})

test('an alert without a place asks for it with the button of the network', async () => {
  town = await WhatsAppTown.open()
  const { ana, mama } = await neighbours(town)
  await town.say(ana, 'PÁNICO')
  const asking = town.server.world.shown(ana).findLast(({ asksPlace }) => asksPlace)
  expect(asking?.text).toContain('Manda tu ubicación')
  await town.share(ana, PILSEN)
  expect(town.read(mama).at(-1)).toBe('📌 🆘 Ana, CHI-0001')
})

test('a relative who never opened the invite is told by a template, and reads all after a tap', async () => {
  town = await WhatsAppTown.open()
  const { ana } = await neighbours(town)
  const tia = town.person('05', 'Lola')
  await town.say(ana, '/familia')
  await town.tap(ana, '➕ Agregar a alguien')
  await town.say(ana, 'Tía Lola 312 555 0105')
  expect(town.read(ana).join('\n')).toContain('intento escribirle a su número')
  await town.share(ana, PILSEN)
  await town.say(ana, 'me agarró la migra')
  expect(town.read(tia)).toHaveLength(1)
  expect(town.read(tia)[0]).toContain('ALERTA de Ana')
  expect(town.read(tia)[0]).not.toMatch(/41\.8|Cook/)
  expect(town.taps(tia)).toEqual(['Sí, avísame', 'No, gracias'])
  await town.tap(tia, 'Sí, avísame')
  expect(town.read(tia).join('\n')).not.toMatch(/41\.8|Cook/)
  await town.tap(ana, '✅ Sí, es Tía Lola')
  expect(town.read(tia).join('\n')).toContain('https://maps.google.com/?q=41.8525,-87.6514')
})

test('whoever was silent for a day reads that there is a recording, and hears it once they write; a long text likewise', async () => {
  town = await WhatsAppTown.open()
  const { ana, mama } = await neighbours(town)
  await town.leap(2 * DAY)
  await town.share(ana, PILSEN)
  await town.say(ana, 'me agarró la migra')
  expect(town.read(mama).at(-1)).toContain('Tienes un aviso de emergencia:')
  await town.leap(MINUTE)
  const recording = {
    id: town.server.file(Buffer.from('la voz de Ana')),
    mime_type: 'audio/ogg',
    voice: true,
  }
  await town.share(ana, { type: 'audio', audio: recording })
  expect(town.read(mama).join('\n')).toMatch(/Es una nota de voz.*Escribe aquí lo que sea y te la mando/)
  expect(town.read(ana).join()).not.toContain('nota de voz no pasó')
  await town.leap(MINUTE)
  await town.say(ana, `${'Aquí nos tienen a todos en la sala. '.repeat(40)}Dile a mi hermano Julián.`)
  expect(town.read(mama).join()).toContain('en la sala.…')
  expect(town.read(mama).join()).not.toContain('Julián')

  await town.say(mama, '¿qué pasó?')
  await town.leap(MINUTE)
  expect(town.heardBy(mama)).toEqual(['la voz de Ana'])
  expect(town.read(mama).join()).toContain('Dile a mi hermano Julián.')
  const before = town.read(mama).length
  await town.say(mama, 'gracias')
  expect(town.heardBy(mama)).toHaveLength(1)
  expect(town.read(mama).slice(before).join()).not.toContain('Julián')
})

test('nothing that is written tells a name, a place or a number, not even the names of messages', async () => {
  town = await WhatsAppTown.open()
  const { ana, mama, officers } = await neighbours(town)
  await town.share(ana, PILSEN)
  await town.say(ana, 'me agarró la migra')
  const people = [ana, mama, ...officers]
  const wamids = people.flatMap(user => town?.server.world.shown(user).map(({ wamid }) => wamid) ?? [])
  const numbers = people.map(({ number }) => number)
  const secrets = [
    ...wamids,
    ...numbers,
    ...numbers.map(number => Buffer.from(number).toString('base64').slice(0, 12)),
    ...people.map(({ userId }) => userId),
    'Rosa',
    'L. Pérez',
    '41.8525',
    town.server.accessToken,
    town.server.appSecret,
  ]
  const written = town.written()
  expect(secrets.filter(secret => written.includes(secret))).toEqual([])
})

test('the settings belong together, and a part of them is a fault that names the rest', () => {
  const read = readConfig({ AVISA_WHATSAPP_CLOUD_TOKEN: 'a-token-of-twenty-letters' })
  if (read.ok) throw new Error('half a setting was taken')
  expect(read.faults).toHaveLength(1)
  expect(read.faults[0]).toMatch(/PHONE_NUMBER_ID, .*APP_SECRET, .*VERIFY_TOKEN/)
  expect(readConfig({ AVISA_WHATSAPP_CLOUD_TEMPLATE_DESK: 'avisa_mesa' }).ok).toBe(false)
  expect(readConfig({ AVISA_WHATSAPP_CLOUD_TEMPLATE_DESK: 'Not A Name' })).toMatchObject({ ok: false })
})

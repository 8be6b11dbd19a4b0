import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, openApp } from '../../src/app/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { silentLog } from '../../src/platform/log.ts'
import { systemRandom } from '../../src/platform/random.ts'
import type { Listening } from '../../src/web/server.ts'
import { openBrowser, SimulatorPage, whyNoBrowser } from './browser.ts'

const missing = whyNoBrowser()
if (missing !== undefined) console.warn(`The whole alert in a browser is skipped: ${missing}`)

// Set to docs/images to make the pictures of the docs anew; without it they go where they are forgotten.
const PICTURES = env.PICTURES_TO

const ANA = 'Ana Morales'
const MAMA = 'Mamá'
const LUIS = 'Luis'
const OFFICER = 'L. Pérez'
const LA_VILLITA = 'Chicago, La Villita'

describe.skipIf(missing !== undefined)('a whole alert, as a person shows it on the simulator', () => {
  let browser: Browser
  let folder: string
  let app: App
  let server: Listening
  beforeAll(async () => {
    browser = await openBrowser()
    folder = await mkdtemp(join(tmpdir(), 'avisa-browser-'))
    const read = readConfig({
      AVISA_DATABASE: join(folder, 'data', 'avisa.db'),
      AVISA_KEY_FILE: join(folder, 'keys', 'avisa.key'),
    })
    if (!read.ok) throw new Error(read.faults.join('\n'))
    app = await openApp(read.config, {
      clock: systemClock,
      random: systemRandom,
      fetch: globalThis.fetch,
      log: silentLog,
    })
    const listening = await app.web().listen('127.0.0.1', 0)
    if (listening.kind !== 'listening') throw new Error(listening.mend)
    server = listening
    await app.start()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    await app.stop()
    await rm(folder, { recursive: true })
  })

  const picture = (simulator: SimulatorPage, name: string) =>
    simulator.picture(join(PICTURES ?? folder, `${name}.png`))

  it('goes from the first hello to "ya me soltaron"', { timeout: 120_000 }, async () => {
    const simulator = await SimulatorPage.open(browser, server.url)
    await simulator.phone(OFFICER).getByRole('button', { name: 'Conectar la mesa' }).click()
    await simulator.hears(OFFICER, /Consulado en Chicago/)
    await register(simulator, () => picture(simulator, 'simulator-map'))

    await simulator.tap(ANA, '🆘 PÁNICO')
    await simulator.hears(ANA, /Alerta CHI-\d{4} guardada/)
    await simulator.hears(MAMA, /ALERTA de Ana/)
    await simulator.hears(LUIS, /ALERTA de Ana/)
    await simulator.hears(OFFICER, /CHI-\d{4} · Ana/)
    await simulator.hears(ANA, 'Nadie ha confirmado todavía')
    await simulator.tap(OFFICER, 'Atender')
    await simulator.hears(ANA, /atiende L\. Pérez, folio CHI-\d{4}/)
    await simulator.hears(MAMA, /L\. Pérez atiende/)
    await simulator.tap(MAMA, 'Recibido')
    await simulator.hears(ANA, /Mamá respondió/)
    for (let step = 1; step < 7; step += 1)
      await simulator.page.getByRole('button', { name: 'Siguiente' }).click()
    await picture(simulator, 'simulator-alert')
    await takeOtherPictures(browser, server.url, picture)

    await simulator.say(ANA, 'ya me soltaron')
    await simulator.hears(MAMA, /a salvo|soltaron|libre/i)
    expect(simulator.faults).toEqual([])
    await simulator.page.close()
  })
})

/** Ana registers with a pin; Mamá and Luis accept on their own phones. `onMap` runs while the map is open. */
async function register(simulator: SimulatorPage, onMap: () => Promise<void>): Promise<void> {
  await simulator.tap(ANA, 'Iniciar')
  await simulator.tap(ANA, 'Sí, acepto')
  await simulator.hears(ANA, /Pregunta 1 de/)
  await simulator.say(ANA, 'Ana')
  await simulator.hears(ANA, /Pregunta 2 de/)
  const ana = simulator.phone(ANA)
  await simulator.attach(ANA, 'Ubicación')
  await ana.getByRole('button', { name: LA_VILLITA, exact: true }).click()
  await onMap()
  await ana.getByRole('button', { name: 'Enviar esta ubicación' }).click()
  await simulator.hears(ANA, /Consulado en Chicago/)
  await simulator.tap(ANA, '✅ Sí')
  await simulator.hears(ANA, /Pregunta 3 de/)
  for (const relative of [MAMA, LUIS]) await invite(simulator, relative)
}

async function invite(simulator: SimulatorPage, relative: string): Promise<void> {
  await simulator.attach(ANA, 'Contacto')
  const contacts = simulator.phone(ANA).getByRole('dialog')
  await contacts.getByRole('button', { name: new RegExp(relative) }).click()
  await simulator.hears(ANA, `Hola, ${relative}.`)
  await simulator.openInvite(ANA, relative)
  await simulator.tap(relative, 'Sí, acepto')
  await simulator.hears(ANA, `¿Es ${relative}?`)
  await simulator.tap(ANA, `✅ Sí, es ${relative}`)
  await simulator.hears(ANA, `${relative} recibirá tus alertas`)
}

/** The same alert at night, and on a narrow screen. */
async function takeOtherPictures(
  browser: Browser,
  url: string,
  picture: (simulator: SimulatorPage, name: string) => Promise<void>,
): Promise<void> {
  const looks = [
    ['simulator-night', { colorScheme: 'dark' }],
    ['simulator-narrow', { width: 390, height: 844 }],
  ] as const
  for (const [name, look] of looks) {
    const simulator = await SimulatorPage.open(browser, url, look)
    await simulator.hears(ANA, /Mamá respondió/)
    await picture(simulator, name)
    expect(simulator.faults).toEqual([])
    await simulator.page.close()
  }
}

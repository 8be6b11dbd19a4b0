import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { openBrowser, SimulatorPage, whyNoBrowser } from './browser.ts'
import { type EchoHouse, openEchoHouse } from './echo.ts'

const missing = whyNoBrowser()
if (missing !== undefined) console.warn(`Browser tests skipped: ${missing}`)

describe.skipIf(missing !== undefined)('the simulator in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: EchoHouse
  let simulator: SimulatorPage
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    house = await openEchoHouse()
    simulator = await SimulatorPage.open(browser, house.server.url)
  })
  afterEach(async () => {
    expect(simulator.faults).toEqual([])
    await simulator.page.close()
    await house.close()
  })

  const bubbles = (chat: ChatId) => house.network.view().chats.find(({ id }) => id === chat)?.bubbles ?? []

  it('carries words, taps and keys, and shows ticks and edits', async () => {
    await simulator.tap('Ana', 'Iniciar')
    await simulator.tap('Ana', 'Sí, acepto')
    await simulator.hears('Ana', 'Elegiste bien.')
    await simulator.hears('Ana', 'editado')
    await simulator.tap('Ana', '🆘 PÁNICO')
    await simulator.hears('Ana', 'Eco: 🆘 PÁNICO')
    await simulator.say('Ana', 'me agarró <b>la migra</b>')
    await simulator.hears('Ana', 'Eco: me agarró <b>la migra</b>')
    await simulator.phone('Ana').getByRole('img', { name: 'entregado' }).first().waitFor()
    await expect
      .poll(() =>
        bubbles(house.ana)
          .filter(({ from }) => from === 'avisa')
          .map(({ ticks }) => ticks),
      )
      .toEqual(['read', 'read', 'read', 'read'])
  })

  it('opens an invite of one phone on another', async () => {
    await simulator.attach('Ana', 'Contacto')
    await simulator.phone('Ana').getByRole('button', { name: /Mamá/ }).click()
    await simulator.hears('Ana', '+1 312 555 0102')
    await simulator.openInvite('Ana', 'Mamá')
    await simulator.hears('Mamá', '/start code-1')
  })

  it('picks a pin on the map by a preset, by a click, and by the keyboard alone', async () => {
    await simulator.sendPin('Ana', 'Chicago, La Villita')
    await simulator.hears('Ana', 'Aquí está')
    const ana = simulator.phone('Ana')

    await simulator.attach('Ana', 'Ubicación')
    const map = ana.getByRole('application')
    const box = await map.boundingBox()
    await map.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 } })
    await ana.getByRole('button', { name: 'Enviar esta ubicación' }).click()

    await simulator.attach('Ana', 'Ubicación')
    await map.focus()
    for (const key of ['ArrowLeft', 'ArrowLeft', '+', '+', 'ArrowUp', 'Enter'])
      await simulator.page.keyboard.press(key)

    const sent = () =>
      bubbles(house.ana).flatMap(({ from, body }) =>
        from === 'ana' && body.kind === 'pin' ? [body.point] : [],
      )
    await expect.poll(sent).toHaveLength(3)
    const [preset, clicked, steered] = sent()
    expect(preset).toEqual({ lat: 41.8445, lon: -87.7057 })
    // The middle of the map as it opens.
    expect(clicked?.lat).toBeCloseTo(38.6, 0)
    expect(clicked?.lon).toBeCloseTo(-96.5, 0)
    // One step west of there (the first arrow sets the cross-hair), then a quarter of a step north.
    expect(steered?.lon).toBeLessThan(-96.5)
    expect(steered?.lat).toBeGreaterThan(38.6)
  })

  it('needs a place for the key that sends the location', async () => {
    await simulator.tap('Ana', 'Iniciar')
    await simulator.tap('Ana', '📍 Mi ubicación')
    await simulator.phone('Ana').getByRole('button', { name: 'Houston', exact: true }).click()
    await simulator.tap('Ana', 'Enviar esta ubicación')
    await simulator.hears('Ana', 'Aquí está')
  })

  it('shares a live location and moves it', async () => {
    await simulator.attach('Ana', 'Ubicación en vivo')
    const ana = simulator.phone('Ana')
    await ana.getByRole('button', { name: 'Houston', exact: true }).click()
    await ana.getByRole('button', { name: 'Compartir en vivo' }).click()
    await ana.getByRole('button', { name: 'Mover la ubicación en vivo' }).click()
    await ana.getByRole('button', { name: 'Los Ángeles', exact: true }).click()
    await ana.getByRole('dialog').getByRole('button', { name: 'Mover la ubicación en vivo' }).click()
    await expect
      .poll(() => bubbles(house.ana).find(({ from }) => from === 'ana')?.body)
      .toEqual({ kind: 'pin', live: true, point: { lat: 34.0522, lon: -118.2437 } })
  })

  it('binds the desk with one button', async () => {
    await simulator.phone('L. Pérez').getByRole('button', { name: 'Conectar la mesa' }).click()
    await simulator.hears('L. Pérez', '/mesa TEST-0001')
    expect(house.asked).toEqual(['chicago'])
  })

  it('keeps what a phone without a signal writes, and shows that it waits', async () => {
    const mama = simulator.phone('Mamá')
    await mama.getByRole('button', { name: 'Fallas' }).click()
    await mama.getByRole('switch', { name: 'Sin conexión' }).click()
    await mama.getByRole('button', { name: 'Cerrar' }).click()
    await simulator.say('Mamá', 'hola')
    await mama.getByRole('img', { name: 'esperando' }).waitFor()
    await mama.getByRole('button', { name: 'Fallas' }).click()
    await mama.getByRole('switch', { name: 'Sin conexión', checked: true }).click()
    await simulator.hears('Mamá', 'Eco: hola')
  })

  it('leaves unread what comes while the screen is off', async () => {
    await simulator.say('Mamá', 'hola')
    await simulator.hears('Mamá', 'Eco: hola')
    await simulator.phone('Mamá').getByRole('button', { name: 'Apagar la pantalla' }).click()
    const mama = house.network.view().chats.find(({ members }) => members[0] === 'mama')?.id ?? house.ana
    house.network.say('mama' as never, mama, 'otra vez')
    await simulator.phone('Mamá').getByText('Eco: otra vez').waitFor()
    expect(bubbles(mama).at(-1)?.ticks).not.toBe('read')
    await simulator.tap('Mamá', 'Toca para desbloquear')
    await expect.poll(() => bubbles(mama).at(-1)?.ticks).toBe('read')
  })

  it('moves the clock and adds a phone', async () => {
    const before = house.clock.now()
    await simulator.forward('+1 h')
    await expect.poll(() => house.clock.now() - before).toBeGreaterThanOrEqual(3_600_000)
    await simulator.page.getByRole('button', { name: 'Teléfono nuevo' }).click()
    await simulator.page.getByLabel('Nombre').fill('Rosa')
    await simulator.page.keyboard.press('Enter')
    await simulator.phone('Rosa').getByRole('button', { name: 'Iniciar' }).click()
    await simulator.hears('Rosa', '¿Aceptas?')
  })

  it('says that the server is gone, and comes back by itself', async () => {
    const { port } = house.server
    await house.close()
    await simulator.page.getByRole('alert').getByText('Se perdió la conexión').waitFor()
    house = await openEchoHouse(port)
    await simulator.page.getByRole('alert').waitFor({ state: 'hidden' })
    await simulator.say('Ana', 'hola')
    await simulator.hears('Ana', 'Eco: hola')
    // The browser itself notes each connection that was refused meanwhile.
    simulator.faults.splice(0)
  })

  it('speaks English when asked, and remembers it', async () => {
    await simulator.page.getByLabel('Idioma de la página').selectOption('en')
    await simulator.page.getByRole('region', { name: 'Ana’s phone' }).waitFor()
    await simulator.page.reload()
    await simulator.page.getByRole('region', { name: 'Ana’s phone' }).waitFor()
    expect(await simulator.page.getAttribute('html', 'lang')).toBe('en')
  })

  it('shows one phone at a time on a narrow screen', async () => {
    await simulator.page.setViewportSize({ width: 390, height: 780 })
    await simulator.phone('Mamá').waitFor({ state: 'hidden' })
    await simulator.page
      .getByRole('navigation', { name: 'Teléfonos' })
      .getByRole('button', { name: /Mamá/ })
      .click()
    await simulator.say('Mamá', 'hola')
    await simulator.hears('Mamá', 'Eco: hola')
    await simulator.phone('Ana').waitFor({ state: 'hidden' })
    expect(await simulator.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

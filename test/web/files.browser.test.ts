import { expect, it } from 'vitest'
import { openBrowser, SimulatorPage, whyNoBrowser } from './browser.ts'
import { openEchoHouse } from './echo.ts'

const missing = whyNoBrowser()

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

it.skipIf(missing !== undefined)(
  'a phone sends a picture, a file and a voice note, and they are shown, kept and played',
  async () => {
    const browser = await openBrowser()
    const house = await openEchoHouse()
    const simulator = await SimulatorPage.open(browser, house.server.url)
    const ana = simulator.phone('Ana')
    await simulator.say('Ana', 'hola')
    const picker = ana.locator('input[type=file]')
    await picker.setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer: PIXEL })
    const picture = ana.getByRole('img', { name: 'Foto' })
    await expect.poll(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1)
    await picker.setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from('<p>hola') })
    await ana.getByRole('link', { name: 'a.html' }).waitFor()
    await ana.getByRole('button', { name: 'Nota de voz' }).click()
    const player = ana.locator('audio').last()
    await player.evaluate((shown: HTMLAudioElement) => shown.play())
    await expect
      .poll(() => player.evaluate((shown: HTMLAudioElement) => shown.currentTime))
      .toBeGreaterThan(0)
    const sent = house.network.view().chats.find(({ id }) => id === house.ana)?.bubbles ?? []
    const files = sent.flatMap(({ body }) => (body.kind === 'media' ? [body] : []))
    expect(files.map(({ media }) => media)).toEqual(['photo', 'document', 'voice'])
    const page = await fetch(`${house.server.url}/simulator/files/${files[1]?.file}`)
    expect(page.headers.get('content-type')).toBe('application/octet-stream')
    expect(page.headers.get('content-disposition')).toBe('attachment')
    expect(simulator.faults).toEqual([])
    await browser.close()
    await house.close()
  },
)

it.skipIf(missing !== undefined)(
  'by keyboard each chat is one stop for its messages, and a menu gives the focus back',
  async () => {
    const browser = await openBrowser()
    const house = await openEchoHouse()
    const simulator = await SimulatorPage.open(browser, house.server.url)
    for (const words of ['uno', 'dos', 'tres']) {
      await simulator.say('Ana', words)
      await simulator.hears('Ana', `Eco: ${words}`)
    }
    const ana = simulator.phone('Ana')
    const menus = ana.locator('.message-more')
    expect(await ana.locator('.message-more[tabindex="0"], .reply-to[tabindex="0"]').count()).toBe(1)
    await menus.last().focus()
    await simulator.page.keyboard.press('ArrowUp')
    await simulator.page.keyboard.press('Enter')
    await ana.getByRole('menu').waitFor()
    await simulator.page.keyboard.press('ArrowDown')
    await simulator.page.keyboard.press('Escape')
    expect(await menus.nth(-2).evaluate(one => one === document.activeElement)).toBe(true)
    await ana.getByRole('button', { name: 'Adjuntar' }).click()
    await simulator.page.mouse.click(5, 300)
    await ana.getByRole('menu').waitFor({ state: 'detached' })
    expect(simulator.faults).toEqual([])
    await browser.close()
    await house.close()
  },
)

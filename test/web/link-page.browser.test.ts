import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FIRST_SCENE, lastScene, sceneOfStep } from '../../src/cli/link-words.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { type LinkPage, openLinkPage } from '../../src/web/link-page/link-page.ts'
import { openBrowser, whyNoBrowser } from './browser.ts'

const missing = whyNoBrowser()
if (missing !== undefined) console.warn(`Browser tests skipped: ${missing}`)

const QR = `2@${'x'.repeat(60)},${'a'.repeat(43)}=,${'b'.repeat(43)}=,${'c'.repeat(43)}=,1`
const WIDTHS = { phone: 360, desktop: 1280 } as const

describe.skipIf(missing !== undefined)('the page of a linking in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let link: LinkPage
  let page: Page
  let closed = false
  const faults: string[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await page.close()
    if (!closed) await link.close(FIRST_SCENE)
    expect(faults.splice(0)).toEqual([])
  })

  const open = async (width: number) => {
    const opened = await openLinkPage({
      clock: systemClock,
      random: systemRandom,
      port: 0,
      first: FIRST_SCENE,
    })
    if (opened.kind !== 'listening') throw new Error(opened.mend)
    link = opened
    closed = false
    page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'es-MX' })
    page.on('pageerror', error => faults.push(error.message))
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    page.on('request', request => {
      if (!request.url().startsWith(new URL('.', link.url).href) && !request.url().startsWith('data:'))
        faults.push(request.url())
    })
    await page.goto(link.url)
    await page.getByRole('heading', { name: 'Pidiendo un código' }).waitFor()
  }
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

  it.each(Object.entries(WIDTHS))('shows each QR code, then that it is done, on a %s', async (_, width) => {
    await open(width)
    const drawn = page.getByRole('img', { name: 'Código QR' })
    const source = () => drawn.getAttribute('src')
    link.show(sceneOfStep({ kind: 'qr', text: QR }))
    await drawn.waitFor()
    await expect
      .poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    const size = await drawn.boundingBox()
    expect(size?.width).toBeGreaterThanOrEqual(280)
    expect(await fits()).toBe(true)
    const first = await source()
    link.show(sceneOfStep({ kind: 'qr', text: QR.replaceAll('x', 'y') }))
    await expect.poll(source).not.toBe(first)
    link.show(sceneOfStep({ kind: 'taken' }))
    await page.getByText('El teléfono aceptó').waitFor()
    expect(await drawn.isVisible()).toBe(false)
    closed = true
    await link.close(lastScene({ kind: 'linked', number: undefined }))
    await page.getByRole('heading', { name: 'Listo' }).waitFor()
    expect(await page.getByText('ya no recibe nada').isVisible()).toBe(false)
  })

  it.each(Object.entries(WIDTHS))(
    'shows a code to type in one line, then the fault, on a %s',
    async (_, width) => {
      await open(width)
      link.show(sceneOfStep({ kind: 'code', code: 'WXYZ1234' }))
      const code = page.getByText('WXYZ-1234')
      await code.waitFor()
      const box = await code.boundingBox()
      expect(box?.height).toBeLessThan(120)
      expect(await fits()).toBe(true)
      closed = true
      await link.close(lastScene({ kind: 'wrong-code' }))
      await page.getByRole('heading', { name: 'No se vinculó' }).waitFor()
      await page.getByText('no era este').waitFor()
      expect(await code.isVisible()).toBe(false)
    },
  )
})

import { existsSync } from 'node:fs'
import { env } from 'node:process'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium to test with: where `CHROMIUM_PATH` says, or where Linux distributions put it. */
export function findChromium(): string | undefined {
  return [env.CHROMIUM_PATH ?? '', ...PLACES].find(path => path !== '' && existsSync(path))
}

/**
 * Why the browser tests do not run here, or undefined if they do. On CI a missing browser is a failure:
 * a test that never runs proves nothing.
 */
export function whyNoBrowser(): string | undefined {
  if (findChromium() !== undefined) return undefined
  const why = 'no Chromium found; install it or set CHROMIUM_PATH'
  if (env.CI === 'true') throw new Error(`The browser tests cannot run: ${why}`)
  return why
}

/** Starts a headless Chromium that asks nothing of the network by itself. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium found')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** The simulator's page as a person uses it: phones by their holder's name, all else by its label. */
export class SimulatorPage {
  readonly page: Page
  /** What went wrong in the page: uncaught errors, refused by the policy, or asked of another host. */
  readonly faults: string[] = []

  private constructor(page: Page, url: string) {
    this.page = page
    page.on('pageerror', error => this.faults.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') this.faults.push(message.text())
    })
    page.on('request', request => {
      const to = request.url()
      if (!to.startsWith(url) && !to.startsWith('data:')) this.faults.push(`asked ${new URL(to).host}`)
    })
  }

  /** Opens the simulator that `url` serves (without a path). */
  static async open(
    browser: Browser,
    url: string,
    look: { colorScheme?: 'light' | 'dark'; width?: number; height?: number } = {},
  ): Promise<SimulatorPage> {
    const page = await browser.newPage({
      viewport: { width: look.width ?? 1520, height: look.height ?? 940 },
      colorScheme: look.colorScheme ?? 'light',
      locale: 'es-MX',
      timezoneId: 'America/Chicago',
      reducedMotion: 'reduce',
    })
    const opened = new SimulatorPage(page, url)
    await page.goto(`${url}/simulator`)
    await page.getByRole('main').waitFor()
    return opened
  }

  phone(name: string): Locator {
    return this.page.getByRole('region', { name: `Teléfono de ${name}`, exact: true })
  }

  /** Types a message and sends it with Enter. */
  async say(name: string, text: string): Promise<void> {
    const field = this.phone(name).getByRole('textbox')
    await field.fill(text)
    await field.press('Enter')
  }

  /** Taps the newest button of a phone that bears this label. */
  async tap(name: string, label: string | RegExp): Promise<void> {
    await this.phone(name).getByRole('button', { name: label }).last().click()
  }

  /** Waits until a phone's chat shows these words. */
  async hears(name: string, words: string | RegExp): Promise<void> {
    await this.phone(name).getByRole('log').getByText(words).last().waitFor()
  }

  /** Chooses something from the menu of the newest message that reads so. */
  async withMessage(name: string, words: string, what: string | RegExp): Promise<void> {
    const message = this.phone(name)
      .getByRole('article')
      .filter({ has: this.page.getByText(words, { exact: true }) })
      .last()
    await message.getByRole('button', { name: 'Más sobre este mensaje' }).click()
    await message
      .getByRole(/^.{1,3}$/u.test(String(what)) ? 'menuitemradio' : 'menuitem', { name: what })
      .click()
  }

  /** Chooses something from the clip's menu. */
  async attach(name: string, what: string): Promise<void> {
    await this.phone(name).getByRole('button', { name: 'Adjuntar' }).click()
    await this.phone(name).getByRole('menuitem', { name: what, exact: true }).click()
  }

  /** Sends a place of the map's list as a pin. */
  async sendPin(name: string, place: string): Promise<void> {
    await this.attach(name, 'Ubicación')
    await this.phone(name).getByRole('button', { name: place, exact: true }).click()
    await this.phone(name).getByRole('button', { name: 'Enviar esta ubicación' }).click()
  }

  /** Opens the newest invite of one phone on another. */
  async openInvite(from: string, to: string): Promise<void> {
    await this.tap(from, 'Abrir en…')
    await this.phone(from)
      .getByRole('menuitem', { name: `Abrir en el teléfono de ${to}` })
      .click()
  }

  /** Moves the simulator's clock with one of its buttons, such as `+1 h`. */
  async forward(step: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Adelantar el reloj' })
      .getByRole('button', { name: step, exact: true })
      .click()
  }

  /** Takes a picture of the whole page, with every chat at its end and the map's shapes there. */
  async picture(path: string): Promise<void> {
    for (const button of await this.page.getByRole('button', { name: 'Ir al final' }).all())
      await button.click()
    await this.page.mouse.move(0, 0)
    await this.page.locator('main[data-map=ready]').waitFor()
    await this.page.screenshot({ path })
  }
}

import { expect, it } from 'vitest'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { openBrowser, SimulatorPage, whyNoBrowser } from './browser.ts'
import { openEchoHouse } from './echo.ts'

const missing = whyNoBrowser()

it.skipIf(missing !== undefined)(
  'a phone corrects, reacts, forwards and calls, by mouse or by keyboard',
  async () => {
    const browser = await openBrowser()
    const house = await openEchoHouse()
    const simulator = await SimulatorPage.open(browser, house.server.url)
    const bubbles = (chat: ChatId) => house.network.view().chats.find(({ id }) => id === chat)?.bubbles ?? []
    await simulator.say('Ana', 'pamoco')
    await simulator.hears('Ana', 'Eco: pamoco')
    await simulator.withMessage('Ana', 'pamoco', 'Corregir')
    const field = simulator.phone('Ana').getByRole('textbox')
    await expect.poll(() => field.inputValue()).toBe('pamoco')
    await simulator.say('Ana', 'PÁNICO')
    await simulator.hears('Ana', 'Eco: PÁNICO')
    const [said] = bubbles(house.ana).filter(({ from }) => from === 'ana')
    expect(said?.body).toEqual({ kind: 'text', text: 'PÁNICO' })

    await simulator.withMessage('Ana', 'Eco: PÁNICO', '👍')
    await simulator.phone('Ana').getByRole('img', { name: 'Reacciones: 👍' }).waitFor()
    await simulator.withMessage('Ana', 'Eco: PÁNICO', '👍')
    await expect.poll(() => bubbles(house.ana).flatMap(({ reactions = [] }) => reactions)).toEqual([])

    await simulator.withMessage('Ana', 'Eco: PÁNICO', 'Mamá lo reenvía a Avisa')
    await simulator.hears('Mamá', 'Reenviado')

    await simulator.phone('Ana').getByRole('button', { name: 'Más sobre este mensaje' }).last().focus()
    await simulator.page.keyboard.press('Enter')
    await simulator.phone('Ana').getByRole('menu').waitFor()
    await simulator.page.keyboard.press('Escape')
    await simulator.phone('Ana').getByRole('menu').waitFor({ state: 'detached' })
    await simulator.tap('Ana', 'Llamar a Avisa')

    expect(simulator.faults).toEqual([])
    await browser.close()
    await house.close()
  },
)

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/platform/clock.ts'
import { scenesOf } from '../web/link-scenes.ts'
import { WorkingFolder } from './service.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)
const OWNER = { number: '13125550100', lid: '900100' }

describe.skipIf(!installed)('avisa link whatsapp', { timeout: 60_000 }, async () => {
  if (!installed) return
  const { LinkedServer } = await import('../doubles/whatsapp-linked/whatsapp-linked.ts')
  let server: Awaited<ReturnType<typeof LinkedServer.listen>>
  let operator: WorkingFolder
  beforeEach(async () => {
    server = await LinkedServer.listen(systemClock)
    operator = new WorkingFolder()
  })
  afterEach(async () => {
    await operator.clear()
    await server.close()
  })

  /** Runs the command, and answers it with what its page shows as it comes. */
  const link = async (...options: readonly string[]) => {
    const settings = { AVISA_WHATSAPP: 'baileys', AVISA_WHATSAPP_SOCKET: server.url }
    const running = operator.command(['link', 'whatsapp', ...options], settings)
    const [url = ''] = /http:\S+/.exec(await running.prints(/http:\S+\n/)) ?? []
    return { running, url, scenes: scenesOf(url) }
  }

  test('links by the code that its page shows, says so on both, and takes the page away', async () => {
    const { running, url, scenes } = await link('--phone', `+${OWNER.number}`)
    const moods: string[] = []
    for await (const { mood, code, title } of scenes) {
      moods.push(mood)
      if (code) await server.owner.typeCode(code.replace('-', ''), OWNER.number, OWNER.lid)
      if (mood === 'done') expect(title.es).toBe('Listo')
    }
    expect(moods.at(-1)).toBe('done')
    const { code, out, err } = await running.ended
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Listo: ')
    expect(server.isLinked).toBe(true)
    await expect(fetch(url)).rejects.toThrow()
  })

  test('given up with Ctrl-C links nothing, and both say so', async () => {
    const { running, scenes } = await link()
    for await (const { mood, picture, title } of scenes) {
      if (picture) void running.end('SIGINT')
      if (mood === 'failed') expect(title.es).toBe('No se vinculó')
    }
    const { code, err } = await running.ended
    expect([code, err]).toEqual([1, 'Cancelado: no se vinculó nada.\n'])
    expect(server.isLinked).toBe(false)
  })

  test('goes on in the terminal alone where its port is taken', async () => {
    const { port } = new URL(server.url)
    const settings = { AVISA_WHATSAPP: 'baileys', AVISA_WHATSAPP_SOCKET: server.url }
    const running = operator.command(['link', 'whatsapp', '--port', port], settings)
    await running.prints(/█/)
    expect((await running.end('SIGINT')).err).toContain('Sin página')
  })

  test.each([['--port', '70000'], ['--phone', '12'], ['telegram'], ['--fone', '13125550100']])(
    'called wrongly with %s says how it is called',
    async (...wrong) => {
      const { code, err } = await operator.avisa(['link', 'whatsapp', ...wrong])
      expect(code).toBe(2)
      expect(err).toContain('avisa link whatsapp')
    },
  )
})

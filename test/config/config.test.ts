import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig, SETTING_NAMES } from '../../src/config/config.ts'

const faults = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env)
  return read.ok ? [] : read.faults
}

describe('settings', () => {
  test('without any, the simulator runs on loopback', () => {
    expect(readConfig({ PATH: '/bin' })).toMatchObject({
      ok: true,
      config: { host: '127.0.0.1', port: 8080, simulator: true, database: 'var/avisa.db' },
    })
  })

  test('a token turns the simulator off, and both together are refused', () => {
    const AVISA_TELEGRAM_TOKEN = '4200:a_token_of_a_test'
    expect(readConfig({ AVISA_TELEGRAM_TOKEN })).toMatchObject({ config: { simulator: false } })
    expect(faults({ AVISA_TELEGRAM_TOKEN, AVISA_SIMULATOR: 'on' }).join()).toMatch(
      /whoever opens its page would play a consulate.*Leave AVISA_SIMULATOR out/,
    )
  })

  test.each([
    ['https://api.telegram.example', []],
    ['http://127.0.0.1:8081', []],
    ['http://[::1]:8081', []],
    ['http://api.telegram.example', ['the token travels for all to read']],
    ['http://127.0.0.1.example', ['the token travels for all to read']],
    ['ftp://127.0.0.1', ['the token travels for all to read']],
    ['somewhere', ['is not a web address']],
  ])('the server of a network is reached over TLS, or on this machine: %s', (root, told) => {
    const found = faults({ AVISA_TELEGRAM_TOKEN: '1:a', AVISA_TELEGRAM_API_ROOT: root })
    expect(found).toHaveLength(told.length)
    for (const words of told) expect(found.join()).toContain(words)
  })

  test('WhatsApp in a browser has its folder beside the database, and what belongs to the socket is refused', () => {
    const read = readConfig({ AVISA_WHATSAPP: 'web', AVISA_DATABASE: '/srv/avisa/avisa.db' })
    expect(read.ok && read.config.bots).toMatchObject([
      { name: 'whatsapp-web', config: { folder: '/srv/avisa/whatsapp-web', chromium: undefined } },
    ])
    const mixed = readConfig({ AVISA_WHATSAPP: 'web', AVISA_WHATSAPP_WEB_VERSION: '2.3000.1' })
    expect(mixed.ok ? [] : mixed.faults.join()).toContain('AVISA_WHATSAPP=baileys')
  })

  test('an empty value is as good as none: a copied .env.example runs', () => {
    const example = readFileSync('.env.example', 'utf8')
    const env = Object.fromEntries(
      [...example.matchAll(/^(AVISA_\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    )
    expect(readConfig(env)).toMatchObject({ ok: true })
    expect(Object.keys(env).sort()).toEqual([...SETTING_NAMES].sort())
  })

  test('all faults are told at once, each naming its setting', () => {
    const told = faults({
      AVISA_PORT: '80a',
      AVISA_RETENTION_DAYS: '0',
      AVISA_TELEGRAM_TOKEN: 'x',
      AVISA_LOG_LEVEL: 'loud',
    })
    for (const name of ['AVISA_PORT', 'AVISA_RETENTION_DAYS', 'AVISA_TELEGRAM_TOKEN', 'AVISA_LOG_LEVEL']) {
      expect(told.filter(fault => fault.startsWith(name))).toHaveLength(1)
    }
  })

  test('a fault never repeats a token', () => {
    expect(faults({ AVISA_TELEGRAM_TOKEN: 'not a token but secret' }).join()).not.toContain('secret')
  })

  test('a misspelt setting is refused, with the name that was meant', () => {
    expect(faults({ AVISA_TELEGRM_TOKEN: '1:abc' }).join()).toContain('Did you mean AVISA_TELEGRAM_TOKEN?')
  })

  test('others reach the simulator only if the operator says so in as many words', () => {
    expect(faults({ AVISA_HOST: '0.0.0.0' }).join()).toContain(
      'AVISA_SIMULATOR_OPEN_TO=anyone-on-this-network',
    )
    expect(faults({ AVISA_HOST: '0.0.0.0', AVISA_SIMULATOR_OPEN_TO: 'yes' })).toHaveLength(1)
    expect(faults({ AVISA_HOST: '0.0.0.0', AVISA_SIMULATOR_OPEN_TO: 'anyone-on-this-network' })).toEqual([])
  })

  test.each([
    [{ AVISA_SIMULATOR: 'off' }, 'no network is set'],
    [
      { AVISA_TELEGRAM_TOKEN: '1:a', AVISA_TELEGRAM_WEBHOOK_URL: 'https://avisa.example/telegram' },
      'go together',
    ],
    [{ AVISA_TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' }, 'without AVISA_TELEGRAM_TOKEN'],
  ])('settings that contradict each other are refused', (env, words) => {
    expect(faults(env).join()).toContain(words)
  })
})

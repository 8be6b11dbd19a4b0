import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lastScene, sceneOfStep } from '../../src/cli/link-words.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { type LinkPage, openLinkPage } from '../../src/web/link-page/link-page.ts'
import { scenesOf } from './link-scenes.ts'

const LINKED = lastScene({ kind: 'linked', number: '13125550100' })

let page: LinkPage
let closed: boolean
beforeEach(async () => {
  const first = { mood: 'waiting', title: { es: 'Un momento', en: 'One moment' }, steps: [] } as const
  const opened = await openLinkPage({ clock: systemClock, random: systemRandom, port: 0, first })
  if (opened.kind !== 'listening') throw new Error(opened.mend)
  page = opened
  closed = false
})
afterEach(async () => {
  if (!closed) await page.close(LINKED)
})

const close = async () => {
  closed = true
  await page.close(LINKED)
}

describe('the page of a linking', () => {
  test('tells each step as it comes, a late reader the last one, and the end to everybody', async () => {
    const early = scenesOf(page.url)
    expect((await early.next()).value).toMatchObject({ title: { es: 'Un momento' } })
    page.show(sceneOfStep({ kind: 'code', code: 'ABCD1234' }))
    expect((await early.next()).value).toMatchObject({ mood: 'waiting', code: 'ABCD-1234' })
    const late = scenesOf(page.url)
    expect((await late.next()).value).toMatchObject({ code: 'ABCD-1234' })
    await close()
    for (const reader of [early, late]) {
      expect((await reader.next()).value).toMatchObject({ mood: 'done', title: { es: 'Listo' } })
      expect((await reader.next()).done).toBe(true)
    }
  })

  test('brings each picture with its scene, so that a scene that follows at once takes none away', async () => {
    const reader = scenesOf(page.url)
    await reader.next()
    for (const text of ['2@one,a,b,c', '2@two,a,b,c']) {
      const scene = sceneOfStep({ kind: 'qr', text })
      page.show(scene)
      const { value } = await reader.next()
      if (!value?.picture) throw new Error('no picture')
      const answer = await fetch(value.picture)
      expect(answer.headers.get('content-type')).toBe('image/svg+xml')
      expect(await answer.text()).toBe(scene.picture)
    }
    page.show(sceneOfStep({ kind: 'taken' }))
    expect((await reader.next()).value).not.toHaveProperty('picture')
  })

  test.each(['', 'page.js', 'page.css', 'scenes'])(
    'keeps %j out of every other page and of every cache',
    async path => {
      const stop = new AbortController()
      const { headers, status } = await fetch(new URL(path, page.url), { signal: stop.signal })
      stop.abort()
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  test('is found by nobody who does not know its whole address', async () => {
    const { origin, pathname } = new URL(page.url)
    expect(pathname).toMatch(/^\/[\w-]{32}\/link$/)
    const secret = pathname.split('/')[1] ?? ''
    for (const path of ['/', '/link', '/scenes', `/${secret}`, `/${secret.slice(0, -1)}/link`])
      expect((await fetch(origin + path)).status).toBe(404)
  })

  test('answers no name but this machine’s own, so that no other site can read it', async () => {
    const asked = new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: `evil.example:${new URL(page.url).port}` }
      request(page.url, { headers }, answer => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect(await asked).toBe(421)
  })

  test('is reached from no other machine', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap(each => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    expect(new URL(page.url).hostname).toBe('127.0.0.1')
    for (const { address } of outside)
      await expect(fetch(page.url.replace('127.0.0.1', address))).rejects.toThrow()
  })

  test('is gone when the linking is over', async () => {
    await close()
    await expect(fetch(page.url)).rejects.toThrow()
  })

  test('says so when its port is taken', async () => {
    const port = Number(new URL(page.url).port)
    const first = LINKED
    const second = await openLinkPage({ clock: systemClock, random: systemRandom, port, first })
    expect(second).toMatchObject({ kind: 'refused', why: 'port-in-use' })
  })
})

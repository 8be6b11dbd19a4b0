import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveAlone } from '../../../src/store/sqlite/alone.ts'
import { temporaryFolder } from '../../folders.ts'

test('two services never serve one database, and a killed one leaves no lock behind', async () => {
  const folder = temporaryFolder('alone')
  const path = join(folder, 'avisa.db')
  const script = `
    import { serveAlone } from ${JSON.stringify(new URL('../../../src/store/sqlite/alone.ts', import.meta.url).href)}
    globalThis.letGo = serveAlone(${JSON.stringify(path)})
    process.stdout.write('serving')
    process.stdin.resume()`
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(other.stdout, 'data')
  expect(() => serveAlone(path)).toThrow(/Another Avisa is serving the database .* Stop it first/)
  other.kill('SIGKILL')
  await once(other, 'exit')
  serveAlone(path)()
  serveAlone(path)()
})

test('a second name of a database is the same database', () => {
  const folder = temporaryFolder('alone')
  const [path, link] = [join(folder, 'avisa.db'), join(folder, 'linked.db')]
  writeFileSync(path, '')
  symlinkSync(path, link)
  const letGo = serveAlone(path)
  expect(() => serveAlone(link)).toThrow(/Another Avisa is serving the database/)
  letGo()
  serveAlone(link)()
})

test('a lock that is no lock is not told as another service', () => {
  const path = join(temporaryFolder('alone'), 'avisa.db')
  writeFileSync(`${path}-serving`, 'x'.repeat(4096))
  expect(() => serveAlone(path)).toThrow(/The lock beside the database, .*-serving, is damaged.* delete it/)
})

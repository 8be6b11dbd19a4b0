import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below what systems give out by themselves (32768 and up on Linux, 49152 on others), and above what services use. */
const RANGE = { from: 15_000, count: 17_000 }

let taken = 0

/**
 * A port of loopback that nothing listens on and that the system gives to nobody by itself, so that it stays free
 * until it is used. Processes that run beside each other look in different places.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = RANGE.from + ((process.pid * 13 + taken++) % RANGE.count)
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    await new Promise(resolve => server.close(resolve))
  }
}

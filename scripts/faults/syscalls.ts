import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import type { Running } from '../../test/e2e/service.ts'
import type { FaultCase } from './cases.ts'
import { killed, type Scene, seconds } from './scene.ts'

const lacks = () =>
  spawnSync('strace', ['-e', 'trace=fsync', 'true']).status === 0
    ? undefined
    : 'strace, and the right to trace'

/** System calls between a cry and its last notice, and about how many of each there are (strace -fc of one cry). */
const WAY: readonly (readonly [string, number])[] = [
  ['pwrite64', 87],
  ['fcntl', 59],
  ['pread64', 34],
  ['epoll_wait,epoll_pwait', 16],
  ['fsync,fdatasync', 9],
  ['read', 8],
  ['write,writev', 8],
  ['connect', 2],
]

const POINTS = WAY.flatMap(([calls, count]) =>
  Array.from({ length: count }, (_, nth) => ({ calls, nth: nth + 1 })),
)

/** How many of the points are done: 30 spread over them all, or as AVISA_POINTS says, or `all`. */
const asked = process.env.AVISA_POINTS ?? '30'
const many = asked === 'all' ? POINTS.length : Math.min(Number(asked), POINTS.length)
const sample = Array.from({ length: many }, (_, nth) => POINTS[Math.floor((nth * POINTS.length) / many)])

/** The process is killed before one system call after another, each time under another cry. */
export const SYSCALL_CASES: readonly FaultCase[] = [
  {
    name: `kill -9 before a system call of a cry's way, at ${many} of ${POINTS.length} points`,
    people: many,
    lacks,
    async run(scene) {
      for (const point of sample) {
        if (point === undefined) continue
        const service = await scene.start()
        await killBefore(service, point, scene)
      }
      await scene.start()
    },
  },
]

interface Point {
  readonly calls: string
  readonly nth: number
}

/** Has somebody cry, and the service killed before the `nth` of these calls after it; or a while later, if it makes fewer. */
async function killBefore(service: Running, { calls, nth }: Point, scene: Scene): Promise<void> {
  const rules = ['-e', `trace=${calls}`, '-e', `inject=${calls}:signal=SIGKILL:when=${nth}`]
  const tracer = spawn('strace', ['-f', '-o', '/dev/null', ...rules, '-p', String(service.pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  scene.later(() => void tracer.kill('SIGKILL'))
  const gone = once(tracer, 'exit')
  await Promise.race([once(tracer.stderr, 'data'), gone])
  scene.cry(1)
  await Promise.race([service.ended, seconds(3)])
  tracer.kill('SIGKILL')
  await killed(service)
  await gone
}

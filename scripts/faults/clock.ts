import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApiError } from '../../test/doubles/telegram/errors.ts'
import { type FaultCase, must } from './cases.ts'
import { type Scene, seconds } from './scene.ts'

const HOUR = 3_600
const YEAR = 365 * 24 * HOUR

/** libfaketime for programs of several threads, where Debian and Ubuntu put it. */
const LIBRARY = ['x86_64', 'aarch64']
  .map(machine => `/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`)
  .find(file => existsSync(file))

const lacks = () => (LIBRARY === undefined ? 'libfaketime (Debian: faketime)' : undefined)

/** A wall clock that can be set under a running process, whose steady clock goes on. */
class FakeClock {
  readonly #file: string

  constructor(scene: Scene, offset: number) {
    const folder = mkdtempSync(join(tmpdir(), 'avisa-clock-'))
    scene.later(() => rmSync(folder, { recursive: true }))
    this.#file = join(folder, 'offset')
    this.set(offset)
  }

  /** Sets it to so many seconds off the true time. */
  set(offset: number): void {
    writeFileSync(this.#file, `${offset < 0 ? '' : '+'}${offset}s`)
  }

  get environment(): Readonly<Record<string, string>> {
    return {
      LD_PRELOAD: LIBRARY ?? '',
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    }
  }
}

const mustGoOn = (scene: Scene): void => must(!/ terminó /.test(scene.said()), 'no alert was ended')

/** Everybody who cried has been told, before the clock is set. */
async function allTold(scene: Scene): Promise<void> {
  const { untold } = await scene.counts()
  must(untold === 0, 'everybody is told before the clock is set')
}

/** The wall clock is set while the service runs, and between its runs. */
export const CLOCK_CASES: readonly FaultCase[] = [
  ...([-HOUR, 80 * HOUR, -YEAR, YEAR] as const).map(
    (step): FaultCase => ({
      name: `the clock is set by ${step / HOUR} hours while sends are refused, and back`,
      lacks,
      async run(scene) {
        const clock = new FakeClock(scene, 0)
        await scene.start(clock.environment)
        scene.cry(1)
        await allTold(scene)
        scene.server.fail(/^send/, new ApiError(500, 'Internal Server Error'), Number.POSITIVE_INFINITY)
        scene.cry(2)
        await seconds(4)
        clock.set(step)
        await seconds(4)
        scene.server.heal()
        await allTold(scene)
        scene.cry(1)
        await allTold(scene)
        mustGoOn(scene)
        clock.set(0)
        await seconds(2)
        scene.cry(1)
        await allTold(scene)
        mustGoOn(scene)
      },
    }),
  ),
  {
    name: 'the clock is a year behind at the start and put right under a queued alert',
    lacks,
    async run(scene) {
      const clock = new FakeClock(scene, -YEAR)
      await scene.start(clock.environment)
      scene.server.fail(/^send/, new ApiError(500, 'Internal Server Error'), Number.POSITIVE_INFINITY)
      scene.cry(2)
      await seconds(4)
      clock.set(0)
      await seconds(2)
      scene.server.heal()
      await allTold(scene)
      mustGoOn(scene)
    },
  },
]

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { SinkNews, Taken } from './sink.ts'

/** The sink of `bench/sink.ts` in a process of its own. */
export class Sink {
  readonly url: string
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.url = `http://127.0.0.1:${port}`
  }

  static async start(): Promise<Sink> {
    const child = fork(new URL('./sink.ts', import.meta.url))
    const [news] = (await once(child, 'message')) as [SinkNews]
    if (!('port' in news)) throw new Error('The sink did not tell its port')
    return new Sink(child, news.port)
  }

  /** Everything that was taken since the last time this was asked. */
  async dump(): Promise<readonly Taken[]> {
    this.#child.send('dump')
    const [news] = (await once(this.#child, 'message')) as [SinkNews]
    return 'taken' in news ? news.taken : []
  }

  stop(): void {
    this.#child.disconnect()
  }
}

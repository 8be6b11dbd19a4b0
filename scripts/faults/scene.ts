import { setTimeout as pause } from 'node:timers/promises'
import { DESK_GROUP, type Ground, layGround, type Raided, settle } from '../../test/crash/raid.ts'
import { BotApiServer, type CallFault } from '../../test/doubles/telegram/telegram.ts'
import { type Running, WorkingFolder } from '../../test/e2e/service.ts'
import { freePort } from '../../test/ports.ts'

/** How long after a fault everybody must have been told, in milliseconds. */
const TOLD_LIMIT = 60_000

/** The outcome of one fault, counted on people's phones. */
export interface Counts {
  /** Cries that Telegram was told are received and whose person read no folio. */
  readonly lost: number
  /** Relatives and desks that never read of a cry. */
  readonly untold: number
  /** From the end of the fault until the last of them was told, in seconds; undefined if not all were. */
  readonly within: number | undefined
}

/** The real service of a few people on a Bot API server of loopback, to which a fault is done. */
export class Scene {
  readonly ground: Ground
  readonly server: BotApiServer
  readonly people: readonly Raided[]
  readonly port: number
  readonly #folder = new WorkingFolder()
  readonly #cried: Raided[] = []
  readonly #undoing: (() => void)[] = []
  #cleared: Promise<readonly string[]> | undefined
  service: Running | undefined

  private constructor(ground: Ground, server: BotApiServer, people: readonly Raided[], port: number) {
    this.ground = ground
    this.server = server
    this.people = people
    this.port = port
  }

  /** People who registered, and no service yet. */
  static async of(people: number): Promise<Scene> {
    const ground = layGround()
    const server = await BotApiServer.listen({ wayBack: 50 })
    return new Scene(ground, server, await settle(ground, server, people), await freePort())
  }

  get settings(): Readonly<Record<string, string>> {
    return {
      AVISA_PORT: String(this.port),
      AVISA_DATABASE: this.ground.database,
      AVISA_KEY_FILE: this.ground.keyFile,
      AVISA_TELEGRAM_TOKEN: this.server.token,
      AVISA_TELEGRAM_API_ROOT: this.server.url,
    }
  }

  /** Starts the service, with `more` in its environment, and waits until it asks for news. */
  async start(more: Readonly<Record<string, string>> = {}): Promise<Running> {
    this.#mustStand()
    const before = this.server.calls.length
    const service = this.#folder.service({ ...this.settings, ...more })
    this.service = service
    await service.prints(/"msg":"Avisa is running"/)
    await this.until(() => this.server.calls.includes('getUpdates', before), 30_000)
    return service
  }

  /** Starts a service that is expected to end by itself, and resolves to what it said. */
  async refused(): Promise<string> {
    this.#mustStand()
    const { code, err } = await this.#folder.service(this.settings).ended
    if (code !== 1) throw new Error(`the start was not refused: it ended with ${code}`)
    return err
  }

  /** The next `count` people cry. */
  cry(count: number): void {
    for (let nth = 0; nth < count; nth += 1) {
      const one = this.people[this.#cried.length]
      if (one === undefined) return
      this.#cried.push(one)
      this.server.world.say(one.human, 'PÁNICO')
    }
  }

  /** Makes every call that matches go wrong for so many seconds, while `count` people cry. */
  async network(method: RegExp, fault: CallFault, seconds: number, count = 2): Promise<void> {
    this.server.fail(method, fault, Number.POSITIVE_INFINITY)
    this.cry(count)
    await pause(seconds * 1_000)
    this.server.heal()
  }

  /** Waits until everybody was told of every cry, or can be waited for no longer. */
  async counts(): Promise<Counts> {
    const began = Date.now()
    const isDone = await this.until(() => this.#count().untold === 0 && this.#count().lost === 0, TOLD_LIMIT)
    return { ...this.#count(), within: isDone ? (Date.now() - began) / 1_000 : undefined }
  }

  /** Looks again and again for `limit` milliseconds; true as soon as it is so. */
  async until(look: () => boolean, limit: number): Promise<boolean> {
    for (const end = Date.now() + limit; Date.now() < end; await pause(50)) if (look()) return true
    return look()
  }

  async readyz(): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`)
    await answer.text()
    return answer.status
  }

  /** Everything that was said by us to anybody. */
  said(): string {
    const chats = this.people.flatMap(({ human, relatives }) => [human.id, ...relatives.map(({ id }) => id)])
    return [DESK_GROUP, ...chats].map(chat => this.#read(chat)).join('\n')
  }

  /** Has something that a case did to the machine undone once the service has ended, or at once if all is cleared away. */
  later(undo: () => void): void {
    if (this.#cleared !== undefined) undo()
    else this.#undoing.push(undo)
  }

  /**
   * Ends the service, if it still runs, and undoes and removes everything, whichever of that fails; answers what could not be undone.
   * Whatever else asks for it meanwhile waits for the same end.
   */
  clear(): Promise<readonly string[]> {
    this.#cleared ??= this.#clear()
    return this.#cleared
  }

  async #clear(): Promise<readonly string[]> {
    const left: string[] = []
    const undone = [
      () => this.#folder.clear(),
      ...this.#undoing.toReversed(),
      () => this.server.close(),
      () => this.ground.remove(),
    ]
    for (const undo of undone) {
      try {
        await undo()
      } catch (thrown) {
        left.push(thrown instanceof Error ? thrown.message : 'something')
      }
    }
    return left
  }

  /** A case that was ended from outside goes on until it next does something: that is not to begin a service anew. */
  #mustStand(): void {
    if (this.#cleared !== undefined) throw new Error('it is cleared away')
  }

  #count(): Pick<Counts, 'lost' | 'untold'> {
    const desk = this.#read(DESK_GROUP)
    let lost = 0
    let untold = 0
    for (const { human, relatives } of this.#cried) {
      const [folio] = /CHI-\d{4,}/.exec(this.#read(human.id)) ?? []
      if (folio === undefined) lost += 1
      if (folio === undefined || !desk.includes(folio)) untold += 1
      untold += relatives.filter(({ id }) => !this.#read(id).includes(human.name)).length
    }
    return { lost, untold }
  }

  #read(chat: number): string {
    return this.server.world
      .ours(chat)
      .map(({ text }) => text ?? '')
      .join('\n')
  }
}

/** Waits for the end of a process that was killed. */
export async function killed(service: Running): Promise<void> {
  await service.end('SIGKILL')
}

/** Time that passes, in seconds. */
export const seconds = (count: number): Promise<void> => pause(count * 1_000)

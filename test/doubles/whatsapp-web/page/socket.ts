import type { PageFrame, Question, ServerFrame } from '../wire.ts'
import { allAnswered } from './bindings.ts'

/** How soon the page tries again after it lost its server, in milliseconds of the machine's clock. */
const RETRY = 20

/** The page's way to the server of the double; it comes back by itself, as WhatsApp Web does. */
export class PageSocket {
  readonly #url: string
  readonly #take: (frame: ServerFrame) => Promise<void> | void
  readonly #opened: () => void
  readonly #lost: () => void
  readonly #asked = new Map<number, (answer: unknown) => void>()
  #socket: WebSocket | undefined
  #numbers = 0
  #turn: Promise<void> = Promise.resolve()

  constructor(
    url: string,
    take: (frame: ServerFrame) => Promise<void> | void,
    opened: () => void,
    lost: () => void,
  ) {
    this.#url = url
    this.#take = take
    this.#opened = opened
    this.#lost = lost
    this.#connect()
  }

  tell(frame: PageFrame): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame))
  }

  /** Asks the server; never resolves if it does not answer. */
  ask(question: Question): Promise<unknown> {
    this.#numbers += 1
    const number = this.#numbers
    const answer = new Promise(resolve => this.#asked.set(number, resolve))
    this.tell({ kind: 'ask', number, ...question })
    return answer
  }

  #connect(): void {
    const socket = new WebSocket(this.#url)
    this.#socket = socket
    socket.onopen = this.#opened
    socket.onclose = () => {
      this.#lost()
      setTimeout(() => this.#connect(), RETRY)
    }
    socket.onmessage = ({ data }) => {
      const frame: ServerFrame = JSON.parse(String(data))
      this.#turn = this.#turn.then(() => this.#handle(frame))
    }
  }

  async #handle(frame: ServerFrame): Promise<void> {
    if (frame.kind === 'answer') {
      this.#asked.get(frame.to)?.(frame.answer)
      this.#asked.delete(frame.to)
    } else await this.#take(frame)
    // Whoever waited for this goes on first; a frame that follows need not wait for Node.
    void allAnswered().then(() => this.tell({ kind: 'quiet', seq: frame.seq }))
  }
}

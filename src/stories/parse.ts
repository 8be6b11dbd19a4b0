import { emptyHead, HEADINGS, type Head, readHeading } from './cast.ts'
import { unescaped } from './escapes.ts'
import { GIVEN_HEADINGS } from './given.ts'
import { understandLine } from './phrases.ts'
import type { Expected, Story, StoryFault, StoryStep } from './story.ts'

/** A story, or everything that is wrong with it. */
export type Parsed =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'faults'; readonly faults: readonly StoryFault[] }

const HEADING = new RegExp(`^(${HEADINGS.join('|')}): *(.*)$`)

/**
 * Reads a story. What is done stands at the margin, what is heard is indented by two spaces, the lines of a
 * message by four; `#` begins a comment and `==` a scene. All faults are found at once.
 */
export function parseStory(text: string): Parsed {
  const source = text.replaceAll('\r\n', '\n').split('\n')
  const reader = new StoryReader(source)
  while (reader.at < source.length) reader.readLine()
  const { head, steps, faults } = reader
  if (head.title === '')
    reader.complain(0, 'the story has no title', 'Begin with a line like: Historia: PÁNICO sin ubicación')
  if (faults.length > 0) return { kind: 'faults', faults: faults.toSorted((a, b) => a.line - b.line) }
  return { kind: 'story', story: { ...head, steps, source } }
}

const LATE_LINES = {
  fault: 'esta línea dice cómo empieza la historia, y ya empezó',
  mend: 'Súbela, antes de lo primero que alguien hace',
}

class StoryReader {
  readonly head: Head = emptyHead()
  readonly steps: StoryStep[] = []
  readonly faults: StoryFault[] = []
  /** The next line to read, from 0. */
  at = 0
  readonly #source: readonly string[]

  constructor(source: readonly string[]) {
    this.#source = source
  }

  complain(at: number, fault: string, mend: string): void {
    this.faults.push({ line: at + 1, fault, mend })
  }

  readLine(): void {
    const at = this.at
    const line = this.#source[at] ?? ''
    this.at += 1
    if (isAside(line)) return
    if (line.startsWith(' ')) {
      this.complain(
        at,
        'nobody did anything before this is heard',
        'Write above it, at the margin, what is done',
      )
      return
    }
    const [, heading, rest = ''] = HEADING.exec(line) ?? []
    const known = HEADINGS.find(each => each === heading)
    if (known) {
      if (this.steps.length > 0 && GIVEN_HEADINGS.some(each => each === known))
        this.complain(at, LATE_LINES.fault, LATE_LINES.mend)
      const wrong = readHeading(this.head, known, rest.trim(), at + 1)
      if (wrong) this.complain(at, wrong.fault, wrong.mend)
    } else this.#readStep(line, at)
  }

  #readStep(line: string, at: number): void {
    const phones = new Set(this.head.phones.map(phone => phone.name))
    const groups = new Set(this.head.groups.map(group => group.name))
    const understood = understandLine(line.trimEnd(), { phones, groups })
    const more = this.#takeWhile(each => /^\s+\| ?/.test(each)).map(each => each.replace(/^\s+\| ?/, ''))
    const from = this.at
    const heard = this.#readHeard(new Set([...phones, ...groups]))
    if (understood.kind === 'fault') {
      this.complain(at, understood.fault, understood.mend)
      return
    }
    const said = understood.deed
    const isSaid = said.kind === 'say' || said.kind === 'forward'
    if (more.length > 0 && !isSaid)
      this.complain(
        at + 1,
        'only what is said can go on in a second line',
        'Remove the lines that begin with |',
      )
    const deed = isSaid ? { ...said, text: [said.text, ...more.map(unescaped)].join('\n') } : said
    this.steps.push({ line: at + 1, deed, ...heard, heardAt: { from, to: from + this.#lengthSince(from) } })
  }

  /** How many lines were read since `from`, without the blank ones at the end, which part one step from the next. */
  #lengthSince(from: number): number {
    const lines = this.#source.slice(from, this.at)
    return lines.findLastIndex(line => line.trim() !== '') + 1
  }

  #readHeard(names: ReadonlySet<string>): Pick<StoryStep, 'expected' | 'elided'> {
    const expected: Expected[] = []
    const elided: string[] = []
    while (this.#heardGoesOn()) {
      const at = this.at
      const line = this.#source[at] ?? ''
      this.at += 1
      if (line.trim() === '' || line.trim() === '(nadie oye nada)') continue
      const [, more] = /^ {2}…(?: (.+))?$/.exec(line) ?? []
      if (/^ {2}…/.test(line)) elided.push(more ?? '*')
      else this.#readMessage(line, at, names, expected)
      if (more !== undefined && !names.has(more)) this.#complainOfName(at, more)
    }
    return { expected, elided }
  }

  #readMessage(line: string, at: number, names: ReadonlySet<string>, expected: Expected[]): void {
    const [, mark, to = '', after] = /^ {2}([→✎]) (.+?)(?: · (.+))?$/.exec(line) ?? []
    const body = this.#takeWhile((each, place) => each.startsWith('    ') || this.#isInside(each, place))
    if (mark === undefined) {
      this.complain(
        at,
        `"${line.trim()}" is not what is heard`,
        'Write "  → NAME", and under it the message, indented by four spaces; "  … NAME" for what does not matter',
      )
      return
    }
    if (!names.has(to)) this.#complainOfName(at, to)
    expected.push({
      to,
      edited: mark === '✎',
      ...(after !== undefined && { after }),
      lines: body.map(each => each.slice(4).trimEnd()),
      source: [line, ...body],
    })
  }

  #complainOfName(at: number, name: string): void {
    this.complain(at, `nobody here is called "${name}"`, `Name one of: ${this.#everybody().join(', ')}`)
  }

  #everybody(): string[] {
    return [...this.head.phones, ...this.head.groups].map(each => each.name)
  }

  /** True if the next line belongs to what is heard, blank ones only when more of it follows. */
  #heardGoesOn(): boolean {
    const next = this.#source.slice(this.at).find(line => line.trim() !== '')
    return next?.startsWith(' ') === true
  }

  /** True for a blank line in the middle of a message. */
  #isInside(line: string, place: number): boolean {
    if (line.trim() !== '') return false
    const next = this.#source.slice(place + 1).find(each => each.trim() !== '')
    return next?.startsWith('    ') === true
  }

  #takeWhile(belongs: (line: string, place: number) => boolean): string[] {
    const start = this.at
    while (this.at < this.#source.length && belongs(this.#source[this.at] ?? '', this.at)) this.at += 1
    return this.#source.slice(start, this.at)
  }
}

const isAside = (line: string): boolean => line.trim() === '' || line.startsWith('#') || line.startsWith('==')

import type { Terminal } from './command.ts'

/** The lines of a text that comes in chunks, without their ends (LF or CRLF); a last line needs no end. */
export async function* linesOfInput(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (rest !== '') yield rest.replace(/\r$/, '')
}

/** Prints what `answer` makes of each line of standard input. */
export async function answerEach(
  { input, out }: Pick<Terminal, 'input' | 'out'>,
  answer: (line: string) => string,
): Promise<void> {
  for await (const line of linesOfInput(input)) out(answer(line))
}

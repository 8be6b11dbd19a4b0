import type { LinkScene } from '../../src/web/link-page/link-page.ts'

/** Every scene that the page at `url` is told, as it comes, until the server ends the stream. */
export async function* scenesOf(url: string): AsyncGenerator<LinkScene, undefined> {
  const { body } = await fetch(new URL('scenes', url))
  if (!body) throw new Error('an answer without a stream')
  let text = ''
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1]
      text = text.slice(end + 2)
      if (data !== undefined) yield JSON.parse(data)
    }
  }
}

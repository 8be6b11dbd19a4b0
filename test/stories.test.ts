import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openStoryWorld } from '../src/cli/story-world.ts'
import { parseStory } from '../src/stories/parse.ts'
import { playStory } from '../src/stories/play.ts'
import { rewritten } from '../src/stories/transcript.ts'

const folder = new URL('stories/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.story'),
)

test('there are stories of everything that a person can do', () => {
  expect(files.length).toBeGreaterThanOrEqual(12)
})

test('nobody reads the time of a zone in which they do not live', () => {
  const texts = files.map(name => readFileSync(new URL(name, folder), 'utf8'))
  expect(files.filter((_, at) => texts[at]?.includes('UTC'))).toEqual([])
})

test.each(files)('%s is true', async name => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const parsed = parseStory(text)
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults, undefined, 2))
  const world = await openStoryWorld(parsed.story)
  try {
    const result = await playStory(parsed.story, world)
    // If this fails: `npm run -s avisa -- play --write FILE`, and look at `git diff`.
    expect(rewritten(parsed.story, result)).toBe(text)
    expect(result.played.find(({ stuck }) => stuck !== undefined)?.stuck).toBeUndefined()
    expect(result.ok).toBe(true)
  } finally {
    await world.close()
  }
})

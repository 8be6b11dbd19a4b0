import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { parseStory } from '../../src/stories/parse.ts'
import { playStory } from '../../src/stories/play.ts'
import type { Story } from '../../src/stories/story.ts'
import type { Played } from '../../src/stories/story-result.ts'
import type { LinkedBy } from './real-world.ts'

const folder = new URL('../stories/redes/', import.meta.url)

/** The files of the stories that are played on the doubles of the networks too. */
export const NETWORK_STORIES = readdirSync(folder).filter(name => name.endsWith('.story'))

/** A minute in milliseconds: a story takes two or three seconds on a machine that does nothing else. */
export const PATIENCE = 60_000

/** The story of one of {@link NETWORK_STORIES}. */
export function storyIn(name: string): Story {
  const parsed = parseStory(readFileSync(new URL(name, folder), 'utf8'))
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults, undefined, 2))
  return parsed.story
}

/** Plays a story with the bots of the real networks, the linked device `by` one of its two libraries, and checks it. */
export async function isTrue(name: string, by: LinkedBy): Promise<void> {
  const { openRealWorld } = await import('./real-world.ts')
  const story = storyIn(name)
  const world = await openRealWorld(story, by)
  try {
    const result = await playStory(story, world)
    expect(otherwise(result.played)).toEqual([])
    expect(result.ok).toBe(true)
    // The doubles enforce the limits of pace and of every message, and nothing that was said met one.
    expect(world.log.join('')).not.toContain('a send was not accepted')
    expect(world.undecrypted()).toBe(0)
  } finally {
    await world.close()
  }
}

/** What was heard otherwise than it is written, step by step; between listeners no order is told. */
function otherwise(played: readonly Played[]) {
  return played
    .filter(({ verdict, stuck }) => !verdict.ok || stuck !== undefined)
    .map(({ step, verdict, stuck }) => ({
      line: step.line,
      stuck,
      missing: verdict.missing.map(({ source }) => source.join('\n')),
      surplus: verdict.heard.flatMap(({ heard, as }) =>
        as === 'surplus' ? [[heard.to, ...heard.lines].join('\n')] : [],
      ),
    }))
}

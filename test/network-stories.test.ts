import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseStory } from '../src/stories/parse.ts'
import { type Played, playStory } from '../src/stories/play.ts'
import type { Story } from '../src/stories/story.ts'
import { networksOf } from '../src/stories/world.ts'
import { whyNoWeb } from './bots/whatsapp/web/needs.ts'
import type { LinkedBy } from './story-phones/real-world.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

/** A minute in milliseconds: a story takes two or three seconds on a machine that does nothing else. */
const PATIENCE = 60_000

const folder = new URL('stories/redes/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.story'))

function storyIn(name: string): Story {
  const parsed = parseStory(readFileSync(new URL(name, folder), 'utf8'))
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults, undefined, 2))
  return parsed.story
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

test('somebody on each network has a relative on every other', () => {
  const networks = ['telegram', 'whatsapp-cloud', 'whatsapp-linked', 'buttons']
  const pairs = files.flatMap(name => {
    const { phones } = storyIn(name)
    const on = (role: string) => phones.filter(phone => phone.role === role).map(phone => phone.on)
    return on('person').flatMap(from => on('relative').map(to => `${from} → ${to}`))
  })
  const wanted = networks.flatMap(from => networks.filter(to => to !== from).map(to => `${from} → ${to}`))
  expect(wanted.filter(pair => !pairs.includes(pair))).toEqual([])
})

test.skipIf(installed || process.env.CI === undefined)(
  'Baileys is installed where everything is checked',
  () => {
    throw new Error('the optional dependency @whiskeysockets/baileys is missing')
  },
)

async function isTrue(name: string, by: LinkedBy): Promise<void> {
  const { openRealWorld } = await import('./story-phones/real-world.ts')
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

test.skipIf(!installed).for(files)(
  '%s is true with the bots of the real networks',
  { timeout: PATIENCE },
  name => isTrue(name, 'baileys'),
)

const whyNot = await whyNoWeb()
const linked = files.filter(name => networksOf(storyIn(name)).includes('whatsapp-linked'))
const withBrowser = whyNot
  ? `%s, with WhatsApp Web in a browser (skipped: ${whyNot})`
  : '%s is true with WhatsApp Web in a browser'

test.skipIf(whyNot !== undefined).for(linked)(withBrowser, { timeout: PATIENCE }, name => isTrue(name, 'web'))

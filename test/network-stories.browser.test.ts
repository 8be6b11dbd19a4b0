import { test } from 'vitest'
import { HOUR } from '../src/domain/ids.ts'
import type { Story } from '../src/stories/story.ts'
import { networksOf } from '../src/stories/world.ts'
import { whyNoWeb } from './bots/whatsapp/web/needs.ts'
import { isTrue, NETWORK_STORIES, PATIENCE, storyIn } from './story-phones/network-stories.ts'

const whyNot = await whyNoWeb()
/** A browser is asked every half minute whether it still hears, so that more of a story's time than this takes minutes of ours. */
const LONGEST = 6 * HOUR

const timeThatPasses = ({ steps }: Story) =>
  steps.reduce((all, { deed }) => all + (deed.kind === 'pass' ? deed.milliseconds : 0), 0)

const linked = NETWORK_STORIES.filter(name => {
  const story = storyIn(name)
  return networksOf(story).includes('whatsapp-linked') && timeThatPasses(story) <= LONGEST
})
const title = whyNot
  ? `%s, with WhatsApp Web in a browser (skipped: ${whyNot})`
  : '%s is true with WhatsApp Web in a browser'

test.skipIf(whyNot !== undefined).for(linked)(title, { timeout: PATIENCE }, name => isTrue(name, 'web'))

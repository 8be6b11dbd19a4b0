import { test } from 'vitest'
import { networksOf } from '../src/stories/world.ts'
import { whyNoWeb } from './bots/whatsapp/web/needs.ts'
import { isTrue, NETWORK_STORIES, PATIENCE, storyIn } from './story-phones/network-stories.ts'

const whyNot = await whyNoWeb()
/** Stories in which somebody on a linked WhatsApp gets a recording: WhatsApp Web says in words that there is one. */
const WITH_FILES: readonly string[] = ['nota-de-voz-en-tres-redes.story']

const linked = NETWORK_STORIES.filter(
  name => !WITH_FILES.includes(name) && networksOf(storyIn(name)).includes('whatsapp-linked'),
)
const title = whyNot
  ? `%s, with WhatsApp Web in a browser (skipped: ${whyNot})`
  : '%s is true with WhatsApp Web in a browser'

test.skipIf(whyNot !== undefined).for(linked)(title, { timeout: PATIENCE }, name => isTrue(name, 'web'))

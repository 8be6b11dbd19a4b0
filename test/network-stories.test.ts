import { expect, test } from 'vitest'
import { isTrue, NETWORK_STORIES, PATIENCE, storyIn } from './story-phones/network-stories.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

test('somebody on each network has a relative on every other', () => {
  const networks = ['telegram', 'whatsapp-cloud', 'whatsapp-linked', 'buttons']
  const pairs = NETWORK_STORIES.flatMap(name => {
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

test.skipIf(!installed).for(NETWORK_STORIES)(
  '%s is true with the bots of the real networks',
  { timeout: PATIENCE },
  name => isTrue(name, 'baileys'),
)

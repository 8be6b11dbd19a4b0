import { expect, test } from 'vitest'
import { loadDirectory } from '../../src/consulates/directory.ts'
import { instant } from '../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../src/domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../src/domain/messaging/inbound.ts'
import type { ChatFacts } from '../../src/flows/context.ts'
import { decide } from '../../src/flows/decide.ts'
import { type Awaiting, IDLE } from '../../src/flows/state.ts'
import { idGeneratorFrom } from '../../src/platform/ids.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { commandOf } from '../../src/understanding/commands.ts'
import { understand } from '../../src/understanding/intent.ts'
import { utteranceOf } from '../../src/understanding/utterance.ts'

/** A chat of which nothing is known. */
const facts: ChatFacts = {
  now: instant(0),
  language: 'es',
  organisation: 'Casa del Migrante',
  retentionDays: 30,
  directory: loadDirectory(),
  ids: idGeneratorFrom(systemRandom),
  inviteLinks: () => [],
  isClockTrusted: () => true,
  isCopied: () => false,
  contacts: [],
  saidSoFar: [],
  saidInCry: [],
  toldToday: 0,
  relatives: [],
  helperDesks: [],
  told: [],
  reaches: () => false,
  heardBefore: 'nothing',
  isOnNewest: false,
  meantAtDesk: [],
  openAtDesk: [],
}

function says(text: string): Inbound {
  return {
    id: 'uno' as InboundId,
    at: instant(0),
    from: { network: 'simulator', account: 'simulator' as AccountId, chat: 'ana' as ChatId },
    sender: { id: 'ana', name: 'Ana' },
    group: false,
    kind: 'text',
    text,
  }
}

test.each<[string, Awaiting]>([
  ['hola', { at: 'idle' }],
  ['sí', { at: 'consent' }],
  ['¿qué hago?', { at: 'consent' }],
  ['Lupita', { at: 'contact', occasion: 'menu' }],
  ['hay redada', { at: 'place', occasion: 'menu', missed: 0 }],
])('%j is understood once and read for a command once, however many listen', (text, awaiting) => {
  const read: string[] = []
  const inbound = says(text)
  const utterance = utteranceOf(inbound, {
    understand: typed => {
      read.push('understand')
      return understand(typed)
    },
    commandOf: typed => {
      read.push('command')
      return commandOf(typed)
    },
  })
  decide({ ...IDLE, ...awaiting }, inbound, utterance, facts)
  expect(read.toSorted()).toEqual(['command', 'understand'])
})

import { setTimeout as pause } from 'node:timers/promises'
import { DESK_GROUP } from '../../test/crash/raid.ts'
import { ApiError, tooMany } from '../../test/doubles/telegram/errors.ts'
import type { CallFault } from '../../test/doubles/telegram/telegram.ts'
import { type FaultCase, must } from './cases.ts'

/** How long a fault of the network lasts, in seconds. */
const LASTS = 8

/**
 * How long answers are lost, in minutes, and how many messages of one alert a chat may read in that time: the alert and news of it thrice
 * soon each, then by the ladder. 7 were seen (1 December 2026).
 */
const MINUTES = 3
const MOST_COPIES = 9

const FAULTS: readonly (readonly [string, CallFault])[] = [
  ['403 of an unknown kind', new ApiError(403, 'Forbidden: something new')],
  ['400 of an unknown kind', new ApiError(400, 'Bad Request: something new')],
  ['409', new ApiError(409, 'Conflict: something new')],
  ['429 for 3 s', tooMany(3)],
  ['500', new ApiError(500, 'Internal Server Error')],
  ['a page of HTML in place of an answer', { page: 200 }],
  ['JSON that is cut off', 'cut'],
  ['no answer ever', 'hang'],
  ['connections that are reset', 'reset'],
  ['answers that are lost', 'answer-lost'],
]

/** The network refuses, breaks or is silent for a while, for what is sent or for everything. */
export const NETWORK_CASES: readonly FaultCase[] = [
  ...FAULTS.map(
    ([name, fault]): FaultCase => ({
      name: `sends, ${LASTS} s: ${name}`,
      async run(scene) {
        await scene.start()
        await scene.network(/^(send|edit)/, fault, LASTS)
      },
    }),
  ),
  ...FAULTS.filter(([name]) => name !== '403 of an unknown kind').map(
    ([name, fault]): FaultCase => ({
      name: `polls, ${LASTS} s: ${name}`,
      async run(scene) {
        await scene.start()
        await scene.network(/^getUpdates/, fault, LASTS)
      },
    }),
  ),
  {
    name: `answers are lost for ${MINUTES} minutes: nobody reads of one alert more than ${MOST_COPIES} times`,
    async run(scene) {
      await scene.start()
      await scene.network(/^send/, 'answer-lost', MINUTES * 60, 1)
      const [one] = scene.people
      if (one === undefined) return
      for (const { id } of [...one.relatives, { id: DESK_GROUP }]) {
        const copies = scene.server.world.ours(id).filter(({ text }) => text?.includes(one.human.name))
        must(copies.length > 1, 'a lost answer is a doubt, after which it is said again')
        must(copies.length <= MOST_COPIES, `one chat read of it ${copies.length} times`)
      }
    },
  },
  {
    name: 'a desk is refused for 3 s; the next alert comes after it',
    async run(scene) {
      await scene.start()
      const refusal = new ApiError(400, 'Bad Request: not enough rights to send text messages to the chat')
      scene.server.failIn(DESK_GROUP, /^sendMessage/, refusal)
      scene.cry(2)
      await pause(3_000)
      scene.server.heal()
      scene.cry(1)
    },
  },
]

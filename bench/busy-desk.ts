/**
 * How old the news is that a busy desk reads: `node bench/busy-desk.ts`, or with other minutes than 60 behind it. Seven alerts a
 * minute, each with three pins and two messages, go to one group at the pace of Telegram's bot; the clock is the test's.
 */
import { SECOND } from '../src/domain/ids.ts'
import { busyDesk } from '../test/engine/outbox/busy-desk.ts'

const minutes = Number(process.argv[2] ?? 60)
const { service, group, written, oldest, waiting, mostInAMinute, messages } = await busyDesk(minutes)
const shown = service.shown(group).join('\n')
const missing = written.filter(words => !shown.includes(words)).length
console.log(`${minutes} minutes, seven alerts each, one desk in a group`)
console.log(`oldest news ${oldest.news / SECOND} s, oldest first alert ${oldest.alert / SECOND} s`)
console.log(`most notices waiting ${waiting}, most messages in a minute ${mostInAMinute}, ${messages} in all`)
console.log(`${written.length} messages of people in alerts, ${missing} of them not shown`)
await service.stop()

/**
 * Plain grammY that keeps nothing, as the measure of `bench/raid.ts`: each cry is answered with four messages at once to the same sink.
 * `node bench/plain.ts [--alerts 1000] [--json]`.
 */
import { parseArgs } from 'node:util'
import { Bot } from 'grammy'
import { Sink } from './sink-process.ts'
import { cryOf, DESK_GROUP, RELATIVES, relativeOf } from './town.ts'

const LANES = 20

const { values } = parseArgs({
  options: { alerts: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } },
})
const alerts = Number(values.alerts)
const sink = await Sink.start()
const bot = new Bot('1:plain', {
  botInfo: {
    ...{ id: 1, is_bot: true, first_name: 'Banco', username: 'banco_bot', has_main_web_app: false },
    ...{ can_join_groups: true, can_read_all_group_messages: true, supports_inline_queries: false },
    ...{ can_connect_to_business: false, has_topics_enabled: false, allows_users_to_create_topics: false },
    ...{ can_manage_bots: false, supports_join_request_queries: false },
  },
  client: { apiRoot: sink.url },
})
bot.on('message:text', async context => {
  const nth = context.update.update_id
  const told = [DESK_GROUP, ...Array.from({ length: RELATIVES }, (_, which) => relativeOf(nth, which))]
  await Promise.all(told.map(chat => context.api.sendMessage(chat, `ALERTA de Persona ${nth}`)))
})

const spent = process.cpuUsage()
const began = performance.timeOrigin + performance.now()
let next = 0
async function lane(): Promise<void> {
  while (next < alerts) {
    next += 1
    await bot.handleUpdate(cryOf(next - 1))
  }
}
await Promise.all(Array.from({ length: LANES }, lane))
const { user, system } = process.cpuUsage(spent)
const taken = await sink.dump()
sink.stop()
const last = taken.reduce((latest, { at }) => Math.max(latest, at), began)
const figures = {
  part: 'plain',
  alerts,
  sends: taken.length,
  total_s: Number(((last - began) / 1_000).toFixed(3)),
  cpu_ms_per_alert: Number(((user + system) / 1_000 / alerts).toFixed(2)),
  rss_mb: Math.round(process.resourceUsage().maxRSS / 1_024),
}
if (values.json) console.log(JSON.stringify(figures))
else console.table([figures])

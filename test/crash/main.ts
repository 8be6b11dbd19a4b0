import { crashRun } from './crash.ts'

// Called as: npm run crash -- [kills] [alerts] [seed]
const [kills = 200, alerts = 400, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
console.log(`kills ${kills}, alerts ${alerts}, seed ${seed}`)
const counts = await crashRun({ kills, alerts, seed }, line => console.log(line))
console.table(counts)
const wrong = counts.lostAlerts + counts.untoldRelatives + counts.untoldDesk + counts.unmarkedRepeats
process.exitCode = wrong === 0 ? 0 : 1

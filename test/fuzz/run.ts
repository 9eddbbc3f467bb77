import { startDatabaseServer } from '../database-server.ts'
import { untilToldToStop } from '../told-to-stop.ts'
import { fuzz } from './fuzz.ts'
import { fuzzedWorld } from './ground.ts'

/** `npm run fuzz -- N SEED`: so many hostile requests to every endpoint, drawn from a seed; faults are printed as they are found. */
const [requests = 1_000_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const say = (line: string) => process.stdout.write(`${line}\n`)
if (!Number.isInteger(requests) || !Number.isInteger(seed)) {
  say('Say how many requests and from which seed: npm run fuzz -- 1000000 1')
  process.exit(2)
}
const server = await startDatabaseServer()
try {
  await untilToldToStop(async () => {
    const { world, ground, end } = await fuzzedWorld(server.url)
    try {
      say(`${requests} requests to ${ground.operations.length} operations, from seed ${seed}`)
      const { sent, seconds, statuses, busy, accepted, faults } = await fuzz(world, ground, { requests, seed, say })
      say(
        `${sent} requests in ${seconds.toFixed(0)} s, ${Math.round(sent / seconds)} a second; ${busy} refused as too many, ${accepted} accepted`,
      )
      say(`answers by status: ${statuses}`)
      say(faults.length === 0 ? 'no fault' : `${faults.length} faults`)
      // What refuses everything shows nothing.
      process.exitCode = faults.length === 0 && accepted > 0 ? 0 : 1
    } finally {
      await end()
    }
  })
} finally {
  await server.stop()
}

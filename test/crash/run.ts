import { parseArgs } from 'node:util'
import { type Kind, kinds, rigged } from './kinds.ts'
import { inWords, type Result, type Run } from './rig.ts'

const usage = `npm run crash -- --kind KIND [--times N] [--seed S] [--clients N] [--verify-each N] [--port P] [--world DIR] [--control]
  server    kills the server            database  kills PostgreSQL        both   the one and the other in turn
  clock     sets the server's clock to other times
  power     cuts the power (root)       full      fills the disk (root)   slow   slows the disk down (root)
  --world     a folder in which the world is kept once it is made, for other runs to begin with
  --control   server, database, power: the same where acts must be lost; the rig is good if it sees that`

/** `npm run crash`: strikes a server at random moments and says what was lost; 0 where nothing was, or where a control lost. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      kind: { type: 'string', default: '' },
      times: { type: 'string', default: '20' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      clients: { type: 'string', default: '8' },
      'verify-each': { type: 'string', default: '10' },
      port: { type: 'string', default: '4160' },
      world: { type: 'string' },
      control: { type: 'boolean', default: false },
    },
  })
  const kind: Kind | undefined = new Map<string, Kind>(Object.entries(kinds)).get(values.kind)
  if (!kind || (values.control && !kind.control)) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const run: Run = {
    name: values.control ? `${values.kind}-control` : values.kind,
    seed: Number(values.seed),
    times: Number(values.times),
    clients: Number(values.clients),
    verifyEach: Number(values['verify-each']),
    untilLoss: values.control,
    world: values.world ?? null,
    say: (line) => process.stdout.write(`${line}\n`),
  }
  return judged(run, await rigged(run, kind, Number(values.port)))
}

/** A rig that finds no loss where there must be one finds none anywhere. */
function judged(run: Run, result: Result): number {
  run.say(inWords(result))
  if (!run.untilLoss) return result.findings.length === 0 ? 0 : 1
  const lost = result.lost > 0 || result.neverBack
  run.say(lost ? 'the control lost, as it must' : 'THE CONTROL LOST NOTHING')
  return lost ? 0 : 1
}

process.exitCode = await main()

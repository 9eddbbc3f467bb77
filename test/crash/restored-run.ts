import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../src/server/postgres.ts'
import { untilToldToStop } from '../told-to-stop.ts'
import { Restorations } from './restored.ts'

/** `npm run crash:restored -- [N] [FROM] [--control]`: N seeds of a centre that is restored from an old backup while tablets send. */
async function main(many: number, from: number, control: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-restored-'))
  const postgres = await startPostgres({ dataDir: folder, fast: true })
  const sums = { recorded: 0, forgotten: 0, failed: 0 }
  try {
    await untilToldToStop(async () => {
      const restorations = await Restorations.on(postgres.connectionString())
      for (let seed = from; seed < from + many; seed++) {
        const { recorded, forgotten, findings } = await restorations.live(seed, !control)
        sums.recorded += recorded
        sums.forgotten += forgotten
        if (findings.length > 0) {
          sums.failed++
          process.stdout.write(`seed ${seed}: ${findings.slice(0, 5).join('; ')}\n`)
        }
      }
    })
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(
    `${many} restorations: ${sums.recorded} acts recorded, ${sums.forgotten} of them confirmed and not in the backup; ${sums.failed} seeds lost, doubled or broke something\n`,
  )
  if (control) return sums.failed > 0 ? 0 : 1
  return sums.failed === 0 && sums.forgotten > 0 ? 0 : 1
}

const words = process.argv.slice(2)
const [many = 20, from = 1] = words.filter((word) => !word.startsWith('--')).map(Number)
process.exitCode = await main(many, from, words.includes('--control'))

import { PaySimulation } from '../test/pay-simulation.ts'

/** `npm run pay-simulation`: a hundred thousand instalments, a million attempts to be paid, and what came of it. */
const size = { instalments: 100_000, attempts: 1_000_000, seed: 24062020, reserved: true }
const from = performance.now()
const result = new PaySimulation(size).run((attempts) => {
  process.stderr.write(`\r${attempts} of ${size.attempts} attempts `)
})
process.stderr.write('\n')
process.stdout.write(
  `${JSON.stringify({ ...size, ...result, seconds: Math.round((performance.now() - from) / 1000) }, null, 2)}\n`,
)
if (result.double > 0 || result.unbalanced > 0) process.exitCode = 1

import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes, in the order in which it begins: one that came last would run alone, and leave a core idle. */
const long = [
  '/test/browser/',
  '/test/matrix',
  '/test/fuzz/',
  '/test/row-security',
  '/test/crash/',
  '/test/simulation/',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const groupOf = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((part) => moduleId.includes(part))
      return at < 0 ? long.length : at
    }
    return sorted.toSorted((one, other) => groupOf(one) - groupOf(other))
  }
}

export default defineConfig({
  test: {
    globalSetup: ['test/database-server.ts'],
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'demo/**/*.test.ts'],
    // The longer walks in a browser are `npm run walks`: with them the suite would take most of an hour of two cores.
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.SULH_WALKS === undefined ? ['test/browser/*.long.test.ts'] : []),
    ],
    sequence: { sequencer: LongestFirst },
    // Two cores: two files at a time. The browser's tests have long steps and wait for one another by their own.
    maxWorkers: 2,
    // The parts of the program are loaded once for each of the two, not for each of 150 files: no test changes what it shares.
    isolate: false,
    // What takes a second alone takes a minute beside a browser and a build on two cores.
    testTimeout: 120_000,
    // The first of the browser's tests loads the demo, and the others wait for it.
    hookTimeout: 300_000,
  },
})

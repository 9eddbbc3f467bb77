// npm test: everything that must pass, from a fresh clone. Ends with one line that counts.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, project, run } from './prepare.mjs'

install()
needTools()
const bin = (name) => join(project, 'node_modules', '.bin', name)
// Each takes half a minute of one core: side by side they take the time of the longest.
const checks = [
  beside(bin('tsc'), '-p', 'tsconfig.server.json'),
  beside(bin('tsc'), '-p', 'tsconfig.web.json').then(() => beside(bin('biome'), 'check', '--error-on-warnings', '.')),
]
await Promise.all(checks)
build()
mkdirSync(join(project, 'test-output'), { recursive: true })
const results = join(project, 'test-output', 'results.json')
const given = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2)]
const { status } = spawnSync(bin('vitest'), given, { cwd: project, stdio: 'inherit' })
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'))
process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`)
process.exit(status ?? 1)

/** Runs a program beside others with its output shown; where it fails, gives up with its exit code. */
async function beside(program, ...given) {
  const [status] = await once(spawn(program, given, { cwd: project, stdio: 'inherit' }), 'exit')
  if (status === 0) return
  process.stderr.write(`"${program} ${given.join(' ')}" failed.\n`)
  process.exit(status ?? 1)
}

/** The browser and the PDF tools that tests drive; on Debian as root they are installed, elsewhere they are named. */
function needTools() {
  const browser =
    process.env.SULH_CHROMIUM ??
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  const missing = []
  if (browser === undefined || !existsSync(browser)) missing.push('chromium')
  if (spawnSync('pdftotext', ['-v']).error) missing.push('poppler-utils')
  if (missing.length === 0) return
  const canInstall = process.getuid?.() === 0 && !spawnSync('apt-get', ['--version']).error
  if (!canInstall) {
    process.stderr.write(
      `The tests need ${missing.join(' and ')}: install with "apt-get install ${missing.join(' ')}" or your system's own way.\n`,
    )
    process.exit(1)
  }
  process.stdout.write(`Installing ${missing.join(' and ')} …\n`)
  run('apt-get', 'update', '-q')
  run('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...missing)
}

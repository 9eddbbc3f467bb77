// What `npm start` and `npm test` share: installing and building what is missing. Node's own modules only, since
// nothing else is there in a fresh clone.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program with its output shown; gives up with its exit code where it fails. */
export function run(program, ...given) {
  const result = spawnSync(program, given, { cwd: project, stdio: 'inherit' })
  if (result.status !== 0) {
    process.stderr.write(`"${program} ${given.join(' ')}" failed.\n`)
    process.exit(result.status ?? 1)
  }
}

/** Installs with `npm ci` where that was not done since the lock file last changed. */
export function install() {
  const done = join(project, 'node_modules', '.package-lock.json')
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(project, 'package-lock.json')).mtimeMs - 1000) return
  process.stdout.write('Installing the libraries (about a minute) …\n')
  run('npm', 'ci', '--no-audit', '--no-fund')
}

/** Builds the web application where a source is newer than the last build. */
export function build() {
  const built = join(project, 'dist', 'web', 'index.html')
  const sources = ['src', 'index.html', 'vite.config.ts', 'package-lock.json', 'public']
  const newest = Math.max(...sources.map((name) => newestIn(join(project, name))))
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return
  process.stdout.write('Building the web application …\n')
  run(process.execPath, join(project, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn')
}

function newestIn(path) {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

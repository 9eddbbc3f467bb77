// npm start: from a fresh clone to a running Sulh.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install, project } from './prepare.mjs'

install()
build()
const sulh = spawn(process.execPath, [join(project, 'bin', 'sulh'), 'start', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
// Ctrl+C reaches Sulh from the terminal; a signal sent to npm alone is passed on, so that Sulh stops in order.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => sulh.kill('SIGTERM'))
sulh.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

// npm run dev: the server on 8080, started again when its source changes; Vite on 5173 in front of it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install, project } from './prepare.mjs'

install()
const tool = (path, ...given) =>
  spawn(process.execPath, [join(project, 'node_modules', path), ...given], { cwd: project, stdio: 'inherit' })
const server = tool('tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'src/main.cli.ts', 'start')
const web = tool('vite/bin/vite.js')
for (const child of [server, web]) child.on('exit', (code) => process.exit(code ?? 0))

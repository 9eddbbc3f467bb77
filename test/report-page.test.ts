import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..', 'dist', 'web')
const limitBytes = 200_000
/** What the server says before each file; measured by `npm run bench -- report-page`. */
const headBytes = 900

/** The files that a browser has to have before it shows the page: the page's own, and all that they import. */
function filesOf(page: string): Set<string> {
  const found = new Set<string>()
  const take = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    if (!file.endsWith('.js')) return
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) take(`assets/${name}`)
  }
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  for (const [, file] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) if (file) take(file)
  const entry = [...found].find((file) => file.endsWith('.js')) ?? ''
  const app = new RegExp(`${page}-[\\w-]+\\.js`).exec(readFileSync(join(folder, entry), 'utf8'))?.[0]
  if (!app) throw new Error(`the entry leads to no ${page}`)
  take(`assets/${app}`)
  return found
}

// `npm test` builds first; where nothing is built there is nothing to weigh.
describe.skipIf(!existsSync(join(folder, 'index.html')))('the page on which the public reports ordnance', () => {
  it('is under 200 KB on the line before the map, with everything that it needs', () => {
    const files = [...filesOf('PublicApp'), 'index.html']
    const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length + headBytes)
    expect(files.length).toBeGreaterThan(8)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(limitBytes)
  })

  it('brings neither the map nor the readers of coordinates with it', () => {
    const scripts = [...filesOf('PublicApp')].filter((file) => file.endsWith('.js'))
    const heavy = scripts.filter((file) =>
      /maplibregl-canvas|\+proj=|EPSG:4326/.test(readFileSync(join(folder, file), 'utf8')),
    )
    expect(heavy).toEqual([])
  })

  it('is sent packed', () => {
    for (const file of filesOf('PublicApp'))
      if (readFileSync(join(folder, file)).length > 1024)
        expect(existsSync(join(folder, `${file}.gz`)), file).toBe(true)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..', 'dist', 'web')
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

/** The pages of the public: what each must not exceed on the line, in bytes. */
const pages = { PublicApp: 200_000, PublicIncidentApp: 200_000, PublicConductApp: 200_000 } as const
const names = ['PublicApp', 'PublicIncidentApp', 'PublicConductApp'] as const

// `npm test` builds first; where nothing is built there is nothing to weigh.
describe.skipIf(!existsSync(join(folder, 'index.html')))('a page on which the public reports', () => {
  it.each(names)('%s is light on the line before the map, with everything that it needs', (name) => {
    const files = [...filesOf(name), 'index.html']
    const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length + headBytes)
    expect(files.length).toBeGreaterThan(8)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(pages[name])
  })

  it.each(names)('%s brings neither the map nor the readers of coordinates with it', (name) => {
    const scripts = [...filesOf(name)].filter((file) => file.endsWith('.js'))
    const heavy = scripts.filter((file) =>
      /maplibregl-canvas|\+proj=|EPSG:4326/.test(readFileSync(join(folder, file), 'utf8')),
    )
    expect(heavy).toEqual([])
  })

  it.each(names)('%s is sent packed', (name) => {
    for (const file of filesOf(name))
      if (readFileSync(join(folder, file)).length > 1024)
        expect(existsSync(join(folder, `${file}.gz`)), file).toBe(true)
  })

  it.each(['PublicIncidentApp', 'PublicConductApp'])(
    '%s, where people report what may endanger them, brings nothing that keeps anything in the browser',
    (name) => {
      const scripts = [...filesOf(name)].filter((file) => file.endsWith('.js'))
      const entry = scripts[0] ?? ''
      const keeping = scripts.filter((file) =>
        /indexedDB|sessionStorage|document\.cookie/.test(readFileSync(join(folder, file), 'utf8')),
      )
      // The entry is the application's own, and holds no page.
      expect(keeping.filter((file) => file !== entry)).toEqual([])
    },
  )
})

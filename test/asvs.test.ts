import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpWorld, newHttpWorld } from './http.ts'
import { cast } from './world.ts'

const root = join(import.meta.dirname, '..')

/** The requirements of levels 1 and 2 of OWASP ASVS 5.0.0, by section and place. */
const asked = `
  1.1:1-2 1.2:1-9 1.3:1-11 1.4:1-3 1.5:1-2 2.1:1-3 2.2:1-3 2.3:1-4 2.4:1 3.2:1-2 3.3:1-4 3.4:1-6 3.5:1-5 3.7:1-2 4.1:1-3 4.2:1
  4.3:1-2 4.4:1-4 5.1:1 5.2:1-3 5.3:1-2 5.4:1-3 6.1:1-3 6.2:1-12 6.3:1-4 6.4:1-4 6.5:1-5 6.6:1-3 6.8:1-4 7.1:1-3 7.2:1-4 7.3:1-2
  7.4:1-5 7.5:1-2 7.6:1-2 8.1:1-2 8.2:1-3 8.3:1 8.4:1 9.1:1-3 9.2:1-4 10.1:1-2 10.2:1-2 10.3:1-4 10.4:1-11 10.5:1-5 10.6:1-2
  10.7:1-3 11.1:1-2 11.2:1-3 11.3:1-3 11.4:1-4 11.5:1 11.6:1 12.1:1-3 12.2:1-2 12.3:1-4 13.1:1 13.2:1-5 13.3:1-2 13.4:1-5 14.1:1-2
  14.2:1-4 14.3:1-3 15.1:1-3 15.2:1-3 15.3:1-7 16.1:1 16.2:1-5 16.3:1-4 16.4:1-3 16.5:1-3 17.1:1 17.2:1-4 17.3:1-2
`

describe('docs/asvs.md', () => {
  const rows = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
    .split('\n')
    .map((line) => /^\| ([\d. ]+) \| (yes|partly|no|n\/a) \| (.+) \|$/.exec(line))
    .flatMap((row) => (row ? [{ ids: (row[1] ?? '').split(' '), met: row[2], said: row[3] ?? '' }] : []))

  it('has every requirement of levels 1 and 2 once, and no other', () => {
    const wanted = asked
      .trim()
      .split(/\s+/)
      .flatMap((section) => {
        const [name, places = ''] = section.split(':')
        return places.split(',').flatMap((range) => {
          const [from = 0, to = from] = range.split('-').map(Number)
          return Array.from({ length: to - from + 1 }, (_, n) => `${name}.${from + n}`)
        })
      })
    expect(wanted).toHaveLength(253)
    expect(rows.flatMap(({ ids }) => ids).toSorted()).toEqual(wanted.toSorted())
  })

  it('names files that exist, and a test or the reason for each', () => {
    const named = (said: string) =>
      [...said.matchAll(/`((?:src|test|docs|SECURITY)[\w./-]*)`/g)].map(([, path]) => path ?? '')
    for (const { ids, met, said } of rows) {
      expect(
        named(said).filter((path) => !existsSync(join(root, path))),
        ids.join(),
      ).toEqual([])
      if (met === 'yes')
        expect(
          named(said).some((path) => path.endsWith('.test.ts')),
          ids.join(),
        ).toBe(true)
      else expect(said.length, ids.join()).toBeGreaterThan(5)
    }
  })

  it('counts what it says', () => {
    const count = (met: string) => rows.filter((row) => row.met === met).reduce((sum, { ids }) => sum + ids.length, 0)
    expect(readFileSync(join(root, 'docs/asvs.md'), 'utf8')).toContain(
      `Of 253 items ${count('yes')} are met, ${count('partly')} partly, ${count('no')} not, and ${count('n/a')} do not apply.`,
    )
  })
})

describe('what the list says of the sources', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }))
  const withWords = (words: RegExp) =>
    files
      .filter(({ text }) => words.test(text))
      .map(({ name }) => name)
      .toSorted()

  it('runs no text as a program and sets no HTML from text', () => {
    expect(files.length).toBeGreaterThan(1000)
    expect(withWords(/\beval\(|new Function\(|document\.write|insertAdjacentHTML/)).toEqual([])
    expect(withWords(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=/)).toEqual([])
    expect(withWords(/rejectUnauthorized: false|NODE_TLS_REJECT_UNAUTHORIZED/)).toEqual([])
  })

  it('starts programs without a shell, in three files', () => {
    expect(withWords(/from 'node:child_process'/)).toEqual([
      'server/kept-running.ts',
      'server/master-key.ts',
      'server/postgres.ts',
    ])
    expect(withWords(/shell: true|execSync\(|\bexec\(\s*`/)).toEqual([])
  })

  it('masks every field of a password, and lets managers of passwords fill it', () => {
    const fields = files.flatMap(({ name, text }) =>
      [
        ...text.matchAll(
          /<TextField\b[^>]*?name="(?:password|current|next|passkeyPassword|passphrase|again)"[\s\S]*?\/>/g,
        ),
      ].map(([field]) => ({ name, field })),
    )
    expect(fields.length).toBeGreaterThan(6)
    for (const { name, field } of fields) {
      expect(field, name).toContain('type="password"')
      expect(field, name).toMatch(/autoComplete="(?:current|new)-password"/)
    }
    expect(withWords(/onPaste/)).toEqual([])
  })

  it('offers to sign out on every page that asks who reads', () => {
    expect(withWords(/signOut\(/).filter((name) => name.startsWith('web/shell/'))).not.toEqual([])
  })
})

describe('what the list says of every answer', () => {
  let world: HttpWorld
  const signInsPerMinute = 6
  let logged = ''
  beforeAll(async () => {
    const log = new PassThrough().on('data', (piece: Buffer) => {
      logged += piece.toString()
    })
    world = await newHttpWorld({ logLevel: 'info', logTo: log, signInsPerMinute })
  })
  afterAll(() => world.end())
  const ask = async (url: string, headers: Record<string, string> = {}) =>
    world.http.inject({ method: 'GET', url, headers: { cookie: await world.signIn('awa'), ...headers } })

  it('is kept in no cache, is what it says it is, and is told to no other site', async () => {
    for (const url of ['/api/people', '/api/session', '/api/programme', '/api/nothing', '/healthz', '/metrics']) {
      const { headers } = await ask(url, { origin: 'https://elsewhere.example' })
      if (url.startsWith('/api/p') || url === '/api/session') expect(headers['cache-control'], url).toBe('no-store')
      expect(headers['x-content-type-options'], url).toBe('nosniff')
      expect(headers['content-type'], url).toMatch(/^(application\/json|text\/plain)/)
      expect(headers['referrer-policy'], url).toBe('no-referrer')
      expect(headers['access-control-allow-origin'], url).toBeUndefined()
      expect(headers['content-security-policy'], url).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
      expect(headers['content-security-policy'], url).not.toMatch(/script-src[^;]*'unsafe-/)
    }
  })

  it('serves neither the checkout nor a folder', async () => {
    for (const url of ['/.git/config', '/package.json', '/src/main.server.ts', '/../package.json', '/assets/', '/api/'])
      expect((await ask(url)).body, url).not.toMatch(/repositoryformatversion|devDependencies|composeHttp|Index of/)
  })

  it('refuses a query that names a field twice', async () => {
    expect((await ask('/api/people?page=1&page=2')).statusCode).toBe(400)
    expect((await ask('/api/people?search=a&search=b')).statusCode).toBe(400)
  })

  it('knows no TRACE', async () => {
    const address = await world.http.listen({ port: 0, host: '127.0.0.1' })
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(address, { method: 'TRACE', path: '/api/people', agent: false }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      sent.on('error', reject).end()
    })
    expect([400, 404, 405, 501]).toContain(status)
  })

  it('writes down each attempt to sign in, and nothing that was typed', async () => {
    const wrong = { login: 'awa', password: 'Typedmarkword' }
    expect((await world.http.inject({ method: 'POST', url: '/api/session', payload: wrong })).statusCode).toBe(401)
    expect(logged).toContain('"outcome":"session.wrong"')
    expect(logged).toContain(`"user":"${cast.awa.id}"`)
    expect(logged).not.toContain('Typedmarkword')
  })

  it('believes a client’s word on its address only from a proxy that it was told to trust', async () => {
    const tried = async (n: number) => {
      const headers = { 'x-forwarded-for': `10.0.0.${n}` }
      const payload = { login: 'nobody', password: 'nothing at all' }
      return (await world.http.inject({ method: 'POST', url: '/api/session', headers, payload })).statusCode
    }
    const tries: number[] = []
    for (let n = 0; n <= signInsPerMinute; n++) tries.push(await tried(n))
    // From many addresses that are only claimed: they are of one.
    expect(tries.at(-1)).toBe(429)
  })
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actions, formerActions } from '../src/features.ts'
import { Entry } from '../src/journal/entry.ts'
import { newId } from '../src/kernel/ids.ts'
import { writeErasureList } from '../src/server/backup/erasure-list.ts'
import { openedWith } from '../src/server/backup/sealed-file.ts'
import { takeBackup } from '../src/server/backup/take-backup.ts'
import { type HttpWorld, newHttpWorld } from './http.ts'
import { markers, plant } from './matrix-world.ts'
import { overHttp } from './over-http.ts'
import { applicant } from './world.ts'

/**
 * What a stolen copy of the database says, and whatever else is written while people work: logs, the database's own log, metrics, files,
 * backups. The words are planted through the API, and in everything that it refuses. Everything that actions seal is sealed in the journal; in compartments it is sealed
 * in the tables as well. The ordinary record is in clear in its tables (docs/decisions/0026-compartments.md), and which columns
 * hold it is listed here, so that no other comes to it unseen.
 */
let world: HttpWorld
let logged = ''
const log = new PassThrough().on('data', (piece: Buffer) => {
  logged += piece.toString()
})
/** What the program puts into the folder for temporary files is found there. */
const usual = process.env.TMPDIR
const temporary = mkdtempSync(join(tmpdir(), 'dump-'))
/** Column → the planted words that occur in it. */
const holds = new Map<string, Set<string>>()

beforeAll(async () => {
  process.env.TMPDIR = temporary
  world = await newHttpWorld({ benchmark: true, logLevel: 'trace', logTo: log })
  await plant(overHttp(world))
  await askBadly()
  const owner = world.sulh.database.owner
  const { rows: tables } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  for (const { name } of tables) {
    // Binary columns as text too: what lies in them unsealed would be read.
    const { rows } = await owner.query<Record<string, unknown>>(`select * from ${name}`)
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) {
        const text = Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)
        for (const word of text?.match(anyMarker) ?? []) {
          const key = `${name}.${column}`
          holds.set(key, (holds.get(key) ?? new Set()).add(word))
        }
      }
  }
}, 300_000)
afterAll(async () => {
  if (usual === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = usual
  await world.end()
  rmSync(temporary, { recursive: true })
})

/** In whatever is refused, mistyped or fails; and what nobody keeps: what was searched for, and what was typed as a password. */
const refused = ['Badlymark', 'Failingmark', 'Soughtmark', 'Typedmark']
const anyMarker = new RegExp([...Object.keys(markers), ...refused, 'Tarsa'].join('|'), 'g')

/** Everything that can go wrong, with a word in it: each action with words for every field, broken JSON, addresses, headers, passwords. */
async function askBadly(): Promise<void> {
  const [bad, failing, sought, typed] = refused
  const cookie = await world.signIn('awa')
  const json = { cookie, 'content-type': 'application/json' }
  const inject = (method: 'GET' | 'POST', url: string, payload?: string, headers: Record<string, string> = json) =>
    world.http.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
  for (const { name, input, roles } of actions.filter((action) => action.roles.length > 0)) {
    const fields = input instanceof z.ZodObject ? Object.keys(input.shape) : []
    const words = Object.fromEntries(fields.map((field) => [field, field === 'id' ? newId() : bad]))
    const body = { id: newId(), at: new Date().toISOString(), input: { ...words, [`${bad}`]: bad } }
    const { statusCode } = await inject('POST', `/api/actions/${name}`, JSON.stringify(body))
    expect(statusCode, `${name} ${roles}`).toBeLessThan(500)
  }
  for (const [url, payload] of [
    ['/api/actions/person.register', `{"id": "${bad}`],
    ['/api/actions/person.register', JSON.stringify({ input: `${bad}\u0000` })],
    [`/api/actions/${bad}`, '{}'],
    [`/api/${bad}`, '{}'],
    ['/api/session', JSON.stringify({ login: typed, password: typed })],
    ['/api/session', JSON.stringify({ login: 'awa', password: typed, code: typed })],
    ['/api/search', JSON.stringify({ words: sought })],
    ['/api/search', JSON.stringify({ text: sought, query: sought, search: sought })],
  ] as const)
    expect((await inject('POST', url, payload)).statusCode, url).toBeLessThan(500)
  for (const url of [
    `/api/people?search=${sought}`,
    `/api/people?order=${bad}&page=${bad}`,
    `/api/people/${bad}`,
    `/${bad}%00`,
    `/log/tile/0/${bad}`,
  ]) {
    expect((await inject('GET', url)).statusCode, url).toBeLessThan(500)
    const strange = {
      ...json,
      'x-strange': `${bad}`,
      'accept-language': `${bad}`,
      authorization: `Bearer sulh_${bad}${bad}`,
    }
    expect((await inject('GET', url, undefined, strange)).statusCode, url).toBeLessThan(500)
  }
  expect(
    (await inject('POST', '/api/actions/person.register', `${bad}`, { cookie, 'content-type': `text/${bad}` }))
      .statusCode,
  ).toBe(415)
  // A fault of the database that nobody foresaw, and that quotes the whole row.
  await world.asOwner(
    `create function unforeseen() returns trigger language plpgsql as $$ begin raise exception 'unforeseen' using errcode = 'XX000', detail = new::text; end $$;
     create trigger unforeseen before insert on people for each row when (new.name_latin ->> 'family' = '${failing}')
       execute function unforeseen()`,
  )
  const named = applicant({ nameLatin: { given: 'Ali', father: 'Nuri', grandfather: 'Omar', family: failing } })
  expect((await world.post('awa', 'person.register', named)).status).toBe(500)
  await world.asOwner('drop trigger unforeseen on people; drop function unforeseen()')
}

const columnsWith = (word: RegExp) =>
  [...holds]
    .filter(([, words]) => [...words].some((one) => word.test(one)))
    .map(([column]) => column)
    .toSorted()

describe('a copy of the database', () => {
  it('says no word of a compartment, of who recruited a child, of a protected source, of a form of the clinic or of a position at the talks', () => {
    for (const word of ['Child', 'Recruiter', 'Health', 'Sickform', 'Desk', 'Source', 'Citizen', 'Dossier', 'Position'])
      expect(columnsWith(new RegExp(`^${word}`)), word).toEqual([])
  })

  it('says what was answered to questionnaires nowhere', () => {
    expect(columnsWith(/^Question/)).toEqual([])
  })

  it('holds the ordinary record in these columns and in no other', () => {
    expect(columnsWith(/^(Answer|Service)/)).toEqual([
      'associations.duty',
      'associations.sub_unit',
      'grades.reason',
      'interviews.answers',
    ])
    expect(columnsWith(/^Foreign/)).toEqual([
      'foreign_cases.holding_place',
      'foreign_cases.name',
      'foreign_cases.unit',
      'foreign_steps.note',
    ])
    // A receipt of arms names who gave them, on paper and so in what its proof states.
    expect(columnsWith(/^Moved/)).toEqual([
      'documents.statement',
      'duplicates.evidence',
      'people.name_latin',
      'people.sort_latin',
      'station_events.note',
      'terms_answers.interpreted_into',
    ])
  })

  it('says what is public: otherwise nothing was looked for', () => {
    expect(columnsWith(/^Tarsa$/)).toContain('places.name')
  })
})

describe('the journal in it', () => {
  const known = new Map([...actions, ...formerActions].map((action) => [`${action.name} ${action.version}`, action]))

  it('has no field in clear that its action seals', async () => {
    const { rows } = await world.sulh.database.owner.query<{ body: string }>('select body::text from journal')
    const entries = rows.map(({ body }) => JSON.parse(body)).filter((body) => Entry.safeParse(body).success)
    const open: string[] = []
    let sealed = 0
    for (const body of entries) {
      const { action, version, input, facts, sealed: box } = Entry.parse(body)
      const { sealed: fields = [] } = known.get(`${action} ${version}`) ?? {}
      const said = z.record(z.string(), z.unknown()).parse(input)
      // Where an action names nobody there is no key, and what it seals is empty.
      open.push(...fields.filter((field) => (said[field] ?? null) !== null).map((field) => `${action} ${field}`))
      if (box === null) continue
      sealed++
      if (Object.keys(facts ?? {}).length > 0) open.push(`${action} has facts in clear`)
    }
    expect(sealed).toBeGreaterThan(40)
    expect(open).toEqual([])
  })

  it('says none of the planted words of people', () => {
    const words = [...(holds.get('journal.body') ?? [])]
    const personal =
      /^(Source|Answer|Question|Health|Sickform|Child|Recruiter|Desk|Citizen|Dossier|Foreign|Moved|Service|Position)/
    expect(words.filter((word) => personal.test(word))).toEqual([])
    expect(words).toContain('Sidenorthmark')
  })
})

describe('what is written beside the database', () => {
  const wordsIn = (text: string) => [...new Set(text.match(anyMarker) ?? [])].filter((word) => word !== 'Tarsa')

  it('is a log of routes, kinds and times, at its finest, with none of the words', () => {
    expect(logged).toContain('"msg":"failed"')
    expect(logged).toContain('"code":"XX000"')
    expect(logged.match(/"msg":"answered"/g)?.length).toBeGreaterThan(400)
    expect(wordsIn(logged)).toEqual([])
  })

  it('is the database’s own log without what was asked', async () => {
    const { rows } = await world.sulh.database.owner.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    )
    const file = join(rows[0]?.folder ?? '', '..', 'postgres.log')
    // A server of the operator's own keeps its log elsewhere.
    const text = existsSync(file) ? readFileSync(file, 'latin1') : ''
    expect(wordsIn(text)).toEqual([])
  })

  it('is a count of routes for whoever watches the server', async () => {
    const { body } = await world.get(null, '/metrics')
    expect(body).toContain('sulh_http_request_seconds_bucket')
    expect(wordsIn(body)).toEqual([])
  })

  it('is no file that outlives its use', () => {
    const left = readdirSync(temporary, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    for (const one of left)
      expect(wordsIn(readFileSync(join(one.parentPath, one.name), 'latin1')), one.name).toEqual([])
  })

  it('is a backup that says nothing without its passphrase, and the record with it', async () => {
    const passphrase = 'nine camels under one tree'
    const file = new PassThrough()
    const whole = buffer(file)
    await takeBackup({ connectionString: world.ownerUrl, files: [], passphrase, now: new Date() }, file)
    const bytes = await whole
    expect(wordsIn(bytes.toString('latin1'))).toEqual([])
    const opened = Readable.from(openedWith(passphrase, Readable.from([bytes])), { objectMode: false })
    expect(wordsIn((await buffer(opened.pipe(createGunzip()))).toString('latin1'))).toContain('Sidenorthmark')
    const owner = await world.sulh.database.owner.connect()
    try {
      expect(wordsIn(await writeErasureList(owner, world.sulh.keys.journal, new Date()))).toEqual([])
    } finally {
      owner.release()
    }
  })

  it('keeps nothing of what was refused, searched for or typed as a password', () => {
    for (const word of refused) expect(columnsWith(new RegExp(`^${word}$`)), word).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actions, formerActions } from '../src/features.ts'
import { Entry } from '../src/journal/entry.ts'
import { type HttpWorld, newHttpWorld } from './http.ts'
import { markers, plant } from './matrix-world.ts'

/**
 * What a stolen copy of the database says. Everything that actions seal is sealed in the journal; in compartments it is sealed
 * in the tables as well. The ordinary record is in clear in its tables (docs/decisions/0026-compartments.md), and which columns
 * hold it is listed here, so that no other comes to it unseen.
 */
let world: HttpWorld
/** Column → the planted words that occur in it. */
const holds = new Map<string, Set<string>>()

beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  await plant(world)
  const anyMarker = new RegExp([...Object.keys(markers), 'Tarsa'].join('|'), 'g')
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
}, 120_000)
afterAll(() => world.end())

const columnsWith = (word: RegExp) =>
  [...holds]
    .filter(([, words]) => [...words].some((one) => word.test(one)))
    .map(([column]) => column)
    .toSorted()

describe('a copy of the database', () => {
  it('says no word of a compartment, of who recruited a child, of a protected source, of a form of the clinic or of a position at the talks', () => {
    for (const word of ['Child', 'Recruiter', 'Health', 'Sickform', 'Desk', 'Source', 'Citizen', 'Position'])
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
      /^(Source|Answer|Question|Health|Sickform|Child|Recruiter|Desk|Citizen|Foreign|Moved|Service|Position)/
    expect(words.filter((word) => personal.test(word))).toEqual([])
    expect(words).toContain('Sidenorthmark')
  })
})

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportGroup } from '../src/groups/actions.ts'
import { proposeClassification, signClassification } from '../src/groups/classification-actions.ts'
import { decree1508 } from '../src/groups/data/decree-1508.ts'
import { draftScheme, proposeScheme, signScheme } from '../src/groups/scheme-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import { assess, closePhase, openPhase, proposeWaiver, signWaiver } from '../src/preconditions/actions.ts'
import { Precondition } from '../src/preconditions/precondition.ts'
import { asRole } from '../src/server/postgres.ts'
import { attempt } from './attempt.ts'
import { type CastName, cast, idOf, newWorld, type World } from './world.ts'

let world: World
const ids = {
  ...{ scheme: newId(), draft: newId(), signed: newId(), proposed: newId(), waiver: newId(), open: newId() },
  ...{ programme: newId(), closed: newId(), second: newId() },
}
const source = {
  from: 'Visit',
  asOf: { from: '2020-06-03', to: '2020-06-03', precision: 'day' },
  reliability: 'B',
  credibility: '2',
  reference: '',
}
const evidence = [{ text: 'Seen.', source }]
const findings = decree1508.criteria.map(({ key }) => ({ criterion: key, finding: 'met', evidence }))

async function group(who: CastName): Promise<string> {
  const named = { code: 'G-1', nameArabic: 'تشكيل', nameLatin: '', aliases: [], claimedStatus: 'none' }
  return world.done(who, reportGroup, { id: newId(), ...named, placeCode: 'B1', formed: null })
}

beforeAll(async () => {
  world = await newWorld()
  const hill = await group('nadia')
  const southern = await group('umar')
  const inputOf = (groupId: string) => ({
    groupId,
    schemeId: ids.scheme,
    category: 'green',
    findings,
    reason: 'Visits.',
  })
  await world.done('nadia', draftScheme, { id: ids.scheme, ...decree1508 })
  await world.done('nadia', proposeScheme, { id: ids.scheme })
  const { rows } = await world.sulh.database.owner.query('select proposed_at from classification_schemes')
  await world.done('fatou', signScheme, { id: ids.scheme, proposedAt: rows[0].proposed_at })
  await world.done('nadia', draftScheme, { id: ids.draft, ...decree1508 })
  await world.done('umar', draftScheme, { id: newId(), ...decree1508 })
  await world.done('nadia', proposeClassification, { id: ids.signed, ...inputOf(hill) })
  await world.done('fatou', signClassification, { id: ids.signed })
  await world.done('nadia', proposeClassification, { id: ids.proposed, ...inputOf(hill) })
  const scope = { groupId: hill, placeCode: null }
  for (const precondition of Precondition.options) {
    const said = { precondition, status: 'met', evidence, note: '', validUntil: '2199-01-01' }
    await world.done('nadia', assess, { id: newId(), ...scope, ...said })
    await world.done('umar', assess, { id: newId(), groupId: southern, placeCode: null, ...said })
  }
  await world.done('omran', proposeWaiver, { id: ids.waiver, ...scope, tool: 'cvr', reason: 'Meanwhile.' })
  await world.done('fatou', signWaiver, { id: ids.waiver })
  await world.done('omran', proposeWaiver, { id: ids.second, ...scope, tool: 'preDdr', reason: 'Meanwhile.' })
  await world.done('umar', proposeWaiver, {
    id: newId(),
    groupId: southern,
    placeCode: null,
    tool: 'cvr',
    reason: 'So.',
  })
  const phase = { ...scope, reason: 'Now.' }
  await world.done('fatou', openPhase, { id: ids.closed, ...phase, kind: 'cvr', waiverId: ids.waiver })
  await world.done('fatou', closePhase, { id: ids.closed, reason: 'Over.' })
  await world.done('fatou', openPhase, { id: ids.programme, ...phase, kind: 'programme', waiverId: null })
  await world.done('ismail', openPhase, {
    ...{ id: newId(), ...phase, groupId: southern, kind: 'programme', waiverId: null },
  })
})
afterAll(() => world.end())

const tables = [
  'readiness_confirmations',
  'classification_schemes',
  'classifications',
  'precondition_assessments',
  'waivers',
  'phases',
]

describe('the gates hold against the writer itself, past perform()', () => {
  const columns =
    'side_id, group_id, place_code, status, open_reason, opened_by, opened_at, close_reason, closed_by, closed_at'
  const phaseLike = (kind: string, basis: string) =>
    `insert into phases (id, ${columns}, kind, assessment_ids, assessed_by, waiver_id, waiver_signed_by)
     select gen_random_uuid(), ${columns}, '${kind}', ${basis} from phases where id = '${ids.closed}'`
  const none = `'{}', '{}'`

  it.each([
    [
      'a class signed by who proposed it',
      () =>
        `update classifications set status = 'signed', signed_by = proposed_by, review_due = now() where id = '${ids.proposed}'`,
      '23514',
    ],
    [
      'a class turned down by who proposed it',
      () =>
        `update classifications set status = 'turnedDown', turned_down_by = proposed_by, turned_down_reason = 'x' where id = '${ids.proposed}'`,
      '23514',
    ],
    [
      'a class signed by nobody',
      () => `update classifications set status = 'signed' where id = '${ids.proposed}'`,
      '23514',
    ],
    [
      'a second standing class',
      () =>
        `update classifications set status = 'signed', signed_by = '${cast.fatou.id}', review_due = now() where id = '${ids.proposed}'`,
      '23505',
    ],
    ['another category than was signed', () => `update classifications set category = 'red'`, '23001'],
    [
      'another reason than was signed',
      () => `update classifications set reason = 'x' where id = '${ids.signed}'`,
      '23001',
    ],
    [
      'a finding without evidence',
      () =>
        `insert into classifications select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'status', 'proposed',
           'scheme_code', 'x', 'signed_by', null, 'signed_at', null, 'review_due', null,
           'findings', jsonb_set(c.findings, '{1,evidence}', '[]')))).* from classifications c where id = '${ids.signed}'`,
      '23514',
    ],
    [
      'a scheme in force by who put it forward',
      () =>
        `update classification_schemes set status = 'inForce', proposed_by = '${cast.omran.id}', signed_by = '${cast.omran.id}' where id = '${ids.draft}'`,
      '23514',
    ],
    [
      'two versions of a scheme in force',
      () =>
        `update classification_schemes set status = 'inForce', proposed_by = '${cast.omran.id}', signed_by = '${cast.fatou.id}' where id = '${ids.draft}'`,
      '23505',
    ],
    [
      'a changed scheme in force',
      () => `update classification_schemes set criteria = '[{}]' where id = '${ids.scheme}'`,
      '23001',
    ],
    [
      'an assessment without evidence',
      () =>
        `insert into precondition_assessments select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
           'standing', false, 'evidence', '[]'::jsonb))).* from precondition_assessments a limit 1`,
      '23514',
    ],
    [
      'an assessment that changes afterwards',
      () => `update precondition_assessments set valid_until = '2299-01-01'`,
      '23001',
    ],
    [
      'a waiver signed by who proposed it',
      () => `update waivers set status = 'signed', signed_by = proposed_by where id = '${ids.second}'`,
      '23514',
    ],
    [
      'a waiver that names another tool afterwards',
      () => `update waivers set tool = 'preDdr' where id = '${ids.waiver}'`,
      '23001',
    ],
    ['a programme on fewer than four assessments', () => phaseLike('programme', `${none}, null, null`), '23514'],
    [
      'a programme opened by who assessed',
      () =>
        `insert into phases select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'status', 'closed',
           'close_reason', 'x', 'closed_by', p.opened_by, 'opened_by', p.assessed_by[1]))).* from phases p where id = '${ids.programme}'`,
      '23514',
    ],
    ['a tool without a waiver', () => phaseLike('cvr', `${none}, null, null`), '23514'],
    [
      'a tool with a waiver for another',
      () => phaseLike('preDdr', `${none}, '${ids.waiver}', '${cast.fatou.id}'`),
      '23503',
    ],
    [
      'a tool with a waiver that nobody signed',
      () => phaseLike('preDdr', `${none}, '${ids.second}', '${cast.fatou.id}'`),
      '23503',
    ],
    ['a closed phase opened again', () => `update phases set status = 'open' where id = '${ids.closed}'`, '23001'],
  ])('refuse %s', async (_what, sql, code) => {
    expect(await attempt(world, 'sulh_writer', sql())).toBe(code)
  })

  it.each(tables)('%s: nothing is removed, and readers write nothing', async (table) => {
    expect(await attempt(world, 'sulh_writer', `delete from ${table}`)).toBe('42501')
    for (const role of ['sulh_side_north', 'sulh_joint'])
      expect(await attempt(world, role, `update ${table} set id = id`)).toBe('42501')
  })
})

describe('row-level security of the gates, straight in SQL', () => {
  async function rowsSeen(role: string, site: string | null, table: string): Promise<number> {
    const client = new pg.Client({ connectionString: asRole(world.ownerUrl, role) })
    await client.connect()
    try {
      await client.query('begin')
      if (site !== null) await client.query(`set local sulh.site = '${site}'`)
      return (await client.query(`select * from ${table}`)).rows.length
    } finally {
      await client.end()
    }
  }

  it.each(tables)(
    '%s: a side sees its own rows, the joint bodies all, nobody anything before a site is set',
    async (table) => {
      const all = await rowsSeen('sulh_joint', null, table)
      const [ours, theirs] = [
        await rowsSeen('sulh_side_north', 'side', table),
        await rowsSeen('sulh_side_south', 'side', table),
      ]
      expect(ours).toBeGreaterThan(0)
      expect(ours + theirs).toBe(all)
      if (table !== 'classifications') expect(theirs).toBeGreaterThan(0)
      expect(await rowsSeen('sulh_side_north', null, table)).toBe(0)
      expect(await rowsSeen('sulh_side_north', '', table)).toBe(0)
      // Rows of the gates belong to a side and not to a site: officers of a site may read them, never the other side.
      expect(await rowsSeen('sulh_side_south', idOf('site TAR'), table)).toBe(theirs)
    },
  )
})

import pg from 'pg'
import { expect } from 'vitest'
import { z } from 'zod'
import { Compartment } from '../src/kernel/compartments.ts'
import { asRole } from '../src/server/postgres.ts'
import type { HttpWorld } from './http.ts'
import { inParallel } from './in-parallel.ts'
import { foundIn, type Login, markers, mayFind } from './matrix-world.ts'
import { idOf } from './world.ts'

const logins = (): Login[] => {
  const settings = { north: [null, '', 'side', 'TAR', 'BEL', 'STO', 'SUD'], south: [null, '', 'side', 'SUD', 'TAR'] }
  return ([null, ...Compartment.options] as const).flatMap((compartment) => {
    const role = (name: string) => (compartment ? `${name}_${compartment}` : name)
    const sides = (['north', 'south'] as const).flatMap((side) =>
      settings[side].map((setting) => ({ role: role(`sulh_side_${side}`), side, compartment, setting })),
    )
    return [...sides, { role: role('sulh_joint'), side: 'commission' as const, compartment, setting: null }]
  })
}
/** What both sides agreed on, and what one told the other. */
const knownToBoth = [
  ...['ceasefire_agreements', 'ceasefire_agreement_versions', 'ceasefire_articles', 'ceasefire_commitments'],
  ...['ceasefire_lines', 'commitment_assessments', 'violation_notices', 'violation_replies'],
  'violation_reexaminations',
  ...['talk_texts', 'talk_text_versions', 'talk_text_acceptances'],
  ...['commitments', 'commitment_versions', 'commitment_statements', 'commitment_extensions'],
  ...['confidence_measures', 'confidence_tasks', 'confidence_steps'],
]
/** Tables of which the other end of a road sees rows, or that a whole side knows. */
const acrossSites = [
  'weapons',
  'movements',
  'receipts',
  'parts',
  'part_movements',
  'photos',
  'consignments',
  'shipments',
  'ammunition_lots',
  'ammunition_transfers',
  'ammunition_postings',
  'lot_holds',
  'trace_waivers',
  'duplicates',
  'users',
  'questionnaires',
  'question_sets',
  'sites',
  'readiness_confirmations',
  'weapon_words',
  'weapon_serial_keys',
]

/** The columns of every table that a login may read, as they are named in a statement. */
async function grantedTo(client: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`select c.relname as table,
    array_agg(quote_ident(a.attname)) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    and not a.attisdropped where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and has_column_privilege(c.oid, a.attnum, 'select') group by 1`)
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

const siteOf = ({ setting }: Login) => (setting && setting.length === 3 ? idOf(`site ${setting}`) : setting)

/** All rows that a login is given, as JSON by their table: in one transaction and one way there and back. */
async function readAll(client: pg.Client, login: Login, granted: ReadonlyMap<string, string[]>) {
  const site = siteOf(login)
  const begin = site === null ? '' : `set local sulh.site = ${pg.escapeLiteral(site)};`
  const reads = [...granted].map(
    ([name, columns]) =>
      `select '${name}' as name, coalesce(json_agg(t), '[]')::text as rows from (select ${columns.join(', ')} from ${name}) t`,
  )
  const { rows } = z
    .object({ rows: z.array(z.object({ name: z.string(), rows: z.string() })) })
    .parse([await client.query(`begin read only; ${begin} ${reads.join(' union all ')}; rollback`)].flat().at(-2))
  return new Map(rows.map(({ name, rows: found }) => [name, found]))
}

const Rows = z.array(z.looseObject({ side_id: z.string().nullish(), site_id: z.string().nullish() }))

/**
 * Reads every table as every login of the API, at every site that it may be set to, and says what was there that is not theirs, and which
 * markers were met where they may be.
 */
export async function wander(world: HttpWorld): Promise<{ leaks: string[]; met: Set<string> }> {
  const leaks = new Set<string>()
  const met = new Set<string>()
  const tables = await world.sulh.database.owner.query(`select c.relname as name, array_agg(a.attname::text) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace = 'public'::regnamespace group by 1 order by 1`)
  const known = z.array(z.object({ name: z.string(), columns: z.array(z.string()) })).parse(tables.rows)
  expect(known.length).toBeGreaterThan(90)
  const look = (login: Login, { name, columns, rows }: { name: string; columns: readonly string[]; rows: string }) => {
    const { setting } = login
    const as = `${name} as ${login.role} at ${setting ?? 'nowhere'}`
    for (const marker of foundIn(rows)) {
      const place = markers[marker]
      if (place && mayFind(login, place)) met.add(marker)
      else leaks.add(`${as} says ${marker}`)
    }
    if (login.side === 'commission' || !columns.includes('side_id')) return
    const all = Rows.parse(JSON.parse(rows))
    const own = [null, idOf(`authority ${login.side}`), idOf('authority commission')]
    const open = [...knownToBoth, 'sites', 'offices', 'ceasefire_terms', 'reader_roles'].includes(name)
    if (!open && all.some((row) => 'side_id' in row && !own.some((one) => one === row.side_id)))
      leaks.add(`${as} gives rows of another side`)
    if (setting?.length !== 3 || !columns.includes('site_id') || acrossSites.includes(name)) return
    if (all.some((row) => row.site_id !== siteOf(login))) leaks.add(`${as} gives rows of another site`)
  }
  const byRole = new Map<string, Login[]>()
  for (const login of logins()) byRole.set(login.role, [...(byRole.get(login.role) ?? []), login])
  await inParallel([...byRole], 4, async ([role, settings]) => {
    const client = new pg.Client({ connectionString: asRole(world.ownerUrl, role) })
    await client.connect()
    try {
      const granted = await grantedTo(client)
      for (const login of settings) {
        const found = await readAll(client, login, granted)
        for (const { name, columns } of known) look(login, { name, columns, rows: found.get(name) ?? '[]' })
      }
    } finally {
      await client.end()
    }
  })
  return { leaks: [...leaks], met }
}

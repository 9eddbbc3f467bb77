import type { Box } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Facility, facilityContactNoun, facilityImportNoun, facilityNoun, facilityStepNoun } from './facility.ts'
import { type FacilitiesQuery, type FacilitiesView, FacilityImportsView, FacilityRow, FacilityView } from './views.ts'

/** Facts of facilities that need SQL. */
export const facilityLookups: Readonly<Record<string, Lookup>> = {
  'facility.record': {
    facts: async (tx, { placeCode }) => ({
      placeKnown: placeCode === null || (await exists(tx, 'select from places where code = $1', [placeCode])),
    }),
  },
  'facility.import': {
    facts: async (tx, { rows }) => {
      const { rows: found } = await tx.query<{ code: string }>(
        `select distinct r ->> 'placeCode' as code from jsonb_array_elements($1::jsonb) r
         where r ->> 'placeCode' is not null and not exists (select from places p where p.code = r ->> 'placeCode')
         order by 1 limit 1`,
        [JSON.stringify(rows)],
      )
      return { unknownPlace: found[0]?.code ?? null }
    },
  },
}

const select = `select to_jsonb(f) as facility, p.name as place_name
  from facilities f left join places p on p.code = f.place_code`

function rowOf(row: Record<string, Record<string, unknown>>): FacilityRow {
  return FacilityRow.parse({ facility: recordOf(facilityNoun, row.facility ?? {}), placeName: row.place_name ?? null })
}

const orders = { name: `coalesce(nullif(f.name_ar, ''), f.name_en)`, recorded: 'f.recorded_at' } as const

/** A page of the register. */
export async function readFacilities(tx: Tx, query: FacilitiesQuery): Promise<FacilitiesView> {
  const conditions = new Conditions()
  const { status, kind, search } = query
  if (status !== 'all') conditions.add((place) => `f.status = ${place}`, status)
  if (kind !== 'all') conditions.add((place) => `f.kind = ${place}`, kind)
  if (search !== '')
    conditions.add((place) => `(f.name_ar ilike ${place} or f.name_en ilike ${place})`, anywhere(search))
  const { rows } = await tx.query(
    `${select} where ${conditions.where} ${orderBy(query.order, orders, 'f.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from facilities f where ${conditions.where}`, conditions.values)
  return { facilities: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One facility with its history, and whom to call there. */
export async function readFacility(tx: Tx, id: Id, language: string): Promise<FacilityView | undefined> {
  const { rows } = await tx.query(`${select} where f.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: told } = await tx.query(
    `select ${columnsOf(facilityContactNoun)} from facility_contacts where facility_id = $1 order by recorded_at desc, id`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(facilityStepNoun)} from facility_steps where facility_id = $1 order by taken_at, id`,
    [id],
  )
  const contacts = told.map((one) => recordOf(facilityContactNoun, one))
  const steps = taken.map((one) => recordOf(facilityStepNoun, one))
  const users = [...contacts.map(({ recordedBy }) => recordedBy), ...steps.map(({ takenBy }) => takenBy)]
  const names = await userNames(tx, users, language)
  return FacilityView.parse({
    ...rowOf(row),
    contacts: contacts.map((contact) => ({ contact, recordedByName: names.get(contact.recordedBy) ?? '' })),
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
  })
}

/** The last files that were taken in. */
export async function readFacilityImports(tx: Tx, language: string): Promise<FacilityImportsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(facilityImportNoun)} from facility_imports order by imported_at desc, id limit 20`,
  )
  const imports = rows.map((row) => recordOf(facilityImportNoun, row))
  const names = await userNames(
    tx,
    imports.map(({ importedBy }) => importedBy),
    language,
  )
  return FacilityImportsView.parse({
    imports: imports.map((one) => ({ import: one, importedByName: names.get(one.importedBy) ?? '' })),
  })
}

/** Which facilities are looked for in a box. */
export interface InBox {
  /** The side whose own are seen beside public geography. */
  readonly sideId: Id
  /** Only settlements of more people than this. */
  readonly settlementsOver?: number
  /** Whether roads are looked for too, as they are where it is not said. */
  readonly roads?: boolean
}

/**
 * The open facilities whose box meets a box: near enough in SQL, by indexes on plain numbers (which row security lets through); how
 * near they are is measured afterwards.
 */
export async function facilitiesInBox(
  tx: Tx,
  { west, south, east, north }: Box,
  { sideId, settlementsOver, roads = settlementsOver === undefined }: InBox,
): Promise<Facility[]> {
  const values: unknown[] = [west, south, east, north, sideId]
  const open = `select ${columnsOf(facilityNoun)} from facilities where status = 'open' and (side_id is null or side_id = $5)`
  const places = `${open} and kind <> 'road' and west between $1 and $3 and south between $2 and $4 ${
    settlementsOver === undefined ? '' : `and kind = 'settlement' and people_night > $${values.push(settlementsOver)}`
  }`
  const lines = `${open} and kind = 'road' and west <= $3 and east >= $1 and south <= $4 and north >= $2`
  const { rows } = await tx.query(roads ? `${places} union all ${lines}` : places, values)
  return rows.map((row) => recordOf(facilityNoun, row))
}

import { type Day, dayOf } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { exists, type Tx } from '../server/database.ts'
import { countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { organisationChangeNoun } from './organisation.ts'
import {
  type Authority,
  authorityNoun,
  officeNoun,
  type Programme,
  placeNoun,
  programmeNoun,
  type Site,
  siteNoun,
  type User,
  userNoun,
} from './programme.ts'
import { missingItems, readinessNoun } from './readiness.ts'
import type { OrganisationChangesQuery, ProgrammeView, ReadinessView } from './views.ts'

/** Facts of the programme's actions that need SQL. */
export const programmeLookups: Readonly<Record<string, Lookup>> = {
  'site.plan': {
    facts: async (tx, input) => ({
      codeTaken: await exists(tx, 'select from sites where code = $1', [input.code]),
      placeKnown: await exists(tx, 'select from places where code = $1', [input.placeCode]),
    }),
  },
  'office.close': {
    facts: async (tx, input) => {
      const { rows } = await tx.query<{ people: number }>(
        `select count(*) as people from users where office_id = $1 and status = 'appointed'`,
        [input.id],
      )
      return { people: rows[0]?.people ?? 0 }
    },
  },
  'site.confirmReadiness': { facts: standingConfirmations },
  'site.withdrawReadiness': { facts: standingConfirmations },
  'site.open': { facts: standingConfirmations },
  // Custody stands below the programme; that a place still holds some is all that is asked of its tables here.
  'site.close': {
    facts: async (tx, input) => {
      const { rows } = await tx.query<{ weapons: number; parts: number; lots: number }>(stillThere, [input.id])
      return rows[0] ?? { weapons: 0, parts: 0, lots: 0 }
    },
  },
}

const here = `status in ('inCustody', 'inTransit', 'disputed') and (site_id = $1 or sent_from = $1)`

/** SQL: what a site holds, what is on the way to it, and what it sent that has not arrived. Ammunition is counted by lots. */
const stillThere = `select (select count(*) from weapons where ${here}) as weapons,
  (select count(*) from parts where ${here}) as parts,
  (select count(distinct lot_id) from (
    select lot_id from ammunition_balances
      where site_id = $1 and quantity > 0 and holder ~ '^(compartment|inSitu|disputed|transit):'
    union all select lot_id from consignments where from_site_id = $1 and status = 'inTransit') there) as lots`

async function standingConfirmations(tx: Tx, input: Record<string, unknown>) {
  const { rows } = await tx.query(
    `select ${columnsOf(readinessNoun)} from readiness_confirmations where site_id = $1 and status = 'standing' order by item`,
    [input.id],
  )
  return { standing: rows.map((row) => recordOf(readinessNoun, row)) }
}

/** The programme's record, if it was founded. */
export async function findProgramme(tx: Tx): Promise<Programme | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(programmeNoun)} from programmes`)
  return rows[0] ? recordOf(programmeNoun, rows[0]) : undefined
}

/** The day that it is now where the programme works. */
export async function todayHere(tx: Tx, now: Date): Promise<Day> {
  const programme = await findProgramme(tx)
  return dayOf(now.toISOString(), programme?.timeZone ?? 'UTC')
}

/** Everything that `GET /api/programme` shows: who takes part, where it works, and the country's places. */
export async function readProgramme(tx: Tx): Promise<ProgrammeView | undefined> {
  const programme = await findProgramme(tx)
  if (!programme) return undefined
  const all = async (table: string, columns: string, order: string) =>
    (await tx.query(`select ${columns} from ${table} order by ${order}`)).rows
  const authorities = await all('authorities', columnsOf(authorityNoun), 'position')
  const offices = await all('offices', columnsOf(officeNoun), 'side_id, code')
  const sites = await all('sites', columnsOf(siteNoun), 'side_id, code')
  const places = await all('places', columnsOf(placeNoun), 'code')
  return {
    programme,
    authorities: authorities.map((row): Authority => recordOf(authorityNoun, row)),
    offices: offices.map((row) => recordOf(officeNoun, row)),
    sites: sites.map((row): Site => recordOf(siteNoun, row)),
    places: places.map((row) => recordOf(placeNoun, row)),
  }
}

/** A page of what became of offices and sites within reach. */
export async function readOrganisationChanges(tx: Tx, query: OrganisationChangesQuery, language: string) {
  const { rows } = await tx.query(
    `select ${columnsOf(organisationChangeNoun)} from organisation_changes
     ${orderBy(query.order, { changed: 'changed_at' }, 'id')} ${pageAt(query.page)}`,
  )
  const changes = rows.map((row) => recordOf(organisationChangeNoun, row))
  const names = await userNames(
    tx,
    changes.map(({ changedBy }) => changedBy),
    language,
  )
  const total = await countUpTo(tx, 'select from organisation_changes', [])
  return {
    changes: changes.map((change) => ({ change, byName: names.get(change.changedBy) ?? '' })),
    ...{ ...total, page: query.page, pageSize },
  }
}

/** A site's checklist: what stands confirmed, what was taken back, and what is missing. */
export async function readReadiness(tx: Tx, siteId: Id, language: string): Promise<ReadinessView | undefined> {
  const { rows: sites } = await tx.query(
    `select ${columnsOf(siteNoun, 's')}, p.name as place_name from sites s join places p on p.code = s.place_code
     where s.id = $1`,
    [siteId],
  )
  const [row] = sites
  if (!row) return undefined
  const site = recordOf(siteNoun, row)
  const { rows } = await tx.query(
    `select ${columnsOf(readinessNoun)} from readiness_confirmations where site_id = $1 order by confirmed_at desc, item`,
    [siteId],
  )
  const confirmations = rows.map((one) => recordOf(readinessNoun, one))
  const ids = confirmations.flatMap(({ confirmedBy, withdrawnBy }) => [confirmedBy, withdrawnBy])
  const names = await userNames(tx, [...ids, site.readyBy, site.openedBy], language)
  return {
    site,
    placeName: row.place_name,
    confirmations,
    missing: missingItems(site, confirmations),
    names: Object.fromEntries(names),
  }
}

/** A user of the reader's side, or undefined. */
export async function findUser(tx: Tx, id: Id): Promise<User | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(userNoun)} from users where id = $1`, [id])
  return rows[0] ? recordOf(userNoun, rows[0]) : undefined
}

/** The names of users by id, in one language; ids of another side are left out by the row policies. */
export async function userNames(
  tx: Tx,
  ids: readonly (string | null)[],
  language: string,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const { rows } = await tx.query<{ id: string; name: string }>(
    'select id, name ->> $2 as name from users where id = any($1)',
    [wanted, language],
  )
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** The end of a day where the programme works, or this moment where no day is asked about. */
export async function momentOf(tx: Tx, on: string, now: Date): Promise<Date> {
  if (on === '') return now
  const { rows } = await tx.query<{ until: string }>(
    'select ($1::date + 1)::timestamp at time zone time_zone as until from programmes',
    [on],
  )
  return new Date(Date.parse(rows[0]?.until ?? `${on}T23:59:59Z`) - 1)
}

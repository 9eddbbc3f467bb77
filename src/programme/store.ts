import { type Day, dayOf } from '../kernel/dates.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import {
  type Authority,
  authorityNoun,
  officeNoun,
  type Programme,
  placeNoun,
  programmeNoun,
  type Site,
  siteNoun,
  userNoun,
} from './programme.ts'
import type { ProgrammeView, UserView } from './views.ts'

/** Facts of the programme's actions that need SQL. */
export const programmeLookups: Readonly<Record<string, Lookup>> = {
  'site.open': {
    facts: async (tx, input) => ({
      codeTaken: await exists(tx, 'select from sites where code = $1', [input.code]),
      placeKnown: await exists(tx, 'select from places where code = $1', [input.placeCode]),
    }),
  },
  'user.appoint': {
    facts: async (tx, input) => ({ loginTaken: await exists(tx, 'select from users where login = $1', [input.login]) }),
  },
  // Whoever was dismissed or given other roles signs in again: nothing they had open goes on.
  'user.dismiss': { accepted: async (tx, { input }) => endSessions(tx, input.id) },
  'user.changeRoles': { accepted: async (tx, { input }) => endSessions(tx, input.id) },
}

async function endSessions(tx: Tx, userId: unknown): Promise<void> {
  await tx.query('delete from sessions where user_id = $1', [userId])
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

/** The users that the reader's side appointed. */
export async function readUsers(tx: Tx): Promise<Omit<UserView, 'locked' | 'hasPassword' | 'lastSeen'>[]> {
  const { rows } = await tx.query(`select ${columnsOf(userNoun)} from users order by login limit 2000`)
  return rows.map((row) => recordOf(userNoun, row))
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

import type { Id } from '../kernel/ids.ts'
import { type Paged, pageSize } from '../kernel/paging.ts'
import { User, userNoun } from '../programme/programme.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { UserChange, userChangeNoun } from './user-change.ts'
import type { UserChangeRow, UsersQuery } from './views.ts'

/** Facts of the users' actions that need SQL, and what ends at once when somebody is dismissed or given other roles. */
export const userLookups: Readonly<Record<string, Lookup>> = {
  'user.appoint': { facts: async (tx, input) => ({ loginTaken: await loginTaken(tx, input.login) }) },
  'user.changeRoles': {
    facts: async (tx, input) => ({ otherAdministrators: await otherAdministrators(tx, input.id) }),
    accepted: async (tx, { input }) => endSessions(tx, input.id),
  },
  'user.dismiss': {
    facts: async (tx, input) => ({ otherAdministrators: await otherAdministrators(tx, input.id) }),
    accepted: async (tx, { input }) => {
      await endSessions(tx, input.id)
      await tx.query('delete from account_codes where user_id = $1', [input.id])
    },
  },
  'user.endSessions': { accepted: async (tx, { input }) => endSessions(tx, input.id) },
  'userChange.proposeAppointment': {
    facts: async (tx, input) => ({
      loginTaken: await loginTaken(tx, input.login),
      waiting: await exists(tx, `select from user_changes where status = 'proposed' and (user_id = $1 or login = $2)`, [
        input.userId,
        input.login,
      ]),
    }),
  },
  'userChange.proposeRoles': { facts: waits },
  'userChange.proposeReinstatement': { facts: waits },
  'userChange.proposeFactorReset': { facts: waits },
  'userChange.sign': {
    facts: async (tx, _input, _actor, record) => {
      const change = UserChange.safeParse(record).data
      return {
        loginTaken: await loginTaken(tx, change?.login ?? null),
        otherAdministrators: await otherAdministrators(tx, change?.userId ?? null),
      }
    },
    accepted: async (tx, { writes }) => {
      for (const { noun, record } of writes) {
        if (noun !== userChangeNoun) continue
        const { userId, kind } = UserChange.parse(record)
        await endSessions(tx, userId)
        if (kind !== 'factor') continue
        await tx.query('delete from passkeys where user_id = $1', [userId])
        await tx.query('update accounts set factor_sealed = null, factor_confirmed = false where user_id = $1', [
          userId,
        ])
      }
    },
  },
}

function loginTaken(tx: Tx, login: unknown): Promise<boolean> {
  return exists(tx, 'select from users where login = $1', [login])
}

async function waits(tx: Tx, input: Record<string, unknown>) {
  return {
    waiting: await exists(tx, `select from user_changes where status = 'proposed' and user_id = $1`, [input.userId]),
  }
}

/** Other administrators who could act for the side of this user: of the same side, or of a joint body. */
async function otherAdministrators(tx: Tx, userId: unknown): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    `select count(*) as n from users u join authorities a on a.id = u.side_id
     where u.status = 'appointed' and 'administrator' = any (u.roles) and u.id <> $1
       and (a.kind = 'joint' or u.side_id = (select side_id from users where id = $1))`,
    [userId],
  )
  return rows[0]?.n ?? 0
}

async function endSessions(tx: Tx, userId: unknown): Promise<void> {
  await tx.query('delete from sessions where user_id = $1', [userId])
}

/** A page of the users that the reader's side appointed. */
export async function readUsers(tx: Tx, query: UsersQuery, language: string): Promise<{ users: User[] } & Paged> {
  const conditions = new Conditions()
  const said = conditions.value(language)
  if (query.status !== 'all') conditions.add((place) => `u.status = ${place}`, query.status)
  if (query.role !== 'all') conditions.add((place) => `${place} = any (u.roles)`, query.role)
  if (query.site !== 'all') conditions.add((place) => `u.site_id = ${place}`, query.site)
  if (query.search !== '') {
    const pattern = anywhere(query.search)
    conditions.add((place) => `(u.login ilike ${place} or ${namedIn('u.name')(place)})`, pattern)
  }
  const from = `from (select *, (name ->> ${said}) collate "und-x-icu" as said from users) u where ${conditions.where}`
  const order = orderBy(query.order, { login: 'login', name: 'said' }, 'id')
  const { rows } = await tx.query(
    `select ${columnsOf(userNoun, 'u')} ${from} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { users: rows.map((row) => recordOf(userNoun, row)), ...total, page: query.page, pageSize }
}

/** The changes that wait for a second signature, oldest first. */
export function readWaitingChanges(tx: Tx, language: string): Promise<UserChangeRow[]> {
  return readChanges(tx, { where: `c.status = 'proposed'`, values: [], order: 'c.proposed_at, c.id' }, language)
}

/** Everything that changed of one user, newest first. */
export function readChangesOf(tx: Tx, userId: Id, language: string): Promise<UserChangeRow[]> {
  return readChanges(tx, { where: 'c.user_id = $1', values: [userId], order: 'c.proposed_at desc, c.id' }, language)
}

async function readChanges(
  tx: Tx,
  { where, values, order }: { where: string; values: unknown[]; order: string },
  language: string,
): Promise<UserChangeRow[]> {
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columnsOf(userChangeNoun, 'c')}, u.name as user_name, s.name as site_name from user_changes c
     left join users u on u.id = c.user_id left join sites s on s.id = c.at_site where ${where} order by ${order} limit 200`,
    values,
  )
  const changes = rows.map((row) => ({ ...row, change: recordOf(userChangeNoun, row) }))
  const ids = changes.flatMap(({ change }) => [change.proposedBy, change.decidedBy])
  const names = await userNames(tx, ids, language)
  return changes.map(({ change, ...row }) => ({
    change,
    userName: change.name ?? User.shape.name.parse(Object(row).user_name),
    siteName: SiteName.parse(Object(row).site_name),
    proposedByName: names.get(change.proposedBy) ?? '',
    decidedByName: names.get(change.decidedBy ?? '') ?? '',
  }))
}

const SiteName = User.shape.name.nullable()

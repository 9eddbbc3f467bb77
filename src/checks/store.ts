import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds, type Role } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { whereSought } from '../people/sought-store.ts'
import { peopleById } from '../people/store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt, pageOfIds } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { checkNoun, standingChecks } from './check.ts'
import { CheckKind, officeCodes } from './kinds.ts'
import { checkOverseers } from './readers.ts'
import { checkShareNoun, shareAtMost } from './share.ts'
import type { CheckStanding } from './standing.ts'
import type { CheckSharesView, ChecksQuery, ChecksView, CheckView, PersonChecks } from './views.ts'

/** Facts of the checks' actions that need SQL. */
export const checkLookups: Readonly<Record<string, Lookup>> = {
  'check.request': {
    facts: async (tx, input) => {
      const kind = CheckKind.parse(input.kind)
      const { rows } = await tx.query<{ id: Id }>(
        `select o.id from offices o join people p on p.side_id = o.side_id where p.id = $1 and o.code = $2`,
        [input.personId, officeCodes[kind]],
      )
      return {
        officeId: rows[0]?.id ?? null,
        waiting: await exists(tx, `select from checks where person_id = $1 and kind = $2 and status = 'requested'`, [
          input.personId,
          kind,
        ]),
      }
    },
  },
  'check.export': {
    facts: async (tx, _input, actor) => {
      const { rows } = await tx.query<{ id: Id }>(
        `select c.id from checks c join users u on u.office_id = c.office_id
         where u.id = $1 and c.status = 'requested' order by c.requested_at, c.id limit ${shareAtMost}`,
        [actor.id],
      )
      return { checkIds: rows.map(({ id }) => id) }
    },
  },
}

/** How the background checks of a person stand today. */
export async function checksOf(tx: Tx, personId: Id): Promise<CheckStanding[]> {
  const { rows } = await tx.query(`select ${columnsOf(checkNoun)} from checks where person_id = $1 order by id`, [
    personId,
  ])
  const checks = rows.map((row) => recordOf(checkNoun, row))
  return checks.length === 0 ? [] : standingChecks(checks, await todayHere(tx, new Date()))
}

/** Who reads what an office wrote beside its result: those who weigh it, and not those who only asked. */
const noteReaders: readonly Role[] = ['screener', 'adjudicator', 'director', 'appealsOfficer']

/** The office whose checks alone the reader sees; undefined for those who oversee all. Null: appointed to none. */
async function boundTo(tx: Tx, actor: Actor): Promise<Id | null | undefined> {
  if (holds(actor, checkOverseers)) return undefined
  const { rows } = await tx.query<{ office: Id | null }>('select office_id as office from users where id = $1', [
    actor.id,
  ])
  return rows[0]?.office ?? null
}

async function officeName(tx: Tx, id: Id | null): Promise<Texts | null> {
  const { rows } = await tx.query<{ name: Texts }>('select name from offices where id = $1', [id])
  return rows[0]?.name ?? null
}

const orders = { due: 'r.due_on', since: 'r.requested_at' } as const
const statuses = { waiting: 'requested', overdue: 'requested', answered: 'answered' } as const

/** A page of the checks of the reader's office, or of every office within reach for those who oversee them. */
export async function readChecks(tx: Tx, query: ChecksQuery, actor: Actor, now: Date): Promise<ChecksView> {
  const office = await boundTo(tx, actor)
  const today = await todayHere(tx, now)
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (office !== undefined) conditions.add((place) => `r.office_id = ${place}`, office ?? actor.id)
  if (query.status !== 'all') conditions.add((place) => `r.status = ${place}`, statuses[query.status])
  if (query.status === 'overdue') conditions.add((place) => `r.due_on < ${place}`, today)
  if (query.kind !== 'all') conditions.add((place) => `r.kind = ${place}`, query.kind)
  await whereSought(tx, conditions, 'r.person_id', query.search, actor)
  const from = `from checks r where ${conditions.where}`
  const order = orderBy(query.order, orders, 'r.id')
  const { ids, ...total } = await pageOfIds(tx, { from, values: conditions.values, id: 'r.id', order }, query)
  const { rows } = await tx.query(`select ${columnsOf(checkNoun, 'r')} from checks r where r.id = any($1) ${order}`, [
    ids,
  ])
  const checks = rows.map((row) => recordOf(checkNoun, row))
  const people = await peopleById(
    tx,
    checks.map(({ personId }) => personId),
  )
  return {
    checks: checks.flatMap((check) => {
      const person = people.get(check.personId)
      return person ? [{ check, person }] : []
    }),
    ...total,
    page: query.page,
    pageSize,
    today,
    officeName: office === undefined ? null : await officeName(tx, office),
  }
}

/** One check. To an office, another office's does not exist; of the person it sees what it needs to look them up. */
export async function readCheck(
  tx: Tx,
  id: Id,
  actor: Actor,
  how: { now: Date; language: string },
): Promise<CheckView | undefined> {
  const office = await boundTo(tx, actor)
  const { rows } = await tx.query(
    `select ${columnsOf(checkNoun)} from checks where id = $1 and ($2::uuid is null or office_id = $2)`,
    [id, office === undefined ? null : (office ?? actor.id)],
  )
  const [row] = rows
  if (!row) return undefined
  const check = recordOf(checkNoun, row)
  const person = (await peopleById(tx, [check.personId])).get(check.personId)
  const name = await officeName(tx, check.officeId)
  if (!person || !name) return undefined
  const notesShown = office !== undefined || holds(actor, noteReaders)
  const officers = [check.requestedBy, check.answeredBy, check.withdrawnBy]
  return {
    check: notesShown ? check : { ...check, note: null, earlier: check.earlier.map((one) => ({ ...one, note: '' })) },
    person,
    officeName: name,
    today: await todayHere(tx, how.now),
    personId: office === undefined ? check.personId : null,
    names: Object.fromEntries(
      await userNames(tx, [...officers, ...check.earlier.map(({ answeredBy }) => answeredBy)], how.language),
    ),
    notesShown,
  }
}

/** The checks of a person, newest first, for those who oversee them; undefined where the person is out of reach. */
export async function readPersonChecks(tx: Tx, personId: Id, now: Date): Promise<PersonChecks | undefined> {
  const people = await peopleById(tx, [personId])
  const person = people.get(personId)
  if (!person) return undefined
  const { rows } = await tx.query(
    `select ${columnsOf(checkNoun, 'c')}, o.name as office_name from checks c join offices o on o.id = c.office_id
     where c.person_id = $1 order by c.requested_at desc, c.id`,
    [personId],
  )
  const checks = rows.map((row) => ({ check: recordOf(checkNoun, row), officeName: row.office_name }))
  const { rows: offices } = await tx.query<{ code: string }>('select code from offices where side_id = $1', [
    person.sideId,
  ])
  const today = await todayHere(tx, now)
  return {
    checks,
    standing: standingChecks(
      checks.map(({ check }) => check),
      today,
    ),
    today,
    kinds: CheckKind.options.filter((kind) => offices.some(({ code }) => code === officeCodes[kind])),
  }
}

/** The packets that the reader's office took out. */
export async function readShares(
  tx: Tx,
  page: number,
  actor: Actor,
  how: { now: Date; language: string },
): Promise<CheckSharesView> {
  const office = await boundTo(tx, actor)
  const conditions = new Conditions()
  if (office !== undefined) conditions.add((place) => `office_id = ${place}`, office ?? actor.id)
  const from = `from check_shares where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(checkShareNoun)} ${from} ${orderBy('-taken', { taken: 'exported_at' }, 'id')} ${pageAt(page)}`,
    conditions.values,
  )
  const shares = rows.map((row) => recordOf(checkShareNoun, row))
  const today = await todayHere(tx, how.now)
  const names = await userNames(
    tx,
    shares.map(({ exportedBy }) => exportedBy),
    how.language,
  )
  return {
    shares: shares.map((share) => ({
      share,
      requests: share.checkIds.length,
      exportedByName: names.get(share.exportedBy) ?? '',
      expired: share.expiresOn < today,
    })),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page,
    pageSize,
  }
}

/** What a packet is made of, for an officer of the office that took it out; undefined for anybody else. */
export async function readPacket(tx: Tx, shareId: Id, actor: Actor, now: Date) {
  const { rows } = await tx.query(
    `select ${columnsOf(checkShareNoun, 's')} from check_shares s join users u on u.office_id = s.office_id
     where s.id = $1 and u.id = $2`,
    [shareId, actor.id],
  )
  const [row] = rows
  if (!row) return undefined
  const share = recordOf(checkShareNoun, row)
  const today = await todayHere(tx, now)
  if (share.expiresOn < today) return { share, expired: true as const }
  // What was withdrawn meanwhile is not the office's to look up any more.
  const { rows: found } = await tx.query(
    `select ${columnsOf(checkNoun)} from checks where id = any($1) and status <> 'withdrawn' order by requested_at, id`,
    [share.checkIds],
  )
  const checks = found.map((one) => recordOf(checkNoun, one))
  const people = await peopleById(
    tx,
    checks.map(({ personId }) => personId),
  )
  return { share, expired: false as const, checks, people }
}

import type { Id } from '../kernel/ids.ts'
import type { ListHit } from '../screening/evidence.ts'
import type { Screener } from '../screening/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Association, associationNoun } from './association.ts'
import { GroupCap, groupCapNoun } from './cap.ts'
import { Estimate } from './estimate.ts'
import { ArmedGroup, groupNoun } from './group.ts'
import { split } from './life-actions.ts'
import { hitsOfCommander, hitsOfGroup, listingOf, rescreenedCommander, rescreenedGroup } from './screening-store.ts'
import { GroupName } from './views.ts'

/** Whether the group of an action is confirmed on a list: then it goes no step further (IDDRS 2.11). */
const listingKnown: Lookup = { facts: async (tx, input) => ({ listing: await listingOf(tx, String(input.id)) }) }

/** Facts of the groups' actions. */
export function groupLookups(screener: Screener): Readonly<Record<string, Lookup>> {
  return {
    'group.report': {
      facts: async (tx, input, actor) => {
        const hits = await hitsOfGroup(tx, screener, groupNames.parse(input))
        return {
          codeTaken: await exists(tx, 'select from armed_groups where code = $1 and side_id = $2', [
            input.code,
            actor.sideId,
          ]),
          placeKnown: await placeKnown(tx, input.placeCode),
          possibleMatches: hits.length,
          hits,
        }
      },
    },
    'group.screenAgain': {
      facts: async (tx, _input, _actor, group) => {
        const known = ArmedGroup.safeParse(group).data
        return known ? await rescreenedGroup(tx, screener, known) : nobodyScreened
      },
    },
    'estimate.screenAgain': {
      facts: async (tx, _input, _actor, estimate) => {
        const known = Estimate.safeParse(estimate).data
        return known ? await rescreenedCommander(tx, screener, known) : nobodyScreened
      },
    },
    'group.invite': listingKnown,
    'group.sign': listingKnown,
    'group.start': listingKnown,
    'group.split': {
      facts: async (tx, input, _actor, group) => {
        const { intoIds, newGroups } = splitInput.parse(input)
        const codes = newGroups.map(({ code }) => code)
        const { rows } = await tx.query<{ code: string }>(
          'select code from armed_groups where side_id = $1 and code = any($2)',
          [group?.sideId ?? null, codes],
        )
        const known = await findGroups(tx, [...intoIds, ...newGroups.map(({ id }) => id)])
        const places = [...new Set(newGroups.map(({ placeCode }) => placeCode))]
        const { rows: found } = await tx.query('select from places where code = any($1)', [places])
        const hits: { groupId: Id; hits: ListHit[] }[] = []
        for (const one of newGroups)
          hits.push({ groupId: one.id, hits: await hitsOfGroup(tx, screener, { ...one, aliases: [] }) })
        return {
          others: known.filter(({ id }) => intoIds.includes(id)),
          codesTaken: rows.map(({ code }) => code),
          idsTaken: known.filter(({ id }) => !intoIds.includes(id)).map(({ id }) => id),
          placesKnown: found.length === places.length,
          hits,
        }
      },
    },
    'group.proposeCap': {
      facts: async (tx, input) => ({ waiting: await capsOf(tx, input.groupId, 'proposed') }),
    },
    'group.setCap': {
      facts: async (tx, _input, _actor, cap) => ({
        inForce: await capsOf(tx, cap?.groupId ?? null, 'inForce'),
        listing: await listingOf(tx, GroupCap.safeParse(cap).data?.groupId),
      }),
    },
    'estimate.record': {
      facts: async (tx, input) => {
        const { kind, placeCode, ...commander } = estimateNames.parse(input)
        const hits = kind === 'commander' ? await hitsOfCommander(tx, screener, commander) : []
        return {
          placeKnown: placeCode === null || (await placeKnown(tx, placeCode)),
          possibleMatches: hits.length,
          hits,
        }
      },
    },
    'relation.record': {
      facts: async (tx, { kind, groupId, otherId }) => ({
        standing: await exists(
          tx,
          `select from group_relations where until is null and kind = $1 and ((group_id = $2 and other_id = $3)
             or ($1 in ('allied', 'rival') and group_id = $3 and other_id = $2))`,
          [kind, groupId, otherId],
        ),
        above: kind === 'partOf' ? await above(tx, otherId) : [],
      }),
    },
    'association.record': {
      facts: async (tx, input) => {
        const { rows } = await tx.query(
          `select ${columnsOf(associationNoun)} from associations where person_id = $1 and status = 'standing' order by id`,
          [input.personId],
        )
        return { before: rows.map((row) => recordOf(associationNoun, row)) }
      },
    },
  }
}

const groupNames = ArmedGroup.pick({ nameArabic: true, nameLatin: true, aliases: true })
const estimateNames = Estimate.pick({ kind: true, groupId: true, text: true, latin: true, placeCode: true })
const nobodyScreened = { hits: [], cases: [], entries: {} }
const splitInput = split.input.pick({ intoIds: true, newGroups: true }).strip()

async function placeKnown(tx: Tx, code: unknown): Promise<boolean> {
  return exists(tx, 'select from places where code = $1', [code])
}

async function capsOf(tx: Tx, groupId: unknown, status: GroupCap['status']): Promise<GroupCap[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(groupCapNoun)} from group_caps where group_id = $1 and status = $2`,
    [groupId, status],
  )
  return rows.map((row) => recordOf(groupCapNoun, row))
}

/** Ids of everything that a group is part of now, at any distance. */
async function above(tx: Tx, id: unknown): Promise<Id[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `with recursive up as (
       select other_id as id from group_relations where group_id = $1 and kind = 'partOf' and until is null
       union select r.other_id from up join group_relations r on r.group_id = up.id
         where r.kind = 'partOf' and r.until is null)
     select id from up order by id`,
    [id],
  )
  return rows.map((row) => row.id)
}

/** The groups of these ids within the reader's reach, in the order of their codes. */
export async function findGroups(tx: Tx, ids: readonly Id[]): Promise<ArmedGroup[]> {
  const { rows } = await tx.query(`select ${columnsOf(groupNoun)} from armed_groups where id = any($1) order by code`, [
    ids,
  ])
  return rows.map((row) => recordOf(groupNoun, row))
}

/** Groups within the reader's reach, by their ids. */
export async function groupsById(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, ArmedGroup>> {
  return new Map((await findGroups(tx, ids)).map((group) => [group.id, group]))
}

/** The association that stands for a person now. */
export async function standingAssociation(tx: Tx, personId: Id): Promise<Association | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(associationNoun)} from associations where person_id = $1 and status = 'standing'`,
    [personId],
  )
  return rows[0] ? recordOf(associationNoun, rows[0]) : undefined
}

/** Every group's names within the reader's reach, for choosing one. */
export async function readGroupNames(tx: Tx): Promise<GroupName[]> {
  const { rows } = await tx.query(`select ${columnsOf(groupNoun)} from armed_groups order by code limit 5000`)
  return rows.map((row) => GroupName.parse(recordOf(groupNoun, row)))
}

/**
 * Where groups that ended went: to the one that each was merged into, or the ones that it fell apart into, through
 * mergers of mergers, until groups that go on. Others have no entry.
 */
export async function leadsTo(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, GroupName[]>> {
  const { rows } = await tx.query<{ from_id: Id; to_id: Id }>(
    `with recursive link as (
       select group_id as from_id, other_id as to_id from group_relations where kind = 'mergedInto'
       union all select r.other_id, r.group_id from group_relations r join armed_groups g on g.id = r.other_id
         where r.kind = 'splitFrom' and g.status = 'split'),
     way as (
       select from_id, to_id from link where from_id = any($1)
       union select way.from_id, link.to_id from way join link on link.from_id = way.to_id)
     select way.from_id, way.to_id from way join armed_groups g on g.id = way.to_id
     where g.status not in ('merged', 'split') order by g.code`,
    [ids],
  )
  const groups = new Map(
    (
      await findGroups(
        tx,
        rows.map((row) => row.to_id),
      )
    ).map((group) => [group.id, group]),
  )
  const ways = new Map<Id, GroupName[]>()
  for (const { from_id: from, to_id: to } of rows) {
    const group = groups.get(to)
    if (group) ways.set(from, [...(ways.get(from) ?? []), GroupName.parse(group)])
  }
  return ways
}

/**
 * How many persons stand with each of these groups, or with every group. Associations are counted in their index, group by
 * group, and the few second registrations of one person are taken off: looking at each of 200,000 would take too long.
 */
export async function countMembers(tx: Tx, groupIds: readonly Id[] | 'all'): Promise<ReadonlyMap<Id, number>> {
  const [condition, values] = groupIds === 'all' ? ['true', []] : ['g.id = any($1)', [groupIds]]
  const { rows } = await tx.query<{ id: Id; members: number }>(
    `select g.id, (select count(*) from associations a where a.group_id = g.id and a.status = 'standing')
       - coalesce(twice.registered, 0) as members
     from armed_groups g left join (
       select a.group_id, count(*) as registered from merges m
         join associations a on a.person_id = m.merged_id and a.status = 'standing'
         join associations b on b.person_id = m.kept_id and b.status = 'standing' and b.group_id = a.group_id
       where m.status = 'standing' group by a.group_id) twice on twice.group_id = g.id
     where ${condition}`,
    values,
  )
  return new Map(rows.map((row) => [row.id, row.members]))
}

/** Which associations, as `a`, are members: of two registrations that are one person, one is counted. */
export const isMember = `a.status = 'standing' and not exists
  (select from merges m join associations b on b.person_id = m.kept_id and b.status = 'standing'
   where m.merged_id = a.person_id and m.status = 'standing' and b.group_id = a.group_id)`

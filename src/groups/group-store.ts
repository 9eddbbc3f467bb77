import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { readMatches } from '../screening/match-store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { groupAreaNoun } from './area.ts'
import { groupCapNoun } from './cap.ts'
import { estimateNoun } from './estimate.ts'
import { groupNoun } from './group.ts'
import { groupRelationNoun } from './relation.ts'
import { listingBy } from './screening-store.ts'
import { groupStepNoun } from './step.ts'
import { countMembers, groupsById, leadsTo } from './store.ts'
import { type AreasView, GroupName, type GroupsQuery, type GroupsView, type GroupView } from './views.ts'

/** Letters that are written one for another in Arabic names are one here, so that either spelling finds the other. */
const folded = (sql: string) => `translate(lower(${sql}), 'أإآٱىةؤئ', 'اااايهوي')`

/** How strong a group `g` is by all standing estimates, as `s`. */
export const strengthOfGroup = `left join lateral (select min((e.amount ->> 'low')::integer) as low,
    max((e.amount ->> 'high')::integer) as high, count(*) as estimates from estimates e
  where e.group_id = g.id and e.kind = 'strength' and e.status = 'standing') s on true`

const orders = {
  name: 'g.name_arabic',
  code: 'g.code',
  strength: 'coalesce(s.high, 0)',
  members: 'coalesce(c.members, 0)',
  updated: 'updated_at',
}

/** Which groups `g` a query asks for. */
export function groupsAsked(query: GroupsQuery): Conditions {
  const conditions = new Conditions()
  const names = `g.code || ' ' || g.name_arabic || ' ' || g.name_latin || ' ' || g.aliases::text`
  for (const word of query.search.split(/\s+/).filter((part) => part !== ''))
    conditions.add((place) => `${folded(names)} like ${folded(place)}`, anywhere(word))
  if (query.status !== 'all') conditions.add((place) => `g.status = ${place}`, query.status)
  return conditions
}

/**
 * A page of the register. Groups are some hundreds, so that searching looks at all their names; persons are many, so
 * that members are counted for the page alone unless they are the order.
 */
export async function readGroups(tx: Tx, query: GroupsQuery): Promise<GroupsView> {
  const conditions = groupsAsked(query)
  const total = await countUpTo(tx, `select from armed_groups g where ${conditions.where}`, conditions.values)
  const all = query.order.endsWith('members') ? [...(await countMembers(tx, 'all'))] : []
  const [groupIds, memberCounts] = [all.map(([id]) => id), all.map(([, members]) => members)].map((list) =>
    conditions.value(list),
  )
  const counts = `unnest(${groupIds}::uuid[], ${memberCounts}::integer[]) as c (group_id, members)`
  const { rows } = await tx.query(
    `select ${columnsOf(groupNoun, 'g')}, p.name as place_name, s.low, s.high, s.estimates,
       greatest(g.reported_at, (select max(taken_at) from group_steps t where t.group_id = g.id),
         (select max(greatest(recorded_at, withdrawn_at)) from estimates e where e.group_id = g.id),
         (select max(greatest(recorded_at, ended_at)) from group_areas r where r.group_id = g.id)) as updated_at
     from armed_groups g join places p on p.code = g.place_code
     ${strengthOfGroup}
     left join ${counts} on c.group_id = g.id
     where ${conditions.where} ${orderBy(query.order, orders, 'g.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const members =
    all.length > 0
      ? new Map(all)
      : await countMembers(
          tx,
          rows.map(({ id }) => id),
        )
  return {
    groups: rows.map((row) => ({
      ...GroupName.parse(recordOf(groupNoun, row)),
      placeName: row.place_name,
      members: members.get(row.id) ?? 0,
      strength: row.high === null ? null : { low: row.low, high: row.high, estimates: row.estimates },
      updatedAt: row.updated_at,
    })),
    ...total,
    page: query.page,
    pageSize,
  }
}

/** Everything that the register holds of a group, or undefined where the reader sees none. */
export async function readGroup(tx: Tx, id: Id, language: string): Promise<GroupView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(groupNoun, 'g')}, p.name as place_name from armed_groups g join places p on p.code = g.place_code
     where g.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const group = recordOf(groupNoun, row)
  const estimates = await readEstimates(tx, id)
  const caps = await readCaps(tx, id)
  const steps = await readSteps(tx, id)
  const matches = await readMatches(tx, { groupId: id }, language)
  const names = await userNames(
    tx,
    [
      ...estimates.map(({ estimate }) => estimate.recordedBy),
      ...caps.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy]),
      ...steps.map(({ takenBy }) => takenBy),
    ],
    language,
  )
  const nameOf = (user: Id) => names.get(user) ?? ''
  return {
    group,
    placeName: row.place_name,
    leadsTo: (await leadsTo(tx, [id])).get(id) ?? [],
    members: (await countMembers(tx, [id])).get(id) ?? 0,
    estimates: estimates.map((one) => ({ ...one, byName: nameOf(one.estimate.recordedBy) })),
    relations: await readRelations(tx, id),
    areas: await readAreasOf(tx, id),
    caps: caps.map((cap) => ({
      cap,
      proposedByName: nameOf(cap.proposedBy),
      signedByName: cap.signedBy === null ? null : nameOf(cap.signedBy),
    })),
    steps: steps.map((step) => ({ step, byName: nameOf(step.takenBy) })),
    matches,
    listing: listingBy(matches.map(({ match }) => match)),
  }
}

async function readEstimates(tx: Tx, groupId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(estimateNoun, 'e')}, p.name as place_name from estimates e left join places p on p.code = e.place_code
     where e.group_id = $1 order by e.source -> 'asOf' ->> 'to' desc, e.recorded_at desc, e.id`,
    [groupId],
  )
  return rows.map((row) => ({ estimate: recordOf(estimateNoun, row), placeName: row.place_name }))
}

async function readCaps(tx: Tx, groupId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(groupCapNoun)} from group_caps where group_id = $1 order by proposed_at desc, id`,
    [groupId],
  )
  return rows.map((row) => recordOf(groupCapNoun, row))
}

async function readSteps(tx: Tx, groupId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(groupStepNoun)} from group_steps where group_id = $1 order by taken_at desc, id`,
    [groupId],
  )
  return rows.map((row) => recordOf(groupStepNoun, row))
}

/** Relations of a group from either end, those that stand first. */
async function readRelations(tx: Tx, groupId: Id): Promise<GroupView['relations']> {
  const { rows } = await tx.query(
    `select ${columnsOf(groupRelationNoun)} from group_relations where group_id = $1 or other_id = $1
     order by until nulls first, recorded_at desc, id`,
    [groupId],
  )
  const relations = rows.map((row) => recordOf(groupRelationNoun, row))
  const otherOf = (one: (typeof relations)[number]) => (one.groupId === groupId ? one.otherId : one.groupId)
  const others = await groupsById(tx, relations.map(otherOf))
  return relations.flatMap((relation) => {
    const other = others.get(otherOf(relation))
    return other ? [{ relation, other: GroupName.parse(other), outward: relation.groupId === groupId }] : []
  })
}

async function readAreasOf(tx: Tx, groupId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(groupAreaNoun)} from group_areas where group_id = $1 order by from_day desc, id`,
    [groupId],
  )
  return rows.map((row) => recordOf(groupAreaNoun, row))
}

const areasShown = 2000

/** The areas that hold on a day, of every group within reach. */
export async function readAreas(tx: Tx, on: string): Promise<AreasView> {
  const { rows } = await tx.query(
    `select ${columnsOf(groupAreaNoun)} from group_areas
     where status = 'standing' and from_day <= $1 and (until_day is null or until_day >= $1)
     order by group_id, from_day, id limit ${areasShown}`,
    [on],
  )
  const areas = rows.map((row) => recordOf(groupAreaNoun, row))
  const groups = await groupsById(
    tx,
    areas.map(({ groupId }) => groupId),
  )
  const { rows: first } = await tx.query<{ earliest: string | null }>(
    `select min(from_day) as earliest from group_areas where status = 'standing'`,
  )
  return {
    areas: areas.flatMap((area) => {
      const group = groups.get(area.groupId)
      return group ? [{ area, group: GroupName.parse(group) }] : []
    }),
    earliest: first[0]?.earliest ?? null,
  }
}

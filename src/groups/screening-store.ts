import type { Id } from '../kernel/ids.ts'
import { type Match, matchNoun, type Rescreened, standingWith } from '../screening/match.ts'
import type { ScreeningResult } from '../screening/result.ts'
import { type Named, rescreenedNames, type Screener } from '../screening/store.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Estimate, estimateNoun } from './estimate.ts'
import { type ArmedGroup, groupNoun, namesOf } from './group.ts'

type Commander = Pick<Estimate, 'groupId' | 'text' | 'latin'>

function namedCommander({ text, latin }: Pick<Commander, 'text' | 'latin'>): Named {
  return { names: [text, latin].filter((name) => name !== ''), kind: 'person' }
}

function namedGroup(group: Pick<ArmedGroup, 'nameArabic' | 'nameLatin' | 'aliases'>): Named {
  return { names: namesOf(group), kind: 'organisation' }
}

/** What the lists say of a group's names now, and its cases. */
export async function rescreenedGroup(tx: Tx, screener: Screener, group: ArmedGroup): Promise<Rescreened> {
  const theirs = { where: 'm.group_id = $1 and m.estimate_id is null', values: [group.id] }
  return rescreenedNames(tx, screener, { ...namedGroup(group), ...theirs })
}

/**
 * The same of a commander. Sources that name him alike mean one man, and what was decided of him by one of them is asked
 * once: cases of every estimate of the group with these names are his, also where it was withdrawn.
 */
export async function rescreenedCommander(tx: Tx, screener: Screener, commander: Commander): Promise<Rescreened> {
  const { groupId, text, latin } = commander
  const theirs = {
    where: `m.estimate_id in (select id from estimates where group_id = $1 and text = $2 and latin = $3)`,
    values: [groupId, text, latin],
  }
  return rescreenedNames(tx, screener, { ...namedCommander(commander), ...theirs })
}

/** The entries that a group or commander who is entered now may be; of a commander, those that nobody was asked about. */
export async function hitsOfGroup(tx: Tx, screener: Screener, names: Parameters<typeof namedGroup>[0]) {
  const { names: all, kind } = namedGroup(names)
  return (await screener.inForce(tx)).screenNames(all, kind)
}

export async function hitsOfCommander(tx: Tx, screener: Screener, commander: Commander) {
  const { hits, cases } = await rescreenedCommander(tx, screener, commander)
  return hits.filter((hit) => !cases.some(({ entryId }) => entryId === hit.entryId))
}

/** Groups that go on, in the order of their ids: what became of one that merged or split is screened in its place. */
export async function screenedGroups(tx: Tx): Promise<ArmedGroup[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(groupNoun)} from armed_groups where status not in ('merged', 'split') order by id`,
  )
  return rows.map((row) => recordOf(groupNoun, row))
}

/** Commanders whom standing estimates name, each by the first that names him so. */
export async function screenedCommanders(tx: Tx): Promise<Estimate[]> {
  const { rows } = await tx.query(
    `select distinct on (group_id, text, latin) ${columnsOf(estimateNoun)} from estimates
     where kind = 'commander' and status = 'standing' order by group_id, text, latin, recorded_at, id`,
  )
  return rows.map((row) => recordOf(estimateNoun, row))
}

/** How a group stands against the lists by its own names, and how its commanders do. */
export interface GroupListing {
  readonly group: ScreeningResult['status']
  readonly commanders: ScreeningResult['status']
}

/** How these groups stand; those of which there is no case are clear. */
export async function listingsOfGroups(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, GroupListing>> {
  const { rows } = await tx.query(`select ${columnsOf(matchNoun)} from matches where group_id = any($1) order by id`, [
    ids,
  ])
  const cases = rows.map((row) => recordOf(matchNoun, row))
  return new Map(ids.map((id) => [id, listingBy(cases.filter(({ groupId }) => groupId === id))]))
}

/** How a group stands with these cases. */
export function listingBy(cases: readonly Match[]): GroupListing {
  return {
    group: standingWith(cases.filter(({ estimateId }) => estimateId === null)),
    commanders: standingWith(cases.filter(({ estimateId }) => estimateId !== null)),
  }
}

/** How one group stands by its own names. */
export async function listingOf(tx: Tx, groupId: Id | undefined): Promise<ScreeningResult['status']> {
  return (groupId && (await listingsOfGroups(tx, [groupId])).get(groupId)?.group) || 'clear'
}

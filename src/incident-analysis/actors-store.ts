import { z } from 'zod'
import { IncidentActor } from '../incidents/incident.ts'
import type { Day } from '../kernel/dates.ts'
import { type Actor, holds, type Role } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { letThrough, periodAsked } from './columns-store.ts'
import { relationsOf } from './relations.ts'
import type { ActorPair, ActorsView, AnalysisFilters } from './views.ts'

/** More incidents are not read for who was in them: then it is of the newest. */
const mostRead = 20_000

/** Who may be told what the register of groups says. */
const groupReaders: readonly Role[] = ['groupOfficer', 'director', 'auditor', 'incidentAnalyst', 'ceasefireOfficer']

const Row = z.object({
  ...{ day: z.iso.date(), actors: z.array(IncidentActor) },
  ...{ killedLow: z.int(), killedBest: z.int(), killedHigh: z.int() },
})

/** Who took part in the incidents of a period, with and against whom, and what the register of groups says of them now. */
export async function readActors(tx: Tx, filters: AnalysisFilters, actor: Actor, today: Day): Promise<ActorsView> {
  const period = await periodAsked(tx, filters, today)
  const conditions = letThrough(filters, actor, period)
  const { rows } = await tx.query(
    `select i.started_on as day, i.actors, i.killed_low as "killedLow", i.killed_best as "killedBest", i.killed_high as "killedHigh"
     from incidents i where ${conditions.where} order by i.started_on desc, i.id limit ${mostRead + 1}`,
    conditions.values,
  )
  const { actors, pairs, nameless, cut } = relationsOf(Row.array().parse(rows.slice(0, mostRead)))
  const groups = actors.flatMap(({ groupId }) => groupId ?? [])
  const registered = holds(actor, groupReaders)
    ? await readRegistered(tx, groups)
    : new Map<string, ActorPair['registered']>()
  return {
    ...period,
    ...{ actors, nameless, incidents: Math.min(rows.length, mostRead), cut: cut || rows.length > mostRead },
    pairs: pairs.map((pair) => ({ ...pair, registered: registered.get(`${pair.one} ${pair.other}`) ?? null })),
  }
}

async function readRegistered(tx: Tx, groups: readonly string[]): Promise<Map<string, ActorPair['registered']>> {
  const { rows } = await tx.query<{ one: string; other: string; kind: NonNullable<ActorPair['registered']> }>(
    `select least(group_id::text, other_id::text) as one, greatest(group_id::text, other_id::text) as other, kind
     from group_relations where group_id = any ($1) and other_id = any ($1) and until is null order by recorded_at, id`,
    [groups],
  )
  return new Map(rows.map(({ one, other, kind }) => [`${one} ${other}`, kind]))
}

import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { firstScope, type Scope, type WorkPart } from '../stations/scope.ts'

/** Facts of the act that changes a scope. */
export const scopeLookups: Readonly<Record<string, Lookup>> = {
  'station.changeScope': {
    facts: async (tx, { id }) => {
      const scopes = (await scopesOf(tx, [String(id)])).get(String(id))
      const { rows } = await tx.query<{ shards: number }>(
        'select count(*) as shards from payment_shards where station_id = $1 and ended_for is null',
        [id],
      )
      return { scope: scopes?.at(-1) ?? null, shards: rows[0]?.shards ?? 0 }
    },
  },
}

/** Every scope that these stations had, the oldest first: the one with which they were first enrolled, and each change. */
export async function scopesOf(tx: Pick<Tx, 'query'>, stations: readonly Id[]): Promise<ReadonlyMap<Id, Scope[]>> {
  const { rows } = await tx.query<{
    station: Id
    now_at: Id
    n: number | null
    from: Id | null
    to: Id | null
    parts: WorkPart[]
  }>({
    name: 'scopes of stations',
    text: `select s.id as station, s.site_id as now_at, c.n, c.from_site_id as from, c.site_id as to, c.parts
           from stations s left join station_scopes c on c.station_id = s.id where s.id = any($1) order by s.id, c.n`,
    values: [stations],
  })
  const scopes = new Map<Id, Scope[]>()
  for (const { station, now_at: nowAt, n, from, to, parts } of rows) {
    const known = scopes.get(station) ?? [firstScope(from ?? nowAt)]
    if (n !== null && to !== null) known.push({ n, siteId: to, parts })
    scopes.set(station, known)
  }
  return scopes
}

/** What a station is told of its scope; undefined where that was never changed. */
export async function changedScopeOf(tx: Pick<Tx, 'query'>, station: Id): Promise<Scope | undefined> {
  const scope = (await scopesOf(tx, [station])).get(station)?.at(-1)
  return scope && scope.n > 0 ? scope : undefined
}

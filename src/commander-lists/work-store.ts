import { undated, type WorkSource } from '../server/work-source.ts'

/** Lists that were read and wait for the second officer, and lists with entries that may be somebody registered. */
export const commanderListWork: readonly WorkSource[] = [
  {
    kind: 'commanderList.freeze',
    roles: ['groupOfficer', 'director'],
    sql: `select l.id, g.code || ' · ' || l.version as label, l.received_at as since, ${undated}
      from me, commander_lists l join armed_groups g on g.id = l.group_id
      where l.status = 'importing' and l.complete and l.received_by is distinct from me.id`,
  },
  {
    kind: 'commanderList.match',
    // While a newer version waits to be frozen, its entries are matched and not those of the one in force.
    roles: ['groupOfficer'],
    sql: `select l.id, g.code || ' · ' || l.version as label, l.received_at as since, ${undated}
      from commander_lists l join armed_groups g on g.id = l.group_id
      where (l.counts ->> 'suggested')::integer > 0 and (l.status = 'importing' and l.complete or l.in_force
        and not exists (select from commander_lists n where n.supersedes = l.id and n.status = 'importing'))`,
  },
]

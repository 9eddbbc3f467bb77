import type { WorkSource } from '../server/work-source.ts'

/** Lists that were read and wait for the second officer, and lists with entries that may be somebody registered. */
export const commanderListWork: readonly WorkSource[] = [
  {
    kind: 'commanderList.freeze',
    roles: ['groupOfficer', 'director'],
    sql: `select l.id, g.code || ' · ' || l.version as label, l.received_at as since, null::timestamptz as due,
        null::uuid as office_id
      from me, commander_lists l join armed_groups g on g.id = l.group_id
      where l.status = 'importing' and l.complete and l.received_by is distinct from me.id`,
  },
  {
    kind: 'commanderList.match',
    roles: ['groupOfficer'],
    sql: `select l.id, g.code || ' · ' || l.version as label, l.received_at as since, null::timestamptz as due,
        null::uuid as office_id
      from commander_lists l join armed_groups g on g.id = l.group_id
      where l.in_force and (l.counts ->> 'suggested')::integer > 0`,
  },
]

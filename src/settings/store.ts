import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { SettingKind, settingOf } from './setting-kinds.ts'
import { SettingChange, type SettingChangesQuery, type SettingRow } from './views.ts'

/** A page of what was set, out of the journal as far as the reader may see it. */
export async function readSettingChanges(
  tx: Tx,
  { actor, actions, query }: { actor: Actor; actions: readonly string[]; query: SettingChangesQuery },
  language: string,
) {
  const conditions = new Conditions()
  const wanted = actions.filter((name) => {
    const kind = settingOf(name)
    return kind !== undefined && (query.kind === 'all' || query.kind === kind)
  })
  conditions.add((place) => `j.action = any (${place}::text[])`, wanted)
  // The row policy says the same with an `or`, which no index answers.
  if (!actor.joint) conditions.add((place) => `j.side_id = ${place}`, actor.sideId)
  const from = `from journal j where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown>>(
    `select j.id, j.leaf_index as "leafIndex", j.action, j.body -> 'actor' ->> 'id' as by, j.body ->> 'at' as at,
       j.body -> 'input' ->> 'reason' as reason, j.body -> 'input' as input
     ${from} ${orderBy(query.order, { changed: 'j.leaf_index' }, 'j.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const names = await userNames(
    tx,
    rows.map(({ by }) => String(by)),
    language,
  )
  const changes = rows.map(({ by, ...row }) =>
    SettingChange.parse({ ...row, kind: settingOf(String(row.action)), byName: names.get(String(by)) ?? '' }),
  )
  return { changes, ...(await countUpTo(tx, `select ${from}`, conditions.values)), page: query.page, pageSize }
}

/** Each setting with how often it was changed, and by whom last. */
export async function readSettings(
  tx: Tx,
  { actor, actions }: { actor: Actor; actions: readonly string[] },
  language: string,
): Promise<SettingRow[]> {
  const { rows } = await tx.query<{ kind: string; changes: number; last: string; by: string }>(
    `select split_part(j.action, '.', 1) as kind, count(*) as changes, max(j.body ->> 'at') as last,
       (array_agg(j.body -> 'actor' ->> 'id' order by j.leaf_index desc))[1] as by
     from journal j where j.action = any ($1::text[]) and ($2::uuid is null or j.side_id = $2) group by 1`,
    [actions.filter((name) => settingOf(name) !== undefined), actor.joint ? null : actor.sideId],
  )
  const names = await userNames(
    tx,
    rows.map(({ by }) => by),
    language,
  )
  return SettingKind.options.map((kind) => {
    const row = rows.find((one) => one.kind === kind)
    return { kind, changes: row?.changes ?? 0, last: row?.last ?? null, byName: names.get(row?.by ?? '') ?? '' }
  })
}

import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { filtersAtMost, type NewFilter, type SavedFiltersView } from './views.ts'

/** What is shared is shared with the office of its maker, or with their site where they belong to none. */
const mine = `me as (select u.office_id, case when u.office_id is null then u.site_id end as site_id from users u where u.id = $1)`

/** The filters of a list: the reader's own by name, and then those that are shared with them. */
export async function readSavedFilters(
  accounts: Pick<Tx, 'query'>,
  list: string,
  { actor, language }: { actor: Actor; language: string },
): Promise<SavedFiltersView> {
  const { rows } = await accounts.query<SavedFiltersView['filters'][number]>(
    `with ${mine} select f.id, f.name, f.query, f.office_id is not null or f.site_id is not null as shared,
       f.user_id = $1 as own, u.name ->> $4 as "byName"
     from me, saved_filters f join users u on u.id = f.user_id
     where f.page = $2 and (f.user_id = $1 or (f.side_id = $3 and (f.office_id = me.office_id or f.site_id = me.site_id)))
     order by own desc, f.name, f.id limit ${filtersAtMost * 5}`,
    [actor.id, list, actor.sideId, language],
  )
  return { filters: rows }
}

/** Keeps a filter under its name; gives why it is not kept, where it is not. */
export async function keepFilter(
  accounts: Pick<Tx, 'query'>,
  { id, list, name, query, shared }: NewFilter,
  { actor, now }: { actor: Actor; now: Date },
): Promise<'savedFilter.full' | 'savedFilter.alone' | undefined> {
  const { rows } = await accounts.query<{ kept: boolean; full: boolean; alone: boolean }>(
    `with ${mine}, known as (select count(*) >= ${filtersAtMost} as full from saved_filters where user_id = $1 and page = $3),
       added as (insert into saved_filters (id, user_id, side_id, office_id, site_id, page, name, query, saved_at)
         select $2, $1, $4, case when $7 then me.office_id end, case when $7 then me.site_id end, $3, $5, $6, $8 from me, known
         where not known.full and not ($7 and me.office_id is null and me.site_id is null)
         on conflict (id) do nothing returning id)
     select known.full, $7 and me.office_id is null and me.site_id is null as alone from me, known`,
    [actor.id, id, list, actor.sideId, name, query, shared, now],
  )
  const [row] = rows
  return row?.alone ? 'savedFilter.alone' : row?.full ? 'savedFilter.full' : undefined
}

/** Forgets a filter of its maker. False where it is not theirs. */
export async function forgetFilter(accounts: Pick<Tx, 'query'>, id: Id, actor: Actor): Promise<boolean> {
  const { rowCount } = await accounts.query('delete from saved_filters where id = $1 and user_id = $2', [id, actor.id])
  return rowCount === 1
}

import { dayOf } from '../kernel/dates.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { findProgramme, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { apiTokenNoun, tokenOverseers } from './api-token.ts'
import { type ApiTokensQuery, ApiTokensView } from './views.ts'

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A page of tokens with what they read: the reader's own, and for who oversees a side everybody's. */
export async function readApiTokens(
  tx: Tx,
  query: ApiTokensQuery,
  { actor, language, now }: { actor: Actor; language: string; now: Date },
): Promise<ApiTokensView> {
  const conditions = new Conditions()
  conditions.within(actor, 'k')
  if (!holds(actor, tokenOverseers)) conditions.add((place) => `k.made_by = ${place}`, actor.id)
  const from = `from api_tokens k where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown> & { uses: number; read: { path: string; at: string }[] }>(
    `select ${columnsOf(apiTokenNoun, 'k')}, (select count(*) from api_token_uses u where u.token_id = k.id) as uses,
       (select coalesce(jsonb_agg(jsonb_build_object('path', u.path, 'at', ${instant('u.used_at')}) order by u.used_at desc), '[]')
        from (select * from api_token_uses where token_id = k.id order by used_at desc limit 5) u) as read
     ${from} ${orderBy(query.order, { made: 'k.made_at' }, 'k.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const found = rows.map(({ uses, read, ...row }) => ({ token: recordOf(apiTokenNoun, row), uses, read }))
  const names = await userNames(
    tx,
    found.map(({ token }) => token.madeBy),
    language,
  )
  const today = dayOf(now.toISOString(), (await findProgramme(tx))?.timeZone ?? 'UTC')
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return ApiTokensView.parse({
    tokens: found.map((one) => ({
      ...one,
      madeByName: names.get(one.token.madeBy) ?? '',
      expired: one.token.expiresOn < today,
      lastUsedAt: one.read[0]?.at ?? null,
    })),
    ...{ ...total, page: query.page, pageSize },
  })
}

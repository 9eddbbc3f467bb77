import type { Id } from '../../kernel/ids.ts'
import { inTransaction } from '../database.ts'
import { hubPaths, ListedAnswer } from '../stations/hub-exchange.ts'
import type { Sulh } from '../sulh.ts'
import type { AskCentre } from './centre.ts'

/**
 * Brings the entries of a list to screen against, page by page. They are not in force before the list itself is copied, so that
 * nobody is screened against half a list. Gives their ids; undefined where this server has just this content already.
 */
export async function bringListed(
  sulh: Sulh,
  ask: AskCentre,
  list: { readonly id: Id; readonly contentHash: unknown },
): Promise<Id[] | undefined> {
  const { rows } = await sulh.database.writer.query<{ content_hash: string }>(
    'select content_hash from lists where id = $1',
    [list.id],
  )
  if (rows[0]?.content_hash === list.contentHash) return undefined
  const ids: Id[] = []
  for (let after: Id | null = null; ; ) {
    const asked = { path: hubPaths.listed, body: { listId: list.id, after } }
    const page: ListedAnswer = await ask(asked, ListedAnswer)
    await keepListed(sulh, list.id, page.entries)
    ids.push(...page.entries.map(({ id }) => id))
    after = page.entries.at(-1)?.id ?? after
    if (!page.more) return ids
  }
}

async function keepListed(sulh: Sulh, listId: Id, entries: ListedAnswer['entries']): Promise<void> {
  await inTransaction(sulh.database.owner, async (tx) => {
    // The list that they are of may not be here yet.
    await tx.query('set local session_replication_role = replica')
    await tx.query(
      `insert into listed_entries (id, list_id, source_id, kind, body, content_hash, in_force)
       select r.id, $1, r."sourceId", r.kind, r.body, r."contentHash", false
       from jsonb_to_recordset($2) r(id uuid, "sourceId" text, kind text, body jsonb, "contentHash" text)
       on conflict (id) do update set kind = excluded.kind, body = excluded.body, content_hash = excluded.content_hash`,
      [listId, JSON.stringify(entries)],
    )
  })
}

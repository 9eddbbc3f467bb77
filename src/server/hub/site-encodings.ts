import type { Id } from '../../kernel/ids.ts'
import { Box } from '../../stations/box.ts'
import { inTransaction, type Tx } from '../database.ts'
import type { KeyFor } from '../encodings/encoding-routes.ts'
import { hubPaths, SiteEncodings, type SiteEncodingsRequest } from '../stations/hub-exchange.ts'
import type { Sulh } from '../sulh.ts'
import type { AskCentre } from './centre.ts'

interface Known {
  readonly id: Id
  readonly last_n: number
}

/**
 * Copies a page of the encodings of the register for the tablets of the site, and with the last one the key as the centre sealed it for
 * each of them; says whether there is more. This server holds no key that opens them. Those under another key replace these once all
 * of them are here.
 */
export async function copyEncodings(sulh: Sulh, ask: AskCentre): Promise<boolean> {
  const body = await encodingsAsked(sulh)
  const { page, boxes } = await ask({ path: hubPaths.encodings, body }, SiteEncodings)
  const { key } = page
  if (key === null) return false
  await inTransaction(sulh.database.owner, (tx) => keepPage(tx, { ...page, key }, boxes, sulh.now()))
  return page.more
}

/** What a hub asks of the encodings: the key under which it has them, and up to where. */
export async function encodingsAsked(sulh: Sulh): Promise<SiteEncodingsRequest> {
  const { rows } = await sulh.database.writer.query<Known>(
    'select id, last_n from encoding_keys where retired_at is null order by in_force_at is not null limit 1',
  )
  return { key: rows[0]?.id ?? null, after: rows[0]?.last_n ?? 0 }
}

/** At a hub: the key as the centre sealed it for the tablet. */
export const keyOfHubFor: KeyFor = async (tx, station) => {
  const { rows } = await tx.query<{ id: Id; form: number; box: unknown }>(
    `select k.id, k.form, b.box from encoding_keys k join hub_encoding_boxes b on b.key_id = k.id and b.station = $1
     where k.in_force_at is not null and k.retired_at is null`,
    [station.id],
  )
  const [row] = rows
  return row && { id: row.id, form: row.form, box: async () => Box.parse(row.box) }
}

async function keepPage(
  tx: Tx,
  page: SiteEncodings['page'] & { readonly key: Id },
  boxes: SiteEncodings['boxes'],
  now: Date,
): Promise<void> {
  // One that was coming and is not what the centre has now will never be whole.
  await tx.query(
    'delete from people_encodings where key_id in (select id from encoding_keys where in_force_at is null and id <> $1)',
    [page.key],
  )
  await tx.query('delete from encoding_keys where in_force_at is null and id <> $1', [page.key])
  await tx.query(
    `insert into encoding_keys as k (id, form, made_at) values ($1, $2, $3)
     on conflict (id) do update set in_force_at = null, retired_at = null where k.retired_at is not null`,
    [page.key, page.form, now],
  )
  await tx.query(
    `insert into people_encodings (key_id, handle, bits, n)
     select $1, c.handle, decode(c.bits, 'base64'), c.n from jsonb_to_recordset($2) c(handle bigint, bits text, n bigint)
     on conflict (key_id, handle) do update set bits = excluded.bits, n = excluded.n`,
    [page.key, JSON.stringify(page.changes)],
  )
  await tx.query('update encoding_keys set last_n = $2 where id = $1', [page.key, page.upTo])
  if (page.more) return
  await tx.query('delete from hub_encoding_boxes')
  await tx.query('delete from people_encodings where key_id <> $1', [page.key])
  await tx.query('update encoding_keys set retired_at = $2 where retired_at is null and id <> $1', [page.key, now])
  await tx.query('update encoding_keys set in_force_at = coalesce(in_force_at, $2) where id = $1', [page.key, now])
  await tx.query(
    `insert into hub_encoding_boxes (station, key_id, box)
     select b.station, $1, b.box from jsonb_to_recordset($2) b(station uuid, box jsonb)`,
    [page.key, JSON.stringify(boxes)],
  )
}

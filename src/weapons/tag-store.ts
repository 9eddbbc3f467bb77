import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Finding } from '../server/replay.ts'
import { type Tag, tagBlockNoun, tagNoun } from './tag.ts'
import type { TagBlocksQuery, TagBlocksView, TagBlockView } from './tag-views.ts'

/** Facts of the actions on tags. */
export const tagLookups: Readonly<Record<string, Lookup>> = {
  'tagBlock.lease': {
    facts: async (tx, input) => {
      const { rows } = await tx.query<{ unused: number }>(
        `select count(*) as unused from tags where site_id = $1 and status = 'leased'
           and lease_of_number('tag', site_id, tag) is null`,
        [input.siteId],
      )
      return { unused: rows[0]?.unused ?? 0 }
    },
  },
  'tagBlock.void': {
    facts: async (tx, input, _actor, block) => ({ tags: block ? await tagsOfBlock(tx, block.id, input.tags) : [] }),
  },
}

/** The tags of a block in order; only some of them where they are named. */
async function tagsOfBlock(tx: Tx, blockId: Id, named: unknown = null): Promise<Tag[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(tagNoun)} from tags where block_id = $1 and ($2::text[] is null or tag = any($2)) order by tag`,
    [blockId, named],
  )
  return rows.map((row) => recordOf(tagNoun, row))
}

export const tagBlockOrders = { at: 'b.leased_at', first: 'b.first' } as const

/** Which blocks a query asks for: conditions on `b`. */
export function tagBlocksAsked(query: TagBlocksQuery): Conditions {
  const conditions = new Conditions()
  if (query.status === 'unused')
    conditions.say(`exists (select from tags t where t.block_id = b.id and t.status = 'leased')`)
  if (query.search !== '') conditions.add((place) => `s.code ilike ${place}`, anywhere(query.search))
  return conditions
}

/** The blocks within reach, the newest first, with how many of each are left. */
export async function readTagBlocks(tx: Tx, query: TagBlocksQuery, language: string): Promise<TagBlocksView> {
  const conditions = tagBlocksAsked(query)
  const from = `from tag_blocks b join sites s on s.id = b.site_id where ${conditions.where}`
  const order = orderBy(query.order, tagBlockOrders, 'b.id')
  const { rows } = await tx.query(
    `select ${columnsOf(tagBlockNoun, 'b')}, s.code, n.leased, n.used, n.void
     from tag_blocks b join sites s on s.id = b.site_id
     cross join lateral (select count(*) filter (where t.status = 'leased') as leased,
       count(*) filter (where t.status = 'used') as used, count(*) filter (where t.status = 'void') as void
       from tags t where t.block_id = b.id) n
     where b.id = any(array(select b.id ${from} ${order} ${pageAt(query.page)})) ${order}`,
    conditions.values,
  )
  const blocks = rows.map(({ code, leased, used, void: voided, ...row }) => ({
    block: recordOf(tagBlockNoun, row),
    ...{ code, leased, used, void: voided },
  }))
  const names = await userNames(
    tx,
    blocks.map(({ block }) => block.leasedBy),
    language,
  )
  return {
    blocks: blocks.map((one) => ({ ...one, leasedByName: names.get(one.block.leasedBy) ?? '' })),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
  }
}

/** A block with each of its tags. */
export async function readTagBlock(tx: Tx, id: Id): Promise<TagBlockView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(tagBlockNoun, 'b')}, s.code, s.name as site_name from tag_blocks b
     join sites s on s.id = b.site_id where b.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const block = recordOf(tagBlockNoun, row)
  const tags = await tagsOfBlock(tx, id)
  const { rows: items } = await tx.query<{ id: Id; item: 'weapon' | 'part' }>(
    `select id, 'weapon' as item from weapons where id = any($1) union all select id, 'part' from parts where id = any($1)`,
    [tags.flatMap(({ itemId }) => itemId ?? [])],
  )
  const on = new Map(items.map((one) => [one.id, one.item]))
  const shown = tags.map((tag) => ({ ...tag, on: on.get(tag.itemId ?? '') ?? null }))
  return { block, code: row.code, siteName: row.site_name, tags: shown }
}

/** Whether every label that is used is on the item that it names, and bears that number there. */
export async function verifyTags(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `with items as (select id, tag from weapons union all select id, tag from parts)
     select t.id from tags t join items i on i.tag = t.tag where t.status <> 'used' or i.id <> t.item_id
     union all select t.id from tags t join items i on i.id = t.item_id where i.tag <> t.tag`,
  )
  return rows.map(({ id }) => ({ table: 'tags', row: id, what: 'is not on the item that it names' }))
}

import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Finding } from '../server/replay.ts'
import { type CardNumber, cardBlockNoun, cardNumberNoun } from './number.ts'
import type { CardBlocksQuery, CardBlocksView, CardBlockView } from './views.ts'

/** Unused, and in no lease of a station: the site gives it at the centre. */
const atTheSite = `status = 'leased' and lease_of_number('card', site_id, number) is null`

/** Facts of the actions on numbers. The writer sees the blocks of both sides, so that a number is given once. */
export const cardNumberLookups: Readonly<Record<string, Lookup>> = {
  'cardBlock.lease': {
    facts: async (tx, input) => {
      const { rows } = await tx.query<{ unused: number; next: number }>(
        `select (select count(*) from card_numbers where site_id = $1 and ${atTheSite}) as unused,
           (select greatest(coalesce(max(first + size - 1), 0), (select last from lease_floors where series = 'card')) + 1
             from card_blocks) as next`,
        [input.siteId],
      )
      return { unused: rows[0]?.unused ?? 0, next: rows[0]?.next ?? 1 }
    },
  },
  'cardBlock.void': {
    facts: async (tx, input, _actor, block) => ({
      numbers: block ? await numbersOfBlock(tx, block.id, input.numbers) : [],
    }),
  },
}

async function numbersOfBlock(tx: Tx, blockId: Id, named: unknown = null): Promise<CardNumber[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(cardNumberNoun)} from card_numbers
     where block_id = $1 and ($2::text[] is null or number = any($2)) order by number`,
    [blockId, named],
  )
  return rows.map((row) => recordOf(cardNumberNoun, row))
}

/** The next number that a site gives at the centre, and how many it has. */
export async function numbersLeft(tx: Tx, siteId: Id): Promise<{ nextNumber: string | null; unused: number }> {
  const { rows } = await tx.query<{ next: string | null; unused: number }>(
    `select min(number) as next, count(*) as unused from card_numbers where site_id = $1 and ${atTheSite}`,
    [siteId],
  )
  return { nextNumber: rows[0]?.next ?? null, unused: rows[0]?.unused ?? 0 }
}

export const cardBlockOrders = { at: 'b.leased_at', first: 'b.first' } as const

/** Which blocks a query asks for: conditions on `b`. */
export function cardBlocksAsked(query: CardBlocksQuery): Conditions {
  const conditions = new Conditions()
  if (query.status === 'unused')
    conditions.say(`exists (select from card_numbers n where n.block_id = b.id and n.status = 'leased')`)
  if (query.search !== '') conditions.add((place) => `s.code ilike ${place}`, anywhere(query.search))
  return conditions
}

/** The blocks within reach, with how many numbers of each are left. */
export async function readCardBlocks(tx: Tx, query: CardBlocksQuery, language: string): Promise<CardBlocksView> {
  const conditions = cardBlocksAsked(query)
  const from = `from card_blocks b join sites s on s.id = b.site_id where ${conditions.where}`
  const order = orderBy(query.order, cardBlockOrders, 'b.id')
  const { rows } = await tx.query(
    `select ${columnsOf(cardBlockNoun, 'b')}, s.code, n.leased, n.used, n.void
     from card_blocks b join sites s on s.id = b.site_id
     cross join lateral (select count(*) filter (where n.status = 'leased') as leased,
       count(*) filter (where n.status = 'used') as used, count(*) filter (where n.status = 'void') as void
       from card_numbers n where n.block_id = b.id) n
     where b.id = any(array(select b.id ${from} ${order} ${pageAt(query.page)})) ${order}`,
    conditions.values,
  )
  const blocks = rows.map(({ code, leased, used, void: voided, ...row }) => ({
    block: recordOf(cardBlockNoun, row),
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

/** A block with each of its numbers. */
export async function readCardBlock(tx: Tx, id: Id): Promise<CardBlockView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(cardBlockNoun, 'b')}, s.code, s.name as site_name from card_blocks b
     join sites s on s.id = b.site_id where b.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const { code, site_name: siteName, ...block } = row
  return { block: recordOf(cardBlockNoun, block), code, siteName, numbers: await numbersOfBlock(tx, id) }
}

/** Whether every number that is used is on the card that it names, and bears that number there. */
export async function verifyCards(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `select n.id from card_numbers n full join cards c on c.id = n.card_id
     where (n.status = 'used' or c.id is not null) and c.number is distinct from n.number`,
  )
  return rows.map(({ id }) => ({ table: 'card_numbers', row: id ?? '', what: 'is not on the card that it names' }))
}

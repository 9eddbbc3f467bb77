import { type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'
import { Instant } from '../../kernel/dates.ts'
import { Id } from '../../kernel/ids.ts'
import type { pg } from '../driver.ts'

/** An erasure that was carried out, as a restoration of an older backup has to know it: ids, and no word of the person. */
export const ListedErasure = z.strictObject({
  id: Id,
  personId: Id,
  siteId: Id,
  ground: z.string(),
  executedAt: Instant,
})
export type ListedErasure = z.infer<typeof ListedErasure>

const Signed = z.strictObject({ origin: z.string(), made: Instant, erasures: z.array(ListedErasure) })
const ErasureList = Signed.extend({ v: z.literal(1), signature: z.base64() })

const bytesOf = (list: z.infer<typeof Signed>) => Buffer.from(`sulh erasures 1\n${JSON.stringify(list)}`)

/** Everybody who was erased so far, signed by the journal's key: without a signature whoever adds a line could have somebody erased. */
export async function writeErasureList(client: pg.ClientBase, journal: KeyObject, now: Date): Promise<string> {
  const { rows } = await client.query(
    `select id, person_id as "personId", site_id as "siteId", ground, executed_at as "executedAt" from erasures
     where status = 'executed' order by executed_at, id`,
  )
  const head = await client.query<{ checkpoint: string }>('select checkpoint from journal_head')
  const list = Signed.parse({
    origin: head.rows[0]?.checkpoint.split('\n')[0],
    made: now.toISOString(),
    erasures: rows,
  })
  const signature = sign(null, bytesOf(list), journal).toString('base64')
  return `${JSON.stringify({ v: 1, ...list, signature })}\n`
}

/** The erasures of a list of this journal; undefined of another journal's. Refuses one that its key did not sign. */
export function readErasureList(
  text: string,
  { origin, journalPublic }: { origin: string; journalPublic: KeyObject },
): ListedErasure[] | undefined {
  const { v: _, signature, ...list } = ErasureList.parse(JSON.parse(text))
  if (list.origin !== origin) return undefined
  if (!verify(null, bytesOf(list), journalPublic, Buffer.from(signature, 'base64')))
    throw new Error(
      'The list of erasures was not signed by the key of this journal: use the one beside the newest backup.',
    )
  return list.erasures
}

import { encodeAddCheckpoint } from '../journal/add-checkpoint.ts'
import { fromHex } from '../journal/bytes.ts'
import { inTransaction } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import type { Sulh } from '../server/sulh.ts'
import { allowedUrl, postTo } from '../webhooks/outside-address.ts'
import { chooseRound, headToCosign, ruleInForce, takeCosignatures } from './cosignature-store.ts'
import type { WitnessSeat } from './witness-rule.ts'

/** How often a head is chosen that all witnesses are asked to cosign. */
const roundSeconds = 60
/** The signature lines of one witness are shorter. */
const answerBytesMax = 4096

/**
 * Chooses the head that witnesses are asked to cosign, once a minute, and brings it to those that have an address (C2SP tlog-witness). The
 * others fetch it themselves. The same head is brought again while nothing is added: its cosignatures would grow old otherwise, as they
 * would while the screening of a long list is waited for.
 */
export const collectCosignaturesJob: Job = {
  name: 'witnesses',
  beside: true,
  isDue: (sulh) =>
    reading(sulh, async (tx) => {
      if ((await ruleInForce(tx)) === undefined) return false
      const { rows } = await tx.query<{ chosen: string | null }>('select max(chosen_at) as chosen from witness_rounds')
      const chosen = rows[0]?.chosen ?? null
      return chosen === null || sulh.now().getTime() - Date.parse(chosen) >= roundSeconds * 1000
    }),
  run: async (sulh) => {
    const { rule, head } = await inTransaction(sulh.database.writer, async (tx) => {
      await chooseRound(tx, sulh.now())
      return { rule: await ruleInForce(tx), head: await headToCosign(tx) }
    })
    if (head === undefined || head.size === 0) return
    await Promise.all((rule?.witnesses ?? []).map((seat) => bring(sulh, seat, head)))
  },
}

interface Head {
  readonly size: number
  readonly checkpoint: string
}

async function bring(sulh: Sulh, { vkey, url: address }: WitnessSeat, head: Head): Promise<void> {
  const url =
    address === null
      ? undefined
      : allowedUrl(`${address.replace(/\/+$/, '')}/add-checkpoint`, sulh.options.webhookHosts)
  if (address === null) return
  const { answer, refused } =
    url === undefined ? { answer: 'not allowed', refused: false } : await ask(sulh, url, vkey, head)
  await sulh.database.writer.query(
    `insert into witness_standings (vkey, size, cosigned_at, answer, answered_at, refused) values ($1, null, null, $2, $3, $4)
     on conflict (vkey) do update set answer = excluded.answer, answered_at = excluded.answered_at, refused = excluded.refused`,
    [vkey, answer.slice(0, 60), sulh.now(), refused],
  )
}

/** Asks for a cosignature from the size that the witness is believed to know, and once more from the one that it says. */
async function ask(sulh: Sulh, url: URL, vkey: string, head: Head): Promise<{ answer: string; refused: boolean }> {
  let old = await reading(sulh, async (tx) => {
    const { rows } = await tx.query<{ size: number }>(
      'select size from witness_standings where vkey = $1 and size <= $2',
      [vkey, head.size],
    )
    return rows[0]?.size ?? 0
  })
  for (let asked = 0; asked < 2; asked++) {
    const proof = await proofFrom(sulh, old, head.size)
    const body = encodeAddCheckpoint({ old, proof, checkpoint: head.checkpoint })
    const sent = await postTo(url, {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      ...{ body, allowedHosts: sulh.options.webhookHosts, answerBytesMax },
    }).catch((error: Error) => ('code' in error ? String(error.code) : error.name))
    if (typeof sent === 'string') return { answer: sent, refused: false }
    const { status, text } = sent
    if (status === 200) {
      const taken = await inTransaction(sulh.database.writer, (tx) =>
        takeCosignatures(sulh, tx, `${head.checkpoint}${text}`),
      )
      return { answer: taken === 'taken' ? '200' : `200, ${taken}`, refused: false }
    }
    const known = status === 409 ? /^(0|[1-9]\d{0,15})\n$/.exec(text)?.[1] : undefined
    if (known === undefined) return { answer: String(status), refused: status === 409 || status === 422 }
    // It saw a longer journal than this one is: what it cosigned is gone here.
    if (Number(known) > head.size) return { answer: `409, ${known}`, refused: true }
    old = Number(known)
  }
  return { answer: '409', refused: false }
}

async function proofFrom(sulh: Sulh, old: number, size: number): Promise<Uint8Array[]> {
  if (old === 0 || old === size) return []
  const hashes = await reading(sulh, (tx) => sulh.journal.proveConsistency(tx, { first: old, second: size }))
  return hashes.map((hash) => fromHex(hash) ?? new Uint8Array())
}

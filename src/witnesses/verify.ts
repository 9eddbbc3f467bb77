import { verifyCheckpoint } from '../journal/checkpoint.ts'
import { parseVerifierKey, type VerifierKey } from '../journal/note.ts'
import type { WitnessPolicy } from '../journal/witness-policy.ts'
import type { WitnessedHead } from '../journal/witnessed-head.ts'
import type { Tx } from '../server/database.ts'
import type { Finding } from '../server/replay.ts'
import { nodeEd25519 } from '../server/stations/node-ed25519.ts'
import type { Sulh } from '../server/sulh.ts'
import type { ExtraCheck } from '../server/verify.ts'
import { witnessedHead } from './cosignature-store.ts'
import { keptHeadProblem } from './kept-head-store.ts'

/** Whether every cosignature that is stored is genuine, and on the head that the journal has at that size. */
export function cosignaturesCheck(sulh: Sulh): ExtraCheck {
  return async (tx) => {
    const { rows } = await tx.query<{ size: number; vkey: string; note: string }>(
      `select c.size, c.vkey, j.checkpoint || c.line as note from cosignatures c join journal_checkpoints j using (size) order by 1, 2`,
    )
    const logKey = sulh.journal.publicKey
    return rows.flatMap(({ size, vkey, note }): Finding[] => {
      const key = parseVerifierKey(vkey)
      const verified = verifyCheckpoint(note, [logKey, ...(key ? [key] : [])], nodeEd25519)
      if (verified.valid && verified.cosignedBy.length === 1) return []
      const what = 'is of another head than the stored one, or of nobody'
      return [{ table: 'cosignatures', row: `size ${size}, ${vkey.split('+')[0]}`, what }]
    })
  }
}

/**
 * Whether the journal continues heads that somebody kept outside it: a witness, a tablet, a printed receipt, an earlier backup. One that was
 * cut shorter or rewritten does not, however well it is signed again.
 */
export function keptHeadsCheck(sulh: Sulh, notes: readonly { from: string; note: string }[]): ExtraCheck {
  return async (tx) => {
    const findings: Finding[] = []
    for (const { from, note } of notes) {
      const what = await keptHeadProblem(sulh, tx, note)
      if (what !== undefined) findings.push({ table: 'journal', row: from, what })
    }
    return findings
  }
}

/** What a quorum made of the journal: the newest head that it cosigned late enough, and how each witness stands beside it. */
export interface QuorumFound {
  readonly met: WitnessedHead | undefined
  /** The newest head that a quorum cosigned at any time: how long the quorum was last met. */
  readonly before: WitnessedHead | undefined
  readonly findings: readonly Finding[]
}

/** Looks for the newest head that the quorum of a policy cosigned within so many seconds, and whether the journal continues it. */
export async function findQuorum(
  sulh: Sulh,
  tx: Tx,
  policy: WitnessPolicy,
  maxAgeSeconds: number,
): Promise<QuorumFound> {
  const now = sulh.now()
  const logKeys: readonly VerifierKey[] = policy.logs.length > 0 ? policy.logs : [sulh.journal.publicKey]
  const notBefore = Math.floor(now.getTime() / 1000) - maxAgeSeconds
  const met = await witnessedHead(tx, policy, { logKeys, now, notBefore })
  const before = met ?? (await witnessedHead(tx, policy, { logKeys, now, notBefore: 0 }))
  const what = before && (await keptHeadProblem(sulh, tx, before.note))
  const findings = what === undefined ? [] : [{ table: 'cosignatures', row: `size ${before?.size}`, what }]
  return { met, before, findings }
}

import { parseCheckpoint, verifyCheckpoint } from '../journal/checkpoint.ts'
import { encodeVerifierKey, parseNote, signatureLine, type VerifierKey } from '../journal/note.ts'
import { fewestForQuorum, meetsQuorum, type WitnessPolicy } from '../journal/witness-policy.ts'
import { judgeWitnessed, type WitnessedHead } from '../journal/witnessed-head.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { nodeEd25519 } from '../server/stations/node-ed25519.ts'
import type { Sulh } from '../server/sulh.ts'
import { keyOf, policyOf, type WitnessRule, witnessRuleNoun } from './witness-rule.ts'

/** The rule that is in force: the newest that two people signed. */
export async function ruleInForce(tx: Tx): Promise<WitnessRule | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(witnessRuleNoun)} from witness_rules where status = 'signed' order by version desc limit 1`,
  )
  return rows[0] ? recordOf(witnessRuleNoun, rows[0]) : undefined
}

/** Chooses the head that witnesses are asked to cosign from now on: the largest, which is what the journal leads to. */
export async function chooseRound(tx: Tx, now: Date): Promise<void> {
  await tx.query(
    `insert into witness_rounds (size, chosen_at) select size, $1 from journal_head where size > 0
     on conflict (size) do update set chosen_at = greatest(witness_rounds.chosen_at, excluded.chosen_at)`,
    [now],
  )
}

/** The head that witnesses are asked to cosign, or the newest before the first round. */
export async function headToCosign(tx: Tx): Promise<{ size: number; checkpoint: string } | undefined> {
  const { rows } = await tx.query<{ size: number; checkpoint: string }>(
    `select size, checkpoint from journal_checkpoints join (select max(size) as size from witness_rounds) newest using (size)
     union all select size, checkpoint from journal_head where not exists (select from witness_rounds)`,
  )
  return rows[0]
}

/** Clocks differ; a witness whose clock is further ahead would have its later cosignatures taken for older ones. */
const aheadAtMost = 300

/**
 * Takes the cosignatures of a head in: of witnesses of the rule in force alone, of a head that this journal signed, each if it is genuine.
 * Of several on one head the last is kept.
 */
export async function takeCosignatures(
  sulh: Sulh,
  tx: Tx,
  checkpoint: string,
): Promise<'taken' | 'unknownHead' | 'unknownWitness' | 'bad'> {
  const note = parseNote(checkpoint)
  const said = parseCheckpoint(checkpoint)
  const { rows } = await tx.query<{ checkpoint: string }>(
    'select checkpoint from journal_checkpoints where size = $1',
    [said?.size ?? -1],
  )
  const stored = rows[0]?.checkpoint
  if (note === undefined || stored === undefined || parseNote(stored)?.text !== note.text) return 'unknownHead'
  const keys = (await ruleInForce(tx))?.witnesses.map(keyOf) ?? []
  const lines = note.signatures.filter(({ name, id }) => keys.some((key) => key.name === name && key.id === id))
  if (lines.length === 0) return 'unknownWitness'
  const cosigned = `${stored}${lines.map(signatureLine).join('')}`
  const verified = verifyCheckpoint(cosigned, [sulh.journal.publicKey, ...keys], nodeEd25519)
  const now = sulh.now()
  if (!verified.valid || verified.cosignedBy.some(({ time }) => time < 1 || time > now.getTime() / 1000 + aheadAtMost))
    return 'bad'
  for (const [at, { key, time }] of verified.cosignedBy.entries()) {
    const line = lines[at]
    if (line === undefined) continue
    const { size } = verified.checkpoint
    const vkey = encodeVerifierKey(key)
    await tx.query(
      `insert into cosignatures (size, vkey, cosigned_at, line) values ($1, $2, $3, $4)
       on conflict (size, vkey) do update set cosigned_at = excluded.cosigned_at, line = excluded.line
         where excluded.cosigned_at > cosignatures.cosigned_at`,
      [size, vkey, time, signatureLine(line)],
    )
    await tx.query(
      `insert into witness_standings (vkey, size, cosigned_at, answer, answered_at, refused) values ($1, $2, to_timestamp($3), '', null, false)
       on conflict (vkey) do update set size = excluded.size, cosigned_at = excluded.cosigned_at, refused = false
         where coalesce(witness_standings.size, 0) <= excluded.size
           and coalesce(witness_standings.cosigned_at, '-infinity') <= excluded.cosigned_at`,
      [vkey, size, time],
    )
  }
  return 'taken'
}

/** A head of the journal with the lines of witnesses under it. */
interface CosignedNote {
  readonly size: number
  readonly note: string
}

const headsAtOnce = 200

/** Heads of fewer leaves than `below` that as many witnesses of a policy cosigned as can meet its quorum, the newest first. */
async function cosignedNotes(tx: Tx, policy: WitnessPolicy, below: number): Promise<CosignedNote[]> {
  const { rows } = await tx.query<CosignedNote & Record<string, unknown>>(
    // Counted in the index alone: where the quorum was never met, every head is.
    `select n.size, j.checkpoint || (select string_agg(c.line, '' order by c.vkey) from cosignatures c
       where c.size = n.size and c.vkey = any($1)) as note
     from (select size from cosignatures where vkey = any($1) and size < $3
       group by size having count(*) >= $2 order by size desc limit ${headsAtOnce}) n
     join journal_checkpoints j on j.size = n.size order by n.size desc`,
    [policy.witnesses.map(({ key }) => encodeVerifierKey(key)), fewestForQuorum(policy), below],
  )
  return rows.map(({ size, note }) => ({ size, note }))
}

/** Whether the lines under a head are of witnesses that meet the quorum, were they genuine: what cannot meet it needs no checking. */
function couldMeet(policy: WitnessPolicy, note: string): boolean {
  const lines = parseNote(note)?.signatures ?? []
  const signed = policy.witnesses.filter(({ key }) => lines.some(({ name, id }) => name === key.name && id === key.id))
  return meetsQuorum(policy, new Set(signed.map(({ name }) => name)))
}

/** The newest head that the quorum of a policy cosigned at some moment or later (seconds since 1970); undefined where there is none. */
export async function witnessedHead(
  tx: Tx,
  policy: WitnessPolicy,
  { logKeys, now, notBefore }: { logKeys: readonly VerifierKey[]; now: Date; notBefore: number },
): Promise<(WitnessedHead & CosignedNote) | undefined> {
  const how = { logKeys, now: now.getTime() / 1000, notBefore }
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const notes = await cosignedNotes(tx, policy, below)
    for (const cosigned of notes.filter(({ note }) => couldMeet(policy, note))) {
      const judged = judgeWitnessed(cosigned.note, policy, how, nodeEd25519)
      if (judged?.met) return { ...judged, ...cosigned }
    }
    const last = notes[headsAtOnce - 1]
    if (last === undefined) return undefined
    below = last.size
  }
}

/** The newest head that the quorum of the rule in force cosigned, whenever it did; undefined where there is no rule or no such head. */
export async function headOfQuorum(sulh: Sulh, tx: Tx): Promise<(WitnessedHead & CosignedNote) | undefined> {
  const rule = await ruleInForce(tx)
  return rule && witnessedHead(tx, policyOf(rule), { logKeys: [sulh.journal.publicKey], now: sulh.now(), notBefore: 0 })
}

import { encodeVerifierKey } from '../journal/note.ts'
import { refuse } from '../kernel/decision.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import type { Prelude } from '../server/part.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { allowedUrl } from '../webhooks/outside-address.ts'
import { headOfQuorum, ruleInForce } from './cosignature-store.ts'
import { WitnessesView, type WitnessRow } from './views.ts'
import { keyOf, ruleInput, type WitnessRule, witnessRuleNoun } from './witness-rule.ts'

/** Facts of the rule of witnesses. */
export const witnessLookups: Readonly<Record<string, Lookup>> = {
  'witnessRule.propose': {
    facts: async (tx) => {
      const { rows } = await tx.query<{ versions: number; waits: boolean; sides: string[] }>(
        `select (select count(*)::int from witness_rules) as versions,
           exists (select from witness_rules where status = 'proposed') as waits,
           (select coalesce(jsonb_agg(id order by position), '[]') from authorities where kind = 'side') as sides`,
      )
      return rows[0] ?? {}
    },
  },
  'witnessRule.settle': {
    facts: async (tx, _input, _actor, record) => {
      const { rows } = await tx.query<{ another: boolean }>(
        `select exists (select from authorities where kind = 'side' and id is distinct from $1) as another`,
        [record?.proposedSideId ?? null],
      )
      return { anotherAuthority: rows[0]?.another ?? false }
    },
  },
}

/** Refuses the address of a witness to which the centre may not go; what the operator allows is no part of the record. */
export const witnessPreludes: Readonly<Record<string, Prelude>> = {
  'witnessRule.propose': async (sulh, _actor, { witnesses }) => {
    const seats = ruleInput.witnesses.safeParse(witnesses)
    const urls = seats.success ? seats.data.flatMap(({ url }) => url ?? []) : []
    return urls.every((url) => allowedUrl(url, sulh.options.webhookHosts))
      ? undefined
      : refuse('witnessRule.address', {}, 'witnesses')
  },
}

const rulesShown = 20

/** The rule in force, how its witnesses stand, and the versions before. */
export async function readWitnesses(sulh: Sulh, tx: Tx, language: string): Promise<WitnessesView> {
  const { rows: heads } = await tx.query<{ size: number }>('select size from journal_head')
  const size = heads[0]?.size ?? 0
  const inForce = await ruleInForce(tx)
  const { rows } = await tx.query(
    `select ${columnsOf(witnessRuleNoun)} from witness_rules order by version desc limit ${rulesShown}`,
  )
  const rules = rows.map((row) => recordOf(witnessRuleNoun, row))
  const names = await userNames(
    tx,
    rules.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy]),
    language,
  )
  const { rows: authorities } = await tx.query<{ id: string; name: unknown; kind: string }>(
    'select id, name, kind from authorities order by position',
  )
  const witnessed = await headOfQuorum(sulh, tx)
  const { rows: contradicted } = await tx.query<{ size: number; reportedAt: string }>(
    'select size, reported_at as "reportedAt" from contradicted_heads order by reported_at desc limit 5',
  )
  return WitnessesView.parse({
    origin: sulh.journal.origin,
    logKey: encodeVerifierKey(sulh.journal.publicKey),
    size,
    inForce: inForce ?? null,
    witnesses: inForce ? await standings(tx, inForce, size, sulh.now()) : [],
    witnessed: witnessed
      ? { size: witnessed.size, at: lastOf(witnessed.witnesses), leavesBehind: size - witnessed.size }
      : null,
    contradicted,
    rules: rules.map((rule) => ({
      rule,
      proposedByName: names.get(rule.proposedBy) ?? '',
      signedByName: names.get(rule.signedBy ?? '') ?? '',
    })),
    names: Object.fromEntries(authorities.map(({ id, name }) => [id, name])),
    sides: authorities.filter(({ kind }) => kind === 'side').map(({ id }) => id),
  })
}

function lastOf(witnesses: readonly { time: number | null }[]): string {
  return new Date(Math.max(...witnesses.map(({ time }) => time ?? 0)) * 1000).toISOString()
}

interface StandingRow extends Record<string, unknown> {
  readonly vkey: string
  readonly size: number | null
  readonly cosignedAt: string | null
  readonly answer: string
  readonly answeredAt: string | null
  readonly refused: boolean
}

async function standings(
  tx: Tx,
  { witnesses, staleMinutes }: WitnessRule,
  newest: number,
  now: Date,
): Promise<WitnessRow[]> {
  const { rows } = await tx.query<StandingRow>(
    `select vkey, size, cosigned_at as "cosignedAt", answer, answered_at as "answeredAt", refused
     from witness_standings where vkey = any($1)`,
    [witnesses.map(({ vkey }) => vkey)],
  )
  return witnesses.map((seat) => {
    const standing = rows.find(({ vkey }) => vkey === seat.vkey)
    const { size = null, cosignedAt = null, answeredAt = null, refused = false } = standing ?? {}
    const isLate = cosignedAt !== null && now.getTime() - Date.parse(cosignedAt) > staleMinutes * 60_000
    return {
      ...{ ...seat, name: keyOf(seat).name, size, cosignedAt, answeredAt },
      state: refused ? 'refuses' : cosignedAt === null ? 'never' : isLate ? 'behind' : 'good',
      leavesBehind: size === null ? null : newest - size,
      answer: seat.url === null || answeredAt === null ? null : (standing?.answer ?? null),
    }
  })
}

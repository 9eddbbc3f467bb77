import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Flag, Refusal } from '../kernel/decision.ts'
import { refuse } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from './database.ts'
import type { PendingEntry } from './entries.ts'
import type { Request } from './perform.ts'

/** A request that was refused, with the hash that recognises it when it comes again. */
export interface Refused {
  readonly request: Request
  readonly received: string
  readonly refusal: Refusal
  readonly hash: Buffer
}

/** What an id was answered before: in the journal, among the refusals, or earlier in this very batch. */
export interface FirstAnswer {
  readonly requestHash: Buffer
  readonly refusal?: Refusal
  readonly pending?: PendingEntry
  readonly accepted?: { index: number; hash: Uint8Array }
  readonly summary?: { outcome: 'accepted' | 'flagged'; subject: Id; flags: readonly Flag[]; documents: readonly Id[] }
}
export type Answered = Map<Id, FirstAnswer>

const journaled = z.object({
  subject: z.object({ id: z.uuid() }),
  outcome: z.enum(['accepted', 'flagged']),
  flags: z.array(
    z.object({
      code: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  documents: z.array(z.object({ id: z.uuid() })),
})

/** How a session's user stands now. */
const Standing = z.object({
  status: z.string(),
  side_id: z.string(),
  site_id: z.string().nullable(),
  roles: z.array(z.string()),
})
type Standing = z.infer<typeof Standing>

/** Whether the actor is still who the session said: neither signed out, dismissed, nor given other roles. */
export function sameStanding(actor: Actor, standing: Standing | undefined): boolean {
  if (standing?.status !== 'appointed') return false
  const roles = [...actor.roles].sort().join() === [...standing.roles].sort().join()
  return roles && standing.side_id === actor.sideId && standing.site_id === actor.siteId
}

/** In one round trip: what these ids were answered before, and how the sessions behind the requests stand. */
export async function firstAnswers(
  tx: Tx,
  batch: readonly { request: Request }[],
): Promise<{ answered: Answered; sessions: ReadonlyMap<string, Standing> }> {
  const { rows } = await tx.query<{
    id: Id | null
    hash: Buffer
    leaf_index: number | null
    body: string | null
    code: string
    facts: Refusal['facts']
    field: string | null
  }>({
    name: 'first answers',
    text: `select id, request_hash as hash, leaf_index, body::text, null as code, null::jsonb as facts, null as field
             from journal where id = any($1)
           union all
           select id, request_hash, null, null, code, facts, field from refusals where id = any($1)
           union all
           select null, s.token_hash, null, to_json(u)::text, null, null, null
             from sessions s join users u on u.id = s.user_id where s.token_hash = any($2) and s.expires_at > now()`,
    values: [batch.map(({ request }) => request.envelope.id), batch.flatMap(({ request }) => request.session ?? [])],
  })
  const answered: Answered = new Map()
  const sessions = new Map<string, Standing>()
  for (const row of rows) {
    if (row.id === null) sessions.set(row.hash.toString('hex'), Standing.parse(JSON.parse(row.body ?? '{}')))
    else if (row.body === null || row.leaf_index === null) {
      // What a station's fact was refused once, and then taken in, is in the journal.
      if (!answered.get(row.id)?.accepted)
        answered.set(row.id, { requestHash: row.hash, refusal: refuse(row.code, row.facts, row.field ?? undefined) })
    } else {
      const { subject, outcome, flags, documents } = journaled.parse(JSON.parse(row.body))
      const hash = createHash('sha256').update(Uint8Array.of(0)).update(row.body).digest()
      const summary = { outcome, subject: subject.id, flags, documents: documents.map((document) => document.id) }
      answered.set(row.id, { requestHash: row.hash, accepted: { index: row.leaf_index, hash }, summary })
    }
  }
  return { answered, sessions }
}

/** Keeps refusals, so that a repeated request gets the same answer though it might be accepted by now. */
export async function keepRefusals(tx: Tx, refused: readonly Refused[]): Promise<void> {
  for (const { request, received, refusal, hash } of refused) {
    const { envelope, action, actor } = request
    await tx.query(
      `insert into refusals (id, request_hash, action, actor_id, side_id, code, facts, field, refused_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        envelope.id,
        hash,
        action.name,
        actor.id,
        actor.sideId,
        refusal.code,
        refusal.facts,
        refusal.field ?? null,
        received,
      ],
    )
  }
}

import { authoritiesOf } from '../ceasefire/store.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { CommitmentInput, type CommitmentSource } from './commitment.ts'

/** Talks as the record that a commitment is of, with who takes part. */
const talks = {
  talk: 'select id, joint, party_side_ids from talk_tracks',
  meeting: 'select m.id, k.joint, k.party_side_ids from talk_meetings m join talk_tracks k on k.id = m.track_id',
  text: 'select id, joint, party_side_ids from talk_texts',
}

/** Whether the record is an article that binds both sides, or talks in which the actor's authority takes part; none is needed of talks. */
async function isSource(tx: Tx, { kind, id }: CommitmentSource, { sideId, joint }: Actor): Promise<boolean> {
  if (kind === 'agreementArticle')
    return exists(
      tx,
      `select from ceasefire_articles x join ceasefire_agreements a on a.id = x.agreement_id
       where x.id = $1 and a.status not in ('draft', 'proposed')`,
      [id],
    )
  if (id === null || kind === 'statement') return id === null
  return exists(
    tx,
    `select from (${talks[kind]}) k where k.id = $1
       and case when $3::boolean then k.joint else $2::uuid = any (k.party_side_ids) end`,
    [id, sideId, joint],
  )
}

const told: Lookup = {
  facts: async (tx, input, actor) => ({
    authorities: await authoritiesOf(tx),
    sourceKnown: await isSource(tx, CommitmentInput.shape.source.parse(input.source), actor),
  }),
}

/** The side of a user. */
async function sideOf(tx: Tx, userId: unknown): Promise<Id | null> {
  const { rows } = await tx.query<{ side: Id }>('select side_id as side from users where id = $1', [userId])
  return rows[0]?.side ?? null
}

/** Facts of commitments that need SQL. */
export const commitmentLookups: Readonly<Record<string, Lookup>> = {
  'commitment.record': told,
  'commitment.correct': told,
  'commitment.confirmWords': {
    facts: async (tx, _input, _actor, record) => ({ writerSideId: await sideOf(tx, record?.changedBy ?? null) }),
  },
  'commitment.open': {
    facts: async (tx, _input, _actor, record) => ({ proposerSideId: await sideOf(tx, record?.openProposedBy ?? null) }),
  },
  'commitmentExtension.propose': {
    facts: async (tx, { commitmentId }) => ({
      waits: await exists(tx, `select from commitment_extensions where commitment_id = $1 and status = 'proposed'`, [
        commitmentId,
      ]),
    }),
  },
}

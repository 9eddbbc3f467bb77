import type { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { CommitmentInput } from './commitment.ts'

/** Whether every authority that is named is one, under its own code, and the article one that binds both sides. */
const told: Lookup = {
  facts: async (tx, input) => {
    const { owedBy, owedTo, source } = CommitmentInput.strip().parse(input)
    const named = [owedBy, ...owedTo].filter(({ sideId }) => sideId !== null)
    const { rows } = await tx.query<{ id: string; code: string }>('select id, code from authorities')
    const isArticle = source.kind === 'agreementArticle'
    return {
      partiesKnown:
        named.every((party) => rows.some((one) => one.id === party.sideId && one.code === party.name)) &&
        // An outside party has no authority's code for a name.
        ![owedBy, ...owedTo].some(({ sideId, name }) => sideId === null && rows.some(({ code }) => code === name)),
      sourceKnown:
        !isArticle ||
        (await exists(
          tx,
          `select from ceasefire_articles x join ceasefire_agreements a on a.id = x.agreement_id
           where x.id = $1 and a.status not in ('draft', 'proposed')`,
          [source.id],
        )),
    }
  },
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

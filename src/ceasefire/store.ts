import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import {
  AgreementInput,
  type AgreementVersion,
  type Article,
  agreementNoun,
  agreementVersionNoun,
  articleNoun,
} from './agreement.ts'
import { type Commitment, commitmentAssessmentNoun, commitmentEvidenceNoun, commitmentNoun } from './commitment.ts'
import { isKnown, type KnownAuthority } from './party.ts'
import { type AgreementsQuery, type AgreementsView, AgreementView } from './views.ts'

/** Every authority of the programme, by the code that names it as a party. */
export async function authoritiesOf(tx: Tx): Promise<KnownAuthority[]> {
  const { rows } = await tx.query<KnownAuthority & Record<string, unknown>>(
    'select id, code, kind from authorities order by position, code',
  )
  return rows.map(({ id, code, kind }) => ({ id, code, kind }))
}

/** The newest version of an agreement, also one that waits or was turned down; null before the first. */
async function newestVersion(tx: Tx, id: unknown): Promise<AgreementVersion | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(agreementVersionNoun)} from ceasefire_agreement_versions where agreement_id = $1 order by version desc limit 1`,
    [id],
  )
  return rows[0] ? recordOf(agreementVersionNoun, rows[0]) : null
}

async function articlesOf(tx: Tx, id: unknown): Promise<Article[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(articleNoun)} from ceasefire_articles where agreement_id = $1
     order by removed_in is not null, position, id`,
    [id],
  )
  return rows.map((row) => recordOf(articleNoun, row))
}

async function commitmentsOf(tx: Tx, id: unknown): Promise<Commitment[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(commitmentNoun, 'c')} from ceasefire_commitments c join ceasefire_articles a on a.id = c.article_id
     where c.agreement_id = $1 order by c.removed_in is not null, a.position, c.due_on nulls last, c.id`,
    [id],
  )
  return rows.map((row) => recordOf(commitmentNoun, row))
}

const entered: Lookup = {
  facts: async (tx, { id, ...input }) => {
    const { parties, articles } = AgreementInput.pick({ parties: true, articles: true }).strip().parse(input)
    const obligations = articles.flatMap((article) => article.obligations)
    const authorities = await authoritiesOf(tx)
    return {
      partiesKnown: [...parties, ...obligations.map(({ party }) => party)].every((party) =>
        isKnown(party, authorities),
      ),
      idsTaken: await exists(
        tx,
        `select from ceasefire_articles where id = any($1) and agreement_id <> $3
         union all select from ceasefire_commitments where id = any($2) and agreement_id <> $3`,
        [articles.map((one) => one.id), obligations.map((one) => one.id), id],
      ),
      newest: await newestVersion(tx, id),
      articles: await articlesOf(tx, id),
      commitments: await commitmentsOf(tx, id),
    }
  },
}

const newest: Lookup = { facts: async (tx, { id }) => ({ newest: await newestVersion(tx, id) }) }

const decided: Lookup = {
  facts: async (tx, { id }, actor) => {
    const { rows } = await tx.query<{ side: string }>(
      `select u.side_id as side from ceasefire_agreements a join users u on u.id = a.end_proposed_by where a.id = $1`,
      [id],
    )
    return {
      newest: await newestVersion(tx, id),
      articles: await articlesOf(tx, id),
      commitments: await commitmentsOf(tx, id),
      wrote: await exists(tx, 'select from ceasefire_agreement_versions where agreement_id = $1 and written_by = $2', [
        id,
        actor.id,
      ]),
      endSideId: rows[0]?.side ?? null,
    }
  },
}

const assessed: Lookup = {
  facts: async (tx, { commitmentId, evidence }, actor) => {
    const ids = Array.isArray(evidence) ? evidence.flatMap((one) => one.incidentId ?? []) : []
    return {
      binds: await exists(
        tx,
        `select from ceasefire_commitments c join ceasefire_agreements a on a.id = c.agreement_id
         where c.id = $1 and a.status not in ('draft', 'proposed')`,
        [commitmentId],
      ),
      incidentsKnown: !(await exists(
        tx,
        `select from unnest($1::uuid[]) u (id) where not exists
         (select from incidents i where i.id = u.id and (i.side_id = $2 or $3))`,
        [ids, actor.sideId, actor.joint],
      )),
    }
  },
}

/** Facts of agreements that need SQL. */
export const ceasefireLookups: Readonly<Record<string, Lookup>> = {
  'ceasefireAgreement.draft': entered,
  'ceasefireAgreement.edit': entered,
  'ceasefireAgreement.amend': entered,
  'ceasefireAgreement.propose': newest,
  'ceasefireAgreement.proposeEnd': newest,
  'ceasefireAgreement.sign': decided,
  'ceasefireAgreement.turnDown': decided,
  'commitment.assess': assessed,
}

export const agreementOrders = { signed: 'a.signed_on' } as const

/** Which agreements a query asks for: conditions on `a`. */
export function agreementsAsked(query: AgreementsQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `a.status = ${place}`, query.status)
  return conditions
}

/** A page of the agreements that the reader may know, with what is owed under each. */
export async function readAgreements(tx: Tx, query: AgreementsQuery, now: Date): Promise<AgreementsView> {
  const conditions = agreementsAsked(query)
  const from = `from ceasefire_agreements a where ${conditions.where}`
  const owed = 'ceasefire_commitments c where c.agreement_id = a.id and c.removed_in is null'
  const met = `coalesce((select s.verdict = 'met' from commitment_assessments s where s.commitment_id = c.id and s.status = 'confirmed'
    order by s.as_of desc, s.assessed_at desc limit 1), false)`
  const values = [...conditions.values, await todayHere(tx, now)]
  const { rows } = await tx.query<
    Record<string, unknown> & Record<'articles' | 'commitments' | 'overdue' | 'met', number>
  >(
    `select ${columnsOf(agreementNoun, 'a')},
       (select count(*) from ceasefire_articles x where x.agreement_id = a.id and x.removed_in is null) as articles,
       (select count(*) from ${owed}) as commitments, (select count(*) from ${owed} and ${met}) as met,
       (select count(*) from ${owed} and not ${met} and c.due_on < $${values.length}) as overdue
     ${from} ${orderBy(query.order, agreementOrders, 'a.id')} ${pageAt(query.page)}`,
    values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  const agreements = rows.map(({ articles, commitments, overdue, met: done, ...row }) => ({
    ...{ agreement: recordOf(agreementNoun, row), articles, commitments, overdue, met: done },
  }))
  return { agreements, ...total, page: query.page, pageSize }
}

/** One agreement with its articles, commitments and versions; undefined where the reader may not know it. */
export async function readAgreement(tx: Tx, id: Id, language: string): Promise<AgreementView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(agreementNoun)} from ceasefire_agreements where id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const agreement = recordOf(agreementNoun, row)
  const { rows: written } = await tx.query(
    `select ${columnsOf(agreementVersionNoun)} from ceasefire_agreement_versions where agreement_id = $1 order by version desc`,
    [id],
  )
  const versions = written.map((one) => recordOf(agreementVersionNoun, one))
  const commitments = await commitmentsOf(tx, id)
  const { rows: said } = await tx.query(
    `select ${columnsOf(commitmentAssessmentNoun)} from commitment_assessments where commitment_id = any($1)
     order by as_of desc, assessed_at desc, id`,
    [commitments.map((one) => one.id)],
  )
  const assessments = said.map((one) => recordOf(commitmentAssessmentNoun, one))
  const { rows: given } = await tx.query(
    `select ${columnsOf(commitmentEvidenceNoun)} from commitment_evidence where commitment_id = any($1) order by given_at, id`,
    [commitments.map((one) => one.id)],
  )
  const evidence = given.map((one) => recordOf(commitmentEvidenceNoun, one))
  const { draftedBy, changedBy, proposedBy, signedBy, endProposedBy, endedBy } = agreement
  const names = await userNames(
    tx,
    [
      ...[draftedBy, changedBy, proposedBy, signedBy, endProposedBy, endedBy],
      ...versions.flatMap((one) => [one.writtenBy, one.decidedBy]),
      ...assessments.flatMap((one) => [one.assessedBy, one.decidedBy]),
    ],
    language,
  )
  const nameOf = (user: string | null) => (user === null ? '' : (names.get(user) ?? ''))
  return AgreementView.parse({
    agreement,
    articles: await articlesOf(tx, id),
    commitments: commitments.map((commitment) => ({
      commitment,
      assessments: assessments
        .filter((one) => one.commitmentId === commitment.id)
        .map((assessment) => ({
          assessment,
          assessedByName: nameOf(assessment.assessedBy),
          decidedByName: nameOf(assessment.decidedBy),
          evidence: evidence.filter((one) => one.assessmentId === assessment.id),
        })),
    })),
    versions: versions.map((version) => ({
      version,
      writtenByName: nameOf(version.writtenBy),
      decidedByName: nameOf(version.decidedBy),
    })),
    names: Object.fromEntries(names),
  })
}

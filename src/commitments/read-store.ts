import { anyTexts, givenIn } from '../ceasefire/given-texts.ts'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { type languages, Texts } from '../kernel/texts.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type CommitmentSource, commitmentNoun, commitmentVersionNoun } from './commitment.ts'
import {
  commitmentExtensionNoun,
  commitmentFindingNoun,
  commitmentStatementNoun,
  findingEvidenceNoun,
} from './finding.ts'
import { figureOf } from './measure-store.ts'
import {
  ArticleChoices,
  CommitmentCountsView,
  CommitmentRow,
  type CommitmentsFilter,
  type CommitmentsQuery,
  type CommitmentsView,
  CommitmentView,
} from './views.ts'

/** SQL of what stands of a commitment `c` for the reader: what both read before what the reader's own side alone confirmed. */
export const standingFinding = (
  joint: boolean,
) => `left join lateral (select f.verdict, f.as_of, f.shared from commitment_findings f
  where f.commitment_id = c.id and f.status = 'confirmed'${joint ? ' and f.shared' : ''}
  order by f.shared desc, f.as_of desc, f.decided_at desc, f.id limit 1) s on true`
export const overdueOn = (today: string) =>
  `coalesce(c.status = 'standing' and c.due_on < ${today}::date and s.verdict is distinct from 'met', false)`
const columns = (
  today: string,
) => `${columnsOf(commitmentNoun, 'c')}, s.verdict as s_verdict, to_char(s.as_of, 'YYYY-MM-DD') as s_as_of,
  s.shared as s_shared, ${overdueOn(today)} as overdue,
  exists (select from commitment_findings w where w.commitment_id = c.id and w.status = 'proposed') as waits`

function rowOf(row: Record<string, unknown>): CommitmentRow {
  const { s_verdict: verdict, s_as_of: asOf, s_shared: shared, overdue: isOverdue, waits } = row
  const found = verdict === null ? null : { verdict, asOf, shared }
  return CommitmentRow.parse({ commitment: recordOf(commitmentNoun, row), standing: found, isOverdue, waits })
}

/** Which commitments `c` with what stands of them, `s`, a query asks for, and the place of the day. */
export function commitmentsAsked(query: CommitmentsFilter, today: Day): { conditions: Conditions; day: string } {
  const conditions = new Conditions()
  const day = conditions.value(today)
  const { state } = query
  if (state === 'withdrawn') conditions.say(`c.status = 'withdrawn'`)
  else if (state !== 'all') conditions.say(`c.status = 'standing'`)
  if (state === 'open') conditions.say(`s.verdict is distinct from 'met'`)
  if (state === 'overdue') conditions.say(overdueOn(day))
  if (state === 'met' || state === 'partly' || state === 'notMet' || state === 'unknown')
    conditions.add((place) => `s.verdict = ${place}`, state)
  if (query.owedBy !== 'all') conditions.add((place) => `c.owed_by ->> 'name' = ${place}`, query.owedBy)
  if (query.source !== 'all') conditions.add((place) => `c.source ->> 'kind' = ${place}`, query.source)
  if (query.audience !== 'all') conditions.add((place) => `c.audience = ${place}`, query.audience)
  // The day is a value of the list and of its count alike.
  conditions.say(`${day}::date is not null`)
  return { conditions, day }
}

export const commitmentOrders = { due: 'c.due_on', recorded: 'c.recorded_at' } as const

/** A page of the commitments that the reader may know. */
export async function readCommitments(
  tx: Tx,
  query: CommitmentsQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<CommitmentsView> {
  const { conditions, day } = commitmentsAsked(query, await todayHere(tx, now))
  const from = `from commitments c ${standingFinding(actor.joint)} where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columns(day)} ${from} ${orderBy(query.order, commitmentOrders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { commitments: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** Every commitment that a filter finds, for a file or a sheet; the soonest due first. */
export async function readAllCommitments(
  tx: Tx,
  query: CommitmentsFilter,
  { actor, now }: { actor: Actor; now: Date },
): Promise<{ rows: CommitmentRow[]; today: Day }> {
  const today = await todayHere(tx, now)
  const { conditions, day } = commitmentsAsked(query, today)
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columns(day)} from commitments c ${standingFinding(actor.joint)} where ${conditions.where}
     order by c.due_on nulls last, c.id limit 5000`,
    conditions.values,
  )
  return { rows: rows.map(rowOf), today }
}

/** What each party owes and how far it is met, each in the same words; every side stands in it, also with none. */
export async function readCommitmentCounts(tx: Tx, { actor, now }: { actor: Actor; now: Date }) {
  const today = await todayHere(tx, now)
  const { rows } = await tx.query(
    `select coalesce(o.party, a.code) as party, coalesce(o.side, a.id) as "partySideId",
       coalesce(o.owed, 0) as owed, coalesce(o.met, 0) as met, coalesce(o.partly, 0) as partly, coalesce(o.not_met, 0) as "notMet",
       coalesce(o.unknown, 0) as unknown, coalesce(o.not_found, 0) as "notFound", coalesce(o.overdue, 0) as overdue,
       coalesce(o.stated, 0) as stated
     from (select * from authorities where kind = 'side') a full join (
       select c.owed_by ->> 'name' as party, (c.owed_by ->> 'sideId')::uuid as side, count(*) as owed,
         count(*) filter (where s.verdict = 'met') as met, count(*) filter (where s.verdict = 'partly') as partly,
         count(*) filter (where s.verdict = 'notMet') as not_met, count(*) filter (where s.verdict = 'unknown') as unknown,
         count(*) filter (where s.verdict is null) as not_found, count(*) filter (where ${overdueOn('$1')}) as overdue,
         sum((select count(*) from commitment_statements t where t.commitment_id = c.id and t.part = 'debtor'))::integer as stated
       from commitments c ${standingFinding(actor.joint)} where c.status = 'standing' group by 1, 2
     ) o on o.side = a.id
     order by a.position nulls last, 1`,
    [today],
  )
  return CommitmentCountsView.parse({ today, parties: rows })
}

/** The names of authorities by id. */
async function authorityNames(tx: Tx): Promise<(id: Id) => Texts> {
  const { rows } = await tx.query<{ id: Id; name: unknown }>('select id, name from authorities')
  const names = new Map(rows.map(({ id, name }) => [id, Texts.parse(name)]))
  return (id) => names.get(id) ?? { ar: '–', en: '–', fr: '–' }
}

const talkTables: Readonly<Partial<Record<CommitmentSource['kind'], string>>> = {
  ...{ talk: 'talk_tracks', meeting: 'talk_meetings', text: 'talk_texts' },
}

/** One commitment with its figure on a day, and all that was found and said of it; undefined where the reader may not know it. */
export async function readCommitment(
  tx: Tx,
  id: Id,
  { actor, now, language, on: asked }: { actor: Actor; now: Date; language: string; on: Day | '' },
): Promise<CommitmentView | undefined> {
  const today = await todayHere(tx, now)
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columns('$2')} from commitments c ${standingFinding(actor.joint)} where c.id = $1`,
    [id, today],
  )
  if (!rows[0]) return undefined
  const row = rowOf(rows[0])
  const { commitment } = row
  const of = async (columnList: string, table: string, order: string) =>
    (
      await tx.query<Record<string, unknown>>(
        `select ${columnList} from ${table} where commitment_id = $1 order by ${order}`,
        [id],
      )
    ).rows
  const findings = (
    await of(columnsOf(commitmentFindingNoun), 'commitment_findings', 'as_of desc, found_at desc, id')
  ).map((one) => recordOf(commitmentFindingNoun, one))
  const evidence = (await of(columnsOf(findingEvidenceNoun), 'commitment_finding_evidence', 'given_at, id')).map(
    (one) => recordOf(findingEvidenceNoun, one),
  )
  const statements = (await of(columnsOf(commitmentStatementNoun), 'commitment_statements', 'stated_at desc, id')).map(
    (one) => recordOf(commitmentStatementNoun, one),
  )
  const extensions = (
    await of(columnsOf(commitmentExtensionNoun), 'commitment_extensions', 'proposed_at desc, id')
  ).map((one) => recordOf(commitmentExtensionNoun, one))
  const versions = (await of(columnsOf(commitmentVersionNoun), 'commitment_versions', 'version desc')).map((one) =>
    recordOf(commitmentVersionNoun, one),
  )
  const names = await userNames(
    tx,
    [
      ...[
        commitment.recordedBy,
        commitment.changedBy,
        commitment.confirmedBy,
        commitment.openProposedBy,
        commitment.openedBy,
      ],
      ...findings.flatMap(({ foundBy, decidedBy }) => [foundBy, decidedBy]),
      ...extensions.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy]),
      ...versions.map(({ writtenBy }) => writtenBy),
    ],
    language,
  )
  const officeOf = await authorityNames(tx)
  const nameOf = (user: Id | null) => (user === null ? '' : (names.get(user) ?? ''))
  const { rows: articles } = await tx.query<{ agreement: Id }>(
    'select agreement_id as agreement from ceasefire_articles where id = $1',
    [commitment.source.kind === 'agreementArticle' ? commitment.source.id : null],
  )
  const { kind, id: sourceId } = commitment.source
  const table = talkTables[kind]
  const sourceOpens = table !== undefined && (await exists(tx, `select from ${table} where id = $1`, [sourceId]))
  const on = asked === '' || asked > today ? today : asked
  return CommitmentView.parse({
    ...{ ...row, today, agreementId: articles[0]?.agreement ?? null, sourceOpens },
    recordedByOffice: officeOf(commitment.sideId),
    figure: await figureOf(tx, commitment, on),
    findings: findings.map((finding) => ({
      ...{ finding, office: officeOf(finding.sideId), foundByName: nameOf(finding.foundBy) },
      decidedByName: nameOf(finding.decidedBy),
      evidence: evidence.filter(({ findingId }) => findingId === finding.id),
    })),
    statements,
    extensions: extensions.map((extension) => ({ extension, office: officeOf(extension.sideId) })),
    versions: versions.map((version) => ({
      ...{ version, office: officeOf(version.sideId), writtenByName: nameOf(version.writtenBy) },
    })),
    names: Object.fromEntries(names),
  })
}

const Titles = anyTexts(300)

/** Articles of agreements that were put into force, to choose the source of a commitment from. */
export async function readArticles(tx: Tx) {
  const { rows } = await tx.query<{ id: Id; number: string; heading: unknown; title: unknown; agreement: Id }>(
    `select x.id, x.number, x.heading, a.title, a.id as agreement from ceasefire_articles x join ceasefire_agreements a on a.id = x.agreement_id
     where a.status not in ('draft', 'proposed') and x.removed_in is null order by a.signed_on desc, a.id, x.position limit 300`,
  )
  return ArticleChoices.parse({
    articles: rows.map(({ id, number, heading, title, agreement }) => {
      const words = (language: (typeof languages)[number]) =>
        `${number} · ${givenIn(Titles.parse(heading), language).words} · ${givenIn(Titles.parse(title), language).words}`.slice(
          0,
          200,
        )
      return { id, number, agreementId: agreement, label: { ar: words('ar'), en: words('en'), fr: words('fr') } }
    }),
  })
}

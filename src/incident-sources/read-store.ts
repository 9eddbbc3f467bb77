import { z } from 'zod'
import { incidentNoun } from '../incidents/incident.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sulh } from '../server/sulh.ts'
import { disagreement } from './agreeing.ts'
import { independentNaming, isAuthenticated, isSameActor, judge, likelihood } from './establishing.ts'
import type { Evidence, NamedActor } from './evidence.ts'
import {
  fileCustodyNoun,
  fileFindingNoun,
  incidentFileNoun,
  incidentObservationNoun,
  incidentProposalNoun,
} from './evidence-file.ts'
import { readEvidence } from './evidence-store.ts'
import {
  analysts,
  type IncidentSource,
  incidentSourceNoun,
  incidentStatementNoun,
  SourceIdentity,
  statementGradeNoun,
  Words,
} from './source.ts'
import {
  EvidenceView,
  SourceRow,
  type SourcesQuery,
  type SourcesView,
  SourceView,
  type StatementView,
} from './views.ts'

/**
 * Whether a reader opens what is sealed: analysts of the side of the source alone, where it is protected or a person; and every reader of
 * the side what an open source said.
 */
export function opensSealed(actor: Actor, { sideId }: Pick<IncidentSource, 'sideId'>): boolean {
  return holds(actor, analysts) && actor.sideId === sideId
}

const orders = { recorded: 's.recorded_at', code: 's.code' } as const
const counted = '(select count(*) from incident_statements t where s.id = any(t.chain)) as statements'

const sourceRow = ({ statements, ...row }: Record<string, unknown>) =>
  SourceRow.parse({ source: recordOf(incidentSourceNoun, row), statements })

/** A page of sources, by their codes. */
export async function readSources(tx: Tx, query: SourcesQuery, actor: Actor): Promise<SourcesView> {
  const conditions = new Conditions()
  conditions.within(actor, 's')
  if (query.kind !== 'all') conditions.add((place) => `s.kind = ${place}`, query.kind)
  if (query.search !== '') {
    const sought = conditions.value(anywhere(query.search.trim()))
    conditions.say(`(s.code ilike ${sought} or s.label ilike ${sought})`)
  }
  const from = `from incident_sources s where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(incidentSourceNoun, 's')}, ${counted} ${from} ${orderBy(query.order, orders, 's.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { sources: rows.map(sourceRow), ...total, page: query.page, pageSize }
}

/** A source with where it was heard; who it is, only to analysts of its side. Undefined outside the reader's reach. */
export async function readSource(
  sulh: Sulh,
  id: Id,
  { actor, language }: { actor: Actor; language: string },
): Promise<SourceView | undefined> {
  const found = await sulh.database.read(actor, async (tx) => {
    const { rows } = await tx.query<Record<string, unknown>>(
      `select ${columnsOf(incidentSourceNoun, 's')}, ${counted} from incident_sources s where s.id = $1`,
      [id],
    )
    const [row] = rows
    if (!row) return undefined
    const { rows: heard } = await tx.query(
      `select t.incident_id as "incidentId", t.said_on as "saidOn", t.origin_id = $1 as "asRoot",
         (select g.reliability || g.credibility from incident_grades g where g.statement_id = t.id order by g.n desc limit 1) as grade
       from incident_statements t where $1 = any(t.chain) order by t.recorded_at desc, t.id limit 100`,
      [id],
    )
    const source = recordOf(incidentSourceNoun, row)
    const names = await userNames(tx, [source.recordedBy], language)
    return { row, source, heard, recordedByName: names.get(source.recordedBy) ?? '' }
  })
  if (!found) return undefined
  const { row, source, heard, recordedByName } = found
  const isOpen = opensSealed(actor, source)
  const identity = isOpen
    ? await inTransaction(sulh.database.writer, (tx) => openField(tx, sulh.sealer, id, source.sealed, SourceIdentity))
    : null
  return SourceView.parse({ ...sourceRow(row), heard, recordedByName, identity })
}

/** Everything that speaks of an incident and its duplicates, and what the rules make of it; undefined outside the reader's reach. */
export async function readIncidentEvidence(
  sulh: Sulh,
  id: Id,
  { actor, language }: { actor: Actor; language: string },
): Promise<EvidenceView | undefined> {
  const found = await sulh.database.read(actor, (tx) => evidenceOf(tx, id, language))
  if (!found) return undefined
  const { view, sealed } = found
  const texts = await openTexts(sulh, view.statements, { actor, sealed })
  const statements = view.statements.map((one) => ({ ...one, text: texts.get(one.statement.id) ?? null }))
  return EvidenceView.parse({ ...view, statements })
}

type Unopened = Omit<StatementView, 'text'>

/** What was said, as far as the reader may open it; the writer opens, who alone reads keys. */
async function openTexts(
  sulh: Sulh,
  statements: readonly Unopened[],
  { actor, sealed }: { actor: Actor; sealed: ReadonlyMap<Id, string> },
): Promise<Map<Id, string>> {
  const open = statements.filter(({ statement }) => !statement.protected || opensSealed(actor, statement))
  if (open.length === 0) return new Map()
  return inTransaction(sulh.database.writer, async (tx) => {
    await sulh.sealer.learn(
      tx,
      open.map(({ statement }) => statement.sourceId),
    )
    const texts = new Map<Id, string>()
    for (const { statement } of open) {
      const words = await openField(tx, sulh.sealer, statement.sourceId, sealed.get(statement.id) ?? '', Words)
      if (words) texts.set(statement.id, words.text)
    }
    return texts
  })
}

const ofIncident = `in (select i.id from incidents i where i.id = $1 or i.duplicate_of = $1)`

async function evidenceOf(tx: Tx, id: Id, language: string) {
  const { rows: incidents } = await tx.query<Record<string, unknown>>('select * from incidents where id = $1', [id])
  if (!incidents[0]) return undefined
  const incident = recordOf(incidentNoun, incidents[0])
  const evidence = await readEvidence(tx, id)
  const judgement = judge(incident, evidence)
  const all = async (sql: string) => (await tx.query<Record<string, unknown>>(sql, [id])).rows
  const said = await all(
    `select ${columnsOf(incidentStatementNoun, 's')}, p.name as place_name, (select jsonb_agg(jsonb_build_object('id', c.id,
         'code', c.code, 'kind', c.kind, 'label', c.label, 'protected', c.protected) order by array_position(s.chain, c.id))
       from incident_sources c where c.id = any(s.chain)) as links
     from incident_statements s left join places p on p.code = s.place_code where s.incident_id ${ofIncident} order by s.recorded_at, s.id`,
  )
  const grades = (
    await all(
      `select ${columnsOf(statementGradeNoun)} from incident_grades where statement_id in
         (select s.id from incident_statements s where s.incident_id ${ofIncident}) order by n desc`,
    )
  ).map((row) => recordOf(statementGradeNoun, row))
  const observed = await all(
    `select ${columnsOf(incidentObservationNoun, 'o')}, p.name as place_name from incident_observations o
       left join places p on p.code = o.place_code where o.incident_id ${ofIncident} order by o.observed_at, o.id`,
  )
  const files = (
    await all(
      `select ${columnsOf(incidentFileNoun)} from incident_files where incident_id ${ofIncident} order by recorded_at, id`,
    )
  ).map((row) => recordOf(incidentFileNoun, row))
  const ofFiles = `in (select f.id from incident_files f where f.incident_id ${ofIncident})`
  const custody = (
    await all(
      `select ${columnsOf(fileCustodyNoun)} from incident_file_custody where file_id ${ofFiles} order by taken_at, id`,
    )
  ).map((row) => recordOf(fileCustodyNoun, row))
  const findings = (
    await all(
      `select ${columnsOf(fileFindingNoun)} from incident_file_findings where file_id ${ofFiles} order by proposed_at, id`,
    )
  ).map((row) => recordOf(fileFindingNoun, row))
  const proposals = (
    await all(
      `select ${columnsOf(incidentProposalNoun)} from incident_proposals where incident_id = $1 order by proposed_at desc, id`,
    )
  ).map((row) => recordOf(incidentProposalNoun, row))
  const duplicates = await all(
    `select id, started_on as "startedOn", type from incidents where duplicate_of = $1 order by started_on, id`,
  )
  const statements = said.map((row) => ({ statement: recordOf(incidentStatementNoun, row), row }))
  const observations = observed.map((row) => ({ observation: recordOf(incidentObservationNoun, row), row }))
  const users = [
    ...statements.map(({ statement }) => statement.recordedBy),
    ...grades.map(({ gradedBy }) => gradedBy),
    ...observations.map(({ observation }) => observation.observedBy),
    ...custody.map(({ takenBy }) => takenBy),
    ...findings.flatMap(({ proposedBy, signedBy, turnedDownBy }) => [proposedBy, signedBy, turnedDownBy]),
    ...proposals.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy]),
  ].filter((one) => one !== null)
  const names = await userNames(tx, [...new Set(users)], language)
  const nameOf = (user: Id) => names.get(user) ?? ''
  const weighed = new Map(judgement.statements.map((one) => [one.id, one]))
  const asked = new Map(evidence.observations.map((one) => [one.id, one]))
  const examined = new Map(evidence.files.map((one) => [one.id, isAuthenticated(one)]))
  const view = {
    statements: statements.map(({ statement, row }) => ({
      ...{ statement, chain: LinksOf.parse(row.links), placeName: PlaceName.parse(row.place_name) },
      recordedByName: nameOf(statement.recordedBy),
      grades: grades
        .filter(({ statementId }) => statementId === statement.id)
        .map((grade) => ({ grade, gradedByName: nameOf(grade.gradedBy) })),
      excluded: weighed.get(statement.id)?.excluded ?? (statement.withdrawn === '' ? null : ('withdrawn' as const)),
      sharesWith: weighed.get(statement.id)?.sharesWith ?? null,
    })),
    observations: observations.map(({ observation, row }) => {
      const one = asked.get(observation.id)
      const disagrees = (one && disagreement(incident, one)) ?? null
      const observedByName = nameOf(observation.observedBy)
      return { observation, placeName: PlaceName.parse(row.place_name), observedByName, disagrees }
    }),
    files: files.map((file) => ({
      file,
      authenticated: examined.get(file.id) ?? false,
      custody: custody
        .filter(({ fileId }) => fileId === file.id)
        .map((link) => ({ link, takenByName: nameOf(link.takenBy) })),
      findings: findings
        .filter(({ fileId }) => fileId === file.id)
        .map((finding) => ({
          ...{ finding, proposedByName: nameOf(finding.proposedBy) },
          signedByName: finding.signedBy === null ? null : nameOf(finding.signedBy),
        })),
    })),
    proposals: proposals.map((proposal) => ({
      ...{ proposal, proposedByName: nameOf(proposal.proposedBy) },
      decidedByName: proposal.decidedBy === null ? null : nameOf(proposal.decidedBy),
    })),
    duplicates,
    judgement: { ...judgement, likelihoods: likelihoodsOf(evidence, judgement.counted) },
    named: namedIn(evidence, judgement),
  }
  return { view, sealed: new Map(statements.map(({ statement }) => [statement.id, statement.sealed])) }
}

function likelihoodsOf({ statements }: Evidence, counted: readonly Id[]): number[] {
  const byId = new Map(statements.map((one) => [one.id, one]))
  return counted.map((id) => byId.get(id)?.grade ?? null).map((grade) => (grade === null ? 0 : likelihood(grade)))
}

/** Whom statements name, each actor once. */
function namedIn(evidence: Evidence, judgement: ReturnType<typeof judge>) {
  const actors: NamedActor[] = []
  for (const { named, withdrawn } of evidence.statements)
    if (named && !withdrawn && !actors.some((one) => isSameActor(one, named))) actors.push(named)
  return actors.map((actor) => ({ actor, independent: independentNaming(evidence, judgement, actor) }))
}

const PlaceName = Texts.nullable()
const LinksOf = z.array(SourceRow.shape.source.pick({ id: true, code: true, kind: true, label: true, protected: true }))

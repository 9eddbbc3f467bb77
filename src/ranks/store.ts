import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { rankDecisionNoun } from './rank-decision.ts'
import { rankFormulaNoun } from './rank-formula.ts'
import {
  FormulaRow,
  type FormulasQuery,
  type FormulasView,
  FormulaView,
  RankInstitutions,
  TraineeRanksView,
} from './views.ts'

/** Facts of ranks that need SQL. */
export const rankLookups: Readonly<Record<string, Lookup>> = {
  'rankFormula.draft': {
    facts: async (tx, { institutionId }) => {
      const { rows } = await tx.query<{ versions: number; draft: boolean }>(
        `select coalesce(max(version), 0) as versions, coalesce(bool_or(status = 'draft'), false) as draft
         from rank_formulas where institution_id = $1`,
        [institutionId],
      )
      return { versions: Number(rows[0]?.versions ?? 0), draft: rows[0]?.draft ?? false }
    },
  },
  'rankFormula.sign': {
    facts: async (tx, _input, _actor, formula) => {
      const { rows } = await tx.query(
        `select ${columnsOf(rankFormulaNoun)} from rank_formulas where institution_id = $1 and status = 'inForce'`,
        [formula?.institutionId],
      )
      return { inForce: rows[0] ? recordOf(rankFormulaNoun, rows[0]) : null }
    },
  },
  'rankDecision.propose': {
    facts: async (tx, { traineeId }) => ({
      courses: await coursesPassed(tx, traineeId),
      waits: await exists(tx, `select from rank_decisions where trainee_id = $1 and status = 'proposed'`, [traineeId]),
    }),
  },
  'rankDecision.settle': {
    facts: async (tx, _input, _actor, decision) => {
      const { rows } = await tx.query(
        `select ${columnsOf(rankDecisionNoun)} from rank_decisions where trainee_id = $1 and status = 'confirmed'`,
        [decision?.traineeId],
      )
      return { standing: rows[0] ? recordOf(rankDecisionNoun, rows[0]) : null }
    },
  },
}

async function coursesPassed(tx: Tx, traineeId: unknown): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    `select count(*) as n from course_enrolments where trainee_id = $1 and status = 'passed'`,
    [traineeId],
  )
  return Number(rows[0]?.n ?? 0)
}

const select = `select to_jsonb(f) as formula, i.name as institution_name from rank_formulas f
  join institutions i on i.id = f.institution_id`

function rowOf(row: Record<string, unknown> & { formula: Record<string, unknown> }): FormulaRow {
  return FormulaRow.parse({ formula: recordOf(rankFormulaNoun, row.formula), institutionName: row.institution_name })
}

/** Which formulas `f` a query asks for, and their order, the newest first. */
export function formulasAsked(query: FormulasQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `f.status = ${place}`, query.status)
  return conditions
}
export const newestFormulas = 'order by f.proposed_at desc, f.id desc'

/** A page of formulas, the newest first. */
export async function readFormulas(tx: Tx, query: FormulasQuery): Promise<FormulasView> {
  const conditions = formulasAsked(query)
  const { rows } = await tx.query<{ formula: Record<string, unknown> }>(
    `${select} where ${conditions.where} ${newestFormulas} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from rank_formulas f where ${conditions.where}`, conditions.values)
  return { formulas: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One formula; undefined where the reader sees none. */
export async function readFormula(tx: Tx, id: Id, language: string): Promise<FormulaView | undefined> {
  const { rows } = await tx.query<{ formula: Record<string, unknown> }>(`${select} where f.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const found = rowOf(row)
  const { proposedBy, signedBy } = found.formula
  const names = await userNames(tx, [proposedBy, signedBy], language)
  return FormulaView.parse({
    ...found,
    proposedByName: names.get(proposedBy) ?? '',
    signedByName: signedBy === null ? null : (names.get(signedBy) ?? ''),
  })
}

/** What was decided of the rank of one trainee, and by which formula the next is suggested; undefined where the reader sees none. */
export async function readTraineeRanks(tx: Tx, id: Id, language: string): Promise<TraineeRanksView | undefined> {
  const { rows: trainees } = await tx.query<{ institution: Id; rank: string | null }>(
    `select t.institution_id as institution, o.rank from trainees t join institution_posts o on o.id = t.post_id where t.id = $1`,
    [id],
  )
  const [trainee] = trainees
  if (!trainee) return undefined
  const { rows } = await tx.query(
    `select ${columnsOf(rankDecisionNoun)} from rank_decisions where trainee_id = $1 order by proposed_at desc, id limit 100`,
    [id],
  )
  const decisions = rows.map((row) => recordOf(rankDecisionNoun, row))
  const { rows: formulas } = await tx.query(
    `select ${columnsOf(rankFormulaNoun)} from rank_formulas where institution_id = $1 and status = 'inForce'`,
    [trainee.institution],
  )
  const names = await userNames(
    tx,
    decisions.flatMap(({ proposedBy, settledBy }) => [proposedBy, settledBy]),
    language,
  )
  return TraineeRanksView.parse({
    decisions: decisions.map((decision) => ({
      decision,
      proposedByName: names.get(decision.proposedBy) ?? '',
      settledByName: decision.settledBy === null ? null : (names.get(decision.settledBy) ?? ''),
    })),
    formula: formulas[0] ? recordOf(rankFormulaNoun, formulas[0]) : null,
    courses: await coursesPassed(tx, id),
    postRank: trainee.rank,
  })
}

/** The institutions that a formula can be for. */
export async function readRankInstitutions(tx: Tx): Promise<RankInstitutions> {
  const { rows } = await tx.query(`select id, name from institutions order by name ->> 'en', id limit 500`)
  return RankInstitutions.parse({ institutions: rows })
}

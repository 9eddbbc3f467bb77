import { z } from 'zod'
import { Rank } from '../institutions/institution.ts'
import { Id } from '../kernel/ids.ts'
import { PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { RankDecision } from './rank-decision.ts'
import { RankFormula } from './rank-formula.ts'

/** Query of `GET /api/rank-formulas`. */
export const FormulasQuery = z.object({
  status: z.enum(['all', ...RankFormula.shape.status.options]).default('all'),
  page: PageNumber,
})
export type FormulasQuery = z.infer<typeof FormulasQuery>

export const FormulaRow = z.object({ formula: RankFormula, institutionName: Texts })
export type FormulaRow = z.infer<typeof FormulaRow>
export const FormulasView = z.object({ formulas: z.array(FormulaRow), ...pageShape })
export type FormulasView = z.infer<typeof FormulasView>

/** `GET /api/rank-formulas/{id}`. */
export const FormulaView = FormulaRow.extend({ proposedByName: z.string(), signedByName: z.string().nullable() })
export type FormulaView = z.infer<typeof FormulaView>

/** `GET /api/trainees/{id}/ranks`: the decisions on one person, the formula in force for them, and what it counts of their courses. */
export const TraineeRanksView = z.object({
  decisions: z.array(
    z.object({ decision: RankDecision, proposedByName: z.string(), settledByName: z.string().nullable() }),
  ),
  formula: RankFormula.nullable(),
  courses: z.int(),
  postRank: Rank.nullable(),
})
export type TraineeRanksView = z.infer<typeof TraineeRanksView>

/** `GET /api/rank-institutions`: institutions of the reader’s side. */
export const RankInstitutions = z.object({ institutions: z.array(z.object({ id: Id, name: Texts })) })
export type RankInstitutions = z.infer<typeof RankInstitutions>

import type { RowRefusal } from '../kernel/row-run.ts'
import type { Misfit } from './judge.ts'

/**
 * Why the act of a row was refused, as its report keeps it. What a schema finds is named by its field alone, under a rule of the report:
 * the words of it are the preview's.
 */
export function refusedRow(refused: Misfit, misfit: string): Pick<RowRefusal, 'code' | 'field'> {
  const field = refused.issues
    ? (refused.issues[0]?.path.filter((step) => step !== 'input').join('.') ?? null)
    : (refused.field ?? null)
  return { code: refused.issues ? misfit : refused.code, field }
}

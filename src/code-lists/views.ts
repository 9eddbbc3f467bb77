import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { CodeChange } from './code-change.ts'

/** Query of `GET /api/code-changes`: of one list, or of all. */
export const CodeChangesQuery = z.object({
  list: z.string().max(60).default(''),
  status: z.enum(['all', ...CodeChange.shape.status.options]).default('all'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type CodeChangesQuery = z.infer<typeof CodeChangesQuery>

export const CodeChangeRow = z.object({
  change: CodeChange,
  proposedByName: z.string(),
  signedByName: z.string(),
})
export type CodeChangeRow = z.infer<typeof CodeChangeRow>

/** `GET /api/code-changes`: who proposed and signed which change of a code list, and why; newest first. */
export const CodeChangesView = z.object({ changes: z.array(CodeChangeRow), ...pageShape })

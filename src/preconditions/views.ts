import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Phase } from './phase.ts'
import { Precondition, PreconditionAssessment, scopeShape } from './precondition.ts'
import { Waiver } from './waiver.ts'

/** A group, or a region or district as one side sees it. `id` is the group's or the place's. */
export const ScopeName = z.object({ id: Id, sideId: Id, ...scopeShape, code: z.string(), name: Texts, sideName: Texts })
export type ScopeName = z.infer<typeof ScopeName>

/** One of the four as it stands today. */
export const Cell = z.object({
  precondition: Precondition,
  /** What it counts as today: unknown where the last day is past. */
  status: PreconditionAssessment.shape.status,
  assessed: PreconditionAssessment.shape.status.nullable(),
  expired: z.boolean(),
  evidence: z.int(),
  validUntil: z.string().nullable(),
})
export type Cell = z.infer<typeof Cell>

/** A row of the matrix. `lost`: what an open programme lost since it was opened. */
export const ScopeRow = z.object({
  scope: ScopeName,
  cells: z.array(Cell),
  missing: z.array(Precondition),
  phases: z.array(Phase.pick({ id: true, kind: true, openedAt: true }).extend({ lost: z.array(Precondition) })),
  /** Waivers that wait for the second signature. */
  waiting: z.int(),
})
export type ScopeRow = z.infer<typeof ScopeRow>

/**
 * Query of `GET /api/preconditions`. `warned`: a programme is open and has lost one of the four; these are also what needs
 * a look most in the order of `attention`, then where a waiver waits, then where most is met.
 */
export const PreconditionsQuery = z.object({
  kind: z.enum(['group', 'place']).default('group'),
  show: z.enum(['all', 'blocked', 'ready', 'open', 'warned', 'waiting']).default('all'),
  search: z.string().max(100).default(''),
  order: orderOf(['scope', 'attention']).default('scope'),
  page: PageNumber,
})
export type PreconditionsQuery = z.infer<typeof PreconditionsQuery>
export const PreconditionsView = z.object({
  rows: z.array(ScopeRow),
  ...pageShape,
  /** Of all scopes of this kind within reach, whatever is shown. */
  counts: z.object({ open: z.int(), warned: z.int(), waiting: z.int() }),
})
export type PreconditionsView = z.infer<typeof PreconditionsView>

/** `GET /api/preconditions/{sideId}/{scopeId}`: everything that was assessed, waived, opened and closed, newest first. */
export const ScopeView = z.object({
  row: ScopeRow,
  assessments: z.array(PreconditionAssessment),
  waivers: z.array(Waiver),
  phases: z.array(Phase),
  today: z.string(),
  names: z.record(z.string(), z.string()),
})
export type ScopeView = z.infer<typeof ScopeView>

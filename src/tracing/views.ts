import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Language } from '../kernel/texts.ts'
import { TraceAnswer } from './trace-answer.ts'
import { TraceRequest, TraceState } from './trace-request.ts'
import { TraceWaiver } from './trace-waiver.ts'

/** Query of `GET /api/traces`. `overdue`: released, and the day has passed on which an answer was due. */
export const TracesQuery = z.object({
  status: z.enum(['all', 'drafted', 'released', 'overdue', 'closed', 'withdrawn']).default('all'),
  search: z.string().max(60).default(''),
  order: orderOf(['proposed', 'due', 'number']).default('-proposed'),
  page: PageNumber,
})
export type TracesQuery = z.infer<typeof TracesQuery>

export const TraceRow = TraceRequest.pick({
  ...{
    id: true,
    number: true,
    weaponId: true,
    weapon: true,
    toCountry: true,
    status: true,
    outcome: true,
    dueOn: true,
  },
  ...{ proposedAt: true },
})
export type TraceRow = z.infer<typeof TraceRow>
export const TracesView = z.object({ traces: z.array(TraceRow), ...pageShape })
export type TracesView = z.infer<typeof TracesView>

/** `GET /api/traces/{id}`: a request with its answers; the last owner is told to offices alone. */
export const TraceView = z.object({
  request: TraceRequest,
  placeName: z.string(),
  officeName: z.string(),
  answers: z.array(TraceAnswer),
  names: z.record(z.string(), z.string()),
  /** Whether the reader's office is one that lets requests out. */
  mayRelease: z.boolean(),
})
export type TraceView = z.infer<typeof TraceView>

/** Query of `GET /api/trace-waivers`. */
export const TraceWaiversQuery = z.object({
  status: z.enum(['all', 'proposed', 'signed', 'declined', 'ended']).default('all'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type TraceWaiversQuery = z.infer<typeof TraceWaiversQuery>
export const TraceWaiverRow = TraceWaiver.extend({
  tag: z.string().nullable(),
  proposedByName: z.string(),
  signedByName: z.string(),
})
export type TraceWaiverRow = z.infer<typeof TraceWaiverRow>
export const TraceWaiversView = z.object({ waivers: z.array(TraceWaiverRow), ...pageShape })
export type TraceWaiversView = z.infer<typeof TraceWaiversView>

/** `GET /api/weapons/{id}/trace`: how its trace stands, and everything that was asked and waived. */
export const WeaponTraceView = z.object({
  trace: TraceState,
  requests: z.array(TraceRow),
  waivers: z.array(TraceWaiverRow),
})
export type WeaponTraceView = z.infer<typeof WeaponTraceView>

/** Query of `GET /api/traces/{id}/packet`. */
export const PacketQuery = z.object({
  for: z.enum(['iti', 'iarms']).default('iti'),
  format: z.enum(['pdf', 'json', 'xml', 'csv']).default('pdf'),
  language: Language.default('en'),
})
export const PacketParams = z.object({ id: Id })

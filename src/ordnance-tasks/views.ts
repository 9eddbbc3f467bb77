import { z } from 'zod'
import { Hazard } from '../hazards/hazard.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Qualification } from '../ordnance-teams/qualification.ts'
import { OrdnanceTeam } from '../ordnance-teams/team.ts'
import { Demolition } from './demolition.ts'
import { ItemEvent, TaskItem } from './item.ts'
import { TaskProgress } from './progress.ts'
import { TaskKind } from './required-capability.ts'
import { TaskOrder, TaskOrderStep } from './task.ts'

/** Query of `GET /api/task-orders`; `open` is everything that is neither closed nor cancelled. */
export const TasksQuery = z.object({
  status: z.enum(['open', 'all', ...TaskOrder.shape.status.options]).default('open'),
  kind: z.enum(['all', ...TaskKind.options]).default('all'),
  order: orderOf(['priority', 'drafted']).default('-priority'),
  page: PageNumber,
})
export type TasksQuery = z.infer<typeof TasksQuery>

/** A task in a list. */
export const TaskRow = z.object({ task: TaskOrder, teamName: z.string(), hazardName: z.string().nullable() })
export type TaskRow = z.infer<typeof TaskRow>
export const TasksView = z.object({ tasks: z.array(TaskRow), ...pageShape })
export type TasksView = z.infer<typeof TasksView>

const Named = z.object({ byName: z.string() })

/** What the order says, as it is printed too. */
export const OrderView = TaskRow.extend({
  team: OrdnanceTeam,
  leaderName: z.string(),
  qualifications: z.array(Qualification),
  draftedByName: z.string(),
  issuedByName: z.string().nullable(),
  /** Who says that a smaller distance will do. */
  exclusionByName: z.string().nullable(),
  hazard: Hazard.nullable(),
  /** The turning points of the area, and where the report's item lies. */
  places: z.array(z.object({ label: z.string(), point: Point, typed: z.string(), isCorner: z.boolean() })),
})
export type OrderView = z.infer<typeof OrderView>

/** `GET /api/task-orders/{id}`. */
export const TaskView = OrderView.extend({
  /** What of the level is missing today, as codes; empty where the team has it. */
  missing: z.array(z.string()),
  /** Certificates that would do but are expired, withdrawn, to come or unconfirmed. */
  blocked: z.int(),
  steps: z.array(Named.extend({ step: TaskOrderStep })),
  progress: z.array(Named.extend({ entry: TaskProgress, takenBack: z.boolean() })),
  items: z.array(
    Named.extend({
      item: TaskItem,
      remaining: z.int(),
      events: z.array(Named.extend({ event: ItemEvent, lotTag: z.string().nullable() })),
    }),
  ),
  demolitions: z.array(
    z.object({
      demolition: Demolition,
      operatorName: z.string(),
      plannedByName: z.string(),
      decidedByName: z.string().nullable(),
    }),
  ),
})
export type TaskView = z.infer<typeof TaskView>

/** `GET /api/task-subjects`: what an order can be about and who can do it, for the page that drafts one. */
export const TaskSubjectsView = z.object({
  teams: z.array(z.object({ team: OrdnanceTeam, qualifications: z.array(Qualification) })),
  hazards: z.array(z.object({ id: Id, name: z.string() })),
  reports: z.array(z.object({ id: Id, reference: z.string(), itemClass: z.string() })),
})
export type TaskSubjectsView = z.infer<typeof TaskSubjectsView>

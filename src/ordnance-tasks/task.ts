import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Asset } from '../ordnance-teams/team.ts'
import { required, TaskKind, work } from './required-capability.ts'
import { TaskPart } from './task-priority.ts'

/** How somebody who is hurt comes to a doctor, known before anybody goes (IMAS 10.40): minutes are from the place to the hospital. */
export const Medevac = z.strictObject({
  hospital: plainText(160),
  means: plainText(160),
  minutes: z.int().min(0).max(2000),
  contact: plainText(160),
  medicPresent: z.boolean(),
})
export type Medevac = z.infer<typeof Medevac>

/** What an order says; who drafted it may change it until it is issued. */
export const ordered = {
  kind: TaskKind,
  teamId: Id,
  /** As long as fits on the order. */
  instructions: requiredText(1200),
  ...work,
  /** What the team has to work with. */
  assets: z.array(Asset).min(1).max(Asset.options.length),
  /** Weight of the heaviest item with its casing, in kilograms (SD-1); null where nobody knows. */
  allUpKg: z.number().positive().max(1_000_000).nullable(),
  /** How far people are kept away, in metres. */
  exclusionM: z.int().min(0).max(50_000),
  /** Why it is less than the aid says, and who of level 2 or higher says so (SD-3). */
  exclusionNote: plainText(1000),
  exclusionBy: Id.nullable(),
  medevac: Medevac,
  /** Who said that the way and the place are safe of people, and when. */
  security: plainText(500),
}

/** The order to a team (§1.2, task order; states of §1.3). */
export const TaskOrder = z.object({
  id: Id,
  sideId: Id,
  hazardId: Id.nullable(),
  reportId: Id.nullable(),
  status: z.enum([
    ...(['draft', 'prioritised', 'issued', 'accepted', 'mobilised', 'active', 'suspended', 'completed'] as const),
    ...(['qcPending', 'rework', 'qcAccepted', 'handover', 'closed', 'cancelled'] as const),
  ]),
  ...ordered,
  ...required,
  /** Points, by the parts that stand beside them (P-1); nothing before somebody prioritised it. */
  priority: z.int().min(0),
  priorityParts: z.array(TaskPart),
  /** When the work has to have begun (T-1). */
  beginBy: Day.nullable(),
  draftedBy: Id,
  draftedAt: Instant,
  issuedBy: Id.nullable(),
  issuedAt: Instant.nullable(),
  /** The leader who took it on. */
  acceptedBy: Id.nullable(),
  acceptedAt: Instant.nullable(),
  qualityBy: Id.nullable(),
  qualityAt: Instant.nullable(),
})
export type TaskOrder = z.infer<typeof TaskOrder>
export type TaskStatus = TaskOrder['status']
export const taskNoun = defineNoun({ name: 'taskOrder', table: 'task_orders', schema: TaskOrder })

/** What was done with a task, and why; never changed. */
export const TaskOrderStep = z.object({
  id: Id,
  sideId: Id,
  taskId: Id,
  kind: z.enum([
    ...(['drafted', 'changed', 'prioritised', 'issued', 'accepted', 'mobilised', 'started', 'suspended'] as const),
    ...(['resumed', 'completed', 'qualityAsked', 'sentBack', 'qualityAccepted', 'handedOver', 'closed'] as const),
    'cancelled',
  ]),
  note: plainText(2000),
  takenBy: Id,
  takenAt: Instant,
})
export type TaskOrderStep = z.infer<typeof TaskOrderStep>
export const taskStepNoun = defineNoun({
  name: 'taskOrderStep',
  table: 'task_order_steps',
  schema: TaskOrderStep,
  appendOnly: true,
})

const beforeIssue = ['draft', 'prioritised'] as const
const underWay = ['active', 'suspended', 'rework'] as const
/**
 * Which step is possible in which status (§1.3): draft → prioritised → issued → accepted → mobilised → active ⇄ suspended → completed →
 * qc_pending → {rework → active | qc_accepted} → handover → closed; cancelled from any state before active.
 */
export const taskCan = {
  change: beforeIssue,
  prioritise: beforeIssue,
  issue: ['prioritised'],
  accept: ['issued'],
  mobilise: ['accepted'],
  start: ['mobilised', 'rework'],
  suspend: ['active'],
  resume: ['suspended'],
  complete: ['active'],
  askQuality: ['completed'],
  judge: ['qcPending'],
  handOver: ['qcAccepted'],
  close: ['handover'],
  cancel: [...beforeIssue, 'issued', 'accepted', 'mobilised'],
  /** Facts of the field are written down as soon as a leader took the task on, and also afterwards. */
  note: [...underWay, 'accepted', 'mobilised', 'completed', 'qcPending', 'qcAccepted', 'handover', 'closed'],
  plan: ['active', 'suspended'],
} as const satisfies Record<string, readonly TaskStatus[]>
export const taskMay = mayBy<TaskOrder, keyof typeof taskCan>(taskCan)

const beforeField: readonly TaskStatus[] = [...beforeIssue, 'issued', 'accepted', 'mobilised', 'suspended', 'rework']

/** Whether a step into the field is still to come: until then it matters whether the team may be sent. */
export function mayGoOut({ status }: Pick<TaskOrder, 'status'>): boolean {
  return beforeField.includes(status)
}

/** Whether the team is in the field: what is written down at another time is looked at by somebody. */
export function isUnderWay({ status }: Pick<TaskOrder, 'status'>): boolean {
  return underWay.some((one) => one === status)
}

/** What a task is called on its order. It comes of the id's random part, so that it tells neither place nor number of tasks. */
export function taskNumberOf(id: Id): string {
  return shortCode('TO', id)
}

/** Who drafts and prioritises. */
export const drafters: readonly Role[] = ['ordnanceOfficer']
/** Who issues, being somebody else than who drafted. */
export const issuers: readonly Role[] = ['ordnanceOfficer', 'director']
export const leaders: readonly Role[] = ['teamLeader']
/** Who judges the work done, being neither its leader nor its drafter. */
export const judges: readonly Role[] = ['qualityOfficer']
/** Whoever sees a danger may stop the work. */
export const stoppers: readonly Role[] = ['teamLeader', 'ordnanceOfficer', 'qualityOfficer', 'director']
export const taskReaders: readonly Role[] = ['ordnanceOfficer', 'teamLeader', 'qualityOfficer', 'director', 'auditor']

import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Classification } from './classification.ts'
import { ArmedGroup } from './group.ts'
import { Category, ClassificationScheme } from './scheme.ts'

/** `GET /api/classification-schemes`: every version within reach, newest first. */
export const SchemesView = z.object({ schemes: z.array(ClassificationScheme) })
export type SchemesView = z.infer<typeof SchemesView>

/** `GET /api/classification-schemes/{id}`: one version, and the others of the same scheme. */
export const SchemeView = z.object({
  scheme: ClassificationScheme,
  versions: z.array(ClassificationScheme.pick({ id: true, version: true, status: true })),
  /** How many groups stand classified under this version. */
  groups: z.int(),
  names: z.record(z.string(), z.string()),
})
export type SchemeView = z.infer<typeof SchemeView>

/** `GET /api/groups/{id}/classifications`: how a group was and is classified, with everything that was found. */
export const GroupClassificationsView = z.object({
  group: ArmedGroup,
  /** Newest first. */
  classifications: z.array(Classification),
  /** The versions that these name, and those in force. */
  schemes: z.array(ClassificationScheme),
  today: z.string(),
  names: z.record(z.string(), z.string()),
})
export type GroupClassificationsView = z.infer<typeof GroupClassificationsView>

/** Query of `GET /api/classifications`. */
export const ClassificationsQuery = z.object({
  show: z.enum(['all', 'overdue', 'waiting', 'classified', 'unclassified']).default('all'),
  search: z.string().max(100).default(''),
  order: orderOf(['group', 'review']).default('group'),
  page: PageNumber,
})
export type ClassificationsQuery = z.infer<typeof ClassificationsQuery>

/** A group in the list: its standing class, if it has one. */
export const ClassifiedRow = z.object({
  group: ArmedGroup.pick({ id: true, sideId: true, code: true, nameArabic: true, nameLatin: true }),
  standing: Classification.pick({ id: true, signedAt: true, reviewDue: true }).nullable(),
  category: Category.nullable(),
  scheme: ClassificationScheme.pick({ id: true, title: true, version: true, status: true }).nullable(),
  overdue: z.boolean(),
  /** The proposal that waits for the second signature. */
  waiting: Id.nullable(),
})
export type ClassifiedRow = z.infer<typeof ClassifiedRow>
export const ClassificationsView = z.object({
  rows: z.array(ClassifiedRow),
  ...pageShape,
  /** Of all groups within reach, whatever is shown. */
  counts: z.object({ overdue: z.int(), waiting: z.int(), unclassified: z.int() }),
})
export type ClassificationsView = z.infer<typeof ClassificationsView>

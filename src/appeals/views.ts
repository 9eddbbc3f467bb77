import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Appeal, SubjectKind } from './appeal.ts'

/** Query of the panel's work list; `overdue` are those that are open and due before today. */
export const AppealsQuery = z.object({
  status: z.enum(['open', 'overdue', 'decided', 'all']).default('open'),
  kind: z.union([SubjectKind, z.literal('all')]).default('all'),
  late: z.enum(['all', 'late', 'inTime']).default('all'),
  order: orderOf(['due', 'filed']).default('due'),
  search: z.string().max(200).default(''),
  page: PageNumber,
})
export type AppealsQuery = z.infer<typeof AppealsQuery>

/** Whom or what an appeal concerns, as the reader may see it: a registration number, or a group's code. */
const Concerned = z.object({ id: Id, number: z.string(), kind: z.enum(['person', 'group']) })

export const AppealRow = z.object({
  appeal: Appeal.pick({
    id: true,
    subjectKind: true,
    status: true,
    late: true,
    filedAt: true,
    dueOn: true,
    decidedAt: true,
    toldAt: true,
  }),
  concerned: Concerned.nullable(),
  /** Days until it is due; negative where that is over. */
  daysLeft: z.int(),
})
export type AppealRow = z.infer<typeof AppealRow>

/** `GET /api/appeals`: due first. */
export const AppealsView = z.object({
  appeals: z.array(AppealRow),
  ...pageShape,
})
export type AppealsView = z.infer<typeof AppealsView>

/** `GET /api/appeals/{id}`. */
export const AppealView = z.object({
  appeal: Appeal.omit({ firstOfficers: true }),
  concerned: Concerned.nullable(),
  daysLeft: z.int(),
  today: Day,
  /** Names of those who filed, registered, heard, proposed, decided and told, by their ids. */
  names: z.record(z.string(), z.string()),
  /** True where the reader took part in the decision, or wrote the appeal down: then others deal with it. */
  tookPart: z.boolean(),
})
export type AppealView = z.infer<typeof AppealView>

/** `GET /api/appeals/of/{kind}/{id}`: appeals against a decision, newest first. */
export const AppealsOfView = z.object({
  appeals: z.array(Appeal.pick({ id: true, status: true, late: true, filedAt: true, dueOn: true })),
})
export type AppealsOfView = z.infer<typeof AppealsOfView>

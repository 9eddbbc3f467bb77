import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { askedPeriod, daysInOrder } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import {
  Detention,
  DetentionDetail,
  DetentionHolder,
  DetentionStep,
  DetentionVersion,
  DetentionVersionWords,
  DetentionWords,
  HolderWords,
} from './detention.ts'
import { ForceDetail, ForceKind, ForceReview, ForceUse, ForceUseVersion, ForceVersionWords } from './force-use.ts'

/** Query of `GET /api/force-uses`: words are sealed, so a use is found by its reference alone. */
export const ForceUsesQuery = z.object({
  status: z.enum(['unreviewed', 'reviewed', 'faulted', 'late', 'all']).default('all'),
  kind: z.enum(['all', ...ForceKind.options]).default('all'),
  search: z.string().max(20).default(''),
  order: orderOf(['occurred', 'recorded']).default('-occurred'),
  page: PageNumber,
})
export type ForceUsesQuery = z.infer<typeof ForceUsesQuery>

const review = ForceReview.omit({ sealed: true })
export const ForceUseRow = z.object({
  use: ForceUse.omit({ sealed: true }),
  reference: z.string(),
  placeName: Texts,
  unitName: Texts.nullable(),
  review: review.nullable(),
})
export type ForceUseRow = z.infer<typeof ForceUseRow>
export const ForceUsesView = z.object({ uses: z.array(ForceUseRow), ...pageShape })
export type ForceUsesView = z.infer<typeof ForceUsesView>

/** `GET /api/force-uses/{id}`, inside the compartment. */
export const ForceUseView = ForceUseRow.extend({
  /** Null once the key is destroyed. */
  detail: ForceDetail.nullable(),
  versions: z.array(
    z.object({
      version: ForceUseVersion.omit({ sealed: true }),
      words: ForceVersionWords.nullable(),
      writtenByName: z.string(),
    }),
  ),
  reviews: z.array(z.object({ review, note: z.string().nullable(), reviewedByName: z.string() })),
  incidents: z.array(z.object({ id: Id, reference: z.string() })),
  complaints: z.array(z.object({ id: Id, reference: z.string() })),
})
export type ForceUseView = z.infer<typeof ForceUseView>

/** Query of `GET /api/detentions`: names are sealed, so somebody is found by the reference alone. */
export const DetentionsQuery = z.object({
  status: z.enum(['held', 'overdue', 'children', 'ended', 'died', 'all']).default('held'),
  search: z.string().max(20).default(''),
  order: orderOf(['arrested']).default('-arrested'),
  page: PageNumber,
})
export type DetentionsQuery = z.infer<typeof DetentionsQuery>

export const DetentionRow = z.object({
  detention: Detention.omit({ sealed: true }),
  reference: z.string(),
  placeName: Texts,
  unitName: Texts.nullable(),
})
export type DetentionRow = z.infer<typeof DetentionRow>
export const DetentionsView = z.object({ detentions: z.array(DetentionRow), ...pageShape })
export type DetentionsView = z.infer<typeof DetentionsView>

/** `GET /api/detentions/{id}`, inside the compartment. */
export const DetentionView = DetentionRow.extend({
  detail: DetentionDetail.nullable(),
  /** Who held them, with when each one's time began and ended; null where it goes on. */
  holders: z.array(
    z.object({
      holder: DetentionHolder.omit({ sealed: true }),
      untilAt: Instant.nullable(),
      words: HolderWords.nullable(),
      recordedByName: z.string(),
    }),
  ),
  steps: z.array(
    z.object({
      step: DetentionStep.omit({ sealed: true }),
      words: DetentionWords.nullable(),
      takenByName: z.string(),
    }),
  ),
  versions: z.array(
    z.object({
      version: DetentionVersion.omit({ sealed: true }),
      words: DetentionVersionWords.nullable(),
      writtenByName: z.string(),
    }),
  ),
  /** Hours from the arrest to the judge, or until now where none saw them yet; until the end where it ended without. */
  hoursToJudge: z.number(),
})
export type DetentionView = z.infer<typeof DetentionView>

/** Query of `GET /api/force-figures`; where a day is missing, the last thirty. */
export const ForceFiguresQuery = z.object(askedPeriod).refine(daysInOrder)
const Hidden = z.int().nullable()
/** `GET /api/force-figures`: numbers without words, null where fewer than five or where five would follow. */
export const ForceFiguresView = z.object({
  from: Day,
  to: Day,
  kinds: z.array(z.object({ key: ForceKind, n: Hidden })),
  uses: z.object({ reviewed: Hidden, unreviewed: Hidden }),
  found: z.object({ inOrder: Hidden, faulted: Hidden, unclear: Hidden }),
  /** Most likely numbers. */
  people: z.object({ killed: Hidden, injured: Hidden }),
  detained: z.object({ adults: Hidden, children: Hidden }),
  judge: z.object({ inTime: Hidden, late: Hidden }),
  ended: z.object({ released: Hidden, handedOver: Hidden, escaped: Hidden, died: Hidden }),
})
export type ForceFiguresView = z.infer<typeof ForceFiguresView>

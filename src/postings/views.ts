import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { TraineePerson } from '../training/views.ts'
import { Posting, Probation, ProbationAppeal, ProbationReview } from './posting.ts'

export const postingFilters = ['all', 'running', 'onProbation', 'probationDue', 'expired', 'ended'] as const

/** Query of `GET /api/postings`. `probationDue`: the probation ended and nobody settled it; `expired`: placed, and the clearance ended. */
export const PostingsQuery = z.object({
  status: z.enum(postingFilters).default('running'),
  search: soughtText(200).default(''),
  order: orderOf(['started']).default('-started'),
  page: PageNumber,
})
export type PostingsQuery = z.infer<typeof PostingsQuery>

export const PostingRow = z.object({
  posting: Posting,
  person: TraineePerson,
  unitName: Texts,
  postTitle: Texts,
  probation: Probation,
  /** Whether the clearance ended, as far as training was told. */
  expired: z.boolean(),
})
export type PostingRow = z.infer<typeof PostingRow>
export const PostingsView = z.object({ postings: z.array(PostingRow), ...pageShape })
export type PostingsView = z.infer<typeof PostingsView>

/** `GET /api/trainees/{id}/postings`: where somebody was placed, with each probation, its reviews and appeals. */
export const TraineePostingsView = z.object({
  postings: z.array(
    PostingRow.omit({ person: true, expired: true }).extend({
      reviews: z.array(ProbationReview),
      appeals: z.array(ProbationAppeal),
    }),
  ),
  /** Units of the institution that somebody can be placed in. */
  units: z.array(z.object({ id: Id, name: Texts })),
  names: z.record(z.string(), z.string()),
})
export type TraineePostingsView = z.infer<typeof TraineePostingsView>

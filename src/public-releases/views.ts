import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Language } from '../kernel/texts.ts'
import { Dashboard, PublicRelease, PublicWords, ReleaseFigure, ReleaseKind, ReleaseState } from './release.ts'

/** `GET /api/public/releases`, for anybody: what was released, the newest first, also what was corrected or withdrawn since. */
export const PublicReleasesQuery = z.object({
  kind: z.enum(['all', ...ReleaseKind.options]).default('all'),
  order: orderOf(['released']).default('-released'),
  page: PageNumber,
})
export type PublicReleasesQuery = z.infer<typeof PublicReleasesQuery>
const publicRowShape = {
  ...{ id: Id, number: z.string(), kind: ReleaseKind, state: ReleaseState, title: PublicWords, releasedAt: Instant },
}
export const PublicReleaseRow = z.object(publicRowShape)
export type PublicReleaseRow = z.infer<typeof PublicReleaseRow>
export const PublicReleasesView = z.object({ releases: z.array(PublicReleaseRow), ...pageShape })
export type PublicReleasesView = z.infer<typeof PublicReleasesView>

const Other = z.object({ id: Id, number: z.string() })
/**
 * `GET /api/public/releases/{id}`, for anybody, and the file that is given of it. `content` is the very text whose SHA-256 is `sha256`; it is
 * null once the release was withdrawn. `code` proves the statement of both without this server.
 */
export const PublicReleaseView = z.object({
  ...publicRowShape,
  content: z.string().nullable(),
  sha256: z.string(),
  code: z.string(),
  corrects: Other.nullable(),
  supersededBy: Other.nullable(),
  withdrawn: z.object({ reason: PublicWords, at: Instant }).nullable(),
})
export type PublicReleaseView = z.infer<typeof PublicReleaseView>
export const PublicPaperQuery = z.object({ language: Language.default('ar') })

/** `GET /api/public-releases`: those of the reader's authority, by where they stand. */
export const ReleasesQuery = z.object({
  state: z.enum(['all', ...ReleaseState.options]).default('all'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type ReleasesQuery = z.infer<typeof ReleasesQuery>
export const ReleaseRow = z.object({
  release: PublicRelease.pick({ id: true, kind: true, state: true, title: true, proposedAt: true, proposedBy: true }),
  proposedByName: z.string(),
})
export type ReleaseRow = z.infer<typeof ReleaseRow>
export const ReleasesView = z.object({ releases: z.array(ReleaseRow), ...pageShape })
export type ReleasesView = z.infer<typeof ReleasesView>

/** `GET /api/public-releases/{id}`. */
export const ReleaseView = z.object({
  release: PublicRelease,
  /** Whether another release that corrects it is proposed or released. */
  correctedAlready: z.boolean(),
  proposedByName: z.string(),
  decidedByName: z.string(),
  withdrawnByName: z.string(),
})
export type ReleaseView = z.infer<typeof ReleaseView>

/** `GET /api/public-release-figures`: what a dashboard would release now; null where it has no figures of a day that is over. */
export const FiguresQuery = z.object({ dashboard: Dashboard.default('arms') })
export const FiguresView = z.object({
  taken: z.object({ asOf: Day, figures: z.array(ReleaseFigure) }).nullable(),
})
export type FiguresView = z.infer<typeof FiguresView>

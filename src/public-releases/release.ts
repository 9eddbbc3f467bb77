import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What is published: the words of talks, figures as they stood on a day, or what an authority says of its own. */
export const ReleaseKind = z.enum(['communique', 'dashboard', 'statement'])
export type ReleaseKind = z.infer<typeof ReleaseKind>

/** Public figures that a dashboard is taken of; the machine reads them, nobody types them. */
export const Dashboard = z.enum(['arms'])
export type Dashboard = z.infer<typeof Dashboard>

/** Words for the public: in Arabic and English always, in French where somebody wrote them. */
export const PublicWords = z.strictObject({ ar: requiredText(200), en: requiredText(200), fr: plainText(200) })
export type PublicWords = z.infer<typeof PublicWords>

const paragraphs = z.array(requiredText(4000)).max(200)
/** Paragraphs for the public; empty where a dashboard needs none. */
export const PublicBody = z.strictObject({ ar: paragraphs, en: paragraphs, fr: paragraphs })
export type PublicBody = z.infer<typeof PublicBody>

/** A line of a dashboard. `value` is null where fewer than five are told apart and the figure is left out (ddr.md R-SHR). */
export const ReleaseFigure = z.strictObject({
  label: PublicWords,
  value: z.string().max(100).nullable(),
  explanation: z.strictObject({ ar: plainText(500), en: plainText(500), fr: plainText(500) }),
})
export type ReleaseFigure = z.infer<typeof ReleaseFigure>

/** Which record it comes from, e.g. a communiqué in the version that both sides agreed; `id` is null where it comes from none. */
export const ReleaseSource = z.strictObject({
  kind: z.string().min(1).max(60),
  id: Id.nullable(),
  version: z.int().nullable(),
})
export type ReleaseSource = z.infer<typeof ReleaseSource>

export const ReleaseState = z.enum(['proposed', 'turnedDown', 'released', 'superseded', 'withdrawn'])
export type ReleaseState = z.infer<typeof ReleaseState>

/**
 * What was given to the press and the public: proposed by one person, released by another, and never changed from then on. Its content has
 * a hash, which a leaf of the journal states; a correction is another release that points to this one, and what is withdrawn still answers,
 * with the reason (ddr.md §3.3, R-SHR).
 */
export const PublicRelease = z.object({
  id: Id,
  sideId: Id,
  kind: ReleaseKind,
  title: PublicWords,
  body: PublicBody,
  /** The day of the figures; null where there are none. */
  asOf: Day.nullable(),
  figures: z.array(ReleaseFigure).max(200),
  source: ReleaseSource,
  /** The release that this one corrects, and what is different. */
  corrects: Id.nullable(),
  change: plainText(1000),
  /** SHA-256 of the content as canonical JSON. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  state: ReleaseState,
  proposedBy: Id,
  proposedAt: Instant,
  note: plainText(1000),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  /** The paper whose statement is a leaf of the journal; null until it is released. */
  documentId: Id.nullable(),
  supersededBy: Id.nullable(),
  withdrawnFor: PublicWords.nullable(),
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
})
export type PublicRelease = z.infer<typeof PublicRelease>
export const publicReleaseNoun = defineNoun({
  name: 'publicRelease',
  table: 'public_releases',
  schema: PublicRelease,
})

/** What people call a release: `PR-1A2B3C4D`. */
export function releaseNumber(id: Id): string {
  return shortCode('PR', id)
}

/** Whether anybody may see that it exists: it was released once. */
export function isPublic({ state }: Pick<PublicRelease, 'state'>): boolean {
  return state === 'released' || state === 'superseded' || state === 'withdrawn'
}

/** Who proposes, releases and withdraws. */
export const publicReleasers: readonly Role[] = ['director', 'talksOfficer']
export const publicReleaseReaders: readonly Role[] = [...publicReleasers, 'auditor']

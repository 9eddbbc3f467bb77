import { z } from 'zod'
import { DossierStatus } from '../dossiers/dossier.ts'
import { FindingText } from '../dossiers/finding.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Language, Texts } from '../kernel/texts.ts'
import { DossierOutcome, DossierSuggestion, OutcomeWords } from './outcome.ts'
import { DossierCopy, DossierRelease, IdentityPart, ShareWords } from './release.ts'

const Entry = z.object({ list: z.string(), entry: z.string() })

/** A release with its words, its copies, and who took part. */
export const ReleaseRow = z.object({
  release: DossierRelease.omit({ sealed: true, sealedNote: true }),
  number: z.string(),
  share: ShareWords.nullable(),
  note: z.string(),
  copies: z.array(DossierCopy),
})
export type ReleaseRow = z.infer<typeof ReleaseRow>

/** `GET /api/dossier-releases/of/{id}`: what may leave a dossier, what left it, and what became of it. */
export const LeavingView = z.object({
  dossierId: Id,
  reference: z.string(),
  name: z.object({ original: z.string(), latin: z.string() }).nullable(),
  status: DossierStatus,
  today: Day,
  /** Whether a lawyer read it in the revision that it has now. */
  mayLeave: z.boolean(),
  /** Findings that could go: of each how much evidence would go with it, and how much stays. */
  findings: z.array(
    z.object({
      rootId: Id,
      criterion: Texts,
      text: FindingText.nullable(),
      going: z.int(),
      staying: z.int(),
      /** Of what stays, how much speaks against the finding or for the subject: an aid to fairness, said inside alone. */
      stayingAgainst: z.int(),
    }),
  ),
  /** Parts of the identity that say something, and so can be kept back. */
  identityParts: z.array(IdentityPart),
  releases: z.array(ReleaseRow),
  outcomes: z.array(
    z.object({
      outcome: DossierOutcome.omit({ sealed: true }),
      words: OutcomeWords.nullable(),
      entry: Entry.nullable(),
    }),
  ),
  suggestions: z.array(
    z.object({
      suggestion: DossierSuggestion.omit({ sealed: true }),
      words: z.string(),
      entry: Entry.nullable(),
    }),
  ),
  names: z.record(Id, z.string()),
})
export type LeavingView = z.infer<typeof LeavingView>

export const PaperQuery = z.object({ language: Language.default('ar') })

/** `GET /api/dossier-releases/{id}/copy`: the hash that a copy made now has, and whether it is that of the first copy. */
export const CopyHashView = z.object({ sha256: z.string(), first: z.string().nullable(), same: z.boolean() })
export type CopyHashView = z.infer<typeof CopyHashView>

/** `GET /api/dossier-releases/{id}/code`: what proves the hash of a release without this server. */
export const CodeView = z.object({ code: z.string() })

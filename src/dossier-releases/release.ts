import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** Who may lawfully receive a dossier: those who list, prosecute or judge. Nobody else is offered. */
export const LawfulAuthority = z.enum([
  ...(['unCommittee', 'euCouncil', 'usTreasury', 'ukTreasury', 'prosecutor', 'court', 'memberState'] as const),
])
export type LawfulAuthority = z.infer<typeof LawfulAuthority>

/** Parts of an identity block that may be kept back; names are not among them, since a case is about somebody. */
export const IdentityPart = z.enum([
  ...(['title', 'aliases', 'births', 'birthPlaces', 'nationalities', 'sex', 'occupation', 'residences'] as const),
  ...(['passports', 'nationalIds', 'addresses', 'websites', 'location', 'bankAccounts', 'other'] as const),
  ...(['acronyms', 'headquarters', 'subsidiaries', 'registrations'] as const),
])
export type IdentityPart = z.infer<typeof IdentityPart>

/** To whom it goes, why, and by which right: sealed, since it says whom a dossier is about to those who know the matter. */
export const ShareWords = z.strictObject({
  recipient: requiredText(200),
  purpose: requiredText(1000),
  legalBasis: requiredText(1000),
})
export type ShareWords = z.infer<typeof ShareWords>

/** What is sealed of a release: the share, and the statement of case as canonical JSON, the very text that is hashed. */
export const SealedRelease = z.object({ share: ShareWords, content: z.string() })

/** The longest time for which a recipient may keep using what was released. */
export const usableDays = 366

/**
 * A dossier on its way to a lawful authority (R-DOS, R-SHR): proposed by one officer, released by another who read it. What it holds is
 * fixed when it is proposed, in one revision of the dossier; each copy is recorded (`DossierCopy`).
 */
export const DossierRelease = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  revision: z.int().min(1),
  authority: LawfulAuthority,
  expiresOn: Day,
  /** `SealedRelease`, under the dossier's key. */
  sealed: z.string(),
  /** SHA-256 of the statement of case as canonical JSON. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many parts are kept back: findings, evidence, links and parts of the identity. */
  withheld: z.int().min(0),
  state: z.enum(['proposed', 'released', 'turnedDown']),
  proposedBy: Id,
  proposedAt: Instant,
  /** What the second officer said, sealed; empty where nothing. */
  sealedNote: z.string(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  /** The paper whose statement is a leaf of the journal; it names nobody. */
  documentId: Id.nullable(),
})
export type DossierRelease = z.infer<typeof DossierRelease>
export const dossierReleaseNoun = defineNoun({
  name: 'dossierRelease',
  table: 'dossier_releases',
  schema: DossierRelease,
})

/** What a release is called; it tells nothing of its dossier. */
export function dossierReleaseNumber(id: Id): string {
  return shortCode('DR', id)
}

/** One copy of the packet of a release: recorded before it is given, with the hash of its bytes. */
export const DossierCopy = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  releaseId: Id,
  /** SHA-256 of the packet's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Why it is not byte for byte the first copy; empty where it is. */
  because: plainText(500),
  madeBy: Id,
  madeAt: Instant,
})
export type DossierCopy = z.infer<typeof DossierCopy>
export const dossierCopyNoun = defineNoun({
  name: 'dossierCopy',
  table: 'dossier_copies',
  schema: DossierCopy,
  appendOnly: true,
})

/** How long after it was recorded a copy is given, to whoever recorded it. */
export const copyGivenFor = 3_600_000

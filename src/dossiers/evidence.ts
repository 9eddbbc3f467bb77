import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Credibility, Reliability, Source } from '../kernel/source.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { wordsOf } from './finding.ts'

/** The nature of supporting evidence (statement of case, part 2; ddr.md §3.4). */
export const EvidenceNature = z.enum([
  ...(['panelReport', 'intelligence', 'lawEnforcement', 'judicial', 'media', 'admission', 'testimony'] as const),
  ...(['document', 'image', 'observation', 'trace', 'finance', 'programmeRecord', 'other'] as const),
])
export type EvidenceNature = z.infer<typeof EvidenceNature>

/** Whether it speaks for a finding, against it, or for the subject altogether. */
export const Bearing = z.enum(['supports', 'contradicts', 'exculpatory'])
export type Bearing = z.infer<typeof Bearing>

/** Records of the programme about one person, which the dossier is not fed from without a recorded legal basis (6.20). */
export const programmeKinds = ['registration', 'eligibility', 'vetting', 'complaint', 'benefit'] as const
export const ProgrammeKind = z.enum(programmeKinds)
export type ProgrammeKind = z.infer<typeof ProgrammeKind>

/** What evidence may refer to, by its kind and id. The words of the record stay where they are kept. */
export const RecordKind = z.enum(['incident', 'armsDelivery', 'weaponTrace', 'group', ...programmeKinds])
export type RecordKind = z.infer<typeof RecordKind>
export const RecordRef = z.strictObject({ kind: RecordKind, id: Id })
export type RecordRef = z.infer<typeof RecordRef>

/** Whether a kind of record is one person's in the programme. */
export function isOfProgramme(kind: RecordKind): kind is ProgrammeKind {
  return ProgrammeKind.safeParse(kind).success
}

/** A file by the fingerprint of its bytes, where it is kept, and through whose hands it went. */
export const EvidenceFile = z.strictObject({
  name: requiredText(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  keptAt: requiredText(200),
  custody: z
    .array(z.strictObject({ holder: requiredText(200), since: Day, note: plainText(300) }))
    .min(1)
    .max(20),
})
export type EvidenceFile = z.infer<typeof EvidenceFile>

/** Money that was earned, paid or moved: as it was written, in a currency of three letters (ddr.md §1.18). */
export const Finance = z.strictObject({
  amount: z.string().regex(/^\d{1,15}(\.\d{1,3})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  from: Day.nullable(),
  to: Day.nullable(),
  stream: z.enum(['fuel', 'ports', 'gold', 'land', 'smuggling', 'detention', 'checkpoints', 'stateFunds', 'other']),
})
export type Finance = z.infer<typeof Finance>

/** What a piece of evidence says: the part that may be released where the item may. */
export const EvidenceWords = z.strictObject({ text: wordsOf(4000), finance: Finance.nullable() })
export type EvidenceWords = z.infer<typeof EvidenceWords>

/** Who it is from, where its files are, and why it is withheld: sealed apart, and never in anything that leaves of a protected source. */
export const EvidenceSource = z.strictObject({
  source: Source,
  files: z.array(EvidenceFile).max(10),
  /** Why it may not be released; empty where it may. */
  withheldReason: plainText(1000),
  change: plainText(1000),
})
export type EvidenceSource = z.infer<typeof EvidenceSource>

/**
 * One piece of evidence with its grade (ddr.md §3.4): what is told is graded, never the subject. `basedOn` names the evidence that it
 * goes back to, so that one origin told twice counts once. Told anew it is another row that replaces this one.
 */
export const DossierEvidence = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  nature: EvidenceNature,
  bears: Bearing,
  /** Findings by their `rootId`; none only where it speaks for the subject altogether. */
  findingIds: z.array(Id).max(20),
  reliability: Reliability,
  credibility: Credibility,
  basedOn: Id.nullable(),
  protected: z.boolean(),
  releasable: z.boolean(),
  recordKind: RecordKind.nullable(),
  recordId: Id.nullable(),
  /** Under which recorded legal basis a record of a person in the programme is used; null of every other kind. */
  legalBasisId: Id.nullable(),
  /** `EvidenceWords` and `EvidenceSource`, each sealed under the dossier's key. */
  sealedWords: z.string(),
  sealedSource: z.string(),
  /** Who it is from, as a fingerprint under the server's key: tells whether two are one without telling who. */
  origin: z.string(),
  replaces: Id.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type DossierEvidence = z.infer<typeof DossierEvidence>
export const dossierEvidenceNoun = defineNoun({
  name: 'dossierEvidence',
  table: 'dossier_evidence',
  schema: DossierEvidence,
  appendOnly: true,
})

import { z } from 'zod'
import { Regime } from '../designation-criteria/criterion.ts'
import { DossierKind } from '../dossiers/dossier.ts'
import { Bearing, EvidenceNature, Finance } from '../dossiers/evidence.ts'
import { Alias, BankAccount, Paper } from '../dossiers/identity.ts'
import { Confidence, LinkKind } from '../dossiers/link.ts'
import { Day, PartialDate } from '../kernel/dates.ts'
import { Credibility, Reliability } from '../kernel/source.ts'
import { LawfulAuthority } from './release.ts'

const words = z.strictObject({ ar: z.string(), en: z.string(), fr: z.string() })
const list = z.array(z.string())
const Listed = z.strictObject({ list: z.string(), entry: z.string() })

/** An identity block as it is released: a part that is kept back is not there at all. */
export const ReleasedIdentity = z.strictObject({
  form: z.enum(['person', 'entity']),
  nameOriginal: list.min(1),
  nameLatin: list,
  title: z.string().optional(),
  aliases: z.array(Alias).optional(),
  births: z.array(PartialDate).optional(),
  birthPlaces: list.optional(),
  nationalities: list.optional(),
  sex: z.enum(['male', 'female', 'unknown']).optional(),
  occupation: z.string().optional(),
  residences: list.optional(),
  passports: z.array(Paper).optional(),
  nationalIds: z.array(Paper).optional(),
  addresses: list.optional(),
  websites: list.optional(),
  location: z.string().optional(),
  bankAccounts: z.array(BankAccount).optional(),
  other: z.string().optional(),
  acronyms: list.optional(),
  headquarters: z.string().optional(),
  subsidiaries: list.optional(),
  registrations: z.array(Paper).optional(),
})
export type ReleasedIdentity = z.infer<typeof ReleasedIdentity>

export const ReleasedFinding = z.strictObject({
  ref: z.string(),
  criterion: z.strictObject({
    ...{ code: z.string(), version: z.int(), regime: Regime, instrument: z.string(), paragraph: z.string() },
    ...{ title: words, text: words, reference: z.string(), checked: z.enum(['checked', 'unchecked']) },
  }),
  text: words,
  /** Evidence that supports it, and evidence that contradicts it, of what is released. */
  supportedBy: list.min(1),
  contradictedBy: list,
})

export const ReleasedEvidence = z.strictObject({
  ref: z.string(),
  nature: EvidenceNature,
  bears: Bearing,
  findings: list,
  grade: z.strictObject({ reliability: Reliability, credibility: Credibility }),
  text: words,
  finance: Finance.nullable(),
  basedOn: z.string().nullable(),
  /** Null of a protected source: who it is stays where it is. */
  source: z.strictObject({ from: z.string(), asOf: PartialDate, reference: z.string() }).nullable(),
  files: z.array(
    z.strictObject({
      name: z.string(),
      sha256: z.string(),
      custody: z.array(z.strictObject({ holder: z.string(), since: Day })),
    }),
  ),
  record: z.strictObject({ kind: z.string(), number: z.string() }).nullable(),
})
export type ReleasedEvidence = z.infer<typeof ReleasedEvidence>

export const ReleasedActor = z.strictObject({
  ref: z.string(),
  kind: DossierKind,
  name: z.string(),
  nameLatin: z.string(),
  listed: Listed.nullable(),
})

export const ReleasedLink = z.strictObject({
  ref: z.string(),
  kind: LinkKind,
  from: z.string(),
  to: z.string(),
  since: Day.nullable(),
  until: Day.nullable(),
  confidence: Confidence,
  evidence: list.min(1),
})

/** How the subject is called in links, and the sentence that stands on everything that leaves. */
export const subjectRef = 'S'
export const standing = {
  ar: 'مسودة للسلطة المختصة قانوناً، وليست إدراجاً',
  en: 'A draft for the lawful authority, never a listing',
  fr: 'Un projet pour l’autorité légale, jamais une inscription',
} as const

/**
 * A statement of case as a machine reads it (ddr.md §3.4): specific findings and reasons by criterion, the nature of the supporting evidence,
 * the evidence, what speaks for the subject, and the links with listed persons. What is withheld is absent, and its number alone is said.
 */
export const StatementOfCase = z.strictObject({
  format: z.literal('sulh-statement-of-case-1'),
  number: z.string(),
  dossier: z.string(),
  preparedOn: Day,
  authority: LawfulAuthority,
  recipient: z.string(),
  purpose: z.string(),
  legalBasis: z.string(),
  expiresOn: Day,
  standing: words,
  subject: z.strictObject({ kind: DossierKind, identity: ReleasedIdentity, listed: Listed.nullable() }),
  findings: z.array(ReleasedFinding).min(1),
  natures: z.array(z.strictObject({ nature: EvidenceNature, count: z.int() })),
  evidence: z.array(ReleasedEvidence).min(1),
  exculpatory: z.strictObject({ outcome: z.enum(['found', 'noneFound']), on: Day, evidence: list }),
  actors: z.array(ReleasedActor),
  links: z.array(ReleasedLink),
  withheld: z.int().min(0),
})
export type StatementOfCase = z.infer<typeof StatementOfCase>

import { z } from 'zod'
import { DesignationCriterion } from '../designation-criteria/criterion.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { Dossier, DossierKind, DossierStatus, DossierStep } from './dossier.ts'
import { DossierEvidence, EvidenceSource, EvidenceWords, RecordKind } from './evidence.ts'
import { DossierFinding, FindingText } from './finding.ts'
import { DossierIdentity, Identity } from './identity.ts'
import { BasisWords, LegalBasis } from './legal-basis.ts'
import { LegalReview, ReviewWords } from './legal-review.ts'
import { ActorWords, DossierActor, DossierLink, LinkWords } from './link.ts'
import { Lack } from './readiness.ts'
import { ExculpatorySearch, SearchWords } from './search.ts'
import { Weight } from './weighing.ts'

/** Query of the list of dossiers: names are sealed, so it is searched by code alone. */
export const DossiersQuery = z.object({
  status: z.enum(['open', 'all', ...DossierStatus.options]).default('open'),
  kind: z.enum(['all', ...DossierKind.options]).default('all'),
  search: soughtText(20).default(''),
  order: orderOf(['changed', 'opened']).default('-changed'),
  page: PageNumber,
})
export type DossiersQuery = z.infer<typeof DossiersQuery>

const shown = Dossier.omit({ sealed: true })
const Name = z.object({ original: z.string(), latin: z.string() })
export const DossierRow = z.object({
  dossier: shown,
  reference: z.string(),
  /** Null once the key of the dossier is destroyed. */
  name: Name.nullable(),
  findings: z.int(),
  evidence: z.int(),
})
export type DossierRow = z.infer<typeof DossierRow>
export const DossiersView = z.object({ dossiers: z.array(DossierRow), ...pageShape })
export type DossiersView = z.infer<typeof DossiersView>

/** What of a record that evidence refers to is open to this reader: its number, its state, its day; null where nothing is. */
export const RecordView = z.object({
  kind: RecordKind,
  id: Id,
  number: z.string().nullable(),
  state: z.string().nullable(),
  on: Day.nullable(),
  /** Whether the reader's own office opens its page. */
  opens: z.boolean(),
})
export type RecordView = z.infer<typeof RecordView>

export const FindingRow = z.object({
  finding: DossierFinding.omit({ sealed: true }),
  text: FindingText.nullable(),
  change: z.string(),
  /** The newest version of its finding, which was not dropped. */
  standing: z.boolean(),
  criterion: DesignationCriterion,
  /** A newer version of the criterion is signed than the one that was found against. */
  newer: z.boolean(),
  weight: Weight,
})
export type FindingRow = z.infer<typeof FindingRow>

export const EvidenceRow = z.object({
  evidence: DossierEvidence.omit({ sealedWords: true, sealedSource: true, origin: true }),
  words: EvidenceWords.nullable(),
  source: EvidenceSource.nullable(),
  replacedBy: Id.nullable(),
  /** Graded A–C and 1–3, and not replaced. */
  counts: z.boolean(),
  record: RecordView.nullable(),
  /** The programme data in it has a legal basis that holds today; true where it has none of it. */
  covered: z.boolean(),
})
export type EvidenceRow = z.infer<typeof EvidenceRow>

export const BasisRow = z.object({
  basis: LegalBasis.omit({ sealed: true, sealedReason: true }),
  words: BasisWords.nullable(),
  reason: z.string(),
})
export type BasisRow = z.infer<typeof BasisRow>

/** Who is drawn: the subject, whose id is the dossier's, or another actor; with the list on which they are. */
export const ActorRow = z.object({
  actor: DossierActor.omit({ sealed: true }).nullable(),
  id: Id,
  kind: DossierKind,
  words: ActorWords.nullable(),
  listed: z.object({ list: z.string(), entry: z.string() }).nullable(),
})
export type ActorRow = z.infer<typeof ActorRow>

export const LinkRow = z.object({
  link: DossierLink.omit({ sealed: true }),
  words: LinkWords.nullable(),
  standing: z.boolean(),
})
export type LinkRow = z.infer<typeof LinkRow>

/** `GET /api/dossiers/{id}`, inside the compartment and the own authority alone; what was sealed is null once the key is destroyed. */
export const DossierView = z.object({
  dossier: shown,
  reference: z.string(),
  today: Day,
  identity: Identity.nullable(),
  group: z.object({ code: z.string(), name: z.string() }).nullable(),
  listed: z.object({ list: z.string(), entry: z.string() }).nullable(),
  identities: z.array(
    z.object({
      version: DossierIdentity.omit({ sealed: true }),
      identity: Identity.nullable(),
      change: z.string(),
    }),
  ),
  findings: z.array(FindingRow),
  evidence: z.array(EvidenceRow),
  bases: z.array(BasisRow),
  searches: z.array(z.object({ search: ExculpatorySearch.omit({ sealed: true }), words: SearchWords.nullable() })),
  actors: z.array(ActorRow),
  links: z.array(LinkRow),
  reviews: z.array(z.object({ review: LegalReview.omit({ sealed: true }), words: ReviewWords.nullable() })),
  steps: z.array(z.object({ step: DossierStep.omit({ sealed: true }), note: z.string() })),
  /** What it lacks before a lawyer reads it. */
  lacks: z.array(Lack),
  /** Whether the reader wrote in it or sent it, and so cannot review it. */
  wrote: z.boolean(),
  names: z.record(Id, z.string()),
})
export type DossierView = z.infer<typeof DossierView>

/** What a dossier's forms choose from: groups and records of the authority. Programme data are offered nowhere. */
export const DossierChoicesQuery = z.object({
  kind: RecordKind.extract(['incident', 'armsDelivery', 'weaponTrace', 'group']).default('incident'),
})
export const DossierChoices = z.object({
  choices: z.array(z.object({ id: Id, label: z.string(), name: Texts.nullable() })),
})
export type DossierChoices = z.infer<typeof DossierChoices>

export const ListedEntriesQuery = z.object({ words: soughtText(100).default('') })
export const ListedEntriesView = z.object({
  entries: z.array(z.object({ id: Id, list: z.string(), name: z.string() })),
})
export type ListedEntriesView = z.infer<typeof ListedEntriesView>

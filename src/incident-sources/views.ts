import { z } from 'zod'

import { Incident } from '../incidents/incident.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { NamedActor } from './evidence.ts'
import { FileCustody, FileFinding, IncidentFile, IncidentObservation, IncidentProposal } from './evidence-file.ts'
import { IncidentSource, IncidentStatement, SourceIdentity, SourceKind, StatementGrade } from './source.ts'

/** Query of `GET /api/incident-sources`; `search` is looked for in codes and in the names of offices and media. */
export const SourcesQuery = z.object({
  kind: z.enum(['all', ...SourceKind.options]).default('all'),
  search: soughtText(200).default(''),
  order: orderOf(['recorded', 'code']).default('-recorded'),
  page: PageNumber,
})
export type SourcesQuery = z.infer<typeof SourcesQuery>

/** A source without what is sealed of it. */
export const SourceRow = z.object({ source: IncidentSource.omit({ sealed: true }), statements: z.int() })
export type SourceRow = z.infer<typeof SourceRow>
export const SourcesView = z.object({ sources: z.array(SourceRow), ...pageShape })
export type SourcesView = z.infer<typeof SourcesView>

/** `GET /api/incident-sources/{id}`; `identity` is null to who may not open it. */
export const SourceView = SourceRow.extend({
  recordedByName: z.string(),
  identity: SourceIdentity.nullable(),
  /** Where it was heard, the newest first; at most a hundred. */
  heard: z.array(z.object({ incidentId: Id, saidOn: z.string(), asRoot: z.boolean(), grade: z.string().nullable() })),
})
export type SourceView = z.infer<typeof SourceView>

const Link = IncidentSource.pick({ id: true, code: true, kind: true, label: true, protected: true })

const exclusions = [
  ...(['withdrawn', 'ungraded', 'lowGrade', 'sameRoot'] as const),
  ...(['unsaidPlace', 'otherPlace', 'unsaidDay', 'otherDay', 'unsaidType', 'otherType'] as const),
] as const
export const Exclusion = z.enum(exclusions)
export type ExclusionKey = z.infer<typeof Exclusion>

/** A statement with its chain in the open and its grades; `text` is null to who may not open it. */
export const StatementView = z.object({
  statement: IncidentStatement.omit({ sealed: true }),
  text: z.string().nullable(),
  chain: z.array(Link),
  placeName: Texts.nullable(),
  recordedByName: z.string(),
  /** The newest first. */
  grades: z.array(z.object({ grade: StatementGrade, gradedByName: z.string() })),
  /** Why it does not count; null where it does, or where it contradicts. */
  excluded: Exclusion.nullable(),
  sharesWith: Id.nullable(),
})
export type StatementView = z.infer<typeof StatementView>

export const FileView = z.object({
  file: IncidentFile,
  custody: z.array(z.object({ link: FileCustody, takenByName: z.string() })),
  findings: z.array(
    z.object({ finding: FileFinding, proposedByName: z.string(), signedByName: z.string().nullable() }),
  ),
  authenticated: z.boolean(),
})
export type FileView = z.infer<typeof FileView>

/** `GET /api/incidents/{id}/evidence`: everything that speaks for or against it and its duplicates, and what the rules make of that. */
export const EvidenceView = z.object({
  statements: z.array(StatementView),
  observations: z.array(
    z.object({
      observation: IncidentObservation,
      placeName: Texts.nullable(),
      observedByName: z.string(),
      disagrees: Exclusion.nullable(),
    }),
  ),
  files: z.array(FileView),
  /** The newest first. */
  proposals: z.array(
    z.object({ proposal: IncidentProposal, proposedByName: z.string(), decidedByName: z.string().nullable() }),
  ),
  /** Those that were found to be this one. */
  duplicates: z.array(Incident.pick({ id: true, startedOn: true, type: true })),
  judgement: z.object({
    counted: z.array(Id),
    weak: z.array(Id),
    contradicting: z.array(Id),
    basis: z.array(Id),
    observers: z.array(Id),
    confidence: z.number(),
    /** The p of each statement that counts, in the order of `counted`. */
    likelihoods: z.array(z.number()),
    suggested: z.enum(['unverified', 'partlyCorroborated', 'corroborated', 'verified', 'refuted']),
  }),
  /** Whom statements name, and how many independent ones that count do. */
  named: z.array(z.object({ actor: NamedActor, independent: z.int() })),
})
export type EvidenceView = z.infer<typeof EvidenceView>

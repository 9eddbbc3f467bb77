import { z } from 'zod'
import { told } from '../incidents/incident.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { accountShape, FileKind, Method, Says, Verdict } from './evidence.ts'

export const FileHash = z.string().regex(/^[0-9a-f]{64}$/)

/** A file of evidence, known by its content: the hash is of the bytes as they came, which lie sealed beside it. */
export const IncidentFile = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  /** The statement that it belongs to; null for a file of its own. */
  statementId: Id.nullable(),
  kind: FileKind,
  /** What it is, in our words; the file's own name may name people and is not kept. */
  title: requiredText(200),
  sha256: FileHash,
  mime: z.string().max(100),
  bytes: z.int().min(1),
  recordedBy: Id,
  recordedAt: Instant,
})
export type IncidentFile = z.infer<typeof IncidentFile>
export const incidentFileNoun = defineNoun({
  name: 'incidentFile',
  table: 'incident_files',
  schema: IncidentFile,
  appendOnly: true,
})

/** What was done with a file: its chain of custody. */
export const CustodyKind = z.enum(['takenIn', 'viewed', 'copied', 'handedTo', 'returned'])
export type CustodyKind = z.infer<typeof CustodyKind>

/** One link of the chain of custody of a file; never changed. */
export const FileCustody = z.object({
  id: Id,
  sideId: Id,
  fileId: Id,
  kind: CustodyKind,
  /** To whom it was handed, or why it was copied. */
  note: plainText(1000),
  takenBy: Id,
  takenAt: Instant,
})
export type FileCustody = z.infer<typeof FileCustody>
export const fileCustodyNoun = defineNoun({
  name: 'fileCustody',
  table: 'incident_file_custody',
  schema: FileCustody,
  appendOnly: true,
})

/** What an officer found when they examined a file by one method; it counts once another approved it. */
export const FileFinding = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  fileId: Id,
  method: Method,
  verdict: Verdict,
  note: requiredText(4000),
  ...signatureShape,
  /** Why it was turned down; empty otherwise. */
  turnedDown: plainText(1000),
  turnedDownBy: Id.nullable(),
})
export type FileFinding = z.infer<typeof FileFinding>
export const fileFindingNoun = defineNoun({ name: 'fileFinding', table: 'incident_file_findings', schema: FileFinding })

/** What a monitor saw or heard themself at the place, or did not find there (§2.3). */
export const IncidentObservation = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  says: Says,
  ...accountShape,
  placeCode: told.placeCode.nullable(),
  placeTyped: told.placeTyped,
  means: z.enum(['heard', 'seen', 'camera', 'drone']),
  note: requiredText(4000),
  observedBy: Id,
  observedAt: Instant,
})
export type IncidentObservation = z.infer<typeof IncidentObservation>
export const incidentObservationNoun = defineNoun({
  name: 'incidentObservation',
  table: 'incident_observations',
  schema: IncidentObservation,
  appendOnly: true,
})

/** What takes two people (§2.3): that an incident is verified or refuted, or that it is verified who did it. */
export const IncidentProposal = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  what: z.enum(['verified', 'refuted', 'attribution']),
  /** The actor that it is laid to; empty for the others. */
  actorName: plainText(200),
  actorGroupId: Id.nullable(),
  /** The version of the incident that it is of. */
  version: z.int().min(1),
  /** Observations, files and statements that it rests on. */
  basis: z.array(Id),
  reason: requiredText(2000),
  status: z.enum(['proposed', 'approved', 'turnedDown']),
  proposedBy: Id,
  proposedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  decision: plainText(2000),
})
export type IncidentProposal = z.infer<typeof IncidentProposal>
export const incidentProposalNoun = defineNoun({
  name: 'incidentProposal',
  table: 'incident_proposals',
  schema: IncidentProposal,
})

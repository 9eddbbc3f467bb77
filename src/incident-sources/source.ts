import { z } from 'zod'
import { told } from '../incidents/incident.ts'
import { Toll } from '../incidents/tolls.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { Credibility, Reliability } from '../kernel/source.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { accountShape, NamedActor, Says } from './evidence.ts'

/** Who or what a statement can come from (§2.3). */
export const SourceKind = z.enum([
  ...(['person', 'office', 'monitor', 'media', 'organisation', 'satellite', 'social', 'provider', 'other'] as const),
])
export type SourceKind = z.infer<typeof SourceKind>

/** Who a source is, sealed under its own key where it is a person or protected. */
export const SourceIdentity = z.strictObject({
  name: plainText(200),
  contact: plainText(300),
  /** What is known of them: where they were, what they can have seen. */
  note: plainText(2000),
})
export type SourceIdentity = z.infer<typeof SourceIdentity>

/** A source of statements. Lists know it by its code; a person and a protected source are named in nothing but `sealed`. */
export const IncidentSource = z.object({
  id: Id,
  sideId: Id,
  code: z.string().regex(/^SR-[0-9A-F]{8}$/),
  kind: SourceKind,
  /** Who they are is known to analysts of the side alone, and what they said, too. */
  protected: z.boolean(),
  /** What an office, a medium or an organisation is called; empty where it is sealed. */
  label: plainText(200),
  /** `SourceIdentity`, sealed under the source's own key. */
  sealed: z.string(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type IncidentSource = z.infer<typeof IncidentSource>
export const incidentSourceNoun = defineNoun({
  name: 'incidentSource',
  table: 'incident_sources',
  schema: IncidentSource,
  appendOnly: true,
})

/** What a source is called in lists; made of nothing that belongs to it. */
export function sourceCode(id: Id): string {
  return shortCode('SR', id)
}

/** How a statement reached us. */
export const Medium = z.enum(['interview', 'telephone', 'writing', 'broadcast', 'online', 'image', 'sensor', 'other'])
export type Medium = z.infer<typeof Medium>

/** What a statement says of an incident: when, where, what, by whom, and how many people, as far as it says. */
export const accountTold = {
  ...{ startedOn: Day.nullable(), endedOn: Day.nullable(), dayPrecision: told.dayPrecision },
  placeCode: told.placeCode.nullable(),
  placeTyped: told.placeTyped,
  radiusM: told.radiusM,
  type: told.type.nullable(),
}

/**
 * What one source said of an incident, through whom it came, and when; graded is this, never the incident (§2.3). Its words are sealed
 * under the source's own key. Never changed but by saying that it is withdrawn.
 */
export const IncidentStatement = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  /** Who told it to us: the first of the chain. */
  sourceId: Id,
  /** The root source: the last of the chain. Statements with one root are one. */
  originId: Id,
  /** Who heard it from whom, from who told us to the root. */
  chain: z.array(Id).min(1).max(8),
  saidOn: Day,
  medium: Medium,
  says: Says,
  ...accountShape,
  placeCode: told.placeCode.nullable(),
  placeTyped: told.placeTyped,
  named: NamedActor.nullable(),
  tolls: z.array(Toll).max(40),
  /** The words are of a protected source, or came through one. */
  protected: z.boolean(),
  /** `Words`, sealed under the key of the source. */
  sealed: z.string(),
  recordedBy: Id,
  recordedAt: Instant,
  /** Why it counts no more: it was taken back, or written down by mistake. */
  withdrawn: plainText(1000),
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
})
export type IncidentStatement = z.infer<typeof IncidentStatement>
export const incidentStatementNoun = defineNoun({
  name: 'incidentStatement',
  table: 'incident_statements',
  schema: IncidentStatement,
})

export const Words = z.strictObject({ text: requiredText(8000) })
export type Words = z.infer<typeof Words>

/** A grade that an analyst gave a statement, and why; the newest counts, and the older stay (§2.3). */
export const StatementGrade = z.object({
  id: Id,
  sideId: Id,
  incidentId: Id,
  statementId: Id,
  n: z.int().min(1),
  reliability: Reliability,
  credibility: Credibility,
  reason: plainText(1000),
  gradedBy: Id,
  gradedAt: Instant,
})
export type StatementGrade = z.infer<typeof StatementGrade>
export const statementGradeNoun = defineNoun({
  name: 'statementGrade',
  table: 'incident_grades',
  schema: StatementGrade,
  appendOnly: true,
})

/** Who grades, assesses and establishes; who opens what is sealed of the sources of their own side. */
export const analysts: readonly Role[] = ['incidentAnalyst']

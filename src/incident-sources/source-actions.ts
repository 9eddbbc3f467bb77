import { z } from 'zod'
import { Incident, incidentNoun, incidentRecorders, Reason } from '../incidents/incident.ts'
import { foundIncident, incidentStep, stepped } from '../incidents/incident-actions.ts'
import { isInOrder } from '../incidents/tolls.ts'
import { defineAction } from '../kernel/action.ts'
import { readWithin } from '../kernel/coordinates/coordinates.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { Credibility, Reliability } from '../kernel/source.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { allows, isGood, judge } from './establishing.ts'
import { Evidence, NamedActor, Says } from './evidence.ts'
import {
  accountTold,
  analysts,
  type IncidentStatement,
  incidentSourceNoun,
  incidentStatementNoun,
  Medium,
  SourceIdentity,
  SourceKind,
  StatementGrade,
  sourceCode,
  statementGradeNoun,
  Words,
} from './source.ts'

const incidentOf = (incidentId: Id | null) => (incidentId === null ? null : { noun: incidentNoun, id: incidentId })

/**
 * Writes down a source (§2.3). Who a person or a protected source is lies sealed under the source's own key; lists have its code. It is
 * of the side of the incident that it speaks of, where one is named, else of the officer's own.
 */
export const recordSource = defineAction({
  name: 'incidentSource.record',
  kind: 'fact',
  noun: incidentSourceNoun,
  roles: incidentRecorders,
  input: z.strictObject({
    ...{ id: Id, incidentId: Id.nullable(), kind: SourceKind, protected: z.boolean(), label: plainText(200) },
    identity: SourceIdentity,
  }),
  sealed: ['identity'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ incident: Incident.nullable(), sealed: z.string() }),
  needs: ({ incidentId }) => ({ incident: incidentOf(incidentId) }),
  decide(source, { id, incidentId, identity, ...said }, { incident, sealed }, { actor, at }) {
    if (source) return refuse('incidentSource.exists')
    const found = incidentId === null ? undefined : foundIncident(incident, actor)
    if (found && isRefusal(found)) return found
    const isSealed = said.protected || said.kind === 'person'
    if (isSealed && said.label !== '') return refuse('incidentSource.namedInClear', {}, 'label')
    if (isSealed && identity.name === '' && identity.note === '')
      return refuse('incidentSource.nobody', {}, 'identity.note')
    if (!isSealed && said.label === '') return refuse('incidentSource.unnamed', {}, 'label')
    return accept([
      put(incidentSourceNoun, {
        ...{ ...said, id, sideId: found?.sideId ?? actor.sideId, code: sourceCode(id), sealed },
        ...{ recordedBy: actor.id, recordedAt: at },
      }),
    ])
  },
})

/** What is said of when and where, with its coordinates read; or what of it cannot be. */
export function readAccount<A extends z.infer<z.ZodObject<typeof accountTold>>>(
  told: A,
  { placeKnown, today }: { placeKnown: boolean; today: Day },
): Refusal | (Omit<A, 'radiusM'> & Pick<IncidentStatement, 'point' | 'radiusM'>) {
  if (!placeKnown) return refuse('place.unknown', { code: told.placeCode }, 'placeCode')
  if (told.startedOn !== null && told.startedOn > today) return refuse('incident.notYet', {}, 'startedOn')
  if (told.endedOn !== null && (told.startedOn === null || told.endedOn < told.startedOn))
    return refuse('incident.endsBefore', {}, 'endedOn')
  if (told.placeTyped === '') return { ...told, point: null, radiusM: null }
  const read = readWithin(told.placeTyped, told.radiusM)
  return isRefusal(read) ? read : { ...told, ...read }
}

const statementInput = z.strictObject({
  ...{ id: Id, incidentId: Id, chain: z.array(Id).min(1).max(8), saidOn: z.iso.date(), medium: Medium, says: Says },
  ...accountTold,
  ...{ named: NamedActor.nullable(), tolls: incidentStatementNoun.schema.shape.tolls, text: Words.shape.text },
})

/**
 * Writes down what a source said of an incident (§2.3): through whom it came, from who told us to the root source, and when, where, what
 * and who as far as it says. Its words are sealed under the source's key; where anybody in the chain is protected, analysts of the
 * side alone open them. Refused are a day to come, a chain that comes back to itself, and numbers whose least is more than their most.
 */
export const recordStatement = defineAction({
  name: 'incidentStatement.record',
  kind: 'fact',
  noun: incidentStatementNoun,
  roles: incidentRecorders,
  input: statementInput,
  sealed: ['text'],
  sealedUnder: ({ chain: [source = null] }) => source,
  facts: z.object({
    ...{ programme: Programme.nullable(), incident: Incident.nullable(), sealed: z.string() },
    ...{ sourcesKnown: z.boolean(), protected: z.boolean(), placeKnown: z.boolean(), groupKnown: z.boolean() },
  }),
  needs: ({ incidentId }) => ({ programme: programmeRef, incident: incidentOf(incidentId) }),
  decide(statement, { id, text: _, ...input }, facts, context) {
    const { actor, at, received } = context
    if (statement) return refuse('incidentStatement.exists')
    const incident = foundIncident(facts.incident, actor)
    if (isRefusal(incident)) return incident
    if (!facts.sourcesKnown) return refuse('incidentSource.unknown', {}, 'chain')
    if (new Set(input.chain).size < input.chain.length) return refuse('incidentStatement.chainTurns', {}, 'chain')
    if (!facts.groupKnown) return refuse('group.unknown', {}, 'named')
    const today = dayOf(received, facts.programme?.timeZone ?? 'UTC')
    if (input.saidOn > today) return refuse('incident.notYet', {}, 'saidOn')
    const outOfOrder = input.tolls.findIndex((toll) => !isInOrder(toll))
    if (outOfOrder >= 0) return refuse('incident.tollOutOfOrder', {}, `tolls.${outOfOrder}.best`)
    const account = readAccount(input, { placeKnown: facts.placeKnown, today })
    if (isRefusal(account)) return account
    const [sourceId = '', originId = sourceId] = [input.chain[0], input.chain.at(-1)]
    return accept([
      put(incidentStatementNoun, {
        ...{ ...account, id, sideId: incident.sideId, sourceId, originId, protected: facts.protected },
        ...{ sealed: facts.sealed, recordedBy: actor.id, recordedAt: at },
        ...{ withdrawn: '', withdrawnBy: null, withdrawnAt: null },
      }),
      incidentStep(incident, 'noted', sourceCode(sourceId), context),
    ])
  },
})

/** What an incident is after its evidence changed: disputed, or what was established supported no more; and the step that says so. */
export function afterChange(
  incident: Incident,
  { before, after }: { before: Evidence; after: Evidence },
  context: Parameters<typeof incidentStep>[3],
): Write[] {
  const [old, now] = [judge(incident, before), judge(incident, after)]
  const isNew = now.contradicting.some((id) => !old.contradicting.includes(id))
  const disputed = incident.disputed || isNew
  const unsupported = !allows(now, incident.state)
  if (disputed === incident.disputed && unsupported === incident.unsupported) return []
  const kind = disputed !== incident.disputed ? 'disputed' : unsupported ? 'unsupported' : 'noted'
  return stepped(incident, { disputed, unsupported }, { kind, note: incident.state }, context)
}

const evidenceFacts = z.object({
  incident: Incident.nullable(),
  /** Of the incident that counts: of a duplicate that is the one that it was found to be. */
  kept: Incident.nullable(),
  evidence: Evidence,
})

/**
 * Grades a statement (§2.3): how reliable its source is (A–F) and how credible what it says (1–6). It can be graded again, later and by
 * another, with the reason: the newest grade counts and the older stay. Refused to who wrote the statement down (R-SOD;
 * docs/decisions/0043-incident-sources.md). What a good statement contradicts is disputed; what loses its support is shown so,
 * and a person is asked.
 */
export const gradeStatement = defineAction({
  name: 'incidentStatement.grade',
  kind: 'intent',
  noun: incidentStatementNoun,
  roles: analysts,
  input: z.strictObject({
    id: Id,
    reliability: Reliability,
    credibility: Credibility,
    reason: StatementGrade.shape.reason,
  }),
  facts: evidenceFacts.extend({ grades: z.int() }),
  needs: (_input, _actor, statement) => ({ incident: incidentOf(statement?.incidentId ?? null) }),
  decide(statement, { reliability, credibility, reason }, { incident, kept, evidence, grades }, context) {
    const { actionId, actor, at } = context
    const found = foundIncident(incident, actor)
    if (!statement || isRefusal(found)) return refuse('incidentStatement.unknown')
    if (statement.withdrawn !== '') return refuse('incidentStatement.withdrawn')
    if (statement.recordedBy === actor.id) return refuse('incidentStatement.ownGrade')
    if (grades > 0 && reason === '') return refuse('incidentStatement.reasonNeeded', {}, 'reason')
    const grade = { reliability, credibility }
    const after = {
      ...evidence,
      statements: evidence.statements.map((one) => (one.id === statement.id ? { ...one, grade } : one)),
    }
    const { id: statementId, sideId, incidentId } = statement
    return accept([
      put(statementGradeNoun, {
        ...{ id: derivedId(actionId, 'grade'), sideId, incidentId, statementId, n: grades + 1, ...grade, reason },
        ...{ gradedBy: actor.id, gradedAt: at },
      }),
      ...afterChange(kept ?? found, { before: evidence, after }, context),
    ])
  },
})

/** Whether a grade counts as good, for pages that explain it. */
export const countsAsGood = isGood

/** Says that a statement counts no more: its source took it back, or it was written down by mistake. It stays, with the reason. */
export const withdrawStatement = defineAction({
  name: 'incidentStatement.withdraw',
  kind: 'intent',
  noun: incidentStatementNoun,
  roles: incidentRecorders,
  input: z.strictObject({ id: Id, reason: Reason }),
  facts: evidenceFacts,
  needs: (_input, _actor, statement) => ({ incident: incidentOf(statement?.incidentId ?? null) }),
  decide(statement, { reason }, { incident, kept, evidence }, context) {
    const { actor, at } = context
    const found = foundIncident(incident, actor)
    if (!statement || isRefusal(found)) return refuse('incidentStatement.unknown')
    if (statement.withdrawn !== '') return refuse('incidentStatement.withdrawn')
    const statements = evidence.statements.map((one) => (one.id === statement.id ? { ...one, withdrawn: true } : one))
    return accept([
      put(incidentStatementNoun, { ...statement, withdrawn: reason, withdrawnBy: actor.id, withdrawnAt: at }),
      ...afterChange(kept ?? found, { before: evidence, after: { ...evidence, statements } }, context),
    ])
  },
})

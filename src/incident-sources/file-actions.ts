import { z } from 'zod'
import { Incident, incidentNoun, incidentReaders, incidentRecorders } from '../incidents/incident.ts'
import { foundIncident, incidentStep } from '../incidents/incident-actions.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Evidence, FileKind, Method, Says, Verdict } from './evidence.ts'
import {
  CustodyKind,
  FileHash,
  fileCustodyNoun,
  fileFindingNoun,
  IncidentObservation,
  incidentFileNoun,
  incidentObservationNoun,
} from './evidence-file.ts'
import { accountTold, analysts } from './source.ts'
import { afterChange, readAccount } from './source-actions.ts'

const incidentRef = ({ incidentId }: { incidentId: Id }) => ({ incident: { noun: incidentNoun, id: incidentId } })

/**
 * Takes a file in as evidence, by the hash of its content (§2.3). Refused where the hash that the device computed is not that of what
 * was received, and where the file was taken in already. The first link of its custody says who took it in.
 */
export const takeInFile = defineAction({
  name: 'incidentFile.takeIn',
  kind: 'fact',
  noun: incidentFileNoun,
  roles: incidentRecorders,
  input: z.strictObject({
    ...{
      id: Id,
      incidentId: Id,
      statementId: Id.nullable(),
      kind: FileKind,
      title: requiredText(200),
      sha256: FileHash,
    },
  }),
  facts: z.object({
    incident: Incident.nullable(),
    /** What was received under this hash; null where nothing was. */
    received: z.object({ mime: z.string(), bytes: z.int() }).nullable(),
    ...{ isThere: z.boolean(), statementKnown: z.boolean() },
  }),
  needs: incidentRef,
  decide(file, input, { incident, received, isThere, statementKnown }, { actionId, actor, at }) {
    if (file) return refuse('incidentFile.exists')
    const found = foundIncident(incident, actor)
    if (isRefusal(found)) return found
    if (!received) return refuse('incidentFile.notReceived', {}, 'sha256')
    if (isThere) return refuse('incidentFile.exists', {}, 'sha256')
    if (!statementKnown) return refuse('incidentStatement.unknown', {}, 'statementId')
    const { sideId } = found
    return accept([
      put(incidentFileNoun, { ...input, sideId, ...received, recordedBy: actor.id, recordedAt: at }),
      put(fileCustodyNoun, {
        ...{ id: derivedId(actionId, 'custody'), sideId, fileId: input.id, kind: 'takenIn', note: '' },
        ...{ takenBy: actor.id, takenAt: at },
      }),
    ])
  },
})

/**
 * Writes a link of a file's custody: that it was viewed, copied, handed to somebody or came back, and why (§2.3). The server writes that
 * it was viewed whenever it opens one.
 */
export const noteCustody = defineAction({
  name: 'incidentFile.noteCustody',
  kind: 'fact',
  noun: incidentFileNoun,
  roles: incidentReaders,
  input: z.strictObject({ id: Id, kind: CustodyKind.exclude(['takenIn']), note: plainText(1000) }),
  facts: z.object({}),
  decide(file, { kind, note }, _facts, { actionId, actor, at }) {
    const found = withinReach(actor, file, refuse('incidentFile.unknown'))
    if (isRefusal(found)) return found
    if (kind !== 'viewed' && note === '') return refuse('incidentFile.noteNeeded', {}, 'note')
    const { id: fileId, sideId } = found
    const id = derivedId(actionId, 'custody')
    return accept([put(fileCustodyNoun, { id, sideId, fileId, kind, note, takenBy: actor.id, takenAt: at })])
  },
})

/** Writes down what the examination of a file by one method found (§2.3, authenticated material); it counts once another approved it. */
export const findOnFile = defineAction({
  name: 'fileFinding.record',
  kind: 'intent',
  noun: fileFindingNoun,
  roles: analysts,
  input: z.strictObject({ id: Id, fileId: Id, method: Method, verdict: Verdict, note: requiredText(4000) }),
  facts: z.object({ file: incidentFileNoun.schema.nullable() }),
  needs: ({ fileId }) => ({ file: { noun: incidentFileNoun, id: fileId } }),
  decide(finding, input, { file }, { actor, at }) {
    if (finding) return refuse('fileFinding.exists')
    const found = withinReach(actor, file, refuse('incidentFile.unknown', {}, 'fileId'))
    if (isRefusal(found)) return found
    const { sideId, incidentId } = found
    return accept([
      put(fileFindingNoun, {
        ...{ ...input, sideId, incidentId, ...proposedBy({ id: actor.id, at }) },
        ...{ turnedDown: '', turnedDownBy: null },
      }),
    ])
  },
})

/** Approves what another officer found of a file, or turns it down with the reason (R-SOD): an approved finding counts (§2.3). */
export const decideFinding = defineAction({
  name: 'fileFinding.decide',
  kind: 'intent',
  noun: fileFindingNoun,
  roles: analysts,
  input: z.strictObject({ id: Id, approve: z.boolean(), reason: plainText(1000) }),
  facts: z.object({
    ...{ incident: Incident.nullable(), kept: Incident.nullable(), evidence: Evidence },
  }),
  needs: (_input, _actor, finding) => ({
    incident: finding ? { noun: incidentNoun, id: finding.incidentId } : null,
  }),
  decide(finding, { approve, reason }, { incident, kept, evidence }, context) {
    const { actor, at } = context
    const found = foundIncident(incident, actor)
    if (!finding || isRefusal(found)) return refuse('fileFinding.unknown')
    if (finding.turnedDown !== '' || finding.signedBy !== null) return refuse('signature.signed')
    if (finding.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    if (!approve) {
      if (reason === '') return refuse('fileFinding.reasonNeeded', {}, 'reason')
      return accept([put(fileFindingNoun, { ...finding, turnedDown: reason, turnedDownBy: actor.id })])
    }
    const next = signed(finding, { id: actor.id, at })
    if (isRefusal(next)) return next
    const { fileId, method, verdict } = finding
    const files = evidence.files.map((one) =>
      one.id === fileId ? { ...one, findings: [...one.findings, { method, verdict }] } : one,
    )
    const change = afterChange(kept ?? found, { before: evidence, after: { ...evidence, files } }, context)
    return accept([put(fileFindingNoun, next), ...change])
  },
})

/**
 * Writes down what a monitor saw or heard of an incident themself, or did not find (§2.3, own observation): by who observed it, never for
 * another. What it contradicts is disputed. Who observed it neither proposes nor approves what rests on it.
 */
export const observeIncident = defineAction({
  name: 'incidentObservation.record',
  kind: 'fact',
  noun: incidentObservationNoun,
  roles: ['monitor'],
  input: z.strictObject({
    ...{ id: Id, incidentId: Id, says: Says, ...accountTold },
    ...{ means: IncidentObservation.shape.means, note: requiredText(4000) },
  }),
  facts: z.object({
    ...{ programme: Programme.nullable(), incident: Incident.nullable(), kept: Incident.nullable() },
    ...{ placeKnown: z.boolean(), samePlace: z.boolean().nullable(), evidence: Evidence },
  }),
  needs: (input) => ({ programme: programmeRef, ...incidentRef(input) }),
  decide(observation, input, { programme, incident, kept, placeKnown, samePlace, evidence }, context) {
    const { actor, at, received } = context
    if (observation) return refuse('incidentObservation.exists')
    const found = foundIncident(incident, actor)
    if (isRefusal(found)) return found
    const account = readAccount(input, { placeKnown, today: dayOf(received, programme?.timeZone ?? 'UTC') })
    if (isRefusal(account)) return account
    const next = { ...account, sideId: found.sideId, observedBy: actor.id, observedAt: at }
    const after = { ...evidence, observations: [...evidence.observations, { ...next, samePlace }] }
    const change = afterChange(kept ?? found, { before: evidence, after }, context)
    return accept([
      put(incidentObservationNoun, next),
      ...(change.length > 0 ? change : [incidentStep(found, 'noted', 'observation', context)]),
    ])
  },
})

import { z } from 'zod'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { foundIncident } from '../incidents/incident-actions.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { IncidentExport, incidentExporters, incidentExportNoun, usableDays } from './incident-export.ts'
import {
  IncidentRelease,
  incidentReleaseNoun,
  isEstablished,
  releaseDeciders,
  releaseProposers,
} from './incident-release.ts'

/** Proposes that an incident be published as it is told now. Refused while it is not corroborated or verified, or is disputed (§2.3). */
export const proposeRelease = defineAction({
  name: 'incidentRelease.propose',
  kind: 'intent',
  noun: incidentReleaseNoun,
  roles: releaseProposers,
  input: IncidentRelease.pick({ id: true, incidentId: true, reason: true }).strict(),
  facts: z.object({ incident: Incident.nullable(), standing: z.boolean() }),
  needs: ({ incidentId }) => ({ incident: { noun: incidentNoun, id: incidentId } }),
  decide(before, { id, incidentId, reason }, { incident, standing }, { actor, at }) {
    if (before) return refuse('incidentRelease.exists')
    const found = foundIncident(incident ?? undefined, actor)
    if (isRefusal(found)) return { ...found, field: 'incidentId' }
    if (!isEstablished(found)) return refuse('incidentRelease.notEstablished', {}, 'incidentId')
    if (standing) return refuse('incidentRelease.standing', {}, 'incidentId')
    return accept([
      put(incidentReleaseNoun, {
        ...{ id, sideId: found.sideId, incidentId, version: found.version, state: 'proposed', reason, note: '' },
        ...{ proposedBy: actor.id, proposedAt: at, decidedBy: null, decidedAt: null },
        ...{ withdrawnFor: null, withdrawnBy: null, withdrawnAt: null },
      }),
    ])
  },
})

function foundRelease(release: IncidentRelease | undefined, actor: Actor): IncidentRelease | Refusal {
  return release && reaches(actor, { sideId: release.sideId, siteId: null })
    ? release
    : refuse('incidentRelease.unknown')
}

/**
 * Releases an incident for publication, or turns it down with the reason: by another person than who proposed it, and only while it stands as
 * it did then.
 */
export const decideRelease = defineAction({
  name: 'incidentRelease.decide',
  kind: 'intent',
  noun: incidentReleaseNoun,
  roles: releaseDeciders,
  input: z.strictObject({ id: Id, release: z.boolean(), note: plainText(1000) }),
  facts: z.object({ incident: Incident.nullable() }),
  needs: (_input, _actor, release) => ({ incident: release ? { noun: incidentNoun, id: release.incidentId } : null }),
  decide(before, { release, note }, { incident }, { actor, at }) {
    const found = foundRelease(before, actor)
    if (isRefusal(found)) return found
    if (found.state !== 'proposed') return refuse('incidentRelease.notNow')
    if (found.proposedBy === actor.id) return refuse('incidentRelease.twoPersonRule')
    if (!release && note === '') return refuse('incidentRelease.noReason', {}, 'note')
    if (release && !(incident && isEstablished(incident) && incident.version === found.version))
      return refuse('incidentRelease.changed')
    const decided = { decidedBy: actor.id, decidedAt: at, note }
    return accept([put(incidentReleaseNoun, { ...found, ...decided, state: release ? 'released' : 'turnedDown' })])
  },
})

/** Takes a release back, with the reason: from now on no export holds the incident. What was given out stays given. */
export const withdrawRelease = defineAction({
  name: 'incidentRelease.withdraw',
  kind: 'intent',
  noun: incidentReleaseNoun,
  roles: releaseDeciders,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.strictObject({}),
  decide(before, { reason }, _facts, { actor, at }) {
    const found = foundRelease(before, actor)
    if (isRefusal(found)) return found
    if (found.state !== 'released') return refuse('incidentRelease.notNow')
    const withdrawn = { withdrawnFor: reason, withdrawnBy: actor.id, withdrawnAt: at }
    return accept([put(incidentReleaseNoun, { ...found, ...withdrawn, state: 'withdrawn' })])
  },
})

/**
 * Records that incidents go out, to whom, why and until when they may be used, before the file is given. Refused where there is nothing to
 * give, and where the time of use has no end within a year or ends before it begins.
 */
export const recordIncidentExport = defineAction({
  name: 'incidentExport.record',
  kind: 'intent',
  noun: incidentExportNoun,
  roles: incidentExporters,
  input: IncidentExport.omit({ sideId: true, rows: true, exportedBy: true, exportedAt: true }).strict(),
  facts: z.object({ rows: z.int(), programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(before, input, { rows, programme }, { actor, received }) {
    if (before) return refuse('incidentExport.exists')
    const today = dayOf(received, programme?.timeZone ?? 'UTC')
    if (input.toDay < input.fromDay) return refuse('incidentExport.endsBefore', {}, 'toDay')
    if (input.toDay > today) return refuse('incidentExport.notYet', {}, 'toDay')
    const usable = daysUntil(today, input.expiresOn)
    if (usable < 1 || usable > usableDays) return refuse('incidentExport.expiry', { days: usableDays }, 'expiresOn')
    if (rows === 0) return refuse('incidentExport.nothing', {}, 'audience')
    const { sideId, id: exportedBy } = actor
    return accept([
      put(incidentExportNoun, {
        ...input,
        fields: [...new Set(input.fields)],
        rows,
        sideId,
        exportedBy,
        exportedAt: received,
      }),
    ])
  },
})

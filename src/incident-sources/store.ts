import type { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { sealField } from '../server/sealed-field.ts'
import { isSamePlace, keptIncident, readEvidence } from './evidence-store.ts'

const none = { statements: [], observations: [], files: [] }

/** What speaks of the incident that counts, where an act is on something that belongs to an incident; nothing where there is none. */
async function keptEvidence(tx: Tx, incidentId: unknown) {
  const kept = typeof incidentId === 'string' ? await keptIncident(tx, incidentId) : null
  return { kept, evidence: kept ? await readEvidence(tx, kept.id) : none }
}

const ofItsIncident: Lookup = {
  facts: async (tx, _input, _actor, record) => keptEvidence(tx, record?.incidentId),
}

const ofIncident: Lookup = {
  facts: async (tx, { id }) => ({ evidence: await readEvidence(tx, String(id)) }),
}

const placeKnown = async (tx: Tx, placeCode: unknown) =>
  placeCode === null || (await exists(tx, 'select from places where code = $1', [placeCode]))

const isOpen = (tx: Tx, incidentId: unknown, what: unknown = null) =>
  exists(
    tx,
    `select from incident_proposals where incident_id = $1 and status = 'proposed' and ($2::text is null or what = $2)`,
    [incidentId, what],
  )

/** Facts of sources, statements, files and the states of incidents that need SQL. */
export const incidentSourceLookups: Readonly<Record<string, Lookup>> = {
  'incidentSource.record': {
    facts: async (tx, { id, identity }, _actor, source, sealer) => ({
      sealed: source ? '' : await sealField(tx, sealer, String(id), identity),
    }),
  },
  'incidentStatement.record': {
    facts: async (tx, { chain, incidentId, text, placeCode, named }, _actor, statement, sealer) => {
      const { rows } = await tx.query<{ known: number; protected: boolean; first: Id | null }>(
        `select count(*) as known, coalesce(bool_or(s.protected), false) as protected, min(s.id::text) filter (where s.id = ($1::uuid[])[1]) as first
         from incident_sources s join incidents i on i.id = $2 and i.side_id = s.side_id where s.id = any($1)`,
        [chain, incidentId],
      )
      const { known = 0, protected: isProtected = false, first = null } = rows[0] ?? {}
      const length = new Set(Array.isArray(chain) ? chain : []).size
      return {
        ...{ sourcesKnown: known === length, protected: isProtected, placeKnown: await placeKnown(tx, placeCode) },
        groupKnown: await groupKnown(tx, named, incidentId),
        sealed: statement || first === null ? '' : await sealField(tx, sealer, first, { text }),
      }
    },
  },
  'incidentStatement.grade': {
    facts: async (tx, { id }, _actor, statement) => {
      const { rows } = await tx.query<{ n: number }>(
        'select count(*) as n from incident_grades where statement_id = $1',
        [id],
      )
      return { ...(await keptEvidence(tx, statement?.incidentId)), grades: rows[0]?.n ?? 0 }
    },
  },
  'incidentStatement.withdraw': ofItsIncident,
  'incident.assess': ofIncident,
  'incident.attribute': ofIncident,
  'incidentProposal.make': {
    facts: async (tx, { incidentId, what }) => ({
      evidence: await readEvidence(tx, String(incidentId)),
      isOpen: await isOpen(tx, incidentId, what),
    }),
  },
  'incidentProposal.decide': {
    facts: async (tx, _input, _actor, proposal) => ({
      evidence: proposal ? await readEvidence(tx, String(proposal.incidentId)) : none,
    }),
  },
  'incident.markDuplicate': {
    facts: async (tx, { id, ofId }) => ({
      hasDuplicates: await exists(tx, 'select from incidents where duplicate_of = $1', [id]),
      isProposed: await isOpen(tx, id),
      evidence: await readEvidence(tx, String(ofId)),
      own: await readEvidence(tx, String(id)),
    }),
  },
  'incident.restore': {
    facts: async (tx, _input, _actor, incident) => ({
      evidence: incident?.duplicateOf ? await readEvidence(tx, String(incident.duplicateOf)) : none,
    }),
  },
  'incidentFile.takeIn': {
    facts: async (tx, { incidentId, sha256, statementId }) => {
      const { rows } = await tx.query<{ mime: string; bytes: number }>(
        `select c.mime, c.bytes from incident_file_contents c join incidents i on i.side_id = c.side_id
         where i.id = $1 and c.sha256 = $2`,
        [incidentId, sha256],
      )
      return {
        received: rows[0] ?? null,
        isThere: await exists(tx, 'select from incident_files where incident_id = $1 and sha256 = $2', [
          incidentId,
          sha256,
        ]),
        statementKnown:
          statementId === null ||
          (await exists(tx, 'select from incident_statements where id = $1 and incident_id = $2', [
            statementId,
            incidentId,
          ])),
      }
    },
  },
  'fileFinding.decide': ofItsIncident,
  'incidentObservation.record': {
    facts: async (tx, { incidentId, placeCode }) => ({
      ...(await keptEvidence(tx, incidentId)),
      placeKnown: await placeKnown(tx, placeCode),
      samePlace: await isSamePlace(tx, placeCode, String(incidentId)),
    }),
  },
}

/** Whether the group that a statement names is one of the side's register; true where none is named. */
async function groupKnown(tx: Tx, named: unknown, incidentId: unknown): Promise<boolean> {
  const groupId = named !== null && typeof named === 'object' && 'groupId' in named ? named.groupId : null
  if (groupId === null) return true
  const sql = 'select from armed_groups g join incidents i on i.side_id = g.side_id where i.id = $1 and g.id = $2'
  return exists(tx, sql, [incidentId, groupId])
}

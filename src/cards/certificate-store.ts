import type { Id } from '../kernel/ids.ts'
import { Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type SiteVisit, siteVisitNoun } from '../site-flow/visit.ts'
import { dischargeCertificateNoun } from './certificate.ts'
import { certificateRevocationNoun } from './certificate-revocation.ts'
import type { PersonCardsView } from './views.ts'

/** Facts of revoking certificates. */
export const certificateLookups: Readonly<Record<string, Lookup>> = {
  'certificateRevocation.propose': {
    facts: async (tx, { certificateId }) => ({
      waiting: await exists(
        tx,
        `select from certificate_revocations where certificate_id = $1 and status = 'proposed'`,
        [certificateId],
      ),
    }),
  },
}

/** The last visit of somebody to a site of the side that ended with a discharge, and whether they are at one now. */
export async function dischargeOf(
  tx: Tx,
  registrations: readonly Id[],
  sideId: Id,
): Promise<{ lastVisit: SiteVisit | null; present: boolean }> {
  const { rows } = await tx.query(
    `select ${columnsOf(siteVisitNoun)} from site_visits where person_id = any($1) and side_id = $2 and status = 'discharged'
     order by left_at desc, id limit 1`,
    [registrations, sideId],
  )
  return {
    lastVisit: rows[0] ? recordOf(siteVisitNoun, rows[0]) : null,
    present: await exists(tx, `select from site_visits where person_id = any($1) and status = 'open'`, [registrations]),
  }
}

/** The visit that a certificate would attest, as the page asks for it. */
export async function dischargeDay(
  tx: Tx,
  registrations: readonly Id[],
  sideId: Id,
): Promise<Pick<PersonCardsView, 'discharged' | 'present'>> {
  const { lastVisit, present } = await dischargeOf(tx, registrations, sideId)
  const discharged =
    lastVisit?.leftAt == null
      ? null
      : { visitId: lastVisit.id, number: lastVisit.number, at: lastVisit.leftAt, placeCode: lastVisit.destination }
  return { discharged, present }
}

/** Certificates with the place, the visit that they attest, and what was proposed about them. */
export async function certificatesWith(
  tx: Tx,
  rows: readonly Record<string, unknown>[],
  language: string,
): Promise<Pick<PersonCardsView, 'certificates' | 'names'>> {
  const records = rows.map(({ place_name: placeName, ...row }) => ({
    certificate: recordOf(dischargeCertificateNoun, row),
    placeName,
  }))
  const ids = records.map(({ certificate }) => certificate.id)
  const { rows: proposed } = await tx.query(
    `select ${columnsOf(certificateRevocationNoun)} from certificate_revocations where certificate_id = any($1)
     order by proposed_at desc, id`,
    [ids],
  )
  const revocations = proposed.map((row) => recordOf(certificateRevocationNoun, row))
  const { rows: visits } = await tx.query<{ id: Id; number: string }>(
    'select id, number from site_visits where id = any($1)',
    [records.flatMap(({ certificate }) => certificate.visitId ?? [])],
  )
  const users = [
    ...records.map(({ certificate }) => certificate.issuedBy),
    ...revocations.flatMap(({ proposedBy, signedBy }) => [proposedBy, ...(signedBy === null ? [] : [signedBy])]),
  ]
  return {
    certificates: records.map(({ certificate, placeName }) => ({
      ...certificate,
      placeName: Texts.parse(placeName),
      visit: visits.find(({ id }) => id === certificate.visitId) ?? null,
      revocations: revocations.filter(({ certificateId }) => certificateId === certificate.id),
    })),
    names: Object.fromEntries(await userNames(tx, users, language)),
  }
}

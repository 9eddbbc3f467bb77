import { draftAgreement } from '../src/ceasefire/agreement-actions.ts'
import { assessCommitment } from '../src/ceasefire/commitment-actions.ts'
import { recordIncident } from '../src/incidents/incident-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import { askReexamination, proposeFinding, replyToNotice, sendNotice } from '../src/violations/notice-actions.ts'
import { confirmViolation, proposeViolation } from '../src/violations/violation-actions.ts'
import { proposeLine, signLine } from '../src/withdrawal-lines/line-actions.ts'
import { recordSighting } from '../src/withdrawal-lines/sighting-actions.ts'
import { declareWeapons, inspectSite, openWeaponSite } from '../src/withdrawals/site-actions.ts'
import { answerWithdrawal, planWithdrawal } from '../src/withdrawals/withdrawal-actions.ts'
import {
  agreement,
  incidentOf,
  inForce,
  leaveIncidentIn,
  lineOf,
  siteOf,
  violationOf,
  withdrawalOf,
} from './ceasefire.ts'
import { cast, type World } from './world.ts'

const people = {
  north: { monitor: 'mourad', officer: 'najat', confirms: 'fatou', told: 'ismail', of: 'south', placeCode: 'B1' },
  south: { monitor: 'qasim', officer: 'qasim', confirms: 'ismail', told: 'fatou', of: 'north', placeCode: 'B3' },
} as const

/**
 * What each side keeps of a ceasefire, and what both read of it. Words of one side say its marker; a notice, the answer to it and a finding
 * are read by both, and say `shared` where one is given.
 */
export async function ceasefireOf(world: World, side: 'north' | 'south', said: string, shared = 'Told'): Promise<void> {
  const { monitor, officer, confirms, told, of: party, placeCode } = people[side]
  // A draft is of its side alone; what is in force is of both, and says no marker.
  await world.done(officer, draftAgreement, agreement({}, said))
  const both = await inForce(world)
  const incident = incidentOf({ placeCode, description: said, weapon: said })
  await world.done(monitor, recordIncident, incident)
  await leaveIncidentIn(world, incident.id, 'verified')
  const violation = violationOf(both, incident.id, { party, grounds: said })
  await world.done(officer, proposeViolation, violation)
  await world.done(confirms, confirmViolation, { id: violation.id, note: said })
  const noticeId = newId()
  await world.done(officer, sendNotice, { id: noticeId, violationId: violation.id, summary: shared })
  await world.done(told, replyToNotice, { id: noticeId, answer: 'explains', words: shared })
  const findingId = await world.done('viola', proposeFinding, {
    ...{ id: newId(), noticeId, outcome: 'undetermined', reasons: shared },
  })
  // The commission has one who works with it: the other signature is put in past the rules.
  await world.asOwner(`update violation_findings set status = 'standing', decided_by = '${cast.wahid.id}', decided_at = now()
    where id = '${findingId}'`)
  await world.done(told, askReexamination, {
    ...{ id: newId(), findingId, violationId: violation.id, reasons: shared },
  })
  const commitmentId = both.articles[1]?.obligations[0]?.id ?? ''
  const evidence = [{ words: said, incidentId: null }]
  const verdict = { verdict: 'partly', asOf: '2020-12-02', statement: said, evidence }
  await world.done(officer, assessCommitment, { id: newId(), commitmentId, ...verdict })
  const line = lineOf(both)
  await world.done('viola', proposeLine, line)
  await world.done(confirms, signLine, { id: line.id })
  await world.done(monitor, recordSighting, {
    ...{ id: newId(), seenOn: '2020-11-10', seenTime: '', placeCode, placeTyped: '31.0500, 16.3000', radiusM: 100 },
    ...{ weaponClass: 'tank', count: 2, party: said, partySideId: null, seenBy: said, incidentId: null, note: said },
  })
  const site = siteOf(both, { sideId: cast[officer].sideId, placeCode }, said)
  await world.done(officer, openWeaponSite, site)
  const planned = withdrawalOf(both, site.id, { placeCode, unit: said, note: said })
  await world.done(officer, planWithdrawal, planned)
  await world.done(monitor, answerWithdrawal, {
    ...{ id: planned.id, item: 'photographed', answer: 'yes', counted: [], serials: [], seals: [], evidence: said },
  })
  const [stored] = planned.weapons
  if (!stored) throw new Error('the withdrawal has no weapons')
  const weapon = { ...stored, id: newId(), serial: said }
  await world.done(monitor, declareWeapons, { id: site.id, weapons: [weapon] })
  await world.done(monitor, inspectSite, {
    ...{ id: newId(), siteId: site.id, inspectedOn: '2020-12-01', extras: said, note: said },
    found: [{ weaponId: weapon.id, present: true, serial: said, seal: '', sealIntact: true }],
  })
}

import { propose, vote } from '../src/eligibility/actions.ts'
import { draftCriteria, signCriteria } from '../src/eligibility/criteria-actions.ts'
import { presets } from '../src/eligibility/data/presets.ts'
import { dayOf } from '../src/kernel/dates.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import type { World } from './world.ts'

/** Puts the preset for demobilization in force in the North, without its interview, and says how one is decided on by it. */
export async function northernPanel(world: World) {
  const { basis: _, ...set } = presets.demobilization
  const preset = { ...set, stage: 'demobilization', interviewRequired: false }
  const criteriaSetId = await world.done('rabia', draftCriteria, { id: newId(), ...preset })
  const { rows } = await world.sulh.database.owner.query<{ at: string }>(
    'select proposed_at as at from criteria_sets where id = $1',
    [criteriaSetId],
  )
  const effectiveFrom = dayOf(new Date().toISOString(), 'Africa/Tripoli')
  await world.done('fatou', signCriteria, { id: criteriaSetId, effectiveFrom, proposedAt: rows[0]?.at })
  const results = set.criteria.map(({ key }) => ({ criterion: key, result: 'met', evidence: 'Seen by the officer.' }))
  const decided = async (personId: Id, said: Record<string, string>): Promise<Id> => {
    const stage = { stage: 'demobilization', criteriaSetId, results, orientation: 'none' }
    const id = await world.done('dalia', propose, { id: newId(), personId, ...stage, ...said })
    for (const member of ['rabia', 'samir'] as const) await world.done(member, vote, { id, ...said })
    return id
  }
  return {
    eligible: (personId: Id) =>
      decided(personId, { outcome: 'eligible', reasonCode: 'criteriaMet', reason: 'All was seen.' }),
    ineligible: (personId: Id) =>
      decided(personId, { outcome: 'ineligible', reasonCode: 'evidenceNotAccepted', reason: 'Two contradict it.' }),
  }
}

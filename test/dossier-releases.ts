import { proposeDossierRelease } from '../src/dossier-releases/release-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { type Collected, type DossierSide, dossierOfficers, readied } from './dossiers.ts'
import type { World } from './world.ts'

/** A release to propose; what differs is given. */
export function dossierRelease(
  dossierId: Id,
  findings: readonly Id[],
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    ...{ id: newId(), dossierId, authority: 'unCommittee', findings, withheldIdentity: [] },
    expiresOn: daysAfter(new Date().toISOString().slice(0, 10), 90),
    words: { recipient: 'The Committee', purpose: 'Consideration of a listing', legalBasis: 'Resolution 2213 (2015)' },
    ...given,
  }
}

/** A dossier that a lawyer found ready, and whose release somebody proposed; `said` is in every word of it. */
export async function readyToLeave(world: World, side: DossierSide, of: Collected, said: string): Promise<Id> {
  await readied(world, side, of, await revisionOf(world, of.dossierId))
  const words = { recipient: said, purpose: said, legalBasis: said }
  const proposal = dossierRelease(of.dossierId, [of.findingId], { words })
  return world.done(dossierOfficers[side].writes, proposeDossierRelease, proposal)
}

export async function revisionOf(world: World, dossierId: Id): Promise<number> {
  const { rows } = await world.sulh.database.owner.query<{ revision: number }>(
    'select revision from dossiers where id = $1',
    [dossierId],
  )
  return rows[0]?.revision ?? 0
}

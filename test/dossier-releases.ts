import { proposeDossierRelease } from '../src/dossier-releases/release-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { collected, type DossierSide, dossierOfficers, readied } from './dossiers.ts'
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

/** A dossier of a side that a lawyer found ready and that somebody proposed to release. */
export async function releaseOfDossierProposed(
  world: World,
  side: DossierSide,
  said: string,
): Promise<{ dossierId: Id; releaseId: Id }> {
  const of = await collected(world, side, { said })
  await readied(world, side, of, await revisionOf(world, of.dossierId))
  const releaseId = await world.done(
    dossierOfficers[side].writes,
    proposeDossierRelease,
    dossierRelease(of.dossierId, [of.findingId], {
      words: { recipient: said, purpose: said, legalBasis: said },
    }),
  )
  return { dossierId: of.dossierId, releaseId }
}

export async function revisionOf(world: World, dossierId: Id): Promise<number> {
  const { rows } = await world.sulh.database.owner.query<{ revision: number }>(
    'select revision from dossiers where id = $1',
    [dossierId],
  )
  return rows[0]?.revision ?? 0
}

import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { proposeOnIncident } from '../src/incident-sources/assess-actions.ts'
import { findOnFile, observeIncident, takeInFile } from '../src/incident-sources/file-actions.ts'
import { keepIncidentFile } from '../src/incident-sources/file-store.ts'
import { gradeStatement, recordSource, recordStatement } from '../src/incident-sources/source-actions.ts'
import { recordIncident } from '../src/incidents/incident-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { type CastName, cast, type World } from './world.ts'

/** An incident as a monitor writes it down; `given` says what is different. */
export const incident = (given: Partial<z.input<typeof recordIncident.input>> = {}) => ({
  ...{ id: newId(), type: 'shelling', startedOn: '2020-05-10', startedTime: '08:40', endedOn: null },
  ...{ dayPrecision: 'day' as const, placeCode: 'B1', placeTyped: '32.8872, 13.1913', radiusM: 300 },
  ...{ located: 'gps' as const, means: 'seen' as const, count: 4, weapon: 'Mortar', direction: 'incoming' as const },
  actors: [{ role: 'actor' as const, kind: 'unknown' as const, name: 'Somebody', groupId: null }],
  tolls: [
    {
      ...{ harm: 'injured' as const, sex: 'male' as const, age: 'child' as const, status: 'civilian' as const },
      ...{ low: 1, best: 2, high: 4 },
    },
  ],
  ...{ displaced: null, damaged: ['market' as const], migrants: 'no' as const, leftOrdnance: 'no' as const },
  description: 'Shells on a market',
  ...given,
})

/** A source; one that is a person or protected is named under its own key alone. */
export const source = (given: Partial<z.input<typeof recordSource.input>> = {}) => ({
  ...{ id: newId(), incidentId: null, kind: 'organisation' as const, protected: false, label: 'The clinic' },
  identity: { name: '', contact: '', note: '' },
  ...given,
})

/** What a source said of an incident: that it happened as it is written. */
export const statement = (
  incidentId: string,
  chain: string[],
  given: Partial<z.input<typeof recordStatement.input>> = {},
) => ({
  ...{ id: newId(), incidentId, chain, saidOn: '2020-05-12', medium: 'interview' as const, says: 'occurred' as const },
  ...{ startedOn: '2020-05-10', endedOn: null, dayPrecision: 'day' as const, placeCode: 'B1' },
  ...{
    placeTyped: '32.8880, 13.1920',
    radiusM: 200,
    type: 'shelling',
    named: null,
    tolls: [],
    text: 'It was in the morning',
  },
  ...given,
})

/** What a monitor saw at the place. */
export const observation = (incidentId: string, given: Partial<z.input<typeof observeIncident.input>> = {}) => ({
  ...{ id: newId(), incidentId, says: 'occurred' as const, startedOn: '2020-05-10', endedOn: null },
  ...{ dayPrecision: 'day' as const, placeCode: 'B1', placeTyped: '32.8873, 13.1914', radiusM: 20, type: 'shelling' },
  ...{ means: 'seen' as const, note: 'Four craters and broken stalls' },
  ...given,
})

/** A statement that an analyst graded; by the chain of sources that are given, or by a new source of its own. */
export async function gradedStatement(
  world: World,
  incidentId: Id,
  given: Partial<z.input<typeof recordStatement.input>> = {},
  grade: { reliability: string; credibility: string } = { reliability: 'B', credibility: '2' },
  by: { recorder: CastName; grader: CastName } = { recorder: 'mourad', grader: 'othman' },
): Promise<Id> {
  const chain = given.chain ?? [await world.done(by.recorder, recordSource, source({ incidentId }))]
  const id = await world.done(by.recorder, recordStatement, statement(incidentId, chain, given))
  await world.done(by.grader, gradeStatement, { id, ...grade, reason: '' })
  return id
}

/**
 * An incident with a statement of a protected source, a grade, what was seen, a file that was examined, and what is proposed, by the
 * officers of a side; their words say the marker, and the source and its words the secret.
 */
export async function incidentOf(
  world: World,
  { monitor, analyst }: { monitor: CastName; analyst: CastName },
  said: string,
  { placeCode, secret }: { placeCode: string; secret: string },
): Promise<Id> {
  const told = incident({ description: said, weapon: said, placeCode })
  const id = await world.done(monitor, recordIncident, told)
  const identity = { name: secret, contact: secret, note: secret }
  const hidden = source({ incidentId: id, kind: 'person', protected: true, label: '', identity })
  const chain = [await world.done(monitor, recordSource, hidden)]
  const statementId = await world.done(monitor, recordStatement, statement(id, chain, { placeCode, text: secret }))
  await world.done(analyst, gradeStatement, { id: statementId, reliability: 'B', credibility: '2', reason: said })
  await world.done(monitor, observeIncident, observation(id, { placeCode, note: said }))
  const file = Buffer.from(`A note: ${said}`)
  const sha256 = createHash('sha256').update(file).digest('hex')
  const { sideId } = cast[monitor]
  await keepIncidentFile(world.sulh, { file, expected: sha256, sideId }, cast[monitor])
  const taken = { id: newId(), incidentId: id, statementId, kind: 'document', title: said, sha256 }
  await world.done(monitor, takeInFile, taken)
  const finding = { id: newId(), fileId: taken.id, method: 'metadata', verdict: 'authentic', note: said }
  await world.done(analyst, findOnFile, finding)
  const proposal = { id: newId(), incidentId: id, what: 'verified', actor: null, reason: said }
  await world.done(analyst, proposeOnIncident, proposal)
  return id
}

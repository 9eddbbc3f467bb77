import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctIncident, recordIncident } from '../../src/incidents/incident-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { eventKey, incidentKey } from '../../src/outside-events/event-import.ts'
import { acledRow, acledText } from '../../src/outside-events/formats/sample-files.ts'
import { decidePair } from '../../src/outside-events/pair-actions.ts'
import { readEvent, readPairs } from '../../src/outside-events/pairs-store.ts'
import { suggestJob } from '../../src/outside-events/suggest-job.ts'
import { EventPairsQuery } from '../../src/outside-events/views.ts'
import { runJob } from '../../src/server/jobs.ts'
import { incident } from '../incidents.ts'
import { gedFile, takenImport } from '../outside-events.ts'
import { type CastName, cast, newWorld, type World } from '../world.ts'

let world: World
let ged: string
beforeAll(async () => {
  world = await newWorld()
  ged = await takenImport(
    world,
    'othman',
    gedFile([
      { id: '1', where_prec: '1' },
      { id: '2', latitude: '27.1', longitude: '14.4' },
    ]),
  )
  const acled = acledRow({
    actor1: 'Invented A',
    actor2: 'Invented B',
    sub_event_type: 'Armed clash',
    event_type: 'Battles',
  })
  await takenImport(world, 'othman', Buffer.from(acledText([acled])), { provider: 'ACLED' })
})
afterAll(() => world.end())

const compared = () => runJob(world.sulh, suggestJob, () => {})
const pairs = async (who: CastName, shown: 'open' | 'decided' = 'open') => {
  const view = await world.sulh.database.read(cast[who], (tx) =>
    readPairs(tx, EventPairsQuery.parse({ shown }), cast[who], 'en'),
  )
  return view.pairs
}
const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)
const say = (given: Record<string, unknown>) => ({
  id: newId(),
  verdict: 'different',
  reason: 'Two places',
  event: { importId: ged, row: 1 },
  ...given,
})

describe('events that may be one', () => {
  it('of two providers are suggested with the reasons, to their side alone', async () => {
    await compared()
    const [pair, ...others] = await pairs('mourad')
    expect(others).toEqual([])
    expect(pair).toMatchObject({
      left: { label: 'ACLED LBY9001' },
      right: { label: 'UCDP 1' },
      daysApart: 0,
      metres: 0,
      decision: null,
    })
    expect(pair?.score).toBeGreaterThan(0.7)
    expect(await pairs('qasim')).toEqual([])
    expect(await pairs('viola')).toHaveLength(1)
  })

  it('are suggested with incidents of the log, also with those that are recorded later', async () => {
    const told = incident({
      ...{ type: 'armedClash', startedOn: '2020-06-24', startedTime: '', placeTyped: '31.21, 16.59', radiusM: 100 },
      ...{ weapon: '', count: null, tolls: [], damaged: [], description: '' },
      actors: ['Invented A', 'Invented B'].map((name) => ({ role: 'actor', kind: 'unknown', name, groupId: null })),
    })
    const id = await world.done('mourad', recordIncident, told)
    await compared()
    const found = await pairs('othman')
    expect(
      found.map(({ left, right }) => [left?.label, right?.kind === 'incident' ? right.incidentId : right?.label]),
    ).toContainEqual(['ACLED LBY9001', id])
    const event = await world.sulh.database.read(cast.othman, (tx) => readEvent(tx, { importId: ged, row: 1 }, 'en'))
    expect(event?.pairs).toHaveLength(2)
    // A person says that they are one: kept with the reason, not merged, and not asked again.
    await world.done('othman', decidePair, say({ other: { incidentId: id }, verdict: 'same', reason: 'Same fight' }))
    const left = (await pairs('othman')).map(({ key }) => key)
    expect(left).not.toContain(`${eventKey('UCDP', '1')}\n${incidentKey(id)}`)
    expect(left).toHaveLength(2)
    expect(await pairs('othman', 'decided')).toMatchObject([
      { decision: { verdict: 'same', incidentId: id, n: 1 }, decidedByName: 'عثمان' },
    ])
    await world.done('petra', decidePair, say({ other: { incidentId: id }, reason: 'Looked again' }))
    expect(await pairs('othman', 'decided')).toMatchObject([{ decision: { verdict: 'different', n: 2 } }])
  })

  it('are not suggested any more when an incident turns out to be elsewhere, or is none', async () => {
    const told = incident({
      ...{ type: 'armedClash', startedOn: '2020-06-24', startedTime: '', placeTyped: '31.21, 16.59', radiusM: 100 },
      ...{ weapon: '', count: null, tolls: [], damaged: [], description: '' },
      actors: ['Invented A', 'Invented B'].map((name) => ({ role: 'actor', kind: 'unknown', name, groupId: null })),
    })
    const id = await world.done('mourad', recordIncident, told)
    const of = async () => (await pairs('othman')).filter(({ right }) => right?.incidentId === id).length
    await compared()
    expect(await of()).toBe(2)
    const turnTo = (state: string) =>
      world.asOwner(
        `set session_replication_role = replica; update incidents set state = '${state}' where id = '${id}'`,
      )
    await turnTo('refuted')
    expect(await of()).toBe(0)
    await turnTo('logged')
    expect(await of()).toBe(2)
    await world.done('mourad', correctIncident, { ...told, placeTyped: '24.1, 11.2', change: 'Another town' })
    await compared()
    expect(await of()).toBe(0)
  })

  it('are not asked again when a newer file has them', async () => {
    const other = (await pairs('othman')).find(({ left }) => left?.label === 'ACLED LBY9001' && left.importId !== null)
    expect(other).toBeDefined()
    const acled = { importId: other?.left?.importId, row: 1 }
    await world.done('othman', decidePair, say({ other: { event: acled } }))
    const open = (await pairs('othman')).length
    const newer = await takenImport(
      world,
      'othman',
      gedFile([
        { id: '1', where_prec: '1' },
        { id: '9', latitude: '27.1', longitude: '14.4' },
      ]),
      { replaces: ged },
    )
    await compared()
    expect((await pairs('othman')).length).toBe(open)
    ged = newer
  })

  it('are decided by analysts of their side, of records that they have', async () => {
    const incidentId = newId()
    expect(code(await world.do('mourad', decidePair, say({ other: { incidentId } })))).toBe('action.notAllowed')
    expect(code(await world.do('othman', decidePair, say({ other: { incidentId } })))).toBe('incident.unknown')
    expect(code(await world.do('qasim', decidePair, say({ other: { incidentId } })))).toBe('outsideEvent.unknown')
    const nowhere = { importId: newId(), row: 1 }
    expect(code(await world.do('othman', decidePair, say({ other: { event: nowhere } })))).toBe('outsideEvent.unknown')
    expect(code(await world.do('othman', decidePair, say({ other: { event: { importId: ged, row: 1 } } })))).toBe(
      'eventPair.itself',
    )
  })
})

import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CivilianHarmView, HarmIncidentsView } from '../../src/civilian-harm/views.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { incidentInput } from '../incident-input.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
const toll = (low: number, best: number, high: number, given: object = {}) => ({
  ...{ harm: 'killed' as const, sex: 'female' as const, age: 'child' as const, status: 'civilian' as const },
  ...{ low, best, high, ...given },
})

beforeAll(async () => {
  world = await newHttpWorld()
  const record = (who: CastName, given: Parameters<typeof incidentInput>[0]) =>
    world.done(who, recordIncident, incidentInput(given))
  await record('othman', { startedOn: '2020-03-04', damaged: ['house', 'hospital'], tolls: [toll(1, 2, 4)] })
  const verified = await record('othman', {
    ...{ startedOn: '2020-03-10', damaged: [], placeCode: 'B2', migrants: 'yes' as const },
    tolls: [
      toll(6, 8, 9),
      toll(1, 1, 1, { status: 'combatant' }),
      toll(0, 3, 5, { status: 'unknown', harm: 'injured' }),
    ],
  })
  const refuted = await record('othman', { startedOn: '2020-03-11' })
  const first = await record('othman', { startedOn: '2020-03-12', damaged: ['school'] })
  const second = await record('othman', { startedOn: '2020-03-12', damaged: ['school'] })
  // Not of civilians: combatants alone, and a road.
  await record('othman', {
    startedOn: '2020-03-05',
    damaged: ['road'],
    tolls: [toll(3, 3, 3, { status: 'combatant' })],
  })
  await record('othman', { startedOn: '2020-02-20', damaged: ['house'] })
  await record('qasim', { startedOn: '2020-03-06', placeCode: 'B3', damaged: ['house'] })
  // Which acts lead to these states is told elsewhere.
  await world.asOwner(`set session_replication_role = replica;
    update incidents set state = 'verified' where id = '${verified}';
    update incidents set state = 'refuted' where id = '${refuted}';
    update incidents set state = 'duplicate', duplicate_of = '${first}' where id = '${second}'`)
})
afterAll(() => world.end())

const march = 'from=2020-03-01&to=2020-03-31'
const harm = async (who: CastName, query = march) =>
  CivilianHarmView.parse(JSON.parse((await world.get(who, `/api/civilian-harm?${query}`)).body))

describe('figures of harm to civilians', () => {
  it('count incidents by state, object, people and district, beside the period before, without duplicates and refuted', async () => {
    const { figures, figuresBefore, before, newest, several } = await harm('othman')
    expect(before).toEqual({ from: '2020-01-30', to: '2020-02-29' })
    expect(figures.incidents).toEqual({ verified: 1, corroborated: 0, unconfirmed: 2 })
    expect([figures.duplicates, figures.refuted, figures.disputed]).toEqual([1, 1, 0])
    expect(figures.migrants).toEqual({ verified: 1, corroborated: 0, unconfirmed: 0 })
    expect(figures.objects.map(({ object, incidents }) => [object, incidents.unconfirmed])).toEqual([
      ['hospital', 1],
      ['house', 1],
      ['school', 1],
    ])
    expect(figures.tolls).toEqual([
      {
        ...{ harm: 'killed', sex: 'female', age: 'child' },
        people: {
          verified: { low: 6, best: 8, high: 9 },
          corroborated: { low: 0, best: 0, high: 0 },
          unconfirmed: { low: 1, best: 2, high: 4 },
        },
      },
    ])
    expect(figures.statusUnknown.map(({ harm, people }) => [harm, people.verified.best])).toEqual([['injured', 3]])
    expect(figures.districts.map(({ code, killed }) => [code, killed.best])).toEqual([
      ['B1', 2],
      ['B2', 8],
    ])
    expect(figuresBefore.incidents.unconfirmed).toBe(1)
    expect([newest, several]).toEqual(['2020-03-12', false])
  })

  it('are of the reader’s own log, and of all of them for joint bodies, who are told so', async () => {
    expect((await harm('qasim')).figures.incidents.unconfirmed).toBe(1)
    const joint = await harm('viola')
    expect([joint.figures.incidents.unconfirmed, joint.several]).toEqual([3, true])
    for (const who of ['awa', 'khalil', 'jana'] as const)
      expect((await world.get(who, `/api/civilian-harm?${march}`)).status, who).toBe(403)
    expect((await world.get('karim', `/api/civilian-harm?${march}`)).status).toBe(200)
  })

  it('stand above the incidents that they count', async () => {
    const read = await world.get('othman', `/api/civilian-harm/incidents?${march}`)
    const { incidents, total } = HarmIncidentsView.parse(JSON.parse(read.body))
    expect(total).toBe(3)
    expect(incidents.map(({ startedOn, killed }) => [startedOn, killed.best])).toEqual([
      ['2020-03-12', 0],
      ['2020-03-10', 8],
      ['2020-03-04', 2],
    ])
  })

  it('go out without small cells, and whole for the offices', async () => {
    const file = async (cells: string) => {
      const { body } = await world.get('othman', `/api/civilian-harm/table?${march}&language=en&cells=${cells}`)
      return z
        .array(z.array(z.string()))
        .parse(parse(body, { bom: true }))
        .slice(1)
    }
    const numbers = (lines: string[][]) => lines.flatMap((line) => line.slice(4)).filter((cell) => /^\d+$/.test(cell))
    const outside = await file('outside')
    const small = numbers(outside).filter((cell) => Number(cell) > 0 && Number(cell) < 5)
    expect(small).toEqual([])
    expect(outside.flat()).toContain('fewer than 5')
    expect(numbers(await file('offices'))).toEqual(expect.arrayContaining(['1', '2', '4', '6', '8', '9']))
  })

  it('of no period, of the wrong way round or of ages are refused', async () => {
    for (const query of ['from=2020-03-31&to=2020-03-01', 'from=1999-01-01&to=2020-01-01', 'from=x&to=2020-01-01'])
      expect((await world.get('othman', `/api/civilian-harm?${query}`)).status, query).toBe(400)
    expect((await world.get('othman', '/api/civilian-harm')).status).toBe(200)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identifyChild } from '../../src/children/actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  judgeFitness,
  noteOutbreak,
  recordTest,
  referHealth,
  screenHealth,
  vaccinate,
} from '../../src/health/actions.ts'
import { type Functioning, isDisabled } from '../../src/health/health-entry.ts'
import { FitnessView, HealthPeopleView, HealthView } from '../../src/health/views.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast } from '../world.ts'

let world: HttpWorld
let personId: Id
const secret = 'Sirrwordhealth'
const functioning: Functioning = {
  seeing: 'none',
  hearing: 'some',
  walking: 'aLot',
  remembering: 'none',
  selfCare: 'none',
  communicating: 'none',
}
const screening = { findings: secret, injuries: '', medication: '', urgent: false, functioning }
const test = { test: 'hiv', consent: true, counselled: true, result: 'positive', note: secret }

beforeAll(async () => {
  world = await newHttpWorld()
  personId = await world.done('awa', register, applicant())
})
afterAll(() => world.end())

const code = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)

describe('health at a site', () => {
  it('begins with a list of who waits, and ends it by a screening', async () => {
    const waiting = HealthPeopleView.parse(await read('farida', '/api/health/people'))
    expect(waiting.people.map(({ person }) => person.id)).toEqual([personId])
    expect(await read('farida', '/api/work')).toMatchObject({ items: [{ kind: 'healthRecord.screen', id: personId }] })
    expect(await code('omayma', screenHealth, { id: newId(), personId, detail: screening })).toBe('person.unknown')
    expect(await code('basma', screenHealth, { id: newId(), personId, detail: screening })).toBe('action.notAllowed')
    await world.done('farida', screenHealth, { id: newId(), personId, detail: screening })
    expect(HealthPeopleView.parse(await read('farida', '/api/health/people')).total).toBe(0)
    expect(
      HealthPeopleView.parse(await read('farida', '/api/health/people?status=screened&search=mansour')).total,
    ).toBe(1)
  })

  it('tests only who consents and was counselled', async () => {
    const tried = (given: object) => ({ id: newId(), personId, detail: { ...test, ...given } })
    expect(await code('farida', recordTest, tried({ consent: false }))).toBe('healthRecord.consentNeeded')
    expect(await code('farida', recordTest, tried({ counselled: false }))).toBe('healthRecord.counselFirst')
    await world.done('farida', recordTest, tried({}))
  })

  it('shows a clinician everything, and everybody else whether they may travel', async () => {
    await world.done('farida', referHealth, {
      id: newId(),
      personId,
      detail: { to: secret, reason: 'x', urgent: true },
    })
    const dose = { vaccine: 'Measles', givenOn: '2026-01-01', note: '' }
    await world.done('farida', vaccinate, { id: newId(), personId, detail: dose })
    const outbreak = { signs: 'Watery diarrhoea', measures: 'Set apart' }
    await world.done('farida', noteOutbreak, { id: newId(), personId, detail: outbreak })
    const { entries } = HealthView.parse(await read('farida', `/api/health/people/${personId}`))
    expect(entries.map(({ detail }) => detail?.kind).sort()).toEqual(
      ['outbreak', 'referral', 'screening', 'test', 'vaccination'].sort(),
    )
    expect(isDisabled(functioning)).toBe(true)
    expect(isDisabled({ ...functioning, walking: 'some' })).toBe(false)
    await world.done('farida', judgeFitness, { id: personId, fit: 'notYet' })
    await world.done('farida', judgeFitness, { id: personId, fit: 'needsTransport' })
    for (const who of ['awa', 'basma', 'mona', 'fatou'] as const) {
      const { fitness } = FitnessView.parse(await read(who, `/api/people/${personId}/fitness`))
      expect(fitness).toMatchObject({ fit: 'needsTransport' })
      expect(Object.keys(fitness ?? {}).sort()).toEqual(['fit', 'judgedAt'])
    }
    expect(await read('hania', `/api/people/${personId}/fitness`)).toEqual({ fitness: null })
    expect(HealthView.parse(await read('farida', `/api/health/people/${personId}`)).fitness?.earlier).toHaveLength(1)
  })

  it('says no word in a copy of the database, and answers nobody outside', async () => {
    const { rows: tables } = await world.sulh.database.owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    for (const { name } of tables) {
      const { rows } = await world.sulh.database.owner.query<{ row: string }>(`select t::text as row from ${name} t`)
      expect(
        rows.filter(({ row }) => row.includes(secret) || row.includes('positive')),
        name,
      ).toEqual([])
    }
    for (const who of ['ghada', 'iman', 'fatou', 'karim', 'basma'] as const)
      expect((await world.get(who, `/api/health/people/${personId}`)).status, who).toBe(404)
    expect(await attempt(world, 'sulh_side_north', 'select from health_entries')).toBe('42501')
    expect(await attempt(world, 'sulh_side_north_child', 'select from health_entries')).toBe('42501')
    expect(await attempt(world, 'sulh_writer', `update health_entries set kind = 'test'`)).toBe('42501')
    const keys = await world.sulh.database.read(cast.farida, (tx) => tx.query('select from subject_keys'), 'health')
    expect(keys.rowCount).toBe(1)
  })

  it('is not for who was transferred: child protection sees to it', async () => {
    const identity = { name: '', knownAs: '', birth: null, sex: 'male', language: '', foundAt: '', note: '', personId }
    const found = {
      id: newId(),
      inDoubt: true,
      firstContactAt: new Date().toISOString(),
      identity,
      reason: 'Looks young.',
    }
    await world.done('farida', identifyChild, found)
    expect(await code('farida', judgeFitness, { id: personId, fit: 'yes' })).toBe('person.transferred')
    expect((await world.get('farida', `/api/health/people/${personId}`)).status).toBe(404)
    expect(await read('awa', `/api/people/${personId}/fitness`)).toEqual({ fitness: null })
  })

  it('verifies whole', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

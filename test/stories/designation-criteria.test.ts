import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { proposeCriterion, settleCriterion } from '../../src/designation-criteria/actions.ts'
import { CriterionInput, Regime } from '../../src/designation-criteria/criterion.ts'
import { firstCriteria } from '../../src/designation-criteria/data/first-criteria.ts'
import { CriteriaView, CriterionView } from '../../src/designation-criteria/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt } from '../attempt.ts'
import { criterion } from '../dossiers.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (id: string, who: CastName = 'haytham') =>
  CriterionView.parse(JSON.parse((await world.get(who, `/api/designation-criteria/${id}`)).body))
const list = async (query: string, who: CastName = 'haytham') =>
  CriteriaView.parse(JSON.parse((await world.get(who, `/api/designation-criteria?${query}`)).body)).criteria
const settle = (who: CastName, id: string, verdict = 'signed') =>
  world.do(who, settleCriterion, { id, verdict, note: 'Read against the text' })

describe('the criteria to begin with', () => {
  it('say something in three languages for every regime, under codes of our own that state no letter', () => {
    expect(new Set(firstCriteria.map(({ regime }) => regime))).toEqual(new Set(Regime.options))
    expect(new Set(firstCriteria.map(({ code }) => code)).size).toBe(firstCriteria.length)
    for (const { code, ...told } of firstCriteria) {
      expect(CriterionInput.safeParse(told).success, code).toBe(true)
      expect(code.startsWith(`${told.regime}-`), code).toBe(true)
      expect(told.text.ar, code).toMatch(/[\u0600-\u06ff]/)
    }
    const resolutions = firstCriteria.map(({ instrument }) => instrument)
    for (const number of [1970, 1973, 2146, 2174, 2213, 2362, 2441, 2571])
      expect(resolutions.some((one) => one.includes(`S/RES/${number} `))).toBe(true)
    // Of the letters of § 11 of resolution 2213 none was held against the text.
    for (const one of firstCriteria.filter(({ instrument }) => instrument.includes('2213')))
      expect([one.checked, one.paragraph]).toEqual(['unchecked', '11'])
  })
})

describe('a criterion', () => {
  it('is in force once another signed it, and not before', async () => {
    const id = await world.done('haytham', proposeCriterion, criterion({ code: 'un-one' }))
    expect((await list('status=inForce')).map((row) => row.criterion.id)).not.toContain(id)
    const work = async (who: CastName) =>
      WorkView.parse(JSON.parse((await world.get(who, '/api/work')).body)).items.filter((item) => item.id === id)
    expect(await work('haytham')).toEqual([])
    expect((await work('ilham')).map(({ kind }) => kind)).toEqual(['designationCriterion.sign'])
    expect(await settle('haytham', id)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await settle('ilham', id)).toMatchObject({ outcome: 'accepted' })
    expect(await settle('ilham', id)).toMatchObject({ code: 'designationCriterion.notNow' })
    expect((await list('status=inForce')).map((row) => row.criterion.id)).toContain(id)
  })

  it('keeps its versions: the new one says what is different, and the old stays as it was', async () => {
    const first = await world.done('haytham', proposeCriterion, criterion({ code: 'un-two' }))
    const again = (given: Record<string, unknown> = {}) =>
      world.do('haytham', proposeCriterion, criterion({ code: 'un-two', paragraph: '22', ...given }))
    expect(await again({ change: 'x' })).toMatchObject({ code: 'designationCriterion.waits', field: 'code' })
    await settle('ilham', first)
    expect(await again()).toMatchObject({ code: 'designationCriterion.changeUnsaid', field: 'change' })
    const second = newId()
    expect(await again({ id: second, change: 'The lawyer read § 22' })).toMatchObject({ outcome: 'accepted' })
    // While it waits the first is in force.
    const inForce = async () =>
      (await view(first)).versions.filter((row) => row.inForce).map((row) => row.criterion.version)
    expect(await inForce()).toEqual([1])
    await settle('ilham', second)
    expect(await inForce()).toEqual([2])
    const { versions } = await view(first)
    expect(versions.map((row) => [row.criterion.version, row.criterion.paragraph])).toEqual([
      [2, '22'],
      [1, '22, 24'],
    ])
  })

  it('is turned down with the reason, and what is proposed next is another version', async () => {
    const id = await world.done('haytham', proposeCriterion, criterion({ code: 'un-three' }))
    expect(await world.do('ilham', settleCriterion, { id, verdict: 'turnedDown', note: '' })).toMatchObject({
      code: 'input.invalid',
    })
    await settle('ilham', id, 'turnedDown')
    const next = await world.done('haytham', proposeCriterion, criterion({ code: 'un-three', change: 'Corrected' }))
    expect((await view(next)).criterion.version).toBe(2)
    expect((await list('status=inForce&search=un-three')).length).toBe(0)
  })

  it('takes no text that names another regime, ends before it begins, or leaves a language out', async () => {
    const refused = (given: Record<string, unknown>) => world.do('haytham', proposeCriterion, criterion(given))
    expect(await refused({ code: 'eu-four' })).toMatchObject({ code: 'designationCriterion.otherRegime' })
    expect(await refused({ code: 'un-four', validTo: '2001-01-01' })).toMatchObject({
      ...{ code: 'designationCriterion.endsBefore', field: 'validTo' },
    })
    expect(await refused({ code: 'un-four', text: { ar: '', en: 'x', fr: 'x' } })).toMatchObject({
      code: 'input.invalid',
    })
  })

  it('of another authority answers as one that does not exist', async () => {
    const id = await world.done('lamia', proposeCriterion, criterion({ code: 'un-south' }))
    expect(await settle('ilham', id)).toMatchObject({ code: 'designationCriterion.unknown' })
    expect(await settle('ilham', newId())).toMatchObject({ code: 'designationCriterion.unknown' })
    expect((await world.get('haytham', `/api/designation-criteria/${id}`)).status).toBe(404)
    expect((await list('status=all')).map((row) => row.criterion.id)).not.toContain(id)
    // The same code is another's own business.
    expect(await world.do('haytham', proposeCriterion, criterion({ code: 'un-south' }))).toMatchObject({
      outcome: 'accepted',
    })
  })

  it('is signed by two and settled once in SQL, too', async () => {
    const id = await world.done('haytham', proposeCriterion, criterion({ code: 'un-five' }))
    const sql = (set: string) =>
      attempt(world, 'sulh_writer', `update designation_criteria set ${set} where id = '${id}'`)
    expect(await sql(`status = 'signed', note = 'x', signed_by = proposed_by, signed_at = now()`)).toBe('23514')
    await settle('ilham', id)
    expect(await sql(`instrument = 'Another'`)).toBe('23001')
    expect(await sql(`status = 'turnedDown', note = 'x'`)).toBe('23001')
    expect(await attempt(world, 'sulh_writer', `delete from designation_criteria where id = '${id}'`)).toBe('42501')
  })

  it('leaves a record that verifies', async () => {
    const { findings } = await verifyRecord(world.sulh, recordChecks)
    expect(findings).toEqual([])
  })
})

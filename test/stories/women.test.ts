import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { register, registerUntil3 } from '../../src/people/actions.ts'
import { PeopleView } from '../../src/people/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { appoint, recordSex } from '../../src/users/actions.ts'
import { appointUntil2 } from '../../src/users/former-actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const none = { given: '', father: '', grandfather: '', family: '' }
const woman = (given: string) =>
  applicant({ sex: 'female', nameLatin: { ...none, given, father: 'Ali' }, nameArabic: none, claimedGroup: 'None' })

describe('women at registration (R-GEN1)', () => {
  it('are registered by anybody as long as no officer’s sex was recorded', async () => {
    expect((await world.do('awa', register, woman('Zahra'))).outcome).toBe('accepted')
  })

  it('are registered by a man with a reason, and flagged without one; never refused, since it happened', async () => {
    expect(await world.do('fatou', recordSex, { id: cast.awa.id, sex: 'male' })).toMatchObject({
      code: 'action.notAllowed',
    })
    await world.done('jana', recordSex, { id: cast.awa.id, sex: 'male' })
    const flagged = await world.do('awa', register, woman('Khadija'))
    expect(flagged).toMatchObject({ outcome: 'flagged', flags: [{ code: 'person.womanByMan', facts: {} }] })
    const said = { ...woman('Maryam'), sexReason: 'She asked for him; the woman officer is ill. Sirrword' }
    expect((await world.do('awa', register, said)).outcome).toBe('accepted')
    const { rows } = await world.sulh.database.owner.query(`select from journal where body::text like '%Sirrword%'`)
    expect(rows).toEqual([])
    expect((await world.do('awa', register, applicant())).outcome).toBe('accepted')
    await world.done('jana', recordSex, { id: cast.awa.id, sex: 'female' })
    expect((await world.do('awa', register, woman('Aisha'))).outcome).toBe('accepted')
  })

  it('have a queue of their own, with a count, and no weapon is asked for in it', async () => {
    const { body } = await world.get('awa', '/api/people?sex=female&order=registered')
    const view = PeopleView.parse(JSON.parse(body))
    expect(view.total).toBe(4)
    expect(view.people.every(({ person, weapons }) => person.sex === 'female' && weapons === 0)).toBe(true)
    for (const [query, total] of [
      ['sex=female&search=maryam', 1],
      ['sex=male&search=maryam', 0],
      ['sex=female&screening=clear', 4],
      ['sex=male', 1],
    ] as const)
      expect(JSON.parse((await world.get('awa', `/api/people?${query}`)).body).total, query).toBe(total)
  })

  it('an officer’s sex comes with the appointment, and earlier rules are replayed as they were', async () => {
    const { sideId, siteId } = cast.awa
    const who = { id: newId(), sideId, siteId, officeId: null, login: 'zaynab', roles: ['registrationOfficer'] }
    const name = { ar: 'زينب', en: 'Zaynab', fr: 'Zaynab' }
    await world.done('jana', appoint, { ...who, name, sex: 'female' })
    await world.done('jana', appointUntil2, { ...who, id: newId(), login: 'zaynab.two', name })
    await world.done('awa', registerUntil3, woman('Salwa'))
    const { rows } = await world.sulh.database.owner.query<{ sex: string | null }>(
      `select sex from users where login like 'zaynab%' order by login`,
    )
    expect(rows.map(({ sex }) => sex)).toEqual(['female', null])
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setThreshold } from '../../src/alarms/actions.ts'
import type { Action } from '../../src/kernel/action.ts'
import { newId } from '../../src/kernel/ids.ts'
import { closeOffice, renameOffice, renameSite, reopenOffice } from '../../src/programme/organisation-actions.ts'
import { OrganisationChangesView, ProgrammeView } from '../../src/programme/views.ts'
import { settingKinds } from '../../src/settings/setting-kinds.ts'
import { SettingChangesView, SettingsView } from '../../src/settings/views.ts'
import { appoint, changeRoles } from '../../src/users/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const reason = 'By order of the commission, 3 March.'
const words = (text: string) => ({ ar: text, en: text, fr: text })
const became = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const read = async (who: CastName, path: string) =>
  JSON.parse((await world.get(who, path, { 'accept-language': 'en' })).body)

describe('offices and sites', () => {
  it('change their names with the reason, and the code of a site stays', async () => {
    const id = idOf('office interpol')
    await world.done('jana', renameOffice, { id, name: words('National Bureau'), reason })
    await world.done('jana', renameSite, { id: idOf('site TAR'), name: words('Tarsa camp'), reason })
    expect(await became('jana', renameOffice, { id, name: words('National Bureau'), reason })).toBe('office.sameName')
    const view = ProgrammeView.parse(await read('jana', '/api/programme'))
    expect(view.offices.find((one) => one.id === id)?.name.en).toBe('National Bureau')
    expect(view.sites.find((one) => one.id === idOf('site TAR'))).toMatchObject({
      code: 'TAR',
      name: { en: 'Tarsa camp' },
    })
    const { changes } = OrganisationChangesView.parse(await read('karim', '/api/organisation-changes'))
    expect(changes).toMatchObject([
      { byName: cast.jana.name, change: { kind: 'siteRenamed', nameBefore: { en: 'TAR' }, reason } },
      { change: { kind: 'officeRenamed', nameBefore: { en: 'interpol' }, nameAfter: { en: 'National Bureau' } } },
    ])
    expect(OrganisationChangesView.parse(await read('ismail', '/api/organisation-changes')).total).toBe(0)
  })

  it('close once nobody works there, take nobody in, and open again', async () => {
    const id = idOf('office criminal-investigation')
    expect(await became('jana', closeOffice, { id, reason })).toBe('office.peopleLeft')
    await world.done('jana', changeRoles, {
      id: cast.paul.id,
      roles: ['checkOfficer'],
      siteId: null,
      officeId: null,
      reason,
    })
    await world.done('jana', closeOffice, { id, reason })
    expect(await became('jana', closeOffice, { id, reason })).toBe('office.closed')
    const somebody = {
      ...{
        id: newId(),
        sideId: idOf('authority north'),
        siteId: null,
        officeId: id,
        login: 'newcomer',
        name: words('x'),
      },
      ...{ roles: ['checkOfficer'], reason },
    }
    expect(await became('jana', appoint, somebody)).toBe('user.officeUnknown')
    await world.done('jana', reopenOffice, { id, reason })
    await world.done('jana', appoint, somebody)
    expect(await became('fatou', closeOffice, { id, reason })).toBe('action.notAllowed')
  })
})

describe('settings', () => {
  it('say who set what and when, to who oversees', async () => {
    await world.done('fatou', setThreshold, { id: newId(), key: 'capUse', value: 0.8, reason })
    const { settings } = SettingsView.parse(await read('karim', '/api/settings'))
    expect(settings.find(({ kind }) => kind === 'alarm')).toMatchObject({ changes: 1, byName: cast.fatou.name })
    expect(settings.length).toBe(Object.keys(settingKinds).length)
    const { changes } = SettingChangesView.parse(await read('fatou', '/api/settings/changes?kind=alarm'))
    expect(changes).toMatchObject([{ action: 'alarm.setThreshold', reason, input: { key: 'capUse', value: 0.8 } }])
    expect(SettingChangesView.parse(await read('ismail', '/api/settings/changes')).total).toBe(0)
    expect((await world.get('dalia', '/api/settings')).status).toBe(403)
  })

  it('are each set by an act that there is', () => {
    const set = new Set(world.sulh.actions.map(({ name }) => name.split('.')[0]))
    expect(Object.keys(settingKinds).filter((kind) => !set.has(kind))).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { planSite } from '../../src/programme/actions.ts'
import { Site } from '../../src/programme/programme.ts'
import {
  beginClosing,
  closeSite,
  confirmReadiness,
  openSite,
  withdrawReadiness,
} from '../../src/programme/readiness-actions.ts'
import { ReadinessView } from '../../src/programme/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { handOver, receive, takeIn } from '../../src/weapons/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, armedApplicant, type CastName, cast, idOf, readyItems, rifle } from '../world.ts'

describe('a registration site is planned, made ready, opened by somebody else, and closed empty', () => {
  let world: HttpWorld
  const id = newId()
  const plan = (given: Record<string, unknown> = {}) => ({
    ...{ id, sideId: cast.nadia.sideId, code: 'NEW', kind: 'registrationSite', placeCode: 'B2' },
    name: { ar: 'موقع جديد', en: 'New site', fr: 'Nouveau site' },
    ...given,
  })
  const view = async (who: CastName, siteId = id) => {
    const { status, body } = await world.get(who, `/api/sites/${siteId}/readiness`)
    return status === 200 ? ReadinessView.parse(JSON.parse(body)) : status
  }
  const item = (name: string) => readyItems.filter(({ item }) => item === name)
  beforeAll(async () => {
    world = await newHttpWorld()
    await world.done('jana', planSite, plan())
  })
  afterAll(() => world.end())

  it('registers nobody at a site that is only planned', async () => {
    const actor = { ...cast.awa, siteId: id }
    const envelope = { id: newId(), at: new Date().toISOString(), input: applicant() }
    const outcome = await world.sulh.performer.perform({ action: register, actor, envelope })
    expect(outcome).toMatchObject({ outcome: 'refused', code: 'site.notOpen' })
  })

  it('opens only when every item stands with its evidence, and says how many are missing', async () => {
    expect(await world.do('fatou', openSite, { id })).toMatchObject({ code: 'site.notReady', facts: { count: 18 } })
    const blank = [{ item: 'security', evidence: ' ', note: '' }]
    expect(await world.do('fatou', confirmReadiness, { id, items: blank })).toMatchObject({ code: 'input.invalid' })
    await world.done('omran', confirmReadiness, { id, items: readyItems.filter(({ item }) => item !== 'femaleStaff') })
    expect(await world.do('fatou', openSite, { id })).toMatchObject({ code: 'site.notReady', facts: { count: 1 } })
    expect(await view('fatou')).toMatchObject({ missing: ['femaleStaff'], site: { status: 'planned', readyBy: null } })
    const again = { id, items: item('security') }
    expect(await world.do('fatou', confirmReadiness, again)).toMatchObject({ code: 'readiness.confirmed' })
    const twice = { id, items: [...item('femaleStaff'), ...item('femaleStaff')] }
    expect(await world.do('fatou', confirmReadiness, twice)).toMatchObject({ field: 'items.1.item' })
  })

  it('takes a confirmation back with its reason, keeps it, and is not ready again until it is confirmed anew', async () => {
    await world.done('omran', confirmReadiness, { id, items: item('femaleStaff') })
    expect(await view('fatou')).toMatchObject({ missing: [], site: { status: 'ready', readyBy: cast.omran.id } })
    await world.done('fatou', withdrawReadiness, { id, item: 'medicalCover', reason: 'The doctor was called away.' })
    expect(await view('fatou')).toMatchObject({ missing: ['medicalCover'], site: { status: 'planned', readyBy: null } })
    const none = { id, item: 'medicalCover', reason: 'Again.' }
    expect(await world.do('fatou', withdrawReadiness, none)).toMatchObject({ code: 'readiness.notConfirmed' })
    await world.done('omran', confirmReadiness, { id, items: item('medicalCover') })
    const seen = ReadinessView.parse(await view('karim'))
    const kept = seen.confirmations.filter((one) => one.item === 'medicalCover')
    expect(kept.map(({ status }) => status)).toEqual(['standing', 'withdrawn'])
    expect(kept[1]).toMatchObject({ withdrawnBy: cast.fatou.id, withdrawnReason: 'The doctor was called away.' })
  })

  it('is opened by another person than the one who confirmed the last items', async () => {
    expect(await world.do('omran', openSite, { id })).toMatchObject({ code: 'site.twoPersonRule' })
    expect(await world.do('nadia', openSite, { id })).toMatchObject({ code: 'action.notAllowed' })
    await world.done('fatou', openSite, { id })
    expect(await world.do('fatou', openSite, { id })).toMatchObject({ code: 'site.wrongStatus' })
    expect(await view('fatou')).toMatchObject({ site: { status: 'open', openedBy: cast.fatou.id } })
  })

  it('stays open when something falls away later, and its page says what', async () => {
    await world.done('omran', withdrawReadiness, { id, item: 'security', reason: 'The guard left.' })
    expect(await view('fatou')).toMatchObject({ site: { status: 'open' }, missing: ['security'] })
    await world.done('omran', confirmReadiness, { id, items: item('security') })
  })

  it('opens a central store without the checklist of registration sites, which it does not have', async () => {
    const store = newId()
    await world.done('jana', planSite, plan({ id: store, code: 'NST', kind: 'centralStore' }))
    const items = item('security')
    expect(await world.do('fatou', confirmReadiness, { id: store, items })).toMatchObject({
      code: 'readiness.noChecklist',
    })
    await world.done('fatou', openSite, { id: store })
  })

  it('closes only when no weapon is left there or on the way', async () => {
    const { weaponId } = await armedApplicant(world)
    expect(await world.do('fatou', closeSite, { id: idOf('site TAR'), reason: 'Done.' })).toMatchObject({
      code: 'site.wrongStatus',
    })
    await world.done('fatou', beginClosing, { id: idOf('site TAR'), reason: 'All have come.' })
    expect(await world.do('awa', register, applicant())).toMatchObject({ code: 'site.notOpen' })
    // What somebody hands in while the site closes is a fact: it is taken in.
    const { rows } = await world.sulh.database.owner.query('select id from people limit 1')
    const late = rifle(rows[0].id)
    await world.done('bakary', takeIn, late)
    const close = { id: idOf('site TAR'), reason: 'Empty.' }
    expect(await world.do('fatou', closeSite, close)).toMatchObject({ code: 'site.weaponsLeft' })
    const held = await world.sulh.database.owner.query<{ id: string }>(
      `select id from weapons where holder = 'armourer:${cast.bakary.id}'`,
    )
    expect(held.rows.map((row) => row.id)).toContain(weaponId)
    for (const [i, weapon] of held.rows.entries()) {
      await world.done('bakary', handOver, { id: weapon.id, toSiteId: idOf('site STO'), seal: `SEAL-${i}` })
    }
    expect(await world.do('fatou', closeSite, close)).toMatchObject({ code: 'site.weaponsLeft' })
    for (const [i, weapon] of held.rows.entries()) {
      await world.done('celine', receive, { id: weapon.id, seal: `SEAL-${i}`, sealIntact: true })
    }
    await world.done('fatou', closeSite, close)
    expect(await world.do('fatou', confirmReadiness, { ...close, items: readyItems })).toMatchObject({
      outcome: 'refused',
    })
  })

  it('is the business of its own side and of the joint bodies', async () => {
    expect(await world.do('ismail', openSite, { id })).toMatchObject({ code: 'site.unknown' })
    expect(await world.do('ismail', withdrawReadiness, { id, item: 'staff', reason: 'No.' })).toMatchObject({
      code: 'site.unknown',
    })
    expect(await view('ismail')).toBe(404)
    expect(await view('awa')).toBe(403)
    expect(Site.parse(ReadinessView.parse(await view('jana')).site).id).toBe(id)
  })

  it('verifies whole after all this', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

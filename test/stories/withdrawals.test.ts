import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { IncidentView } from '../../src/incidents/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { ViolationsView } from '../../src/violations/views.ts'
import { proposeLine, signLine, turnDownLine } from '../../src/withdrawal-lines/line-actions.ts'
import { examineSighting, recordSighting } from '../../src/withdrawal-lines/sighting-actions.ts'
import { LinesView, SightingView } from '../../src/withdrawal-lines/views.ts'
import { declareWeapons, examineInspection, inspectSite, openWeaponSite } from '../../src/withdrawals/site-actions.ts'
import { WeaponSiteView, WithdrawalsView, WithdrawalView } from '../../src/withdrawals/views.ts'
import { ChecklistItem } from '../../src/withdrawals/withdrawal.ts'
import {
  answerWithdrawal,
  cancelWithdrawal,
  planWithdrawal,
  verifyWithdrawal,
} from '../../src/withdrawals/withdrawal-actions.ts'
import { attempt } from '../attempt.ts'
import { type AgreementGiven, incidentOf, inForce, lineOf, siteOf, withdrawalOf } from '../ceasefire.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
let of: AgreementGiven
beforeAll(async () => {
  world = await newHttpWorld()
  of = await inForce(world)
})
afterAll(() => world.end())

const read = async (who: CastName, path: string): Promise<unknown> => JSON.parse((await world.get(who, path)).body)
const sighting = (given = {}) => ({
  ...{ id: newId(), seenOn: '2020-11-10', seenTime: '', placeCode: 'B1', placeTyped: '31.0500, 16.3000', radiusM: 100 },
  ...{
    weaponClass: 'gunOver100',
    count: 2,
    party: 'south',
    partySideId: null,
    seenBy: 'Post 3',
    incidentId: null,
    note: '',
  },
  ...given,
})

/** An incident that somebody else wrote down. */
const anIncident = () => world.done('mourad', recordIncident, incidentOf())

describe('a withdrawal line', () => {
  it('is drawn by one side and signed by another, and one that replaces it ends it the day before', async () => {
    const first = lineOf(of)
    await world.done('najat', proposeLine, first)
    expect(await world.do('najat', signLine, { id: first.id })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('fatou', signLine, { id: first.id })).toMatchObject({ code: 'ceasefireAgreement.otherSigns' })
    const forged = `update ceasefire_lines set status = 'inForce', decided_at = now(),
      decided_by = (select id from users where login = 'fatou') where id = '${first.id}'`
    expect(await attempt(world, 'sulh_writer', forged)).toBe('23001')
    await world.done('qasim', signLine, { id: first.id })
    const next = lineOf(of, { replaces: first.id, validFrom: '2021-02-01' })
    await world.done('qasim', proposeLine, next)
    await world.done('viola', signLine, { id: next.id })
    const { lines } = LinesView.parse(await read('najat', '/api/ceasefire-lines'))
    expect(lines.find(({ line }) => line.id === first.id)?.line.validUntil).toBe('2021-01-31')
    const moved = `update ceasefire_lines set points = '[[1,1],[2,2]]' where id = '${first.id}'`
    expect(await attempt(world, 'sulh_writer', moved)).toBe('23001')
    const other = lineOf(of)
    await world.done('najat', proposeLine, other)
    await world.done('qasim', turnDownLine, { id: other.id, reason: 'It runs through the town' })
  })

  it('is refused where it is none', async () => {
    const propose = (given: Parameters<typeof lineOf>[1]) => world.do('najat', proposeLine, lineOf(of, given))
    expect(await propose({ behind: null })).toMatchObject({ field: 'behind' })
    expect(
      await propose({
        points: [
          [16, 31],
          [16, 31],
        ],
      }),
    ).toMatchObject({ code: 'ceasefireLine.noLength' })
    expect(
      await propose({
        kind: 'zone',
        behind: null,
        points: [
          [16, 31],
          [17, 31],
        ],
      }),
    ).toMatchObject({
      code: 'area.tooFewPoints',
    })
    expect(await propose({ bands: [...lineOf(of).bands, ...lineOf(of).bands] })).toMatchObject({ field: 'bands' })
    expect(await propose({ partySideId: cast.viola.sideId })).toMatchObject({ field: 'partySideId' })
  })
})

describe('a heavy weapon that was seen', () => {
  it('is held against the lines of its party on that day, and somebody examines what the machine points at', async () => {
    const id = await world.done('mourad', recordSighting, sighting())
    const seen = SightingView.parse(await read('najat', `/api/weapon-sightings/${id}`))
    // The south stays to the right of the line, which runs from west to east along 31° north.
    expect(seen.sighting).toMatchObject({ status: 'toExamine', partySideId: cast.qasim.sideId })
    expect(seen.sighting.verdicts).toMatchObject([{ verdict: 'across', required: 15_000 }])
    const clear = await world.done('mourad', recordSighting, sighting({ placeTyped: '30.8000, 16.3000' }))
    expect(SightingView.parse(await read('najat', `/api/weapon-sightings/${clear}`)).sighting.status).toBe('clear')
    const before = await world.done('mourad', recordSighting, sighting({ seenOn: '2020-10-24' }))
    expect(SightingView.parse(await read('najat', `/api/weapon-sightings/${before}`)).sighting.verdicts).toEqual([])
    const ours = await world.done('mourad', recordSighting, sighting({ party: 'north' }))
    expect(SightingView.parse(await read('najat', `/api/weapon-sightings/${ours}`)).sighting.verdicts).toEqual([])
    expect((await world.get('najat', '/api/work')).body).toContain('weaponSighting.examine')
    expect(
      await world.do('qasim', examineSighting, { id, outcome: 'dismissed', incidentId: null, note: 'x' }),
    ).toMatchObject({
      code: 'weaponSighting.unknown',
    })
    const incidentId = newId()
    await world.done('najat', examineSighting, {
      id,
      outcome: 'incident',
      incidentId,
      note: 'Two guns north of the line',
    })
    const { violations } = ViolationsView.parse(await read('najat', '/api/violations?status=proposed'))
    expect(violations).toMatchObject([
      { violation: { incidentId, code: 'heavyWeapon', party: 'south', status: 'proposed' }, occurredOn: '2020-11-10' },
    ])
    expect((await world.get('najat', `/api/incidents/${incidentId}`)).status).toBe(200)
    const written = IncidentView.parse(await read('najat', `/api/incidents/${incidentId}`))
    expect(written.incident.weapon).toBe('مدفع فوق 100 ملم / Gun over 100 mm / Canon de plus de 100 mm')
    expect(
      await world.do('othman', examineSighting, { id, outcome: 'dismissed', incidentId: null, note: 'x' }),
    ).toMatchObject({
      code: 'weaponSighting.notNow',
    })
    expect(await attempt(world, 'sulh_writer', `update weapon_sightings set count = 9 where id = '${clear}'`)).toBe(
      '23001',
    )
    expect(await world.do('mourad', recordSighting, sighting({ placeTyped: 'by the bridge' }))).toMatchObject({
      code: 'coordinates.unreadable',
      field: 'placeTyped',
    })
  })

  it('that a joint officer examines stays of the side that saw it', async () => {
    const id = await world.done('mourad', recordSighting, sighting({ placeTyped: '31.0800, 16.4000' }))
    const taken = { id, outcome: 'incident', incidentId: await anIncident(), note: 'x' }
    expect(await world.do('viola', examineSighting, taken)).toMatchObject({ code: 'incident.exists' })
    const incidentId = newId()
    await world.done('viola', examineSighting, { id, outcome: 'incident', incidentId, note: 'Seen by our camera too' })
    expect((await world.get('najat', `/api/incidents/${incidentId}`)).status).toBe(200)
    expect((await world.get('qasim', `/api/incidents/${incidentId}`)).status).toBe(404)
  })
})

describe('a withdrawal', () => {
  it('is verified by another once every item, count, serial and seal is there, else in part with what lacks', async () => {
    const site = siteOf(of)
    await world.done('najat', openWeaponSite, site)
    expect(await world.do('najat', openWeaponSite, siteOf(of, { sideId: cast.qasim.sideId }))).toMatchObject({
      field: 'sideId',
    })
    const planned = withdrawalOf(of, site.id)
    const id = await world.done('najat', planWithdrawal, planned)
    const [tank, mortars] = planned.weapons
    expect(await world.do('viola', verifyWithdrawal, { id, note: 'x' })).toMatchObject({
      code: 'withdrawal.notAnswered',
    })
    const answer = (item: string, given = {}) =>
      world.do('mourad', answerWithdrawal, {
        ...{ id, item, answer: 'yes', counted: [], serials: [], seals: [], evidence: 'Photographs 1 to 4' },
        ...given,
      })
    await answer('weaponsCounted', {
      counted: [
        { weaponClass: 'tank', count: 1 },
        { weaponClass: 'mortar', count: 2 },
      ],
    })
    await answer('serialsCompared', { serials: ['T 55 / 0012'] })
    expect(await answer('sealsPut', { seals: [{ weaponId: newId(), seal: 'S1' }] })).toMatchObject({
      code: 'declaredWeapon.unknown',
    })
    await answer('sealsPut', { seals: [{ weaponId: tank?.id, seal: 'S1' }] })
    expect(await answer('photographed', { answer: 'notApplicable' })).toMatchObject({ field: 'answer' })
    expect(await world.do('mourad', verifyWithdrawal, { id, note: 'x' })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    expect(await world.do('najat', verifyWithdrawal, { id, note: 'x' })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    await world.done('viola', verifyWithdrawal, { id, note: 'Two mortars are not there' })
    const partly = WithdrawalView.parse(await read('najat', `/api/withdrawals/${id}`))
    expect(partly.withdrawal.status).toBe('partly')
    expect(partly.lacks.map(({ item, reason, subject }) => [item, reason, subject])).toEqual([
      ['weaponsCounted', 'countDiffers', 'mortar'],
      ['sealsPut', 'notSealed', 'mortar'],
      ...['photographed', 'unitMoved', 'campHandedOver', 'mineRecords', 'opposingInformed'].map((item) => [
        ...[item, 'notAnswered', ''],
      ]),
    ])
    await answer('weaponsCounted', {
      counted: [
        { weaponClass: 'tank', count: 1 },
        { weaponClass: 'mortar', count: 4 },
      ],
    })
    await answer('sealsPut', {
      seals: [
        { weaponId: tank?.id, seal: 'S1' },
        { weaponId: mortars?.id, seal: 'S2' },
      ],
    })
    for (const item of ['photographed', 'unitMoved', 'opposingInformed']) await answer(item)
    for (const item of ['campHandedOver', 'mineRecords']) await answer(item, { answer: 'notApplicable' })
    expect((await world.get('viola', '/api/work')).body).toContain('withdrawal.verify')
    expect((await world.get('mourad', '/api/work')).body).not.toContain('withdrawal.verify')
    await world.done('viola', verifyWithdrawal, { id, note: 'Complete' })
    const done = WithdrawalView.parse(await read('najat', `/api/withdrawals/${id}`))
    expect(done).toMatchObject({ withdrawal: { status: 'verified' }, lacks: [] })
    expect(new Set(done.answers.map((one) => one.answer.item))).toEqual(new Set(ChecklistItem.options))
    expect(done.declared.map(({ state, seal }) => [state, seal]).toSorted()).toEqual([
      ['stored', 'S1'],
      ['stored', 'S2'],
    ])
    expect(await world.do('najat', cancelWithdrawal, { id, reason: 'x' })).toMatchObject({ code: 'withdrawal.notNow' })
    expect(await attempt(world, 'sulh_writer', `update withdrawals set status = 'planned' where id = '${id}'`)).toMatch(
      /^23/,
    )
    expect((await world.get('qasim', `/api/withdrawals/${id}`)).status).toBe(404)
    const again = await world.do('najat', planWithdrawal, withdrawalOf(of, site.id))
    expect(again).toMatchObject({ outcome: 'flagged', flags: [{ code: 'declaredWeapon.serialTwice' }] })
    const listed = WithdrawalsView.parse(await read('najat', '/api/withdrawals?status=late'))
    expect(listed.withdrawals).toHaveLength(1)
  })

  it('leaves a site that is looked at again: what is gone or differs is examined', async () => {
    const site = siteOf(of)
    await world.done('najat', openWeaponSite, site)
    const weapons = withdrawalOf(of, site.id).weapons.map((one, i) => ({ ...one, serial: i === 0 ? 'X-900' : '' }))
    await world.done('mourad', declareWeapons, { id: site.id, weapons })
    expect((await world.get('najat', '/api/work')).body).toContain('weaponSite.inspect')
    const found = weapons.map(({ id, serial }) => ({ weaponId: id, present: true, serial, seal: '', sealIntact: true }))
    const inspection = (given = {}) => ({
      ...{ id: newId(), siteId: site.id, inspectedOn: '2020-12-20', found, extras: '', note: '' },
      ...given,
    })
    expect(await world.do('mourad', inspectSite, inspection({ found: found.slice(1) }))).toMatchObject({
      code: 'siteInspection.notAll',
    })
    await world.done('mourad', inspectSite, inspection())
    const gone = found.map((one, i) => (i === 0 ? { ...one, present: false } : one))
    const id = await world.done('mourad', inspectSite, inspection({ found: gone, inspectedOn: '2021-01-20' }))
    const looked = WeaponSiteView.parse(await read('najat', `/api/weapon-sites/${site.id}`))
    expect(looked).toMatchObject({ missing: 1, site: { lastInspectedOn: '2021-01-20' }, nextInspection: '2021-02-19' })
    expect(looked.inspections[0]?.inspection).toMatchObject({ status: 'toExamine', findings: [{ what: 'missing' }] })
    // An older inspection that is written down late changes nothing of what is known since.
    await world.done('mourad', inspectSite, inspection({ inspectedOn: '2020-12-25' }))
    expect(WeaponSiteView.parse(await read('najat', `/api/weapon-sites/${site.id}`))).toMatchObject({ missing: 1 })
    const taken = { id, outcome: 'incident', incidentId: await anIncident(), note: 'The tank is not there' }
    expect(await world.do('najat', examineInspection, taken)).toMatchObject({ code: 'incident.exists' })
    const incidentId = newId()
    await world.done('najat', examineInspection, { id, outcome: 'incident', incidentId, note: 'The tank is not there' })
    expect((await world.get('najat', `/api/incidents/${incidentId}`)).body).toContain('notWithdrawn')
    const other = await world.done(
      'najat',
      inspectSite,
      inspection({ extras: 'A gun without a number', inspectedOn: '2021-02-01' }),
    )
    const dismiss = { id: other, outcome: 'dismissed', incidentId: null, note: 'It is a training piece' }
    expect(await world.do('najat', examineInspection, dismiss)).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('viola', examineInspection, dismiss)
  })

  it('and all of it replays from the journal', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

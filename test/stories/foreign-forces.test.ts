import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { proposeAssessment, settleAssessment } from '../../src/foreign-forces/assessment-actions.ts'
import { foreignForcesFigure } from '../../src/foreign-forces/balance-store.ts'
import { setDeadline } from '../../src/foreign-forces/deadline-actions.ts'
import {
  addUnit,
  allegeSupport,
  correctForce,
  recordForce,
  suspendTraining,
} from '../../src/foreign-forces/force-actions.ts'
import {
  recordArrival,
  recordPresence,
  recordReturn,
  reportDeparture,
  verifyDeparture,
} from '../../src/foreign-forces/movement-actions.ts'
import { DeadlinesView, DeparturesView, ForcesView, ForceView } from '../../src/foreign-forces/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { arrival, comeBack, departure, force, presence, source, verification } from '../foreign-forces.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (id: string, on = '', who: CastName = 'najat') =>
  ForceView.parse(JSON.parse((await world.get(who, `/api/foreign-forces/${id}?on=${on}`)).body))
const estimate = ({ low, best, high }: { low: number; best: number; high: number }) => [low, best, high]
const rowsIn = (figure: { rows: readonly { id: string }[] }) => figure.rows.map(({ id }) => id)

describe('the balance of a foreign force', () => {
  it('opens to its rows, and only what was verified takes away from who remains', async () => {
    const id = await world.done('mourad', recordForce, force())
    const seen = await world.done('mourad', recordPresence, presence(id))
    await world.done('mourad', recordArrival, arrival(id, { arrivedOn: '2020-01-20' }))
    const came = await world.done('mourad', recordArrival, arrival(id))
    const left = await world.done('najat', reportDeparture, departure(id))
    const reported = await view(id)
    expect(estimate(reported.balance.present)).toEqual([100, 130, 160])
    // What came before the strength was taken is in it already.
    expect(rowsIn(reported.balance.seen)).toEqual([seen])
    expect(rowsIn(reported.balance.arrived)).toEqual([came])
    expect(estimate(reported.balance.remaining)).toEqual([100, 130, 160])
    expect(estimate(reported.balance.remainingIfReported)).toEqual([40, 70, 100])
    const found = await world.done('mourad', verifyDeparture, verification(left))
    const { balance } = await view(id)
    expect(estimate(balance.remaining)).toEqual([55, 85, 115])
    expect([balance.everReported, balance.everVerified, rowsIn(balance.verified)]).toEqual([60, 45, [found]])
    expect(balance.flags).toEqual([])
  })

  it('is asked of a day that is past, and knows then what had happened by then', async () => {
    const id = await world.done('mourad', recordForce, force())
    await world.done('mourad', recordPresence, presence(id))
    const left = await world.done('najat', reportDeparture, departure(id))
    await world.done('mourad', verifyDeparture, verification(left, { verifiedOn: '2020-03-05' }))
    const remaining = async (on: string) => {
      const { balance } = await view(id, on)
      return [balance.remaining.best, balance.everReported, balance.everVerified]
    }
    expect(await remaining('2020-01-31')).toEqual([0, 0, 0])
    expect(await remaining('2020-02-29')).toEqual([100, 0, 0])
    expect(await remaining('2020-03-01')).toEqual([100, 60, 0])
    expect(await remaining('2020-03-05')).toEqual([55, 60, 45])
  })

  it('is never negative: more verified than present is flagged, and hides nobody of another force', async () => {
    const id = await world.done('mourad', recordForce, force())
    await world.done('mourad', recordPresence, presence(id, { low: 10, best: 10, high: 20 }))
    const flagged = await world.do('najat', reportDeparture, departure(id))
    expect(flagged).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'foreignForce.reportedMoreThanPresent', facts: { present: 20 } }],
    })
    const left = flagged.outcome === 'refused' ? '' : flagged.subject
    expect(await world.do('mourad', verifyDeparture, verification(left, { number: 61 }))).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'foreignForce.verifiedMoreThanReported' }, { code: 'foreignForce.verifiedMoreThanPresent' }],
    })
    const { balance } = await view(id)
    expect(estimate(balance.remaining)).toEqual([0, 0, 0])
    expect(balance.flags).toEqual(['verifiedMoreThanPresent', 'verifiedMoreThanReported'])
    const before = await world.sulh.database.read(cast.najat, (tx) => foreignForcesFigure(tx, '2020-03-05'))
    const other = await world.done('mourad', recordForce, force())
    await world.done('mourad', recordPresence, presence(other))
    const after = await world.sulh.database.read(cast.najat, (tx) => foreignForcesFigure(tx, '2020-03-05'))
    expect((after.offices[0]?.remaining.best ?? 0) - (before.offices[0]?.remaining.best ?? 0)).toBe(100)
  })

  it('counts who was seen no more at a place, until the same unit is counted elsewhere', async () => {
    const id = await world.done('mourad', recordForce, force())
    const unitId = newId()
    await world.done('mourad', addUnit, {
      ...{ id: unitId, forceId: id, nameArabic: 'وحدة أ', nameLatin: 'Unit A', role: '' },
    })
    await world.done('mourad', recordPresence, presence(id, { unitId, untilOn: '2020-02-15' }))
    const lost = (await view(id, '2020-02-20')).balance
    expect([lost.seen.best, lost.outOfSight.best, lost.remaining.best, lost.flags]).toEqual([
      0,
      100,
      100,
      ['outOfSight'],
    ])
    await world.done(
      'mourad',
      recordPresence,
      presence(id, { unitId, placeCode: 'B2', fromOn: '2020-02-18', strengthOn: '2020-02-25', low: 90, best: 95 }),
    )
    const again = (await view(id, '2020-02-26')).balance
    expect([again.seen.best, again.outOfSight.best, again.remaining.best, again.flags]).toEqual([95, 0, 95, []])
  })

  it('flags who came back', async () => {
    const id = await world.done('mourad', recordForce, force())
    await world.done('mourad', recordPresence, presence(id))
    const left = await world.done('najat', reportDeparture, departure(id))
    await world.done('mourad', verifyDeparture, verification(left, { number: 60 }))
    expect(await world.do('mourad', recordReturn, comeBack(id, { departureId: left }))).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'foreignForce.returned', facts: { best: 5 } }],
    })
    const { balance } = await view(id)
    expect([balance.remaining.best, balance.flags]).toEqual([45, ['returned']])
    const early = comeBack(id, { departureId: left, returnedOn: '2020-02-20' })
    expect(await world.do('mourad', recordReturn, early)).toMatchObject({ code: 'foreignForce.backBefore' })
  })
})

describe('a departure', () => {
  it('is verified by nobody who wrote it down, in any of its rows', async () => {
    const id = await world.done('mourad', recordForce, force())
    const first = await world.done('mourad', reportDeparture, departure(id))
    const second = await world.done(
      'othman',
      reportDeparture,
      departure(id, { replaces: first, change: 'x', number: 50 }),
    )
    for (const who of ['mourad', 'othman'] as const)
      expect(await world.do(who, verifyDeparture, verification(second)), who).toMatchObject({
        code: 'forceDeparture.twoPersonRule',
      })
    expect(await world.do('petra', verifyDeparture, verification(first))).toMatchObject({
      code: 'forceDeparture.replaced',
    })
    const by = (who: CastName) =>
      `insert into force_verifications select gen_random_uuid(), side_id, id, '2020-03-02', 50, array['ownCount'], 'x', '${cast[who].id}',
         now() from force_departures where id = '${second}'`
    expect(await attempt(world, 'sulh_writer', by('mourad'))).toBe('23514')
    expect(await attempt(world, 'sulh_writer', by('othman'))).toBe('23514')
    expect((await world.get('petra', '/api/work')).body).toContain('forceDeparture.verify')
    await world.done('petra', verifyDeparture, verification(second))
    const list = DeparturesView.parse(
      JSON.parse((await world.get('petra', '/api/force-departures?status=verified')).body),
    )
    expect(list.departures.map((one) => one.departure.id)).toContain(second)
    // The first says that it was replaced; it stays.
    const { departures } = await view(id)
    expect(departures.map((one) => [one.departure.id, one.replacedBy])).toContainEqual([first, second])
  })

  it('is seen by its side and by joint bodies alone, and refused to the other as one that does not exist', async () => {
    const id = await world.done('mourad', recordForce, force({ nameLatin: 'Only of the North' }))
    const left = await world.done('mourad', reportDeparture, departure(id))
    expect((await world.get('qasim', `/api/foreign-forces/${id}`)).status).toBe(404)
    expect((await world.get('qasim', '/api/foreign-forces')).body).not.toContain('Only of the North')
    expect(await world.do('qasim', verifyDeparture, verification(left))).toMatchObject({
      code: 'forceDeparture.unknown',
    })
    expect(await world.do('qasim', recordArrival, arrival(id))).toMatchObject({ code: 'foreignForce.unknown' })
    await world.done('viola', verifyDeparture, verification(left))
  })

  it('cannot be verified before it happened, nor on a day to come', async () => {
    const id = await world.done('mourad', recordForce, force())
    const left = await world.done('najat', reportDeparture, departure(id))
    const refused = (given: Record<string, unknown>) => world.do('mourad', verifyDeparture, verification(left, given))
    expect(await refused({ verifiedOn: '2020-02-29' })).toMatchObject({ code: 'forceDeparture.verifiedBefore' })
    expect(await refused({ verifiedOn: '2999-01-01' })).toMatchObject({ code: 'foreignForce.notYet' })
    expect(await refused({ how: [] })).toMatchObject({ code: 'input.invalid' })
  })
})

describe('what is said of a force', () => {
  it('is told anew in a version, and a row in another row, each with the reason', async () => {
    const told = force()
    const id = await world.done('mourad', recordForce, told)
    await world.done('othman', correctForce, { ...told, kind: 'trainers', change: 'They train' })
    const first = await world.done('mourad', recordPresence, presence(id))
    const second = presence(id, { replaces: first, high: 150 })
    expect(await world.do('mourad', recordPresence, second)).toMatchObject({ code: 'foreignForce.reasonNeeded' })
    await world.done('mourad', recordPresence, { ...second, change: 'A second count' })
    expect(await world.do('mourad', recordPresence, { ...second, id: newId(), change: 'x' })).toMatchObject({
      code: 'foreignForce.notReplaceable',
    })
    const { force: now, versions, presences, balance } = await view(id)
    expect([now.kind, versions.map(({ version, change }) => [version, change])]).toEqual([
      'trainers',
      [
        [2, 'They train'],
        [1, ''],
      ],
    ])
    expect([presences.length, estimate(balance.present)]).toEqual([2, [80, 100, 150]])
  })

  it('is refused only where it cannot be', async () => {
    const id = await world.done('mourad', recordForce, force())
    const other = await world.done('mourad', recordForce, force())
    const unitId = newId()
    await world.done('mourad', addUnit, { id: unitId, forceId: other, nameArabic: 'ب', nameLatin: '', role: '' })
    const refused = (given: Record<string, unknown>) => world.do('mourad', recordPresence, presence(id, given))
    expect(await refused({ unitId })).toMatchObject({ code: 'foreignUnit.unknown' })
    expect(await refused({ incidentId: newId() })).toMatchObject({ code: 'incident.unknown' })
    expect(await refused({ low: 200 })).toMatchObject({ code: 'incident.tollOutOfOrder' })
    expect(await refused({ strengthOn: '2020-01-01' })).toMatchObject({ code: 'foreignForce.strengthOutside' })
    expect(await refused({ untilOn: '2020-01-01' })).toMatchObject({ code: 'foreignForce.endsBefore' })
    expect(await refused({ fromOn: '2999-01-01' })).toMatchObject({ code: 'foreignForce.notYet' })
    expect(await refused({ placeTyped: 'by the well' })).toMatchObject({ code: 'coordinates.unreadable' })
    expect(await refused({ placeTyped: '٣٢٫٨٨٧٢، ١٣٫١٩١٣' })).toMatchObject({ outcome: 'accepted' })
  })

  it('is foreign and no mercenary for that: two people find it, with grounds', async () => {
    const id = await world.done('mourad', recordForce, force())
    await world.done('othman', allegeSupport, {
      ...{ id: newId(), forceId: id, supports: 'south', words: 'Seen beside its lorries', source: source() },
    })
    expect((await view(id)).force.mercenary).toBe('notAssessed')
    const finding = {
      id: newId(),
      forceId: id,
      finding: 'mercenary',
      reasons: 'Contracts seen',
      grounds: ['privateGain'],
    }
    expect(await world.do('othman', proposeAssessment, { ...finding, grounds: [] })).toMatchObject({
      code: 'forceAssessment.noGrounds',
    })
    await world.done('othman', proposeAssessment, finding)
    expect(await world.do('petra', proposeAssessment, { ...finding, id: newId() })).toMatchObject({
      code: 'forceAssessment.waits',
    })
    const sign = { id: finding.id, verdict: 'signed', note: 'Read the contracts' }
    expect(await world.do('othman', settleAssessment, sign)).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('petra', settleAssessment, sign)
    expect((await view(id)).force.mercenary).toBe('mercenary')
    expect(
      await attempt(world, 'sulh_writer', `update foreign_forces set mercenary = 'notMercenary' where id = '${id}'`),
    ).toBe('23001')
  })

  it('of trainers is suspended; of others it is asked that they leave', async () => {
    const trainers = await world.done('mourad', recordForce, force({ kind: 'trainers' }))
    await world.done('mourad', suspendTraining, { id: trainers, suspendedOn: '2020-04-01', note: 'Seen to have ended' })
    expect((await view(trainers)).force.suspendedOn).toBe('2020-04-01')
    const others = await world.done('mourad', recordForce, force())
    expect(
      await world.do('mourad', suspendTraining, { id: others, suspendedOn: '2020-04-01', note: 'x' }),
    ).toMatchObject({ code: 'foreignForce.noTrainers' })
  })

  it('has a deadline: its own before that of all, and one that was moved shows that it was', async () => {
    const id = await world.done('mourad', recordForce, force())
    const general = {
      id: newId(),
      forceId: null,
      dueOn: '2021-01-23',
      basis: 'Article 2',
      termId: null,
      replaces: null,
      change: '',
    }
    await world.done('najat', setDeadline, general)
    expect((await view(id, '2020-12-24')).deadline).toMatchObject({ dueOn: '2021-01-23', from: 'all', daysLeft: 30 })
    const own = { ...general, id: newId(), forceId: id, dueOn: '2020-12-01' }
    await world.done('najat', setDeadline, own)
    expect((await view(id, '2020-12-24')).deadline).toMatchObject({ from: 'force', daysLeft: -23 })
    await world.done('najat', setDeadline, {
      ...own,
      id: newId(),
      dueOn: '2020-12-31',
      replaces: own.id,
      change: 'Agreed',
    })
    const { deadlines } = DeadlinesView.parse(JSON.parse((await world.get('najat', '/api/force-deadlines')).body))
    expect(deadlines.filter(({ replacedBy }) => replacedBy !== null).map(({ deadline }) => deadline.id)).toEqual([
      own.id,
    ])
    expect((await world.get('najat', '/api/work')).body).toContain('forceDeadline.due')
    expect(await world.do('mourad', setDeadline, { ...own, id: newId() })).toMatchObject({ code: 'action.notAllowed' })
  })

  it('is found by its alias, and figures of two offices are not added up', async () => {
    await world.done('mourad', recordForce, force({ aliases: ['Lantern Group'] }))
    const found = ForcesView.parse(JSON.parse((await world.get('najat', '/api/foreign-forces?search=lantern')).body))
    expect(found.forces).toHaveLength(1)
    const south = await world.done('qasim', recordForce, force())
    await world.done('qasim', recordPresence, presence(south, { placeCode: 'B3' }))
    const joint = await world.sulh.database.read(cast.viola, (tx) => foreignForcesFigure(tx, '2020-02-05'))
    expect(joint.offices.map(({ sideId }) => sideId)).toEqual([cast.mourad.sideId, cast.qasim.sideId])
    expect(joint.offices[1]?.present).toEqual({ low: 80, best: 100, high: 120 })
    const own = await world.sulh.database.read(cast.qasim, (tx) => foreignForcesFigure(tx, '2020-02-05'))
    expect(own.offices.map(({ sideId }) => sideId)).toEqual([cast.qasim.sideId])
  })

  it('is not overwritten past the program, and the record verifies', async () => {
    const id = await world.done('mourad', recordForce, force())
    const left = await world.done('mourad', reportDeparture, departure(id))
    const writer = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(await writer(`update foreign_forces set kind = 'crews' where id = '${id}'`)).toBe('23001')
    expect(await writer(`update force_departures set number = 1 where id = '${left}'`)).toBe('42501')
    expect(await writer(`delete from force_departures where id = '${left}'`)).toBe('42501')
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { associate, reportGroup } from '../../src/groups/actions.ts'
import { endArea, recordArea, withdrawArea } from '../../src/groups/area-actions.ts'
import { proposeCap, setCap } from '../../src/groups/cap-actions.ts'
import { recordEstimate, withdrawEstimate } from '../../src/groups/estimate-actions.ts'
import { groupNoun } from '../../src/groups/group.ts'
import { readAreas, readGroup, readGroups } from '../../src/groups/group-store.ts'
import {
  complete,
  inventory,
  invite,
  merge,
  refer,
  refuseGroup,
  sign,
  split,
  start,
} from '../../src/groups/life-actions.ts'
import { readAssociations, readMembers } from '../../src/groups/member-store.ts'
import { endRelation, recordRelation } from '../../src/groups/relation-actions.ts'
import { findGroups, readGroupNames } from '../../src/groups/store.ts'
import { type GroupsQuery, MembersQuery } from '../../src/groups/views.ts'
import type { Point } from '../../src/kernel/geo.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { decideDuplicate, proposeDuplicate, register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { applicant, type CastName, cast, newWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await newWorld()
})
afterAll(() => world.end())

const asOf = { from: '2020-06-01', to: '2020-06-30', precision: 'month' }
const source = { from: 'Liaison office', asOf, reliability: 'B', credibility: '2', reference: 'LO-12/2020' }

let groups = 0
async function reported(who: CastName, given: Record<string, unknown> = {}): Promise<Id> {
  const code = `G-${String(++groups).padStart(3, '0')}`
  const input = { id: newId(), code, nameArabic: `سرية ${code}`, nameLatin: `Company ${code}`, aliases: [], ...given }
  return world.done(who, reportGroup, { claimedStatus: 'none', placeCode: 'B1', formed: null, ...input })
}

const signing = { reference: 'Agreement of Tarsa', signedOn: '2020-10-23', cap: 300, cutOff: '2020-06-30' }
async function signedGroup(): Promise<Id> {
  const id = await reported('nadia')
  await world.done('nadia', inventory, { id })
  await world.done('nadia', sign, { id, ...signing })
  return id
}

async function seen(who: CastName, id: Id) {
  const view = await world.sulh.database.read(cast[who], (tx) => readGroup(tx, id, 'en'))
  if (!view) throw new Error('no group')
  return view
}

const estimate = (groupId: Id, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), groupId, kind: 'strength', amount: { low: 200, best: 300, high: 400 }, text: '', latin: '' },
  ...{ placeCode: null, interest: null, method: 'observed', source, ...given },
})

describe('what sources say of a group', () => {
  it('stands beside each other, graded, and never becomes one truth', async () => {
    const id = await reported('nadia')
    await world.done('nadia', recordEstimate, estimate(id))
    const claim = { amount: { low: 900, best: 900, high: 900 }, method: 'claimed' }
    const claimed = await world.done('nadia', recordEstimate, estimate(id, claim))
    await world.done('nadia', recordEstimate, estimate(id, { kind: 'interest', amount: null, interest: 'fuel' }))
    const view = await seen('nadia', id)
    expect(view.estimates.filter(({ estimate: { kind } }) => kind === 'strength')).toHaveLength(2)
    expect(view.members).toBe(0)
    const row = async () => (await listOf('nadia', { search: view.group.code })).groups[0]?.strength
    expect(await row()).toEqual({ low: 200, high: 900, estimates: 2 })

    const why = { id: claimed, reason: 'The commander counted the men of two companies.' }
    await world.done('nadia', withdrawEstimate, why)
    expect(await world.do('nadia', withdrawEstimate, why)).toMatchObject({ code: 'estimate.withdrawn' })
    expect(await row()).toEqual({ low: 200, high: 400, estimates: 1 })
    const kept = (await seen('nadia', id)).estimates.find((one) => one.estimate.id === claimed)
    expect(kept?.estimate).toMatchObject({ status: 'withdrawn', withdrawnReason: why.reason, amount: claim.amount })
  })

  it('is refused where it is no such value, of another side, or of nowhere', async () => {
    const id = await reported('nadia')
    const answer = async (who: CastName, given: Record<string, unknown>) =>
      world.do(who, recordEstimate, estimate(id, given))
    expect(await answer('nadia', { amount: null })).toMatchObject({ code: 'estimate.amountNeeded', field: 'amount' })
    expect(await answer('umar', {})).toMatchObject({ code: 'group.unknown' })
    const nowhere = { kind: 'area', amount: null, placeCode: 'ZZ9' }
    expect(await answer('nadia', nowhere)).toMatchObject({ code: 'place.unknown', field: 'placeCode' })
    expect(await answer('dalia', {})).toMatchObject({ code: 'action.notAllowed' })
    const graded = { source: { ...source, reliability: 'Z' } }
    expect(await answer('nadia', graded)).toMatchObject({ code: 'input.invalid' })
  })

  it('keeps a commander’s name out of the journal’s open text', async () => {
    const id = await reported('nadia')
    await world.done('nadia', recordEstimate, estimate(id, { kind: 'commander', amount: null, latin: 'Hidden Name' }))
    const { rows } = await world.sulh.database.owner.query<{ found: boolean }>(
      `select bool_or(position('Hidden Name' in body::text) > 0) as found from journal`,
    )
    expect(rows).toEqual([{ found: false }])
  })
})

describe('the life of a group', () => {
  it('goes step by step, each kept with who took it', async () => {
    const id = await reported('nadia')
    expect(await world.do('nadia', start, { id })).toMatchObject({ code: 'group.notNow' })
    await world.done('nadia', inventory, { id, reason: 'Visited.' })
    await world.done('nadia', invite, { id, reference: 'Letter 4' })
    expect(await world.do('nadia', sign, { id, ...signing, signedOn: '2999-01-01' })).toMatchObject({
      code: 'day.notCome',
      field: 'signedOn',
    })
    await world.done('omran', sign, { id, ...signing })
    const view = await seen('nadia', id)
    expect(view.group).toMatchObject({ status: 'signed', cap: 300, cutOff: '2020-06-30' })
    expect(view.steps.map(({ step, byName }) => [step.step, byName])).toEqual([
      ['sign', 'عمران'],
      ['invite', 'نادية'],
      ['inventory', 'نادية'],
      ['report', 'نادية'],
    ])
  })

  it('goes on once its list came in', async () => {
    const main = world
    world = await newWorld()
    try {
      const id = await signedGroup()
      // What the feature of commanders' lists does by `listed`, here in SQL.
      await world.asOwner(`update armed_groups set status = 'listed' where id = '${id}'`)
      await world.done('nadia', start, { id })
      await world.done('nadia', complete, { id })
      expect((await seen('nadia', id)).group.status).toBe('completed')
      expect(await world.do('nadia', refuseGroup, { id, reason: 'No.' })).toMatchObject({ code: 'group.notNow' })
    } finally {
      await world.end()
      world = main
    }
  })

  it('may end in refusal or referral, with the reason', async () => {
    const id = await reported('nadia')
    expect(await world.do('nadia', refuseGroup, { id, reason: '' })).toMatchObject({ code: 'input.invalid' })
    await world.done('nadia', refuseGroup, { id, reason: 'They will not talk.' })
    expect(await world.do('umar', refer, { id, reference: 'x', reason: 'y' })).toMatchObject({ code: 'group.unknown' })
    await world.done('fatou', refer, { id, reference: 'Public prosecutor', reason: 'A listed entity.' })
    expect((await seen('fatou', id)).group.status).toBe('referred')
  })

  it('has a cap that two people change; earlier ones are kept', async () => {
    const id = await signedGroup()
    const proposal = { groupId: id, cap: 350, cutOff: '2020-06-30', reason: 'The second company was left out.' }
    const first = await world.done('nadia', proposeCap, { id: newId(), ...proposal })
    expect(await world.do('nadia', proposeCap, { id: newId(), ...proposal, cap: 300 })).toMatchObject({
      code: 'cap.same',
    })
    const second = await world.done('omran', proposeCap, { id: newId(), ...proposal, cap: 340 })
    expect((await seen('nadia', id)).group.cap).toBe(300)
    expect(await world.do('nadia', setCap, { id: second })).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('omran', setCap, { id: second })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('ismail', setCap, { id: second })).toMatchObject({ code: 'cap.unknown' })
    expect(await world.do('fatou', setCap, { id: first })).toMatchObject({ code: 'cap.notProposed' })
    await world.done('fatou', setCap, { id: second })
    expect(await world.do('fatou', setCap, { id: second })).toMatchObject({ code: 'cap.notProposed' })
    const { group, caps } = await seen('nadia', id)
    expect(group).toMatchObject({ cap: 340, cutOff: '2020-06-30' })
    expect(caps.map(({ cap }) => [cap.cap, cap.origin, cap.status])).toEqual([
      [340, 'change', 'inForce'],
      [350, 'change', 'replaced'],
      [300, 'agreement', 'replaced'],
    ])
    const unsigned = await reported('nadia')
    expect(await world.do('nadia', proposeCap, { id: newId(), ...proposal, groupId: unsigned })).toMatchObject({
      code: 'cap.notSigned',
    })
  })
})

describe('groups that end', () => {
  it('lead on through mergers and splits, and nobody’s association changes', async () => {
    const [a, b, c] = [await reported('nadia'), await reported('nadia'), await reported('nadia')]
    const personId = await world.done('awa', register, applicant({ nameLatin: named('Wanderer') }))
    await world.done('awa', associate, association(personId, a))
    const merger = { on: '2020-07-01', reason: 'Joined.', source }
    expect(await world.do('nadia', merge, { id: a, intoId: a, ...merger })).toMatchObject({ code: 'group.unknown' })
    await world.done('nadia', merge, { id: a, intoId: b, ...merger })
    expect(await world.do('nadia', merge, { id: c, intoId: a, ...merger })).toMatchObject({ code: 'group.ended' })
    expect(await world.do('nadia', merge, { id: a, intoId: c, ...merger })).toMatchObject({ code: 'group.notNow' })

    const part = { id: newId(), code: 'G-PART', nameArabic: 'الفوج', nameLatin: 'The Column', placeCode: 'B2' }
    const parting = { id: b, on: '2020-08-01', reason: 'A quarrel over a checkpoint.', source }
    const alone = { ...parting, newGroups: [part] }
    expect(await world.do('nadia', split, alone)).toMatchObject({ code: 'group.splitIntoTwo' })
    const ended = { ...parting, intoIds: [a], newGroups: [part] }
    expect(await world.do('nadia', split, ended)).toMatchObject({ code: 'group.unknown', field: 'intoIds' })
    const [{ code: taken = '' } = {}] = await world.sulh.database.read(cast.nadia, (tx) => findGroups(tx, [c]))
    const double = { ...parting, intoIds: [c], newGroups: [{ ...part, code: taken }] }
    expect(await world.do('nadia', split, double)).toMatchObject({ code: 'group.codeTaken' })
    await world.done('nadia', split, { ...parting, intoIds: [c], newGroups: [part] })

    const { group, leadsTo, relations } = await seen('nadia', a)
    expect(group.status).toBe('merged')
    expect(leadsTo.map(({ id }) => id).sort()).toEqual([c, part.id].sort())
    expect(relations).toMatchObject([{ relation: { kind: 'mergedInto', otherId: b }, outward: true }])
    expect((await seen('nadia', part.id)).group).toMatchObject({ status: 'reported', claimedStatus: 'none' })
    const view = await world.sulh.database.read(cast.awa, (tx) => readAssociations(tx, personId, 'en'))
    expect(view?.associations).toMatchObject([
      { association: { groupId: a, status: 'standing' }, group: { status: 'merged' } },
    ])
    expect(view?.associations[0]?.leadsTo).toHaveLength(2)
    await expect(world.asOwner(`update armed_groups set status = 'reported' where id = '${a}'`)).rejects.toThrow()
  })
})

describe('relations', () => {
  it('show on both pages, end once, and make no circle', async () => {
    const [a, b, c] = [await reported('nadia'), await reported('nadia'), await reported('nadia')]
    const relate = (groupId: Id, kind: string, otherId: Id, who: CastName = 'nadia') =>
      world.do(who, recordRelation, { id: newId(), groupId, kind, otherId, since: '2019-04-04', source })
    expect(await relate(a, 'partOf', b)).toMatchObject({ outcome: 'accepted' })
    expect(await relate(b, 'partOf', c)).toMatchObject({ outcome: 'accepted' })
    expect(await relate(c, 'partOf', a)).toMatchObject({ code: 'relation.circle' })
    expect(await relate(a, 'partOf', b)).toMatchObject({ code: 'relation.standing' })
    expect(await relate(a, 'rival', c)).toMatchObject({ outcome: 'accepted' })
    expect(await relate(c, 'rival', a)).toMatchObject({ code: 'relation.standing' })
    expect(await relate(a, 'rival', a)).toMatchObject({ code: 'relation.itself' })
    expect(await relate(a, 'mergedInto', c)).toMatchObject({ code: 'input.invalid' })
    expect(await relate(a, 'allied', await reported('umar', { placeCode: 'B3' }))).toMatchObject({
      code: 'group.unknown',
      field: 'otherId',
    })
    const [rivalry] = (await seen('nadia', c)).relations.filter(({ relation }) => relation.kind === 'rival')
    expect(rivalry).toMatchObject({ other: { id: a }, outward: false })
    const end = { id: rivalry?.relation.id, until: '2020-01-01', reason: 'A truce.' }
    expect(await world.do('nadia', endRelation, { ...end, until: '2018-01-01' })).toMatchObject({
      code: 'dates.reversed',
    })
    await world.done('nadia', endRelation, end)
    expect(await world.do('nadia', endRelation, end)).toMatchObject({ code: 'relation.ended' })
    expect(await relate(c, 'rival', a)).toMatchObject({ outcome: 'accepted' })
    expect((await seen('nadia', a)).relations).toHaveLength(3)
  })
})

const ring: Point[] = [
  [13, 32],
  [13.2, 32],
  [13.2, 32.2],
  [13, 32.2],
]

describe('areas of influence', () => {
  const area = (groupId: Id, given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), groupId, kind: 'controls', points: ring, fromDay: '2020-04-01', untilDay: null, source },
    ...given,
  })
  const drawn = async (who: CastName, on: string, groupId: Id) =>
    (await world.sulh.database.read(cast[who], (tx) => readAreas(tx, on))).areas
      .filter((row) => row.group.id === groupId)
      .map((row) => row.area.kind)

  it('are drawn as on a day, from their first to their last', async () => {
    const id = await reported('nadia')
    const held = await world.done('nadia', recordArea, area(id, { points: [...ring, ring[0]] }))
    await world.done('nadia', recordArea, area(id, { kind: 'present', fromDay: '2020-06-01', untilDay: '2020-06-30' }))
    expect(await drawn('nadia', '2020-03-31', id)).toEqual([])
    expect(await drawn('nadia', '2020-06-30', id)).toEqual(['controls', 'present'])
    expect(await drawn('nadia', '2020-07-01', id)).toEqual(['controls'])
    await world.done('nadia', endArea, { id: held, untilDay: '2020-08-15', reason: 'They left.' })
    expect(await drawn('nadia', '2020-08-15', id)).toEqual(['controls'])
    expect(await drawn('nadia', '2020-08-16', id)).toEqual([])
    expect(await drawn('umar', '2020-08-15', id)).toEqual([])
    expect(await drawn('karim', '2020-08-15', id)).toEqual(['controls'])
    expect((await seen('nadia', id)).areas.at(-1)?.points).toEqual(ring)
    await world.done('nadia', withdrawArea, { id: held, reason: 'It was another group.' })
    expect(await drawn('nadia', '2020-08-15', id)).toEqual([])
    expect((await seen('nadia', id)).areas).toHaveLength(2)
    expect(await world.do('nadia', withdrawArea, { id: held, reason: 'Again.' })).toMatchObject({ code: 'area.ended' })
  })

  it('are refused where they enclose nothing, and flagged outside the country', async () => {
    const id = await reported('nadia')
    const answer = (given: Record<string, unknown>) => world.do('nadia', recordArea, area(id, given))
    const [a, b, c, d] = ring
    expect(await answer({ points: [a, c, b, d] })).toMatchObject({ code: 'area.crossesItself', field: 'points' })
    expect(await answer({ points: [a, b] })).toMatchObject({ code: 'area.tooFewPoints' })
    expect(await answer({ fromDay: '2999-01-01' })).toMatchObject({ code: 'day.notCome', field: 'fromDay' })
    expect(await answer({ untilDay: '2019-01-01' })).toMatchObject({ code: 'dates.reversed' })
    const swapped = ring.map(([x, y]) => [y, x])
    const flagged = await answer({ points: swapped })
    expect(flagged).toMatchObject({ outcome: 'flagged', flags: [{ code: 'area.outsideCountry' }] })
    expect((await seen('nadia', id)).areas).toMatchObject([{ outsideCountry: true }])
  })
})

describe('members', () => {
  it('are persons counted once each, in pages, with small cells hidden', async () => {
    const id = await reported('nadia')
    const families = ['Ubayd', 'Zintani', 'Qadhafi', 'Barasi', 'Tarhuni', 'Maslati', 'Warfalli']
    const people: Id[] = []
    for (const [at, family] of families.entries()) {
      const given = { nameLatin: named(family), sex: at === 0 ? 'female' : 'male' }
      const personId = await world.done('awa', register, applicant(given))
      await world.done('awa', associate, association(personId, id, at === 0 ? 'associated' : 'combatant'))
      people.push(personId)
    }
    const members = (who: CastName) =>
      world.sulh.database.read(cast[who], (tx) => readMembers(tx, id, MembersQuery.parse({}), '2020-06-24'))
    expect(await members('nadia')).toMatchObject({
      total: 7,
      counts: { role: { combatant: null, associated: null }, sex: { male: null, female: null }, age: { '25to34': 7 } },
    })
    expect((await seen('nadia', id)).members).toBe(7)
    expect(await members('umar')).toBeUndefined()

    // Somebody registered twice with one group is one member as soon as two people have found so.
    const again = await world.done('awa', register, applicant({ nameLatin: named('Warfaly') }))
    await world.done('awa', associate, association(again, id))
    expect((await members('nadia'))?.total).toBe(8)
    const { rows } = await world.sulh.database.owner.query<{ id: Id }>(
      'select id from duplicates where person_id = $1 and other_id = $2',
      [again, people.at(-1)],
    )
    const verdict = { id: rows[0]?.id, verdict: 'same', reason: 'The same man.' }
    await world.done('dalia', proposeDuplicate, verdict)
    await world.done('emad', decideDuplicate, verdict)
    expect((await members('nadia'))?.total).toBe(7)
  })

  it('keep what was recorded of a person before; the newest stands', async () => {
    const [first, second] = [await reported('nadia'), await reported('nadia')]
    const personId = await world.done('awa', register, applicant({ nameLatin: named('Mover') }))
    await world.done('awa', associate, association(personId, first))
    await world.done('nadia', associate, association(personId, second))
    const read = (who: CastName) => world.sulh.database.read(cast[who], (tx) => readAssociations(tx, personId, 'en'))
    expect((await read('awa'))?.associations.map(({ association: one }) => [one.groupId, one.status])).toEqual([
      [second, 'standing'],
      [first, 'replaced'],
    ])
    expect(await read('gaston')).toBeUndefined()
    expect(await read('umar')).toBeUndefined()
    expect(await world.do('umar', associate, association(personId, first))).toMatchObject({ code: 'person.unknown' })
  })
})

describe('the register', () => {
  it('is searched in either script, however it is written, filtered and sorted', async () => {
    const id = await reported('nadia', {
      nameArabic: 'لواء أحرار الجبل',
      nameLatin: 'Free Mountain',
      aliases: ['الأحرار'],
    })
    for (const search of ['احرار', 'أحرار الجبل', 'free', 'الاحرار'])
      expect(
        (await listOf('nadia', { search })).groups.map((row) => row.id),
        search,
      ).toContain(id)
    expect((await listOf('nadia', { search: 'Free', status: 'signed' })).total).toBe(0)
    for (const order of ['name', '-code', '-strength', 'members', 'updated'] as const)
      expect((await listOf('nadia', { order })).groups.length).toBeGreaterThan(5)
    const [largest] = (await listOf('nadia', { order: '-members' })).groups
    expect(largest?.members).toBe(7)
    const [newest] = (await listOf('nadia', { order: '-updated' })).groups
    expect(newest?.id).toBe(id)
  })

  it('shows nothing of the other side, and officers at a site the names alone', async () => {
    const ours = await listOf('nadia', {})
    const theirs = await listOf('umar', {})
    expect(theirs.groups.filter((row) => ours.groups.some(({ id }) => id === row.id))).toEqual([])
    expect((await listOf('karim', {})).total).toBe(ours.total + theirs.total)
    const names = await world.sulh.database.read(cast.awa, readGroupNames)
    expect(names).toHaveLength(ours.total)
    const { rows } = await world.sulh.database.read(cast.awa, (tx) => tx.query('select from estimates'))
    expect(rows).toEqual([])
  })
})

it('the whole of it is what the journal leads to', async () => {
  const { rows } = await world.sulh.database.owner.query(`select count(*) from ${groupNoun.table}`)
  expect(Number(rows[0].count)).toBeGreaterThan(10)
  expect(await verifyRecord(world.sulh, recordChecks)).toMatchObject({ findings: [] })
})

function named(family: string) {
  return { given: 'Salem', father: 'Ramadan', grandfather: 'Khalifa', family }
}

function association(personId: Id, groupId: Id, role = 'combatant') {
  const unknown = { howJoined: 'unknown', joined: null, leftIt: null, subUnit: '', duty: '' }
  return { id: newId(), personId, groupId, role, ...unknown }
}

function listOf(who: CastName, query: Partial<GroupsQuery>) {
  const all: GroupsQuery = { search: '', status: 'all', order: 'code', page: 1, ...query }
  return world.sulh.database.read(cast[who], (tx) => readGroups(tx, all))
}

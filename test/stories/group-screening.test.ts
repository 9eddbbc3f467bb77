import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { standingOf } from '../../src/eligibility/store.ts'
import { reportGroup, reportGroupUntil2 } from '../../src/groups/actions.ts'
import { proposeCap, setCap, setCapUntil2 } from '../../src/groups/cap-actions.ts'
import { recordEstimate, recordEstimateUntil2, withdrawEstimate } from '../../src/groups/estimate-actions.ts'
import { readGroup } from '../../src/groups/group-store.ts'
import { inventory, invite, sign, split, splitUntil2, start } from '../../src/groups/life-actions.ts'
import { screenGroups } from '../../src/groups/rescreen.ts'
import { screenCommanderAgain, screenGroupAgain } from '../../src/groups/screening-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { decideMatch, proposeMatch, reopenMatch } from '../../src/screening/actions.ts'
import { readMatch, readMatches, readMatchList } from '../../src/screening/match-store.ts'
import { MatchesQuery } from '../../src/screening/views.ts'
import { inTransaction } from '../../src/server/database.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { reportedGroup, source, withGroup } from '../groups.ts'
import { adoptInventedList, applicant, type CastName, cast, idOf, newWorld, type World } from '../world.ts'

// Every group, commander and list below is invented.
const dawn = { id: 'O1', name: 'Blue Dawn Battalion', kind: 'organisation' } as const
const brigade = { id: 'O2', name: 'Red Falcon Hunters Brigade', kind: 'organisation' } as const
const chief = { id: 'P1', name: 'Salem Ramadan Khalifa al-Ghwel' } as const
const filler = { id: 'P9', name: 'Quirin Zebulon Xaver Ottokar' } as const

let world: World
let version = 1
let codes = 0
beforeAll(async () => {
  world = await newWorld()
  await adoptInventedList(world, [dawn, chief, filler])
})
afterAll(() => world.end())

/** Takes the next version of the list in and lets the jobs run, as the server does by itself. */
async function listBecomes(...rows: Parameters<typeof adoptInventedList>[1]): Promise<void> {
  await adoptInventedList(world, rows, String(++version))
  await jobsRun()
}

async function jobsRun(): Promise<void> {
  for (const job of world.sulh.jobs) await runJob(world.sulh, job, () => undefined, new AbortController().signal)
}

async function reported(nameLatin: string, more: Record<string, unknown> = {}): Promise<Id> {
  return world.done(
    'nadia',
    reportGroup,
    reportedGroup(`G-${String(++codes).padStart(3, '0')}`, { nameArabic: 'تشكيل', nameLatin, ...more }),
  )
}

const named = (groupId: Id, text: string, latin: string) => ({
  ...{ id: newId(), groupId, kind: 'commander', text, latin, amount: null, placeCode: null, interest: null },
  ...{ method: 'claimed', source },
})

async function seen(id: Id, who: CastName = 'dalia') {
  const view = await world.sulh.database.read(cast[who], (tx) => readGroup(tx, id, 'en'))
  if (!view) throw new Error('no group')
  return view
}

async function onlyCase(id: Id): Promise<Id> {
  const { matches } = await seen(id)
  expect(matches).toHaveLength(1)
  return matches[0]?.match.id ?? ''
}

const said = (id: Id, verdict: 'same' | 'different') => ({ id, verdict, reason: 'Compared with the whole entry.' })
async function decide(id: Id, verdict: 'same' | 'different'): Promise<void> {
  await world.done('dalia', proposeMatch, said(id, verdict))
  await world.done('emad', decideMatch, said(id, verdict))
}

const refused = (code: string) => ({ outcome: 'refused', code })

describe('a group that is entered', () => {
  it('is screened by its names and other names; each hit is a case that shows who it asks about', async () => {
    const id = await reported('Sons of the Hill', { aliases: ['Blue Dawn Battalion'] })
    const [row, ...others] = (await seen(id)).matches
    expect(others).toEqual([])
    expect(row).toMatchObject({
      match: { personId: null, siteId: null, groupId: id, estimateId: null, status: 'open' },
      person: null,
      group: { id, nameLatin: 'Sons of the Hill' },
      commander: null,
    })
    expect(row?.match.evidence.parts.map(({ how }) => how)).toContain('same')
    const view = await world.sulh.database.read(cast.dalia, (tx) => readMatch(tx, row?.match.id ?? '', 'en'))
    expect(view).toMatchObject({ particulars: null, aliases: ['Blue Dawn Battalion'], entry: { kind: 'organisation' } })
    expect((await seen(id)).listing).toEqual({ group: 'pending', commanders: 'clear' })
    const work = await world.sulh.database.read(cast.dalia, (tx) => readMatchList(tx, MatchesQuery.parse({}), 'en'))
    expect(work.matches.map(({ group }) => group?.id)).toContain(id)
  })

  it('raises no case by a name that is like none, or like a person', async () => {
    const id = await reported('Company of the Salt Road', { aliases: ['Quirin Zebulon Xaver Ottokar'] })
    expect(await seen(id)).toMatchObject({ matches: [], listing: { group: 'clear', commanders: 'clear' } })
  })

  it('is decided by two people of its side, and by nobody else', async () => {
    const id = await onlyCase(await reported('Blue Dawn Battalion'))
    expect(await world.do('ismail', proposeMatch, said(id, 'same'))).toMatchObject(refused('match.unknown'))
    expect(await world.do('awa', proposeMatch, said(id, 'same'))).toMatchObject({ outcome: 'refused' })
    expect(await world.do('dalia', decideMatch, said(id, 'same'))).toMatchObject({ outcome: 'refused' })
    await world.done('dalia', proposeMatch, said(id, 'different'))
    expect(await world.do('dalia', decideMatch, said(id, 'different'))).toMatchObject({ outcome: 'refused' })
    await world.done('emad', decideMatch, said(id, 'different'))
    expect(await world.do('emad', decideMatch, said(id, 'same'))).toMatchObject({ outcome: 'refused' })
    const law = `update matches set decided_by = proposed_by where id = '${id}'`
    await expect(world.asOwner(law)).rejects.toMatchObject({ code: '23514' })
  })

  it('shows its cases to the offices of its side: to no site and not to the other side', async () => {
    const id = await reported('Blue Dawn Battalion')
    const casesFor = (who: CastName) =>
      world.sulh.database.read(cast[who], (tx) => readMatches(tx, { groupId: id }, 'en'))
    expect(await casesFor('nadia')).toHaveLength(1)
    expect(await casesFor('lina')).toHaveLength(1)
    for (const who of ['awa', 'hania', 'ismail', 'umar'] as const) expect(await casesFor(who), who).toEqual([])
  })

  it('leaves its parts screened where it splits, each with a case of its own', async () => {
    const id = await reported('Company of the Dunes')
    const part = (code: string, nameLatin: string) => ({
      id: newId(),
      code,
      nameArabic: 'سرية',
      nameLatin,
      placeCode: 'B1',
    })
    const newGroups = [
      part('S-1', 'Blue Dawn Battalion'),
      part('S-2', 'Battalion of the Blue Dawn'),
      part('S-3', 'Wadi Guard'),
    ]
    const input = { id, on: '2020-06-01', intoIds: [], newGroups, reason: 'It broke up.', source }
    await world.done('nadia', split, input)
    const counts = await Promise.all(newGroups.map(async (one) => (await seen(one.id)).matches.length))
    expect(counts).toEqual([1, 1, 0])
  })
})

describe('a commander whom a source names', () => {
  it('is screened as a person, once however many sources name him alike, and kept out of the journal’s open text', async () => {
    const id = await reported('Company of the Well')
    const first = named(id, 'سالم رمضان خليفة الغويل', 'Salem Ramadan Khalifa')
    expect(await world.do('nadia', recordEstimate, first)).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'estimate.mayBeListed', facts: { count: 1 } }],
    })
    const [row] = (await seen(id)).matches
    expect(row).toMatchObject({
      match: { groupId: id, estimateId: first.id, evidence: { name: chief.name } },
      commander: { text: first.text, latin: first.latin },
    })
    expect((await seen(id)).listing).toEqual({ group: 'clear', commanders: 'pending' })
    const again = { ...named(id, first.text, first.latin), source: { ...source, from: 'Radio' } }
    expect(await world.do('nadia', recordEstimate, again)).toMatchObject({ outcome: 'accepted' })
    await onlyCase(id)
    // Named otherwise it may be another man.
    await world.done('nadia', recordEstimate, named(id, '', 'Salem al-Ghwel Khalifa Ramadan'))
    expect((await seen(id)).matches).toHaveLength(2)
    const { rows } = await world.sulh.database.owner.query<{ body: string }>('select body::text as body from journal')
    for (const { body } of rows) expect(body).not.toContain('al-Ghwel')
  })

  it('who is confirmed warns of the group and does not bar it; what people write of him is sealed', async () => {
    const id = await reported('Company of the Mill')
    await world.done('nadia', recordEstimate, named(id, '', 'Salem Ramadan Khalifa al-Ghwel'))
    const reason = 'The photograph of the listed man is his.'
    const input = { id: await onlyCase(id), verdict: 'same', reason }
    await world.done('dalia', proposeMatch, input)
    await world.done('emad', decideMatch, input)
    expect((await seen(id)).listing).toEqual({ group: 'clear', commanders: 'listed' })
    await world.done('nadia', inventory, { id })
    await world.done('nadia', invite, { id })
    const { rows } = await world.sulh.database.owner.query('select from journal where body::text like $1', [
      `%${reason}%`,
    ])
    expect(rows).toEqual([])
  })

  it('whose estimate was withdrawn is not screened again', async () => {
    const id = await reported('Company of the Gate')
    const estimate = named(id, '', 'Walid Anwar Fathi Swehli')
    await world.done('nadia', recordEstimate, estimate)
    await world.done('nadia', withdrawEstimate, { id: estimate.id, reason: 'Another group.' })
    await listBecomes(dawn, chief, filler, { id: 'P2', name: 'Walid Anwar Fathi Swehli' })
    expect((await seen(id)).matches).toEqual([])
    const outcome = await world.sulh.performAsProgram(screenCommanderAgain, { id: estimate.id })
    expect(outcome).toMatchObject(refused('estimate.withdrawn'))
  })
})

describe('when a list changes', () => {
  it('only what is new of groups and commanders reaches a person', async () => {
    const id = await reported('Red Falcon Hunters Brigade')
    await world.done('nadia', recordEstimate, named(id, '', 'Idris Faraj Hilal Zuway'))
    expect((await seen(id)).matches).toEqual([])
    await listBecomes(dawn, chief, filler, brigade, { id: 'P3', name: 'Idris Faraj Hilal al-Zuway' })
    const { matches } = await seen(id)
    expect(matches.map(({ commander }) => commander !== null).sort()).toEqual([false, true])
    const size = async () => {
      const { rows } = await world.sulh.database.owner.query<{ n: number }>('select count(*)::int as n from journal')
      return rows[0]?.n
    }
    const before = await size()
    await jobsRun()
    expect(await size()).toBe(before)
    expect(await world.sulh.performAsProgram(screenGroupAgain, { id })).toMatchObject(refused('screening.nothingNew'))
    expect(await world.do('fatou', screenGroupAgain, { id })).toMatchObject({ outcome: 'refused' })
  })

  it('a decided non-match is quiet while the entry stays, and asked again when it changes', async () => {
    await listBecomes(dawn, chief, filler)
    const id = await reported('Blue Dawn Battalion')
    const match = await onlyCase(id)
    await decide(match, 'different')
    await listBecomes(dawn, chief, { ...filler, name: 'Quirin Zebulon Ottokar' })
    expect((await seen(id)).matches).toMatchObject([{ match: { id: match, status: 'different', earlier: [] } }])
    await listBecomes({ ...dawn, name: 'Blue Dawn Battalion of Tarsa' }, chief, filler)
    expect((await seen(id)).matches).toMatchObject([
      { match: { id: match, status: 'open', earlier: [{ reopenedFor: 'entryChanged' }] } },
    ])
  })

  it('a confirmed match stands while it is asked again because its entry left', async () => {
    await listBecomes(dawn, chief, filler)
    const id = await reported('Blue Dawn Battalion')
    await decide(await onlyCase(id), 'same')
    await listBecomes(chief, filler)
    expect(await seen(id)).toMatchObject({
      matches: [{ match: { status: 'open', earlier: [{ reopenedFor: 'entryLeft' }] } }],
      listing: { group: 'listed' },
    })
    await decide(await onlyCase(id), 'different')
    expect((await seen(id)).listing.group).toBe('clear')
  })
})

describe('a group that two people found on a list', () => {
  it('is not invited, does not sign or start, and its cap does not change, until it is found otherwise', async () => {
    await listBecomes(dawn, chief, filler)
    const agreed = { reference: 'Agreement of Tarsa', signedOn: '2020-10-23', cap: 300, cutOff: null }
    const id = await reported('Blue Dawn Battalion')
    await world.done('nadia', inventory, { id })
    const match = await onlyCase(id)
    // One that waits bars nothing.
    await world.done('nadia', invite, { id })
    await world.done('nadia', sign, { id, ...agreed })
    const cap = { id: newId(), groupId: id, cap: 500, cutOff: null, reason: 'More came.' }
    await world.done('nadia', proposeCap, cap)
    await decide(match, 'same')
    expect((await seen(id)).listing.group).toBe('listed')
    expect(await world.do('omran', setCap, { id: cap.id })).toMatchObject(refused('group.isListed'))
    expect(await world.do('nadia', start, { id })).toMatchObject(refused('group.isListed'))
    expect(await world.do('nadia', sign, { id, ...agreed })).toMatchObject(refused('group.isListed'))
    // To whom the group is unknown, its standing is, too.
    expect(await world.do('umar', sign, { id, ...agreed })).toMatchObject(refused('group.unknown'))
    const other = await reported('Battalion of the Blue Dawn')
    await world.done('nadia', inventory, { id: other })
    await decide(await onlyCase(other), 'same')
    expect(await world.do('nadia', invite, { id: other })).toMatchObject(refused('group.isListed'))
    await world.done('dalia', reopenMatch, { id: match, reason: 'The seal is of another battalion.' })
    expect(await world.do('omran', setCap, { id: cap.id })).toMatchObject(refused('group.isListed'))
    await decide(match, 'different')
    await world.done('omran', setCap, { id: cap.id })
  })

  it('warns of it where its members are decided on, and bars none of them', async () => {
    const id = await reported('Blue Dawn Battalion')
    const person = { given: 'Ziad', father: 'Nuri', grandfather: 'Hamad', family: 'Barasi' }
    const none = { given: '', father: '', grandfather: '', family: '' }
    const personId = await world.done('awa', register, applicant({ nameArabic: none, nameLatin: person }))
    await withGroup(world, 'awa', personId, id)
    const standing = () =>
      inTransaction(world.sulh.database.writer, (tx) => standingOf(tx, personId), 'begin read only')
    expect(await standing()).toMatchObject({ screening: 'clear', association: { listing: 'pending' } })
    await decide(await onlyCase(id), 'same')
    expect(await standing()).toMatchObject({ screening: 'clear', association: { listing: 'listed' } })
  })
})

describe('the record', () => {
  it('holds a case to one subject, and one case of a subject with an entry', async () => {
    const match = await onlyCase(await reported('Blue Dawn Battalion'))
    const copy = (change: string) =>
      world.asOwner(
        `insert into matches select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid()) || ${change})).* from matches m where id = '${match}'`,
      )
    await expect(copy(`'{}'`)).rejects.toMatchObject({ code: '23505' })
    await expect(copy(`'{"group_id": null}'`)).rejects.toMatchObject({ code: '23514' })
    await expect(copy(`'{"site_id": "${idOf('site TAR')}"}'`)).rejects.toMatchObject({ code: '23514' })
  })

  it('takes in whom the rules before version 2 entered, when the program starts; all of it replays', async () => {
    const old = reportedGroup('OLD-1', { nameArabic: 'تشكيل', nameLatin: 'Blue Dawn Battalion' })
    const id = await world.done('nadia', reportGroupUntil2, old)
    await world.done('nadia', recordEstimateUntil2, named(id, '', 'Salem Ramadan Khalifa al-Ghwel'))
    const parts = ['OLD-2', 'OLD-3'].map((code) => ({
      id: newId(),
      code,
      nameArabic: 'سرية',
      nameLatin: '',
      placeCode: 'B1',
    }))
    const whole = await reported('Company of the Quarry')
    const broken = { id: whole, on: '2020-06-01', intoIds: [], newGroups: parts, reason: 'It broke up.', source }
    await world.done('nadia', splitUntil2, broken)
    const signed = await reported('Company of the Bridge')
    await world.done('nadia', inventory, { id: signed })
    await world.done('nadia', sign, { id: signed, reference: 'A', signedOn: '2020-10-23', cap: 3, cutOff: null })
    const cap = { id: newId(), groupId: signed, cap: 5, cutOff: null, reason: 'More came.' }
    await world.done('nadia', proposeCap, cap)
    await world.done('omran', setCapUntil2, { id: cap.id })
    expect((await seen(id)).matches).toEqual([])
    // A program that starts anew has screened nobody yet.
    const found = await screenGroups(world.sulh, world.sulh.screener, () => undefined, new AbortController().signal)
    expect(found.news).toBe(2)
    expect((await seen(id)).matches).toHaveLength(2)
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

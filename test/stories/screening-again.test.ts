import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import type { Id } from '../../src/kernel/ids.ts'
import { correct, register } from '../../src/people/actions.ts'
import { readPerson } from '../../src/people/store.ts'
import type { PersonView } from '../../src/people/views.ts'
import { decideMatch, proposeMatch, reopenMatch, rescreen } from '../../src/screening/actions.ts'
import { readMatch } from '../../src/screening/match-store.ts'
import { readLists } from '../../src/screening/store.ts'
import type { ListsView, MatchView } from '../../src/screening/views.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { adoptInventedList, applicant, cast, newWorld, type World } from '../world.ts'

const entry = { id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi', dob: '1988-05-14' }
const stranger = { id: 'INV-2', name: 'Yusuf Kamal Hilal al-Barasi', dob: '1971-02-02' }
const filler = { id: 'INV-3', name: 'Quirin Zebulon Xaver Ottokar', dob: '1950-06-06' }

let world: World
let version = 1
beforeAll(async () => {
  world = await newWorld()
  await adoptInventedList(world, [stranger, filler])
})
afterAll(() => world.end())

/** Takes the next version of the list in and screens everybody registered against it, as the server does by itself. */
async function listBecomes(...rows: { id: string; name: string; dob?: string }[]): Promise<ListsView['lists'][number]> {
  await adoptInventedList(world, rows, String(++version))
  await everybodyIsScreened()
  const [list] = await world.sulh.database.read(cast.dalia, readLists)
  if (!list) throw new Error('no list')
  return list
}

async function everybodyIsScreened(): Promise<void> {
  for (const job of world.sulh.jobs) await runJob(world.sulh, job, () => undefined, new AbortController().signal)
}

async function person(id: Id): Promise<PersonView> {
  const view = await world.sulh.database.read(cast.dalia, (tx) => readPerson(tx, id, cast.dalia, 'en'))
  if (!view) throw new Error('nobody')
  return view
}

async function match(id: Id): Promise<MatchView> {
  const view = await world.sulh.database.read(cast.dalia, (tx) => readMatch(tx, id, 'en'))
  if (!view) throw new Error('no match')
  return view
}

async function onlyMatchOf(id: Id): Promise<Id> {
  const { matches } = await person(id)
  expect(matches).toHaveLength(1)
  return matches[0]?.match.id ?? ''
}

async function decide(id: Id, verdict: 'same' | 'different'): Promise<void> {
  const input = { id, verdict, reason: 'Compared with the whole entry.' }
  await world.done('dalia', proposeMatch, input)
  await world.done('emad', decideMatch, input)
}

describe('a list changes after people were registered', () => {
  it('raises only what is new, and says so at the list', async () => {
    const id = await world.done('awa', register, applicant())
    expect(await person(id)).toMatchObject({ screening: 'clear', matches: [] })
    const list = await listBecomes(stranger, filler, entry)
    expect(list).toMatchObject({ raised: 1, reopened: 0, screenedHash: list.contentHash })
    expect(await person(id)).toMatchObject({ screening: 'pending' })
    const again = await listBecomes(stranger, filler, entry)
    expect(again).toMatchObject({ raised: 1, reopened: 0 })
    expect((await person(id)).matches).toHaveLength(1)
  })

  it('leaves a decided non-match quiet while the entry stays, and asks again when the entry changes', async () => {
    const id = await world.done('awa', register, applicant({ birth: born('1988-05-20') }))
    const matchId = await onlyMatchOf(id)
    await decide(matchId, 'different')
    expect(await person(id)).toMatchObject({ screening: 'clear' })
    await listBecomes(stranger, filler, entry, { id: 'INV-4', name: 'Someone Else Entirely', dob: '1960-01-01' })
    expect((await match(matchId)).match).toMatchObject({ status: 'different', earlier: [] })
    await listBecomes(stranger, filler, { ...entry, dob: '1988-05-20' })
    const asked = await match(matchId)
    expect(asked.match).toMatchObject({
      status: 'open',
      proposal: null,
      earlier: [{ status: 'different', decidedBy: cast.emad.id, reopenedFor: 'entryChanged', reopenedBy: null }],
    })
    expect(asked.match.evidence.particulars.map(({ code }) => code)).toContain('birth.sameDay')
    expect(asked.reviewers[cast.emad.id]).toBe('عماد')
    expect(await person(id)).toMatchObject({ screening: 'pending' })
    await listBecomes(stranger, filler, entry)
  })

  it('keeps a confirmed match standing while it is asked again, because its entry left', async () => {
    const id = await world.done('awa', register, applicant({ claimedGroup: 'Left' }))
    const matchId = await onlyMatchOf(id)
    await decide(matchId, 'same')
    expect(await person(id)).toMatchObject({ screening: 'listed' })
    await listBecomes(stranger, filler)
    expect((await match(matchId)).match).toMatchObject({ status: 'open', earlier: [{ reopenedFor: 'entryLeft' }] })
    expect(await match(matchId)).toMatchObject({ inForce: false })
    expect(await person(id)).toMatchObject({ screening: 'listed' })
    await decide(matchId, 'different')
    expect(await person(id)).toMatchObject({ screening: 'clear' })
    await listBecomes(stranger, filler, entry)
  })

  it('asks a decided question again where a person wants it so, with the reason', async () => {
    const id = await world.done('awa', register, applicant({ claimedGroup: 'Again' }))
    const matchId = await onlyMatchOf(id)
    const wish = { id: matchId, reason: 'A photograph of the listed man arrived.' }
    expect(await world.do('dalia', reopenMatch, wish)).toMatchObject({ outcome: 'refused', code: 'review.notDecided' })
    await decide(matchId, 'different')
    expect(await world.do('ismail', reopenMatch, wish)).toMatchObject({ outcome: 'refused', code: 'match.unknown' })
    await world.done('dalia', reopenMatch, wish)
    expect((await match(matchId)).match).toMatchObject({
      status: 'open',
      earlier: [{ reopenedFor: 'asked', reopenedBy: cast.dalia.id, reopenReason: wish.reason }],
    })
    await decide(matchId, 'same')
    expect((await match(matchId)).match.earlier).toHaveLength(1)
  })

  it('keeps nothing in the journal where nothing is new, and lets nobody but the program screen again', async () => {
    const id = await world.done('awa', register, applicant({ claimedGroup: 'Quiet' }))
    expect(await world.sulh.performAsProgram(rescreen, { id })).toMatchObject({ code: 'screening.nothingNew' })
    expect(await world.do('jana', rescreen, { id })).toMatchObject({ outcome: 'refused' })
  })
})

describe('an applicant is corrected', () => {
  it('screens them again, keeps what was said before, and asks a non-match again that now speaks otherwise', async () => {
    const id = await world.done('awa', register, applicant({ birth: born('1980-01-20') }))
    const matchId = await onlyMatchOf(id)
    await decide(matchId, 'different')
    const reason = 'The family book says 1988.'
    const { id: _, ...particulars } = applicant()
    await world.done('awa', correct, { ...particulars, id, reason })
    const view = await person(id)
    expect(view.corrections).toMatchObject([
      { byName: 'آوى', correction: { before: { birth: born('1980-01-20') }, reason } },
    ])
    expect(view.person.birth).toEqual(born('1988-05-14'))
    expect(view.person.number).toMatch(/^P-TAR/)
    expect(view.screening).toBe('pending')
    expect((await match(matchId)).match).toMatchObject({
      status: 'open',
      earlier: [{ status: 'different', reopenedFor: 'personChanged' }],
    })
  })

  it('finds whom a corrected name brings up, and goes on finding them by both sides of the register', async () => {
    const id = await world.done(
      'awa',
      register,
      applicant({ ...named('Walid', 'Fathi', 'Anwar', 'Swehli'), birth: born('1990-10-10') }),
    )
    expect(await person(id)).toMatchObject({ screening: 'clear' })
    const corrected = named('Yousef', 'Kamal', 'Hilal', 'Barasi')
    const { id: _, ...particulars } = applicant({ ...corrected, birth: born('1971-02-02') })
    await world.done('awa', correct, { ...particulars, id, reason: 'He gave a false name first.' })
    expect((await person(id)).matches.map((one) => one.match.evidence.name)).toEqual([stranger.name])
    // The index that the job keeps in memory knows the new name: a new entry under it finds them.
    const list = await listBecomes(stranger, filler, entry, { ...stranger, id: 'INV-9' })
    expect(list.raised).toBeGreaterThan(0)
    expect((await person(id)).matches).toHaveLength(2)
  })

  it.each([
    ['by somebody of another site', 'gaston', {}, 'person.unknown'],
    ['by the other side', 'hania', {}, 'person.unknown'],
    ['where nothing is corrected', 'awa', {}, 'person.nothingCorrected'],
    ['into a child', 'awa', { birth: born('2015-01-01') }, 'person.child'],
    ['into somebody without a name', 'awa', named('A', '', '', ''), 'person.nameTooShort'],
    ['to a place that does not exist', 'awa', { placeCode: 'B9' }, 'place.unknown'],
  ] as const)('is refused %s', async (_why, who, change, code) => {
    const id = await world.done('awa', register, applicant({ claimedGroup: 'Refusals' }))
    const { id: _, ...particulars } = applicant({ claimedGroup: 'Refusals', ...change })
    const outcome = await world.do(who, correct, { ...particulars, id, reason: 'As the paper says.' })
    expect(outcome).toMatchObject({ outcome: 'refused', code })
  })
})

describe('the record', () => {
  it('verifies whole after all this', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

function born(day: string) {
  return { from: day, to: day, precision: 'day' }
}

function named(given: string, father: string, grandfather: string, family: string) {
  const none = { given: '', father: '', grandfather: '', family: '' }
  return { nameArabic: none, nameLatin: { given, father, grandfather, family } }
}

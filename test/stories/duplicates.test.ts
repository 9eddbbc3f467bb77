import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import type { Id } from '../../src/kernel/ids.ts'
import { correct, decideDuplicate, proposeDuplicate, register, reopenDuplicate } from '../../src/people/actions.ts'
import { readDuplicate, readDuplicates, readPerson } from '../../src/people/store.ts'
import type { PersonView } from '../../src/people/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { applicant, type CastName, cast, newWorld, rifle, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await newWorld()
})
afterAll(() => world.end())

const none = { given: '', father: '', grandfather: '', family: '' }
const born = (day: string) => ({ from: day, to: day, precision: 'day' })

/** Somebody of a family of their own, so that one story does not meet the people of another. */
function member(family: string, given: Record<string, unknown> = {}) {
  return applicant({
    nameArabic: none,
    nameLatin: { given: 'Salem', father: 'Ramadan', grandfather: 'Khalifa', family },
    ...given,
  })
}

async function seen(who: CastName, id: Id): Promise<PersonView> {
  const view = await world.sulh.database.read(cast[who], (tx) => readPerson(tx, id, cast[who], 'en'))
  if (!view) throw new Error('nobody')
  return view
}

async function questionOf(who: CastName, id: Id): Promise<Id> {
  const { duplicates } = await seen(who, id)
  expect(duplicates).toHaveLength(1)
  return duplicates[0]?.duplicate.id ?? ''
}

async function decide(
  id: Id,
  verdict: 'same' | 'different',
  [a, b]: readonly [CastName, CastName] = ['dalia', 'emad'],
) {
  const input = { id, verdict, reason: 'Both photographs and both family books were compared.' }
  await world.done(a, proposeDuplicate, input)
  return world.do(b, decideDuplicate, input)
}

describe('two registrations of one person', () => {
  it('are linked by two people, and un-linked by two people; both stay, and every id leads to somebody', async () => {
    const first = await world.done('awa', register, member('Ghweil'))
    const second = await world.done('awa', register, member('al-Ghwel', { claimedGroup: 'Another' }))
    const weapon = await world.done('bakary', takeIn, rifle(second))
    const before = [await seen('dalia', first), await seen('dalia', second)]
    const question = await questionOf('dalia', second)
    const alone = { id: question, verdict: 'same', reason: 'I know him.' }
    await world.done('dalia', proposeDuplicate, alone)
    expect(await world.do('dalia', decideDuplicate, alone)).toMatchObject({ code: 'review.twoPersonRule' })
    expect(await seen('dalia', second)).toMatchObject({ mergedInto: null })
    await world.done('emad', decideDuplicate, alone)

    const merged = await seen('dalia', second)
    expect(merged.mergedInto).toMatchObject({ id: first, number: before[0]?.person.number })
    const kept = await seen('dalia', first)
    expect(kept.mergedHere).toMatchObject([{ id: second }])
    expect(kept.weapons.map(({ id }) => id)).toEqual([weapon])
    expect([kept.person, merged.person]).toEqual(before.map((view) => view.person))

    await world.done('fatou', reopenDuplicate, { id: question, reason: 'Two brothers of one name came in together.' })
    // The link stands until two people have decided anew.
    expect((await seen('dalia', second)).mergedInto).not.toBeNull()
    expect(await decide(question, 'different')).toMatchObject({ outcome: 'accepted' })
    const after = [await seen('dalia', first), await seen('dalia', second)]
    expect(
      after.map(({ person, mergedInto, mergedHere, weapons }) => ({ person, mergedInto, mergedHere, weapons })),
    ).toEqual(
      before.map(({ person, mergedInto, mergedHere, weapons }) => ({ person, mergedInto, mergedHere, weapons })),
    )

    await world.done('dalia', reopenDuplicate, { id: question, reason: 'The brothers are one man after all.' })
    expect(await decide(question, 'same')).toMatchObject({ outcome: 'accepted' })
    expect((await seen('dalia', second)).mergedInto).toMatchObject({ id: first })
  })

  it('lead through links of links to the earliest, and none leads to two', async () => {
    const [a, b, c] = [
      await world.done('awa', register, member('Zuwayy')),
      await world.done('awa', register, member('Zuway')),
      await world.done('awa', register, member('al-Zuway')),
    ]
    const questions = (await seen('dalia', c)).duplicates.map(({ duplicate }) => duplicate)
    const between = (other: Id) => questions.find((one) => one.otherId === other)?.id ?? ''
    expect(await decide(between(b), 'same')).toMatchObject({ outcome: 'accepted' })
    expect(await decide(between(a), 'same')).toMatchObject({ outcome: 'refused', code: 'duplicate.mergedAlready' })
    expect(await decide(await questionBetween(b, a), 'same')).toMatchObject({ outcome: 'accepted' })
    expect((await seen('dalia', c)).mergedInto).toMatchObject({ id: a })
    expect((await seen('dalia', a)).mergedHere.map(({ id }) => id).sort()).toEqual([b, c].sort())
  })

  it('are brought up by a document number alone, however it was typed', async () => {
    const passport = (number: string) => ({ documents: [{ kind: 'passport', number }] })
    const first = await world.done('awa', register, member('Maghur', passport('LY-774 211')))
    const other = { given: 'Ziad', father: 'Nuri', grandfather: 'Hamad', family: 'Wershefani' }
    const ghost = await world.done('awa', register, member('', { nameLatin: other, ...passport('ly774211') }))
    const [found] = (await seen('dalia', ghost)).duplicates
    expect(found?.duplicate.otherId).toBe(first)
    expect(found?.evidence?.particulars.map(({ code }) => code)).toContain('identifier.same')
  })

  it('are brought up by a number in which O was typed for 0 and I for 1', async () => {
    const paper = (number: string) => ({ documents: [{ kind: 'nationalId', number }] })
    const first = await world.done('awa', register, member('Sahli', paper('119-780-0471')))
    const other = { given: 'Wajdi', father: 'Hilal', grandfather: 'Zayd', family: 'Gharyani' }
    const ghost = await world.done('awa', register, member('', { nameLatin: other, ...paper('I1978OO47l') }))
    const [found] = (await seen('dalia', ghost)).duplicates
    expect(found?.duplicate.otherId).toBe(first)
    expect(found?.evidence?.particulars.map(({ code }) => code)).toContain('document.lookAlike')
  })

  it('are brought up too where two sites register them at the same moment', async () => {
    const [first, second] = await Promise.all([
      world.done('awa', register, member('Shelmani')),
      world.done('gaston', register, member('al-Shelmani')),
    ])
    const { duplicates } = await seen('dalia', second)
    expect(duplicates.map(({ other }) => other?.id)).toContain(first)
  })

  it('are asked again when a correction made them alike', async () => {
    const first = await world.done('awa', register, member('Dabbashi', { birth: born('1985-03-09') }))
    const second = await world.done('awa', register, member('Dabashi', { birth: born('1999-11-30') }))
    const known = (await seen('dalia', second)).duplicates.map(({ duplicate }) => duplicate)
    for (const { id } of known) expect(await decide(id, 'different')).toMatchObject({ outcome: 'accepted' })
    const { id: _, ...particulars } = member('Dabashi', { birth: born('1985-03-09') })
    await world.done('awa', correct, { ...particulars, id: second, reason: 'The passport says 1985.' })
    const [asked] = (await seen('dalia', second)).duplicates
    expect(asked).toMatchObject({ duplicate: { otherId: first, status: 'open' } })
    expect(known).toHaveLength(1)
    expect(asked?.duplicate.earlier).toMatchObject([{ reopenedFor: 'personChanged' }])
  })
})

describe('the classic traps', () => {
  it('brothers of one father, family, town and 1 January are not brought up', async () => {
    const brother = (given: string) =>
      member('', {
        nameLatin: { given, father: 'Miftah', grandfather: 'Abdalla', family: 'Qadiri' },
        birth: year(1990),
      })
    await world.done('awa', register, brother('Hatem'))
    const second = await world.done('awa', register, brother('Walid'))
    expect((await seen('dalia', second)).duplicates).toEqual([])
  })

  it('a brother who uses the other’s passport is brought up, and the machine says that they may be brothers', async () => {
    const brother = (given: string) =>
      member('', {
        nameLatin: { given, father: 'Bashir', grandfather: 'Masoud', family: 'Tarhuni' },
        documents: [{ kind: 'passport', number: 'P990017' }],
      })
    await world.done('awa', register, brother('Anwar'))
    const second = await world.done('awa', register, brother('Yunis'))
    const [found] = (await seen('dalia', second)).duplicates
    expect(found?.evidence?.particulars.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['kin.likely', 'identifier.same']),
    )
  })

  it('1 January says no more than the year', async () => {
    const first = member('Feituri', { birth: born('1980-01-01') })
    await world.done('awa', register, first)
    const second = await world.done('awa', register, member('Faituri', { birth: born('1980-01-01') }))
    const codes = (await seen('dalia', second)).duplicates[0]?.evidence?.particulars.map(({ code }) => code)
    expect(codes).toContain('birth.sameYear')
    expect(codes).not.toContain('birth.sameDay')
  })
})

describe('two registrations on the two sides', () => {
  let north: Id
  let south: Id
  let question: Id
  beforeAll(async () => {
    const named = (family: string) => ({
      nameLatin: { given: 'Ghaith', father: 'Nizar', grandfather: 'Ayyub', family },
    })
    south = await world.done('hania', register, member('', { ...named('Sharkasi'), placeCode: 'B3' }))
    north = await world.done('awa', register, member('', named('al-Sharkasi')))
    question = await questionOf('dalia', north)
  })

  it('warn the officer without showing who it is', async () => {
    const [found] = (await seen('awa', north)).duplicates
    expect(found).toMatchObject({ otherSide: true, other: null, evidence: null })
    expect(JSON.stringify(found)).not.toContain('Sharkasi')
    expect((await seen('ismail', south)).duplicates).toEqual([])
  })

  it('are compared by joint reviewers alone, who see both beside each other', async () => {
    const input = { id: question, verdict: 'same', reason: 'Same face.' }
    expect(await world.do('dalia', proposeDuplicate, input)).toMatchObject({ code: 'duplicate.jointReview' })
    const list = (who: CastName) =>
      world.sulh.database.read(cast[who], (tx) =>
        readDuplicates(tx, { status: 'open', order: '-score', page: 1 }, cast[who]),
      )
    expect((await list('dalia')).duplicates.map(({ duplicate }) => duplicate.id)).not.toContain(question)
    expect((await list('lina')).duplicates.map(({ duplicate }) => duplicate.id)).toContain(question)
    const view = await world.sulh.database.read(cast.lina, (tx) => readDuplicate(tx, question, cast.lina, 'en'))
    expect(view?.person.nameLatin.family).toBe('al-Sharkasi')
    expect(view?.other?.nameLatin.family).toBe('Sharkasi')
    expect(view?.evidence?.parts.length).toBeGreaterThan(2)
  })

  it('are linked by two joint reviewers; each side sees that its registration is linked, and not to whom', async () => {
    expect(await decide(question, 'same', ['lina', 'marwan'])).toMatchObject({ outcome: 'accepted' })
    expect((await seen('dalia', north)).mergedInto).toEqual({ id: south, number: null })
    expect((await seen('ismail', south)).mergedHere).toEqual([{ id: north, number: null }])
    expect((await seen('lina', north)).mergedInto).toMatchObject({ id: south, number: expect.stringMatching(/^P-SUD/) })
    const { rows } = await world.sulh.database.read(cast.dalia, (tx) =>
      tx.query('select id, kept_id, merged_id from merges where merged_id = $1', [north]),
    )
    expect(rows).toHaveLength(1)
    await expect(
      world.sulh.database.read(cast.dalia, (tx) => tx.query('select kept_site_id from merges')),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('the record', () => {
  it('verifies whole after all this', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

/** The question that `later` raised about `earlier`. */
async function questionBetween(later: Id, earlier: Id): Promise<Id> {
  const found = (await seen('dalia', later)).duplicates.find(({ duplicate }) => duplicate.otherId === earlier)
  return found?.duplicate.id ?? ''
}

function year(given: number) {
  return { from: `${given}-01-01`, to: `${given}-12-31`, precision: 'year' }
}

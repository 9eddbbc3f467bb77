import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimBenefit } from '../../src/claims/actions.ts'
import { readClaims, readReceipts } from '../../src/claims/store.ts'
import { ClaimsView, ReceiptsView } from '../../src/claims/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { reportGroup } from '../../src/groups/actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { decideMatch, proposeMatch } from '../../src/screening/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { printReceipt, takeIn } from '../../src/weapons/actions.ts'
import { crewOf } from '../../src/weapons/code-lists.ts'
import { upheldAppeal } from '../appeal.ts'
import { attempt } from '../attempt.ts'
import { northernPanel } from '../eligible.ts'
import { reportedGroup, withGroup } from '../groups.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { adoptInventedList, applicant, type CastName, cast, rifle } from '../world.ts'

let world: HttpWorld
let panel: Awaited<ReturnType<typeof northernPanel>>
beforeAll(async () => {
  world = await newHttpWorld()
  await adoptInventedList(world, [{ id: 'INV-9', name: 'Naser Sabri Jaber al-Qadhi', dob: '1980-03-02' }])
  panel = await northernPanel(world)
  groupId = await world.done('nadia', reportGroup, reportedGroup('G-7'))
})
afterAll(() => world.end())

let groupId: Id
const names = ['Bishti', 'Ghalbun', 'Mismari', 'Senussi', 'Tajuri', 'Warfalli', 'Zlitni', 'Hasi', 'Drebi', 'Fezzani']
let registered = 0

/** Somebody of a family of their own; with their group, since the panel asks for one. */
async function somebody(given: Record<string, unknown> = {}): Promise<Id> {
  const latin = { given: 'Younis', father: 'Hamed', grandfather: 'Rajab', family: names[registered++] ?? '' }
  const none = { given: '', father: '', grandfather: '', family: '' }
  const id = await world.done('awa', register, applicant({ nameArabic: none, nameLatin: latin, ...given }))
  await withGroup(world, 'nadia', id, groupId)
  return id
}

async function taken(source: Record<string, unknown>, given: Record<string, unknown> = {}) {
  const weaponId = await world.done('bakary', takeIn, rifle('', { source, ...given }))
  const { rows } = await world.sulh.database.owner.query<{ receipt: Id }>(
    'select receipt_id as receipt from weapons where id = $1',
    [weaponId],
  )
  return { weaponId, receiptId: rows[0]?.receipt ?? newId() }
}

const claim = (of: { weaponId: Id; receiptId: Id }, personId: Id) => ({ id: newId(), ...of, personId })
const claimsOn = (weaponId: Id, who: CastName = 'fatou') =>
  world.sulh.database.read(cast[who], (tx) => readClaims(tx, weaponId, 'en'))

describe('the right that a weapon gives', () => {
  let owner: Id
  let own: { weaponId: Id; receiptId: Id }

  it('is for who is eligible, on their own receipt, accepted by another than who issued it', async () => {
    owner = await somebody()
    own = await taken({ kind: 'person', personId: owner })
    expect(await world.do('fatou', claimBenefit, claim(own, owner))).toMatchObject({ code: 'claim.notEligible' })
    expect((await claimsOn(own.weaponId)).candidates).toEqual([])
    await panel.eligible(owner)
    const other = await somebody()
    await panel.eligible(other)
    // A receipt that was sold: the buyer is eligible, and it is not theirs.
    expect(await world.do('fatou', claimBenefit, claim(own, other))).toMatchObject({
      code: 'claim.notTheirs',
      field: 'personId',
    })
    expect(await world.do('bakary', claimBenefit, claim(own, owner))).toMatchObject({ code: 'action.notAllowed' })
    const both = { ...cast.bakary, roles: ['armourer' as const, 'director' as const] }
    const envelope = { id: newId(), at: new Date().toISOString(), input: claim(own, owner) }
    expect(await world.sulh.performer.perform({ action: claimBenefit, actor: both, envelope })).toMatchObject({
      code: 'claim.twoPersonRule',
    })
    expect(await world.do('ismail', claimBenefit, claim(own, owner))).toMatchObject({ code: 'receipt.unknown' })
    const wrong = { ...claim(own, owner), receiptId: newId() }
    expect(await world.do('fatou', claimBenefit, wrong)).toMatchObject({ code: 'receipt.unknown' })
    expect((await claimsOn(own.weaponId)).candidates.map(({ id }) => id)).toEqual([owner])
  })

  it('is used up once, says by whom and when, and is not used again with another weapon', async () => {
    await world.done('fatou', claimBenefit, claim(own, owner))
    expect(await claimsOn(own.weaponId)).toMatchObject({
      claims: [{ claim: { seat: 1, personId: owner, claimedBy: cast.fatou.id }, claimedByName: 'فاتو' }],
      candidates: [],
    })
    expect(await world.do('omran', claimBenefit, claim(own, owner))).toMatchObject({ code: 'claim.once' })
    const second = await taken({ kind: 'person', personId: owner })
    expect(await world.do('omran', claimBenefit, claim(second, owner))).toMatchObject({ code: 'claim.once' })
  })

  it('is nobody’s where the weapon was found, seized or left, also where who gave it is named', async () => {
    const person = await somebody()
    await panel.eligible(person)
    const place = { placeCode: 'B1', note: 'At the gate' }
    const found = await taken({ kind: 'cache', ...place, by: 'Engineer unit 3' })
    expect(await world.do('fatou', claimBenefit, claim(found, person))).toMatchObject({ code: 'receipt.unknown' })
    const named = await taken({ kind: 'spontaneous', ...place }, { giver: 'Um Salim' })
    expect(await world.do('fatou', claimBenefit, claim(named, person))).toMatchObject({ code: 'claim.noRight' })
  })

  it('is not for who is on a list', async () => {
    const listed = await somebody({
      nameArabic: { given: 'ناصر', father: 'صبري', grandfather: 'جابر', family: 'القاضي' },
      nameLatin: { given: 'Naser', father: 'Sabri', grandfather: 'Jaber', family: 'al-Qadhi' },
      birth: { from: '1980-03-02', to: '1980-03-02', precision: 'day' },
    })
    const theirs = await taken({ kind: 'person', personId: listed })
    const { rows } = await world.sulh.database.owner.query<{ id: Id }>('select id from matches where person_id = $1', [
      listed,
    ])
    const same = { id: rows[0]?.id, verdict: 'same', reason: 'Name and birth agree.' }
    await world.done('dalia', proposeMatch, same)
    await world.done('emad', decideMatch, same)
    expect(await world.do('fatou', claimBenefit, claim(theirs, listed))).toMatchObject({ code: 'claim.barred' })
  })

  it('of a crew-served weapon is for as many of its group as serve it, each once', async () => {
    const gun = await taken(
      { kind: 'group', groupId, personId: null, note: '' },
      { class: 'generalPurposeMachineGun', calibre: '7.62×54R' },
    )
    const crew: Id[] = []
    for (let n = 0; n < crewOf.generalPurposeMachineGun + 1; n++) {
      const id = await somebody()
      await panel.eligible(id)
      crew.push(id)
    }
    const stranger = await world.done(
      'awa',
      register,
      applicant({ nameLatin: { given: 'Idris', father: 'Hamza', grandfather: 'Nuri', family: 'Mansuri' } }),
    )
    expect(await world.do('fatou', claimBenefit, claim(gun, stranger))).toMatchObject({ code: 'claim.notTheirs' })
    const [first = '', second = '', third = ''] = crew
    await world.done('fatou', claimBenefit, claim(gun, first))
    expect(await world.do('fatou', claimBenefit, claim(gun, first))).toMatchObject({ code: 'claim.once' })
    await world.done('fatou', claimBenefit, claim(gun, second))
    expect(await world.do('fatou', claimBenefit, claim(gun, third))).toMatchObject({
      code: 'claim.usedUp',
      facts: { count: 2 },
    })
    expect((await claimsOn(gun.weaponId)).claims.map(({ claim: { seat } }) => seat)).toEqual([1, 2])
  })

  it('is held by the database as the rules hold it', async () => {
    const as = (sql: string) => attempt(world, 'sulh_writer', sql)
    const insert = (columns: Readonly<Record<string, string>>) => {
      const given: Record<string, string> = {
        ...{ side_id: 'side_id', site_id: 'site_id', receipt_id: 'receipt_id', weapon_id: 'weapon_id' },
        ...{ person_id: 'person_id', seat: 'seat', claimed_by: 'claimed_by', ...columns },
      }
      const keys = Object.keys(given).join(', ')
      return as(`insert into benefit_claims (id, ${keys}, claimed_at)
        select gen_random_uuid(), ${Object.values(given).join(', ')}, now() from benefit_claims where seat = 1 order by claimed_at limit 1`)
    }
    const somebodyElse = `(select id from people p where not exists (select from benefit_claims c where c.person_id = p.id) limit 1)`
    expect(await insert({ person_id: somebodyElse })).toBe('23505')
    expect(await insert({ person_id: somebodyElse, seat: '2' })).toBe('23514')
    const free = `select w.id from weapons w where w.source = 'person' and not exists (select from benefit_claims c where c.weapon_id = w.id) limit 1`
    const unused = { weapon_id: `(${free})`, receipt_id: `(select receipt_id from weapons where id = (${free}))` }
    expect(await insert(unused)).toBe('23505')
    expect(await insert({ ...unused, person_id: somebodyElse, claimed_by: `'${cast.bakary.id}'` })).toBe('23514')
    expect(await insert({ ...unused, person_id: somebodyElse, receipt_id: 'receipt_id' })).toBe('23514')
    const found = `(select id from weapons where source = 'spontaneous' limit 1)`
    const receipt = `(select receipt_id from weapons where id = ${found})`
    expect(await insert({ weapon_id: found, receipt_id: receipt, person_id: somebodyElse })).toBe('23514')
    expect(await as(`update benefit_claims set person_id = ${somebodyElse}`)).toBe('42501')
    expect(await as('delete from benefit_claims')).toBe('42501')
    await expect(world.asOwner('delete from benefit_claims')).rejects.toThrow(/never changed or removed/)
    for (const [kind, crew] of Object.entries(crewOf)) {
      const { rows } = await world.sulh.database.owner.query('select crew_of($1) as crew', [kind])
      expect(rows, kind).toEqual([{ crew }])
    }
  })
})

describe('the receipts of a person', () => {
  it('are shown where the appeal of somebody ineligible is heard, and their paper opens there', async () => {
    const personId = await somebody()
    const { weaponId, receiptId } = await taken({ kind: 'person', personId }, { condition: 'unserviceable' })
    await world.done('bakary', printReceipt, { id: receiptId })
    const decisionId = await panel.ineligible(personId)
    await upheldAppeal(world, 'awa', { subjectKind: 'eligibility', subjectId: decisionId, personId })
    for (const who of ['awa', 'wahid', 'rabia', 'karim'] as const) {
      const { status, body } = await world.get(who, `/api/people/${personId}/receipts`)
      expect(status, who).toBe(200)
      expect(ReceiptsView.parse(JSON.parse(body)), who).toMatchObject({
        total: 1,
        receipts: [{ id: receiptId, kind: 'weapon', itemId: weaponId, condition: 'unserviceable', printed: true }],
      })
    }
    expect((await world.get('wahid', `/api/receipts/${receiptId}/paper`)).status).toBe(200)
    expect((await world.get('nadia', `/api/people/${personId}/receipts`)).status).toBe(403)
    const claims = await world.get('fatou', `/api/weapons/${weaponId}/claims`)
    expect(ClaimsView.parse(JSON.parse(claims.body))).toEqual({ claims: [], candidates: [] })
    for (const who of ['gaston', 'ismail'] as const) {
      const seen = await world.sulh.database.read(cast[who], (tx) => readReceipts(tx, personId, { page: 1 }))
      expect(seen.receipts, who).toEqual([])
    }
  })

  it('and all of it replays', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

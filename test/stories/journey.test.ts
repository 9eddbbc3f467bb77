import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { parseCheckpoint } from '../../src/journal/checkpoint.ts'
import { encodeVerifierKey, verifierKey } from '../../src/journal/note.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import { verifyInclusion } from '../../src/journal/tree.ts'
import { newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { readPerson } from '../../src/people/store.ts'
import { decideMatch, proposeMatch } from '../../src/screening/actions.ts'
import { rawPublicKey } from '../../src/server/keys.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { handOver, printReceipt, receive, settleSeal, settleSerial, takeIn } from '../../src/weapons/actions.ts'
import { proveReceipt } from '../../src/weapons/papers.ts'
import { readExceptions, readWeapon } from '../../src/weapons/store.ts'
import { adoptInventedList, applicant, armedApplicant, cast, idOf, newWorld, rifle, type World } from '../world.ts'

describe('a fighter comes in, is screened, hands over a rifle, and leaves with a receipt', () => {
  let world: World
  beforeAll(async () => {
    world = await newWorld()
    await adoptInventedList(world, [{ id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi', dob: '1988-05-14' }])
  })
  afterAll(() => world.end())

  it('shows the possible match on the list and the possible duplicate at once, each explained', async () => {
    const first = await world.done('awa', register, applicant())
    const again = {
      nameArabic: { given: '', father: '', grandfather: '', family: '' },
      nameLatin: { given: 'Mansur', father: 'Uthman', grandfather: 'Bilqasim', family: 'Tawerghi' },
    }
    const second = await world.done('awa', register, applicant(again))
    const view = await world.sulh.database.read(cast.awa, (tx) => readPerson(tx, second, cast.awa, 'en'))
    expect(view?.screening).toBe('pending')
    expect(view?.matches[0]?.match.evidence.parts.length).toBeGreaterThan(2)
    expect(view?.matches[0]?.list).toEqual({ title: 'Invented list', invented: true })
    expect(view?.duplicates.map((one) => one.duplicate.otherId)).toContain(first)
    expect(view?.duplicates[0]?.evidence?.parts.some((part) => part.how !== 'same')).toBe(true)
  })

  it('lets one screener propose and only another decide, and bars who is confirmed', async () => {
    const id = await world.done('awa', register, applicant())
    const person = await world.sulh.database.read(cast.dalia, (tx) => readPerson(tx, id, cast.dalia, 'en'))
    const match = person?.matches[0]?.match.id ?? ''
    const verdict = { id: match, verdict: 'same', reason: 'Same father, grandfather and day of birth.' }
    expect(await world.do('dalia', decideMatch, verdict)).toMatchObject({
      outcome: 'refused',
      code: 'review.notProposed',
    })
    await world.done('dalia', proposeMatch, verdict)
    expect(await world.do('dalia', decideMatch, verdict)).toMatchObject({
      outcome: 'refused',
      code: 'review.twoPersonRule',
    })
    expect(await world.do('ismail', decideMatch, verdict)).toMatchObject({ outcome: 'refused', code: 'match.unknown' })
    await world.done('emad', decideMatch, verdict)
    const after = await world.sulh.database.read(cast.dalia, (tx) => readPerson(tx, id, cast.dalia, 'en'))
    expect(after?.screening).toBe('listed')
    expect(await world.do('emad', proposeMatch, verdict)).toMatchObject({ code: 'review.decided' })
  })

  it('takes a weapon in, proves the receipt without a network, and carries the weapon to the store under seal', async () => {
    const { weaponId, personId } = await armedApplicant(world, {
      nameLatin: { given: 'Idris', father: 'Salem', grandfather: 'Faraj', family: 'Zuway' },
    })
    const view = await world.sulh.database.read(cast.bakary, (tx) => readWeapon(tx, weaponId, 'en'))
    expect(view?.weapon).toMatchObject({
      status: 'inCustody',
      holder: `armourer:${cast.bakary.id}`,
      personId,
      moves: 0,
    })
    const receiptId = view?.receipt?.id ?? ''
    await world.done('bakary', printReceipt, { id: receiptId })
    const proven = await proveReceipt(world.sulh, receiptId)
    const key = verifierKey(world.sulh.journal.origin, 'log', rawPublicKey(world.sulh.keys.journalPublic))
    const checked = verifyReceiptCode(proven?.code ?? '', [key])
    expect(encodeVerifierKey(key)).toContain(world.sulh.journal.origin)
    expect(checked).toMatchObject({
      genuine: true,
      statement: { weapon: { tag: view?.weapon.tag }, number: view?.receipt?.number },
    })

    const send = { id: weaponId, toSiteId: idOf('site STO'), seal: 'tar 4471' }
    expect(await world.do('gaston', handOver, send)).toMatchObject({ code: 'weapon.unknown' })
    await world.done('bakary', handOver, send)
    expect(await world.do('bakary', receive, { id: weaponId, seal: 'TAR4471', sealIntact: true })).toMatchObject({
      code: 'custody.otherSite',
    })
    await world.done('celine', receive, { id: weaponId, seal: 'TAR4471', sealIntact: true })
    const arrived = await world.sulh.database.read(cast.celine, (tx) => readWeapon(tx, weaponId, 'en'))
    expect(arrived?.weapon).toMatchObject({
      status: 'inCustody',
      holder: `armourer:${cast.celine.id}`,
      moves: 2,
      seal: null,
    })
    expect(arrived?.movements.map(({ movement }) => movement.n)).toEqual([0, 1, 2])
    // The store needs the weapon's history, not the person's name.
    expect(arrived?.person).toBeNull()
    const gone = await world.sulh.database.read(cast.bakary, (tx) => readWeapon(tx, weaponId, 'en'))
    expect(gone).toBeUndefined()
  })

  it('records a broken seal and a repeated serial instead of refusing them, and has somebody else settle them', async () => {
    const { weaponId, personId } = await armedApplicant(world)
    await world.done('bakary', handOver, { id: weaponId, toSiteId: idOf('site STO'), seal: '9001' })
    const broken = await world.do('celine', receive, { id: weaponId, seal: '9002', sealIntact: false })
    expect(broken).toMatchObject({ outcome: 'flagged', flags: [{ code: 'custody.sealBroken' }] })
    const first = rifle(personId, { serial: 'O-1 77' })
    await world.done('bakary', takeIn, first)
    const repeated = await world.do('bakary', takeIn, rifle(personId, { serial: '0177' }))
    expect(repeated).toMatchObject({ outcome: 'flagged', flags: [{ code: 'weapon.sameSerial' }] })
    const { exceptions: open } = await world.sulh.database.read(cast.fatou, (tx) =>
      readExceptions(tx, { status: 'open', page: 1 }, 'en'),
    )
    const seal = open.find((row) => row.exception.cause === 'custody.sealBroken')?.exception.id
    const serial = open.find((row) => row.exception.cause === 'weapon.sameSerial')?.exception.id
    await world.done('fatou', settleSeal, {
      id: seal,
      reason: 'Strap torn at the checkpoint; contents counted by two.',
    })
    const settled = await world.do('fatou', settleSerial, {
      id: serial,
      finding: 'distinct',
      reason: 'Two rifles lie on the table.',
    })
    expect(settled).toMatchObject({ outcome: 'accepted' })
    expect(settled.outcome === 'refused' ? [] : settled.documents).toHaveLength(1)
  })

  it('shows beside a weapon those whose marking may be the same, misread, and never one that was erased', async () => {
    const { personId } = await armedApplicant(world)
    const marked = (serial: string | null, legibility: string) => rifle(personId, { serial, legibility })
    const first = await world.done('bakary', takeIn, marked('KB 88412', 'clear'))
    const second = await world.done('bakary', takeIn, marked('K8-8B412', 'clear'))
    const inARow = await world.done('bakary', takeIn, marked('KB 88413', 'clear'))
    const erased = await world.done('bakary', takeIn, marked(null, 'erased'))
    const near = async (id: string) =>
      (await world.sulh.database.read(cast.bakary, (tx) => readWeapon(tx, id, 'en')))?.near.map((one) => one.id)
    expect(await near(second)).toEqual([first])
    expect(await near(inARow)).toEqual([])
    expect(await near(erased)).toEqual([])
  })

  it('gives each accepted act a proof that leads to the signed head', async () => {
    const outcome = await world.do('awa', register, applicant({ id: newId() }))
    if (outcome.outcome === 'refused') throw new Error(outcome.code)
    const { proof } = outcome
    const head = parseCheckpoint(proof.checkpoint)
    const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
    expect(head?.size).toBe(proof.treeSize)
    const claim = {
      leaf: bytes(proof.leafHash),
      index: proof.leafIndex,
      size: proof.treeSize,
      proof: proof.path.map(bytes),
    }
    expect(verifyInclusion({ ...claim, root: head?.root ?? new Uint8Array() })).toBe(true)
    expect(verifyInclusion({ ...claim, root: bytes('00'.repeat(32)) })).toBe(false)
  })

  it('verifies whole after all this', async () => {
    const result = await verifyRecord(world.sulh, recordChecks)
    expect(result.findings).toEqual([])
    expect(result.entries).toBeGreaterThan(30)
    expect(result.proofs).toBe(result.leaves)
  })
})

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordBiometric, withdrawBiometric } from '../../src/cards/biometric-actions.ts'
import { mayOpenPaper } from '../../src/cards/card.ts'
import { issueCard, printCard, reportCard } from '../../src/cards/card-actions.ts'
import { issueCertificate } from '../../src/cards/certificate-actions.ts'
import {
  proposeCertificateRevocation,
  signCertificateRevocation,
  turnDownCertificateRevocation,
} from '../../src/cards/certificate-revocation-actions.ts'
import { leaseNumbers, voidNumbers } from '../../src/cards/number-actions.ts'
import { paperRevokedAsOf, readCard } from '../../src/cards/read-card.ts'
import {
  liftRevocation,
  proposeRevocation,
  signRevocation,
  turnDownRevocation,
} from '../../src/cards/revocation-actions.ts'
import { isRevoked, verifyRevocationList } from '../../src/cards/revocation-list.ts'
import { proposeCardSetting, signCardSetting, turnDownCardSetting } from '../../src/cards/setting-actions.ts'
import { CardTrustView, CardView, PersonCardsView } from '../../src/cards/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { fromHex } from '../../src/journal/bytes.ts'
import { encodeVerifierKey, parseVerifierKey, verifierKey } from '../../src/journal/note.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { decideDuplicate, proposeDuplicate, register } from '../../src/people/actions.ts'
import { keepPhoto } from '../../src/people/photo-actions.ts'
import { rawPublicKey } from '../../src/server/keys.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { discharge } from '../../src/site-flow/leaving-actions.ts'
import { stationsFor, usualWorking } from '../../src/site-flow/site-setting.ts'
import { receiveVisit } from '../../src/site-flow/visit-actions.ts'
import { attempt } from '../attempt.ts'
import { carded, cardFor, face, keysOf, leasedNumbers, photographed, read } from '../cards.ts'
import { northernPanel } from '../eligible.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { codesOn, pagesOf, paperOf, poppler, textOf } from '../pdf.ts'
import { arrival, paperOf as makePaper, pass } from '../site-flow.ts'
import { adoptInventedList, applicant, type CastName, cast, dayHere, idOf } from '../world.ts'

let world: HttpWorld
let numbers: string[]
let next = 0
const number = () => numbers[next++]
beforeAll(async () => {
  world = await newHttpWorld()
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Tariq Salem Idris Bouhadi' }])
  numbers = await leasedNumbers(world, 'awa', 50)
})
afterAll(() => world.end())

/** Names that nobody else in this story is near to. */
const people = [
  ['خديجة', 'Khadija', 'رمضان', 'Ramadan', 'الفيتوري', 'al-Fituri'],
  ['يونس', 'Younis', 'خليل', 'Khalil', 'الزليطني', 'Zliteni'],
  ['سليمة', 'Salima', 'بشير', 'Bashir', 'الدرسي', 'Dursi'],
  ['نوري', 'Nuri', 'مفتاح', 'Muftah', 'القماطي', 'Gammati'],
  ['جمعة', 'Jumaa', 'عقيلة', 'Aguila', 'المسماري', 'Mismari'],
  ['وداد', 'Widad', 'حامد', 'Hamed', 'الشريف', 'Sharif'],
  ['إدريس', 'Idris', 'صالح', 'Saleh', 'المبروك', 'Mabrouk'],
  ['زهرة', 'Zahra', 'فرج', 'Faraj', 'الترهوني', 'Tarhuni'],
  ['طاهر', 'Taher', 'قاسم', 'Qasem', 'بن غشير', 'Ben Ghashir'],
  ['مروان', 'Marwan', 'لطفي', 'Lutfi', 'الهوني', 'Houni'],
] as const
let used = 0
function somebody(given: Record<string, unknown> = {}) {
  const [ar, la, fatherAr, fatherLa, familyAr, familyLa] = people[used++ % people.length] ?? people[0]
  return {
    nameArabic: { given: ar, father: fatherAr, grandfather: '', family: familyAr },
    nameLatin: { given: la, father: fatherLa, grandfather: '', family: familyLa },
    birth: { from: `19${70 + used}-02-03`, to: `19${70 + used}-02-03`, precision: 'day' },
    ...given,
  }
}
const trust = async () => CardTrustView.parse(JSON.parse((await world.get(null, '/api/card-trust')).body))
const cardsOf = async (who: CastName, personId: Id) =>
  PersonCardsView.parse(JSON.parse((await world.get(who, `/api/people/${personId}/cards`)).body))
const view = async (who: CastName, id: Id) =>
  CardView.parse(JSON.parse((await world.get(who, `/api/cards/${id}`)).body))
const codeOf = async (who: CastName, cardId: Id) => {
  const pdf = await paperOf(world, who, `/api/cards/${cardId}/paper`)
  return { pdf, code: (await codesOn(pdf, 2))[0] ?? '' }
}

describe('numbers', () => {
  it('are leased in blocks, name no site, and no number is in two', async () => {
    const lease = { id: newId(), siteId: idOf('site TAR'), size: 25 }
    expect(await world.do('awa', leaseNumbers, { ...lease, size: 26 })).toMatchObject({ code: 'input.invalid' })
    expect(await world.do('hania', leaseNumbers, lease)).toMatchObject({ code: 'site.unknown' })
    const theirs = await leasedNumbers(world, 'hania')
    expect(numbers.filter((one) => theirs.includes(one))).toEqual([])
    expect([...numbers, ...theirs].every((one) => /^C-\d{6}-\d$/.test(one))).toBe(true)
    await leasedNumbers(world, 'gaston', 200)
    await leasedNumbers(world, 'gaston', 200)
    expect(await world.do('gaston', leaseNumbers, { ...lease, siteId: idOf('site BEL') })).toMatchObject({
      code: 'cardBlock.enough',
    })
  })

  it('are made void with a reason, and are then of no use', async () => {
    const { rows } = await world.sulh.database.owner.query<{ id: Id }>(
      'select block_id as id from card_numbers where number = $1',
      [numbers[49]],
    )
    const spoiled = { id: rows[0]?.id, numbers: [numbers[49]], reason: 'Blank card stolen' }
    expect(await world.do('gaston', voidNumbers, spoiled)).toMatchObject({ code: 'cardBlock.unknown' })
    await world.done('basma', voidNumbers, spoiled)
    expect(await world.do('awa', voidNumbers, spoiled)).toMatchObject({ code: 'cardNumber.void' })
    const personId = await world.done('awa', register, applicant(somebody()))
    await photographed(world, 'awa', personId)
    expect(await world.do('awa', issueCard, cardFor(personId, numbers[49]))).toMatchObject({ code: 'cardNumber.void' })
    const wrong = `${numbers[48]?.slice(0, -1)}${(Number(numbers[48]?.at(-1)) + 1) % 10}`
    for (const [given, code] of [
      [wrong, 'cardNumber.wrongCheckDigit'],
      ['C-900000-8', 'cardNumber.wrongCheckDigit'],
      [(await leasedNumbers(world, 'hania'))[0], 'cardNumber.otherSite'],
    ])
      expect(await world.do('awa', issueCard, cardFor(personId, given))).toMatchObject({ code, field: 'number' })
  })
})

describe('a photo', () => {
  it('is taken at the site, sealed, and shown to who sees the person', async () => {
    const personId = await world.done('awa', register, applicant(somebody()))
    const put = async (who: CastName, body: Buffer, type = 'image/jpeg') =>
      world.http.inject({
        method: 'PUT',
        url: `/api/people/${personId}/photos`,
        headers: { cookie: await world.signIn(who), 'content-type': type },
        payload: body,
      })
    const first = await face('#884422')
    expect((await put('hania', first)).statusCode).toBe(404)
    expect((await put('dalia', first)).statusCode).toBe(403)
    expect((await put('awa', Buffer.from('no picture'))).statusCode).toBe(400)
    const { sha256 } = (await put('awa', first)).json()
    expect(await world.do('awa', keepPhoto, { id: newId(), personId, sha256: 'a'.repeat(64) })).toMatchObject({
      code: 'personPhoto.notReceived',
    })
    await world.done('awa', keepPhoto, { id: newId(), personId, sha256 })
    expect(await world.do('awa', keepPhoto, { id: newId(), personId, sha256 })).toMatchObject({
      code: 'personPhoto.same',
    })
    const at = `/api/people/${personId}/photos/${sha256}`
    expect((await world.get('dalia', at)).status).toBe(200)
    expect((await world.get('hania', at)).status).toBe(404)
    expect((await world.get('gaston', at)).status).toBe(404)
    expect((await world.get('jana', at)).status).toBe(403)
    const { rows } = await world.sulh.database.owner.query<{ sealed: Buffer }>('select sealed from person_photo_files')
    // A JPEG begins with these bytes; what is stored is none, so a stolen copy of the database has no faces.
    expect(rows.some(({ sealed }) => sealed.includes(Buffer.from([0xff, 0xd8, 0xff])))).toBe(false)
    const second = await photographed(world, 'basma', personId, '#112233')
    const { photos } = JSON.parse((await world.get('awa', `/api/people/${personId}/photos`)).body)
    expect(photos).toMatchObject([
      { photo: { sha256: second, status: 'current', takenBy: cast.basma.id }, takenByName: 'بسمة' },
      { photo: { sha256, status: 'replaced' } },
    ])
  })
})

describe('a card', () => {
  it('is issued to a woman who brought no weapon, says her number alone, and is printed once', async () => {
    const given = somebody({ sex: 'female', claimedGroup: 'Hill Company' })
    const { personId, cardId } = await carded(world, 'awa', number(), given)
    expect((await world.get('awa', `/api/cards/${cardId}/paper`)).status).toBe(409)
    await world.done('awa', printCard, { id: cardId })
    expect(await world.do('awa', printCard, { id: cardId })).toMatchObject({ code: 'card.printed' })
    const response = await world.get('awa', `/api/cards/${cardId}/paper`)
    expect(response.status).toBe(200)
    expect((await world.get('gaston', `/api/cards/${cardId}/paper`)).status).toBe(404)
    expect((await world.get('basma', `/api/cards/${cardId}/paper`)).status).toBe(403)
    expect(await cardsOf('basma', personId)).toMatchObject({ cards: [{ status: 'inHand', kind: 'opaque' }] })
    if (!poppler) return
    const { pdf, code } = await codeOf('awa', cardId)
    expect(pagesOf(pdf)).toBe(2)
    const text = textOf(pdf)
    expect(text).toContain(numbers[next - 1])
    expect(text).not.toMatch(
      /Khadija|Fituri|Salima|Nuri|خديجة|الفيتوري|Belmora|Hill Company|Sulh|صلح|TAR|Tarsa|combat/i,
    )
    expect(read(code, await trust())).toMatchObject({
      genuine: true,
      identity: { id: numbers[next - 1], version: '1.0' },
      about: { issuer: 'Card Office' },
    })
    const verified = read(code, await trust())
    if (verified.genuine) expect(Object.keys(verified.identity)).toEqual(['id', 'version'])
  })

  it('opens only right after it was printed, and only for who printed it', async () => {
    const { cardId } = await carded(world, 'awa', number(), somebody())
    await world.done('awa', printCard, { id: cardId })
    const later = new Date(Date.now() + 16 * 60_000)
    const { card } = await view('awa', cardId)
    expect(mayOpenPaper(card, cast.awa.id, new Date())).toBe(true)
    expect(mayOpenPaper(card, cast.awa.id, later)).toBe(false)
    expect(mayOpenPaper(card, cast.gaston.id, new Date())).toBe(false)
  })

  it('is not issued without a photo, to a second registration, to who is listed or not screened yet, or twice', async () => {
    const bare = await world.done('awa', register, applicant(somebody()))
    expect(await world.do('awa', issueCard, cardFor(bare, numbers[40]))).toMatchObject({ code: 'card.noPhoto' })
    await photographed(world, 'awa', bare)
    expect(await world.do('gaston', issueCard, cardFor(bare, numbers[40]))).toMatchObject({ code: 'person.unknown' })
    expect(await world.do('basma', issueCard, cardFor(bare, numbers[40]))).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('awa', issueCard, cardFor(bare, numbers[40], { kind: 'identity' }))).toMatchObject({
      code: 'card.identityOff',
    })
    const listed = await world.done(
      'awa',
      register,
      applicant({
        nameArabic: { given: '', father: '', grandfather: '', family: '' },
        nameLatin: { given: 'Tariq', father: 'Salem', grandfather: 'Idris', family: 'Bouhadi' },
      }),
    )
    await photographed(world, 'awa', listed)
    expect(await world.do('awa', issueCard, cardFor(listed, numbers[40]))).toMatchObject({
      code: 'card.screeningPending',
    })
    await world.asOwner(`update screening_results set status = 'listed' where id = '${listed}'`)
    expect(await world.do('awa', issueCard, cardFor(listed, numbers[40]))).toMatchObject({ code: 'card.barred' })
    await world.asOwner(`update screening_results set status = 'pending' where id = '${listed}'`)
    await world.done('awa', issueCard, cardFor(bare, number()))
    expect(await world.do('awa', issueCard, cardFor(bare, numbers[40]))).toMatchObject({ code: 'card.hasOne' })
  })

  it('follows a person through two registrations: the second leads to the first, and both have one card', async () => {
    const given = somebody()
    const { personId } = await carded(world, 'awa', number(), given)
    const again = await world.done('awa', register, applicant(given))
    await photographed(world, 'awa', again)
    const { rows } = await world.sulh.database.owner.query<{ id: Id }>(
      'select id from duplicates where person_id = $1 and other_id = $2',
      [again, personId],
    )
    const found = { id: rows[0]?.id, verdict: 'same', reason: 'The same face' }
    await world.done('dalia', proposeDuplicate, found)
    await world.done('emad', decideDuplicate, found)
    expect(await world.do('awa', issueCard, cardFor(again, numbers[40]))).toMatchObject({ code: 'card.merged' })
    expect((await cardsOf('awa', again)).cards).toHaveLength(1)
    const certify = { id: newId(), personId: again, dischargedOn: dayHere(), placeCode: 'B1' }
    expect(await world.do('basma', issueCertificate, certify)).toMatchObject({ code: 'discharge.merged' })
  })

  it('that is lost or spoiled is revoked by one and replaced, and the first stays in the record', async () => {
    const { personId, cardId } = await carded(world, 'awa', number(), somebody())
    await world.done('awa', printCard, { id: cardId })
    const replaced = { cardId, reason: 'damaged', note: 'Broken in two' }
    const second = await world.done('awa', issueCard, cardFor(personId, number(), { replaced }))
    expect(await view('awa', cardId)).toMatchObject({
      card: { status: 'revoked', endedFor: 'damaged', endedNote: 'Broken in two', printedBy: cast.awa.id },
      after: { id: second },
    })
    expect(await view('awa', second)).toMatchObject({ card: { status: 'issued', replaces: cardId } })
    expect(await world.do('awa', issueCard, cardFor(personId, numbers[41], { replaced }))).toMatchObject({
      code: 'card.notReplaced',
    })
    const report = { id: second, reason: 'stolen', note: 'On the market' }
    expect(await world.do('hania', reportCard, report)).toMatchObject({ code: 'card.unknown' })
    expect(await world.do('mona', reportCard, { ...report, reason: 'penalty' })).toMatchObject({
      code: 'input.invalid',
    })
    await world.done('mona', reportCard, report)
    expect(await world.do('awa', printCard, { id: second })).toMatchObject({ code: 'card.revoked' })
    expect(await world.do('awa', reportCard, report)).toMatchObject({ code: 'card.revoked' })
    await world.done('awa', issueCard, cardFor(personId, number()))
    expect((await cardsOf('awa', personId)).cards.map(({ status }) => status)).toEqual(['issued', 'revoked', 'revoked'])
  })
})

describe('taking a card away as a penalty', () => {
  it('takes two people, and no other card is issued until it is lifted by somebody else than who signed', async () => {
    const { personId, cardId } = await carded(world, 'awa', number(), somebody())
    const proposal = { id: newId(), cardId, personId, ground: 'misuse', reason: 'Lent to a cousin' }
    expect(await world.do('mona', proposeRevocation, proposal)).toMatchObject({ code: 'action.notAllowed' })
    await world.done('fatou', proposeRevocation, proposal)
    expect(await world.do('basma', proposeRevocation, { ...proposal, id: newId() })).toMatchObject({
      code: 'cardRevocation.waiting',
    })
    expect(await world.do('fatou', signRevocation, { id: proposal.id })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    expect(await world.do('ismail', signRevocation, { id: proposal.id })).toMatchObject({
      code: 'cardRevocation.unknown',
    })
    expect(await world.do('basma', turnDownRevocation, { id: proposal.id, reason: 'No' })).toMatchObject({
      code: 'cardRevocation.notYours',
    })
    expect((await view('awa', cardId)).card.status).toBe('issued')
    await world.done('omran', signRevocation, { id: proposal.id })
    expect((await view('awa', cardId)).card).toMatchObject({ status: 'revoked', endedFor: 'penalty' })
    expect(await world.do('awa', issueCard, cardFor(personId, numbers[42]))).toMatchObject({ code: 'card.penalty' })
    const lift = { id: proposal.id, reason: 'The cousin stole it' }
    expect(await world.do('omran', liftRevocation, lift)).toMatchObject({ code: 'cardRevocation.twoPersonRule' })
    await world.done('fatou', liftRevocation, lift)
    await world.done('awa', issueCard, cardFor(personId, number()))
  })

  it('is turned down with the reason, and the card goes on', async () => {
    const { personId, cardId } = await carded(world, 'awa', number(), somebody())
    const proposal = { id: newId(), cardId, personId, ground: 'other', reason: 'Said so' }
    const other = await world.done('awa', register, applicant(somebody()))
    expect(await world.do('basma', proposeRevocation, { ...proposal, personId: other })).toMatchObject({
      code: 'card.unknown',
    })
    const id = await world.done('basma', proposeRevocation, { ...proposal, id: newId() })
    await world.done('fatou', turnDownRevocation, { id, reason: 'Nothing shows it' })
    expect(await world.do('fatou', signRevocation, { id })).toMatchObject({ code: 'cardRevocation.answered' })
    await world.done('awa', printCard, { id: cardId })
  })
})

describe('the list of revoked cards', () => {
  it('is public, names nobody, and knows a card the moment it is revoked', async () => {
    const { personId, cardId } = await carded(world, 'awa', number(), somebody())
    await world.done('awa', printCard, { id: cardId })
    const listNow = async () => {
      const view = await trust()
      const verified = verifyRevocationList(new Uint8Array(Buffer.from(view.list, 'base64')), keysOf(view))
      if (!('list' in verified)) throw new Error(verified.why)
      return { view, list: verified.list }
    }
    if (poppler) {
      const { code } = await codeOf('awa', cardId)
      const before = await listNow()
      const card = read(code, before.view)
      const token = fromHex((card.genuine && card.about.tokenId) || '') ?? new Uint8Array()
      expect(token).toHaveLength(16)
      expect(isRevoked(before.list, token)).toBe(false)
      await world.done('awa', reportCard, { id: cardId, reason: 'lost', note: '' })
      const after = await listNow()
      expect(isRevoked(after.list, token)).toBe(true)
      expect(after.list.nextUpdate - after.list.issuedAt).toBeGreaterThan(46 * 3600)
      const held = Buffer.from(after.view.list, 'base64').toString('latin1')
      for (const said of [numbers[next - 1] ?? '', personId, cardId, 'TAR']) expect(held).not.toContain(said)
      // The token is in the code, and in no table.
      expect(held).not.toContain(Buffer.from(token).toString('latin1'))
    }
    const { list } = await listNow()
    const { rows } = await world.sulh.database.owner.query<{ n: number }>(
      `select count(*) as n from cards where status = 'revoked'`,
    )
    expect(list.marks.length).toBe(8 * (rows[0]?.n ?? 0))
  })
})

describe('what cards say', () => {
  const wanted = {
    ...{ kind: 'identity', biometrics: false, validMonths: 24, reason: 'The civil registry asks for it' },
    issuer: { ar: 'مكتب البطاقات', en: 'Card Office', fr: 'Bureau des cartes' },
  }
  it('is changed by two people of the side, and an issuer’s name that tells is refused', async () => {
    const id = newId()
    const telling = { ...wanted.issuer, ar: 'برنامج التسريح' }
    expect(await world.do('fatou', proposeCardSetting, { ...wanted, id, issuer: telling })).toMatchObject({
      code: 'cardSetting.issuerTells',
    })
    expect(await world.do('awa', proposeCardSetting, { ...wanted, id })).toMatchObject({ code: 'action.notAllowed' })
    const first = await world.done('fatou', proposeCardSetting, { ...wanted, id })
    expect(await world.do('kamila', proposeCardSetting, { ...wanted, id: newId() })).toMatchObject({
      code: 'cardSetting.waiting',
    })
    await world.done('kamila', turnDownCardSetting, { id: first, reason: 'Not without a reason that is written down' })
    await world.done('fatou', proposeCardSetting, { ...wanted, id: '01900000-0000-7000-8000-00000000c0de' })
    const again = { id: '01900000-0000-7000-8000-00000000c0de' }
    expect(await world.do('fatou', signCardSetting, again)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('ismail', signCardSetting, again)).toMatchObject({ code: 'cardSetting.unknown' })
    await world.done('kamila', signCardSetting, again)
    const { settings } = JSON.parse((await world.get('hania', '/api/card-settings')).body)
    expect(settings).toEqual([])
  })

  it('is then who the holder is, in both scripts, and still nothing of a group', async () => {
    const personId = await world.done('awa', register, applicant(somebody({ nationality: 'TD' })))
    await photographed(world, 'awa', personId)
    const id = await world.done('awa', issueCard, cardFor(personId, number(), { kind: 'identity' }))
    await world.done('awa', printCard, { id })
    if (!poppler) return
    const { pdf, code } = await codeOf('awa', id)
    expect(textOf(pdf)).not.toMatch(/Hill Company|Belmora|Tarsa|combat/i)
    const { person } = JSON.parse((await world.get('awa', `/api/people/${personId}`)).body)
    const [given] = Object.values(person.nameLatin)
    expect(textOf(pdf)).toContain(given)
    expect(read(code, await trust())).toMatchObject({
      genuine: true,
      identity: {
        fullName: expect.stringContaining(String(given)),
        secondaryFullName: expect.stringMatching(/[\u0621-\u064a]/),
        secondaryLanguage: 'ara',
        dateOfBirth: expect.stringMatching(/^19\d{2}0203$/),
        gender: 1,
        nationality: 'TD',
      },
    })
  })
})

describe('biometrics', () => {
  let templateId: Id
  let templateOf: Id
  const template = {
    modality: 'fingerprint',
    position: 'right thumb',
    quality: 80,
    device: 'Reader 5',
    format: 'ISO 19794-2',
  }
  it('are kept only where two people said so and the person agreed, sealed, and nothing needs them', async () => {
    const { personId } = await carded(world, 'awa', number(), somebody())
    const bytes = 'Rk1SQUJDREVGRw=='
    const send = async (who: CastName) => {
      const headers = { cookie: await world.signIn(who) }
      const url = `/api/people/${personId}/biometrics`
      const { statusCode, body } = await world.http.inject({
        method: 'PUT',
        url,
        headers,
        payload: { template: bytes },
      })
      return { status: statusCode, body }
    }
    expect((await send('awa')).status).toBe(409)
    const sha256 = createHash('sha256').update(Buffer.from(bytes, 'base64')).digest('hex')
    const input = { ...template, id: newId(), personId, sha256, consent: 'Asked in Arabic, signed' }
    expect(await world.do('awa', recordBiometric, input)).toMatchObject({ code: 'biometric.off' })
    const setting = await world.done('luay', proposeCardSetting, {
      ...{ id: newId(), kind: 'opaque', biometrics: true, validMonths: 12, reason: 'A trial' },
      issuer: { ar: 'مكتب البطاقات', en: 'Card Office', fr: 'Bureau des cartes' },
    })
    await world.done('omran', signCardSetting, { id: setting })
    expect(await world.do('awa', recordBiometric, input)).toMatchObject({ code: 'biometric.notReceived' })
    expect((await send('basma')).status).toBe(403)
    expect((await send('hania')).status).toBe(404)
    expect(JSON.parse((await send('awa')).body)).toEqual({ sha256 })
    expect(await world.do('awa', recordBiometric, { ...input, consent: ' ' })).toMatchObject({ code: 'input.invalid' })
    await world.done('awa', recordBiometric, input)
    expect(await world.do('awa', recordBiometric, { ...input, id: newId() })).toMatchObject({ code: 'biometric.same' })
    expect(await cardsOf('awa', personId)).toMatchObject({
      templates: [{ template: { status: 'kept', quality: 80 }, withdrawnByName: null }],
      biometrics: true,
    })
    const { rows } = await world.sulh.database.owner.query(
      `select from journal where body::text like '%Rk1SQUJD%' union all
       select from biometric_templates b where to_jsonb(b)::text like '%Rk1SQUJD%' union all
       select from biometric_files f where position('\\x464d52414243'::bytea in f.sealed) > 0`,
    )
    expect(rows).toEqual([])
    templateId = input.id
    templateOf = personId
  })

  it('are withdrawn at a word, and wiped with it; that they were there stays', async () => {
    const files = async () => (await world.sulh.database.owner.query('select from biometric_files')).rowCount
    expect(await files()).toBe(1)
    const withdraw = { id: templateId, said: 'She came back and asked.' }
    expect(await world.do('hania', withdrawBiometric, withdraw)).toMatchObject({ code: 'biometric.unknown' })
    expect(await world.do('bakary', withdrawBiometric, withdraw)).toMatchObject({ code: 'action.notAllowed' })
    await world.done('kamila', withdrawBiometric, withdraw)
    expect(await files()).toBe(0)
    expect(await world.do('awa', withdrawBiometric, withdraw)).toMatchObject({ code: 'biometric.withdrawn' })
    expect(await cardsOf('awa', templateOf)).toMatchObject({
      templates: [{ template: { status: 'withdrawn' }, withdrawnByName: cast.kamila.name }],
    })
    // Past the application neither what was said nor the withdrawal changes.
    for (const sql of [
      `update biometric_templates set consent = 'Yes'`,
      `update biometric_templates set status = 'kept', withdrawn_by = null, withdrawn_at = null, withdrawn_for = null`,
    ])
      expect(await attempt(world, 'sulh_writer', sql)).toBe('23001')
    expect(await attempt(world, 'sulh_side_north', 'select from biometric_files')).toBe('42501')
  })
})

describe('a discharge certificate', () => {
  it('attests that somebody completed and is a civilian, without a group, and proves itself twice', async () => {
    const { personId } = await carded(world, 'awa', number(), somebody({ sex: 'female' }))
    const certify = { id: newId(), personId, dischargedOn: dayHere(), placeCode: 'B1' }
    const refused = async (given: Record<string, unknown>, code: string) =>
      expect(await world.do('basma', issueCertificate, { ...certify, ...given })).toMatchObject({ code })
    await refused({ dischargedOn: dayHere(1) }, 'discharge.future')
    await refused({ dischargedOn: dayHere(-1) }, 'discharge.beforeRegistered')
    await refused({ placeCode: 'B99' }, 'place.unknown')
    expect(await world.do('omayma', issueCertificate, certify)).toMatchObject({ code: 'person.unknown' })
    expect(await world.do('fatou', issueCertificate, certify)).toMatchObject({ code: 'action.notAllowed' })
    const id = await world.done('basma', issueCertificate, certify)
    await refused({ id: newId() }, 'discharge.hasOne')
    expect(await cardsOf('awa', personId)).toMatchObject({
      certificates: [{ number: expect.stringMatching(/^D-TAR-000001-\d$/), dischargedOn: dayHere(), visit: null }],
    })
    const path = `/api/discharge-certificates/${id}/paper`
    expect((await world.get('hania', path)).status).toBe(404)
    expect((await world.get('bakary', path)).status).toBe(403)
    for (const language of ['ar', 'en', 'fr']) {
      const pdf = await paperOf(world, 'basma', `${path}?language=${language}`)
      if (!poppler) continue
      expect(pagesOf(pdf)).toBe(1)
      const text = textOf(pdf)
      expect(text).toContain('شهادة إتمام')
      expect(text).not.toMatch(/Hill Company|Belmora|combatant/i)
      const codes = await codesOn(pdf, 1)
      const proof = codes.find((code) => code.startsWith('SULH1:')) ?? ''
      const short = codes.find((code) => !code.startsWith('SULH1:')) ?? ''
      const key = verifierKey(world.sulh.journal.origin, 'log', rawPublicKey(world.sulh.keys.journalPublic))
      const trusted = [parseVerifierKey(encodeVerifierKey(key))].flatMap((one) => one ?? [])
      expect(verifyReceiptCode(proof, trusted)).toMatchObject({
        genuine: true,
        statement: { kind: 'dischargeCertificate', dischargedOn: dayHere(), place: 'Tarsa', issuer: 'North' },
      })
      expect(read(short, await trust())).toMatchObject({ genuine: true, identity: { legalStatus: 'civilian' } })
    }
  })

  it('attests the visit that ended with a discharge, on its day, and none while its person is at a site', async () => {
    const at = new Date(Date.now() - 3 * 86_400_000).toISOString()
    const input = applicant(somebody())
    await world.sulh.performer.perform({ action: register, actor: cast.awa, envelope: { id: newId(), at, input } })
    const personId = String(input.id)
    const visitId = await world.done('awa', receiveVisit, arrival({ personId, sex: null }))
    const certify = { id: newId(), personId, dischargedOn: dayHere(), placeCode: 'B1' }
    expect(await world.do('basma', issueCertificate, certify)).toMatchObject({ code: 'discharge.present' })
    for (const station of stationsFor(usualWorking, { armed: false, ageGroup: 'adult' })) {
      if (station === 'discharge') break
      await makePaper(world, station, visitId, personId)
      await pass(world, visitId, station)
    }
    await world.done('basma', discharge, { id: visitId, note: '' })
    const otherDay = { ...certify, dischargedOn: dayHere(-1) }
    expect(await world.do('basma', issueCertificate, otherDay)).toMatchObject({
      code: 'discharge.otherDay',
      facts: { day: dayHere() },
    })
    const otherVisit = { ...certify, visitId: newId() }
    expect(await world.do('basma', issueCertificate, otherVisit)).toMatchObject({ code: 'discharge.otherVisit' })
    await world.done('basma', issueCertificate, certify)
    expect((await cardsOf('awa', personId)).certificates).toMatchObject([{ visitId, visit: { id: visitId } }])
  })

  it('is revoked by two people; both of its codes are on the list, and another can be issued', async () => {
    const { personId } = await carded(world, 'awa', number(), somebody())
    const certify = { personId, dischargedOn: dayHere(), placeCode: 'B1' }
    const first = await world.done('basma', issueCertificate, { ...certify, id: newId() })
    const pdf = await paperOf(world, 'basma', `/api/discharge-certificates/${first}/paper?language=en`)
    const proposal = { id: newId(), certificateId: first, personId, reason: 'The place is another.' }
    expect(await world.do('hania', proposeCertificateRevocation, proposal)).toMatchObject({
      code: 'certificateRevocation.noCertificate',
    })
    const id = await world.done('fatou', proposeCertificateRevocation, proposal)
    const again = { ...proposal, id: newId() }
    expect(await world.do('awa', proposeCertificateRevocation, again)).toMatchObject({
      code: 'certificateRevocation.waiting',
    })
    expect(await world.do('fatou', signCertificateRevocation, { id })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    expect(await world.do('ismail', signCertificateRevocation, { id })).toMatchObject({
      code: 'certificateRevocation.unknown',
    })
    const why = { id, reason: 'It is right.' }
    expect(await world.do('awa', turnDownCertificateRevocation, why)).toMatchObject({
      code: 'certificateRevocation.notYours',
    })
    // Nobody revokes past the application either.
    const alone = `update discharge_certificates set revoked_at = now() where id = '${first}'`
    expect(await attempt(world, 'sulh_writer', `${alone}; set constraints all immediate`)).toBe('23514')
    await world.done('omran', signCertificateRevocation, { id })
    expect(await world.do('omran', signCertificateRevocation, { id })).toMatchObject({
      code: 'certificateRevocation.answered',
    })
    if (poppler) {
      const codes = await codesOn(pdf, 1)
      const key = verifierKey(world.sulh.journal.origin, 'log', rawPublicKey(world.sulh.keys.journalPublic))
      const trusted = [parseVerifierKey(encodeVerifierKey(key))].flatMap((one) => one ?? [])
      const told = await trust()
      const listed = verifyRevocationList(Buffer.from(told.list, 'base64'), keysOf(told))
      const list = 'list' in listed ? listed.list : null
      for (const code of codes)
        if (code.startsWith('SULH1:'))
          expect(paperRevokedAsOf(verifyReceiptCode(code, trusted), { keys: keysOf(told), list })).not.toBeNull()
        else expect(readCard(code, { keys: keysOf(told), list }, new Date())).toMatchObject({ why: 'revoked' })
    }
    const second = await world.done('basma', issueCertificate, { ...certify, id: newId() })
    const { certificates } = await cardsOf('awa', personId)
    expect(certificates.map(({ id: one, revokedAt }) => [one, revokedAt === null])).toEqual([
      [second, true],
      [first, false],
    ])
    expect(await attempt(world, 'sulh_writer', `update discharge_certificates set discharged_on = '2020-01-01'`)).toBe(
      '23001',
    )
  })

  it('is not issued to who is on a list or was found not to be eligible', async () => {
    const { personId } = await carded(world, 'awa', number(), somebody())
    const certify = { id: newId(), personId, dischargedOn: dayHere(), placeCode: 'B1' }
    await world.asOwner(`update screening_results set status = 'listed' where id = '${personId}'`)
    expect(await world.do('basma', issueCertificate, certify)).toMatchObject({ code: 'discharge.barred' })
    await world.asOwner(`update screening_results set status = 'clear' where id = '${personId}'`)
    await (await northernPanel(world)).ineligible(personId)
    expect(await world.do('basma', issueCertificate, certify)).toMatchObject({ code: 'discharge.notEligible' })
  })
})

it('another side sees no card, number, face or setting', async () => {
  const [first] = (await world.sulh.database.owner.query('select id, person_id from cards limit 1')).rows
  expect((await world.get('hania', `/api/cards/${first.id}`)).status).toBe(404)
  expect((await world.get('hania', `/api/people/${first.person_id}/cards`)).status).toBe(404)
  expect(JSON.parse((await world.get('hania', '/api/cards')).body)).toMatchObject({ cards: [], total: 0 })
  expect(JSON.parse((await world.get('gaston', '/api/cards')).body)).toMatchObject({ cards: [], total: 0 })
  const { cards, total } = JSON.parse((await world.get('karim', '/api/cards?order=number')).body)
  expect(cards).toHaveLength(total)
  const searched = JSON.parse((await world.get('awa', `/api/cards?search=${cards[0].card.number.toLowerCase()}`)).body)
  expect(searched.cards).toHaveLength(1)
})

it('the record proves itself after all this', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

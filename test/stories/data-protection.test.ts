import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { draftConsentText, recordConsent, signConsentText, withdrawConsent } from '../../src/consents/actions.ts'
import { consentFor } from '../../src/consents/store.ts'
import { ConsentTextsView, PersonConsents } from '../../src/consents/views.ts'
import { handAccessOver, recordAccess, refuseAccess, releaseAccess } from '../../src/data-protection/access-actions.ts'
import {
  appealCorrectionRequest,
  decideCorrectionAppeal,
  decideCorrectionRequest,
  finishCorrectionRequest,
  recordCorrectionRequest,
} from '../../src/data-protection/correction-actions.ts'
import { disclosures } from '../../src/data-protection/disclosures.ts'
import { holdings } from '../../src/data-protection/holdings.ts'
import { draftRetentionRule, signRetentionRule } from '../../src/data-protection/retention-actions.ts'
import { retentionJob } from '../../src/data-protection/retention-job.ts'
import { AccessRequestsView, RetentionRulesView, SubjectRecord } from '../../src/data-protection/views.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { correct, register } from '../../src/people/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { poppler, textOf } from '../pdf.ts'
import { adoptInventedList, applicant, type CastName, cast, dayHere, rifle } from '../world.ts'

let world: HttpWorld
let personId: Id
let southId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi', dob: '1988-05-14' }])
  personId = await world.done('awa', register, applicant())
  southId = await world.done('hania', register, applicant({ placeCode: 'B3', claimedGroup: 'South' }))
  await world.done('bakary', takeIn, rifle(personId, { serial: 'SN-4711' }))
})
afterAll(() => world.end())

const json = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const as = (sql: string) => attempt(world, 'sulh_writer', sql)

describe('a consent', () => {
  const words = { ar: 'هل توافق على صورة لوجهك؟', en: 'Do you agree to a photo?', fr: 'Acceptez-vous une photo ?' }
  const said = { language: 'ar', witness: 'Aunt Salma', paper: null, note: '' }
  const answer = (textId: Id, given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), personId, textId, answer: 'given', readBy: cast.awa.id },
    ...said,
    ...given,
  })
  const standing = (purpose: 'photo' | 'research') =>
    world.sulh.database.read(cast.awa, (tx) => consentFor(tx, personId, purpose))
  let textId: Id

  it('is asked with a text that two people put into force, and no other', async () => {
    textId = await world.done('kamila', draftConsentText, { id: newId(), purpose: 'photo', words })
    expect(await world.do('awa', recordConsent, answer(textId))).toMatchObject({ code: 'consent.textNotInForce' })
    expect(await world.do('kamila', signConsentText, { id: textId })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    expect(await world.do('nizar', signConsentText, { id: textId })).toMatchObject({ code: 'consentText.unknown' })
    await world.done('luay', signConsentText, { id: textId })
    const next = await world.done('kamila', draftConsentText, { id: newId(), purpose: 'photo', words })
    const again = { id: newId(), purpose: 'photo', words }
    expect(await world.do('luay', draftConsentText, again)).toMatchObject({ code: 'consentText.draftWaits' })
    await world.done('fatou', signConsentText, { id: next })
    expect(await world.do('awa', recordConsent, answer(textId))).toMatchObject({ code: 'consent.textNotInForce' })
    textId = next
    const { texts } = ConsentTextsView.parse(await json('awa', '/api/consent-texts'))
    expect(texts.map(({ text }) => [text.version, text.status])).toEqual([
      [2, 'inForce'],
      [1, 'retired'],
    ])
    expect((await json('hania', '/api/consent-texts')).texts).toEqual([])
  })

  it('holds as it was answered last: given, taken back at any time by whoever hears it, refused, and kept each time', async () => {
    expect(await standing('photo')).toBe('notAsked')
    expect(await world.do('mona', withdrawConsent, { id: newId(), personId, purpose: 'photo', ...said })).toMatchObject(
      { code: 'consent.notGiven' },
    )
    await world.done('awa', recordConsent, answer(textId))
    expect(await standing('photo')).toBe('given')
    await world.done('wahid', withdrawConsent, { id: newId(), personId, purpose: 'photo', ...said, note: 'By phone.' })
    expect(await standing('photo')).toBe('withdrawn')
    await world.done('mona', recordConsent, answer(textId, { answer: 'refused', readBy: cast.mona.id }))
    const view = PersonConsents.parse(await json('awa', `/api/people/${personId}/consents`))
    const photo = view.purposes.find(({ purpose }) => purpose === 'photo')
    expect(photo).toMatchObject({ standing: 'refused', text: { version: 2 } })
    expect(photo?.answers.map((one) => one.answer)).toEqual(['refused', 'withdrawn', 'given'])
    expect(view.purposes.find(({ purpose }) => purpose === 'research')).toMatchObject({ standing: 'notAsked' })
  })

  it('bars from nothing when it is refused', async () => {
    const { id: _, ...particulars } = applicant({ claimedGroup: 'Mill Company' })
    await world.done('awa', correct, { ...particulars, id: personId, reason: 'Said so.' })
  })

  it('is of its own side: the other side neither asks nor sees it, and another site does not either', async () => {
    expect(await world.do('hania', recordConsent, answer(textId))).toMatchObject({ code: 'person.unknown' })
    expect((await world.get('hania', `/api/people/${personId}/consents`)).status).toBe(404)
    expect((await world.get('gaston', `/api/people/${personId}/consents`)).status).toBe(404)
    expect((await world.get('bakary', `/api/people/${personId}/consents`)).status).toBe(403)
    const reader = { readBy: cast.hania.id }
    expect(await world.do('awa', recordConsent, answer(textId, reader))).toMatchObject({
      code: 'consent.readerUnknown',
    })
  })

  it('past the application: history only grows, follows one by one, and nothing is taken back that was not given', async () => {
    expect(await as(`update consents set answer = 'given'`)).toBe('42501')
    expect(await as('delete from consents')).toBe('23001')
    const insert = (n: number, what: string) =>
      `insert into consents select gen_random_uuid(), side_id, site_id, person_id, purpose, ${n}, '${what}', text_id, language, read_by,
        witness, paper, note, recorded_by, now() from consents where n = 2`
    expect(await as(insert(2, 'given'))).toBe('23505')
    expect(await as(insert(3, 'withdrawn'))).toBe('23514')
    expect(await as(`update consent_texts set words = '{}'`)).toBe('23001')
    expect(await as(`update consent_texts set status = 'inForce' where status = 'retired'`)).not.toBe('done')
  })
})

describe('a person’s record', () => {
  const asked = (given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), personId, askedOn: dayHere(-3), how: 'inPerson', identityCheck: 'documentShown' },
    ...{ identityNote: 'Passport, and the face.', language: 'ar' },
    ...given,
  })
  let requestId: Id

  it('is asked for with how it was made sure who asks, and has 30 days', async () => {
    expect(await world.do('awa', recordAccess, asked())).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('kamila', recordAccess, asked({ personId: southId }))).toMatchObject({
      code: 'person.unknown',
    })
    expect(await world.do('kamila', recordAccess, asked({ identityNote: '' }))).toMatchObject({ code: 'input.invalid' })
    expect(await world.do('kamila', recordAccess, asked({ askedOn: dayHere(1) }))).toMatchObject({
      code: 'accessRequest.askedInFuture',
    })
    requestId = await world.done('kamila', recordAccess, asked())
    expect(await world.do('luay', recordAccess, asked())).toMatchObject({ code: 'accessRequest.open' })
    const { requests } = AccessRequestsView.parse(await json('luay', '/api/access-requests'))
    expect(requests).toMatchObject([{ id: requestId, dueOn: daysAfter(dayHere(-3), 30), status: 'recorded' }])
    const work = await json('luay', '/api/work?kind=accessRequest.decide')
    expect(work.items).toMatchObject([{ id: requestId, due: expect.stringContaining(daysAfter(dayHere(-3), 30)) }])
    expect((await json('nizar', '/api/access-requests')).requests).toEqual([])
  })

  it('is let out by another officer alone, and is to be had by nobody before', async () => {
    expect((await world.get('luay', `/api/access-requests/${requestId}/record`)).status).toBe(409)
    expect((await world.get('luay', `/api/access-requests/${requestId}/paper`)).status).toBe(409)
    expect(await world.do('kamila', releaseAccess, { id: requestId })).toMatchObject({
      code: 'accessRequest.twoPersonRule',
    })
    expect(await world.do('kamila', refuseAccess, { id: requestId, reason: 'No.' })).toMatchObject({
      code: 'accessRequest.twoPersonRule',
    })
    expect(await world.do('nizar', releaseAccess, { id: requestId })).toMatchObject({ code: 'accessRequest.unknown' })
    expect(
      await as(`update access_requests set status = 'released', decided_by = recorded_by, decided_at = now()`),
    ).toBe('23514')
    await world.done('luay', releaseAccess, { id: requestId })
    for (const who of ['nizar', 'awa', 'karim'] as const)
      expect((await world.get(who, `/api/access-requests/${requestId}/record`)).status, who).not.toBe(200)
  })

  it('says everything that may be said, in the person’s language, and the same of what is withheld to everybody', async () => {
    const record = SubjectRecord.parse(await json('kamila', `/api/access-requests/${requestId}/record?language=en`))
    const all = JSON.stringify(record)
    for (const said of ['Mansour Othman Belgacem al-Tawergi', 'منصور', 'SN-4711', 'Aunt Salma', 'Mill Company'])
      expect(all).toContain(said)
    expect(record.sections.map(({ key }) => key)).toEqual([
      ...['identity', 'corrections', 'weapons', 'receipts', 'consents', 'requests', 'reads'],
    ])
    expect(record.withheld.map(({ ground }) => ground)).toContain('screening')
    // There is a possible match and a registration on the other side: neither shows.
    expect(all).not.toContain('INV-1')
    expect(all).not.toContain(southId)
    const paper = await world.http.inject({
      method: 'GET',
      url: `/api/access-requests/${requestId}/paper`,
      headers: { cookie: await world.signIn('kamila') },
    })
    expect(paper.statusCode).toBe(200)
    if (poppler) expect(await textOf(paper.rawPayload)).toContain('SN-4711')
    await world.done('kamila', handAccessOver, { id: requestId })
  })

  it('covers every table that refers to people, shown or withheld with its ground; and every noun of theirs ends or stays', async () => {
    const { rows } = await world.sulh.database.owner.query<{ name: string }>(
      `select distinct c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and (
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('person_id', 'taken_person_id') and not a.attisdropped)
         or exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid = 'people'::regclass)
         or c.oid = 'people'::regclass) order by 1`,
    )
    const covered = disclosures.map(({ table }) => table)
    expect(rows.map(({ name }) => name).filter((name) => !covered.includes(name))).toEqual([])
    expect(covered.filter((table) => !rows.some(({ name }) => name === table))).toEqual([])
    // What no noun is kept of is destroyed by the erasure itself, or names nobody.
    const apart = [
      'person_keys',
      'person_words',
      'person_changes',
      'people_encodings',
      'encoding_queue',
      'erasures_to_repeat',
      'record_reads',
      'person_photo_files',
      'biometric_files',
      'retention_cases',
      'merges',
      'erasures',
    ]
    const lists = ['commander_list_entries', 'commander_list_decisions']
    const held = holdings.map(({ noun }) => noun.table)
    expect(covered.filter((table) => ![...held, ...apart, ...lists].includes(table))).toEqual([])
    for (const disclosure of disclosures)
      if ('section' in disclosure) for (const { sql } of disclosure.shown) expect(sql).not.toBe('')
  })
})

describe('a correction', () => {
  const wrong = () => ({ id: newId(), personId, askedOn: dayHere(), what: 'My grandfather is Salem.' })

  it('that is declined can be appealed to somebody else, and is then carried out by correcting', async () => {
    const { id } = wrong()
    await world.done('mona', recordCorrectionRequest, { ...wrong(), id })
    const declined = { id, accepted: false, reasons: 'The passport says otherwise.' }
    await world.done('kamila', decideCorrectionRequest, declined)
    await world.done('mona', appealCorrectionRequest, { id, appeal: 'The passport is old.' })
    await world.done('fatou', decideCorrectionAppeal, { id, accepted: true, reasons: 'The family book agrees.' })
    expect(await world.do('kamila', finishCorrectionRequest, { id })).toMatchObject({
      code: 'correctionRequest.notCorrected',
    })
    const latin = { given: 'Mansour', father: 'Othman', grandfather: 'Salem', family: 'al-Tawergi' }
    const { id: _, ...particulars } = applicant({ nameLatin: latin })
    await world.done('awa', correct, { ...particulars, id: personId, reason: 'Asked for.' })
    await world.done('awa', finishCorrectionRequest, { id })
    expect((await json('kamila', `/api/correction-requests/${id}`)).request).toMatchObject({ status: 'done' })
  })

  it('is decided by neither who wrote it down nor, on appeal, by who declined it', async () => {
    const { id } = wrong()
    await world.done('kamila', recordCorrectionRequest, { ...wrong(), id })
    const declined = { id, accepted: false, reasons: 'No.' }
    expect(await world.do('kamila', decideCorrectionRequest, declined)).toMatchObject({
      code: 'correctionRequest.twoPersonRule',
    })
    await world.done('luay', decideCorrectionRequest, declined)
    await world.done('iman', appealCorrectionRequest, { id, appeal: 'Yes.' })
    expect(
      await as(
        `update correction_requests set appeal_decided_by = decided_by, appeal_decided_at = now() where id = '${id}'`,
      ),
    ).toBe('23514')
    await world.done('fatou', decideCorrectionAppeal, { ...declined, reasons: 'It stands.' })
    expect((await json('kamila', `/api/correction-requests/${id}`)).request).toMatchObject({ status: 'upheldDecline' })
    expect((await world.get('nizar', `/api/correction-requests/${id}`)).status).toBe(404)
  })
})

it('rules of retention are signed by two, kept in versions, and each side has its own', async () => {
  const draft = { id: newId(), category: 'participant', years: 10, basis: 'Law 12' }
  const id = await world.done('kamila', draftRetentionRule, draft)
  expect(await world.do('nizar', signRetentionRule, { id })).toMatchObject({ code: 'retentionRule.unknown' })
  await world.done('fatou', signRetentionRule, { id })
  const next = await world.done('luay', draftRetentionRule, { ...draft, id: newId(), years: 5 })
  await world.done('kamila', signRetentionRule, { id: next })
  const { rules } = RetentionRulesView.parse(await json('kamila', '/api/retention-rules'))
  expect(rules.map(({ rule }) => [rule.version, rule.years, rule.status])).toEqual([
    [2, 5, 'inForce'],
    [1, 10, 'retired'],
  ])
  expect((await json('nizar', '/api/retention-rules')).rules).toEqual([])
  expect(await as('update retention_rules set years = 1')).toBe('23001')
})

it('the program looks once a day who is due, and again once a rule was signed', async () => {
  const due = async () =>
    (await json('kamila', '/api/retention-due')).cases.map(({ dueOn }: { dueOn: string }) => dueOn)
  await runJob(world.sulh, retentionJob, () => {})
  expect(await retentionJob.isDue(world.sulh)).toBe(false)
  expect(await due()).toEqual([])
  const rule = { id: newId(), category: 'notAdmitted', years: 3, basis: 'Law 12' }
  await world.done('kamila', draftRetentionRule, rule)
  expect(await retentionJob.isDue(world.sulh)).toBe(false)
  await world.done('luay', signRetentionRule, { id: rule.id })
  expect(await retentionJob.isDue(world.sulh)).toBe(true)
  await runJob(world.sulh, retentionJob, () => {})
  expect(await retentionJob.isDue(world.sulh)).toBe(false)
  expect(await due()).toEqual([`${Number(dayHere().slice(0, 4)) + 3}${dayHere().slice(4)}`])
})

it('what was said to nobody else is in no table in clear but its own, and the record replays', async () => {
  const { rows } = await world.sulh.database.owner.query<{ body: string }>('select body::text from journal')
  const journal = rows.map(({ body }) => body).join()
  for (const said of ['Aunt Salma', 'Passport, and the face.', 'My grandfather is Salem.', 'The passport is old.'])
    expect(journal).not.toContain(said)
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

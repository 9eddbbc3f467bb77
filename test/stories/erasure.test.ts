import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideAppeal, fileAppeal, hearAppeal, proposeAppeal, registerAppeal } from '../../src/appeals/actions.ts'
import { recordBiometric } from '../../src/cards/biometric-actions.ts'
import { issueCard, reportCard } from '../../src/cards/card-actions.ts'
import { proposeCardSetting, signCardSetting } from '../../src/cards/setting-actions.ts'
import { answerCheck, requestCheck } from '../../src/checks/actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { draftConsentText, recordConsent, signConsentText, withdrawConsent } from '../../src/consents/actions.ts'
import { handAccessOver, recordAccess, releaseAccess } from '../../src/data-protection/access-actions.ts'
import {
  decideCorrectionRequest,
  finishCorrectionRequest,
  recordCorrectionRequest,
} from '../../src/data-protection/correction-actions.ts'
import { eraseJob } from '../../src/data-protection/erase-job.ts'
import {
  decideErasure,
  executeErasure,
  recommendErasure,
  requestErasure,
} from '../../src/data-protection/erasure-actions.ts'
import { draftRetentionRule, signRetentionRule } from '../../src/data-protection/retention-actions.ts'
import { retentionJob } from '../../src/data-protection/retention-job.ts'
import { ErasuresView, ErasureView, RetentionDueView } from '../../src/data-protection/views.ts'
import { liftHold, placeHold } from '../../src/disposal/actions.ts'
import { openForeignCase, resolveForeign } from '../../src/foreigners/actions.ts'
import { associate } from '../../src/groups/actions.ts'
import { judgeFitness, screenHealth } from '../../src/health/actions.ts'
import { gradeInterview, holdInterview } from '../../src/interviews/actions.ts'
import { verificationQuestions } from '../../src/interviews/data/verification-questions.ts'
import { draftQuestionSet, signQuestionSet } from '../../src/interviews/question-set-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { correct, decideDuplicate, proposeDuplicate, register } from '../../src/people/actions.ts'
import { decideMatch, proposeMatch } from '../../src/screening/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { recordLeaving } from '../../src/site-flow/leaving-actions.ts'
import { answerTerms, makeProfile, planDischarge } from '../../src/site-flow/paper-actions.ts'
import { ProfileQuestion } from '../../src/site-flow/profile.ts'
import { skipStation } from '../../src/site-flow/station-actions.ts'
import { bindVisit, receiveVisit } from '../../src/site-flow/visit-actions.ts'
import { handOver, receive, takeIn } from '../../src/weapons/actions.ts'
import { attempt } from '../attempt.ts'
import { cardFor, leasedNumbers, photographed, received } from '../cards.ts'
import { northernPanel } from '../eligible.ts'
import { Markers } from '../erasing.ts'
import { reportedGroups } from '../groups.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { answered, inForce } from '../questionnaires.ts'
import { accepted, arrival, pass, plan, profile } from '../site-flow.ts'
import { adoptInventedList, applicant, type CastName, cast, dayHere, idOf, rifle } from '../world.ts'

let world: HttpWorld
let panel: Awaited<ReturnType<typeof northernPanel>>
let groupId: Id
let questionSetId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi', dob: '1988-05-14' }])
  panel = await northernPanel(world)
  ;({ north: groupId } = await reportedGroups(world))
  questionSetId = await world.done('nadia', draftQuestionSet, { id: newId(), ...verificationQuestions, seriesId: null })
  await world.done('fatou', signQuestionSet, { id: questionSetId })
  for (const category of ['notAdmitted', 'participant']) {
    const id = await world.done('kamila', draftRetentionRule, { id: newId(), category, years: 0, basis: 'Law 12' })
    expect(await world.do('kamila', signRetentionRule, { id })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('luay', signRetentionRule, { id })
  }
})
afterAll(() => world.end())

let cardId: Id
/** What they told at a site, which they are shown, and what they told the clinician, which they are not. */
let toldToThem: string[] = []
let forTheClinician: string[] = []
const markers = new Markers(() => world, 'ظضغثقذ')
const { mark, arabic } = markers

const owner = <T extends object>(sql: string, values: unknown[] = []) =>
  world.sulh.database.owner.query<T>(sql, values).then(({ rows }) => rows)

/** Somebody of whom everything is known that can be, and every question about them is answered. */
async function knownToAll(): Promise<{ personId: Id; weaponId: Id; receiptId: Id; otherId: Id }> {
  const latin = { given: 'Mansour', father: 'Othman', grandfather: mark(), family: 'al-Tawergi' }
  const documents = [{ kind: 'passport', number: mark() }]
  const names = {
    nameLatin: latin,
    nameArabic: { given: 'منصور', father: 'عثمان', grandfather: arabic, family: 'التاورغي' },
  }
  const personId = await world.done('awa', register, applicant({ ...names, claimedGroup: mark(), documents }))
  const otherId = await world.done('gaston', register, applicant({ claimedGroup: 'Hill', placeCode: 'B2' }))
  const { id: _, ...particulars } = applicant({ nameLatin: { ...latin, given: mark() }, claimedGroup: mark() })
  await world.done('awa', correct, { ...particulars, id: personId, reason: mark() })
  const weaponId = await world.done('bakary', takeIn, rifle(personId))
  await world.done('bakary', handOver, { id: weaponId, toSiteId: idOf('site STO'), seal: '7777' })
  await world.done('celine', receive, { id: weaponId, seal: '7777', sealIntact: true })
  await settled([personId, otherId])
  const wasWith = { role: 'combatant', howJoined: 'voluntary', joined: null, leftIt: null }
  await world.done('awa', associate, { id: newId(), personId, groupId, ...wasWith, subUnit: mark(), duty: mark() })
  await interviewed(personId)
  const asked = { id: newId(), personId, kind: 'criminalRecord', purpose: mark(), dueOn: null }
  await world.done('dalia', requestCheck, asked)
  const answer = { result: 'clear', openAllegation: false, note: mark(), validUntil: dayHere(90) }
  await world.done('paul', answerCheck, { id: asked.id, ...answer })
  await atASite(personId)
  const decisionId = await panel.ineligible(personId)
  await appealed(personId, decisionId)
  await consented(personId)
  await sawTheirRecord(personId)
  // What was corrected is asked anew.
  await settled([personId, otherId])
  const [receipt] = await owner<{ id: Id }>('select receipt_id as id from weapons where id = $1', [weaponId])
  return { personId, weaponId, receiptId: receipt?.id ?? '', otherId }
}

/** Every question whether they are on a list, or registered twice, answered by two. */
async function settled(people: readonly [Id, Id]): Promise<void> {
  const open = `status in ('open', 'proposed')`
  const [person] = people
  const matches = `select id, person_id from matches where person_id = any($1) and ${open}`
  for (const { id, person_id } of await owner<{ id: Id; person_id: Id }>(matches, [people])) {
    const verdict = { id, verdict: 'different', reason: person_id === person ? mark() : 'Another man.' }
    await world.done('dalia', proposeMatch, verdict)
    await world.done('emad', decideMatch, verdict)
  }
  const duplicates = `select id from duplicates where person_id = any($1) and ${open}`
  for (const { id } of await owner<{ id: Id }>(duplicates, [people])) {
    const verdict = { id, verdict: 'different', reason: mark() }
    await world.done('dalia', proposeDuplicate, verdict)
    await world.done('emad', decideDuplicate, verdict)
  }
}

async function interviewed(personId: Id): Promise<void> {
  const said = (value: string) => ({ state: 'said', value })
  const answers = {
    ...{ joined: said('2014-03'), howJoined: said(mark()), base: said(mark()), subUnit: said(mark()) },
    ...{
      commanders: { state: 'doesNotSay', value: '' },
      battle: said(mark()),
      task: said(mark()),
      paid: said('commander'),
    },
  }
  const how = { interviewerSex: 'male', sexReason: '', language: 'arabic', companion: false }
  const held = { id: newId(), personId, questionSetId, answers, ...how }
  await world.done('awa', holdInterview, held)
  const marks = Object.fromEntries(Object.keys(held.answers).map((key) => [key, 2]))
  for (const who of ['dalia', 'emad'] as const)
    await world.done(who, gradeInterview, { id: held.id, marks, finding: 'convincing', reason: mark() })
}

/** A stay at a site: photo, card, template, stations, papers, answers from before and after, health, and a case as a foreigner. */
async function atASite(personId: Id): Promise<void> {
  const visitId = await world.done('awa', receiveVisit, arrival())
  const asked = { title: { ar: 'أسئلة', en: 'Questions', fr: 'Questions' } }
  const before = await inForce(world, ['basma', 'fatou'], 'reception', { ...asked, code: 'before' })
  await answered(world, 'awa', { visitId, personId: null }, before, 'reception', { said: mark() })
  await pass(world, visitId, 'reception')
  await world.done('awa', skipStation, { id: visitId, station: 'screening', reason: mark() })
  await world.done('awa', bindVisit, { id: visitId, personId })
  await world.done('awa', answerTerms, accepted(visitId, personId, { interpretedInto: mark() }))
  const [wanted, unwell] = [mark(), mark()]
  const told = Object.fromEntries(ProfileQuestion.options.map((key) => [key, { state: 'said', value: mark() }]))
  await world.done('mona', makeProfile, profile(visitId, personId, { answers: told }))
  await world.done('mona', planDischarge, plan(visitId, personId))
  const after = await inForce(world, ['basma', 'fatou'], 'orientation', { ...asked, code: 'after' })
  await answered(world, 'mona', { visitId, personId }, after, 'orientation', { said: wanted })
  const ofHealth = await inForce(world, ['basma', 'fatou'], 'health', { ...asked, code: 'health' })
  await answered(world, 'farida', { visitId, personId }, ofHealth, 'health', { said: unwell })
  const functioning = { seeing: 'none', hearing: 'none', walking: 'none', remembering: 'none', selfCare: 'none' }
  const screened = { findings: mark(), injuries: mark(), medication: '', urgent: false }
  const detail = { ...screened, functioning: { ...functioning, communicating: 'none' } }
  await world.done('farida', screenHealth, { id: newId(), personId, detail })
  toldToThem = [...Object.values(told).map(({ value }) => value), wanted]
  forTheClinician = [unwell, screened.findings, screened.injuries]
  await world.done('farida', judgeFitness, { id: personId, fit: 'yes' })
  await photographed(world, 'awa', personId)
  const setting = { id: newId(), kind: 'opaque', biometrics: true, validMonths: 12, reason: 'A trial' }
  const issuer = { ar: 'مكتب البطاقات', en: 'Card Office', fr: 'Bureau des cartes' }
  await world.done('luay', proposeCardSetting, { ...setting, issuer })
  await world.done('omran', signCardSetting, { id: setting.id })
  const finger = {
    modality: 'fingerprint',
    position: 'right thumb',
    quality: 80,
    device: 'Reader 5',
    format: 'ISO 19794-2',
  }
  const template = await received(world, personId, mark())
  await world.done('awa', recordBiometric, { ...finger, id: newId(), personId, ...template, consent: mark() })
  const [number] = await leasedNumbers(world, 'awa')
  cardId = await world.done('awa', issueCard, cardFor(personId, number))
  await world.done('awa', reportCard, { id: cardId, reason: 'lost', note: mark() })
  const came = { name: '', claimedNationality: 'TD', unit: mark(), entryRoute: mark(), recruiterAndPay: mark() }
  const foreign = { id: newId(), personId, ...came, family: mark() }
  await world.done('jamal', openForeignCase, foreign)
  await world.done('jamal', resolveForeign, { id: foreign.id, status: 'localSolution', note: mark() })
  await world.done('basma', recordLeaving, { id: visitId, reason: 'ownWish', note: mark() })
}

async function appealed(personId: Id, subjectId: Id): Promise<void> {
  const against = { subjectKind: 'eligibility', subjectId, personId, how: 'inPerson' }
  const id = await world.done('awa', fileAppeal, { id: newId(), ...against, grounds: mark() })
  await world.done('wahid', registerAppeal, { id })
  await world.done('wahid', hearAppeal, { id, heard: true, hearing: mark() })
  const dismissed = { id, outcome: 'dismissed', reasons: mark() }
  await world.done('wahid', proposeAppeal, dismissed)
  await world.done('yusra', decideAppeal, dismissed)
}

async function consented(personId: Id): Promise<void> {
  const [known] = await owner<{ id: Id }>(`select id from consent_texts where status = 'inForce'`)
  const words = { ar: 'هل توافق على صورة؟', en: 'Do you agree to a photo?', fr: 'Acceptez-vous une photo ?' }
  const textId = known?.id ?? (await world.done('kamila', draftConsentText, { id: newId(), purpose: 'photo', words }))
  if (!known) await world.done('luay', signConsentText, { id: textId })
  const said = { witness: mark(), paper: null, note: mark(), language: 'ar' }
  const input = { id: newId(), personId, textId, answer: 'given', readBy: cast.awa.id }
  await world.done('awa', recordConsent, { ...input, ...said })
  await world.done('mona', withdrawConsent, { id: newId(), personId, purpose: 'photo', ...said, note: mark() })
}

async function sawTheirRecord(personId: Id): Promise<void> {
  const asked = { id: newId(), personId, askedOn: dayHere() }
  const how = { how: 'inPerson', identityCheck: 'documentShown', identityNote: mark(), language: 'ar' }
  await world.done('kamila', recordAccess, { ...asked, ...how })
  await world.done('luay', releaseAccess, { id: asked.id })
  const record = await world.get('kamila', `/api/access-requests/${asked.id}/record?language=en`)
  expect(record.status).toBe(200)
  // Each under the question as it was asked, and not under its name in the form.
  expect(record.body).toContain('"label":"سؤال"')
  for (const marker of toldToThem) expect(record.body).toContain(marker)
  for (const marker of forTheClinician) expect(record.body).not.toContain(marker)
  await world.done('kamila', handAccessOver, { id: asked.id })
  const wrong = { id: newId(), personId, askedOn: dayHere(), what: mark() }
  await world.done('mona', recordCorrectionRequest, wrong)
  await world.done('kamila', decideCorrectionRequest, { id: wrong.id, accepted: true, reasons: mark() })
  expect(await world.do('kamila', finishCorrectionRequest, { id: wrong.id })).toMatchObject({
    code: 'correctionRequest.notCorrected',
  })
  const { id: _, ...particulars } = applicant({
    nameLatin: { given: 'Mansour', father: 'Othman', grandfather: mark(), family: 'al-Tawergi' },
    nameArabic: { given: 'منصور', father: 'عثمان', grandfather: arabic, family: 'التاورغي' },
    claimedGroup: mark(),
    documents: [{ kind: 'passport', number: mark() }],
  })
  await world.done('awa', correct, { ...particulars, id: personId, reason: mark() })
  await world.done('kamila', finishCorrectionRequest, { id: wrong.id })
}

let known: Awaited<ReturnType<typeof knownToAll>>
let erasureId: Id
const asked = (personId: Id) => ({ id: newId(), personId, ground: 'asked', reason: 'Asked in person.' })
const erase = (id: Id) => ({ id, verdict: 'erase', reason: 'Nothing keeps it.' })
const view = async (id: Id) => ErasureView.parse(JSON.parse((await world.get('kamila', `/api/erasures/${id}`)).body))

describe('an erasure', () => {
  it('is asked for by the office that keeps the rights, of its own side, once', async () => {
    known = await knownToAll()
    expect((await markers.found()).length).toBeGreaterThan(20)
    expect(await world.do('awa', requestErasure, asked(known.personId))).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('nizar', requestErasure, asked(known.personId))).toMatchObject({ code: 'person.unknown' })
    erasureId = await world.done('kamila', requestErasure, asked(known.personId))
    expect(await world.do('luay', requestErasure, asked(known.personId))).toMatchObject({ code: 'erasure.open' })
    const seen = ErasuresView.parse(JSON.parse((await world.get('nizar', '/api/erasures')).body))
    expect(seen.erasures).toEqual([])
  })

  it('is refused while anything keeps the person, and each ground is named', async () => {
    const hold = {
      id: newId(),
      weaponId: known.weaponId,
      authority: 'Court of Tarsa',
      reference: '7/20',
      reason: 'Trial',
    }
    await world.done('fatou', placeHold, hold)
    expect((await view(erasureId)).grounds).toEqual(['evidenceHold'])
    expect(await world.do('luay', recommendErasure, erase(erasureId))).toMatchObject({
      code: 'erasure.keptEvidenceHold',
    })
    for (const [ground, table, was] of [
      ['openVisit', 'site_visits', `status = 'open', left_at = null, left_by = null, leave_reason = null`],
      [
        'cardInUse',
        'cards',
        `status = 'inHand', ended_for = null, ended_by = null, ended_at = null,
        printed_by = issued_by, printed_at = issued_at`,
      ],
      ['openForeignCase', 'foreign_cases', `status = 'separated'`],
    ] as const) {
      await world.asOwner(`set session_replication_role = replica; create table kept as table ${table};
        update ${table} set ${was}`)
      expect((await view(erasureId)).grounds).toContain(ground)
      await world.asOwner(`set session_replication_role = replica; delete from ${table};
        insert into ${table} select * from kept; drop table kept`)
    }
    await world.done('omran', liftHold, { id: hold.id, authority: hold.authority, liftedWith: 'Letter 9 of the court' })
    const kept = { verdict: 'keep', reason: 'Let us wait.' }
    await world.done('luay', recommendErasure, { id: erasureId, ...kept })
    const both = { id: erasureId, verdict: 'erase', reason: 'Both agree.' }
    expect(await world.do('kamila', decideErasure, both)).toMatchObject({ code: 'erasure.notAgreed' })
    // Where either wants to keep, the person is kept; it can be asked for again.
    await world.done('kamila', decideErasure, { ...both, verdict: 'keep' })
    erasureId = await world.done('kamila', requestErasure, asked(known.personId))
    await world.done('luay', recommendErasure, erase(erasureId))
    expect(await world.do('luay', decideErasure, { ...both, id: erasureId })).toMatchObject({
      code: 'erasure.twoPersonRule',
    })
  })

  it('is carried out once two people agree, and not one word of the person is left in the database', async () => {
    await world.done('kamila', decideErasure, { id: erasureId, verdict: 'erase', reason: 'Both agree.' })
    await runJob(world.sulh, eraseJob, () => {})
    expect((await view(erasureId)).erasure).toMatchObject({
      status: 'executed',
      ground: 'asked',
      requestedBy: cast.kamila.id,
    })
    expect(await markers.found()).toEqual([])
  })

  it('leaves the journal whole: every hash, every head, and the state that it leads to', async () => {
    const { findings, erased } = await verifyRecord(world.sulh, recordChecks)
    expect(findings).toEqual([])
    expect(erased).toBeGreaterThan(15)
  })

  it('leaves the number, the weapon and its chain of custody, and the other person', async () => {
    const [person] = await owner('select number, name_latin, nationality, erased_at from people where id = $1', [
      known.personId,
    ])
    expect(person).toMatchObject({ number: expect.stringMatching(/^P-TAR-/), nationality: 'XX' })
    const weapon = await owner('select person_id from weapons where id = $1', [known.weaponId])
    expect(weapon).toEqual([{ person_id: known.personId }])
    expect((await world.get('bakary', `/api/receipts/${known.receiptId}/paper?language=en`)).status).not.toBe(200)
    const [other] = await owner<{ name: { family: string } }>('select name_latin as name from people where id = $1', [
      known.otherId,
    ])
    expect(other?.name.family).toBe('al-Tawergi')
    const shown = await world.get('kamila', `/api/people/${known.personId}`)
    expect(JSON.parse(shown.body).person).toMatchObject({ erasedAt: expect.any(String), claimedGroup: '' })
  })

  it('leaves of a stay that there was one, and a card that stays revoked; photos, answers, health and cases end', async () => {
    const { personId } = known
    expect(await owner('select status, leave_note, person_id from site_visits')).toMatchObject([
      { status: 'left', leave_note: '', person_id: personId },
    ])
    expect(await owner(`select status, skipped_for from station_passes where status = 'skipped'`)).toEqual([
      { status: 'skipped', skipped_for: '—' },
    ])
    expect(await owner('select id, status, ended_note from cards')).toEqual([
      { id: cardId, status: 'revoked', ended_note: '' },
    ])
    for (const table of [
      ...[
        'person_photos',
        'person_photo_files',
        'biometric_templates',
        'biometric_files',
        'terms_answers',
        'profiles',
        'discharge_plans',
      ],
      ...[
        'questionnaire_answers',
        'health_entries',
        'travel_fitness',
        'foreign_cases',
        'foreign_steps',
        'station_events',
      ],
    ])
      expect(await owner(`select from ${table}`), table).toEqual([])
    const revoked = await owner<{ n: number }>(`select count(*) as n from subject_keys where wrapped is null`)
    expect(revoked[0]?.n).toBeGreaterThanOrEqual(3)
  })

  it('is final: nothing more is written of the person, and nobody is erased twice', async () => {
    const { id: _, ...particulars } = applicant()
    const again = { ...particulars, id: known.personId, reason: 'Came back.' }
    expect(await world.do('awa', correct, again)).toMatchObject({ code: 'subject.erased' })
    expect(await world.do('kamila', requestErasure, asked(known.personId))).toMatchObject({ code: 'subject.erased' })
    expect(await world.do('kamila', executeErasure, { id: erasureId, upTo: 0, remains: [], papers: [] })).toMatchObject(
      {
        code: 'action.notAllowed',
      },
    )
  })
})

describe('past the application', () => {
  const as = (sql: string) => attempt(world, 'sulh_writer', sql)
  it('nothing is removed, no key destroyed and no paper emptied but by an erasure in its own transaction', async () => {
    const { otherId } = known
    expect(await as(`delete from duplicates`)).toBe('42501')
    expect(await as(`delete from people`)).toBe('42501')
    expect(await as(`delete from matches`)).toBe('23001')
    expect(await as(`delete from eligibility_decisions where person_id = '${otherId}'`)).toBe('done')
    expect(
      await as(`update subject_keys set wrapped = null, destroyed_at = now() where subject_id = '${otherId}'`),
    ).toBe('23001')
    expect(await as(`update subject_keys set wrapped = '\\x00' where wrapped is null`)).toBe('23001')
    expect(await as('update documents set salt = null, statement = null')).toBe('23001')
    expect(await as(`update journal set request_hash = decode(repeat('00', 32), 'hex')`)).toBe('23001')
    expect(await as(`update journal set body = '{}'`)).toBe('42501')
    expect(await as(`update erasures set reason = 'x'`)).toBe('23001')
    expect(await as('delete from erasures')).toBe('42501')
  })

  it('an erasure takes two, begins with a request, and is carried out only once approved', async () => {
    const begun = (status: string, by: string) =>
      `insert into erasures select gen_random_uuid(), side_id, site_id, id, number, 'office', 'unlawful', 'x', '${status}',
        '${cast.kamila.id}', now(), 'erase', 'x', '${cast.kamila.id}', now(), 'x', '${by}', now(), null from people where id = '${known.otherId}'`
    expect(await as(begun('executed', cast.luay.id))).toBe('23514')
    expect(await as(begun('approved', cast.kamila.id))).toBe('23514')
    const request = { id: newId(), personId: known.otherId, ground: 'unlawful', reason: 'Never needed.' }
    await world.done('kamila', requestErasure, request)
    expect(
      await as(`update erasures set status = 'approved', recommendation = 'erase', recommended_by = '${cast.kamila.id}',
        decided_by = '${cast.kamila.id}' where id = '${request.id}'`),
    ).toBe('23514')
    expect(await as(`update erasures set status = 'executed', executed_at = now() where id = '${request.id}'`)).toBe(
      '23514',
    )
  })
})

describe('the program', () => {
  it('asks once a day whether those whose time is over are to be erased; people decide', async () => {
    await runJob(world.sulh, retentionJob, () => {})
    expect(await retentionJob.isDue(world.sulh)).toBe(false)
    const read = async (who: CastName) =>
      RetentionDueView.parse(JSON.parse((await world.get(who, '/api/retention-due?due=now')).body))
    const due = await read('kamila')
    expect(due.cases.map(({ id }) => id)).toContain(known.otherId)
    expect(due.cases.map(({ id }) => id)).not.toContain(known.personId)
    expect((await read('nizar')).cases).toEqual([])
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })

  it('erases a second person over a journal with the first one erased, and it still holds', async () => {
    const [open] = await owner<{ id: Id }>(`select id from erasures where person_id = $1 and status = 'requested'`, [
      known.otherId,
    ])
    const id = open?.id ?? ''
    await world.done('luay', recommendErasure, erase(id))
    await world.done('fatou', decideErasure, { id, verdict: 'erase', reason: 'Both agree.' })
    await runJob(world.sulh, eraseJob, () => {})
    expect((await view(id)).erasure.status).toBe('executed')
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
    expect((await markers.dump()).includes('Tawergi')).toBe(true)
    expect((await owner(`select from people where name_latin ->> 'family' = 'al-Tawergi'`)).length).toBe(0)
  })
})

it('a paper or entry that was emptied by no erasure is found', async () => {
  const survivor = await world.done(
    'awa',
    register,
    applicant({
      nameArabic: { given: 'يونس', father: 'خليل', grandfather: 'ضو', family: 'الزليطني' },
      nameLatin: { given: '', father: '', grandfather: '', family: '' },
    }),
  )
  await world.done('bakary', takeIn, rifle(survivor))
  await world.asOwner(`alter table subject_keys disable trigger destroyed_once;
    update subject_keys set wrapped = null, destroyed_at = now() where subject_id = '${survivor}';
    alter table documents disable trigger emptied_once;
    update documents set salt = null, statement = null where id = (select id from receipts where person_id = '${survivor}')`)
  world.sulh.sealer.forget(survivor)
  const { findings } = await verifyRecord(world.sulh, recordChecks)
  const said = findings.map(({ what }) => what)
  expect(said).toContain('cannot be read any more, and no erasure says what is left of it')
  expect(said).toContain('was emptied by no erasure')
})

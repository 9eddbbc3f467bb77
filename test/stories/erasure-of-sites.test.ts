import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueCard, reportCard } from '../../src/cards/card-actions.ts'
import { identifyChild } from '../../src/children/actions.ts'
import { assessAge, signAge } from '../../src/children/age-actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { handAccessOver, recordAccess, releaseAccess } from '../../src/data-protection/access-actions.ts'
import { eraseJob } from '../../src/data-protection/erase-job.ts'
import { decideErasure, recommendErasure, requestErasure } from '../../src/data-protection/erasure-actions.ts'
import { ErasureView, SubjectRecord } from '../../src/data-protection/views.ts'
import { judgeFitness, screenHealth } from '../../src/health/actions.ts'
import { healthKey } from '../../src/health/health-entry.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { openPhoto } from '../../src/people/photo-store.ts'
import { inTransaction } from '../../src/server/database.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { recordLeaving } from '../../src/site-flow/leaving-actions.ts'
import { receiveVisit } from '../../src/site-flow/visit-actions.ts'
import { departed, hadCards, type SiteOfMarks, siteOfMarks, stayed, wasSeen, wentHome } from '../at-site.ts'
import { attempt } from '../attempt.ts'
import { cardFor, face as faceOf } from '../cards.ts'
import { keepNobody, Markers } from '../erasing.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { arrival } from '../site-flow.ts'
import { keptPhoto } from '../state.ts'
import { adoptInventedList, applicant, type CastName, dayHere } from '../world.ts'

let world: HttpWorld
let site: SiteOfMarks
let personId: Id
let otherId: Id
let visitId: Id
let caseId: Id
let photo: string
let requestId: Id
let erasureId: Id
type Face = { sealed: Buffer; sha256: string }
let face: Face[]
let visits: { id: Id }[]
const markers = new Markers(() => world, 'ظضغثقذ')
const { mark, arabic } = markers

beforeAll(async () => {
  world = await newHttpWorld()
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Tariq Salem Idris Bouhadi' }])
  await keepNobody(world)
  site = await siteOfMarks(world)
  photo = await keptPhoto(world, 'awa', '#123456')
  const named = (grandfather: string) => ({
    nameArabic: { given: 'يونس', father: 'خليل', grandfather: arabic, family: 'الزليطني' },
    nameLatin: { given: 'Younis', father: 'Khalil', grandfather, family: 'Zliteni' },
  })
  personId = await world.done('awa', register, applicant({ ...named(mark()), claimedGroup: mark(), nationality: 'TD' }))
  otherId = await world.done(
    'awa',
    register,
    applicant({
      nameArabic: { given: 'طاهر', father: 'قاسم', grandfather: '', family: 'الهوني' },
      nameLatin: { given: 'Taher', father: 'Qasem', grandfather: '', family: 'Houni' },
    }),
  )
})
afterAll(() => world.end())

const owner = <T extends object>(sql: string, values: unknown[] = []) =>
  world.sulh.database.owner.query<T>(sql, values).then(({ rows }) => rows)
const json = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const asked = () => ({ id: newId(), personId, ground: 'asked', reason: 'Asked in person.' })
const grounds = async (id: Id) => ErasureView.parse(await json('kamila', `/api/erasures/${id}`)).grounds
const countOf = async (table: string, where: string) =>
  (await owner<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`, [personId]))[0]?.n

describe('somebody who was at a site', () => {
  it('was at every station, had cards, was seen by a clinician, and went home', async () => {
    // Taken for a child once, and found to be an adult by two.
    const identity = { name: mark(), knownAs: '', birth: null, sex: 'male', language: '', foundAt: '', note: mark() }
    const child = { id: newId(), inDoubt: true, firstContactAt: new Date().toISOString(), reason: mark() }
    await world.done('awa', identifyChild, { ...child, identity: { ...identity, personId } })
    const inPathway = await owner('select from words where word = $1', ['zliteni'])
    expect(inPathway).toEqual([])
    const judged = { id: newId(), caseId: child.id, grounds: ['documents', 'family'], outcome: 'adult', reason: mark() }
    await world.done('ghada', assessAge, judged)
    await world.done('hadi', signAge, { id: judged.id, reason: mark() })
    visitId = await stayed(world, personId, site, { mark, photo })
    await hadCards(world, personId, site, mark)
    await wasSeen(world, personId, mark)
    caseId = await wentHome(world, personId, mark)
    expect((await markers.found()).length).toBeGreaterThan(30)
  })

  it('is shown their stay, their cards and what they said, and of health and pathways that others answer for it', async () => {
    const request = { id: newId(), personId, askedOn: dayHere(), how: 'inPerson', identityCheck: 'faceCompared' }
    await world.done('kamila', recordAccess, { ...request, identityNote: mark(), language: 'ar' })
    await world.done('luay', releaseAccess, { id: request.id })
    const record = SubjectRecord.parse(await json('kamila', `/api/access-requests/${request.id}/record?language=en`))
    const said = (key: string) => JSON.stringify(record.sections.find((one) => one.key === key) ?? null)
    const shown = ['visits', 'terms', 'profiles', 'questionnaires', 'photos', 'cards', 'certificates', 'biometrics']
    expect(record.sections.map(({ key }) => key)).toEqual(expect.arrayContaining([...shown, 'foreign']))
    // Their own words out of the journal: ten of the profile, and of questionnaires those that are not of health.
    const words = (text: string) => markers.all.filter((marker) => text.includes(marker)).length
    expect(words(said('profiles'))).toBe(10)
    expect(words(said('questionnaires'))).toBe(2)
    expect(record.withheld.map(({ ground }) => ground)).toContain('health')
    const all = JSON.stringify(record)
    const notes = await owner<{ note: string }>(
      `select note from foreign_steps where note <> '' union all select note from station_events where note <> ''`,
    )
    for (const { note } of notes) expect(all).not.toContain(note)
    requestId = request.id
  })

  it('is kept while they are at a site, have a card that counts, or a case is open', async () => {
    erasureId = await world.done('kamila', requestErasure, asked())
    expect(await grounds(erasureId)).toHaveLength(2)
    await world.done('kamila', handAccessOver, { id: requestId })
    const here = await world.done('awa', receiveVisit, arrival({ personId, sex: null }))
    const cardId = await world.done('awa', issueCard, cardFor(personId, site.numbers[4]))
    expect(await grounds(erasureId)).toHaveLength(3)
    const erase = { id: erasureId, verdict: 'erase', reason: 'Nothing keeps it.' }
    expect(await world.do('luay', recommendErasure, erase)).toMatchObject({ outcome: 'refused' })
    await world.done('basma', recordLeaving, { id: here, reason: 'hospital', note: mark() })
    await world.done('awa', reportCard, { id: cardId, reason: 'handedIn', note: mark() })
    await departed(world, caseId, mark)
    expect(await grounds(erasureId)).toEqual([])
    await world.done('luay', recommendErasure, erase)
    await world.done('fatou', decideErasure, { ...erase, reason: 'Both agree.' })
  })

  it('is erased without one word left in the database, and the journal still leads to what is there', async () => {
    face = await owner<Face>('select sealed, sha256 from person_photo_files where person_id = $1 limit 1', [personId])
    visits = await owner<{ id: Id }>('select id from site_visits where person_id = $1', [personId])
    await runJob(world.sulh, eraseJob, () => {})
    expect(ErasureView.parse(await json('kamila', `/api/erasures/${erasureId}`)).erasure.status).toBe('executed')
    expect(await markers.found()).toEqual([])
    // Nor in what the erasure itself carries, which can be read for good.
    const [entry] = await owner<{ id: Id; box: string }>(
      `select id, body -> 'sealed' ->> 'box' as box from journal where action = 'erasure.execute'`,
    )
    const carried = await inTransaction(world.sulh.database.writer, (tx) =>
      world.sulh.sealer.open(tx, erasureId, entry?.box ?? '', entry?.id ?? ''),
    )
    const left = carried?.toString() ?? ''
    expect(left).toContain('siteVisit')
    expect(markers.all.filter((marker) => left.includes(marker))).toEqual([])
    const { findings, erased } = await verifyRecord(world.sulh, recordChecks)
    expect(findings).toEqual([])
    expect(erased).toBeGreaterThan(50)
  })

  it('leaves no face, no template, no paper that they signed, and no key of theirs, of their health or their visits', async () => {
    const gone = [
      ...['person_photos', 'person_photo_files', 'biometric_templates', 'biometric_files', 'certificate_revocations'],
      ...['terms_answers', 'profiles'],
    ]
    for (const table of [...gone, 'card_revocations', 'health_entries', 'questionnaire_answers'])
      expect(await countOf(table, 'person_id = $1'), table).toBe(0)
    expect(await countOf('travel_fitness', 'id = $1')).toBe(0)
    expect(await countOf('foreign_cases', 'person_id = $1')).toBe(0)
    for (const table of ['station_events', 'discharge_plans', 'questionnaire_answers'])
      expect(await countOf(table, 'visit_id in (select id from site_visits where person_id = $1)'), table).toBe(0)
    expect(await owner('select from photos where sha256 = $1', [photo])).toEqual([])
    expect(face).toHaveLength(1)
    for (const { sealed, sha256 } of face)
      expect(await openPhoto(world.sulh, { personId, sha256, sealed })).toBeUndefined()
    const whose = [personId, ...visits.map(({ id }) => id)]
    const keys = await owner<{ wrapped: Buffer | null }>(
      'select wrapped from subject_keys where subject_id = any($1)',
      [whose.flatMap((id) => [id, healthKey(id)])],
    )
    // Their own, of their health, and two of the visit that began before anybody knew who they were.
    expect(keys.map(({ wrapped }) => wrapped)).toEqual([null, null, null, null])
  })

  it('leaves what the site counts, the card among those that count no more, and the number of the certificate', async () => {
    expect(visits).toHaveLength(3)
    expect(await owner('select status, leave_note from site_visits where id = $1', [visitId])).toEqual([
      { status: 'discharged', leave_note: '' },
    ])
    expect(await countOf('station_passes', 'visit_id in (select id from site_visits where person_id = $1)')).toBe(30)
    expect(await owner('select distinct status from cards where person_id = $1', [personId])).toEqual([
      { status: 'revoked' },
    ])
    const certificates = await owner<{ id: Id }>('select id from discharge_certificates where person_id = $1', [
      personId,
    ])
    expect(certificates).toHaveLength(1)
    expect((await world.get('basma', `/api/discharge-certificates/${certificates[0]?.id}/paper`)).status).not.toBe(200)
  })

  it('is final also for health, for pictures, and for cards', async () => {
    const functioning = { seeing: 'none', hearing: 'none', walking: 'none', remembering: 'none' }
    const detail = {
      ...{ findings: 'x', injuries: '', medication: '', urgent: false },
      functioning: { ...functioning, selfCare: 'none', communicating: 'none' },
    }
    const erased = { code: 'subject.erased' }
    expect(await world.do('farida', screenHealth, { id: newId(), personId, detail })).toMatchObject(erased)
    expect(await world.do('farida', judgeFitness, { id: personId, fit: 'yes' })).toMatchObject(erased)
    expect(await world.do('awa', issueCard, cardFor(personId, site.numbers[5]))).toMatchObject(erased)
    expect(await world.do('awa', receiveVisit, arrival({ personId, sex: null }))).toMatchObject(erased)
    const sent = await world.http.inject({
      ...{ method: 'PUT', url: `/api/people/${personId}/photos` },
      headers: { cookie: await world.signIn('awa'), 'content-type': 'image/jpeg' },
      payload: await faceOf('#ffffff'),
    })
    expect(sent.statusCode).toBe(409)
    await world.done('awa', register, applicant())
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

describe('past the application', () => {
  it('nothing of a site, a card or health goes, or is emptied, but by an erasure in its own transaction', async () => {
    const as = (sql: string) => attempt(world, 'sulh_writer', sql)
    const here = await stayed(world, otherId, site, { mark, photo: await keptPhoto(world, 'awa', '#654321') })
    await hadCards(world, otherId, { ...site, numbers: site.numbers.slice(6) }, mark)
    await wasSeen(world, otherId, mark)
    await wentHome(world, otherId, mark)
    const gone = [
      ...['person_photo_files', 'person_photos', 'card_revocations', 'certificate_revocations'],
      ...['biometric_templates', 'terms_answers'],
    ]
    const more = ['profiles', 'health_entries', 'travel_fitness', 'station_events', 'discharge_plans', 'photos']
    for (const table of [...gone, ...more, 'questionnaire_answers', 'foreign_steps', 'foreign_cases'])
      expect(await as(`delete from ${table}`), table).toBe('23001')
    for (const table of ['cards', 'site_visits', 'station_passes', 'discharge_certificates'])
      expect(await as(`delete from ${table}`), table).toBe('42501')
    expect(await as(`update site_visits set leave_note = '' where id = '${here}'`)).toBe('23514')
    expect(
      await as(`update station_passes set skipped_for = 'x' where visit_id = '${here}' and status = 'skipped'`),
    ).toBe('23514')
    // Of who was erased nothing more is emptied either: the act is over.
    expect(await as(`update site_visits set leave_note = 'x' where id = '${visitId}'`)).toBe('23514')
    for (const key of [otherId, healthKey(otherId), here, healthKey(here)])
      expect(await as(`update subject_keys set wrapped = null, destroyed_at = now() where subject_id = '${key}'`)).toBe(
        '23001',
      )
  })
})

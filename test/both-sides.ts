import { sendConsignment } from '../src/ammunition/consignment-actions.ts'
import { transportMixing } from '../src/ammunition/data/transport-mixing.ts'
import { placeLotHold } from '../src/ammunition/hold-actions.ts'
import { draftMixingTable } from '../src/ammunition/setting-actions.ts'
import { printCard } from '../src/cards/card-actions.ts'
import { issueCertificate } from '../src/cards/certificate-actions.ts'
import { proposeCertificateRevocation } from '../src/cards/certificate-revocation-actions.ts'
import { proposeRevocation } from '../src/cards/revocation-actions.ts'
import { proposeCardSetting } from '../src/cards/setting-actions.ts'
import { receive } from '../src/commander-lists/actions.ts'
import { matchEntries } from '../src/commander-lists/entry-actions.ts'
import { keepFile } from '../src/commander-lists/file-store.ts'
import { takeRowsJob } from '../src/commander-lists/take-rows-job.ts'
import { draftConsentText, recordConsent, signConsentText } from '../src/consents/actions.ts'
import { recordAccess } from '../src/data-protection/access-actions.ts'
import { recordCorrectionRequest } from '../src/data-protection/correction-actions.ts'
import { requestErasure } from '../src/data-protection/erasure-actions.ts'
import { draftRetentionRule, signRetentionRule } from '../src/data-protection/retention-actions.ts'
import { workOutCases } from '../src/data-protection/retention-store.ts'
import { propose, vote } from '../src/eligibility/actions.ts'
import { draftCriteria, signCriteria } from '../src/eligibility/criteria-actions.ts'
import { presets } from '../src/eligibility/data/presets.ts'
import { dissolveUnit } from '../src/institutions/institution-actions.ts'
import { dayOf } from '../src/kernel/dates.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { enrol, recordAttendance } from '../src/opportunities/enrolment-actions.ts'
import { answerReferral, refer } from '../src/opportunities/referral-actions.ts'
import { draftAttendanceRule } from '../src/opportunities/rule-actions.ts'
import { correct, register } from '../src/people/actions.ts'
import { exportAnswers } from '../src/questionnaires/answer-actions.ts'
import { makeAppointment } from '../src/reintegration/appointment-actions.ts'
import { place } from '../src/reintegration/follow-up-actions.ts'
import { proposeGrant } from '../src/reintegration/grant-actions.ts'
import { runJob } from '../src/server/jobs.ts'
import { sendShipment } from '../src/shipments/actions.ts'
import { answerTerms, makeProfile, planDischarge } from '../src/site-flow/paper-actions.ts'
import { openSector, proposeSetting } from '../src/site-flow/setting-actions.ts'
import { usualWorking } from '../src/site-flow/site-setting.ts'
import { finishStation } from '../src/site-flow/station-actions.ts'
import { assignBed, receiveVisit } from '../src/site-flow/visit-actions.ts'
import { addPlace, establish, proposeRegime, signRegime } from '../src/storage/armoury-actions.ts'
import { proposeChange } from '../src/storage/change-actions.ts'
import { recordEntry } from '../src/storage/entry-actions.ts'
import { beginOpening, signOpening } from '../src/storage/opening-actions.ts'
import { putIn } from '../src/storage/placement-actions.ts'
import { draftTrace, withdrawTrace } from '../src/tracing/actions.ts'
import { proposeTraceWaiver, signTraceWaiver } from '../src/tracing/waiver-actions.ts'
import { planTransfer } from '../src/transfers/actions.ts'
import { answerGate } from '../src/transfers/gate-actions.ts'
import { handOver, takeIn } from '../src/weapons/actions.ts'
import { removePart } from '../src/weapons/part-actions.ts'
import { leaseTags } from '../src/weapons/tag-actions.ts'
import { accidentOf } from './accidents.ts'
import { magazineOf, takenIn } from './ammunition.ts'
import { moneyPaid } from './benefits.ts'
import { carded, leasedNumbers } from './cards.ts'
import { ceasefireOf } from './ceasefire-sides.ts'
import { commitmentsOf } from './commitments.ts'
import { communityOf } from './community.ts'
import { cordonOf } from './cordons.ts'
import { criterionInForce } from './dossiers.ts'
import { diligenceOf } from './due-diligence.ts'
import { deliveryOf } from './embargo.ts'
import { forceOf } from './foreign-forces.ts'
import { reportedGroups, signedGroup, withGroup } from './groups.ts'
import { alertOf } from './incident-analysis.ts'
import { incidentOf } from './incidents.ts'
import { figuresProposed } from './indicators.ts'
import { moneyOf } from './money.ts'
import { monitoringOf } from './monitoring.ts'
import { landOf, ordnanceOf } from './ordnance.ts'
import { tasksOf } from './ordnance-teams.ts'
import { eventsOf } from './outside-events.ts'
import { releaseProposed } from './public-releases.ts'
import { answered, inForce } from './questionnaires.ts'
import { consents, consentText, dischargedAt, plannedCase, training } from './reintegration.ts'
import { reportAsked } from './reports.ts'
import { accepted, arrival, finished, plan, profile } from './site-flow.ts'
import { gateOf, traceOf } from './state.ts'
import { surveysOf } from './surveys.ts'
import { type TalksWords, talksOf } from './talks.ts'
import { coursesOf } from './training.ts'
import { institutionMade } from './vetting.ts'
import {
  adoptInventedList,
  applicant,
  armedApplicant,
  type CastName,
  cast,
  dayHere,
  idOf,
  rifle,
  type World,
} from './world.ts'

/** Who a side's records begin with, and the groups that were reported. */
export interface BothSides {
  readonly north: { personId: Id; weaponId: Id }
  readonly south: { personId: Id; weaponId: Id }
  readonly groups: { north: Id; south: Id }
}

/**
 * A record of nearly every kind on each side; its free text and its names say the side's marker; what a side tells the other says `told`, its
 * position at the talks and a text that both negotiate what `talks` gives for it, its commitments of a talk of two what `bargains` does.
 */
export async function bothSides(
  world: World,
  marker: { north: string; south: string },
  told: { north: string; south: string } = { north: 'Told', south: 'Told' },
  talks: { north?: TalksWords; south?: TalksWords } = {},
  bargains: { north?: string; south?: string } = {},
): Promise<BothSides> {
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi' }])
  const named = (family: string) => ({
    nameLatin: { given: 'Mansour', father: 'Othman', grandfather: 'Belgacem', family },
    claimedGroup: family,
  })
  const north = await armedApplicant(world, named(marker.north))
  const personId = await world.done('hania', register, applicant({ ...named(marker.south), placeCode: 'B3' }))
  const south = { personId, weaponId: await world.done('hania', takeIn, rifle(personId, { model: marker.south })) }
  const { id: _, ...particulars } = applicant({
    ...named(marker.north),
    birth: { from: '1988-05-15', to: '1988-05-15', precision: 'day' },
  })
  await world.done('awa', correct, { ...particulars, id: north.personId, reason: marker.north })
  const groups = await reportedGroups(world, marker)
  await withGroup(world, 'awa', north.personId, groups.north, marker.north)
  await withGroup(world, 'hania', south.personId, groups.south, marker.south)
  await world.done('bakary', handOver, { id: north.weaponId, toSiteId: idOf('site STO'), seal: '1234' })
  await deferred(world, north.personId, marker.north, {
    drafts: 'rabia',
    signs: 'fatou',
    proposes: 'dalia',
    votes: 'samir',
  })
  await deferred(world, south.personId, marker.south, {
    drafts: 'umar',
    signs: 'ismail',
    proposes: 'ismail',
    votes: 'umar',
  })
  const shipped = await world.done('bakary', takeIn, rifle(north.personId, { serial: 'S-77', model: marker.north }))
  const road = { toSiteId: idOf('site STO'), seal: 'S-77', escort: marker.north, expectedOn: '2030-01-01' }
  await world.done('bakary', sendShipment, { id: newId(), ...road, weaponIds: [shipped] })
  await ammunitionOf(world, 'bakary', marker.north, idOf('site STO'))
  await ammunitionOf(world, 'hania', marker.south, null)
  await leavingOf(world, 'bakary', 'fatou', 'dalia', marker.north, north)
  await leavingOf(world, 'hania', 'ismail', 'ismail', marker.south, south)
  await storeOf(world, 'bakary', marker.north)
  await storeOf(world, 'hania', marker.south)
  await tagsAndParts(world, 'bakary', marker.north, north)
  await tagsAndParts(world, 'hania', marker.south, south)
  await flowOf(world, { manager: 'basma', receives: 'awa', plans: 'mona', witness: 'fatou' }, marker.north, north)
  await flowOf(world, { manager: 'omayma', receives: 'hania', plans: 'omayma', witness: 'ismail' }, marker.south, south)
  await rightsOf(world, 'kamila', 'luay', marker.north, north)
  await rightsOf(world, 'nizar', 'ismail', marker.south, south)
  await communityOf(world, 'malak', marker.north, 'B1')
  await communityOf(world, 'idris', marker.south, 'B3')
  const northLine = await moneyOf(world, 'warda', { said: marker.north, site: 'TAR' })
  const southLine = await moneyOf(world, 'hisham', { said: marker.south, site: 'SUD' })
  await surveysOf(world, 'malak', marker.north, 'B1')
  await surveysOf(world, 'idris', marker.south, 'B3')
  await ordnanceOf(world, 'khalil', marker.north, 'B1')
  await ordnanceOf(world, 'safa', marker.south, 'B3')
  await landOf(world, { desk: 'khalil', leader: 'rami', quality: 'sawsan' }, marker.north, 'B1')
  await landOf(world, { desk: 'safa', leader: 'zaki', quality: 'zaki' }, marker.south, 'B3')
  await tasksOf(world, 'north', marker.north, 'B1')
  await tasksOf(world, 'south', marker.south, 'B3')
  await accidentOf(world, 'khalil', marker.north, 'B1')
  await accidentOf(world, 'safa', marker.south, 'B3')
  await ceasefireOf(world, 'north', marker.north, told.north)
  await ceasefireOf(world, 'south', marker.south, told.south)
  await talksOf(world, 'north', marker.north, talks.north)
  await talksOf(world, 'south', marker.south, talks.south)
  await commitmentsOf(world, 'north', bargains.north ?? marker.north, marker.north)
  await commitmentsOf(world, 'south', bargains.south ?? marker.south, marker.south)
  await incidentOf(world, { monitor: 'mourad', analyst: 'othman' }, marker.north, {
    placeCode: 'B1',
    secret: marker.north,
  })
  await incidentOf(world, { monitor: 'qasim', analyst: 'viola' }, marker.south, {
    placeCode: 'B3',
    secret: marker.south,
  })
  await forceOf(world, 'north', marker.north, 'B1')
  await forceOf(world, 'south', marker.south, 'B3')
  await criterionInForce(world, 'north', { instrument: marker.north })
  await criterionInForce(world, 'south', { instrument: marker.south })
  await deliveryOf(world, 'north', marker.north, 'B1')
  await deliveryOf(world, 'south', marker.south, 'B3')
  await diligenceOf(world, ['amira', 'badr'], marker.north)
  await diligenceOf(world, ['lamia', 'munther'], marker.south)
  await coursesOf(world, ['elias', 'fatou', 'amira'], marker.north, 'B1')
  await coursesOf(world, ['lamia', 'ismail', 'munther'], marker.south, 'B3')
  await alertOf(world, { drafter: 'othman', signer: 'petra' }, marker.north, 'B1')
  await alertOf(world, { drafter: 'qasim', signer: 'ismail' }, marker.south, 'B3')
  for (const [signers, name] of [
    [['amira', 'badr'], marker.north],
    [['lamia', 'munther'], marker.south],
  ] as const) {
    const { unitId } = await institutionMade(world, signers, { name })
    await world.done(signers[0], dissolveUnit, { id: unitId, reason: name })
  }
  await monitoringOf(world, 'mourad', marker.north, 'B1')
  await monitoringOf(world, 'qasim', marker.south, 'B3')
  await eventsOf(world, 'othman', marker.north)
  await eventsOf(world, 'qasim', marker.south)
  await figuresProposed(world, 'fatou', marker.north)
  await figuresProposed(world, 'ismail', marker.south)
  await reportAsked(world, { director: 'fatou', other: 'najat' }, marker.north)
  await reportAsked(world, { director: 'ismail', other: 'qasim' }, marker.south)
  // By the rules one is of months that are over, which no month of this world is.
  await world.asOwner(`insert into public_bulletins (id, from_day, to_day, arms, tables, sha256, state, proposed_side_id, proposed_by,
      proposed_at, note)
    values (gen_random_uuid(), '2020-01-01', '2020-01-31', '{"received": 0, "held": 0, "inTransit": 0, "disputed": 0, "missing": 0,
      "writtenOff": 0, "destroyed": 0, "transferred": 0}', '[]', repeat('0', 64), 'proposed', '${cast.fatou.sideId}', '${cast.fatou.id}',
      now(), '')`)
  await releaseProposed(world, 'jamila', marker.north)
  await releaseProposed(world, 'lamia', marker.south)
  await cordonOf(world, { planner: 'khalil', director: 'fatou' }, marker.north, 'B1')
  await cordonOf(world, { planner: 'safa', director: 'ismail' }, marker.south, 'B3')
  await moneyPaid(world, 'north', { said: marker.north, budgetLineId: northLine })
  await moneyPaid(world, 'south', { said: marker.south, budgetLineId: southLine })
  await listOf(world, 'nadia', marker.north, north)
  await listOf(world, 'umar', marker.south, south)
  await casesOf(world, { registers: 'awa', cares: 'mona', directs: 'fatou', texts: ['kamila', 'luay'] }, marker.north)
  await casesOf(
    world,
    { registers: 'hania', cares: 'omayma', directs: 'ismail', texts: ['nizar', 'ismail'] },
    marker.south,
  )
  await cardsOf(world, 'awa', 'fatou', marker.north)
  await cardsOf(world, 'hania', 'ismail', marker.south)
  await questionsOf(world, { manager: 'basma', director: 'fatou', asks: 'mona' }, marker.north)
  await questionsOf(world, { manager: 'omayma', director: 'ismail', asks: 'omayma' }, marker.south)
  return { north, south, groups }
}

/** A case with each of its papers, an opportunity with a seat, attendance, and a rule of it; each says the side's marker. */
async function casesOf(
  world: World,
  who: {
    registers: 'awa' | 'hania'
    cares: 'mona' | 'omayma'
    directs: 'fatou' | 'ismail'
    texts: readonly [CastName, CastName]
  },
  said: string,
): Promise<void> {
  // Nobody who could be taken for another of this test.
  const nameArabic =
    who.cares === 'mona'
      ? { given: 'رجب', father: 'مفتاح', grandfather: 'عياد', family: 'الغرياني' }
      : { given: 'طارق', father: 'سليم', grandfather: 'حسين', family: 'العبيدي' }
  const nameLatin = { given: '', father: '', grandfather: '', family: '' }
  const placeCode = who.registers === 'hania' ? 'B3' : 'B1'
  const personId = await dischargedAt(world, who.registers, { claimedGroup: said, nameArabic, nameLatin, placeCode })
  await consents(world, who.cares, personId, await consentText(world, 'shareEmployer', who.texts))
  const caseId = await plannedCase(world, who.cares, personId, said)
  const { opportunityId, cycleId } = await training(world, who.cares, 5, { name: said, contact: said })
  const of = { caseId, personId }
  const referralId = await world.done(who.cares, refer, { id: newId(), ...of, opportunityId, note: said })
  const answer = { accepted: true, how: 'phone', saidBy: said, refusedFor: null, note: said }
  await world.done(who.cares, answerReferral, { id: referralId, ...answer })
  const enrolledOn = dayHere(-9)
  const enrolmentId = await world.done(who.cares, enrol, { id: newId(), ...of, referralId, cycleId, enrolledOn })
  const came = { fromDay: enrolledOn, untilDay: dayHere(-1), held: 5, attended: 5, excused: 0, replaces: null }
  await world.done(who.cares, recordAttendance, { id: newId(), ...of, enrolmentId, ...came })
  const meeting = { kind: 'office', minutes: 30, startsAt: new Date(Date.now() + 3_600_000).toISOString(), about: said }
  await world.done(who.cares, makeAppointment, { id: newId(), ...of, ...meeting })
  const grant = { kind: 'money', use: 'tools', amount: '100.000', currency: 'LYD', items: said }
  await world.done(who.cares, proposeGrant, { id: newId(), ...of, ...grant })
  const job = { kind: 'employed', placeCode, startedOn: dayHere(-1), where: said, note: said }
  await world.done(who.cares, place, { id: newId(), ...of, ...job })
  await world.done(who.directs, draftAttendanceRule, { id: newId(), percent: 90, reason: said })
}

/** Somebody with a face, a card that two people talk about, a certificate, and a template put in past the rules. */
async function cardsOf(world: World, who: 'awa' | 'hania', director: 'fatou' | 'ismail', said: string): Promise<void> {
  // Nobody who could be taken for another of this test.
  const names =
    who === 'awa'
      ? { given: 'زهرة', father: 'فرج', grandfather: 'عقيلة', family: 'الترهوني' }
      : { given: 'وداد', father: 'حامد', grandfather: 'لطفي', family: 'الهوني' }
  const nameLatin = { given: '', father: '', grandfather: '', family: '' }
  const placeCode = who === 'hania' ? 'B3' : 'B1'
  const [number] = await leasedNumbers(world, who)
  const person = { claimedGroup: said, nameArabic: names, nameLatin, placeCode, sex: 'female' }
  const { personId, cardId } = await carded(world, who, number, person)
  await world.done(who, printCard, { id: cardId })
  await world.done(who, proposeRevocation, { id: newId(), cardId, personId, ground: 'other', reason: said })
  const today = dayOf(new Date().toISOString(), 'Africa/Tripoli')
  const certificateId = await world.done(who, issueCertificate, {
    id: newId(),
    personId,
    dischargedOn: today,
    placeCode,
  })
  await world.done(who, proposeCertificateRevocation, { id: newId(), certificateId, personId, reason: said })
  const issuer = { ar: said, en: said, fr: said }
  const setting = { id: newId(), kind: 'opaque', biometrics: false, issuer, validMonths: 12, reason: said }
  await world.done(director, proposeCardSetting, setting)
  await world.asOwner(`insert into biometric_files select id, repeat('a', 64), '\\x00', side_id, site_id, now() from people
    where id = '${personId}'; insert into biometric_templates select gen_random_uuid(), side_id, site_id, id, 'face', '', 50,
    '${said}', '${said}', '${said}', registered_by, now(), repeat('a', 64), 'kept' from people where id = '${personId}'`)
}

/** A questionnaire of a side, what somebody answered, and a file of it; each says the side's marker. */
async function questionsOf(
  world: World,
  who: Record<'manager' | 'director' | 'asks', CastName>,
  said: string,
): Promise<void> {
  const words = { ar: said, en: said, fr: said }
  const form = await inForce(world, [who.manager, who.director], 'orientation', { title: words, purpose: said })
  const { rows } = await world.sulh.database.owner.query<{ visitId: string; personId: string }>(
    `select id as "visitId", person_id as "personId" from site_visits where side_id = $1 and status = 'open'
       and age_group = 'adult' and person_id is not null limit 1`,
    [cast[who.asks].sideId],
  )
  const [visit] = rows
  if (!visit) throw new Error(`nobody visits a site of ${said}`)
  await answered(world, who.asks, visit, form, 'orientation', { said })
  const day = dayOf(new Date().toISOString(), 'Africa/Tripoli')
  const share = {
    id: newId(),
    questionnaireId: form,
    purpose: 'planning',
    fields: ['said'],
    fromDay: day,
    untilDay: day,
  }
  await world.done(who.director, exportAnswers, share)
}

/** Criteria of a side, a proposal by them, and a vote on it; each says the side's marker. */
async function deferred(
  world: World,
  personId: string,
  said: string,
  who: Record<'drafts' | 'signs' | 'proposes' | 'votes', CastName>,
): Promise<void> {
  const { basis: _, ...preset } = presets.reintegration
  const title = { ar: said, en: said, fr: said }
  const id = await world.done(who.drafts, draftCriteria, { id: newId(), stage: 'reintegration', ...preset, title })
  const { rows } = await world.sulh.database.owner.query<{ at: string }>(
    'select proposed_at as at from criteria_sets where id = $1',
    [id],
  )
  const effectiveFrom = dayOf(new Date().toISOString(), 'Africa/Tripoli')
  await world.done(who.signs, signCriteria, { id, effectiveFrom, proposedAt: rows[0]?.at })
  const outcome = { outcome: 'deferred', reasonCode: 'evidenceMissing', reason: said }
  const results = preset.criteria.map(({ key, source }) => ({
    criterion: key,
    result: source === 'adult' ? 'met' : 'cannotTell',
    evidence: said,
  }))
  const proposal = { personId, stage: 'reintegration', criteriaSetId: id, results, orientation: 'none', ...outcome }
  const decision = await world.done(who.proposes, propose, { id: newId(), ...proposal })
  await world.done(who.votes, vote, { id: decision, ...outcome })
}

/** A lot in a magazine, another that is dangerous, and a draft of the mixing table; on its way where a store is given. */
async function ammunitionOf(
  world: World,
  who: 'bakary' | 'hania',
  said: string,
  toSiteId: string | null,
): Promise<void> {
  const { compartments } = await magazineOf(world, who, ['A'], { name: said })
  const [compartmentId = ''] = compartments
  const source = { kind: 'cache', placeCode: who === 'hania' ? 'B3' : 'B1', note: said }
  const lotId = await takenIn(world, who, compartmentId, { source, nomenclature: said })
  await takenIn(world, who, null, { source, nomenclature: said, condition: 'dangerousInSitu' })
  const hold = { id: newId(), lotId, authority: said, reference: said, reason: said }
  await world.done(who === 'hania' ? 'ismail' : 'fatou', placeLotHold, hold)
  const draft = { cells: transportMixing, basis: said, fromTransport: true }
  await world.done(who === 'hania' ? 'ismail' : who, draftMixingTable, { id: newId(), ...draft })
  const send = { id: newId(), lotId, compartmentId, toSiteId, quantity: 10, seal: 'S-001', lead: said }
  if (toSiteId !== null) await world.done(who, sendConsignment, send)
}

/** A trace request that was withdrawn, a signed waiver, an answer past the program, and a transfer with one gate answered. */
async function leavingOf(
  world: World,
  who: 'bakary' | 'hania',
  director: 'fatou' | 'ismail',
  screener: 'dalia' | 'ismail',
  said: string,
  { personId }: { personId: string },
): Promise<void> {
  const weaponId = await world.done(who, takeIn, rifle(personId, { model: said }))
  const traceId = await world.done(who, draftTrace, traceOf(weaponId, { intendedUse: said }))
  await world.done(who, withdrawTrace, { id: traceId, reason: said })
  const waiver = { id: newId(), weaponId, weaponClass: null, ground: 'agreement', reason: said }
  await world.done(director, signTraceWaiver, { id: await world.done(who, proposeTraceWaiver, waiver) })
  await world.asOwner(`insert into trace_answers select gen_random_uuid(), side_id, site_id, id, 'full', '${said}', '', now(),
    null, '', '${said}', '', '', '', proposed_by, now() from trace_requests where id = '${traceId}'`)
  const plan = {
    id: newId(),
    siteId: cast[who].siteId,
    recipient: said,
    unit: '',
    legalBasis: said,
    plannedOn: '2026-12-01',
  }
  const placeCode = who === 'hania' ? 'B3' : 'B1'
  const id = await world.done(who, planTransfer, { ...plan, placeCode, items: [{ weaponId }] })
  await world.done(screener, answerGate, gateOf(id, 'embargo', [], { basis: said }))
}

/** A store under two keys with a rack, a weapon in it, an opening that one party signed, and a visitor. */
async function storeOf(world: World, who: 'bakary' | 'hania', said: string): Promise<void> {
  const armouryId = newId()
  const hours = { opensAt: '00:00', closesAt: '23:59', longestMinutes: 60 }
  const room = { siteId: cast[who].siteId, code: 'A1', name: said, kind: 'armoury', capacity: 9, ...hours }
  await world.done(who, establish, { id: armouryId, ...room })
  const change = { id: newId(), armouryId, name: `${said} 2`, opensAt: '07:00', closesAt: '15:00', reason: said }
  await world.done(who, proposeChange, change)
  const rack = await world.done(who, addPlace, { id: newId(), armouryId, kind: 'rack', label: said, capacity: 9 })
  const registrar = who === 'bakary' ? 'awa' : 'hania'
  // Nobody who could be taken for another of this test.
  const names =
    who === 'bakary'
      ? { given: 'يونس', father: 'خليل', grandfather: 'ضو', family: 'الزليطني' }
      : { given: 'سليمة', father: 'بشير', grandfather: 'رمضان', family: 'الدرسي' }
  const nameLatin = { given: '', father: '', grandfather: '', family: '' }
  const placeCode = who === 'hania' ? 'B3' : 'B1'
  const person = applicant({ claimedGroup: said, nameArabic: names, nameLatin, placeCode })
  const weaponId = await world.done(who, takeIn, rifle(await world.done(registrar, register, person)))
  const { rows } = await world.sulh.database.owner.query('select tag from weapons where id = $1', [weaponId])
  await world.done(who, putIn, { id: rack, tags: [rows[0].tag] })
  const key = { groupId: null, of: said }
  const keys = [
    { ...key, party: 'authority', logins: [who], names: [] },
    { ...key, party: 'group', logins: [], names: [said] },
  ]
  const regimeId = await world.done(who, proposeRegime, { id: newId(), armouryId, mode: 'dual', keys, reason: said })
  await world.done(who === 'bakary' ? 'fatou' : 'ismail', signRegime, { id: regimeId })
  const opening = { id: newId(), armouryId, purpose: 'inspection', note: said, sealsFound: [] }
  await world.done(who, signOpening, { id: await world.done(who, beginOpening, opening) })
  const visitor = { name: said, affiliation: said, identity: said }
  const visit = { id: newId(), armouryId, login: null, visitor, withLogin: null, purpose: 'inspection', items: '' }
  await world.done(who, recordEntry, visit)
}

/** A block of labels, a part off a rifle with its movement, and a claim put in past the rules. */
async function tagsAndParts(
  world: World,
  who: 'bakary' | 'hania',
  said: string,
  { personId }: { personId: string },
): Promise<void> {
  await world.done(who, leaseTags, { id: newId(), siteId: cast[who].siteId, size: 24 })
  const weaponId = await world.done(who, takeIn, rifle(personId, { model: said }))
  const part = { kind: 'bolt', serial: null, note: said, keptIn: said, tag: null }
  await world.done(who, removePart, { id: newId(), weaponId, ...part })
  await world.asOwner(`insert into benefit_claims select gen_random_uuid(), side_id, site_id, id, weapon_id, person_id, 1,
    '${cast.lina.id}', now() from receipts where weapon_id = '${weaponId}'`)
}

/** A site with a sector and a proposed setting, a visit in one of its beds, and each of its papers. */
async function flowOf(
  world: World,
  { manager, receives, plans, witness }: Record<'manager' | 'receives' | 'plans' | 'witness', CastName>,
  said: string,
  { personId }: { personId: string },
): Promise<void> {
  const { siteId } = cast[manager]
  await world.done(manager, proposeSetting, { id: newId(), siteId, ...usualWorking, reason: said })
  const sector = { siteId, code: 'M1', name: said, kind: 'men', beds: 9 }
  const sectorId = await world.done(manager, openSector, { id: newId(), ...sector })
  const visitId = await world.done(receives, receiveVisit, arrival({ personId, sex: null }))
  await world.done(receives, assignBed, { id: visitId, sectorId, bed: null })
  await world.done(receives, finishStation, finished(visitId, 'reception', { note: said }))
  await world.done(receives, answerTerms, accepted(visitId, personId, { witness, interpretedInto: said }))
  await world.done(plans, makeProfile, profile(visitId, personId))
  const placeCode = manager === 'omayma' ? 'B3' : 'B1'
  await world.done(plans, planDischarge, plan(visitId, personId, { placeCode }))
}

/** A consent with its text, a request to see and one to correct, a rule of retention with its case, and an erasure asked for. */
async function rightsOf(
  world: World,
  who: 'kamila' | 'nizar',
  second: 'luay' | 'ismail',
  said: string,
  { personId }: { personId: string },
): Promise<void> {
  const words = { ar: said, en: said, fr: said }
  const textId = await world.done(who, draftConsentText, { id: newId(), purpose: 'photo', words })
  await world.done(second, signConsentText, { id: textId })
  const answer = {
    textId,
    answer: 'given',
    readBy: cast[who].id,
    language: 'ar',
    witness: said,
    paper: null,
    note: said,
  }
  await world.done(who, recordConsent, { id: newId(), personId, ...answer })
  const askedOn = dayOf(new Date().toISOString(), 'Africa/Tripoli')
  const how = { how: 'inPerson', identityCheck: 'documentShown', identityNote: said, language: 'ar' }
  await world.done(who, recordAccess, { id: newId(), personId, askedOn, ...how })
  await world.done(who, recordCorrectionRequest, { id: newId(), personId, askedOn, what: said })
  await world.done(who, requestErasure, { id: newId(), personId, ground: 'asked', reason: said })
  const rule = await world.done(who, draftRetentionRule, {
    id: newId(),
    category: 'notAdmitted',
    years: 9,
    basis: said,
  })
  await world.done(second, signRetentionRule, { id: rule })
  await workOutCases(world.sulh, askedOn)
}

/** A commander's list of one side with one entry, matched to its applicant. */
async function listOf(
  world: World,
  who: 'nadia' | 'umar',
  name: string,
  { personId }: { personId: string },
): Promise<string> {
  const groupId = await signedGroup(world, who, { code: 'G-1', placeCode: who === 'nadia' ? 'B1' : 'B3' })
  const fileHash = await keepFile(world.sulh, Buffer.from(`name\nMansour ${name}\n`), cast[who].sideId, cast[who])
  const columns = [{ column: 0, role: 'name', order: null }]
  const id = newId()
  const input = { id, groupId, fileHash, receivedFrom: name, receivedOn: '2020-06-24' }
  await world.done(who, receive, { ...input, mapping: { sheet: 0, headerRow: 1, columns } })
  await runJob(world.sulh, takeRowsJob, () => {})
  const { rows } = await world.sulh.database.owner.query('select id from commander_list_entries where list_id = $1', [
    id,
  ])
  await world.done(who, matchEntries, { id, pairs: [{ entryId: rows[0].id, personId }], reason: name })
  return id
}

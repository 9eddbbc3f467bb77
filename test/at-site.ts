import { recordBiometric, withdrawBiometric } from '../src/cards/biometric-actions.ts'
import { issueCard, printCard, reportCard } from '../src/cards/card-actions.ts'
import { issueCertificate } from '../src/cards/certificate-actions.ts'
import {
  proposeCertificateRevocation,
  turnDownCertificateRevocation,
} from '../src/cards/certificate-revocation-actions.ts'
import {
  liftRevocation,
  proposeRevocation,
  signRevocation,
  turnDownRevocation,
} from '../src/cards/revocation-actions.ts'
import { proposeCardSetting, signCardSetting } from '../src/cards/setting-actions.ts'
import {
  askOrigin,
  claimAsylum,
  disarmForeign,
  documentForeign,
  establishNationality,
  openForeignCase,
  separateForeign,
  settleAsylum,
} from '../src/foreigners/actions.ts'
import {
  agreeRepatriation,
  issueTravel,
  reportDeparture,
  verifyDeparture,
} from '../src/foreigners/departure-actions.ts'
import { judgeFitness, referHealth, screenHealth } from '../src/health/actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { recordAnswers } from '../src/questionnaires/answer-actions.ts'
import { discharge, recordLeaving } from '../src/site-flow/leaving-actions.ts'
import { answerTerms, makeProfile } from '../src/site-flow/paper-actions.ts'
import { ProfileQuestion } from '../src/site-flow/profile.ts'
import { openSector } from '../src/site-flow/setting-actions.ts'
import { callVisit, finishStation, reviewSkip, skipStation } from '../src/site-flow/station-actions.ts'
import { assignBed, bindVisit, receiveVisit } from '../src/site-flow/visit-actions.ts'
import { cardFor, leasedNumbers, photographed, received } from './cards.ts'
import { answersOf, inForce } from './questionnaires.ts'
import { accepted, arrival, finished, paperOf, pass, profile } from './site-flow.ts'
import { dayHere, idOf, type World } from './world.ts'

/** Words that nobody else says. */
export type Mark = () => string

/** What a site asks of everybody in this story: two questionnaires, a sector with beds, and cards with biometrics. */
export async function siteOfMarks(world: World) {
  const forms = {
    reception: await inForce(world, ['fatou', 'omran'], 'reception'),
    health: await inForce(world, ['fatou', 'omran'], 'health'),
  }
  const sectorId = await world.done('basma', openSector, {
    ...{ id: newId(), siteId: idOf('site TAR'), code: 'M1', name: 'Men', kind: 'men', beds: 4 },
  })
  const setting = await world.done('luay', proposeCardSetting, {
    ...{ id: newId(), kind: 'opaque', biometrics: true, validMonths: 12, reason: 'A trial' },
    issuer: { ar: 'مكتب البطاقات', en: 'Card Office', fr: 'Bureau des cartes' },
  })
  await world.done('omran', signCardSetting, { id: setting })
  return { forms, sectorId, numbers: await leasedNumbers(world, 'awa') }
}

export type SiteOfMarks = Awaited<ReturnType<typeof siteOfMarks>>

/**
 * Somebody stays at Tarsa twice, with words of theirs in every field: received before anybody knew who they are, answering
 * questionnaires then and later, discharged with a paper that they signed, and once gone of their own wish.
 */
export async function stayed(
  world: World,
  personId: Id,
  { forms, sectorId }: SiteOfMarks,
  { mark, photo }: { mark: Mark; photo: string },
): Promise<Id> {
  const visitId = await world.done('awa', receiveVisit, arrival())
  const unbound = { visitId, personId: null }
  await world.done('awa', recordAnswers, answersOf(unbound, forms.reception, 'reception', { said: mark() }))
  await world.done('farida', recordAnswers, answersOf(unbound, forms.health, 'health', { said: mark() }))
  await world.done('awa', finishStation, finished(visitId, 'reception', { note: mark() }))
  await world.done('awa', callVisit, { id: visitId, station: 'screening' })
  await world.done('awa', assignBed, { id: visitId, sectorId, bed: null })
  await world.done('awa', bindVisit, { id: visitId, personId })
  const bound = { visitId, personId }
  await world.done('awa', recordAnswers, answersOf(bound, forms.reception, 'reception', { said: mark() }))
  await world.done('farida', recordAnswers, answersOf(bound, forms.health, 'health', { said: mark() }))
  await world.done('awa', finishStation, finished(visitId, 'screening', { note: mark() }))
  await pass(world, visitId, 'registration')
  const signed = { interpretedInto: mark(), signature: 'photo', photo }
  await world.done('awa', answerTerms, accepted(visitId, personId, signed))
  await pass(world, visitId, 'terms')
  await pass(world, visitId, 'health')
  const answers = Object.fromEntries(ProfileQuestion.options.map((key) => [key, { state: 'said', value: mark() }]))
  await world.done('mona', makeProfile, profile(visitId, personId, { answers }))
  await pass(world, visitId, 'profiling')
  await pass(world, visitId, 'card')
  const skipped = { id: visitId, station: 'orientation' }
  await world.done('basma', skipStation, { ...skipped, reason: mark() })
  await world.done('fatou', reviewSkip, { ...skipped, note: mark() })
  await paperOf(world, 'dischargePlanning', visitId, personId)
  await pass(world, visitId, 'dischargePlanning')
  await world.done('basma', discharge, { id: visitId, note: mark() })
  const second = await world.done('awa', receiveVisit, arrival({ personId, sex: null }))
  await world.done('basma', recordLeaving, { id: second, reason: 'ownWish', note: mark() })
  return visitId
}

/** Somebody has a face, cards of which one was lost and one taken away, a certificate and a template. */
export async function hadCards(world: World, personId: Id, { numbers }: SiteOfMarks, mark: Mark): Promise<void> {
  const [first, second, third] = numbers
  await photographed(world, 'awa', personId, '#556b2f')
  await photographed(world, 'awa', personId, '#7f3f2f')
  const lost = await world.done('awa', issueCard, cardFor(personId, first))
  await world.done('awa', printCard, { id: lost })
  await world.done('awa', reportCard, { id: lost, reason: 'lost', note: mark() })
  const taken = await world.done('awa', issueCard, cardFor(personId, second))
  const proposed = () => ({ id: newId(), cardId: taken, personId, ground: 'misuse', reason: mark() })
  const unfounded = await world.done('fatou', proposeRevocation, proposed())
  await world.done('omran', turnDownRevocation, { id: unfounded, reason: mark() })
  const id = await world.done('fatou', proposeRevocation, proposed())
  await world.done('omran', signRevocation, { id })
  await world.done('fatou', liftRevocation, { id, reason: mark() })
  const replaced = await world.done('awa', issueCard, cardFor(personId, third))
  await world.done('awa', reportCard, { id: replaced, reason: 'handedIn', note: mark() })
  const issued = { id: newId(), personId, dischargedOn: dayHere(), placeCode: 'B1' }
  const certificateId = await world.done('basma', issueCertificate, issued)
  const doubt = { id: newId(), certificateId, personId, reason: mark() }
  await world.done('basma', proposeCertificateRevocation, doubt)
  await world.done('fatou', turnDownCertificateRevocation, { id: doubt.id, reason: mark() })
  const template = { modality: 'fingerprint', position: 'right thumb', quality: 80, device: 'Reader', format: 'ISO' }
  const kept = async () => ({
    ...template,
    id: newId(),
    personId,
    consent: mark(),
    ...(await received(world, personId, mark())),
  })
  const withdrawn = await world.done('awa', recordBiometric, await kept())
  await world.done('awa', withdrawBiometric, { id: withdrawn, said: mark() })
  await world.done('awa', recordBiometric, await kept())
}

/** Somebody was seen by a clinician, who says that they may travel. */
export async function wasSeen(world: World, personId: Id, mark: Mark): Promise<void> {
  const none = { seeing: 'none', hearing: 'none', walking: 'none', remembering: 'none' }
  const functioning = { ...none, selfCare: 'none', communicating: 'none' }
  const detail = { findings: mark(), injuries: mark(), medication: mark(), urgent: false, functioning }
  await world.done('farida', screenHealth, { id: newId(), personId, detail })
  await world.done('farida', referHealth, {
    ...{ id: newId(), personId },
    detail: { to: mark(), reason: mark(), urgent: false },
  })
  await world.done('farida', judgeFitness, { id: personId, fit: 'notYet' })
  await world.done('farida', judgeFitness, { id: personId, fit: 'yes' })
}

/** Somebody was a foreign fighter, and went home. */
export async function wentHome(world: World, personId: Id, mark: Mark): Promise<Id> {
  const told = { claimedNationality: 'TD', unit: mark(), entryRoute: mark(), recruiterAndPay: mark(), family: mark() }
  const id = await world.done('jamal', openForeignCase, { id: newId(), personId, name: '', ...told })
  await world.done('jamal', disarmForeign, { id, note: mark() })
  await world.done('jamal', separateForeign, { id, holdingPlace: mark(), note: mark() })
  await world.done('jamal', documentForeign, { id, note: mark() })
  await world.done('jamal', askOrigin, { id, note: mark() })
  const source = {
    asOf: { from: '2020-01-01', to: '2020-01-01', precision: 'day' },
    reliability: 'A',
    credibility: '1',
  }
  const evidence = [{ text: mark(), source: { ...source, from: mark(), reference: mark() } }]
  await world.done('jamal', establishNationality, { id, nationality: 'NE', evidence, note: mark() })
  await world.done('jamal', claimAsylum, { id, note: mark() })
  await world.done('jamal', settleAsylum, { id, outcome: 'withdrawn', note: mark() })
  const wish = { wantsToGo: true, destination: mark(), familyUnity: 'noFamily', note: mark() }
  await world.done('jamal', agreeRepatriation, { id, ...wish })
  await world.done('jamal', issueTravel, { id, travelDocument: mark(), note: mark() })
  return id
}

/** Their departure, reported and verified. */
export async function departed(world: World, id: Id, mark: Mark): Promise<void> {
  await world.done('jamal', reportDeparture, { id, departedOn: dayHere(), note: mark() })
  await world.done('dalia', verifyDeparture, { id, how: 'document', note: mark() })
}

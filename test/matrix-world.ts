import { recordAccident } from '../src/accidents/accident-actions.ts'
import { printCard } from '../src/cards/card-actions.ts'
import { identifyChild } from '../src/children/actions.ts'
import { keepRecruiter } from '../src/children/age-actions.ts'
import { askCitizen } from '../src/citizen-reports/report-actions.ts'
import { commitmentReaders } from '../src/commitments/commitment.ts'
import { openComplaint } from '../src/complaints/actions.ts'
import { askComplainant } from '../src/conduct-complaints/intake-actions.ts'
import { recordDetention } from '../src/force-registers/detention-actions.ts'
import { recordForce } from '../src/force-registers/force-actions.ts'
import { disarmForeign, openForeignCase, separateForeign } from '../src/foreigners/actions.ts'
import { associate } from '../src/groups/actions.ts'
import { judgeFitness, screenHealth } from '../src/health/actions.ts'
import { dissolveUnit } from '../src/institutions/institution-actions.ts'
import { gradeInterview, holdInterview } from '../src/interviews/actions.ts'
import { verificationQuestions } from '../src/interviews/data/verification-questions.ts'
import { draftQuestionSet, signQuestionSet } from '../src/interviews/question-set-actions.ts'
import type { Compartment } from '../src/kernel/compartments.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { Role } from '../src/kernel/roles.ts'
import { register } from '../src/people/actions.ts'
import { answerTerms, makeProfile } from '../src/site-flow/paper-actions.ts'
import { finishStation } from '../src/site-flow/station-actions.ts'
import { receiveVisit } from '../src/site-flow/visit-actions.ts'
import { talkReaders } from '../src/talks/track.ts'
import { appoint } from '../src/users/actions.ts'
import { recordVettingCheck } from '../src/vetting/check-actions.ts'
import { shareVetting } from '../src/vetting/share-actions.ts'
import { recordVictim, referVictim } from '../src/victims/victim-actions.ts'
import { noticeReaders } from '../src/violations/notice.ts'
import { takeIn } from '../src/weapons/actions.ts'
import { accident, victim, victimDetail } from './accidents.ts'
import { type BothSides, bothSides } from './both-sides.ts'
import { carded, leasedNumbers } from './cards.ts'
import { citizenReported, toldOf } from './citizen-reports.ts'
import { complained, complaintTold, detentionInput, forceInput } from './conduct.ts'
import { readyToLeave } from './dossier-releases.ts'
import { collected, linked } from './dossiers.ts'
import { diligenceOf } from './due-diligence.ts'
import { deliveryOf } from './embargo.ts'
import { forceOf } from './foreign-forces.ts'
import type { HttpWorld } from './http.ts'
import { incidentOf } from './incidents.ts'
import { openedSession } from './opened-session.ts'
import { eventsOf } from './outside-events.ts'
import { answered, inForce } from './questionnaires.ts'
import { accepted, arrival, finished, profile } from './site-flow.ts'
import { coursesOf } from './training.ts'
import { caseDeclared, institutionMade, recorded } from './vetting.ts'
import { applicant, type CastName, idOf, rifle } from './world.ts'

type Side = 'north' | 'south'

/** Where a marked record belongs: whose it is, at which site, in which compartment. Written by hand, from ADR 0026 and ddr.md. */
export interface Place {
  readonly side: Side
  /** Null where it belongs to the offices of a side. */
  readonly site: 'TAR' | 'BEL' | 'SUD' | null
  readonly compartment?: Compartment
  /** Who reads it through the API, where it is not everybody of the place. */
  readonly roles?: readonly Role[]
  /** It was told to the other side: the same offices of both sides read it. */
  readonly told?: true
  /** Joint bodies do not read it either. */
  readonly own?: true
  /** Of a talk of two: its own side's offices read it, and joint bodies do not. */
  readonly talkOfTwo?: true
  /** No page shows it to anybody. */
  readonly nobody?: true
}

const offices = ['repatriationOfficer', 'screener', 'director'] as const
const homes = { north: 'TAR', south: 'SUD' } as const

/** Every marker and who may read it. What is in two places has two markers. */
export const markers: Readonly<Record<string, Place>> = {
  Belsitemark: { side: 'north', site: 'BEL' },
  ...Object.fromEntries(
    (['north', 'south'] as const).flatMap((side): [string, Place][] => {
      const site = homes[side]
      const word = (what: string) => `${what}${side}mark`
      return [
        // On many records, some of which are known to a whole side.
        [word('Side'), { side, site: null, roles: Role.options }],
        [word('Answer'), { side, site }],
        [word('Question'), { side, site }],
        [word('Health'), { side, site, compartment: 'health' }],
        [word('Sickform'), { side, site, compartment: 'health' }],
        [word('Child'), { side, site, compartment: 'child' }],
        [word('Recruiter'), { side, site, nobody: true }],
        [word('Desk'), { side, site: null, compartment: 'sgbv' }],
        // A protected source of an incident, and what it said: analysts of the side alone.
        [word('Source'), { side, site: null, own: true, roles: ['incidentAnalyst'] }],
        [word('Victim'), { side, site: null, compartment: 'victim' }],
        [word('Told'), { side, site: null, told: true, roles: noticeReaders }],
        // A side's position at the talks: its own officers of the talks alone. A joint text: both sides.
        [word('Position'), { side, site: null, own: true, roles: ['talksOfficer'] }],
        [word('Jointtext'), { side, site: null, told: true, roles: talkReaders }],
        // A commitment of a talk of two.
        [word('Bargain'), { side, site: null, talkOfTwo: true, roles: commitmentReaders }],
        [word('Citizen'), { side, site: null, compartment: 'citizen' }],
        [word('Vetting'), { side, site: null, compartment: 'vetting' }],
        [word('Conduct'), { side, site: null, compartment: 'conduct' }],
        // Of a side's dossier a joint body knows nothing.
        [word('Dossier'), { side, site: null, compartment: 'dossier', own: true }],
        [word('Foreign'), { side, site: null, roles: offices }],
        [word('Diligence'), { side, site: null, compartment: 'vetting' }],
        // Somebody who was handed over to child protection: their ordinary record, and what was written of their service.
        [word('Moved'), { side, site, compartment: 'child' }],
        [word('Service'), { side, site, nobody: true }],
      ]
    }),
  ),
}

const anyMarker = new RegExp(Object.keys(markers).join('|'), 'g')

/** The markers in a text. */
export const foundIn = (text: string): Set<string> => new Set(text.match(anyMarker) ?? [])

/** A reader of the matrix: one role, of one authority, at one site or at none. */
export interface Reader {
  readonly label: string
  readonly role: Role
  readonly side: Side | 'commission'
  readonly site: string | null
  readonly cookie: string
}

const siteRoles: readonly Role[] = [
  ...(['registrationOfficer', 'armourer', 'siteManager', 'clinician', 'caseworker', 'cashier'] as const),
]
const inside: Readonly<Record<Compartment, Role>> = {
  child: 'childProtectionOfficer',
  health: 'clinician',
  sgbv: 'complaintsOfficer',
  victim: 'victimOfficer',
  citizen: 'incidentAnalyst',
  vetting: 'vettingOfficer',
  conduct: 'conductOfficer',
  dossier: 'dossierOfficer',
}

/** Whether a reader may find a marker in an answer of the API. */
export function mayRead(reader: Pick<Reader, 'role' | 'side' | 'site'>, place: Place): boolean {
  if (place.nobody || ((place.own || place.talkOfTwo) && reader.side === 'commission')) return false
  if (reader.side !== 'commission' && reader.side !== place.side && !place.told) return false
  if (place.compartment && reader.role !== inside[place.compartment]) return false
  if (place.roles) return place.roles.includes(reader.role)
  return reader.side === 'commission' || !siteRoles.includes(reader.role) || reader.site === place.site
}

/** A login of the database with its setting, and whether it may find a marker in a row. */
export interface Login {
  readonly role: string
  readonly side: Side | 'commission'
  readonly compartment: Compartment | null
  /** As it is set: null for never, `side`, or the code of a site. */
  readonly setting: string | null
}

export function mayFind(login: Login, place: Place): boolean {
  // What is read on its own side alone lies sealed in every table.
  if (place.nobody || place.own || (place.talkOfTwo && login.side === 'commission')) return false
  if (place.compartment && place.compartment !== login.compartment) return false
  if (login.side === 'commission') return true
  if ((login.side !== place.side && !place.told) || login.setting === null || login.setting === '') return false
  // What is on many records is also on those that a whole side knows.
  if (place.roles === Role.options) return true
  return login.setting === 'side' || login.setting === place.site
}

export interface MatrixWorld {
  readonly both: BothSides
  readonly readers: readonly Reader[]
  /** People of each place, and those who were handed over. */
  readonly people: Readonly<Record<string, Id>>
}

/** Plants the markers through the actions of those whose work it is, and appoints every reader. */
export async function plant(world: HttpWorld): Promise<MatrixWorld> {
  const told = { north: 'Toldnorthmark', south: 'Toldsouthmark' }
  const talks = {
    north: { secret: 'Positionnorthmark', shared: 'Jointtextnorthmark' },
    south: { secret: 'Positionsouthmark', shared: 'Jointtextsouthmark' },
  }
  const bargains = { north: 'Bargainnorthmark', south: 'Bargainsouthmark' }
  const both = await bothSides(world, { north: 'Sidenorthmark', south: 'Sidesouthmark' }, told, talks, bargains)
  const people: Record<string, Id> = { north: both.north.personId, south: both.south.personId }
  people.bel = await world.done('gaston', register, applicant({ ...named('Belsitemark', 'Yahya'), placeCode: 'B2' }))
  await world.done('gaston', takeIn, rifle(people.bel, { model: 'Belsitemark' }))
  for (const side of ['north', 'south'] as const) Object.assign(people, await onSide(world, side, both))
  return { both, people, readers: await appointed(world) }
}

const officers: Readonly<
  Record<
    Side,
    Readonly<
      Record<
        'registers' | 'arms' | 'directs' | 'groups' | 'screens' | 'health' | 'cares' | 'children' | 'desk' | 'foreign',
        CastName
      >
    >
  >
> = {
  north: {
    ...{ registers: 'awa', arms: 'bakary', directs: 'fatou', groups: 'nadia', screens: 'dalia', health: 'farida' },
    ...{ cares: 'mona', children: 'ghada', desk: 'iman', foreign: 'jamal' },
  },
  south: {
    ...{ registers: 'hania', arms: 'hania', directs: 'ismail', groups: 'umar', screens: 'ismail', health: 'omayma' },
    ...{ cares: 'omayma', children: 'nizar', desk: 'nizar', foreign: 'nizar' },
  },
}

/** Who keeps the incident log of each side; that of the south is graded by the joint body, since one person is all there. */
const watchers = {
  north: { monitor: 'mourad', analyst: 'othman' },
  south: { monitor: 'qasim', analyst: 'viola' },
} as const

async function onSide(world: HttpWorld, side: Side, { groups }: BothSides): Promise<Record<string, Id>> {
  const who = officers[side]
  const word = (what: string) => `${what}${side}mark`
  const placeCode = side === 'north' ? 'B1' : 'B3'
  const registered = (family: string, given: string) =>
    world.done(who.registers, register, applicant({ ...named(family, given), placeCode }))
  const questionSetId = await world.done(who.groups, draftQuestionSet, {
    ...{ id: newId(), ...verificationQuestions, seriesId: null },
  })
  await world.done(who.directs, signQuestionSet, { id: questionSetId })
  const interviewed = async (personId: Id, said: string) => {
    const service = { joined: null, leftIt: null, subUnit: said, duty: said }
    await world.done(who.registers, associate, {
      ...{ id: newId(), personId, groupId: groups[side], role: 'combatant', howJoined: 'voluntary', ...service },
    })
    const answers = { ...silent, task: { state: 'said', value: said } }
    const how = { interviewerSex: 'male', sexReason: '', language: 'arabic', companion: false }
    return world.done(who.registers, holdInterview, { id: newId(), personId, questionSetId, answers, ...how })
  }
  const man = await registered(word('Side'), 'Faraj')
  const interview = await interviewed(man, word('Answer'))
  const marks = Object.fromEntries(Object.keys(silent).map((key) => [key, key === 'task' ? 3 : 0]))
  await world.done(who.screens, gradeInterview, {
    id: interview,
    marks,
    finding: 'notConvincing',
    reason: word('Answer'),
  })
  const visitId = await world.done(who.registers, receiveVisit, arrival({ personId: man, sex: null }))
  const forms = await formsOf(world, side)
  await answered(world, who.cares, { visitId, personId: man }, forms.ordinary, 'orientation', {
    said: word('Question'),
  })
  await answered(world, who.health, { visitId, personId: man }, forms.health, 'health', { said: word('Sickform') })
  const detail = { findings: word('Health'), injuries: '', medication: '', urgent: false, functioning }
  await world.done(who.health, screenHealth, { id: newId(), personId: man, detail })
  await world.done(who.health, judgeFitness, { id: man, fit: 'yes' })
  const told = { name: '', contact: '', narrative: word('Desk'), wishes: '' }
  await world.done(who.desk, openComplaint, { id: newId(), siteId: null, sex: 'female', told })
  const hurt = side === 'north' ? 'dunya' : 'zaki'
  const accidentId = await world.done(hurt, recordAccident, accident({ placeCode }))
  const victimId = await world.done(
    hurt,
    recordVictim,
    victim(accidentId, { detail: victimDetail({ name: word('Victim'), note: word('Victim') }) }),
  )
  await world.done(hurt, referVictim, {
    ...{ id: newId(), victimId, referredOn: '2020-03-05' },
    detail: { service: 'surgery', to: word('Victim'), note: '' },
  })
  const citizenId = await citizenReported(world, {
    told: toldOf({ words: word('Citizen'), contact: word('Citizen') }),
    sideId: idOf(`authority ${side}`),
  })
  await world.done(side === 'north' ? 'othman' : 'qasim', askCitizen, {
    ...{ id: citizenId, feedback: word('Citizen'), note: word('Citizen') },
  })
  // The institution's name is its side's; what a case says is the compartment's.
  const vets = side === 'north' ? (['amira', 'badr'] as const) : (['lamia', 'munther'] as const)
  const made = await institutionMade(world, vets, { name: word('Side') })
  // Units that work are known to the public, which complains of them by name.
  await world.done(vets[0], dissolveUnit, { id: made.unitId, reason: word('Side') })
  await conductOf(world, side, word('Conduct'), placeCode)
  const vetted = await caseDeclared(world, vets[0], man, made, word('Vetting'))
  await world.done(
    vets[0],
    recordVettingCheck,
    recorded(vetted, 'financial', { source: word('Vetting'), note: word('Vetting') }),
  )
  const share = { id: newId(), caseId: vetted, recipient: word('Vetting'), purpose: 'partnerVetting', fields: ['rank'] }
  await world.done(vets[0], shareVetting, share)
  await linked(world, side, await collected(world, side, { said: word('Dossier') }), word('Dossier'))
  const dossier = await collected(world, side, { said: word('Dossier') })
  await linked(world, side, dossier, word('Dossier'))
  await readyToLeave(world, side, dossier, word('Dossier'))
  const watching = watchers[side]
  await incidentOf(world, watching, word('Side'), { placeCode, secret: word('Source') })
  await forceOf(world, side, word('Side'), placeCode)
  await deliveryOf(world, side, word('Side'), placeCode)
  await diligenceOf(world, side === 'north' ? ['amira', 'badr'] : ['lamia', 'munther'], word('Diligence'))
  const trainers = { north: ['elias', 'fatou', 'amira'], south: ['lamia', 'ismail', 'munther'] } as const
  await coursesOf(world, trainers[side], word('Side'), placeCode)
  await eventsOf(world, side === 'north' ? 'othman' : 'qasim', word('Side'))
  const foreign = newId()
  const about = { claimedNationality: 'TD', unit: word('Foreign'), entryRoute: '', recruiterAndPay: '', family: '' }
  await world.done(who.foreign, openForeignCase, { id: foreign, personId: null, name: word('Foreign'), ...about })
  await world.done(who.foreign, disarmForeign, { id: foreign, note: word('Foreign') })
  await world.done(who.foreign, separateForeign, { id: foreign, holdingPlace: word('Foreign'), note: word('Foreign') })

  // A boy who went the way of a man until somebody asked how old he is: photo, card, visit, papers, weapon, interview.
  const [number] = await leasedNumbers(world, who.registers)
  const { personId: boy, cardId } = await carded(world, who.registers, number, {
    ...named(word('Moved'), 'Tahir'),
    placeCode,
  })
  await world.done(who.registers, printCard, { id: cardId })
  await world.done(who.arms, takeIn, rifle(boy, { model: 'AKM' }))
  await interviewed(boy, word('Service'))
  const visit = await world.done(who.registers, receiveVisit, arrival({ personId: boy, sex: null }))
  await world.done(who.registers, finishStation, finished(visit, 'reception', { note: word('Moved') }))
  await world.done(
    who.registers,
    answerTerms,
    accepted(visit, boy, { witness: who.directs, interpretedInto: word('Moved') }),
  )
  const said = { ...profile(visit, boy) }
  const answers = Object.fromEntries(
    Object.keys(Object(said.answers)).map((key) => [key, { state: 'said', value: word('Moved') }]),
  )
  await world.done(who.cares, makeProfile, { ...said, answers })
  await answered(world, who.cares, { visitId: visit, personId: boy }, forms.ordinary, 'orientation', {
    said: word('Moved'),
  })
  await world.done(who.health, screenHealth, {
    id: newId(),
    personId: boy,
    detail: { ...detail, findings: word('Service') },
  })
  const identity = {
    ...{ name: word('Child'), knownAs: '', birth: null, sex: 'male', language: '', foundAt: '', note: '' },
    personId: boy,
  }
  const caseId = await world.done(who.registers, identifyChild, {
    ...{ id: newId(), inDoubt: true, firstContactAt: new Date().toISOString(), identity, reason: word('Child') },
  })
  await world.done(who.children, keepRecruiter, {
    ...{ id: newId(), caseId, name: word('Recruiter'), childAgrees: true },
  })
  return { [`${side} man`]: man, [`${side} moved`]: boy }
}

async function formsOf(world: HttpWorld, side: Side): Promise<{ ordinary: Id; health: Id }> {
  const who = officers[side]
  const title = { ar: 'نموذج', en: 'Form', fr: '' }
  const manager = side === 'north' ? 'basma' : 'omayma'
  return {
    ordinary: await inForce(world, [manager, who.directs], 'orientation', { title }),
    health: await inForce(world, [who.health, who.directs], 'health', { title }),
  }
}

/** One reader for each role, authority and site; signed in past the passwords, which take long on purpose. */
async function appointed(world: HttpWorld): Promise<Reader[]> {
  const places = (role: Role): readonly (readonly [Side | 'commission', string | null])[] =>
    siteRoles.includes(role)
      ? [
          ['north', 'TAR'],
          ['north', 'BEL'],
          ['north', 'STO'],
          ['south', 'SUD'],
          ['commission', null],
        ]
      : [
          ['north', null],
          ...(role === 'screener' || role === 'auditor' ? ([['north', 'BEL']] as const) : []),
          ['south', null],
          ['commission', null],
        ]
  const wanted = Role.options.flatMap((role) => places(role).map(([side, site]) => ({ role, side, site })))
  const readers: Reader[] = []
  for (const [n, { role, side, site }] of wanted.entries()) {
    const label = `${role} ${side} ${site ?? 'offices'}`
    const id = newId()
    const place = { sideId: idOf(`authority ${side}`), siteId: site === null ? null : idOf(`site ${site}`) }
    const login = `reader${n}`
    const name = { ar: login, en: login, fr: login }
    const user = { id, ...place, officeId: null, login, name, roles: [role], sex: 'female' }
    const outcome = await world.sulh.performAsProgram(appoint, user)
    // A role that belongs to a site is given to nobody without one; the commission has none.
    if (outcome.outcome === 'refused') {
      if (outcome.code === 'user.siteNeeded') continue
      throw new Error(`${label}: ${outcome.code} ${JSON.stringify(outcome.issues ?? '')}`)
    }
    const { cookie, sql } = openedSession(id)
    await world.asOwner(sql)
    readers.push({ label, role, side, site, cookie })
  }
  return readers
}

const named = (family: string, given: string) => ({
  nameArabic: { given: '', father: '', grandfather: '', family: '' },
  nameLatin: { given, father: 'Nuri', grandfather: 'Salem', family },
})
const silent = Object.fromEntries(
  ['joined', 'howJoined', 'base', 'commanders', 'subUnit', 'battle', 'task', 'paid'].map((key) => [
    key,
    { state: 'doesNotSay', value: '' },
  ]),
)
const functioning = Object.fromEntries(
  ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'].map((key) => [key, 'none']),
)

/** A complaint with a picture and an answer, a use of force and a detention, each with the word in what is sealed. */
async function conductOf(world: HttpWorld, side: Side, word: string, placeCode: string): Promise<void> {
  const who = side === 'north' ? 'fares' : 'lamia'
  const told = complaintTold({ words: word, officer: word, contact: word })
  const id = await complained(world, { sideId: idOf(`authority ${side}`), told })
  await world.done(who, askComplainant, { id, feedback: word, note: word })
  const { detail } = forceInput()
  await world.done(who, recordForce, forceInput({ placeCode, detail: { ...detail, why: word, officers: [word] } }))
  const held = detentionInput()
  await world.done(who, recordDetention, { ...held, placeCode, detail: { ...held.detail, name: word }, holder: word })
}

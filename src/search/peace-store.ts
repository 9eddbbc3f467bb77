import { agreementReaders } from '../ceasefire/agreement.ts'
import { commitmentReaders } from '../commitments/commitment.ts'
import { communityReaders } from '../community-projects/readers.ts'
import { readProjects } from '../community-projects/store.ts'
import { ProjectsQuery } from '../community-projects/views.ts'
import { readConductComplaints } from '../conduct-complaints/read-store.ts'
import { ConductComplaintsQuery } from '../conduct-complaints/views.ts'
import { criterionReaders } from '../designation-criteria/criterion.ts'
import { readCriteria } from '../designation-criteria/store.ts'
import { CriteriaQuery } from '../designation-criteria/views.ts'
import { readDossiers } from '../dossiers/read-store.ts'
import { DossiersQuery } from '../dossiers/views.ts'
import { readDiligenceList } from '../due-diligence/store.ts'
import { DiligenceQuery } from '../due-diligence/views.ts'
import { deliveryReaders } from '../embargo/delivery.ts'
import { readDeliveries } from '../embargo/read-store.ts'
import { DeliveriesQuery } from '../embargo/views.ts'
import { forceReaders } from '../foreign-forces/force.ts'
import { readForces } from '../foreign-forces/read-store.ts'
import { ForcesQuery } from '../foreign-forces/views.ts'
import { institutionReaders } from '../institutions/institution.ts'
import { readInstitutions } from '../institutions/store.ts'
import { InstitutionsQuery } from '../institutions/views.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { shortCode } from '../kernel/ids.ts'
import { Role } from '../kernel/roles.ts'
import { opportunityReaders } from '../opportunities/opportunity.ts'
import { readOpportunities } from '../opportunities/read-store.ts'
import { OpportunitiesQuery } from '../opportunities/views.ts'
import { namesOf } from '../people/person.ts'
import { talkReaders } from '../talks/track.ts'
import { readTrainees } from '../training/store.ts'
import { traineeReaders } from '../training/trainee.ts'
import { TraineesQuery } from '../training/views.ts'
import { readUsers } from '../users/store.ts'
import { userReaders } from '../users/user-change.ts'
import { UsersQuery } from '../users/views.ts'
import { readVettingCases } from '../vetting/lists-store.ts'
import { VettingCasesQuery } from '../vetting/views.ts'
import { violationReaders } from '../violations/violation.ts'
import { codeOf, listed, numbered, type SearchSource } from './source-store.ts'

const insideTexts = (column: string) => (pattern: string) =>
  `exists (select from jsonb_each_text(${column}) n where n.value ilike ${pattern})`
const inLanguage = (column: string) => (language: string) =>
  `coalesce(${column} ->> ${language}, ${column} ->> 'ar', ${column} ->> 'en', ${column} ->> 'fr')`

/** The ceasefire, the talks and what was promised there. */
const talkSources: readonly SearchSource[] = [
  numbered({ kind: 'violation', readers: violationReaders, from: 'violations r', number: codeOf('VI') }),
  numbered({
    ...{ kind: 'agreement', readers: agreementReaders, from: 'ceasefire_agreements r', number: codeOf('CF') },
    ...{ says: insideTexts('r.title'), title: inLanguage('r.title') },
  }),
  numbered({
    ...{ kind: 'commitment', readers: commitmentReaders, from: 'commitments r', number: codeOf('CM') },
    ...{ says: insideTexts('r.what'), title: inLanguage('r.what') },
  }),
  numbered({
    ...{ kind: 'talk', readers: talkReaders, from: 'talk_tracks r', number: codeOf('TK') },
    ...{ says: insideTexts('r.name'), title: inLanguage('r.name') },
  }),
  listed({
    ...{ kind: 'armsDelivery', readers: deliveryReaders, query: DeliveriesQuery, all: {} },
    read: (tx, query, { actor }) => readDeliveries(tx, query, actor),
    hits: ({ deliveries }, { language }) =>
      deliveries.map(({ delivery, placeName }) => ({
        ...{ id: delivery.id, number: shortCode('AD', delivery.id), names: [], note: placeName?.[language] ?? '' },
      })),
  }),
  listed({
    ...{ kind: 'foreignForce', readers: forceReaders, query: ForcesQuery, all: {} },
    read: (tx, query, { actor, now }) => readForces(tx, query, actor, now),
    hits: ({ forces }) =>
      forces.map(({ force }) => ({
        ...{ id: force.id, number: shortCode('FF', force.id) },
        ...{ names: [force.nameArabic, force.nameLatin].filter((name) => name !== ''), note: '' },
      })),
  }),
]

/** Vetting, training and conduct. */
const vettingSources: readonly SearchSource[] = [
  listed({
    ...{ kind: 'vettingCase', readers: [compartmentRole.vetting], compartment: 'vetting' },
    ...{ query: VettingCasesQuery, all: { status: 'all' } },
    read: (tx, query, { actor, now }) => readVettingCases(tx, query, actor, now),
    hits: ({ cases }, { language }) =>
      cases.map((row) => ({
        ...{ id: row.case.id, number: row.reference, names: namesOf(row.person), note: row.institutionName[language] },
      })),
  }),
  listed({
    ...{ kind: 'trainee', readers: traineeReaders, query: TraineesQuery, all: { status: 'all' } },
    read: (tx, query, searcher) => readTrainees(tx, query, searcher.actor, searcher),
    hits: ({ trainees }, { language }) =>
      trainees.map(({ trainee, person, number, institutionName }) => ({
        ...{ id: trainee.id, number, names: namesOf(person), note: institutionName[language] },
      })),
  }),
  listed({
    ...{ kind: 'institution', readers: institutionReaders, query: InstitutionsQuery, all: {} },
    read: readInstitutions,
    hits: ({ institutions }, { language }) =>
      institutions.map(({ institution, sideName }) => ({
        ...{ id: institution.id, number: '', names: [institution.name[language]], note: sideName[language] },
      })),
  }),
  listed({
    ...{ kind: 'diligence', readers: [compartmentRole.vetting], compartment: 'vetting' },
    ...{ query: DiligenceQuery, all: {} },
    read: (tx, query, { now }) => readDiligenceList(tx, query, now),
    hits: ({ requests }, { language }) =>
      requests.map(({ request, number, unitName }) => ({
        ...{ id: request.id, number, names: [request.activity.slice(0, 80)], note: unitName?.[language] ?? '' },
      })),
  }),
  listed({
    ...{ kind: 'conductComplaint', readers: [compartmentRole.conduct], compartment: 'conduct' },
    ...{ query: ConductComplaintsQuery, all: { status: 'all' } },
    read: readConductComplaints,
    hits: ({ complaints }, { language }) =>
      complaints.map(({ complaint, reference, placeName }) => ({
        ...{ id: complaint.id, number: reference, names: [], note: placeName?.[language] ?? '' },
      })),
  }),
]

/** Dossiers and the criteria that they are held against. */
const dossierSources: readonly SearchSource[] = [
  listed({
    ...{ kind: 'dossier', readers: [compartmentRole.dossier], compartment: 'dossier' },
    ...{ query: DossiersQuery, all: { status: 'all' } },
    read: readDossiers,
    hits: ({ dossiers }) =>
      dossiers.map(({ dossier, reference, name }) => ({
        ...{ id: dossier.id, number: reference, note: '' },
        names: [name?.original ?? '', name?.latin ?? ''].filter((one) => one !== ''),
      })),
  }),
  listed({
    ...{ kind: 'criterion', readers: criterionReaders, query: CriteriaQuery, all: { status: 'all' } },
    read: readCriteria,
    hits: ({ criteria }, { language }) =>
      criteria.map(({ criterion }) => ({
        ...{ id: criterion.id, number: criterion.code, names: [criterion.title[language]], note: criterion.instrument },
      })),
  }),
]

/** What the programme offers, and the programme itself. */
const programmeSources: readonly SearchSource[] = [
  listed({
    ...{ kind: 'opportunity', readers: opportunityReaders, query: OpportunitiesQuery, all: {} },
    read: (tx, query, { actor, now }) => readOpportunities(tx, query, actor, now),
    hits: ({ opportunities }, { language }) =>
      opportunities.map(({ opportunity, placeName }) => ({
        ...{ id: opportunity.id, number: '', names: [opportunity.title], note: placeName[language] },
      })),
  }),
  listed({
    ...{ kind: 'communityProject', readers: communityReaders, query: ProjectsQuery, all: { status: 'all' } },
    read: readProjects,
    hits: ({ projects }, { language }) =>
      projects.map(({ project, placeName }) => ({
        ...{ id: project.id, number: '', names: [project.title], note: placeName[language] },
      })),
  }),
  numbered({
    ...{ kind: 'site', readers: Role.options, from: 'sites r', number: 'r.code' },
    ...{ says: insideTexts('r.name'), title: inLanguage('r.name') },
  }),
  listed({
    ...{ kind: 'user', readers: userReaders, query: UsersQuery, all: {} },
    read: (tx, query, { language }) => readUsers(tx, query, language),
    hits: ({ users }, { language }) =>
      users.map((user) => ({ id: user.id, number: user.login, names: [user.name[language]], note: '' })),
  }),
]

/** What the sides agreed, who joins the forces, who is named for it, and what the programme offers. */
export const peaceSources: readonly SearchSource[] = [
  ...[...talkSources, ...vettingSources, ...dossierSources, ...programmeSources],
]

import { appealReaders } from '../appeals/routes.ts'
import { readAppeals } from '../appeals/store.ts'
import { AppealsQuery } from '../appeals/views.ts'
import { cardReaders } from '../cards/readers.ts'
import { readCards } from '../cards/store.ts'
import { CardsQuery } from '../cards/views.ts'
import { readChildCases } from '../children/read-store.ts'
import { ChildCasesQuery } from '../children/views.ts'
import { readComplaints } from '../complaints/store.ts'
import { ComplaintsQuery } from '../complaints/views.ts'
import { foreignCaseReaders } from '../foreigners/routes.ts'
import { readForeignCases } from '../foreigners/store.ts'
import { ForeignCasesQuery } from '../foreigners/views.ts'
import { groupReaders } from '../groups/group-list.ts'
import { readGroups } from '../groups/group-store.ts'
import { GroupsQuery } from '../groups/views.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { peopleReaders } from '../people/people-list.ts'
import { namesOf } from '../people/person.ts'
import { readPeople } from '../people/store.ts'
import { PeopleQuery } from '../people/views.ts'
import { readCases } from '../reintegration/read-store.ts'
import { CasesQuery, caseCounters } from '../reintegration/views.ts'
import { readVisits } from '../site-flow/read-store.ts'
import { flowReaders } from '../site-flow/station.ts'
import { SiteVisitsQuery } from '../site-flow/views.ts'
import { cardHits, personHits, visitHits } from './hits.ts'
import { listed, type SearchSource } from './source-store.ts'

/** People, groups, and what is recorded of a person on the way through the programme. */
export const peopleSources: readonly SearchSource[] = [
  listed({
    ...{ kind: 'person', readers: peopleReaders, query: PeopleQuery, all: {} },
    read: (tx, query, { actor }) => readPeople(tx, query, actor),
    hits: (view) => personHits(view),
  }),
  listed({
    ...{ kind: 'card', readers: cardReaders, query: CardsQuery, all: {} },
    read: (tx, query, { actor }) => readCards(tx, query, actor),
    hits: (view) => cardHits(view),
  }),
  listed({
    ...{ kind: 'group', readers: groupReaders, query: GroupsQuery, all: {} },
    read: readGroups,
    hits: ({ groups }, { language }) =>
      groups.map(({ id, code, nameArabic, nameLatin, placeName }) => ({
        ...{ id, number: code, names: [nameArabic, nameLatin].filter((name) => name !== '') },
        note: placeName[language],
      })),
  }),
  listed({
    ...{ kind: 'visit', readers: flowReaders, query: SiteVisitsQuery, all: { status: 'all' } },
    read: (tx, query, { actor, now }) => readVisits(tx, query, actor, now),
    hits: (view) => visitHits(view),
  }),
  listed({
    ...{ kind: 'reintegration', readers: caseCounters, query: CasesQuery, all: { of: 'all', status: 'all' } },
    read: (tx, query, searcher) => readCases(tx, query, searcher.actor, searcher),
    hits: ({ cases }) =>
      cases.map((row) => ({
        ...{ id: row.case.id, number: row.case.number, names: row.person ? namesOf(row.person) : [], note: '' },
      })),
  }),
  listed({
    ...{ kind: 'appeal', readers: appealReaders, query: AppealsQuery, all: { status: 'all' } },
    read: (tx, query, { actor, now }) => readAppeals(tx, query, actor, now),
    hits: ({ appeals }) =>
      appeals.map(({ appeal, concerned }) => ({
        ...{ id: appeal.id, number: '', names: [], note: concerned?.number ?? '' },
      })),
  }),
  listed({
    ...{ kind: 'foreignCase', readers: foreignCaseReaders, query: ForeignCasesQuery, all: { status: 'all' } },
    read: (tx, query, { actor, now }) => readForeignCases(tx, query, actor, now),
    hits: ({ cases }, { language }) =>
      cases.map(({ one, name, siteName }) => ({
        ...{ id: one.id, number: one.code, names: [name], note: siteName?.[language] ?? '' },
      })),
  }),
  listed({
    ...{ kind: 'childCase', readers: [compartmentRole.child], compartment: 'child' },
    ...{ query: ChildCasesQuery, all: { status: 'all' } },
    read: readChildCases,
    hits: ({ cases }, { language }) =>
      cases.map(({ child, name, siteName }) => ({
        ...{ id: child.id, number: child.code, names: name ? [name] : [], note: siteName?.[language] ?? '' },
      })),
  }),
  listed({
    ...{ kind: 'complaint', readers: [compartmentRole.sgbv], compartment: 'sgbv' },
    ...{ query: ComplaintsQuery, all: { status: 'all' } },
    read: (tx, query, { actor }) => readComplaints(tx, query, actor),
    hits: ({ complaints }, { language }) =>
      complaints.map(({ complaint, siteName }) => ({
        ...{ id: complaint.id, number: complaint.code, names: [], note: siteName?.[language] ?? '' },
      })),
  }),
]

import { z } from 'zod'
import { accidentReaders, accidentRecorders } from '../../accidents/accident.ts'
import { cardReaders } from '../../cards/readers.ts'
import { incidentReaders } from '../../incidents/incident.ts'
import type { Id } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import type { SessionView } from '../../programme/views.ts'
import { flowReaders, StationKind } from '../../site-flow/station.ts'
import { armourers, interviewReaders, officers, signedIn, stockKeepers } from '../page-roles.ts'

/** A list of a site that its officers need without a network: as its page first asks for it, and the records that it leads to. */
export interface WorkingList {
  readonly roles: readonly Role[]
  /** The list's address, and the choices and order with which its page begins. */
  readonly path: string
  readonly first: string
  /** Where its rows are in the answer, and in a row the record, if the row is not the record itself. */
  readonly rows: string
  readonly record?: string
  /** Everything that the page of a record reads. */
  readonly reads: (id: Id) => readonly string[]
}

const ordnanceOfficers: readonly Role[] = ['ordnanceOfficer', 'teamLeader', 'qualityOfficer']

/** Parts of one record, each under an address of its own. */
const partsOf = (record: string, parts: readonly string[]) => parts.map((part) => `${record}/${part}`)

export const workingLists: readonly WorkingList[] = [
  {
    roles: officers,
    path: '/api/people',
    first: 'screening=all&sex=all&order=-registered',
    rows: 'people',
    record: 'person',
    reads: (id) => [
      `/api/people/${id}`,
      ...partsOf(`/api/people/${id}`, [
        ...['pathway', 'photos', 'cards', 'fitness', 'eligibility', 'associations', 'site-visits', 'consents'],
        ...['questionnaire-answers', 'interviews', 'interview-form', 'checks', 'benefits', 'receipts?page=1'],
      ]),
    ],
  },
  {
    roles: flowReaders,
    path: '/api/site-visits',
    first: 'status=open&station=all&show=all&order=-arrived',
    rows: 'visits',
    record: 'visit',
    reads: (id) => [`/api/site-visits/${id}`, `/api/site-visits/${id}/questionnaires`],
  },
  {
    roles: armourers,
    path: '/api/weapons',
    first: 'status=all&source=all&order=-moved',
    rows: 'weapons',
    record: 'weapon',
    reads: (id) => [
      `/api/weapons/${id}`,
      ...partsOf(`/api/weapons/${id}`, ['claims', 'holds', 'placements', 'losses', 'trace']),
      `/api/parts?weapon=${id}`,
    ],
  },
  {
    roles: armourers,
    path: '/api/parts',
    first: 'status=all&order=-moved',
    rows: 'parts',
    record: 'part',
    reads: (id) => [`/api/parts/${id}`],
  },
  { roles: armourers, path: '/api/tag-blocks', first: 'status=all&order=-at', rows: 'blocks', reads: () => [] },
  { roles: armourers, path: '/api/exceptions', first: 'status=open', rows: 'exceptions', reads: () => [] },
  {
    roles: armourers,
    path: '/api/ammunition',
    first: 'condition=all&type=all&order=-taken',
    rows: 'lots',
    record: 'lot',
    reads: (id) => [`/api/ammunition/${id}`],
  },
  {
    roles: armourers,
    path: '/api/consignments',
    first: 'status=all&order=-sent',
    rows: 'consignments',
    record: 'consignment',
    reads: (id) => [`/api/consignments/${id}`],
  },
  { roles: stockKeepers, path: '/api/ammunition-checks', first: '', rows: 'checks', reads: () => [] },
  { roles: armourers, path: '/api/ordnance-tasks', first: 'status=open', rows: 'tasks', reads: () => [] },
  {
    roles: stockKeepers,
    path: '/api/armouries',
    first: 'state=all&order=code',
    rows: 'armouries',
    record: 'armoury',
    reads: (id) => [
      `/api/armouries/${id}`,
      ...partsOf(`/api/armouries/${id}`, [
        ...['changes', 'regimes', 'unplaced', 'entries?tab=log&show=all&page=1'],
        'openings?tab=openings&show=all&page=1',
      ]),
      `/api/storage-places?tab=places&kind=all&page=1&armoury=${id}`,
    ],
  },
  {
    roles: stockKeepers,
    path: '/api/stock-checks',
    first: 'order=-opened',
    rows: 'checks',
    record: 'check',
    reads: (id) => [`/api/stock-checks/${id}`],
  },
  {
    roles: cardReaders,
    path: '/api/cards',
    first: 'status=all&order=-issued',
    rows: 'cards',
    record: 'card',
    reads: (id) => [`/api/cards/${id}`],
  },
  {
    roles: ['cashier'],
    path: '/api/cash-desk',
    first: '',
    rows: 'payments',
    record: 'payment',
    reads: (id) => [`/api/cash-desk/${id}`],
  },
  {
    roles: ['cashier'],
    path: '/api/cash-desk',
    first: '',
    rows: 'payments',
    record: 'payee',
    reads: (id) => [`/api/people/${id}/photos`],
  },
  {
    roles: flowReaders,
    path: '/api/questionnaires',
    first: 'status=inForce&station=all&order=-proposed',
    rows: 'questionnaires',
    reads: (id) => [`/api/questionnaires/${id}`],
  },
  {
    roles: flowReaders,
    path: '/api/questionnaire-answers',
    first: 'station=all&order=-recorded',
    rows: 'answers',
    reads: () => [],
  },
  {
    roles: interviewReaders,
    path: '/api/interviews',
    first: 'status=all&order=-held',
    rows: 'interviews',
    record: 'interview',
    reads: (id) => [`/api/interviews/${id}`],
  },
  {
    roles: ordnanceOfficers,
    path: '/api/ordnance-reports',
    first: 'status=open&order=-priority',
    rows: 'reports',
    record: 'report',
    reads: (id) => [`/api/ordnance-reports/${id}`],
  },
  {
    roles: accidentReaders,
    path: '/api/accidents',
    first: 'status=all&type=all&order=-recorded',
    rows: 'accidents',
    record: 'accident',
    reads: (id) => [`/api/accidents/${id}`],
  },
  {
    roles: incidentReaders,
    path: '/api/incidents',
    first: 'state=all&type=all&disputed=all&attribution=all&place=&from=&until=&order=-started',
    rows: 'incidents',
    record: 'incident',
    reads: (id) => [`/api/incidents/${id}`],
  },
]

/** The address of a page of a list, as its page in the application asks for it. */
export function pageOf({ path, first }: Pick<WorkingList, 'path' | 'first'>, page: number): string {
  return `${path}?${first === '' ? '' : `${first}&`}page=${page}`
}

/** How many pages of a list are kept: fifty rows each. */
export const pagesMost = 40

const Rows = z.array(z.record(z.string(), z.unknown()))
const Answered = z.record(z.string(), z.unknown())

/** The rows of an answer of a list; none where it is none. */
export function rowsIn(answer: unknown, { rows }: Pick<WorkingList, 'rows'>): Record<string, unknown>[] {
  return Rows.safeParse(Answered.safeParse(answer).data?.[rows]).data ?? []
}

/** What forms of a site choose from, and the pages of its stations. */
export function referenceOf({ actor, site }: Pick<SessionView, 'actor' | 'site'>): string[] {
  const has = (roles: readonly Role[]) => actor.roles.some((role) => roles.includes(role))
  const ofSite = site && has(flowReaders) ? [`/api/sites/${site.id}/board`] : []
  const queues = StationKind.options.map((station) => `/api/sites/${site?.id}/queues/${station}?page=1`)
  const visitors = site ? `/api/site-visits?order=arrived&page=1&site=${site.id}` : ''
  return [
    ...reference.filter(({ roles }) => has(roles)).map(({ path }) => path),
    ...ofSite.flatMap((board) => [board, visitors, ...queues]),
  ]
}

const reference: readonly { readonly roles: readonly Role[]; readonly path: string }[] = [
  { roles: signedIn, path: '/api/programme' },
  { roles: signedIn, path: '/api/work?kind=all&page=1' },
  {
    roles: [...(['registrationOfficer', 'screener', 'groupOfficer', 'armourer'] as const), ...incidentReaders],
    path: '/api/groups/names',
  },
  { roles: ['registrationOfficer', 'siteManager', 'caseworker'], path: '/api/consent-texts' },
  { roles: ['screener', 'groupOfficer'], path: '/api/question-sets' },
  { roles: stockKeepers, path: '/api/stock' },
  { roles: armourers, path: '/api/ammunition-rules' },
  { roles: armourers, path: '/api/magazines' },
  { roles: armourers, path: '/api/shelves' },
  { roles: accidentRecorders, path: '/api/accident-links?accident=' },
]

import { z } from 'zod'
import { cardReaders } from '../../cards/readers.ts'
import { Id } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Language } from '../../kernel/texts.ts'
import type { SessionView } from '../../programme/views.ts'
import { flowReaders } from '../../site-flow/station.ts'
import { armourers, interviewReaders, officers, signedIn, stockKeepers } from '../page-roles.ts'
import { ask, NetworkError } from '../request.ts'
import { currentTab } from './current.ts'

/** A list of a site that its officers need without a network: as its page first asks for it, and the records that it leads to. */
interface WorkingList {
  readonly roles: readonly Role[]
  /** The list's address, and the choices, order and page with which its page begins. */
  readonly path: string
  readonly first: string
  /** Where its rows are in the answer, and in a row the record, if the row is not the record itself. */
  readonly rows: string
  readonly record?: string
  /** Everything that the page of a record reads. */
  readonly reads: (id: Id) => readonly string[]
}

const ordnanceOfficers: readonly Role[] = ['ordnanceOfficer', 'teamLeader', 'qualityOfficer']

const lists: readonly WorkingList[] = [
  {
    roles: officers,
    path: '/api/people',
    first: 'screening=all&sex=all&order=-registered&page=1',
    rows: 'people',
    record: 'person',
    reads: (id) => [
      `/api/people/${id}`,
      ...['pathway', 'photos', 'cards', 'fitness', 'eligibility', 'associations', 'site-visits', 'consents'].map(
        (part) => `/api/people/${id}/${part}`,
      ),
      ...['questionnaire-answers', 'interviews', 'checks', 'benefits', 'receipts?page=1'].map(
        (part) => `/api/people/${id}/${part}`,
      ),
    ],
  },
  {
    roles: flowReaders,
    path: '/api/site-visits',
    first: 'status=open&station=all&show=all&order=-arrived&page=1',
    rows: 'visits',
    record: 'visit',
    reads: (id) => [`/api/site-visits/${id}`, `/api/site-visits/${id}/questionnaires`],
  },
  {
    roles: armourers,
    path: '/api/weapons',
    first: 'status=all&source=all&order=-moved&page=1',
    rows: 'weapons',
    record: 'weapon',
    reads: (id) => [
      `/api/weapons/${id}`,
      ...['claims', 'holds', 'placements', 'losses', 'trace'].map((part) => `/api/weapons/${id}/${part}`),
      `/api/parts?weapon=${id}`,
    ],
  },
  {
    roles: armourers,
    path: '/api/ammunition',
    first: 'condition=all&type=all&order=-taken&page=1',
    rows: 'lots',
    record: 'lot',
    reads: (id) => [`/api/ammunition/${id}`],
  },
  {
    roles: stockKeepers,
    path: '/api/armouries',
    first: 'state=all&order=code&page=1',
    rows: 'armouries',
    record: 'armoury',
    reads: (id) => [`/api/armouries/${id}`],
  },
  {
    roles: stockKeepers,
    path: '/api/stock-checks',
    first: 'order=-opened&page=1',
    rows: 'checks',
    record: 'check',
    reads: (id) => [`/api/stock-checks/${id}`],
  },
  {
    roles: cardReaders,
    path: '/api/cards',
    first: 'status=all&order=-issued&page=1',
    rows: 'cards',
    record: 'card',
    reads: (id) => [`/api/cards/${id}`],
  },
  {
    roles: ['cashier'],
    path: '/api/cash-desk',
    first: 'page=1',
    rows: 'payments',
    record: 'payment',
    reads: (id) => [`/api/cash-desk/${id}`],
  },
  {
    roles: flowReaders,
    path: '/api/questionnaires',
    first: 'status=inForce&station=all&order=-proposed&page=1',
    rows: 'questionnaires',
    reads: (id) => [`/api/questionnaires/${id}`],
  },
  {
    roles: interviewReaders,
    path: '/api/interviews',
    first: 'status=all&order=-held&page=1',
    rows: 'interviews',
    record: 'interview',
    reads: (id) => [`/api/interviews/${id}`],
  },
  {
    roles: ordnanceOfficers,
    path: '/api/ordnance-reports',
    first: 'status=open&order=-priority&page=1',
    rows: 'reports',
    record: 'report',
    reads: (id) => [`/api/ordnance-reports/${id}`],
  },
]

/** What forms of a site choose from. */
const reference: readonly { readonly roles: readonly Role[]; readonly path: string }[] = [
  { roles: signedIn, path: '/api/programme' },
  { roles: signedIn, path: '/api/work?kind=all&page=1' },
  { roles: ['registrationOfficer', 'screener', 'groupOfficer'], path: '/api/groups/names' },
  { roles: ['registrationOfficer', 'siteManager', 'caseworker'], path: '/api/consent-texts' },
  { roles: ['registrationOfficer', 'screener', 'groupOfficer'], path: '/api/question-sets' },
  { roles: stockKeepers, path: '/api/stock' },
  { roles: armourers, path: '/api/ammunition-rules' },
  { roles: armourers, path: '/api/magazines' },
  { roles: armourers, path: '/api/shelves' },
]

/** How long what was read in the background is fresh enough, in milliseconds: lists and choices, and records. */
const listFresh = 10 * 60 * 1000
const recordFresh = 6 * 60 * 60 * 1000
const pause = 10 * 60 * 1000

/** Reads what this officer needs without a network, and again every ten minutes, until the signal. */
export async function keepWorkingSet(session: SessionView, language: Language, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await readInBackground(session, language, stop)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Reads an address of the working set, where what is kept of it is not as fresh as this, in milliseconds. */
type ReadKept = (path: string, fresh: number) => Promise<unknown>

async function readInBackground(session: SessionView, language: Language, stop: AbortSignal): Promise<void> {
  try {
    await readWorkingSet(session, async (path, fresh) => {
      if (stop.aborted) return undefined
      const kept = await currentTab()?.tablet.keptRead(path, language)
      if (kept && Date.now() - kept.at < fresh) return kept.json
      return ask(path, z.unknown(), { language })
    })
  } catch (error) {
    // Without a network it goes on where it was the next time.
    if (!(error instanceof NetworkError)) throw error
  }
}

/** Reads once what an officer of a site needs without a network: what forms choose from, the first page of each list, and its records. */
export async function readWorkingSet(
  { actor, site }: Pick<SessionView, 'actor' | 'site'>,
  read: ReadKept,
): Promise<void> {
  const mine = ({ roles }: { roles: readonly Role[] }) => actor.roles.some((role) => roles.includes(role))
  const boards = site && actor.roles.some((role) => flowReaders.includes(role)) ? [`/api/sites/${site.id}/board`] : []
  for (const path of [...reference.filter(mine).map((one) => one.path), ...boards])
    await unlessRefused(read(path, listFresh))
  const asked = lists.filter(mine)
  const found: string[] = []
  for (const list of asked) {
    const answer = await unlessRefused(read(`${list.path}?${list.first}`, listFresh))
    found.push(...idsIn(answer, list).flatMap(list.reads))
  }
  for (const path of found) await unlessRefused(read(path, recordFresh))
}

/** What the officer may not read is not for them; the page says so, too. */
async function unlessRefused(read: Promise<unknown>): Promise<unknown> {
  try {
    return await read
  } catch (error) {
    if (error instanceof NetworkError) throw error
    return undefined
  }
}

const Rows = z.array(z.record(z.string(), z.unknown()))
const WithId = z.looseObject({ id: Id })

function idsIn(answer: unknown, { rows, record }: WorkingList): Id[] {
  const list = Rows.safeParse(z.record(z.string(), z.unknown()).safeParse(answer).data?.[rows]).data ?? []
  return list.flatMap((row) => WithId.safeParse(record === undefined ? row : row[record]).data?.id ?? [])
}

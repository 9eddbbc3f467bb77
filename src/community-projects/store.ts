import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { committeeNoun } from './committee.ts'
import { meetingNoun, noticeDays, type ReviewMeeting } from './meeting.ts'
import { type ProjectPaper, paperNoun, projectNoun, TargetGroup, type Targets } from './project.ts'
import { addUp, type ProjectReport, reportNoun } from './report.ts'
import {
  CommitteeRow,
  type CommitteesQuery,
  type CommitteesView,
  MeetingRow,
  type MeetingsQuery,
  type MeetingsView,
  ProjectRow,
  type ProjectsQuery,
  type ProjectsView,
  type ProjectView,
  Quotas,
} from './views.ts'

async function reportsOf(tx: Tx, projectId: unknown): Promise<ProjectReport[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(reportNoun)} from community_reports where project_id = $1 order by starts_on, id`,
    [projectId],
  )
  return rows.map((row) => recordOf(reportNoun, row))
}

async function papersOf(tx: Tx, projectId: unknown): Promise<ProjectPaper[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(paperNoun)} from community_papers where project_id = $1 order by version desc`,
    [projectId],
  )
  return rows.map((row) => recordOf(paperNoun, row))
}

const spentIn = (reports: readonly ProjectReport[]) =>
  reports.reduce<string[]>((sum, { spent }) => addUp(sum, spent), [])

/** Facts of community projects that need SQL. */
export const communityProjectLookups: Readonly<Record<string, Lookup>> = {
  'committee.form': {
    facts: async (tx, { placeCode }) => {
      const { rows } = await tx.query<{ kind: string }>('select kind from places where code = $1', [placeCode])
      return { placeKind: rows[0]?.kind ?? null }
    },
  },
  'communityProject.complete': {
    facts: async (tx, { id }) => ({ reports: (await reportsOf(tx, id)).length }),
  },
  'communityReport.record': {
    facts: async (tx, { projectId, startsOn, endsOn }) => ({
      paper: (await papersOf(tx, projectId))[0] ?? null,
      spentBefore: spentIn(await reportsOf(tx, projectId)),
      overlaps: await exists(
        tx,
        'select from community_reports where project_id = $1 and starts_on <= $3 and ends_on >= $2',
        [projectId, startsOn, endsOn],
      ),
    }),
  },
}

/** Projects `p` with their newest paper `d`, committee `c`, place `l` and meeting `m`. */
export const projectsFrom = `from community_projects p join community_papers d on d.id = p.paper_id
  join community_committees c on c.id = p.committee_id join places l on l.code = p.place_code
  left join community_meetings m on m.id = p.meeting_id`
const projectSelect = `select to_jsonb(p) as project, to_jsonb(d) as paper, c.name as committee_name, l.name as place_name,
    m.meets_on::text as meets_on
  ${projectsFrom}`

interface FoundProject extends Record<string, unknown> {
  readonly project: Record<string, unknown>
  readonly paper: Record<string, unknown>
}

function projectRow(row: FoundProject): ProjectRow {
  return ProjectRow.parse({
    project: recordOf(projectNoun, row.project),
    paper: recordOf(paperNoun, row.paper),
    ...{ committeeName: row.committee_name, placeName: row.place_name, meetsOn: row.meets_on },
  })
}

const ended = `('rejected', 'completed', 'stopped')`
export const projectOrders = { title: 'p.title', start: 'd.starts_on' } as const

/** Which projects a query asks for: conditions on `p`. */
export function projectsAsked(query: ProjectsQuery): Conditions {
  const conditions = new Conditions()
  if (query.status === 'open') conditions.say(`p.status not in ${ended}`)
  else if (query.status !== 'all') conditions.add((place) => `p.status = ${place}`, query.status)
  if (query.search !== '')
    conditions.add((place) => `(p.title ilike ${place} or c.name ilike ${place})`, anywhere(query.search))
  return conditions
}

/** A page of the projects within reach, and how the quotas stand over all of them. */
export async function readProjects(tx: Tx, query: ProjectsQuery): Promise<ProjectsView> {
  const conditions = projectsAsked(query)
  const { rows } = await tx.query<FoundProject>(
    `${projectSelect} where ${conditions.where} ${orderBy(query.order, projectOrders, 'p.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `${projectSelect} where ${conditions.where}`, conditions.values)
  return { projects: rows.map(projectRow), quotas: await readQuotas(tx), ...total, page: query.page, pageSize }
}

/** Of committees that stand, and of projects that were signed off: a draft serves nobody yet. */
async function readQuotas(tx: Tx): Promise<Quotas> {
  const seats = (key: string) => `coalesce(sum((composition ->> '${key}')::int), 0)::int`
  const { rows } = await tx.query(
    `select jsonb_build_object('women', ${seats('women')}, 'men', ${seats('men')}) as members,
       jsonb_build_object('women', ${seats('womenLeading')}, 'men', ${seats('menLeading')}) as leaders,
       (select jsonb_build_object('forWomen', count(*) filter (where d.for_women), 'all', count(*))
        from community_projects p join community_papers d on d.id = p.paper_id
        where p.status in ('signedOff', 'running', 'completed')) as projects
     from community_committees where status = 'standing'`,
  )
  return Quotas.parse(rows[0])
}

/** One project with all its versions and reports; undefined where it is none or out of reach. */
export async function readProject(tx: Tx, id: Id, now: Date, language: string): Promise<ProjectView | undefined> {
  const { rows } = await tx.query<FoundProject>(`${projectSelect} where p.id = $1`, [id])
  const [found] = rows
  if (!found) return undefined
  const row = projectRow(found)
  const { project } = row
  const { rows: committees } = await tx.query(
    `select ${columnsOf(committeeNoun)} from community_committees where id = $1`,
    [project.committeeId],
  )
  const [committee] = committees
  if (!committee) return undefined
  const papers = await papersOf(tx, id)
  const reports = await reportsOf(tx, id)
  const ids = [
    ...[project.submittedBy, project.reviewedBy, project.signedOffBy, project.startedBy, project.endedBy],
    ...papers.map(({ draftedBy }) => draftedBy),
    ...reports.map(({ reportedBy }) => reportedBy),
  ]
  return {
    ...row,
    ...{ papers, reports, committee: recordOf(committeeNoun, committee) },
    meeting: await meetingOf(tx, project.meetingId),
    reached: reachedIn(reports),
    spent: spentIn(reports),
    meetings: await meetingsInTime(tx, project.sideId, await todayHere(tx, now)),
    names: Object.fromEntries(await userNames(tx, ids, language)),
  }
}

async function meetingOf(tx: Tx, id: Id | null): Promise<ReviewMeeting | null> {
  const { rows } = await tx.query(`select ${columnsOf(meetingNoun)} from community_meetings where id = $1`, [id])
  return rows[0] ? recordOf(meetingNoun, rows[0]) : null
}

async function meetingsInTime(tx: Tx, sideId: Id, today: string) {
  const { rows } = await tx.query(
    `select ${columnsOf(meetingNoun)} from community_meetings
     where side_id = $1 and status = 'planned' and meets_on >= $2::date + $3::int order by meets_on, id limit 20`,
    [sideId, today, noticeDays],
  )
  return rows.map((row) => recordOf(meetingNoun, row)).map(({ id, meetsOn, place }) => ({ id, meetsOn, place }))
}

function reachedIn(reports: readonly ProjectReport[]): Targets {
  const of = (group: TargetGroup) => ({
    women: reports.reduce((sum, { reached }) => sum + reached[group].women, 0),
    men: reports.reduce((sum, { reached }) => sum + reached[group].men, 0),
  })
  const { waitingExCombatants, nonSignatories, atRisk, community } = TargetGroup.enum
  return {
    waitingExCombatants: of(waitingExCombatants),
    nonSignatories: of(nonSignatories),
    atRisk: of(atRisk),
    community: of(community),
  }
}

export const committeeOrders = { name: 'c.name', formed: 'c.formed_at' } as const

/** Which committees a query asks for: conditions on `c`. */
export function committeesAsked(query: CommitteesQuery): Conditions {
  const conditions = new Conditions()
  if (query.status === 'standing') conditions.say(`c.status = 'standing'`)
  if (query.search !== '') conditions.add((place) => `c.name ilike ${place}`, anywhere(query.search))
  return conditions
}

/** A page of the committees within reach. */
export async function readCommittees(tx: Tx, query: CommitteesQuery): Promise<CommitteesView> {
  const conditions = committeesAsked(query)
  const from = `from community_committees c join places l on l.code = c.place_code where ${conditions.where}`
  const { rows } = await tx.query<{ committee: Record<string, unknown>; place_name: unknown; projects: number }>(
    `select to_jsonb(c) as committee, l.name as place_name,
       (select count(*) from community_projects p where p.committee_id = c.id) as projects
     ${from} ${orderBy(query.order, committeeOrders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const committees = rows.map((row) =>
    CommitteeRow.parse({
      committee: recordOf(committeeNoun, row.committee),
      ...{ placeName: row.place_name, projects: row.projects },
    }),
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { committees, ...total, page: query.page, pageSize }
}

export const meetingOrders = { meets: 'm.meets_on' } as const

/** Which meetings a query asks for: conditions on `m`. */
export function meetingsAsked(query: MeetingsQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `m.status = ${place}`, query.status)
  return conditions
}

/** A page of the meetings within reach, with how many papers lie before each. */
export async function readMeetings(tx: Tx, query: MeetingsQuery, now: Date): Promise<MeetingsView> {
  const conditions = meetingsAsked(query)
  const today = conditions.value(await todayHere(tx, now))
  const from = `from community_meetings m where ${conditions.where}`
  const { rows } = await tx.query<{ meeting: Record<string, unknown>; papers: number; today: boolean }>(
    `select to_jsonb(m) as meeting, m.meets_on <= ${today}::date as today,
       (select count(*) from community_projects p where p.meeting_id = m.id) as papers
     ${from} ${orderBy(query.order, meetingOrders, 'm.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const meetings = rows.map(({ meeting, ...rest }) =>
    MeetingRow.parse({ ...rest, meeting: recordOf(meetingNoun, meeting) }),
  )
  const total = await countUpTo(tx, `select ${from} and ${today}::date is not null`, conditions.values)
  return { meetings, ...total, page: query.page, pageSize }
}

import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Committee } from './committee.ts'
import { ReviewMeeting } from './meeting.ts'
import { CommunityProject, ProjectPaper, Targets } from './project.ts'
import { ProjectReport } from './report.ts'

/** Query of `GET /api/community-projects`. */
export const ProjectsQuery = z.object({
  status: z.enum(['all', 'open', ...CommunityProject.shape.status.options]).default('open'),
  search: z.string().max(200).default(''),
  order: orderOf(['title', 'start']).default('title'),
  page: PageNumber,
})
export type ProjectsQuery = z.infer<typeof ProjectsQuery>

/** One project in a list, with what its newest paper says of money and days. */
export const ProjectRow = z.object({
  project: CommunityProject,
  paper: ProjectPaper,
  committeeName: z.string(),
  placeName: Texts,
  meetsOn: ReviewMeeting.shape.meetsOn.nullable(),
})
export type ProjectRow = z.infer<typeof ProjectRow>

/** How the quotas of R-CVR stand: women among members and leaders of committees, and projects made for women. */
export const Quotas = z.object({
  members: z.object({ women: z.int(), men: z.int() }),
  leaders: z.object({ women: z.int(), men: z.int() }),
  projects: z.object({ forWomen: z.int(), all: z.int() }),
})
export type Quotas = z.infer<typeof Quotas>
export const ProjectsView = z.object({ projects: z.array(ProjectRow), quotas: Quotas, ...pageShape })
export type ProjectsView = z.infer<typeof ProjectsView>

/** `GET /api/community-projects/{id}`: every version of its paper and every report. */
export const ProjectView = ProjectRow.extend({
  committee: Committee,
  meeting: ReviewMeeting.nullable(),
  papers: z.array(ProjectPaper),
  reports: z.array(ProjectReport),
  /** Of all reports together: whom it reached, and spent by line of the newest budget. */
  reached: Targets,
  spent: z.array(z.string()),
  /** Meetings that are still to come, with time enough for papers. */
  meetings: z.array(ReviewMeeting.pick({ id: true, meetsOn: true, place: true })),
  names: z.record(z.string(), z.string()),
})
export type ProjectView = z.infer<typeof ProjectView>

/** Query of `GET /api/community-committees`. */
export const CommitteesQuery = z.object({
  status: z.enum(['standing', 'all']).default('standing'),
  search: z.string().max(200).default(''),
  order: orderOf(['name', 'formed']).default('name'),
  page: PageNumber,
})
export type CommitteesQuery = z.infer<typeof CommitteesQuery>
export const CommitteeRow = z.object({ committee: Committee, placeName: Texts, projects: z.int() })
export type CommitteeRow = z.infer<typeof CommitteeRow>
export const CommitteesView = z.object({ committees: z.array(CommitteeRow), ...pageShape })
export type CommitteesView = z.infer<typeof CommitteesView>

/** Query of `GET /api/community-meetings`. */
export const MeetingsQuery = z.object({
  status: z.enum(['all', 'planned', 'held', 'cancelled']).default('all'),
  order: orderOf(['meets']).default('-meets'),
  page: PageNumber,
})
export type MeetingsQuery = z.infer<typeof MeetingsQuery>
export const MeetingRow = z.object({ meeting: ReviewMeeting, papers: z.int(), today: z.boolean() })
export type MeetingRow = z.infer<typeof MeetingRow>
export const MeetingsView = z.object({ meetings: z.array(MeetingRow), ...pageShape })
export type MeetingsView = z.infer<typeof MeetingsView>

import { endOfDay, undated, type WorkSource } from '../server/work-source.ts'

/** What waits of the projects of communities: papers to review, to sign off, to begin, and reports that are due. */
export const communityProjectWork: readonly WorkSource[] = [
  {
    kind: 'reviewMeeting.hold',
    roles: ['reviewCommittee'],
    sql: `select m.id, m.place as label, m.convened_at as since, ${endOfDay('m.meets_on')} as due, null::uuid as office_id
      from me, community_meetings m where m.status = 'planned' and m.meets_on <= me.today`,
  },
  {
    kind: 'communityProject.review',
    roles: ['reviewCommittee'],
    sql: `select p.id, p.title as label, p.submitted_at as since, ${endOfDay('m.meets_on')} as due, null::uuid as office_id
      from me, community_projects p join community_meetings m on m.id = p.meeting_id
      where p.status = 'submitted' and m.status = 'held' and p.submitted_by is distinct from me.id
        and p.drafted_by is distinct from me.id`,
  },
  {
    kind: 'communityProject.signOff',
    roles: ['cvrOfficer'],
    sql: `select p.id, p.title as label, p.reviewed_at as since, ${undated}
      from community_projects p where p.status = 'recommended'`,
  },
  {
    kind: 'communityProject.start',
    roles: ['director'],
    sql: `select p.id, p.title as label, p.signed_off_at as since, ${endOfDay('d.starts_on')} as due,
        null::uuid as office_id
      from me, community_projects p join community_papers d on d.id = p.paper_id
      where p.status = 'signedOff' and p.signed_off_by is distinct from me.id and p.drafted_by is distinct from me.id`,
  },
  {
    // Quarterly (ddr.md §1.10: data is brought up to date at least each quarter).
    kind: 'communityProject.report',
    roles: ['cvrOfficer'],
    sql: `select p.id, p.title as label, p.started_at as since, ${endOfDay(`(r.last + 90)`)} as due, null::uuid as office_id
      from me, community_projects p cross join lateral (
        select coalesce(max(ends_on), p.started_at::date) as last from community_reports where project_id = p.id) r
      where p.status = 'running' and r.last + 90 <= me.today`,
  },
]

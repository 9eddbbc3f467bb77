import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { communityCommitteesList } from './committee-list.ts'
import { communityMeetingsList } from './meeting-list.ts'
import { communityProjectsList } from './project-list.ts'
import {
  committeeOrders,
  committeesAsked,
  meetingOrders,
  meetingsAsked,
  projectOrders,
  projectsAsked,
  projectsFrom,
} from './store.ts'

/** The committees that a query asks for. */
export const communityCommitteesRows = defineListRows(communityCommitteesList, async (_tx, query, { language }) => {
  const conditions = committeesAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      id: 'c.id',
      name: 'c.name',
      placeCode: 'c.place_code',
      place: `p.name ->> ${words}`,
      status: 'c.status',
      formedAt: 'c.formed_at',
      projects: '(select count(*) from community_projects x where x.committee_id = c.id)',
    },
    from: `from community_committees c join places p on p.code = c.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, committeeOrders, 'c.id')}`,
    values: conditions.values,
  }
})

/** The projects that a query asks for. */
export const communityProjectsRows = defineListRows(communityProjectsList, async (_tx, query, { language }) => {
  const conditions = projectsAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      id: 'p.id',
      title: 'p.title',
      committee: 'c.name',
      placeCode: 'p.place_code',
      place: `l.name ->> ${words}`,
      status: 'p.status',
      meetsOn: 'm.meets_on',
      inFavour: 'p.in_favour',
      against: 'p.against',
      submittedAt: 'p.submitted_at',
      startedAt: 'p.started_at',
      endedAt: 'p.ended_at',
    },
    from: `${projectsFrom}
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, projectOrders, 'p.id')}`,
    values: conditions.values,
  }
})

/** The meetings that a query asks for. */
export const communityMeetingsRows = defineListRows(communityMeetingsList, async (_tx, query) => {
  const conditions = meetingsAsked(query)
  return {
    cells: {
      id: 'm.id',
      meetsOn: 'm.meets_on',
      status: 'm.status',
      papers: '(select count(*) from community_projects x where x.meeting_id = m.id)',
    },
    from: `from community_meetings m
      where ${conditions.where} ${orderBy(query.order, meetingOrders, 'm.id')}`,
    values: conditions.values,
  }
})

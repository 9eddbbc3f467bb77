import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, mySide, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

const label = shortCodeOf('TM', 'm.id')

/** Records of meetings that wait to be agreed to or closed; meetings whose day has come. */
export const talkWork: readonly WorkSource[] = [
  {
    kind: 'talkMeeting.agree',
    roles: ['talksOfficer', 'director'],
    sql: `select m.id, ${label} as label, m.written_at as since, ${undated} from me, talk_meetings m,
        jsonb_array_elements(m.delegations) d
      where m.status = 'held' and jsonb_array_length(m.points) > 0 and m.written_by is distinct from me.id
        and (me.id is null or d -> 'party' ->> 'sideId' = ${mySide}::text)
        and d -> 'party' ->> 'sideId' is not null
        and not exists (select from talk_record_agreements a where a.meeting_id = m.id and a.version = m.version
          and a.party = d -> 'party' ->> 'name')`,
  },
  {
    kind: 'talkMeeting.close',
    roles: ['talksOfficer'],
    sql: `select m.id, ${label} as label, m.written_at as since, ${undated} from me, talk_meetings m
      where m.status = 'held' and jsonb_array_length(m.delegations) > 1 and (me.id is null or m.side_id = ${mySide})
        and not exists (select from jsonb_array_elements(m.delegations) d where not exists
          (select from talk_record_agreements a where a.meeting_id = m.id and a.version = m.version
            and a.party = d -> 'party' ->> 'name'))`,
  },
  {
    kind: 'talkMeeting.hold',
    roles: ['talksOfficer'],
    sql: `select m.id, ${label} as label, m.planned_at as since, ${endOfDay('m.planned_on')} as due, null::uuid as office_id
      from me, talk_meetings m where m.status = 'planned' and (me.id is null or m.side_id = ${mySide})
        and m.planned_on <= ${here} + ${noticeDays}`,
  },
]

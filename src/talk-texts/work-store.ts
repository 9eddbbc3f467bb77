import { shortCodeOf } from '../server/short-code.ts'
import { mySide, undated, type WorkSource } from '../server/work-source.ts'

/** Versions without brackets that wait to be accepted, and those with brackets that another proposed. */
export const talkTextWork: readonly WorkSource[] = [
  {
    kind: 'talkText.accept',
    roles: ['talksOfficer', 'director'],
    sql: `select x.id, ${shortCodeOf('TT', 'x.id')} as label, v.proposed_at as since, ${undated}
      from me, talk_texts x join talk_text_versions v on v.text_id = x.id and v.version = x.version,
        jsonb_array_elements(x.parties) p
      where x.status = 'negotiating' and x.brackets = 0 and v.proposed_by is distinct from me.id
        and p ->> 'sideId' is not null and (me.id is null or p ->> 'sideId' = ${mySide}::text)
        and not exists (select from talk_text_acceptances a where a.text_id = x.id and a.version = x.version
          and a.party = p ->> 'name')`,
  },
  {
    kind: 'talkText.consider',
    roles: ['talksOfficer'],
    sql: `select x.id, ${shortCodeOf('TT', 'x.id')} as label, v.proposed_at as since, ${undated}
      from me, talk_texts x join talk_text_versions v on v.text_id = x.id and v.version = x.version
      where x.status = 'negotiating' and x.brackets > 0 and (me.id is null or v.side_id <> ${mySide})`,
  },
]

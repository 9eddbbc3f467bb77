import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, mySide, undated, type WorkSource } from '../server/work-source.ts'
import { isUnequal } from './read-store.ts'

const label = shortCodeOf('TO', 'm.id')

/** Offers that a side has not answered; sides that are not treated alike; explanations that wait for the other signature. */
export const talkOfferWork: readonly WorkSource[] = [
  {
    kind: 'talkOffer.answer',
    roles: ['talksOfficer', 'director'],
    sql: `select m.id, ${label} as label, o.made_at as since, ${undated} from me, talk_offers o
      join talk_matters m on m.id = o.matter_id
      where o.answer is null and (me.id is null or o.party_side_id = ${mySide})`,
  },
  {
    kind: 'talkMatter.unequal',
    roles: ['talksOfficer'],
    sql: `select m.id, ${label} as label, m.opened_at as since,
        ${endOfDay('(select min(o.offered_on) from talk_offers o where o.matter_id = m.id) + m.within_days')} as due,
        null::uuid as office_id
      from me, talk_matters m where (me.joint or me.id is null) and m.status = 'open' and ${isUnequal}`,
  },
  {
    kind: 'talkMatter.sign',
    roles: ['talksOfficer'],
    sql: `select m.id, ${label} as label, m.explained_at as since, ${undated} from me, talk_matters m
      where (me.joint or me.id is null) and m.status = 'explanationProposed' and m.explained_by is distinct from me.id`,
  },
]

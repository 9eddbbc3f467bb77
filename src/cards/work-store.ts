import { undated, type WorkSource } from '../server/work-source.ts'
import { settingRoles } from './setting-actions.ts'

/** Cards to print, and what waits for the other signature. */
export const cardWork: readonly WorkSource[] = [
  {
    kind: 'card.print',
    roles: ['registrationOfficer'],
    sql: `select c.id, c.number as label, c.issued_at as since, ${undated}
      from me, cards c where c.status = 'issued' and (me.site_id is null or c.site_id = me.site_id)`,
  },
  {
    kind: 'cardRevocation.sign',
    roles: ['director'],
    sql: `select c.id, c.number as label, r.proposed_at as since, ${undated}
      from me, card_revocations r join cards c on c.id = r.card_id
      where r.status = 'proposed' and r.proposed_by is distinct from me.id`,
  },
  {
    kind: 'certificateRevocation.sign',
    roles: ['director'],
    sql: `select p.id, c.number as label, r.proposed_at as since, ${undated}
      from me, certificate_revocations r join discharge_certificates c on c.id = r.certificate_id join people p on p.id = r.person_id
      where r.status = 'proposed' and r.proposed_by is distinct from me.id`,
  },
  {
    kind: 'cardSetting.sign',
    roles: settingRoles,
    sql: `select s.id, a.code as label, s.proposed_at as since, ${undated}
      from me, card_settings s join authorities a on a.id = s.side_id
      where s.status = 'proposed' and s.proposed_by is distinct from me.id`,
  },
]

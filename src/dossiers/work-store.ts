import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, undated, type WorkSource } from '../server/work-source.ts'
import { dossierDesk } from './dossier.ts'
import { writersOf } from './store.ts'

const desk = { roles: dossierDesk, compartment: 'dossier' } as const
const label = `${shortCodeOf('DS', 'd.id')} as label`
/** SQL: the dossier `d` is of the reader's own authority: joint bodies share a login, and not their dossiers. */
const own = 'd.side_id = (select u.side_id from users u where u.id = me.id)'

/** A legal basis is told of so many days before it ends. */
export const basisNoticeDays = 14

/** What waits for those who keep dossiers, inside the compartment. */
export const dossierWork: readonly WorkSource[] = [
  {
    ...{ kind: 'dossier.review', ...desk },
    sql: `select d.id, ${label}, d.changed_at as since, ${undated} from me, dossiers d
      where d.status = 'legalReview' and ${own} and d.sent_by is distinct from me.id
        and not exists (select from ${writersOf('d.id')} w where w.writer = me.id)`,
  },
  {
    ...{ kind: 'dossier.returned', ...desk },
    sql: `select d.id, ${label}, d.changed_at as since, ${undated} from me, dossiers d where d.status = 'returned' and ${own}`,
  },
  {
    ...{ kind: 'dossierLegalBasis.confirm', ...desk },
    sql: `select d.id, ${label}, b.proposed_at as since, ${undated} from me, dossiers d
        join dossier_legal_bases b on b.dossier_id = d.id
      where b.status = 'proposed' and ${own} and b.proposed_by is distinct from me.id`,
  },
  {
    ...{ kind: 'dossierLegalBasis.ends', ...desk },
    sql: `select d.id, ${label}, b.signed_at as since, ${endOfDay('b.expires_on')} as due, null::uuid as office_id from me, dossiers d
        join dossier_legal_bases b on b.dossier_id = d.id
      where b.status = 'confirmed' and ${own} and b.expires_on < ${here} + ${basisNoticeDays}
        and d.status in ('opened', 'collecting', 'returned', 'legalReview', 'ready')`,
  },
]

import { dossierDesk } from '../dossiers/dossier.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'

const desk = { roles: dossierDesk, compartment: 'dossier' } as const
const label = `${shortCodeOf('DS', 'x.dossier_id')} as label`
/** SQL: the row `x` is of the reader's own authority: joint bodies share a login, and not their dossiers. */
const own = 'x.side_id = (select u.side_id from users u where u.id = me.id)'

/** Releases that wait for another officer, and what the lists seem to say, for a person to decide. */
export const dossierReleaseWork: readonly WorkSource[] = [
  {
    ...{ kind: 'dossierRelease.decide', ...desk },
    sql: `select x.dossier_id as id, ${label}, x.proposed_at as since, ${undated} from me, dossier_releases x
      where x.state = 'proposed' and ${own} and x.proposed_by is distinct from me.id`,
  },
  {
    ...{ kind: 'dossierSuggestion.decide', ...desk },
    sql: `select x.dossier_id as id, ${label}, x.raised_at as since, ${undated} from me, dossier_suggestions x
      where x.state = 'open' and ${own}`,
  },
]

import type { Id } from '../kernel/ids.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Tx } from './database.ts'

/** Who somebody is, as `actorColumns` gives it. */
export interface ActorRow {
  readonly id: Id
  readonly name: Texts
  readonly side_id: Id
  readonly side: string
  readonly joint: boolean
  readonly site_id: Id | null
  readonly roles: Role[]
}

/** The columns of an `ActorRow`, of `users u join authorities a on a.id = u.side_id`. */
export const actorColumns = `u.id, u.name, u.side_id, a.code as side, a.kind = 'joint' as joint, u.site_id, u.roles`

/** The actor of a row: who acts, at which side and site, in which roles. */
export function actorOfRow({ id, name, side_id: sideId, side, joint, site_id: siteId, roles }: ActorRow): Actor {
  return { id, name: name.ar, sideId, side, joint, siteId, roles }
}

/** In whose name something goes on that they began, as they are now; undefined where they no longer work here. */
export async function appointedActor(tx: Tx, id: Id): Promise<Actor | undefined> {
  const { rows } = await tx.query<ActorRow>(
    `select ${actorColumns} from users u join authorities a on a.id = u.side_id where u.id = $1 and u.status = 'appointed'`,
    [id],
  )
  return rows[0] && actorOfRow(rows[0])
}

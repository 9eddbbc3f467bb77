import type { Action } from '../src/kernel/action.ts'
import { type Day, dayOf } from '../src/kernel/dates.ts'
import { derivedId, type Id } from '../src/kernel/ids.ts'
import type { Actor } from '../src/kernel/roles.ts'
import { programmeId } from '../src/programme/programme.ts'
import { envelopeOf } from '../src/server/http/action-routes.ts'
import type { Outcome } from '../src/server/perform.ts'
import type { Sulh } from '../src/server/sulh.ts'
import type { DemoLogin } from './logins.ts'

/** The id of something of the demonstration: the same in each, so that pages of it can be linked to. */
export const idOf = (label: string): Id => derivedId(programmeId, label)

/** The first of the demonstration's users who fits, as an actor. */
export function actorOf(logins: readonly DemoLogin[], fits: (login: DemoLogin) => boolean): Actor {
  const login = logins.find(fits)
  if (!login) throw new Error('the demonstration lacks a user')
  const { name, authority, site, roles } = login
  return {
    id: idOf(`user ${login.login}`),
    name: name.ar,
    sideId: idOf(`authority ${authority}`),
    side: authority,
    joint: !['gna', 'command'].includes(authority),
    siteId: site === null ? null : idOf(`site ${site}`),
    roles,
  }
}

/** Performs as the program itself. */
export async function asProgram(sulh: Sulh, action: Action, input: Record<string, unknown>): Promise<void> {
  demand(action, await sulh.performAsProgram(action, input))
}

/** Performs as somebody; a refusal is a mistake in the demonstration. */
export async function as(
  sulh: Sulh,
  actor: Actor,
  action: Action,
  input: Record<string, unknown>,
  at = sulh.now(),
): Promise<void> {
  demand(action, await sulh.performer.perform({ action, actor, envelope: envelopeOf(input, at) }))
}

/** The demonstration is ours, so a refusal is a mistake in it. */
function demand(action: Action, outcome: Outcome): void {
  if (outcome.outcome !== 'refused') return
  const where = outcome.issues?.map((issue) => issue.path.join('.')).join(', ') ?? outcome.field ?? ''
  throw new Error(`the demonstration was refused at ${action.name}: ${outcome.code} ${where}`)
}

/** A demonstration being played: who its users are, by their logins, and what day it is there. */
export class Play {
  readonly sulh: Sulh
  readonly #logins: readonly DemoLogin[]

  constructor(sulh: Sulh, logins: readonly DemoLogin[]) {
    this.sulh = sulh
    this.#logins = logins
  }

  by(login: string): Actor {
    return actorOf(this.#logins, (one) => one.login === login)
  }

  act(login: string, action: Action, input: Record<string, unknown>): Promise<void> {
    return as(this.sulh, this.by(login), action, input)
  }

  /** The same, so many minutes ago: as a tablet records it that sends later what was done. */
  actAgo(minutes: number, login: string, action: Action, input: Record<string, unknown>): Promise<void> {
    const at = new Date(this.sulh.now().getTime() - minutes * 60_000)
    return as(this.sulh, this.by(login), action, input, at)
  }

  get today(): Day {
    return dayOf(this.sulh.now().toISOString(), 'Africa/Tripoli')
  }

  /** The printed number of somebody whom another site of a side registered. */
  async numberAwayFrom(site: string, sideId: Id): Promise<string> {
    const { rows } = await this.sulh.database.owner.query<{ number: string }>(
      `select number from people where side_id = $1 and site_id <> $2 and transferred_at is null and erased_at is null
       order by number limit 1`,
      [sideId, idOf(`site ${site}`)],
    )
    return rows[0]?.number ?? ''
  }

  /** When a draft was put forward: who signs it says which state they saw. */
  async proposedAt(table: 'criteria_sets' | 'classification_schemes', id: Id): Promise<string | undefined> {
    const { rows } = await this.sulh.database.owner.query<{ at: string }>(
      `select proposed_at as at from ${table} where id = $1`,
      [id],
    )
    return rows[0]?.at
  }
}

import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { Person } from '../../people/person.ts'
import { waitingPerson } from '../../people/waiting-person.ts'
import { ProgrammeView, type SessionView } from '../../programme/views.ts'
import { waitingVisit } from '../../site-flow/waiting-visit.ts'
import type { SavedAct } from './saved-acts.ts'

/** What is here to make a page of: the acts that wait, who is at the tablet, and what was read before. */
export interface Here {
  readonly waiting: readonly SavedAct[]
  readonly session: SessionView
  readonly kept: (path: string) => Promise<unknown>
}

const WithPerson = z.object({ person: Person })
const Received = z.object({ personId: Person.shape.id.nullable() })

/** What a page shows of a record that no tier has yet, made of the act that waits; undefined where nothing is known of it. */
export async function waitingRead(path: string, here: Here): Promise<{ json: unknown; at: number } | undefined> {
  const act = here.waiting.find(({ subject }) => path.endsWith(`/${subject}`))
  const json = act === undefined ? undefined : await viewOf(path, act, here)
  return json === undefined || act === undefined ? undefined : { json, at: Date.parse(act.at) }
}

async function viewOf(path: string, act: SavedAct, here: Here): Promise<unknown> {
  const { actor, site, programme } = here.session
  if (!site) return undefined
  if (act.action === 'person.register' && path === `/api/people/${act.subject}`) {
    const places = ProgrammeView.safeParse(await here.kept('/api/programme')).data?.places ?? []
    const placeNames = new Map(places.map(({ code, name }) => [code, name]))
    return waitingPerson(act.input, { actor, site, at: act.at, placeNames })
  }
  if (act.action === 'siteVisit.receive' && path === `/api/site-visits/${act.subject}`) {
    const personId = Received.safeParse(act.input).data?.personId ?? null
    const person = personId === null ? null : await personOf(personId, here)
    return waitingVisit(act.input, { actor, site, programme, person, at: act.at, received: act.at, actionId: act.id })
  }
  return undefined
}

async function personOf(id: Id, here: Here): Promise<Person | null> {
  const path = `/api/people/${id}`
  const known = (await here.kept(path)) ?? (await waitingRead(path, here))?.json
  return WithPerson.safeParse(known).data?.person ?? null
}

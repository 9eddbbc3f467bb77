import type { Action } from '../src/kernel/action.ts'
import { newId } from '../src/kernel/ids.ts'
import type { HttpWorld } from './http.ts'
import { openedSession } from './opened-session.ts'
import { type CastName, cast } from './world.ts'

/** A world whose people do everything through the API: what is done so passes every part of the server that could write it down. */
export function overHttp(world: HttpWorld): HttpWorld {
  const cookies = new Map<CastName, Promise<string>>()
  const signIn = async (who: CastName) => {
    const { cookie, sql } = openedSession(cast[who].id)
    await world.asOwner(sql)
    return cookie
  }
  const done = async (who: CastName, action: Action, input: Record<string, unknown>) => {
    const known = cookies.get(who) ?? signIn(who)
    cookies.set(who, known)
    const response = await world.http.inject({
      method: 'POST',
      url: `/api/actions/${action.name}`,
      headers: { cookie: await known, 'content-type': 'application/json' },
      payload: JSON.stringify({ id: newId(), at: new Date().toISOString(), input }),
    })
    if (response.statusCode !== 200) throw new Error(`${action.name} gave ${response.statusCode}: ${response.body}`)
    return response.json().subject
  }
  return { ...world, done }
}

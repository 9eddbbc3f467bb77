import { newId } from '../src/kernel/ids.ts'
import { composeHttp } from '../src/main.server.ts'
import { sessionCookie } from '../src/server/http/server.ts'
import type { SulhOptions } from '../src/server/sulh.ts'
import { type CastName, cast, newWorld, password, type World } from './world.ts'

/** A world that answers over HTTP, and people signed in to it. */
export interface HttpWorld extends World {
  readonly http: Awaited<ReturnType<typeof composeHttp>>
  /** The cookie of somebody of the cast. */
  signIn(who: CastName): Promise<string>
  /** Posts an action as somebody and gives status and answer. */
  post(
    who: CastName,
    action: string,
    input: unknown,
    id?: string,
  ): Promise<{ status: number; body: Record<string, unknown> }>
  /** Everybody signs in anew, as on another day. */
  forgetSessions(): void
  get(who: CastName | null, path: string, headers?: Record<string, string>): Promise<{ status: number; body: string }>
}

/** `server` is given by what is no test, as to `newWorld`. */
export async function newHttpWorld(
  options: Partial<SulhOptions> = {},
  now = () => new Date(),
  server?: string,
): Promise<HttpWorld> {
  const world = await newWorld({ signInsPerMinute: 10_000, ...options }, now, server)
  const http = await composeHttp(world.sulh, '/nonexistent')
  const cookies = new Map<CastName, Promise<string>>()
  const signIn = (who: CastName) => {
    const known = cookies.get(who)
    if (known) return known
    const made = (async () => {
      await world.sulh.accounts.issuePassword(cast[who].id, password)
      const response = await http.inject({ method: 'POST', url: '/api/session', payload: { login: who, password } })
      const token = response.cookies.find((cookie) => cookie.name === sessionCookie)?.value
      if (response.statusCode !== 200 || token === undefined)
        throw new Error(`signing in gave ${response.statusCode}: ${response.body}`)
      return `${sessionCookie}=${token}`
    })()
    cookies.set(who, made)
    return made
  }
  return {
    ...world,
    http,
    signIn,
    post: async (who, action, input, id = newId()) => {
      const headers = { cookie: await signIn(who), 'accept-language': 'en' }
      const payload = { id, at: new Date().toISOString(), input }
      const response = await http.inject({
        method: 'POST',
        url: `/api/actions/${action}`,
        headers,
        payload: JSON.parse(JSON.stringify(payload)),
      })
      return { status: response.statusCode, body: response.json() }
    },
    forgetSessions: () => cookies.clear(),
    get: async (who, path, headers = {}) => {
      const cookie = who === null ? {} : { cookie: await signIn(who) }
      const response = await http.inject({ method: 'GET', url: path, headers: { ...cookie, ...headers } })
      return { status: response.statusCode, body: response.body }
    },
    end: async () => {
      await http.close()
      await world.end()
    },
  }
}

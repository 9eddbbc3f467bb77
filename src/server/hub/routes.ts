import { HubView } from '../../stations/hub-view.ts'
import { type Http, sendProblem, signedIn } from '../http/server.ts'
import type { Sulh } from '../sulh.ts'
import { isCentreAlone } from './centre-alone.ts'
import type { Hub } from './hub.ts'

/** Routes at which something is changed that is the centre's alone; what is changed here would be overwritten from there. */
const centreAlone: readonly RegExp[] = [/^\/api\/session\/(password|second-factor)$/, /^\/api\/users\/[^/]+\/password$/]

const actions = '/api/actions/'

/** How this server stands with the centre; at a hub also the answer to whoever asks for what the centre alone can do. */
export function hubRoutes(http: Http, sulh: Sulh, hub: Hub | undefined): void {
  http.get('/api/hub', { schema: { response: { 200: HubView } } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    return { hub: hub ? await hub.status() : null }
  })
  if (!hub) return
  http.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const action = path.startsWith(actions) ? path.slice(actions.length) : undefined
    const isAlone = action === undefined ? centreAlone.some((one) => one.test(path)) : isCentreAlone(action)
    if (request.method !== 'GET' && isAlone) return sendProblem(sulh, request, reply, 409, 'hub.centreAlone')
    return undefined
  })
}

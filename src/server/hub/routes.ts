import { HubView } from '../../stations/hub-view.ts'
import { type Http, sendProblem, signedIn } from '../http/server.ts'
import type { Sulh } from '../sulh.ts'
import { isCentreAlone } from './centre-alone.ts'
import type { Hub } from './hub.ts'
import { whyStopped } from './link.ts'

/** Routes at which something is changed that is the centre's alone; what is changed here would be overwritten from there. */
const centreAlone: readonly RegExp[] = [/^\/api\/session\/(password|second-factor)$/, /^\/api\/users\/[^/]+\/password$/]

/** Where officers record: what they did under a stopped log would wait here unheard. */
const actions = '/api/actions/'

/** What is said to who records at a stopped server. */
const whyNotHere = { shutOut: 'hub.shutOut', unknown: 'hub.unknown', forked: 'hub.forked' } as const

/** Where pictures are taken in: the centre would hold what refers to one, since none is passed on to it. */
const pictures = /^\/api\/(photos|people\/[^/]+\/photos)$/

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
    if (request.method === 'PUT' && pictures.test(path)) return sendProblem(sulh, request, reply, 409, 'hub.noPictures')
    const stopped = action === undefined ? null : await whyStopped(sulh)
    return stopped === null ? undefined : sendProblem(sulh, request, reply, 409, whyNotHere[stopped])
  })
}

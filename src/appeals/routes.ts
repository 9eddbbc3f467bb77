import type { Http } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'

export function appealRoutes(_http: Http, _sulh: Sulh): void {}

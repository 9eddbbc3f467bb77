import type { Http } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'

export function eligibilityRoutes(_http: Http, _sulh: Sulh): void {}

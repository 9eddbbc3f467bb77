import type { Http } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'

/** Reading the register of armed groups. */
export function groupRoutes(_http: Http, _sulh: Sulh): void {}

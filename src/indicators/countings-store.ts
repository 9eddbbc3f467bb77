import { armsCountings } from './arms-store.ts'
import { communitiesCountings } from './communities-store.ts'
import { type Counting, rowsOf } from './counting.ts'
import { countryCountings } from './country-store.ts'
import { demobilizationCountings } from './demobilization-store.ts'
import { governanceCountings } from './governance-store.ts'
import { paymentsCountings } from './payments-store.ts'
import { reintegrationCountings } from './reintegration-store.ts'
import { securityCountings } from './security-store.ts'
import { womenCountings } from './women-store.ts'

const countings = new Map<string, string>(
  [
    armsCountings,
    communitiesCountings,
    countryCountings,
    demobilizationCountings,
    governanceCountings,
    paymentsCountings,
    reintegrationCountings,
    securityCountings,
    womenCountings,
  ].flatMap((theme) =>
    Object.entries<Counting>(theme).map(([code, counting]): [string, string] => [code, rowsOf(counting)]),
  ),
)

/** SQL of the rows of a measured indicator. That each has one is held by the compiler, theme by theme. */
export function rowsSql(code: string): string {
  const sql = countings.get(code)
  if (sql === undefined) throw new Error(`indicator ${code} is not counted`)
  return sql
}

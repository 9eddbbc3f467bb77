import { armsMeasured, armsUnmeasured } from './definitions/arms.ts'
import { communitiesMeasured, communitiesUnmeasured } from './definitions/communities.ts'
import { countryMeasured, countryUnmeasured } from './definitions/country.ts'
import { demobilizationMeasured, demobilizationUnmeasured } from './definitions/demobilization.ts'
import { governanceMeasured, governanceUnmeasured } from './definitions/governance.ts'
import { paymentsMeasured, paymentsUnmeasured } from './definitions/payments.ts'
import { reintegrationMeasured, reintegrationUnmeasured } from './definitions/reintegration.ts'
import { securityMeasured, securityUnmeasured } from './definitions/security.ts'
import { womenMeasured } from './definitions/women.ts'
import { womenUnmeasured } from './definitions/women-unmeasured.ts'
import type { MeasuredIndicator, Theme, UnmeasuredIndicator } from './indicator.ts'

/** An indicator with its code and theme. */
export type Defined<D> = D & { readonly code: string; readonly theme: Theme }

const themes: readonly {
  readonly theme: Theme
  readonly measured: Readonly<Record<string, MeasuredIndicator>>
  readonly unmeasured: Readonly<Record<string, UnmeasuredIndicator>>
}[] = [
  { theme: 'arms', measured: armsMeasured, unmeasured: armsUnmeasured },
  { theme: 'demobilization', measured: demobilizationMeasured, unmeasured: demobilizationUnmeasured },
  { theme: 'payments', measured: paymentsMeasured, unmeasured: paymentsUnmeasured },
  { theme: 'reintegration', measured: reintegrationMeasured, unmeasured: reintegrationUnmeasured },
  { theme: 'communities', measured: communitiesMeasured, unmeasured: communitiesUnmeasured },
  { theme: 'security', measured: securityMeasured, unmeasured: securityUnmeasured },
  { theme: 'country', measured: countryMeasured, unmeasured: countryUnmeasured },
  { theme: 'governance', measured: governanceMeasured, unmeasured: governanceUnmeasured },
  { theme: 'women', measured: womenMeasured, unmeasured: womenUnmeasured },
]

/** Every indicator that has figures, in the order of the standards. */
export const measuredIndicators: readonly Defined<MeasuredIndicator>[] = themes.flatMap(({ theme, measured }) =>
  Object.entries(measured).map(([code, definition]) => ({ ...definition, code, theme })),
)

/** Those whose records the programme does not have. */
export const unmeasuredIndicators: readonly Defined<UnmeasuredIndicator>[] = themes.flatMap(({ theme, unmeasured }) =>
  Object.entries(unmeasured).map(([code, definition]) => ({ ...definition, code, theme })),
)

/** The measured indicator of a code; codes come from outside. */
export function findMeasured(code: string): Defined<MeasuredIndicator> | undefined {
  return measuredIndicators.find((one) => one.code === code)
}

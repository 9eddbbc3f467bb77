import { armsMeasured, armsUnmeasured } from './definitions/arms.ts'
import type { MeasuredIndicator, Theme, UnmeasuredIndicator } from './indicator.ts'

/** An indicator with its code and theme. */
export type Defined<D> = D & { readonly code: string; readonly theme: Theme }

const themes: readonly {
  readonly theme: Theme
  readonly measured: Readonly<Record<string, MeasuredIndicator>>
  readonly unmeasured: Readonly<Record<string, UnmeasuredIndicator>>
}[] = [{ theme: 'arms', measured: armsMeasured, unmeasured: armsUnmeasured }]

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

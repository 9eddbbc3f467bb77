import type { MeasuredIndicator } from '../indicator.ts'

/** The page of each kind of record, and who may open it: the same as at its route. */
export const openers = {
  weapon: { href: '/weapons/{id}', readers: ['armourer', 'director', 'auditor'] },
} as const satisfies Record<string, MeasuredIndicator['opens']>

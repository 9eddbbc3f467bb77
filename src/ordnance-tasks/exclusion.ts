import { dangerRadius } from '../ordnance-reports/danger-area.ts'

/** Metres that the aid gives for an all-up weight in kilograms, rounded up; nothing where no weight is known (SD-1, public access). */
export function aidMetres(allUpKg: number | null): number | null {
  return allUpKg === null ? null : Math.ceil(dangerRadius(allUpKg, 'publicAccess').metres)
}

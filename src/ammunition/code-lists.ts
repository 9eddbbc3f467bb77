import { z } from 'zod'

/** Hazard divisions of class 1 (IATG 01.50): 1.1 explodes as a mass … 1.6 can hardly explode at all. */
export const HazardDivision = z.enum(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'])
export type HazardDivision = z.infer<typeof HazardDivision>

/** Compatibility groups, in the order of the rows and columns of a mixing table (IATG 01.50). There is no I and no M. */
export const CompatibilityGroup = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'S'])
export type CompatibilityGroup = z.infer<typeof CompatibilityGroup>

/** The 35 hazard classification codes that there are (UN Recommendations on the Transport of Dangerous Goods, 2.1.2.1.2). */
const divisionsOf: Readonly<Record<CompatibilityGroup, readonly HazardDivision[]>> = {
  A: ['1.1'],
  B: ['1.1', '1.2', '1.4'],
  C: ['1.1', '1.2', '1.3', '1.4'],
  D: ['1.1', '1.2', '1.4', '1.5'],
  E: ['1.1', '1.2', '1.4'],
  F: ['1.1', '1.2', '1.3', '1.4'],
  G: ['1.1', '1.2', '1.3', '1.4'],
  H: ['1.2', '1.3'],
  J: ['1.1', '1.2', '1.3'],
  K: ['1.2', '1.3'],
  L: ['1.1', '1.2', '1.3'],
  N: ['1.6'],
  S: ['1.4'],
}

/** Whether a division and a group make a code that exists; a part that is unknown contradicts nothing. */
export function isHazardCode(division: HazardDivision | null, group: CompatibilityGroup | null): boolean {
  return division === null || group === null || divisionsOf[group].includes(division)
}

/** What kind of ammunition a lot is. Weekly counts and the reconciliation go by calibre and type (IDDRS 4.10 §7.3.1). */
export const AmmunitionType = z.enum([
  'ball',
  'tracer',
  'armourPiercing',
  'incendiary',
  'blank',
  'shotgun',
  'cannon',
  'handGrenade',
  'projectedGrenade',
  'mortarBomb',
  'rocket',
  'missile',
  'artilleryShell',
  'propellant',
  'fuze',
  'detonator',
  'bulkExplosive',
  'mine',
  'pyrotechnic',
  'other',
])
export type AmmunitionType = z.infer<typeof AmmunitionType>

/** In what a quantity is counted. Bulk goes by grams, so that no quantity is a fraction (trust.md C2). */
export const AmmunitionUnit = z.enum(['round', 'piece', 'gram', 'metre'])
export type AmmunitionUnit = z.infer<typeof AmmunitionUnit>

/** The condition of a lot; what is dangerous is destroyed where it lies and never carried (IATG 03.10, IDDRS 4.10 §6). */
export const LotCondition = z.enum(['serviceable', 'restricted', 'unserviceable', 'dangerousInSitu'])
export type LotCondition = z.infer<typeof LotCondition>

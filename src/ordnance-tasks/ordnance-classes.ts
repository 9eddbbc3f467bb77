import { z } from 'zod'

/** Explosive ordnance in two levels; the model is free text (ordnance-incidents-maps.md §1.3, code list of EO). */
export const Category = z.enum([
  ...([
    'mine',
    'submunition',
    'bomb',
    'projectile',
    'mortar',
    'rocket',
    'missile',
    'grenade',
    'drone',
    'fuze',
  ] as const),
  ...(['bulk', 'smallArms', 'pyrotechnic', 'improvised', 'improvisedPart', 'chemical', 'unknown'] as const),
])
export type Category = z.infer<typeof Category>

export const Subcategory = z.enum([
  ...(['blast', 'fragmentation', 'bounding', 'antiVehicle', 'directional', 'boobyTrap'] as const),
  ...(['generalPurpose', 'retarded', 'guidedBomb', 'fuelAir', 'incendiary'] as const),
  ...(['antiTank', 'antiAircraft', 'surfaceToSurface'] as const),
  ...(['handGrenade', 'rifleGrenade', 'underBarrel', 'shoulderFired'] as const),
  ...(['victimOperated', 'timed', 'radio', 'wire', 'vehicle', 'worn', 'placed'] as const),
])
export type Subcategory = z.infer<typeof Subcategory>

/** Which kinds a category has; others have none. */
export const subcategoriesOf: Readonly<Partial<Record<Category, readonly Subcategory[]>>> = {
  mine: ['blast', 'fragmentation', 'bounding', 'antiVehicle', 'directional', 'boobyTrap'],
  bomb: ['generalPurpose', 'retarded', 'guidedBomb', 'fuelAir', 'incendiary'],
  missile: ['antiTank', 'antiAircraft', 'surfaceToSurface'],
  grenade: ['handGrenade', 'rifleGrenade', 'underBarrel', 'shoulderFired'],
  improvised: ['victimOperated', 'timed', 'radio', 'wire', 'vehicle', 'worn', 'placed'],
}

/** What of E-1 items of these classes ask for by what is in them: chemical content, or a device that somebody made. */
export function contentsOf(categories: readonly Category[]): {
  readonly chemical: boolean
  readonly improvised: boolean
} {
  return {
    chemical: categories.includes('chemical'),
    improvised: categories.includes('improvised') || categories.includes('improvisedPart'),
  }
}

/** Used and failed (UXO), abandoned (AXO), a mine, or improvised: it decides how an item is handled (§1.3). */
export const Legal = z.enum(['unexploded', 'abandoned', 'mine', 'improvised'])
export type Legal = z.infer<typeof Legal>

import type { Factors } from '../limits.ts'

/**
 * Factors as they are in circulation (ddr.md §2.6), to be compared with IATG 02.20 before anybody signs them. The least
 * distances are left at none: which of them hold for a site is for its adviser to say.
 */
export const circulatingFactors: Factors = {
  inhabitedBuilding: { z: 22.2, minimumMetres: 0 },
  publicRoad: { z: 14.8, minimumMetres: 0 },
  processBuilding: { z: 8, minimumMetres: 0 },
  vulnerableBuilding: { z: 44.4, minimumMetres: 0 },
  interMagazine: { z: 2.4, minimumMetres: 0 },
}

import type { Role } from '../kernel/roles.ts'

/** Who reads of lots, magazines and the work of disposal teams. */
export const ammunitionReaders: readonly Role[] = ['armourer', 'director', 'auditor']

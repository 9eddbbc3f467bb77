import type { page } from './page.tsx'

/** The pages of incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentPages: readonly ReturnType<typeof page>[] = []

import type { MenuSection } from './menu.ts'

/** What belongs to incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentMenu: readonly MenuSection[] = []

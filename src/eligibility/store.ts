import type { Lookup } from '../server/perform.ts'

export const eligibilityLookups: Readonly<Record<string, Lookup>> = {}

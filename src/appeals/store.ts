import type { Lookup } from '../server/perform.ts'

export const appealLookups: Readonly<Record<string, Lookup>> = {}

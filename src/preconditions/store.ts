import type { Lookup } from '../server/perform.ts'

export const preconditionLookups: Readonly<Record<string, Lookup>> = {}

import type { Lookup } from '../server/perform.ts'

export const workLookups: Readonly<Record<string, Lookup>> = {}

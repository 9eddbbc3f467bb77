import type { Lookup } from '../server/perform.ts'

export const alarmLookups: Readonly<Record<string, Lookup>> = {}

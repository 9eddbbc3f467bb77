import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { Party } from './agreement.ts'

/** An authority of the programme, as facts tell of it. */
export const KnownAuthority = z.object({ id: Id, code: z.string(), kind: z.enum(['side', 'joint']) })
export type KnownAuthority = z.infer<typeof KnownAuthority>

/** Whether an authority that is named is one, under its own code; somebody from outside has a name alone, and no code of an authority. */
export function isKnown({ sideId, name }: Party, authorities: readonly KnownAuthority[]): boolean {
  const found = authorities.find(({ code }) => code === name)
  return sideId === null ? found === undefined : found?.id === sideId
}

import { z } from 'zod'
import { Id } from './ids.ts'

/**
 * What is left of an entry once the person whom it is about was erased: the records that it left, without the person. The
 * entry itself cannot be decided again, since what it said cannot be read; whoever replays the journal takes this in its
 * place. It stands in the entry of the erasure, so that it is hashed and signed as everything else (ADR 0027).
 */
export const Remains = z.strictObject({
  leaf: z.int().nonnegative(),
  writes: z.array(z.strictObject({ noun: z.string(), record: z.looseObject({ id: Id }) })),
})
export type Remains = z.infer<typeof Remains>

/** The input of an action that leaves remains: of which entries what is left, and which papers are emptied. */
export const remainsShape = { remains: z.array(Remains), papers: z.array(Id) }
export const LeftRemains = z.object(remainsShape)

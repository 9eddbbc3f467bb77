import { z } from 'zod'
import { Id } from './ids.ts'

/** Where the act stands in the journal, so that anybody can check that it is there (RFC 9162 §2.1.3). */
export const Proof = z.object({
  leafIndex: z.int(),
  treeSize: z.int(),
  /** Hex. */
  leafHash: z.string(),
  /** The inclusion path, hex, from the leaf upwards. */
  path: z.array(z.string()),
  /** The signed head (C2SP tlog-checkpoint). */
  checkpoint: z.string(),
})
export type Proof = z.infer<typeof Proof>

const flag = z.object({ code: z.string(), facts: z.record(z.string(), z.json()), text: z.string() })

/** What `POST /api/actions/{name}` answers; the same again for the same id. */
export const Answer = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.enum(['accepted']),
    id: Id,
    subject: Id,
    flags: z.array(flag),
    documents: z.array(Id),
    proof: Proof,
  }),
  z.object({
    outcome: z.enum(['flagged']),
    id: Id,
    subject: Id,
    flags: z.array(flag),
    documents: z.array(Id),
    proof: Proof,
  }),
  z.object({
    outcome: z.literal('refused'),
    id: Id.nullable(),
    code: z.string(),
    facts: z.record(z.string(), z.json()),
    /** Each input that has to change, and why, in the reader's language. */
    fields: z.array(z.object({ field: z.string(), code: z.string(), text: z.string() })),
    text: z.string(),
  }),
])
export type Answer = z.infer<typeof Answer>

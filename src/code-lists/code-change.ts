import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Code, type CodeState } from '../kernel/open-list.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { proposingSideShape, signatureShape } from '../kernel/signature.ts'
import { requiredText, Texts } from '../kernel/texts.ts'

/** What is done with a code: added, worded anew, offered no longer, or offered again. */
export const CodeChangeKind = z.enum(['add', 'reword', 'retire', 'offer'])
export type CodeChangeKind = z.infer<typeof CodeChangeKind>

/**
 * One change of a code list, which one person proposes and another signs. What holds is what the signed ones lead to, the last one
 * last; none of them ever changes, so that they are the history too.
 */
export const CodeChange = z.object({
  id: Id,
  list: z.string().min(1).max(60),
  code: Code,
  kind: CodeChangeKind,
  /** What the code is called from then on; null where that stays as it is. */
  words: Texts.nullable(),
  /** The only authority whose forms offer an added code; null where all do. */
  onlySideId: Id.nullable(),
  reason: requiredText(500),
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  turnedDownFor: z.string().nullable(),
  ...proposingSideShape,
  ...signatureShape,
})
export type CodeChange = z.infer<typeof CodeChange>
export const codeChangeNoun = defineNoun({ name: 'codeChange', table: 'code_changes', schema: CodeChange })

export const codeProposers: readonly Role[] = ['administrator']
export const codeSigners: readonly Role[] = ['administrator', 'director']
export const codeListReaders: readonly Role[] = ['administrator', 'director', 'auditor']

type Signed = Pick<CodeChange, 'list' | 'code' | 'kind' | 'words' | 'onlySideId'>

/** What holds of each code after signed changes, given in the order in which they were signed. */
export function codesAfter(changes: readonly Signed[]): CodeState[] {
  const states = new Map<string, CodeState>()
  for (const { list, code, kind, words, onlySideId } of changes) {
    const key = `${list} ${code}`
    const before = states.get(key) ?? { list, code, words: null, offered: true, sideId: null }
    states.set(key, {
      ...before,
      words: words ?? before.words,
      offered: kind === 'reword' ? before.offered : kind !== 'retire',
      sideId: kind === 'add' ? onlySideId : before.sideId,
    })
  }
  return [...states.values()]
}

import type { GateItem } from '../gate.ts'
import type { TransferItem } from '../transfer.ts'

/**
 * The weapons of a gate out of what an officer typed, one a line: a tag and its mark or note, with `!` before the note where
 * the weapon did not pass. Whatever is not named passed. `unknown`: a tag that is not in the plan.
 */
export function gateItems(
  typed: string,
  states: readonly Pick<TransferItem, 'weaponId' | 'tag'>[],
): { items: GateItem[]; unknown: string | undefined } {
  const notes = new Map<string, string>()
  for (const line of typed.split(/\n/).map((text) => text.trim())) {
    const [tag = '', ...words] = line.split(/\s+/)
    if (tag !== '') notes.set(tag.toUpperCase(), words.join(' '))
  }
  const items = states.map(({ weaponId, tag }) => {
    const note = notes.get(tag.toUpperCase()) ?? ''
    notes.delete(tag.toUpperCase())
    return { weaponId, passed: !note.startsWith('!'), note: note.replace(/^!\s*/, '') }
  })
  return { items, unknown: [...notes.keys()][0] }
}

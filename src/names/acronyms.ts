import { acronymOf, type Part } from './parts.ts'

const shortest = 3
const longest = 8

/**
 * Names of organisations by their first letters, so that "GNA" leads to "Government of National Accord" and back. Many
 * bodies share three letters: this brings a name up, and `acronymMatch` says how little it proves.
 */
export class Acronyms {
  readonly #written = new Map<string, number[]>()
  readonly #abbreviated = new Map<string, number[]>()

  /** Files the slot of an organisation's name; names too short or too long to be abbreviated are left out. */
  add(slot: number, parts: readonly Part[]): void {
    const [only] = parts
    const whole = acronymOf(parts)
    if (whole !== '') file(this.#abbreviated, whole, slot)
    else if (only && parts.length === 1) file(this.#written, only.word.latin, slot)
  }

  /** Slots of names that abbreviate these parts, or that these parts abbreviate; removed ones are still among them. */
  slotsFor(parts: readonly Part[]): readonly number[] {
    const [only] = parts
    const whole = acronymOf(parts)
    if (whole !== '') return this.#written.get(whole) ?? []
    return (only && parts.length === 1 && this.#abbreviated.get(only.word.latin)) || []
  }
}

function file(into: Map<string, number[]>, letters: string, slot: number): void {
  if (letters.length < shortest || letters.length > longest) return
  const slots = into.get(letters)
  if (slots) slots.push(slot)
  else into.set(letters, [slot])
}

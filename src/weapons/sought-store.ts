import type { Actor } from '../kernel/roles.ts'
import { Conditions } from '../server/lists.ts'
import { normalSerial } from './serial.ts'

/** More words than this narrow nothing down. */
const wordsAtMost = 6

/**
 * Adds to a list of weapons `w` that each has every word that was typed: the beginning of its tag, of its serial however it
 * is separated, of the digits in either, or of its make or model. The row policy stays the wall.
 */
export function whereWeaponSought(conditions: Conditions, search: string, actor: Actor): void {
  for (const ways of soughtWords(search)) {
    const words = new Conditions(conditions.values)
    words.say(`(${ways.map((way) => `x.word ^@ ${words.value(way)}`).join(' or ')})`)
    if (!actor.joint) words.add((place) => `x.side_id = ${place}`, actor.sideId)
    conditions.say(`w.id in (select x.weapon_id from weapon_words x where ${words.where})`)
  }
}

/** Each word that was typed, in the ways in which it may be written down: as it stands, and as serials are compared. */
export function soughtWords(search: string): string[][] {
  return search
    .split(/\s+/)
    .map((word) => {
      const plain = word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
      const folded = normalSerial(word, 'clear')?.toLowerCase()
      return [...new Set([plain, folded ?? plain])].filter((way) => way !== '')
    })
    .filter((ways) => ways.length > 0)
    .slice(0, wordsAtMost)
}

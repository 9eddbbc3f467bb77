import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { Conditions } from '../server/lists.ts'
import { normalSerial } from './serial.ts'

/** More words than this narrow nothing down. */
const wordsAtMost = 6

/**
 * A word of so many weapons is gathered, and its weapons sorted; where every word is of more, weapons are walked through in the
 * order of the list and probed: many have them, so a page is soon full (ADR 0015).
 */
const gatheredAtMost = 200_000

/**
 * Adds to a list of weapons `w` that each has every word that was typed: the beginning of its tag, of its serial however it
 * is separated, of the digits in either, or of its make or model. The row policy stays the wall.
 */
export async function whereWeaponSought(tx: Tx, conditions: Conditions, search: string, actor: Actor): Promise<void> {
  for (const ways of soughtWords(search)) {
    const words = new Conditions(conditions.values)
    words.say(`(${ways.map((way) => `x.word ^@ ${words.value(way)}`).join(' or ')})`)
    if (!actor.joint) words.add((place) => `x.side_id = ${place}`, actor.sideId)
    // A limit keeps the planner from making one question of the probes.
    conditions.say(
      (await isFrequent(tx, ways, actor))
        ? `(select true from weapon_words x where x.weapon_id = w.id and ${words.where} limit 1)`
        : `w.id in (select x.weapon_id from weapon_words x where ${words.where})`,
    )
  }
}

async function isFrequent(tx: Tx, ways: readonly string[], actor: Actor): Promise<boolean> {
  const words = new Conditions()
  if (!actor.joint) words.add((place) => `side_id = ${place}`, actor.sideId)
  const { rows } = await tx.query<{ n: number }>(
    `select sum(n) as n from (${ways
      .map(
        (
          way,
        ) => `select count(*) as n from (select from weapon_words where word ^@ ${words.value(way)} and ${words.where}
          limit ${gatheredAtMost + 1}) one`,
      )
      .join(' union all ')}) every_way`,
    words.values,
  )
  return (rows[0]?.n ?? 0) > gatheredAtMost
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

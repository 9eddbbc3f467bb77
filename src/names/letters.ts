/**
 * What single letters are folded to, looked up instead of worked out: names are read by the million. The tables hold the
 * Latin, Cyrillic and Arabic blocks with their marks, in which no letter's fold depends on its neighbours; a text with any
 * other character is folded as a whole.
 */

/** Characters from here on are in no table. */
const tableSize = 0x0700

/** A character of the tables: what it is folded to, and whether a word goes on through it. */
export interface LetterTable {
  readonly folded: readonly string[]
  readonly inWord: Uint8Array
}

/** Works the tables out with `fold`, which must fold one character by itself as it does inside a text. */
export function makeLetterTable(fold: (text: string) => string, inWord: RegExp): LetterTable {
  const letters = Array.from({ length: tableSize }, (_, code) => String.fromCharCode(code))
  return {
    folded: letters.map(fold),
    inWord: Uint8Array.from(letters, (letter) => (inWord.test(letter) ? 1 : 0)),
  }
}

/** Whether every character of a text is in the tables. */
export function inTable(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (known[text.charCodeAt(at)] !== 1) return false
  return true
}

const known = new Uint8Array(tableSize).fill(1)
// A Greek sigma is written otherwise at the end of a word.
known.fill(0, 0x0370, 0x0400)
// The Catalan l with a dot is a letter and a sign in one.
known.fill(0, 0x013f, 0x0141)

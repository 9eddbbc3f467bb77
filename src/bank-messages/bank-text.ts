import { toLatin } from '../names/transliterate.ts'

/**
 * A text in the signs that banks carry from one end to the other (SWIFT’s set “x”, which ISO 20022 guidelines keep): Arabic becomes
 * Latin as everywhere in the program, marks fall off letters, and every other sign becomes a space.
 */
export function bankText(text: string, maxLength: number): string {
  return text
    .replace(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}\p{Cf} ]*/gu, (words) => `${toLatin(words)} `)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, maxLength)
    .trim()
}

/** Characters that steer direction or are no text at all; a user's text must not be able to turn a line around. */
const steering = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]+/gu

/**
 * A user's text as it may stand on paper: control and bidi characters and halves of characters taken out, blanks
 * folded, at most `max` characters (the rest shown as …). Empty text becomes a dash.
 */
export function plain(text: string, max: number): string {
  const folded = text.normalize('NFC').replace(steering, ' ').replace(/\s+/gu, ' ').trim()
  const characters = Array.from(folded)
  if (characters.length > max) return `${characters.slice(0, max - 1).join('')}…`
  return folded === '' ? '–' : folded
}

/** `plain` text whose long words are given places to break, for narrow columns. Not for what is to be copied, as a URL. */
export function printable(text: string, max: number): string {
  return plain(text, max).replace(/[^\s\p{Script=Arabic}]{24}(?=\S)/gu, '$&\u200b')
}

/** The direction of a text by its first letter, as Unicode's rule P2 has it; digits alone run left to right. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first) ? 'rtl' : 'ltr'
}

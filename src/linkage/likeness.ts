/** How alike two written words are; for spelling errors, after sound and spelling variants have been dealt with. */

/** True where one letter more, less, other, or two neighbours exchanged make one text of the other. */
export function oneErrorApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const gap = long.length - short.length
  if (gap > 1) return false
  let start = 0
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++
  let ends = 0
  while (
    ends < short.length - start &&
    short.charCodeAt(short.length - 1 - ends) === long.charCodeAt(long.length - 1 - ends)
  )
    ends++
  const left = short.length - start - ends
  if (gap === 1) return left === 0
  if (left <= 1) return true
  return (
    left === 2 &&
    short.charCodeAt(start) === long.charCodeAt(start + 1) &&
    short.charCodeAt(start + 1) === long.charCodeAt(start)
  )
}

const longest = 64
const usedA = new Uint8Array(longest)
const usedB = new Uint8Array(longest)

/** Jaro-Winkler likeness, 0 to 1 (Winkler 1990: prefix of at most four, weight 0.1). Looks at the first 64 letters. */
export function jaroWinkler(first: string, second: string): number {
  const a = first.length > longest ? first.slice(0, longest) : first
  const b = second.length > longest ? second.slice(0, longest) : second
  if (a === b) return 1
  if (a.length === 0 || b.length === 0) return 0
  const matches = pairUp(a, b)
  if (matches === 0) return 0
  let exchanged = 0
  let at = 0
  for (let i = 0; i < a.length; i++) {
    if (usedA[i] !== 1) continue
    while (usedB[at] !== 1) at++
    if (a.charCodeAt(i) !== b.charCodeAt(at)) exchanged++
    at++
  }
  const jaro = (matches / a.length + matches / b.length + (matches - exchanged / 2) / matches) / 3
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

/** Marks the letters that occur in both within half the longer length, and counts them. */
function pairUp(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  usedA.fill(0, 0, a.length)
  usedB.fill(0, 0, b.length)
  let matches = 0
  for (let i = 0; i < a.length; i++) {
    const to = Math.min(b.length - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (usedB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue
      usedA[i] = 1
      usedB[j] = 1
      matches++
      break
    }
  }
  return matches
}

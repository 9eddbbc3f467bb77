/** What somebody typed, as a number: Western or Arabic digits. What is none stays none, and the form says so. */
export function wholeNumber(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(western(typed))
}

/** Grams with up to three decimals as whole milligrams; more decimals are none, so that nothing is rounded unseen. */
export function milligramsOf(typed: string): number {
  const match = /^(\d{1,7})(?:[.,](\d{1,3}))?$/.exec(western(typed).trim())
  return match ? Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0')) : Number.NaN
}

/** Milligrams as grams that `milligramsOf` reads again. */
export function gramsText(milligrams: number): string {
  return String(milligrams / 1000)
}

/** A point typed as latitude, longitude; undefined where it is none. */
export function typedPoint(typed: string): { latitude: number; longitude: number } | undefined {
  const match = /^(-?\d+(?:\.\d+)?)\s*[,\s]\s*(-?\d+(?:\.\d+)?)$/.exec(western(typed).replace('،', ',').trim())
  return match ? { latitude: Number(match[1]), longitude: Number(match[2]) } : undefined
}

function western(typed: string): string {
  return typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('٫', '.')
}

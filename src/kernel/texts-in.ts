/** Every text in a value as somebody reads it, in its order: JSON would write quotation marks otherwise. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

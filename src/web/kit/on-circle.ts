/** A place in a drawing. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Where one of so many stands on a circle: the first at the top, the others after it with the clock. */
export function onCircle(i: number, count: number, { middle, far }: { middle: Place; far: number }): Place {
  const angle = (2 * Math.PI * i) / count - Math.PI / 2
  return { x: middle.x + far * Math.cos(angle), y: middle.y + far * Math.sin(angle) }
}

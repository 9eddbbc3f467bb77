const patterns: readonly RegExp[] = [
  /^(user|site|station|heldEntry|list|programme|office)\.[A-Za-z]+$/,
  // What two servers that cannot speak to one another leased would be the same numbers or lines.
  /^(cardBlock|tagBlock|paymentShard)\.(lease|end)$/,
  // To end a lease frees nothing: its unused numbers are nobody's, whoever ends it and however often.
  /^stationLease\.lease$/,
  // Its acts are done by a job of the centre.
  /^bulkRun\.[A-Za-z]+$/,
]

/** Whether the centre alone does this act: what a hub did of it would be overwritten from there, or be the same as elsewhere. */
export function isCentreAlone(action: string): boolean {
  return patterns.some((pattern) => pattern.test(action))
}

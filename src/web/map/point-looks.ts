/** The colour of single places on the map, by the layer that they are of. A new layer of points is a line here. */
export const pointInks = { reports: '#95180f', other: '#1d4a86', group: '#12343b' } as const
/** The ring around a small area. */
export const ringInk = '#1d4a86'

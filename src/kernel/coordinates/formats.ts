// Apart from what reads them: a noun names them, and every page loads the nouns, but few read coordinates.

/** The ways in which officers write a place: decimal degrees, degrees with minutes and seconds, UTM, MGRS (IMSMA keeps all four). */
export const coordinateFormats = ['degrees', 'dms', 'utm', 'mgrs'] as const
export type CoordinateFormat = (typeof coordinateFormats)[number]

/** What GeoCheck asks of a perimeter (LR-6, LR-7): with a fault it is no area, a warning is for the surveyor to look at. */
export const perimeterFaults = [
  'tooFewPoints',
  'repeatedPoint',
  'repeatedLabel',
  'crossesItself',
  'noArea',
  'notClosed',
] as const
export const perimeterWarnings = [
  ...(['outOfOrder', 'labelsOutOfOrder', 'sliver', 'areaSmall', 'areaLarge', 'longSide', 'outsideCountry'] as const),
] as const
export type PerimeterFault = (typeof perimeterFaults)[number]
export type PerimeterWarning = (typeof perimeterWarnings)[number]

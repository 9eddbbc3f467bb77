/**
 * Whether GeoJSON's `crs`, where there is one, names WGS 84. The GeoJSON of 2008 could name another system (RFC 7946 §4 has none); a
 * position that is read in the wrong one lies a hundred metres off, or far away.
 */
export function isWgs84(crs: unknown): boolean {
  return crs === undefined || crs === null || /(CRS:?:?84|EPSG:(?:[\d.]*:)?4326)$/i.test(nameOf(crs))
}

function nameOf(crs: unknown): string {
  if (typeof crs !== 'object' || crs === null || !('properties' in crs)) return ''
  const { properties } = crs
  return typeof properties === 'object' && properties !== null && 'name' in properties
    ? String(properties.name ?? '')
    : ''
}

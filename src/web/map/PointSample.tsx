import { pointInks, ringInk } from './point-looks.ts'

/** A single place or a group of them, as on the map, beside a word. */
export function PointSample({ look }: { look: 'standing' | 'ended' | 'group' | 'other' }) {
  return (
    <svg className="map-sample" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
      <circle
        cx="14"
        cy="9"
        r={look === 'group' ? 8 : 6}
        fill={look === 'group' || look === 'other' ? pointInks[look] : pointInks.reports}
        stroke="#ffffff"
        strokeWidth="1.5"
      />
      {(look === 'standing' || look === 'other') && <circle cx="14" cy="9" r="2.2" fill="#ffffff" />}
      {look === 'group' && (
        <text x="14" y="12.5" fontSize="9" textAnchor="middle" fill="#ffffff">
          12
        </text>
      )}
    </svg>
  )
}

/** The ring around a small area, as on the map, beside a word. */
export function RingSample() {
  return (
    <svg className="map-sample" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
      <circle cx="14" cy="9" r="7" fill="none" stroke={ringInk} strokeWidth="2.4" />
    </svg>
  )
}

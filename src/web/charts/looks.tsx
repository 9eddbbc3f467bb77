/** How the series of a chart are told apart: a pattern each, so that no colour has to. */
const looks = [
  { ink: 'var(--brand)', pattern: 'full' },
  { ink: 'var(--moving)', pattern: 'lines' },
  { ink: 'var(--waiting)', pattern: 'dots' },
  { ink: 'var(--good)', pattern: 'crossed' },
  { ink: 'var(--bad)', pattern: 'upright' },
] as const

/** A chart has no more series than there are looks; what more there is belongs in a table. */
export const seriesAtMost = looks.length

/** The fill of the series at this place, for an attribute of SVG. */
export function fillOf(at: number): string {
  const look = looks[at % looks.length]
  return look === undefined || look.pattern === 'full' ? 'var(--brand)' : `url(#chart-${look.pattern})`
}

/** The patterns that `fillOf` names. They stand once in a page that shows charts. */
export function ChartPatterns() {
  return (
    <svg className="chart-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {looks.map(({ ink, pattern }) => (
          <pattern key={pattern} id={`chart-${pattern}`} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" fill={ink} fillOpacity="0.25" />
            {pattern === 'lines' && <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke={ink} strokeWidth="1.6" />}
            {pattern === 'dots' && <circle cx="3" cy="3" r="1.6" fill={ink} />}
            {pattern === 'crossed' && <path d="M0 0L6 6M6 0L0 6" stroke={ink} strokeWidth="1.2" />}
            {pattern === 'upright' && <path d="M1.5 0V6M4.5 0V6" stroke={ink} strokeWidth="1.2" />}
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** Which look belongs to which series; left out where there is one alone. */
export function Legend({ names }: { names: readonly string[] }) {
  if (names.length < 2) return null
  return (
    <ul className="chart-legend">
      {names.map((name, at) => (
        <li key={name}>
          <svg viewBox="0 0 24 14" className="chart-sample" aria-hidden="true" focusable="false">
            <rect x="0.5" y="0.5" width="23" height="13" fill={fillOf(at)} stroke="var(--ink-soft)" />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  )
}

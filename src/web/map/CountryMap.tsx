import { lazy, Suspense, useContext, useState } from 'react'
import { useText } from '../i18n.tsx'
import { Bidi } from '../kit/Bidi.tsx'
import { Notice } from '../kit/Notice.tsx'
import { Loading } from '../kit/States.tsx'
import { CountryContext } from './country.ts'
import type { MapCanvasProps } from './MapCanvas.tsx'
import { looks } from './map-style.ts'
import type { ShapeLook } from './shapes.ts'
import { mapTexts } from './texts.ts'

const MapCanvas = lazy(async () => ({ default: (await import('./MapCanvas.tsx')).MapCanvas }))

/**
 * A map of the programme's country with areas on it, drawn without a network. Whoever cannot see it needs the same in
 * words beside it: a page that shows a map shows a table of what is on it too. `keys` explain the patterns.
 */
export function CountryMap({
  label,
  shapes,
  drawing,
  keys = [],
  ...view
}: Pick<MapCanvasProps, 'label' | 'shapes' | 'drawing' | 'closest' | 'data' | 'view' | 'paper'> & {
  keys?: readonly { readonly look: ShapeLook; readonly word: string }[]
}) {
  const t = useText()
  const country = useContext(CountryContext)
  const [failed, setFailed] = useState(false)
  const [credit, setCredit] = useState<string | null>(null)
  if (!country) return <Loading />
  if (failed) return <Notice kind="info">{t(mapTexts.failed)}</Notice>
  return (
    <figure className="map">
      <Suspense fallback={<Loading />}>
        <MapCanvas
          {...view}
          label={label}
          country={country}
          shapes={shapes}
          drawing={drawing}
          onFail={() => setFailed(true)}
          onCredit={setCredit}
        />
      </Suspense>
      <figcaption>
        {keys.length > 0 && (
          <ul className="map-keys" aria-label={t(mapTexts.legend)}>
            {keys.map(({ look, word }) => (
              <li key={look}>
                <PatternSample look={look} /> {word}
              </li>
            ))}
          </ul>
        )}
        <small className="map-credit">
          {credit === null ? t(mapTexts.credit) : credit === '' ? t(mapTexts.ownFile) : <Bidi>{credit}</Bidi>}{' '}
          {t(mapTexts.borders)}
        </small>
      </figcaption>
    </figure>
  )
}

/** The pattern of a look, as on the map, beside a word. */
export function PatternSample({ look }: { look: ShapeLook }) {
  const { ink, dash } = looks[look]
  return (
    <svg className="map-sample" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="26" height="16" fill={ink} fillOpacity="0.16" />
      {look === 'dots' ? (
        <path d="M6 6h.1M14 6h.1M22 6h.1M10 12h.1M18 12h.1" stroke={ink} strokeWidth="3" strokeLinecap="round" />
      ) : (
        <path
          d={look === 'lines' ? 'M2 16L16 2M12 16L26 2' : 'M2 16L16 2M12 16L26 2M2 2L16 16M12 2L26 16'}
          stroke={ink}
          strokeWidth="1.2"
        />
      )}
      <rect
        x="1"
        y="1"
        width="26"
        height="16"
        fill="none"
        stroke={ink}
        strokeWidth="1.6"
        strokeDasharray={dash?.map((part) => part * 1.6).join(' ')}
      />
    </svg>
  )
}

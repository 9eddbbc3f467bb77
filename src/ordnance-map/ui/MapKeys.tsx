import { kindTexts } from '../../hazards/code-lists.ts'
import { HazardKind } from '../../hazards/hazard.ts'
import { hazardLooks } from '../../hazards/ui/HazardsPage.tsx'
import { useText } from '../../web/i18n.tsx'
import { PatternSample } from '../../web/map/CountryMap.tsx'
import { PointSample } from '../../web/map/PointSample.tsx'
import { texts } from './texts.ts'

/** What each sign on the map means. */
export function MapKeys() {
  const t = useText()
  return (
    <ul className="map-keys" aria-label={t(texts.key)}>
      <li>
        <PointSample look="standing" /> {t(texts.reportStanding)}
      </li>
      <li>
        <PointSample look="ended" /> {t(texts.reportEnded)}
      </li>
      <li>
        <PointSample look="group" /> {t(texts.group)}
      </li>
      {HazardKind.options.map((kind) => (
        <li key={kind}>
          <PatternSample look={hazardLooks[kind]} /> {t(kindTexts[kind])}
        </li>
      ))}
    </ul>
  )
}

import { useState } from 'react'
import { type Point, pointsText, roundedPoint } from '../../kernel/geo.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { PointChoice } from '../../web/map/PointChoice.tsx'
import { publicTexts } from './public-texts.ts'

/** A tap on a small map of a country is about so exact. */
const tapMetres = 2000

/** Where it is: by the telephone's position or a tap on the map. Neither is asked for by itself. */
export function WhereChoice({
  point,
  onChange,
}: {
  point: Point | null
  onChange: (point: Point | null, accuracyM: number | null) => void
}) {
  const t = useText()
  const [failed, setFailed] = useState(false)
  const locate = () => {
    setFailed(false)
    if (!('geolocation' in navigator)) return setFailed(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        onChange(roundedPoint([coords.longitude, coords.latitude]), Math.min(100_000, Math.ceil(coords.accuracy))),
      () => setFailed(true),
      { enableHighAccuracy: true, timeout: 20_000 },
    )
  }
  return (
    <fieldset className="field-group">
      <legend>{t(publicTexts.where)}</legend>
      <div className="stack">
        <div className="row">
          <Button onPress={locate}>{t(publicTexts.position)}</Button>
          {point && (
            <Button look="quiet" onPress={() => onChange(null, null)}>
              {t(publicTexts.unmark)}
            </Button>
          )}
        </div>
        <p className="hint">{t(publicTexts.positionHint)}</p>
        <p role="status">
          {failed && t(publicTexts.noPosition)}
          {point && <Code>{pointsText([point])}</Code>}
        </p>
        <Disclosure title={t(publicTexts.onMap)}>
          {() => (
            <PointChoice
              label={t(publicTexts.onMap)}
              value={point}
              onChange={(next) => onChange(next, next && tapMetres)}
            />
          )}
        </Disclosure>
      </div>
    </fieldset>
  )
}

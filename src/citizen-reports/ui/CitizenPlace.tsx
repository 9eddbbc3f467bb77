import { useState } from 'react'
import { type Point, pointsText } from '../../kernel/geo.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { PointChoice } from '../../web/map/PointChoice.tsx'
import { type Coarseness, coarseness, coarsePoint } from '../coarse.ts'
import { type ChosenPlace, PlaceByName } from './PlaceByName.tsx'
import { PlainRadios } from './PlainChoices.tsx'
import { coarseTexts, publicTexts } from './public-texts.ts'

/** A tap on a small map of a country is about so exact, in metres. */
const tapMetres = 2000

/** Where it was, as far as somebody wants to say: a town by its name, and a point as exactly as they choose. */
export function CitizenPlace({
  place,
  onPlace,
  onPoint,
}: {
  place: ChosenPlace | null
  onPlace: (place: ChosenPlace | null) => void
  onPoint: (point: Point | null, metres: number | null) => void
}) {
  const t = useText()
  return (
    <fieldset className="field-group">
      <legend>{t(publicTexts.place)}</legend>
      <div className="stack">
        <PlaceByName place={place} onPlace={onPlace} />
        <Disclosure title={t(publicTexts.morePlace)}>{() => <CoarsePoint onPoint={onPoint} />}</Disclosure>
      </div>
    </fieldset>
  )
}

interface Marked {
  readonly point: Point
  readonly metres: number
}

/** A point of the telephone or the map, made coarse before it is kept in the page. */
function CoarsePoint({ onPoint }: { onPoint: (point: Point | null, metres: number | null) => void }) {
  const t = useText()
  const [how, setHow] = useState<Coarseness>('km')
  const [marked, setMarked] = useState<Marked | null>(null)
  const [failed, setFailed] = useState(false)
  const put = (next: Marked | null, exactly = how) => {
    setMarked(next)
    const coarse = next && coarsePoint(next.point, next.metres, exactly)
    onPoint(coarse?.point ?? null, coarse?.pointM ?? null)
  }
  const locate = () => {
    setFailed(false)
    if (!('geolocation' in navigator)) return setFailed(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => put({ point: [coords.longitude, coords.latitude], metres: coords.accuracy }),
      () => setFailed(true),
      { enableHighAccuracy: false, timeout: 20_000 },
    )
  }
  const shown = marked && coarsePoint(marked.point, marked.metres, how).point
  return (
    <div className="stack">
      <PlainRadios
        name="coarse"
        label={t(publicTexts.coarse)}
        hint={t(publicTexts.coarseHint)}
        value={how}
        onChange={(next) => {
          setHow(next)
          put(marked, next)
        }}
        choices={coarseness.map((key) => ({ key, label: t(coarseTexts[key]) }))}
      />
      <div className="row">
        <Button onPress={locate}>{t(publicTexts.position)}</Button>
        {marked && (
          <Button look="quiet" onPress={() => put(null)}>
            {t(publicTexts.unmark)}
          </Button>
        )}
      </div>
      <p role="status">
        {failed && t(publicTexts.noPosition)}
        {shown && <Code>{pointsText([shown])}</Code>}
      </p>
      <PointChoice
        label={t(publicTexts.morePlace)}
        value={shown}
        onChange={(point) => put(point && { point, metres: tapMetres })}
      />
    </div>
  )
}

import { type Point, pointsText, roundedPoint } from '../../kernel/geo.ts'
import { useText } from '../i18n.tsx'
import { Code } from '../kit/Bidi.tsx'
import { Button } from '../kit/Button.tsx'
import { CountryMap } from './CountryMap.tsx'
import { mapTexts } from './texts.ts'

/** One place, by a tap on the map. Whoever cannot tap writes coordinates or words beside it. */
export function PointChoice({
  label,
  value,
  onChange,
}: {
  label: string
  value: Point | null
  onChange: (point: Point | null) => void
}) {
  const t = useText()
  const points = value ? [value] : []
  return (
    <div className="draw-area">
      <CountryMap label={label} shapes={[]} drawing={{ points, onPoint: (point) => onChange(roundedPoint(point)) }} />
      <div className="row">
        <span role="status">{value ? <Code>{pointsText([value])}</Code> : t(mapTexts.tapOnce)}</span>
        {value && (
          <Button look="quiet" onPress={() => onChange(null)}>
            {t(mapTexts.clear)}
          </Button>
        )}
      </div>
    </div>
  )
}

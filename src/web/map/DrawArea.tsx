import { useMemo, useState } from 'react'
import { areaKm2, pointsText, type Ring, ringFault, roundedPoint, typedPoints } from '../../kernel/geo.ts'
import { refusals } from '../../kernel/refusals.ts'
import { fill, type Texts } from '../../kernel/texts.ts'
import { useFormat, useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { TextField } from '../kit/TextField.tsx'
import { CountryMap } from './CountryMap.tsx'
import type { MapShape } from './shapes.ts'
import { mapTexts } from './texts.ts'

const words: Readonly<Record<string, Texts>> = refusals

/**
 * An area drawn by tapping its corners on the map, or typed as coordinates: both are the same text, so that neither
 * hands nor eyes are needed for the map. `onChange` is told the corners; none while a line cannot be read.
 */
export function DrawArea({
  name,
  label,
  shapes = [],
  onChange,
}: {
  name: string
  label: string
  /** What is on the map already. */
  shapes?: readonly MapShape[]
  onChange: (points: Ring) => void
}) {
  const t = useText()
  const { number } = useFormat()
  const [text, setText] = useState('')
  const typed = useMemo(() => typedPoints(text), [text])
  const points = useMemo(() => typed ?? [], [typed])
  function change(next: string) {
    setText(next)
    onChange(typedPoints(next) ?? [])
  }
  const set = (corners: Ring) => change(pointsText(corners))
  const fault = points.length > 2 ? ringFault(points) : undefined
  const faultText = fault && words[fault.code]
  const error = typed === undefined ? t(mapTexts.unreadable) : faultText && fill(t(faultText), fault?.facts ?? {})
  const drawing = { points, onPoint: (point: Ring[number]) => set([...points, roundedPoint(point)]) }
  return (
    <div className="draw-area">
      <CountryMap label={label} shapes={shapes} drawing={typed === undefined ? undefined : drawing} />
      <div className="row">
        <Button
          onPress={() => set(points.slice(0, -1))}
          disabledReason={points.length > 0 ? undefined : t(mapTexts.noCorners)}
        >
          {t(mapTexts.undo)}
        </Button>
        {points.length > 0 && (
          <Button look="quiet" onPress={() => set([])}>
            {t(mapTexts.clear)}
          </Button>
        )}
        <span role="status">
          {points.length > 0 && t(mapTexts.soFar, { count: points.length, km2: number(Math.round(areaKm2(points))) })}
        </span>
      </div>
      <TextField
        name={name}
        label={t(mapTexts.corners)}
        hint={t(mapTexts.cornersHint)}
        value={text}
        onChange={change}
        lines={5}
        code
        error={error}
      />
    </div>
  )
}

import { useState } from 'react'
import { pointsText, type Ring, roundedPoint, typedPoints } from '../../kernel/geo.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { texts } from './texts.ts'

/** The points of a line, by taps on the map or typed: both are the same text. */
export function DrawLine({ name, onChange }: { name: string; onChange: (points: Ring) => void }) {
  const t = useText()
  const [text, setText] = useState('')
  const typed = typedPoints(text)
  const points = typed ?? []
  const change = (next: string) => {
    setText(next)
    onChange(typedPoints(next) ?? [])
  }
  const set = (next: Ring) => change(pointsText(next))
  const drawing = { points, onPoint: (point: Ring[number]) => set([...points, roundedPoint(point)]) }
  return (
    <div className="draw-area">
      <CountryMap label={t(texts.drawn)} shapes={[]} drawing={typed === undefined ? undefined : drawing} />
      <Button
        onPress={() => set(points.slice(0, -1))}
        disabledReason={points.length > 0 ? undefined : t(texts.noPoint)}
      >
        {t(texts.undo)}
      </Button>
      <TextField
        name={name}
        label={t(texts.corners)}
        value={text}
        onChange={change}
        lines={5}
        code
        error={typed === undefined ? t(texts.unreadable) : undefined}
      />
    </div>
  )
}

import { useId } from 'react'
import { dayNumber, dayOfNumber } from '../../kernel/deadline.ts'
import { useText } from '../i18n.tsx'
import { DayField } from '../kit/DayField.tsx'
import { mapTexts } from './texts.ts'

/** The day that a map is of: typed, or moved between the first day that is known and the last. */
export function DayChoice({
  value,
  earliest,
  latest,
  onChange,
}: {
  value: string
  earliest: string | null
  latest: string
  onChange: (day: string) => void
}) {
  const t = useText()
  const id = useId()
  const first = earliest !== null && earliest < latest ? earliest : latest
  return (
    <div className="day-choice">
      <DayField
        name="on"
        label={t(mapTexts.asOn)}
        value={value}
        max={latest}
        onChange={(day) => day !== '' && onChange(day)}
      />
      {first < latest && (
        <div className="field">
          <label htmlFor={id}>{t(mapTexts.slide)}</label>
          <input
            id={id}
            type="range"
            className="slider"
            min={dayNumber(first)}
            max={dayNumber(latest)}
            value={dayNumber(value)}
            aria-valuetext={value}
            onChange={(event) => onChange(dayOfNumber(Number(event.target.value)))}
          />
        </div>
      )}
    </div>
  )
}

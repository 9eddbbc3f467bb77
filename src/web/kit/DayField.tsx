import { useId } from 'react'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { DateText } from './Dates.tsx'
import { takeText, useDrafted } from './drafted-field.ts'
import { useFault } from './field-faults.ts'

/** One exact day, with the browser's own calendar; the same in words and Hijri below it. Empty text: none yet. */
export function DayField({
  name,
  label,
  value,
  onChange,
  hint,
  optional,
  min,
  max,
  error,
}: {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  optional?: boolean
  min?: string
  max?: string
  error?: string | undefined
}) {
  const t = useText()
  const id = useId()
  const fault = useFault(name, error)
  useDrafted(name, value, takeText(onChange))
  return (
    <div className="field" data-field={name}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">({t(webTexts.optional)})</span>}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      <input
        id={id}
        type="date"
        name={name}
        className="input"
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={fault !== undefined}
        aria-describedby={`${hint ? `${id}-hint` : ''} ${fault ? `${id}-fault` : ''}`.trim() || undefined}
      />
      {value !== '' && (
        <span className="hint">
          <DateText value={value} />
        </span>
      )}
      {fault && (
        <span id={`${id}-fault`} className="fault">
          {fault}
        </span>
      )}
    </div>
  )
}

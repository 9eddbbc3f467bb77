import { useId } from 'react'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { takeChoice, useDrafted } from './drafted-field.ts'
import { useFault } from './field-faults.ts'

export interface Choice<Key extends string = string> {
  readonly key: Key
  readonly label: string
}

/** One of a few. The browser's own list: it is the one that works on every tablet. Empty text: nothing chosen yet. */
export function Select<Key extends string>({
  name,
  label,
  value,
  onChange,
  choices,
  hint,
  optional,
  error,
}: {
  name: string
  label: string
  value: Key | ''
  onChange: (value: Key) => void
  choices: readonly Choice<Key>[]
  hint?: string
  optional?: boolean
  error?: string | undefined
}) {
  const t = useText()
  const id = useId()
  const fault = useFault(name, error)
  useDrafted(name, value, takeChoice(choices, onChange))
  function choose(text: string) {
    const choice = choices.find(({ key }) => key === text)
    if (choice) onChange(choice.key)
  }
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
      <select
        id={id}
        name={name}
        className="input select"
        value={value}
        onChange={(event) => choose(event.target.value)}
        aria-invalid={fault !== undefined}
        aria-describedby={`${hint ? `${id}-hint` : ''} ${fault ? `${id}-fault` : ''}`.trim() || undefined}
      >
        {(value === '' || !choices.some(({ key }) => key === value)) && <option value="">{t(webTexts.choose)}</option>}
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
      </select>
      {fault && (
        <span id={`${id}-fault`} className="fault">
          {fault}
        </span>
      )}
    </div>
  )
}

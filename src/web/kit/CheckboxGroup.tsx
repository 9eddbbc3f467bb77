import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  FieldError,
  Label,
  Text,
} from 'react-aria-components'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { useDrafted } from './drafted-field.ts'
import { useFault } from './field-faults.ts'
import { Icon } from './Icon.tsx'
import type { Choice } from './Select.tsx'

/** Any of a few, e.g. the roles of a user. */
export function CheckboxGroup<Key extends string>({
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
  value: readonly Key[]
  onChange: (value: Key[]) => void
  choices: readonly Choice<Key>[]
  hint?: string
  optional?: boolean
  error?: string | undefined
}) {
  const t = useText()
  const fault = useFault(name, error)
  const chosenOf = (keys: readonly unknown[]) => choices.map(({ key }) => key).filter((key) => keys.includes(key))
  useDrafted(name, value, (kept) => {
    if (Array.isArray(kept)) onChange(chosenOf(kept))
    return Array.isArray(kept)
  })
  return (
    <AriaCheckboxGroup
      className="field"
      data-field={name}
      value={[...value]}
      onChange={(keys) => onChange(chosenOf(keys))}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
    >
      <Label>
        {label} {optional && <span className="optional">({t(webTexts.optional)})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <AriaCheckbox key={choice.key} value={choice.key} className="choice">
            <span className="check-mark">
              <Icon name="check" />
            </span>
            <span>{choice.label}</span>
          </AriaCheckbox>
        ))}
      </div>
      <FieldError className="fault">{fault}</FieldError>
    </AriaCheckboxGroup>
  )
}

import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { takeText, useDrafted } from './drafted-field.ts'
import { useFault } from './field-faults.ts'

/** A line of text, or several with `lines`. `code` for identifiers and serials: left to right in every language. */
export function TextField({
  name,
  label,
  value,
  onChange,
  hint,
  optional,
  type = 'text',
  lines,
  code,
  lang,
  error,
  autoComplete,
  inputMode,
  maxLength,
  autoFocus,
  isReadOnly,
}: {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  optional?: boolean
  type?: 'text' | 'password' | 'search'
  lines?: number
  code?: boolean
  /** The script that is typed here, e.g. `ar` on an English page. */
  lang?: 'ar' | 'en'
  error?: string | undefined
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal'
  maxLength?: number
  autoFocus?: boolean
  isReadOnly?: boolean
}) {
  const t = useText()
  const fault = useFault(name, error)
  // Nothing keeps a password.
  useDrafted(
    name,
    type === 'password' ? '' : value,
    type === 'password' || isReadOnly ? () => false : takeText(onChange),
  )
  const dir = code ? 'ltr' : lang === 'ar' ? 'rtl' : lang === 'en' ? 'ltr' : 'auto'
  const shared = {
    className: code ? 'input code-input' : 'input',
    dir,
    ...(lang ? { lang } : {}),
    ...(maxLength ? { maxLength } : {}),
  }
  return (
    <AriaTextField
      className="field"
      data-field={name}
      name={name}
      value={value}
      onChange={onChange}
      type={type}
      isInvalid={fault !== undefined}
      isRequired={!optional}
      isReadOnly={isReadOnly ?? false}
      validationBehavior="aria"
      autoComplete={autoComplete ?? 'off'}
      {...(inputMode ? { inputMode } : {})}
      {...(autoFocus ? { autoFocus } : {})}
    >
      <Label>
        {label} {optional && <span className="optional">({t(webTexts.optional)})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {lines ? <TextArea {...shared} rows={lines} /> : <Input {...shared} />}
      <FieldError className="fault">{fault}</FieldError>
    </AriaTextField>
  )
}

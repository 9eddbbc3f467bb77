import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { takeChoice, takeText, useDrafted } from './drafted-field.ts'
import { useFault } from './field-faults.ts'
import { Icon } from './Icon.tsx'
import type { Choice } from './Select.tsx'

/** How long after the focus the page may still scroll to the field, in milliseconds. */
const settles = 500

/** The page scrolls to a field that gets the focus, and React Aria closes a list where something scrolls: that is not told to it. */
function stayOpen(): void {
  const stop = (event: Event) => event.stopImmediatePropagation()
  window.addEventListener('scroll', stop, true)
  setTimeout(() => window.removeEventListener('scroll', stop, true), settles)
}

/** One of many, found by typing. With `custom`, what was typed counts also where it is none of the choices. */
export function ComboBox({
  name,
  label,
  value,
  onChange,
  choices,
  hint,
  optional,
  custom,
  code,
  error,
}: {
  name: string
  label: string
  /** The key chosen, or the text typed with `custom`. */
  value: string
  onChange: (value: string) => void
  choices: readonly Choice[]
  hint?: string
  optional?: boolean
  custom?: boolean
  code?: boolean
  error?: string | undefined
}) {
  const t = useText()
  const fault = useFault(name, error)
  useDrafted(name, value, custom ? takeText(onChange) : takeChoice(choices, onChange))
  const state = custom
    ? { inputValue: value, onInputChange: onChange, allowsCustomValue: true }
    : { selectedKey: value === '' ? null : value }
  return (
    <AriaComboBox
      className="field"
      data-field={name}
      {...state}
      onSelectionChange={(key) => {
        if (custom) {
          const chosen = choices.find((choice) => choice.key === key)
          if (chosen) onChange(chosen.label)
        } else {
          onChange(key === null ? '' : String(key))
        }
      }}
      defaultItems={choices.map((choice) => ({ id: choice.key, label: choice.label }))}
      isInvalid={fault !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      menuTrigger="focus"
      onFocus={stayOpen}
      allowsEmptyCollection={!custom}
    >
      <Label>
        {label} {optional && <span className="optional">({t(webTexts.optional)})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="combo">
        <Input className={code ? 'input code-input' : 'input'} dir={code ? 'ltr' : 'auto'} />
        <Button className="combo-button" aria-label={t(webTexts.openList)}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldError className="fault">{fault}</FieldError>
      <Popover className="popover">
        <ListBox
          className="listbox"
          renderEmptyState={() => <div className="listbox-empty">{t(webTexts.noChoice)}</div>}
        >
          {(item: { id: string; label: string }) => (
            <ListBoxItem className="listbox-item" id={item.id} textValue={item.label}>
              <bdi>{item.label}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

import { type KeyboardEvent, useRef, useState } from 'react'
import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components'
import { readNumber } from '../../kernel/check-digit.ts'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'
import { useFault } from './field-faults.ts'

/**
 * One tag after the other, by a scanner or by hand. A scanner ends with Enter, which adds the tag and leaves the field ready
 * for the next; it never sends the form. `problem` says why the last one was not taken, and what was typed stays then.
 */
export function ScanField({
  name,
  label,
  hint,
  onScan,
  problem,
  action,
}: {
  name: string
  label: string
  hint?: string
  /** Takes the tag; false where it was not taken. */
  onScan: (tag: string) => boolean | Promise<boolean>
  problem?: string | undefined
  /** Word of the button, where a tag is not added to a list. */
  action?: string
}) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const fault = useFault(name, problem)
  async function take() {
    const tag = readNumber(typed)
    if (tag === '' || busy) return
    setBusy(true)
    const taken = await onScan(tag)
    setBusy(false)
    if (taken) setTyped('')
    input.current?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void take()
  }
  return (
    <AriaTextField
      className="field scan-field"
      data-field={name}
      value={typed}
      onChange={setTyped}
      onKeyDown={onKeyDown}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
      autoComplete="off"
    >
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="scan-row">
        <Input ref={input} className="input code-input" dir="ltr" maxLength={40} enterKeyHint="next" />
        <Button onPress={() => void take()} isPending={busy}>
          {action ?? t(webTexts.add)}
        </Button>
      </div>
      <FieldError className="fault">{fault}</FieldError>
    </AriaTextField>
  )
}

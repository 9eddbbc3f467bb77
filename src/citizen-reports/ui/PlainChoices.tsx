import { useId } from 'react'
import { useText } from '../../web/i18n.tsx'
import { webTexts } from '../../web/texts.ts'

interface Choosing<Key extends string> {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  readonly choices: readonly { readonly key: Key; readonly label: string }[]
}

/** One of very few, by the browser's own buttons: the kit's would make a page for a slow line heavier by a twentieth. */
export function PlainRadios<Key extends string>({
  value,
  onChange,
  ...about
}: Choosing<Key> & { value: Key | ''; onChange: (value: Key) => void }) {
  return <Choices {...about} type="radio" isChosen={(key) => key === value} onChoose={onChange} />
}

/** Any of a few, by the browser's own boxes; in the order of the choices. */
export function PlainChecks<Key extends string>({
  value,
  onChange,
  ...about
}: Choosing<Key> & { value: readonly Key[]; onChange: (value: Key[]) => void }) {
  const toggle = (key: Key, on: boolean) =>
    onChange(about.choices.map((one) => one.key).filter((one) => (one === key ? on : value.includes(one))))
  return <Choices {...about} type="checkbox" isChosen={(key) => value.includes(key)} onChoose={toggle} />
}

function Choices<Key extends string>({
  name,
  label,
  hint,
  optional,
  choices,
  type,
  isChosen,
  onChoose,
}: Choosing<Key> & {
  type: 'radio' | 'checkbox'
  isChosen: (key: Key) => boolean
  onChoose: (key: Key, on: boolean) => void
}) {
  const t = useText()
  const id = useId()
  return (
    <fieldset className="field plain-choices" data-field={name} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>
        {label} {optional && <span className="optional">({t(webTexts.optional)})</span>}
      </legend>
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.key} className="choice">
            <input
              type={type}
              name={`${id}-${name}`}
              value={choice.key}
              checked={isChosen(choice.key)}
              onChange={(event) => onChoose(choice.key, event.target.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

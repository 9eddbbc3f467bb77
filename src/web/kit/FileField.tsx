import { useId } from 'react'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'
import { useFault } from './field-faults.ts'
import { Icon } from './Icon.tsx'
import { usePhotoSending } from './photo-sending.ts'

/** A photo: taken with the tablet's camera or chosen, sent at once, shown. The value is its SHA-256, or null. */
export function FileField({
  name,
  label,
  value,
  onChange,
  hint,
  optional,
  error,
}: {
  name: string
  label: string
  value: string | null
  onChange: (sha256: string | null) => void
  hint?: string
  optional?: boolean
  error?: string | undefined
}) {
  const t = useText()
  const id = useId()
  const { here, keep, sending, refused, again } = usePhotoSending('/api/photos', onChange)
  const fault = useFault(name, error ?? refused)
  return (
    <div className="field file-field" data-field={name}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">({t(webTexts.optional)})</span>}
      </label>
      {hint && <span className="hint">{hint}</span>}
      {value && <img className="photo-preview" src={here ?? `/api/photos/${value}`} alt={label} />}
      <input
        id={id}
        className="input file-input"
        type="file"
        accept="image/*"
        capture="environment"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-state`}
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen) void keep(chosen)
        }}
      />
      <span id={`${id}-state`} aria-live="polite" className={fault ? 'fault' : 'hint'}>
        {fault ??
          (sending ? (
            t(webTexts.sending)
          ) : value ? (
            <>
              <Icon name="check" /> {t(here ? webTexts.photoKept : webTexts.photoSent)}
            </>
          ) : (
            t(webTexts.takePhoto)
          ))}
      </span>
      <div className="row">
        {again && <Button onPress={again}>{t(webTexts.sendAgain)}</Button>}
        {value && (
          <Button look="quiet" onPress={() => onChange(null)}>
            {t(webTexts.removePhoto)}
          </Button>
        )}
      </div>
    </div>
  )
}

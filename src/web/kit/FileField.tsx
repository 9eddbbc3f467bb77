import { useId, useState } from 'react'
import { z } from 'zod'
import { useLanguage, useText } from '../i18n.tsx'
import { ask, NetworkError } from '../request.ts'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'
import { useFault } from './field-faults.ts'
import { Icon } from './Icon.tsx'

const Kept = z.object({ sha256: z.string() })

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
  const { language } = useLanguage()
  const id = useId()
  const [file, setFile] = useState<File>()
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<string>()
  const fault = useFault(name, error ?? refused)
  async function keep(chosen: File) {
    setFile(chosen)
    setSending(true)
    setRefused(undefined)
    try {
      const { sha256 } = await ask('/api/photos', Kept, { method: 'PUT', body: chosen, language })
      onChange(sha256)
    } catch (problem) {
      onChange(null)
      setRefused(
        problem instanceof NetworkError || !(problem instanceof Error) ? t(webTexts.noAnswer) : problem.message,
      )
    } finally {
      setSending(false)
    }
  }
  return (
    <div className="field file-field" data-field={name}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">({t(webTexts.optional)})</span>}
      </label>
      {hint && <span className="hint">{hint}</span>}
      {value && <img className="photo-preview" src={`/api/photos/${value}`} alt={label} />}
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
              <Icon name="check" /> {t(webTexts.photoSent)}
            </>
          ) : (
            t(webTexts.takePhoto)
          ))}
      </span>
      <div className="row">
        {refused && file && <Button onPress={() => void keep(file)}>{t(webTexts.sendAgain)}</Button>}
        {value && (
          <Button look="quiet" onPress={() => onChange(null)}>
            {t(webTexts.removePhoto)}
          </Button>
        )}
      </div>
    </div>
  )
}

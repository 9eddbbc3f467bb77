import { useId, useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { localeOf } from '../language.ts'
import { webTexts } from '../texts.ts'
import { meaningOf, TypedDate, typedFrom } from '../typed-date.ts'
import { PartialDateText } from './Dates.tsx'
import { takeAs, useDrafted } from './drafted-field.ts'
import { useFault } from './field-faults.ts'

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** A date as far as it is known: a year, a month, a day, or about a year. `null` while it is none. */
export function DateField({
  name,
  label,
  value,
  onChange,
  dayOnly,
  error,
}: {
  name: string
  label: string
  value: PartialDate | null
  onChange: (value: PartialDate | null) => void
  /** A day that somebody sets, e.g. from when something holds: nothing of it can be unknown. */
  dayOnly?: boolean
  error?: string | undefined
}) {
  const t = useText()
  const { language } = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState<TypedDate>(() => typedFrom(value))
  const fault = useFault(name, error)
  const wrong = /^\S{4}$/.test(typed.year.trim()) && meaningOf(typed) === null
  const shown = fault ?? (wrong ? t(webTexts.dateWrong) : undefined)
  const monthName = new Intl.DateTimeFormat(localeOf[language], { month: 'long', timeZone: 'UTC' })
  function change(part: Partial<TypedDate>) {
    const next = { ...typed, ...part }
    setTyped(next)
    onChange(meaningOf(next))
  }
  useDrafted(name, typed, takeAs(TypedDate, change))
  const described = {
    'aria-describedby': dayOnly ? `${id}-fault` : `${id}-hint ${id}-fault`,
    'aria-invalid': shown !== undefined,
  }
  return (
    <fieldset className="field date-field" data-field={name}>
      <legend>{label}</legend>
      {!dayOnly && (
        <span className="hint" id={`${id}-hint`}>
          {t(webTexts.dateHint)}
        </span>
      )}
      <div className="date-parts">
        <label>
          <span>{t(webTexts.year)}</span>
          <input
            className="input"
            inputMode="numeric"
            maxLength={4}
            dir="ltr"
            autoComplete="off"
            name={`${name}.year`}
            value={typed.year}
            onChange={(event) => change({ year: event.target.value })}
            {...described}
          />
        </label>
        <label>
          <span>{t(webTexts.month)}</span>
          <select
            className="input select"
            name={`${name}.month`}
            disabled={typed.about}
            value={typed.month}
            onChange={(event) =>
              change({ month: event.target.value, ...(event.target.value === '' ? { day: '' } : {}) })
            }
          >
            <option value="">{t(webTexts.notKnown)}</option>
            {months.map((month) => (
              <option key={month} value={month}>
                {`${Number(month)} · ${monthName.format(new Date(`2020-${month}-01T00:00:00Z`))}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t(webTexts.day)}</span>
          <input
            className="input"
            inputMode="numeric"
            maxLength={2}
            dir="ltr"
            autoComplete="off"
            name={`${name}.day`}
            disabled={typed.about || typed.month === ''}
            value={typed.day}
            onChange={(event) => change({ day: event.target.value })}
          />
        </label>
      </div>
      {!dayOnly && (
        <label className="choice choice-native">
          <input
            type="checkbox"
            checked={typed.about}
            onChange={(event) =>
              change({ about: event.target.checked, ...(event.target.checked ? { month: '', day: '' } : {}) })
            }
          />
          <span>{t(webTexts.about)}</span>
        </label>
      )}
      <span id={`${id}-fault`} aria-live="polite" className={shown ? 'fault' : 'hint'}>
        {shown ?? (value && <PartialDateText value={value} />)}
      </span>
    </fieldset>
  )
}

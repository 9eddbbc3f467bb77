import { useId } from 'react'
import { useText } from '../../web/i18n.tsx'
import { webTexts } from '../../web/texts.ts'
import type { UnitChoice } from '../views.ts'
import { publicTexts } from './public-texts.ts'

/** One unit of the list, by the browser's own control: light on a slow line, and known to every telephone. */
export function UnitSelect({
  units,
  value,
  onChange,
}: {
  units: readonly UnitChoice[]
  value: string
  onChange: (unitId: string) => void
}) {
  const t = useText()
  const id = useId()
  const institutions = [...new Map(units.map((unit) => [unit.institutionId, unit.institutionName]))]
  return (
    <div className="field" data-field="unitId">
      <label htmlFor={id}>
        {t(publicTexts.unit)} <span className="optional">({t(webTexts.optional)})</span>
      </label>
      <span id={`${id}-hint`} className="hint">
        {t(publicTexts.unitHint)}
      </span>
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t(publicTexts.unitUnknown)}</option>
        {institutions.map(([institutionId, name]) => (
          <optgroup key={institutionId} label={t(name)}>
            {units
              .filter((unit) => unit.institutionId === institutionId)
              .map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {t(unit.name)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

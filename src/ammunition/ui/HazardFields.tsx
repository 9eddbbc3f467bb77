import { useText } from '../../web/i18n.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CompatibilityGroup, HazardDivision } from '../code-lists.ts'
import type { Lot } from '../lot.ts'
import { texts } from './texts.ts'
import { gramsText, milligramsOf } from './typed.ts'

export interface Hazard {
  readonly division: HazardDivision | 'unknown'
  readonly group: CompatibilityGroup | 'unknown'
  readonly grams: string
}
export const noHazard: Hazard = { division: 'unknown', group: 'unknown', grams: '' }

/** What a lot's fields are in the form. */
export function hazardOf({ hazardDivision, compatibilityGroup, neqMilligrams }: Lot): Hazard {
  return {
    ...{ division: hazardDivision ?? 'unknown', group: compatibilityGroup ?? 'unknown' },
    grams: gramsText(neqMilligrams),
  }
}

/** The fields as an action takes them. */
export function toHazard({ division, group, grams }: Hazard) {
  return {
    hazardDivision: division === 'unknown' ? null : division,
    compatibilityGroup: group === 'unknown' ? null : group,
    neqMilligrams: milligramsOf(grams),
  }
}

/** Hazard division, compatibility group and net explosive quantity of a unit. */
export function HazardFields({ value, onChange }: { value: Hazard; onChange: (next: Hazard) => void }) {
  const t = useText()
  const unknown = { key: 'unknown' as const, label: t(texts.unknown) }
  return (
    <>
      <Select
        name="hazardDivision"
        label={t(texts.hazardDivision)}
        value={value.division}
        onChange={(division) => onChange({ ...value, division })}
        choices={[unknown, ...HazardDivision.options.map((key) => ({ key, label: key }))]}
      />
      <Select
        name="compatibilityGroup"
        label={t(texts.compatibilityGroup)}
        value={value.group}
        onChange={(group) => onChange({ ...value, group })}
        choices={[unknown, ...CompatibilityGroup.options.map((key) => ({ key, label: key }))]}
      />
      <TextField
        name="neqMilligrams"
        label={t(texts.neqPerUnit)}
        hint={t(texts.neqHint)}
        value={value.grams}
        onChange={(grams) => onChange({ ...value, grams })}
        code
      />
    </>
  )
}

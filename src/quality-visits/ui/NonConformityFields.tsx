import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { severityTexts } from '../code-lists.ts'
import { Severity } from '../quality-visit.ts'
import { texts } from './texts.ts'

/** A non-conformity while it is written. */
export interface Drafted {
  readonly id: string
  readonly severity: Severity
  readonly description: string
  readonly dueOn: string
}

/** What a visit found wrong: as many as there are. */
export function NonConformityFields({
  found,
  onChange,
}: {
  found: readonly Drafted[]
  onChange: (found: readonly Drafted[]) => void
}) {
  const t = useText()
  const change = (at: number, part: Partial<Drafted>) =>
    onChange(found.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <>
      {found.map((one, i) => (
        <FieldGroup key={one.id} title={t(texts.numbered, { n: i + 1 })}>
          <Select
            name={`nonConformities.${i}.severity`}
            label={t(texts.severity)}
            value={one.severity}
            onChange={(severity) => change(i, { severity })}
            choices={Severity.options.map((key) => ({ key, label: t(severityTexts[key]) }))}
          />
          <TextField
            name={`nonConformities.${i}.description`}
            label={t(texts.description)}
            value={one.description}
            onChange={(description) => change(i, { description })}
            lines={2}
          />
          <DayField
            name={`nonConformities.${i}.dueOn`}
            label={t(texts.dueOn)}
            value={one.dueOn}
            onChange={(dueOn) => change(i, { dueOn })}
          />
        </FieldGroup>
      ))}
      <div className="row">
        <Button onPress={() => onChange([...found, { id: newId(), severity: 'major', description: '', dueOn: '' }])}>
          {t(texts.addNonConformity)}
        </Button>
        <Button
          look="quiet"
          onPress={() => onChange(found.slice(0, -1))}
          disabledReason={found.length > 0 ? undefined : t(texts.nothingAdded)}
        >
          {t(texts.removeNonConformity)}
        </Button>
      </div>
    </>
  )
}

import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { precisionTexts, typeTexts } from '../../incidents/code-lists.ts'
import { DayPrecision, type Incident } from '../../incidents/incident.ts'
import { type IncidentType, incidentTypes, isIncidentType } from '../../incidents/incident-types.ts'
import { texts as incidentTexts } from '../../incidents/ui/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { texts } from './texts.ts'

/** When, where and what, as it is typed; empty where nothing is said of it. */
export interface TypedAccount {
  readonly startedOn: string
  readonly endedOn: string
  readonly dayPrecision: Incident['dayPrecision']
  readonly placeCode: string
  readonly placeTyped: string
  readonly radius: string
  readonly type: IncidentType | ''
}

export const noAccount: TypedAccount = {
  ...{ startedOn: '', endedOn: '', dayPrecision: 'day', placeCode: '', placeTyped: '', radius: '', type: '' },
}

/** The account as it is sent: what is not said is null. */
export function accountOf({ radius, ...typed }: TypedAccount) {
  const { startedOn, endedOn, placeCode, type } = typed
  return {
    ...{ ...typed, startedOn: startedOn || null, endedOn: endedOn || null, placeCode: placeCode || null },
    ...{ type: type || null, radiusM: radius.trim() === '' ? null : wholeNumber(radius) },
  }
}

const types = Object.keys(incidentTypes).filter(isIncidentType)

/** What somebody says of the day, the place and the kind of an incident, as far as they say it. */
export function AccountFields({ value, onChange }: { value: TypedAccount; onChange: (value: TypedAccount) => void }) {
  const t = useText()
  const change = (part: Partial<TypedAccount>) => onChange({ ...value, ...part })
  return (
    <FieldGroup title={t(texts.account)} hint={t(texts.accountHint)}>
      <DayField
        name="startedOn"
        label={t(incidentTexts.startedOn)}
        value={value.startedOn}
        onChange={(startedOn) => change({ startedOn })}
        optional
      />
      <DayField
        name="endedOn"
        label={t(incidentTexts.endedOn)}
        value={value.endedOn}
        onChange={(endedOn) => change({ endedOn })}
        optional
      />
      <Pick
        name="dayPrecision"
        label={incidentTexts.dayPrecision}
        words={precisionTexts}
        options={DayPrecision.options}
        value={value.dayPrecision}
        onChange={(dayPrecision) => change({ dayPrecision })}
      />
      <PlaceField value={value.placeCode} onChange={(placeCode) => change({ placeCode })} />
      <CoordinatesField
        name="placeTyped"
        label={t(incidentTexts.coordinates)}
        value={value.placeTyped}
        onChange={(placeTyped) => change({ placeTyped })}
        optional
      />
      {value.placeTyped !== '' && (
        <TextField
          name="radiusM"
          label={t(incidentTexts.radius)}
          value={value.radius}
          onChange={(radius) => change({ radius })}
          inputMode="numeric"
          maxLength={7}
          optional
        />
      )}
      <Select
        name="type"
        label={t(incidentTexts.type)}
        value={value.type === '' ? 'unsaid' : value.type}
        onChange={(key) => change({ type: isIncidentType(key) ? key : '' })}
        choices={[
          { key: 'unsaid', label: t(texts.unsaid) },
          ...types.map((key) => ({ key, label: t(typeTexts[key]) })),
        ]}
      />
    </FieldGroup>
  )
}

import { useText } from '../../web/i18n.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { typedNumber, wholeNumber } from '../../web/typed-number.ts'
import { locatedTexts } from '../code-lists.ts'
import { type Bearing, HowLocated } from '../incident.ts'
import { texts } from './texts.ts'

/** Where it was, as it is typed: coordinates, or a bearing and a distance from a point. */
export interface TypedWhere {
  readonly located: HowLocated
  readonly placeTyped: string
  readonly radius: string
  readonly fromName: string
  readonly fromTyped: string
  readonly degrees: string
  readonly metres: string
}

export const nowhere: TypedWhere = {
  ...{ located: 'place', placeTyped: '', radius: '', fromName: '', fromTyped: '', degrees: '', metres: '' },
}

interface Where {
  readonly located: HowLocated
  readonly placeTyped: string
  readonly radiusM: number | null
  readonly bearing: Bearing | null
}

export function typedWhere({ located, placeTyped, radiusM, bearing }: Where): TypedWhere {
  return {
    ...{ located, placeTyped, radius: String(radiusM ?? '') },
    ...{ fromName: bearing?.fromName ?? '', fromTyped: bearing?.fromTyped ?? '' },
    ...{ degrees: String(bearing?.degrees ?? ''), metres: String(bearing?.metres ?? '') },
  }
}

/** The place as it is sent; by a bearing only where it was found so and no coordinates are written. */
export function whereOf(typed: TypedWhere): Where {
  const { located, placeTyped, fromName, fromTyped } = typed
  const radiusM = typed.radius.trim() === '' ? null : wholeNumber(typed.radius)
  const isByBearing = located === 'bearing' && placeTyped.trim() === ''
  if (!isByBearing) return { located, placeTyped, radiusM, bearing: null }
  const degrees = typedNumber(typed.degrees) ?? Number.NaN
  return { located, placeTyped, radiusM, bearing: { fromName, fromTyped, degrees, metres: wholeNumber(typed.metres) } }
}

/** How the place was found, and where it is: coordinates in any of four ways, or a bearing and a distance. */
export function WhereFields({ value, onChange }: { value: TypedWhere; onChange: (value: TypedWhere) => void }) {
  const t = useText()
  const change = (part: Partial<TypedWhere>) => onChange({ ...value, ...part })
  const text = (key: 'fromName' | 'degrees' | 'metres', name: string) => (
    <TextField
      name={name}
      label={t(texts[key])}
      value={value[key]}
      onChange={(typed) => change({ [key]: typed })}
      {...(key === 'fromName' ? {} : { inputMode: 'decimal' as const })}
      optional={key === 'fromName'}
      maxLength={key === 'fromName' ? 120 : 8}
    />
  )
  return (
    <>
      <Pick
        name="located"
        label={texts.located}
        words={locatedTexts}
        options={HowLocated.options}
        value={value.located}
        onChange={(located) => change({ located })}
      />
      {value.located === 'bearing' ? (
        <FieldGroup title={t(texts.bearing)} hint={t(texts.bearingHint)}>
          {text('fromName', 'bearing.fromName')}
          <CoordinatesField
            name="bearing.fromTyped"
            label={t(texts.fromTyped)}
            value={value.fromTyped}
            onChange={(fromTyped) => change({ fromTyped, placeTyped: '' })}
          />
          {text('degrees', 'bearing.degrees')}
          {text('metres', 'bearing.metres')}
        </FieldGroup>
      ) : (
        value.located !== 'none' &&
        value.located !== 'district' && (
          <CoordinatesField
            name="placeTyped"
            label={t(texts.coordinates)}
            value={value.placeTyped}
            onChange={(placeTyped) => change({ placeTyped })}
            optional={value.located === 'place'}
          />
        )
      )}
      {(value.placeTyped !== '' || value.located === 'bearing') && (
        <TextField
          name="radiusM"
          label={t(texts.radius)}
          value={value.radius}
          onChange={(radius) => change({ radius })}
          inputMode="numeric"
          maxLength={7}
          optional
        />
      )}
    </>
  )
}

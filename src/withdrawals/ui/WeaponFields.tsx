import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { classTexts } from '../../withdrawal-lines/code-lists.ts'
import { HeavyClass } from '../../withdrawal-lines/line.ts'
import { texts } from './texts.ts'

/** A weapon as it stands in the fields. */
export interface TypedWeapon {
  readonly id: string
  readonly weaponClass: HeavyClass | ''
  readonly designation: string
  readonly calibre: string
  readonly serial: string
  readonly count: string
}

export function typedWeapon(): TypedWeapon {
  return { id: newId(), weaponClass: '', designation: '', calibre: '', serial: '', count: '' }
}

/** The weapons as they are sent. */
export function weaponsIn(typed: readonly TypedWeapon[]) {
  return typed.map(({ count, ...weapon }) => ({ ...weapon, count: wholeNumber(count) ?? 0 }))
}

/** A list of weapons, each with its class, and its serial where it has one. */
export function WeaponFields({
  value,
  onChange,
}: {
  value: readonly TypedWeapon[]
  onChange: (value: TypedWeapon[]) => void
}) {
  const t = useText()
  return (
    <FieldGroup title={t(texts.declared)}>
      {value.map((weapon, i) => {
        const put = (next: Partial<TypedWeapon>) =>
          onChange(value.map((one, j) => (i === j ? { ...one, ...next } : one)))
        const text = (key: 'designation' | 'calibre' | 'serial') => (
          <TextField
            name={`weapons.${i}.${key}`}
            label={t(texts[key])}
            value={weapon[key]}
            onChange={(typed) => put({ [key]: typed })}
            code={key === 'serial'}
            optional
          />
        )
        return (
          <FieldGroup key={weapon.id} title={t(texts.weaponOf, { number: i + 1 })}>
            <Pick
              name={`weapons.${i}.weaponClass`}
              label={texts.weaponClass}
              words={classTexts}
              options={HeavyClass.options}
              value={weapon.weaponClass}
              onChange={(weaponClass) => put({ weaponClass })}
            />
            {text('designation')}
            {text('calibre')}
            {text('serial')}
            <TextField
              name={`weapons.${i}.count`}
              label={t(texts.count)}
              value={weapon.count}
              onChange={(count) => put({ count })}
              inputMode="numeric"
              maxLength={5}
            />
            {value.length > 1 && (
              <Button look="quiet" onPress={() => onChange(value.filter((_, j) => i !== j))}>
                {t(texts.removeWeapon)}
              </Button>
            )}
          </FieldGroup>
        )
      })}
      <Button onPress={() => onChange([...value, typedWeapon()])}>{t(texts.addWeapon)}</Button>
    </FieldGroup>
  )
}

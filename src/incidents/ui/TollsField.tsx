import { z } from 'zod'
import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { takeAs, useDrafted } from '../../web/kit/drafted-field.ts'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { ageTexts, harmTexts, sexTexts, statusTexts } from '../code-lists.ts'
import { Toll, TollHarm } from '../tolls.ts'
import { texts } from './texts.ts'

const numbers = ['low', 'best', 'high'] as const

/** How many people of one kind came to one harm, with its numbers as they are typed. */
const TypedToll = Toll.pick({ sex: true, age: true, status: true }).extend({
  harm: z.union([TollHarm, z.literal('')]),
  low: z.string(),
  best: z.string(),
  high: z.string(),
})
export type TypedToll = z.infer<typeof TypedToll>

const nobody: TypedToll = {
  ...{ harm: '', sex: 'unknown', age: 'unknown', status: 'unknown', low: '', best: '', high: '' },
}

export const typedTolls = (tolls: readonly Toll[]): TypedToll[] =>
  tolls.map((toll) => ({ ...toll, low: String(toll.low), best: String(toll.best), high: String(toll.high) }))

/** The rows as they are sent: what is typed as no number is none, and the form says so. */
export const tollsOf = (typed: readonly TypedToll[]) =>
  typed.map((toll) => ({
    ...toll,
    ...{ low: wholeNumber(toll.low), best: wholeNumber(toll.best), high: wholeNumber(toll.high) },
  }))

/** People hurt, as rows by harm, sex, age and status, each at least, most likely and at most (UCDP). */
export function TollsField({
  value,
  onChange,
}: {
  value: readonly TypedToll[]
  onChange: (value: TypedToll[]) => void
}) {
  const t = useText()
  useDrafted('tolls', value, takeAs(z.array(TypedToll), onChange))
  const change = (at: number, part: Partial<TypedToll>) =>
    onChange(value.map((one, i) => (i === at ? { ...one, ...part } : one)))
  const pick = <Key extends string>(
    at: number,
    field: { name: string; label: Texts; words: Readonly<Record<Key, Texts>>; options: readonly Key[] },
    now: Key | '',
    put: (key: Key) => Partial<TypedToll>,
  ) => <Pick {...field} name={`tolls.${at}.${field.name}`} value={now} onChange={(key) => change(at, put(key))} />
  const { sex, age, status } = Toll.shape
  return (
    <section className="stack" data-field="tolls" aria-label={t(texts.tolls)}>
      <h2>{t(texts.tolls)}</h2>
      <p className="hint">{t(texts.tollsHint)}</p>
      {value.map((toll, at) => (
        <FieldGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no id, and its place is what it is called by
          key={at}
          title={`${t(texts.tolls)} ${at + 1}`}
        >
          {pick(
            at,
            { name: 'harm', label: texts.harm, words: harmTexts, options: TollHarm.options },
            toll.harm,
            (harm) => ({ harm }),
          )}
          {pick(at, { name: 'sex', label: texts.sex, words: sexTexts, options: sex.options }, toll.sex, (one) => ({
            sex: one,
          }))}
          {pick(at, { name: 'age', label: texts.age, words: ageTexts, options: age.options }, toll.age, (one) => ({
            age: one,
          }))}
          {pick(
            at,
            { name: 'status', label: texts.status, words: statusTexts, options: status.options },
            toll.status,
            (one) => ({ status: one }),
          )}
          {numbers.map((key) => (
            <TextField
              key={key}
              name={`tolls.${at}.${key}`}
              label={t(texts[key])}
              value={toll[key]}
              onChange={(typed) => change(at, { [key]: typed })}
              inputMode="numeric"
              maxLength={7}
            />
          ))}
          <Button look="quiet" onPress={() => onChange(value.filter((_, i) => i !== at))}>
            {t(texts.remove)}
          </Button>
        </FieldGroup>
      ))}
      {value.length < 40 && (
        <div>
          <Button look="plain" onPress={() => onChange([...value, nobody])}>
            {t(texts.addToll)}
          </Button>
        </div>
      )}
    </section>
  )
}

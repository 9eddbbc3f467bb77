import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Authority } from '../../programme/programme.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import type { ArticleText, Obligation } from '../agreement.ts'
import { GivenFields } from './GivenFields.tsx'
import { PartyField } from './PartyField.tsx'
import { texts } from './texts.ts'

const none = { ar: '', en: '', fr: '' }

/** An article of which nothing was written yet. */
export function newArticle(position: number): ArticleText {
  return { id: newId(), number: String(position), heading: none, words: none, obligations: [] }
}

/** One article: number, heading and text in each language, and what it obliges to. */
export function ArticleFields({
  name,
  sides,
  value,
  onChange,
  onRemove,
}: {
  name: string
  sides: readonly Authority[]
  value: ArticleText
  onChange: (value: ArticleText) => void
  onRemove: (() => void) | undefined
}) {
  const t = useText()
  const put = (next: Partial<ArticleText>) => onChange({ ...value, ...next })
  const first = { sideId: sides[0]?.id ?? null, name: sides[0]?.code ?? '' }
  return (
    <FieldGroup title={t(texts.articleOf, { number: value.number })}>
      <TextField
        name={`${name}.number`}
        label={t(texts.number)}
        value={value.number}
        onChange={(number) => put({ number })}
        maxLength={20}
      />
      <GivenFields
        name={`${name}.heading`}
        label={t(texts.heading)}
        value={value.heading}
        onChange={(heading) => put({ heading })}
      />
      <GivenFields
        name={`${name}.words`}
        label={t(texts.words)}
        value={value.words}
        onChange={(words) => put({ words })}
        lines={4}
      />
      {value.obligations.map((one, i) => (
        <ObligationFields
          key={one.id}
          name={`${name}.obligations.${i}`}
          sides={sides}
          value={one}
          onChange={(next) => put({ obligations: value.obligations.map((other, j) => (i === j ? next : other)) })}
          onRemove={() => put({ obligations: value.obligations.filter((_, j) => i !== j) })}
        />
      ))}
      <div className="row">
        <Button
          onPress={() =>
            put({
              obligations: [
                ...value.obligations,
                { id: newId(), party: first, what: none, dueOn: null, dueDays: null },
              ],
            })
          }
        >
          {t(texts.addObligation)}
        </Button>
        {onRemove && (
          <Button look="quiet" onPress={onRemove}>
            {t(texts.removeArticle)}
          </Button>
        )}
      </div>
    </FieldGroup>
  )
}

function ObligationFields({
  name,
  sides,
  value,
  onChange,
  onRemove,
}: {
  name: string
  sides: readonly Authority[]
  value: Obligation
  onChange: (value: Obligation) => void
  onRemove: () => void
}) {
  const t = useText()
  const [days, setDays] = useState(value.dueDays === null ? '' : String(value.dueDays))
  const put = (next: Partial<Obligation>) => onChange({ ...value, ...next })
  return (
    <FieldGroup title={t(texts.obligation)}>
      <PartyField
        name={`${name}.party`}
        label={t(texts.party)}
        authorities={sides}
        value={value.party}
        onChange={(party) => put({ party })}
      />
      <GivenFields
        name={`${name}.what`}
        label={t(texts.what)}
        value={value.what}
        onChange={(what) => put({ what })}
        lines={2}
      />
      <DayField
        name={`${name}.dueOn`}
        label={t(texts.dueOn)}
        value={value.dueOn ?? ''}
        onChange={(day) => put({ dueOn: day || null })}
        optional
      />
      <TextField
        name={`${name}.dueDays`}
        label={t(texts.dueDays)}
        value={days}
        onChange={(typed) => {
          setDays(typed)
          put({ dueDays: typed === '' ? null : (wholeNumber(typed) ?? -1) })
        }}
        inputMode="numeric"
        maxLength={4}
        optional
      />
      <Button look="quiet" onPress={onRemove}>
        {t(texts.removeObligation)}
      </Button>
    </FieldGroup>
  )
}

import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { proposeCriterion } from '../actions.ts'
import { checkedTexts, regimeTexts } from '../code-lists.ts'
import { type CriterionInput, Regime } from '../criterion.ts'
import { firstCriteria } from '../data/first-criteria.ts'
import { texts } from './texts.ts'

type Draft = Omit<CriterionInput, 'regime' | 'checked' | 'validTo'> & {
  readonly code: string
  readonly regime: Regime | ''
  readonly checked: CriterionInput['checked'] | ''
  readonly validTo: string | null
}
const empty: Draft = {
  ...{ code: '', regime: '', instrument: '', paragraph: '', reference: '', checked: '', validFrom: '', validTo: null },
  ...{ title: { ar: '', en: '', fr: '' }, text: { ar: '', en: '', fr: '' } },
}
const languages = [
  ['ar', texts.titleAr, texts.textAr],
  ['en', texts.titleEn, texts.textEn],
  ['fr', texts.titleFr, texts.textFr],
] as const

/** A criterion to propose, from a known text or from nothing; or a new version of one that is there. */
export function CriterionForm({
  before,
  onDone,
}: {
  before?: CriterionInput & { readonly code: string }
  onDone: (id: string) => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [draft, setDraft] = useState<Draft>(() => before ?? empty)
  const [change, setChange] = useState('')
  const [known, setKnown] = useState('')
  const put = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const { code, regime, instrument, paragraph, title, text, reference, checked, validFrom, validTo } = draft
  const input = () => ({
    ...{ id, code, regime, instrument, paragraph, title, text, reference, checked, change },
    ...{ validFrom, validTo: validTo || null },
  })
  return (
    <Form
      state={useAction(proposeCriterion)}
      input={input}
      onDone={() => onDone(id)}
      submit={t(before ? texts.version : texts.propose)}
    >
      {!before && (
        <Select
          name="known"
          label={t(texts.known)}
          hint={t(texts.knownHint)}
          value={known}
          onChange={(key) => {
            setKnown(key)
            setDraft(firstCriteria.find((one) => one.code === key) ?? empty)
          }}
          choices={firstCriteria.map((one) => ({ key: one.code, label: `${t(one.title)} · ${one.instrument}` }))}
          optional
        />
      )}
      <Pick
        name="regime"
        label={texts.regime}
        words={regimeTexts}
        options={Regime.options}
        value={regime}
        onChange={(chosen) => put({ regime: chosen })}
      />
      <TextField
        name="code"
        label={t(texts.code)}
        hint={t(texts.codeHint)}
        value={code}
        onChange={(value) => put({ code: value })}
        code
        isReadOnly={before !== undefined}
      />
      <TextField
        name="instrument"
        label={t(texts.instrument)}
        value={instrument}
        onChange={(value) => put({ instrument: value })}
      />
      <TextField
        name="paragraph"
        label={t(texts.paragraph)}
        value={paragraph}
        onChange={(value) => put({ paragraph: value })}
        optional
      />
      {languages.map(([language, ofTitle]) => (
        <TextField
          key={`title ${language}`}
          name={`title.${language}`}
          label={t(ofTitle)}
          value={title[language]}
          onChange={(value) => put({ title: { ...title, [language]: value } })}
        />
      ))}
      {languages.map(([language, , ofText]) => (
        <TextField
          key={`text ${language}`}
          name={`text.${language}`}
          label={t(ofText)}
          value={text[language]}
          onChange={(value) => put({ text: { ...text, [language]: value } })}
          lines={3}
        />
      ))}
      <TextField
        name="reference"
        label={t(texts.reference)}
        value={reference}
        onChange={(value) => put({ reference: value })}
        lines={2}
      />
      <RadioGroup
        name="checked"
        label={t(texts.checked)}
        value={checked}
        onChange={(chosen) => put({ checked: chosen })}
        choices={(['checked', 'unchecked'] as const).map((key) => ({ key, label: t(checkedTexts[key]) }))}
      />
      <DayField
        name="validFrom"
        label={t(texts.validFrom)}
        value={validFrom}
        onChange={(value) => put({ validFrom: value })}
      />
      <DayField
        name="validTo"
        label={t(texts.validTo)}
        value={validTo ?? ''}
        onChange={(value) => put({ validTo: value })}
        optional
      />
      {before && <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />}
    </Form>
  )
}

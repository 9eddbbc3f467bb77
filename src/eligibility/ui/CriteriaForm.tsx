import { useState } from 'react'
import { noTexts } from '../../programme/ui/TextsFields.tsx'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { type CriteriaSet, type Criterion, Exemption, recordSources } from '../criteria.ts'
import { draftCriteria } from '../criteria-actions.ts'
import { exemptionTexts, sourceTexts, texts } from './texts.ts'

const criteriaAtMost = 30

/** Changing a draft: its words in three languages, who has to agree, and each criterion. */
export function CriteriaForm({ set, disabledReason }: { set: CriteriaSet; disabledReason: string | undefined }) {
  const t = useText()
  const state = useAction(draftCriteria)
  const [title, setTitle] = useState(set.title)
  const [criteria, setCriteria] = useState<readonly Criterion[]>(set.criteria)
  const [panelSize, setPanelSize] = useState(String(set.panelSize))
  const [appealDays, setAppealDays] = useState(String(set.appealDays))
  const [interview, setInterview] = useState<'yes' | 'no'>(set.interviewRequired ? 'yes' : 'no')
  const replace = (at: number, part: Partial<Criterion>) =>
    setCriteria(criteria.map((one, place) => (place === at ? { ...one, ...part } : one)))
  const add = () =>
    setCriteria([
      ...criteria,
      { key: freeKey(criteria), text: noTexts, mandatory: true, source: 'officer', exempt: [] },
    ])
  const moveUp = (at: number) =>
    setCriteria(criteria.toSpliced(at, 1).toSpliced(at - 1, 0, ...criteria.slice(at, at + 1)))
  const saved = state.answer !== undefined && state.answer.outcome !== 'refused'
  return (
    <Form
      state={state}
      input={() => ({
        id: set.id,
        stage: set.stage,
        title,
        criteria: [...criteria],
        panelSize: Number(panelSize),
        appealDays: Number(appealDays),
        interviewRequired: interview === 'yes',
      })}
      onDone={() => undefined}
      submit={t(texts.saveDraft)}
      disabledReason={disabledReason}
    >
      <FieldGroup title={t(texts.title)}>
        <WordsFields name="title" value={title} onChange={setTitle} />
        <TextField
          name="panelSize"
          label={t(texts.panelSize)}
          value={panelSize}
          onChange={setPanelSize}
          inputMode="numeric"
          code
        />
        <TextField
          name="appealDays"
          label={t(texts.appealDays)}
          value={appealDays}
          onChange={setAppealDays}
          inputMode="numeric"
          code
        />
        <Select
          name="interviewRequired"
          label={t(texts.interviewRequired)}
          value={interview}
          onChange={setInterview}
          choices={[
            { key: 'yes', label: t(texts.yes) },
            { key: 'no', label: t(texts.no) },
          ]}
        />
      </FieldGroup>
      {criteria.map((criterion, at) => (
        <CriterionFields
          key={criterion.key}
          at={at}
          criterion={criterion}
          onChange={(part) => replace(at, part)}
          onUp={at === 0 ? undefined : () => moveUp(at)}
          onRemove={criteria.length === 1 ? undefined : () => setCriteria(criteria.toSpliced(at, 1))}
        />
      ))}
      <Button onPress={add} disabledReason={criteria.length >= criteriaAtMost ? t(texts.enoughCriteria) : undefined}>
        {t(texts.addCriterion)}
      </Button>
      {saved && <Notice kind="success">{t(texts.saved)}</Notice>}
    </Form>
  )
}

/** A key that no criterion of the set has; it is never shown. */
function freeKey(criteria: readonly Criterion[]): string {
  for (let n = criteria.length + 1; ; n++) {
    const key = `criterion${n}`
    if (!criteria.some((one) => one.key === key)) return key
  }
}

function WordsFields({
  name,
  value,
  onChange,
}: {
  name: string
  value: Criterion['text']
  onChange: (value: Criterion['text']) => void
}) {
  const t = useText()
  return (
    <>
      <TextField
        name={`${name}.ar`}
        label={t(texts.inArabic)}
        value={value.ar}
        onChange={(ar) => onChange({ ...value, ar })}
        lines={2}
        lang="ar"
        maxLength={200}
      />
      <TextField
        name={`${name}.en`}
        label={t(texts.inEnglish)}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
        lines={2}
        lang="en"
        maxLength={200}
      />
      <TextField
        name={`${name}.fr`}
        label={t(texts.inFrench)}
        value={value.fr}
        onChange={(fr) => onChange({ ...value, fr })}
        lines={2}
        lang="en"
        maxLength={200}
      />
    </>
  )
}

function CriterionFields({
  at,
  criterion,
  onChange,
  onUp,
  onRemove,
}: {
  at: number
  criterion: Criterion
  onChange: (part: Partial<Criterion>) => void
  onUp: (() => void) | undefined
  onRemove: (() => void) | undefined
}) {
  const t = useText()
  const field = `criteria.${at}`
  const check = criterion.source.startsWith('check:')
  const sources = [...recordSources, 'check'].map((key) => ({ key, label: t(sourceTexts[key] ?? texts.source) }))
  return (
    <FieldGroup title={t(texts.criterionNumber, { n: at + 1 })}>
      <WordsFields name={`${field}.text`} value={criterion.text} onChange={(text) => onChange({ text })} />
      <Select
        name={`${field}.mandatory`}
        label={t(texts.state)}
        value={criterion.mandatory ? 'yes' : 'no'}
        onChange={(key) => onChange({ mandatory: key === 'yes' })}
        choices={[
          { key: 'yes', label: t(texts.mandatory) },
          { key: 'no', label: t(texts.optional) },
        ]}
      />
      <Select
        name={`${field}.source`}
        label={t(texts.source)}
        hint={t(texts.sourceHint)}
        value={check ? 'check' : criterion.source}
        onChange={(key) => onChange({ source: key === 'check' ? 'check:criminal' : key })}
        choices={sources}
      />
      {check && (
        <TextField
          name={`${field}.source.kind`}
          label={t(texts.checkKind)}
          value={criterion.source.slice('check:'.length)}
          onChange={(kind) => onChange({ source: `check:${kind}` })}
          code
          maxLength={40}
        />
      )}
      <CheckboxGroup
        name={`${field}.exempt`}
        label={t(texts.exempt)}
        value={criterion.exempt}
        onChange={(exempt) => onChange({ exempt })}
        choices={Exemption.options.map((key) => ({ key, label: t(exemptionTexts[key]) }))}
      />
      <div className="row">
        {onUp && (
          <Button look="quiet" onPress={onUp}>
            {t(texts.up)}
          </Button>
        )}
        <Button
          look="quiet"
          {...(onRemove ? { onPress: onRemove } : {})}
          disabledReason={onRemove ? undefined : t(texts.lastCriterion)}
        >
          {t(texts.removeCriterion)}
        </Button>
      </div>
    </FieldGroup>
  )
}

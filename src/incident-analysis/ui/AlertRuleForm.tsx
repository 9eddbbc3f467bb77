import { useMemo, useState } from 'react'
import { typeTexts } from '../../incidents/code-lists.ts'
import { type IncidentType, incidentTypes, isIncidentType } from '../../incidents/incident-types.ts'
import { newId } from '../../kernel/ids.ts'
import { roleTexts } from '../../programme/ui/programme-texts.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import { type AlertRule, AskedRole, LeastState, Measure, Period } from '../alert-rule.ts'
import { draftAlertRule } from '../alert-rule-actions.ts'
import { levelTexts, measureTexts, periodTexts, texts } from './texts.ts'

/** Drafts a rule, or from one that there is its next version. */
export function AlertRuleForm({ from, onDone }: { from?: AlertRule; onDone: (id: string) => void }) {
  const t = useText()
  const state = useAction(draftAlertRule)
  const [ids] = useState(() => ({ id: newId(), seriesId: from?.seriesId ?? newId() }))
  const places = useRead('/api/programme', ProgrammeView).data?.places
  const [name, setName] = useState(from?.name ?? '')
  const [placeCode, setPlace] = useState(from?.placeCode ?? 'each')
  const [types, setTypes] = useState<readonly IncidentType[]>((from?.types ?? []).filter(isIncidentType))
  const [level, setLevel] = useState<AlertRule['level']>(from?.level ?? 'any')
  const [measure, setMeasure] = useState<AlertRule['measure']>(from?.measure ?? 'count')
  const [period, setPeriod] = useState<AlertRule['period']>(from?.period ?? 'week')
  const [threshold, setThreshold] = useState(from ? String(from.threshold) : '')
  const [asked, setAsked] = useState<AlertRule['asked']>(from?.asked ?? 'incidentAnalyst')
  const [basis, setBasis] = useState(from?.basis ?? '')
  const [raises, setRaises] = useState<'yes' | 'no'>(from?.raises === false ? 'no' : 'yes')
  const where = useMemo(
    () => [
      { key: 'each', label: t(texts.eachDistrict) },
      ...(places ?? []).map((place) => ({ key: place.code, label: t(place.name) })),
    ],
    [places, t],
  )
  const names = Object.keys(incidentTypes).filter(isIncidentType)
  return (
    <Form
      state={state}
      input={() => ({
        ...{ ...ids, name, types: [...types], level, measure, asked, basis, raises: raises === 'yes' },
        ...{ placeCode: placeCode === 'each' ? null : placeCode, threshold: typedNumber(threshold) ?? Number.NaN },
        period: measure === 'anomaly' ? ('week' as const) : period,
      })}
      onDone={() => onDone(ids.id)}
      submit={t(from ? texts.newVersion : texts.writeRule)}
    >
      <TextField name="name" label={t(texts.ruleName)} value={name} onChange={setName} />
      <Select
        name="measure"
        label={t(texts.measure)}
        value={measure}
        onChange={setMeasure}
        choices={Measure.options.map((key) => ({ key, label: t(measureTexts[key]) }))}
      />
      {measure !== 'anomaly' && (
        <Select
          name="period"
          label={t(texts.per)}
          value={period}
          onChange={setPeriod}
          choices={Period.options.map((key) => ({ key, label: t(periodTexts[key]) }))}
        />
      )}
      <TextField
        name="threshold"
        label={t(texts.threshold)}
        hint={t(texts.thresholdHint)}
        value={threshold}
        onChange={setThreshold}
        code
      />
      <Select name="placeCode" label={t(texts.ruleArea)} value={placeCode} onChange={setPlace} choices={where} />
      <Select
        name="level"
        label={t(texts.level)}
        value={level}
        onChange={setLevel}
        choices={LeastState.options.map((key) => ({ key, label: t(levelTexts[key]) }))}
      />
      <Disclosure title={t(texts.types)}>
        {() => (
          <CheckboxGroup
            name="types"
            label={t(texts.types)}
            value={types}
            onChange={setTypes}
            choices={names.map((key) => ({ key, label: t(typeTexts[key]) }))}
            optional
          />
        )}
      </Disclosure>
      <Select
        name="asked"
        label={t(texts.asked)}
        value={asked}
        onChange={setAsked}
        choices={AskedRole.options.map((key) => ({ key, label: t(roleTexts[key]) }))}
      />
      <TextField name="basis" label={t(texts.basis)} value={basis} onChange={setBasis} lines={2} />
      {from && (
        <RadioGroup
          name="raises"
          label={t(texts.raises)}
          value={raises}
          onChange={setRaises}
          choices={[
            { key: 'yes', label: t(texts.raisesYes) },
            { key: 'no', label: t(texts.raisesNo) },
          ]}
        />
      )}
    </Form>
  )
}
